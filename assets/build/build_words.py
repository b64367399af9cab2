"""Build the catalogues: find every message of game/, merge it into each language, say what is untranslated, compile.

    python assets/build/build_words.py            extract, merge, report, compile every language below assets/words/
    python assets/build/build_words.py --new de   begin a language
    python assets/build/build_words.py --check    report only; the exit code is 1 if anything is missing or stale

A translator edits assets/words/<language>/LC_MESSAGES/congress.po and runs this again. Needs Babel; the game does not.
"""

import ast
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "assets" / "words"
KEYWORDS: dict[str, tuple[int, ...]] = {
    "say": (0,), "phrase": (0,), "mark": (0,), "acts": (1, 2), "deals": (2, 3, 4), "pair": (2, 3),
    "Sentence": (0,), "LogError": (0,),
}  # fmt: skip
"""Functions whose arguments at these places are messages; `count` has a singular and a plural."""
FORMS = frozenset({"", "the", "of", "to", "adj"})
"""Forms of a power that a field may ask for."""
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
HABITS: dict[str, dict[str, re.Pattern[str]]] = {
    "fr": {
        "no no-break space before ; : ! ?": re.compile(r"[^\s;:!?«“(…*][;:!?]|[^\S\u00a0][;:!?]"),
        "no no-break space before »": re.compile(r"(?<!\u00a0)»"),
        "no no-break space after «": re.compile(r"«(?!\u00a0)"),
        "a space before …": re.compile(r"\s…"),
        "three dots for …": re.compile(r"\.\.\."),
        "straight quotation marks": re.compile(r'"'),
        "two spaces": re.compile(r"  "),
        "de le for du, à les for aux": re.compile(r"\b(de|à) les? (?=[A-ZÉ])"),
        "de or à before a power that has a form for it": re.compile(r"\b([Dd]e|[Àà]) \{\w+:the\}"),
        "an article or de before a form that has its own": re.compile(
            r"\b([Dd]e|[Àà]|[Ll][ea]s?|[Dd][ue]s?) \{\w+:(of|to)\}"
        ),
        "a field after an elision": re.compile(r"\b[dlnsjmtc]u?[’']\{|qu[’']\{"),
        "no elision": re.compile(
            r"(?<![-\w])([dnsl]e|la|que|si(?= il)|lorsque|puisque|jusque) (?!onz|oui|uhl)[aeiouâàéèêîôœAEIOUÉÈÊ]\w"
        ),
        "the first of a month is the 1er": re.compile(rf"\b1 ({'|'.join(MONTHS)})"),
        "a month is written small": re.compile(rf"\d {{1,2}}({'|'.join(month.title() for month in MONTHS)})\b"),
        "thousands are set off by a no-break space": re.compile(r"\d,\d{3}(?!\d)|\d \d{3}\b|\d{5,}"),
    },
}
"""What no text of a language may have, as far as a pattern can see it."""


class Bare(Catalog):
    """A catalogue whose header says nothing of dates and versions, so that equal messages make equal files."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:  # type: ignore[override]
        """The headers that a reader of the file needs."""
        kept = ("Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Plural-Forms")
        return [(name, value) for name, value in super()._get_mime_headers() if name in kept]


@dataclass(frozen=True)
class Found:
    """One message in the source."""

    context: str
    singular: str
    plural: str
    file: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other messages."""
        return self.context, self.singular


def messages(root: Path = ROOT / "game") -> dict[tuple[str, str], list[Found]]:
    """Return every message below a folder, in order of file and place."""
    found: dict[tuple[str, str], list[Found]] = {}
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root.parent).as_posix()
        for message in _in_file(ast.parse(path.read_text(encoding="utf-8")), name):
            found.setdefault(message.key, []).append(message)
    return found


def _in_file(tree: ast.Module, file: str) -> Iterator[Found]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        context = next((_text(word.value) for word in call.keywords if word.arg == "context"), "") or ""
        texts = [_text(argument) for argument in call.args]
        if name == "count" and len(texts) > 2 and texts[0] and texts[1]:
            yield Found(context, texts[0], texts[1], file)
        for place in KEYWORDS.get(name, ()):
            text = texts[place] if place < len(texts) else None
            if text:
                yield Found(context, text, "", file)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read(file: Path) -> Catalog:
    """Return the catalogue in a .po file; an empty one if there is no file."""
    if not file.is_file():
        return Catalog(locale=file.parent.parent.name)
    with file.open("rb") as stream:
        return read_po(stream, locale=file.parent.parent.name)


def merged(old: Catalog, found: dict[tuple[str, str], list[Found]]) -> Catalog:
    """Return a catalogue of exactly the messages found, with the texts that the old one has for them."""
    fixed = datetime(2026, 1, 1, tzinfo=UTC)
    new = Bare(locale=old.locale, creation_date=fixed, revision_date=fixed, fuzzy=False)
    new.header_comment = "# Messages of The Congress. Edit the texts, then run assets/build/build_words.py."
    for (context, singular), places in found.items():
        plural = next((place.plural for place in places if place.plural), "")
        was = old.get(singular, context or None)
        size = new.num_plurals
        text: str | tuple[str, ...] = ("",) * size if plural else ""
        if was is not None and not was.fuzzy and isinstance(was.string, tuple | list) == bool(plural):
            text = tuple(map(spaced, was.string)) if plural else spaced(was.string)
        new.add(
            (singular, plural) if plural else singular,
            text,
            locations=[(file, 0) for file in dict.fromkeys(place.file for place in places)],
            context=context or None,
        )
    return new


def spaced(text: str) -> str:
    """Return a text with no-break spaces where French sets them; others have no space there to change."""
    return re.sub(r"« ?(?=\S)", "«\u00a0", re.sub(r"(?<=\S) ([;:!?»])", "\u00a0\\1", text))


def po_bytes(catalogue: Catalog) -> bytes:
    """Return the .po file of a catalogue."""
    stream = io.BytesIO()
    write_po(stream, catalogue, width=110, include_lineno=False, sort_by_file=False)
    return stream.getvalue()


def mo_bytes(catalogue: Catalog) -> bytes:
    """Return the compiled catalogue; what is not wholly translated is left out, and so is said in English."""
    whole = Bare(locale=catalogue.locale, fuzzy=False)
    for message in catalogue:
        if message.id and all((message.string,) if isinstance(message.string, str) else message.string):
            whole.add(message.id, message.string, context=message.context)
    stream = io.BytesIO()
    write_mo(stream, whole)
    return stream.getvalue()


def faults(catalogue: Catalog) -> list[str]:
    """Return what is wrong with a catalogue, message by message: untranslated, fuzzy, or with other fields."""
    wrong = []
    for message in catalogue:
        if not message.id:
            continue
        singular = message.id if isinstance(message.id, str) else message.id[0]
        texts = (message.string,) if isinstance(message.string, str) else tuple(message.string)
        if message.fuzzy:
            wrong.append(f"fuzzy: {singular}")
        if not all(texts):
            wrong.append(f"untranslated: {f'({message.context}) ' if message.context else ''}{singular}")
            continue
        wrong += [f"{remark}: {singular}" for remark in _fields_wrong(message, texts)]
        wrong += [f"{remark}: {text}" for text in texts for remark in habits(text, str(catalogue.locale))]
    return wrong


def habits(text: str, language: str) -> list[str]:
    """Return which habits of its language a text offends; a field counts as a word."""
    offended = []
    for remark, pattern in HABITS.get(language, {}).items():
        if pattern.search(text if r"\{" in pattern.pattern else re.sub(r"\{[^}]*\}", "X", text)):
            offended.append(remark)
    return offended


def _fields_wrong(message: Message, texts: tuple[str, ...]) -> Iterator[str]:
    ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    wanted = set(_fields(ids[-1]))
    for text in texts:
        fields = _fields(text)
        if set(fields) != wanted:
            yield f"fields {sorted(fields)} instead of {sorted(wanted)}"
        for field, forms in fields.items():
            if forms - FORMS:
                yield f"{{{field}}} has no form {sorted(forms - FORMS)}"


def _fields(text: str) -> dict[str, set[str]]:
    fields: dict[str, set[str]] = {}
    for _, name, form, _ in Formatter().parse(text):
        if name is not None:
            fields.setdefault(name, set()).add(form or "")
    return fields


def languages() -> list[Path]:
    """Return the .po file of every language."""
    return sorted(folder / "congress.po" for folder in WORDS.glob("*/LC_MESSAGES"))


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit code."""
    if arguments[:1] == ["--new"]:
        (WORDS / arguments[1] / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    found, bad = messages(), 0
    for file in languages():
        old = read(file)
        new = merged(old, found)
        dropped = [message for message in old if message.id and (message.context or "", first(message)) not in found]
        wrong = [*faults(new), *(f"no longer used: {first(message)}" for message in dropped)]
        po, mo = po_bytes(new), mo_bytes(new)
        for target, fresh in ((file, po), (file.with_suffix(".mo"), mo)):
            if "--check" not in arguments:
                target.write_bytes(fresh)
            elif not target.is_file() or target.read_bytes() != fresh:
                wrong.append(f"stale: {target.relative_to(ROOT).as_posix()}")
        print("\n".join([*wrong, f"{file.parent.parent.name}: {len(found)} messages, {len(wrong)} remarks"]))
        bad += len(wrong)
    return 1 if bad and "--check" in arguments else 0


def first(message: Message) -> str:
    """Return the message id, of a plural the singular one."""
    return message.id if isinstance(message.id, str) else message.id[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

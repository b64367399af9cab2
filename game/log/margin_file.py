"""The margin's file, `NAME.congress.tree`: read as far as it is sound, written in one stroke, lost never.

JSON lines under the same chain of checks as a save: the header first, then a line a branch, a note or a chapter.
What a file holds that this program has not read whole is put aside before another takes its place.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from game.core.canon import canonical
from game.core.sentence import Sentence
from game.log.codec import load_value
from game.log.lines import opened_line, sealed_line
from game.log.log import LogError
from game.log.margin import GLYPHS, Branch, Chapter, Margin, Note, order_of
from game.log.refusal import reason
from game.log.writer import aside, replace_file

FORMAT: Final = 1
"""Version of the margin's format that this program writes."""
SUFFIX: Final = ".tree"
LIMIT: Final = 16 * 2**20
"""Bytes of the largest margin that is read at all."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The first line: what game this is the margin of."""

    congress_margin: int
    of: str
    lines: int
    """How many lines follow: a file cut off between two of them is known by it."""
    main: str = ""


@dataclass(frozen=True, slots=True)
class _Item:
    """Any further line: exactly one of the three."""

    branch: Branch | None = None
    note: Note | None = None
    chapter: Chapter | None = None


@dataclass(frozen=True, slots=True)
class Margins:
    """What a margin's file holds."""

    margin: Margin
    trouble: str | None = None
    """One sentence: what is wrong with the file, and what is kept of it; None if all is well."""
    known: str = ""
    """Digest of the file's bytes if all of it is in the margin; empty if there is none, or not all is understood."""
    fault: str = ""
    """What is damaged and where, without a full stop; empty if nothing is."""


def margin_path(save: Path) -> Path:
    """Return where the margin of a save lies: beside it."""
    return save.with_name(save.name + SUFFIX)


def read_margin(save: Path, of: str) -> Margins:
    """Return the margin of a save whose first line has this check; an empty one if there is none. Never raises."""
    path = margin_path(save)
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except FileNotFoundError:
        return Margins(Margin(of))
    except OSError as error:
        said = Sentence(
            "{path} cannot be read: {reason}; its notes are not shown.", path=str(path), reason=reason(error)
        )
        return Margins(Margin(of), said)
    if len(data) > LIMIT:
        said = Sentence("{path} is too large for a margin, and is left alone.", path=str(path))
        return Margins(Margin(of), said)
    found = parse_margin(data, str(path))
    if found.margin.of not in ("", of):
        said = Sentence("{path} is the margin of another game, and is left alone.", path=str(path))
        return Margins(Margin(of), said)
    return found if found.margin.of else Margins(Margin(of), found.trouble)


def parse_margin(data: bytes, name: str) -> Margins:
    """Return what the bytes of a margin's file hold; name is for the sentences. One of no game has `of` empty."""
    lines = data.split(b"\n")
    whole = lines.pop() == b""
    items: list[_Item] = []
    check, head = "", None
    for n, line in enumerate(lines, 1):
        link = opened_line(check, line)
        if link is None:
            return _cut(head, items, Sentence("{name}: line {line} was altered or cut short", name=name, line=n))
        body, check = link
        try:
            if head is None:
                head = _head(body)
            else:
                items.append(_item(body, items))
        except LogError as error:
            what = Sentence("{name}: line {line} cannot be understood ({wrong})", name=name, line=n, wrong=str(error))
            return _cut(head, items, what)
    if not whole or head is None or head.lines != len(items):
        what = Sentence("{name}: line {line} was cut short", name=name, line=len(lines) + 1)
        return _cut(head, items, what)
    return Margins(_margin(head, items), None, sha256(data).hexdigest())


def margin_content(margin: Margin) -> bytes:
    """Return the whole file of a margin."""
    items: list[dict[str, object]] = [{"branch": branch} for branch in margin.branches]
    items += [{"note": note} for note in margin.notes]
    items += [{"chapter": chapter} for chapter in margin.chapters]
    head = {"congress_margin": FORMAT, "lines": len(items), "main": margin.main, "of": margin.of}
    lines, check = list[bytes](), ""
    for item in (head, *items):
        line, check = sealed_line(check, canonical(item).encode("utf-8", "replace"))
        lines.append(line)
    return b"".join(lines)


def write_margin(save: Path, margin: Margin, known: str) -> str:
    """Write the margin of a save, and return its digest; raises LogError with one sentence if that cannot be done.

    Known is the digest of the file as it was read or written last. If there is another file now, or one that was not
    read whole, it is first put aside as `….tree.old`.
    """
    path, content = margin_path(save), margin_content(margin)
    if fault := parse_margin(content, str(path)).fault:  # what could not be read is not written
        raise LogError("{fault}; nothing is written.", fault=fault)
    try:
        if path.exists():
            there = path.read_bytes()
            if sha256(there).hexdigest() != known:
                replace_file(aside(path, "old"), there)
        replace_file(path, content)
    except OSError as error:
        raise LogError(
            "{path} cannot be written: {reason}; the notes are kept until you leave.",
            path=str(path), reason=reason(error),
        ) from None  # fmt: skip
    return sha256(content).hexdigest()


def _head(body: bytes) -> _Head:
    head: _Head = load_value(_Head, body)
    if head.congress_margin > FORMAT:
        raise LogError("it is from a newer version of the game, format {version}", version=head.congress_margin)
    if head.congress_margin < 1 or not head.of:
        raise LogError("it names no game")
    return head


def _item(body: bytes, before: list[_Item]) -> _Item:
    item: _Item = load_value(_Item, body)
    known = {"", *(one.branch.id for one in before if one.branch is not None)}
    match item:
        case _Item(branch=Branch() as branch, note=None, chapter=None):
            if not re.fullmatch("[0-9a-f]{16}", branch.id) or branch.id in known:
                raise LogError("the id of the branch is none, or another has it")
            if branch.parent not in known or branch.step < 0:
                raise LogError("the branch leaves nothing that is there")
            if Path(branch.file).name != branch.file or not branch.file.endswith(".congress"):
                raise LogError("the branch names no save")
        case _Item(branch=None, note=Note() as written, chapter=None):
            _fits(written, known, [one.note for one in before if one.note is not None])
            if written.glyphs != tuple(glyph for glyph in GLYPHS if glyph in written.glyphs):
                raise LogError("the glyphs are not in their order, each once")
        case _Item(branch=None, note=None, chapter=Chapter() as written):
            _fits(written, known, [one.chapter for one in before if one.chapter is not None])
        case _:
            raise LogError("a branch, a note or a chapter is expected")
    return item


def _fits(written: Note | Chapter, known: set[str], before: Sequence[Note | Chapter]) -> None:
    """Refuse what stands nowhere, or out of order."""
    if written.branch not in known or written.place.step < 0 or written.place.entry < 0:
        raise LogError("it stands at no place of a branch that is there")
    if before and order_of(before[-1]) >= order_of(written):
        raise LogError("it is out of order, or there twice")


def _margin(head: _Head, items: list[_Item]) -> Margin:
    return Margin(
        head.of,
        head.main,
        tuple(item.branch for item in items if item.branch is not None),
        tuple(item.note for item in items if item.note is not None),
        tuple(item.chapter for item in items if item.chapter is not None),
    )


def _cut(head: _Head | None, items: list[_Item], what: str) -> Margins:
    """Return what comes before the damage."""
    if head is None:
        said = Sentence("{fault}; nothing in it can be used, and it is left alone.", fault=what)
        return Margins(Margin(""), said, fault=what)
    kept = Sentence("{fault}; everything before it is kept.", fault=what)
    return Margins(_margin(head, items), kept, fault=what)

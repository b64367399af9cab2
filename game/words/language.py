"""A language is a catalogue and a few habits: say a message, count, write a date and a number."""

import gettext
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game import paths
from game.core.sentence import Sentence
from game.words.catalogue import Pseudo, read

PSEUDO = "xx"
"""Code of the pseudo-language: accents everywhere and 40 % longer, to find screens that break."""


def mark(msgid: str, /, *, context: str = "") -> str:
    """Return the message id unchanged: it tells the extractor that a table's text is said later, with this context."""
    return msgid


@dataclass(frozen=True, slots=True)
class Language:
    """What a player reads in: two Languages are equal when their codes are."""

    code: str
    """en, fr …"""
    catalogue: gettext.NullTranslations = field(default_factory=gettext.NullTranslations, compare=False, repr=False)
    """Message ids to texts; an id it lacks is said in English."""

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message with its fields filled in; one that begins with a field gets its capital here."""
        template = self._look_up(msgid, context)
        text = _fill(template, fields)
        return _initial(text, self.code) if template.startswith("{") else text

    def phrase(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return part of a sentence (a name, a list, a quotation): as `say`, but never with a capital of its own."""
        return _fill(self._look_up(msgid, context), fields)

    def told(self, text: str) -> str:
        """Return a sentence that was made in English, as a refusal is, in this language; any other text as it is."""
        if self.code == ENGLISH.code or not isinstance(text, Sentence) or not text:
            return text
        said = {name: self.told(part) if isinstance(part, str) else part for name, part in text.fields.items()}
        return _fill(self._look_up(text.message, ""), said)

    def count(self, singular: str, plural: str, n: int, /, *, context: str = "", **fields: object) -> str:
        """Return the form of a message that fits a number; {n} is the number."""
        if context:
            template = self.catalogue.npgettext(context, singular, plural, n)
        else:
            template = self.catalogue.ngettext(singular, plural, n)
        text = _fill(template, {"n": self.number(n), **fields})
        return _initial(text, self.code) if template.startswith("{") else text

    def date(self, iso: str) -> str:
        """Return 1856-03-16 as people write it: 16 March 1856."""
        year, month, day = (int(part) for part in iso.split("-"))
        name = self.phrase(_MONTHS[month - 1], context="month")
        if day == 1:
            return self.phrase("{day} {month} {year}", context="date, first of a month", day=day, month=name, year=year)
        return self.phrase("{day} {month} {year}", context="date", day=day, month=name, year=year)

    def day(self, iso: str) -> str:
        """Return 1856-03-16 without its year: 16 March."""
        _, month, day = (int(part) for part in iso.split("-"))
        name = self.phrase(_MONTHS[month - 1], context="month")
        if day == 1:
            return self.phrase("{day} {month}", context="date, first of a month", day=day, month=name)
        return self.phrase("{day} {month}", context="date", day=day, month=name)

    def number(self, n: int) -> str:
        """Return a whole number with its thousands set off from 10,000 on; negative ones have a true minus."""
        digits = str(abs(n))
        if len(digits) > 4:
            comma = self.phrase(",", context="thousands separator")
            groups = [digits[max(0, end - 3) : end] for end in range(len(digits), 0, -3)]
            digits = comma.join(reversed(groups))
        return f"\N{MINUS SIGN}{digits}" if n < 0 else digits

    def tenths(self, thousandths: int) -> str:
        """Return thousandths of a point as points with one decimal: 12,449 is 12.4."""
        tenths = (abs(thousandths) + 50) // 100
        text = self.phrase(
            "{whole}.{tenth}", context="decimal number", whole=self.number(tenths // 10), tenth=tenths % 10
        )
        return f"\N{MINUS SIGN}{text}" if thousandths < 0 and tenths else text

    def signed(self, n: int) -> str:
        """Return a whole number with its sign, a true minus: +5, 0."""
        return f"+{self.number(n)}" if n > 0 else self.number(n)

    def signed_tenths(self, thousandths: int) -> str:
        """Return thousandths of a point as signed points with one decimal: +1.5."""
        text = self.tenths(thousandths)
        return f"+{text}" if thousandths >= 50 else text

    def listing(self, items: tuple[str, ...] | list[str]) -> str:
        """Return a list as the language writes it: France, Britain and Austria."""
        return self._chain(items, "and")

    def alternatives(self, items: tuple[str, ...] | list[str]) -> str:
        """Return a list of which one holds: this; or that."""
        return self._chain(items, "or")

    def series(self, items: Sequence[str]) -> str:
        """Return a list of items that hold lists themselves: one with two; a third with a fourth."""
        text = "".join(items[:1])
        for item in items[1:]:
            text = self.phrase("{head}; {next}", context="list of lists", head=text, next=item)
        return text

    def quote(self, text: str, *, inner: bool = False) -> str:
        """Return a text in the language's quotation marks; inner ones stand inside another quotation."""
        if inner:
            return self.phrase("‘{text}’", context="quotation inside a quotation", text=text)
        return self.phrase("“{text}”", context="quotation", text=text)

    def quote_speech(self, speech: str) -> str:
        """Return somebody's words in quotation marks, with inner marks for what they quote themselves."""
        outer, inner = (self.quote("\0", inner=each).split("\0") for each in (False, True))
        for mark, other in zip(outer, inner, strict=True):
            speech = speech.replace(mark, other)
        return self.quote(speech)

    def _chain(self, items: tuple[str, ...] | list[str], word: str) -> str:
        if not items:
            return ""
        text, *rest = items
        for place, item in enumerate(rest, 1):
            last = place == len(rest)
            if word == "or" and last:
                text = self.phrase("{head}; or {last}", context="list of alternatives", head=text, last=item)
            elif word == "or":
                text = self.phrase("{head}; {next}", context="list of alternatives", head=text, next=item)
            elif last:
                text = self.phrase("{head} and {last}", context="list", head=text, last=item)
            else:
                text = self.phrase("{head}, {next}", context="list", head=text, next=item)
        return text

    def _look_up(self, msgid: str, context: str) -> str:
        return self.catalogue.pgettext(context, msgid) if context else self.catalogue.gettext(msgid)


ENGLISH = Language("en")
"""The language of the message ids; needs no catalogue."""

_MONTHS = (
    mark("January", context="month"), mark("February", context="month"), mark("March", context="month"),
    mark("April", context="month"), mark("May", context="month"), mark("June", context="month"),
    mark("July", context="month"), mark("August", context="month"), mark("September", context="month"),
    mark("October", context="month"), mark("November", context="month"), mark("December", context="month"),
)  # fmt: skip


def language(code: str, root: Path | None = None) -> Language:
    """Return a language, reading its catalogue below root (the shipped assets if None); KeyError if there is none."""
    if code == ENGLISH.code:
        return ENGLISH
    if code == PSEUDO:
        return Language(PSEUDO, Pseudo())
    return Language(code, read(_folder(root) / code / "LC_MESSAGES" / "congress.mo"))


def languages(root: Path | None = None) -> tuple[str, ...]:
    """Return the codes that a player can choose: English, then those with a catalogue, sorted."""
    found = sorted(path.parent.parent.name for path in _folder(root).glob("*/LC_MESSAGES/congress.mo"))
    return (ENGLISH.code, *found)


def own_name(spoken: Language) -> str:
    """Return what a language calls itself, for the menu of languages: English, Français."""
    return spoken.phrase("English", context="name of this language in itself")


def _folder(root: Path | None) -> Path:
    return paths.root("assets") / "words" if root is None else root


def curly(text: str) -> str:
    """Return a text with its straight apostrophes curved."""
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def _fill(template: str, fields: dict[str, object]) -> str:
    """Fill in the fields; straight apostrophes of the message become curved ones, those of fields stay."""
    template = curly(template)
    return template.format_map(fields) if fields else template


def _initial(text: str, code: str) -> str:
    """Give a sentence its capital; the Turkish i keeps its dot, and a digraph is only half capital."""
    if code in ("tr", "az") and text.startswith("i"):
        return "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}" + text[1:]
    return text[:1].title() + text[1:]

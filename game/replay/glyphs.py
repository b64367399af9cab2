"""The glyphs of the margin in a reader's eyes: the sign that stands in the text, and the word for it."""

from typing import assert_never

from game.log.margin import Glyph
from game.words.language import Language

SIGNS: dict[Glyph, str] = {
    "strong": "!!", "good": "!", "interesting": "!?", "dubious": "?!", "blunder": "??", "forced": "§", "bluff": "%",
}  # fmt: skip
"""Signs of a kind that every fount has; they never stand without their word."""


def glyph_label(glyph: Glyph, language: Language) -> str:
    """Return the word for a glyph, as a box to tick bears it."""
    match glyph:
        case "strong":
            return language.say("Strong", context="glyph")
        case "good":
            return language.say("Good", context="glyph")
        case "interesting":
            return language.say("Interesting", context="glyph")
        case "dubious":
            return language.say("Dubious", context="glyph")
        case "blunder":
            return language.say("Blunder", context="glyph")
        case "forced":
            return language.say("Forced", context="glyph")
        case "bluff":
            return language.say("Bluff", context="glyph")
        case _:
            assert_never(glyph)


def signed(glyph: Glyph, language: Language) -> str:
    """Return a glyph as a page shows it: its sign, and its word."""
    return language.phrase("{sign} {word}", context="glyph", sign=SIGNS[glyph], word=glyph_label(glyph, language))

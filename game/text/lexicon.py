"""The little words of orders, in English and in the player's own language: both are always understood."""

import unicodedata
from collections.abc import Mapping

from game.words.language import Language, mark

_KEYWORDS = (
    mark("give", context="keyword"), mark("ask", context="keyword"), mark("if", context="keyword"),
    mark("secret", context="keyword"), mark("open", context="keyword"), mark("or", context="keyword"),
    mark("and", context="keyword"), mark("to", context="keyword"), mark("any", context="keyword"),
    mark("consent", context="keyword"), mark("move", context="keyword"), mark("refuse", context="keyword"),
    mark("silence", context="keyword"), mark("guarantee", context="keyword"), mark("loan", context="keyword"),
    mark("neutrality", context="keyword"), mark("candour", context="keyword"), mark("separate", context="keyword"),
    mark("leave", context="keyword"), mark("accept", context="keyword"), mark("counter", context="keyword"),
    mark("disclose", context="keyword"), mark("terms", context="keyword"), mark("none", context="keyword"),
    mark("reserve", context="keyword"), mark("near", context="keyword"), mark("no", context="keyword"),
    mark("far", context="keyword"), mark("agreed", context="keyword"), mark("all", context="keyword"),
    mark("yes", context="keyword"),
)  # fmt: skip

_SYNONYMS = {
    "gives": "give", "asks": "ask", "for": "ask", "given": "if", "public": "open", "else": "or", "&": "and",
    "propose": "move", "oppose": "refuse", "silent": "silence", "lend": "loan", "neutral": "neutrality",
    "candor": "candour", "depart": "leave", "withdraw": "leave", "decline": "refuse", "reject": "refuse",
    "agree": "accept", "take": "accept", "tell": "disclose", "nothing": "none", "every": "all", "everything": "all",
    "support": "consent", "separate_peace": "separate", "anything": "any", "sinon": "or",
}  # fmt: skip


def fold(text: str) -> str:
    """Return a word as it is compared: small letters without accents, apostrophes straight."""
    plain = unicodedata.normalize("NFKD", text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def keywords(language: Language) -> Mapping[str, str]:
    """Return every spelling of a little word that is understood, and the word it stands for."""
    own = {fold(language.phrase(word, context="keyword")): word for word in _KEYWORDS}
    return {**own, **_SYNONYMS, **{word: word for word in _KEYWORDS}}

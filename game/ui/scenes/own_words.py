"""What widgets say of themselves, in the player's language."""

from __future__ import annotations

from game.ui.words import ENGLISH, Words
from game.words.language import Language, mark

_SPOKEN = {
    "button": mark("{text}, button", context="speech"),
    "unavailable": mark("{text}, not available: {reason}", context="speech"),
    "on": mark("{text}, on", context="speech"),
    "off": mark("{text}, off", context="speech"),
    "choice": mark("{text}: {value}, {n} of {total}", context="speech"),
    "value": mark("{text}: {value}", context="speech"),
    "entry": mark("{text}, text entry: {value}", context="speech"),
    "rows": mark("{text}, list, {n} of {total}: {value}", context="speech"),
    "empty": mark("{text}, empty", context="speech"),
    "tab": mark("{value}, page {n} of {total}", context="speech"),
    "link": mark("{value}, link {n} of {total}", context="speech"),
}
"""Field of Words to message id: the same templates, for the widgets fill them in themselves."""


def own_words(language: Language) -> Words:
    """Return the templates of a language."""
    if language.code == "en":
        return ENGLISH
    return Words(**{field: language.phrase(message, context="speech") for field, message in _SPOKEN.items()})

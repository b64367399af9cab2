"""What was typed and cannot be understood, and the sentence that helps."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

from game.text.lexicon import fold
from game.words.language import Language

_WORD = re.compile(r"\b[^\W\d_]{4,}\b(?!['\N{RIGHT SINGLE QUOTATION MARK}])")
"""A word long enough to be typed for a label, and not cut short by an apostrophe."""

What = Literal[
    "power", "question", "position", "crisis", "newspaper", "pledge", "promise", "letter", "event", "command", "word",
]  # fmt: skip


@dataclass
class Unclear(Exception):
    """A word that is none of those expected there; an empty word is one that is missing."""

    what: What
    word: str = ""
    near: Sequence[str] = ()
    """What may have been meant, best first; empty if nothing is like it."""
    choices: Sequence[str] = ()
    """What could stand there."""
    own: Mapping[str, str] = field(default_factory=dict)
    """A word of the reader's own language for a choice that is an id, where one word of its label names it alone."""


def find(word: str, choices: Mapping[str, Sequence[str]], what: What) -> str:
    """Return the key that a word names: wholly, as the only beginning, or as the only part of one.

    Unclear speaks of powers and of single words by their names, of all else by the keys and, in another language
    than theirs, by a word of their labels.
    """
    keys = tuple(choices)
    shown = {key: key for key in keys}
    if what == "power":
        shown = {key: spelt(key, choices[key]) for key in keys}
    elif what == "word":
        shown = {key: next(iter(choices[key]), key) for key in keys}
    names = {key: [fold(name) for name in (key, *choices[key])] for key in keys}
    found = _meant(fold(word), names, what) if word else []
    if len(found) == 1:
        return found[0]
    own = {key: _own(key, choices[key], names, what) for key in keys} if what in ("question", "position") else {}
    if found or not word:
        raise Unclear(what, word, [shown[key] for key in found], () if found else tuple(shown.values()), own)
    owners = {name: key for key in keys for name in names[key]}
    near = list(dict.fromkeys(shown[owners[name]] for name in get_close_matches(fold(word), list(owners), 3, 0.6)))
    raise Unclear(what, word, near, tuple(shown.values()), own)


def _meant(wanted: str, names: Mapping[str, Sequence[str]], what: What) -> list[str]:
    """Return the keys that a word names, by the best way in which it names any."""
    for fits in (str.__eq__, str.startswith, str.__contains__):
        if fits is str.__contains__ and (len(wanted) < 3 or what == "command"):
            break
        found = [key for key in names if any(fits(name, wanted) for name in names[key])]
        if found:
            return found
    return []


def _own(key: str, known: Sequence[str], names: Mapping[str, Sequence[str]], what: What) -> str:
    """Return the name, or else the longest word, of a label by which it alone is meant; the key if there is none."""
    label = known[-1] if known else ""
    alone = [word for word in _WORD.findall(label) if _meant(fold(word), names, what) == [key]]
    named = [word for word in alone if word[0].isupper() and not label.startswith(word)]
    return max(named or alone, key=len).casefold() if alone else key


def spelt(power: str, names: Sequence[str]) -> str:
    """Return what to type for a power: the last word of its first name, in small letters; its id if it has none."""
    return names[0].split()[-1].casefold() if names else power


def sentence(unclear: Unclear, language: Language) -> str:
    """Return what to tell the player: what was not understood, and what could be typed instead."""
    said = _said(unclear, language)
    if unclear.near:
        meant = [_spoken(each, unclear, language) for each in unclear.near]
        guess = language.say("Did you mean {near}?", near=language.alternatives(meant))
        return f"{said} {guess}" if said else guess
    if unclear.choices:
        listed = language.say("You may type: {choices}.", choices=language.alternatives(_worded(unclear, language)))
        return f"{said} {listed}"
    return said


def _worded(unclear: Unclear, language: Language) -> list[str]:
    """Return the choices as the player would type them: little words in the player's own language."""
    if unclear.what not in ("word", "pledge"):
        return [_spoken(choice, unclear, language) for choice in unclear.choices]
    return [language.phrase(choice, context="keyword") for choice in unclear.choices]


def _spoken(choice: str, unclear: Unclear, language: Language) -> str:
    """Return an id, with the number before it if there is one, as a reader of a language would type it."""
    number, blank, key = choice.rpartition(" ")
    return f"{number}{blank}{unclear.own.get(key, key)}" if language.code != "en" else choice


def _said(unclear: Unclear, language: Language) -> str:
    say, word = language.say, language.quote(unclear.word)
    if not unclear.word:
        return _missing(unclear.what, language)
    match unclear.what:
        case "power":
            return say("I know no power called {word}.", word=word)
        case "question":
            return say("I know no question called {word}.", word=word)
        case "position":
            return say("That question has no position {word}.", word=word)
        case "crisis":
            return say("I know no crisis called {word}.", word=word)
        case "newspaper":
            return say("I know no newspaper called {word}.", word=word)
        case "pledge":
            return say("{word} is not the name of a pledge.", word=word)
        case "promise":
            return say("No promise in your ledger has the number {word}.", word=word)
        case "letter":
            return say("No letter has the number {word}.", word=word)
        case "event":
            return say("No event of that name has come: {word}.", word=word)
        case "command":
            return say("I do not understand {word} here.", word=word)
        case "word":
            return say("I do not understand the word {word} there.", word=word)


def _missing(what: What, language: Language) -> str:
    say = language.say
    match what:
        case "power":
            return say("Name a power.")
        case "question":
            return say("Name a question.")
        case "position":
            return say("Name a position, by its number or its name.")
        case "crisis":
            return say("Name a crisis.")
        case "newspaper":
            return say("Name a newspaper.")
        case "pledge":
            return say("Name a pledge.")
        case "promise":
            return say("Give the number of a promise in your ledger.")
        case "letter":
            return say("Give the number of a letter.")
        case "event":
            return say("Nothing has come yet that has causes.")
        case "command" | "word":
            return say("A word is missing.")

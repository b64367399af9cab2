"""Why a power answered a crisis as it did: the weights of the case that drew it there, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import odds
from game.words.year_names import Names

if TYPE_CHECKING:
    from game.core.history.chronicle import EventId
    from game.core.history.story import Choice

MOST = 2
"""Motives told of one answer."""


def motives(names: Names, event: EventId, choice: Choice, most: int = MOST) -> list[str]:
    """Return what drew a power to its answer, the heaviest first: for it, or against another that was open to it."""
    language, say = names.reader.language, names.reader.say
    options = names.chronicle.events[event].decisions[choice.power].options
    found: list[tuple[int, str]] = []
    for (key, option), open_, terms in zip(options.items(), choice.odds, choice.terms, strict=False):
        for term in terms if open_ else ():
            because = names.quoted(option.terms[term.number].because)
            effect = odds.effect(term.weight, language)
            if odds.hardly(term.weight):
                continue
            if key == choice.option and term.weight > 0:
                found.append((term.weight, say("For it: {because} {effect}.", because=because, effect=effect)))
            elif key != choice.option and term.weight < 0:
                label = names.option(event, choice.power, key)
                found.append(
                    (-term.weight, say("Against {option}: {because} {effect}.", option=label, because=because,
                                       effect=effect))
                )  # fmt: skip
    found.sort(key=lambda motive: -motive[0])
    return [said for _, said in found[:most]]

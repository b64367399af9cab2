"""Reason to sentence, in the speaker's own mouth; as much in detail as the reason itself, and never twice alike."""

from collections.abc import Sequence
from functools import cache
from string import Formatter
from typing import Any

from game.core.reasons import Reason, Term
from game.core.scenario import PowerId, Scenario
from game.words.arguments_against import against_it
from game.words.arguments_for import for_it
from game.words.language import Language
from game.words.reader import Reader

_DETAIL = {"answer": 3, "question": 2, "power": 1}
"""How much a message tells by naming this; of those that can be said, the fullest are."""


def reason(
    given: Reason, scenario: Scenario, language: Language, speaker: PowerId, nth: int = 0, quoted: bool = False
) -> str:
    """Return a reason as its speaker would put it; another `nth` puts it another way, to be `quoted` or not."""
    reader = Reader(language, scenario, inside=quoted)
    facts = scenario.powers.get(speaker)
    fields: dict[str, Any] = {
        "court": facts.court if facts else language.phrase("our court"),
        **({"power": reader.power(given.power)} if given.power else {}),
        **({"question": reader.question(given.question)} if given.question else {}),
        **({"answer": reader.answer(given.question, given.position)} if given.question and given.position >= 0 else {}),
    }
    ways = _ways(given.term, favours(given), frozenset(fields))
    return language.say(ways[nth % len(ways)], **fields)


def favours(given: Reason) -> bool:
    """Return whether a reason speaks for it; one that weighs nothing does, except leave that has not come."""
    return given.weight > 0 or (given.weight == 0 and given.term != "leave")


def spoken(
    given: Sequence[Reason], scenario: Scenario, language: Language, speaker: PowerId, most: int = 3, nth: int = 0
) -> tuple[str, ...]:
    """Return the heaviest reasons as sentences, the heaviest first, none said twice; hidden ones are left out."""
    told = sorted((each for each in given if each.known != "hidden"), key=lambda each: -abs(each.weight))
    sentences: dict[str, None] = {}
    for place, each in enumerate(told):
        sentences.setdefault(reason(each, scenario, language, speaker, nth + place))
    return tuple(sentences)[:most]


@cache
def _ways(term: Term, favourable: bool, known: frozenset[str]) -> tuple[str, ...]:
    """Return the fullest messages that need no more than what is known."""
    messages = for_it(term) if favourable else against_it(term)
    sayable = [message for message in messages if _fields(message) <= known]
    fullest = max(_fullness(message) for message in sayable)
    return tuple(message for message in sayable if _fullness(message) == fullest)


def _fullness(message: str) -> int:
    return sum(_DETAIL.get(field, 0) for field in _fields(message))


def _fields(message: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(message) if field)

"""Reason to sentence, in the speaker's own mouth; as much in detail as the reason itself, and never twice alike."""

from collections.abc import Sequence
from functools import cache
from string import Formatter
from typing import Any

from game.core import events as e
from game.core.reasons import Reason, Term
from game.core.scenario import PowerId, Scenario
from game.words.arguments_against import Force, against_it
from game.words.arguments_for import for_it
from game.words.language import Language, curly
from game.words.reader import Reader
from game.words.registers import Register, against_in, register

SLIGHT, STRONG = 1_500, 5_000
"""Thousandths of a point from which on a reason is more than slight, and from which on it is strong."""
LEAST_SHOWN = 50
"""Thousandths of a point below which a weight would be shown as nothing."""
WORTH_SAYING = 4
"""A reason lighter than the heaviest by more than this is not spoken aloud beside it."""
_DETAIL = {"brings": 4, "averts": 4, "answer": 3, "question": 2, "power": 1}
"""How much a message tells by naming this; of those that can be said, the fullest are."""


def reason(
    given: Reason,
    scenario: Scenario,
    language: Language,
    speaker: PowerId,
    nth: int = 0,
    quoted: bool = False,
    plain: bool = False,
) -> str:
    """Return a reason as its speaker would put it; another `nth` puts it another way, to be `quoted` or not.

    A `plain` one names an answer without its question: all who listen have just heard what is spoken of.
    """
    reader = Reader(language, scenario, inside=quoted)
    facts = scenario.powers.get(speaker)
    named = reader.position if plain else reader.answer
    fields: dict[str, Any] = {
        "court": facts.court if facts else language.phrase("our court"),
        **({"power": reader.power(given.power)} if given.power else {}),
        **({"question": reader.question(given.question)} if given.question else {}),
        **({"answer": named(given.question, given.position)} if given.question and given.position >= 0 else {}),
        **{way: curly(scenario.crises.get(name, name)) for way, name in _moved(given) if name},
    }
    manner = register(scenario, speaker)
    ways = _ways(given.term, favours(given), _force(given.weight), frozenset(fields), manner)
    return language.say(ways[nth % len(ways)], **fields)


def _moved(given: Reason) -> Sequence[tuple[str, str]]:
    return ("brings", given.brings), ("averts", given.averts)


def favours(given: Reason) -> bool:
    """Return whether a reason speaks for it.

    One that weighs nothing does, except leave that has not come, and the courtesy of one who keeps his counsel on a
    question: the courtesy of one who agrees names whom it obliges, and no question.
    """
    if given.weight:
        return given.weight > 0
    return given.term != "leave" and (given.term != "courtesy" or not given.question)


def telling(event: e.Event) -> tuple[Reason, ...]:
    """Return the reasons that make an answer what it is.

    No bow to the other side of the scales comes with them, and nothing that weighs next to nothing beside the heaviest.
    """
    given: tuple[Reason, ...] = getattr(event, "reasons", ())
    match event:
        case e.OfferAccepted() | e.SignatureGiven():
            return worth_saying([each for each in given if favours(each)])
        case e.OfferRefused() | e.OfferMade() | e.TermsNamed() | e.SignatureDeclined() | e.VoiceGiven(voice="refuse"):
            return worth_saying([each for each in given if not favours(each)])
        case _:
            return given


def worth_saying(given: Sequence[Reason]) -> tuple[Reason, ...]:
    """Return reasons without those that weigh next to nothing beside the heaviest that is told."""
    most = max((abs(each.weight) for each in given if each.known != "hidden"), default=0)
    return tuple(each for each in given if abs(each.weight) * WORTH_SAYING >= most)


def worth_showing(given: Sequence[Reason]) -> list[Reason]:
    """Return the reasons to show with their weights, heaviest first: none hidden, none that would be printed as 0.0."""
    seen = [each for each in given if each.known != "hidden" and not 0 < abs(each.weight) < LEAST_SHOWN]
    return sorted(seen, key=lambda each: -abs(each.weight))


def spoken(
    given: Sequence[Reason],
    scenario: Scenario,
    language: Language,
    speaker: PowerId,
    most: int = 3,
    nth: int = 0,
    plain: bool = False,
) -> tuple[str, ...]:
    """Return the heaviest reasons as sentences, the heaviest first, none said twice; hidden ones are left out."""
    told = sorted((each for each in given if each.known != "hidden"), key=lambda each: -abs(each.weight))
    sentences: dict[str, None] = {}
    for place, each in enumerate(told):
        sentences.setdefault(reason(each, scenario, language, speaker, nth + place, plain=plain))
    return tuple(sentences)[:most]


@cache
def _ways(term: Term, favourable: bool, force: Force, known: frozenset[str], manner: Register) -> tuple[str, ...]:
    """Return the fullest messages that need no more than what is known, in the speaker's own manner first."""
    messages = for_it(term) if favourable else (*against_in(manner, term, force), *against_it(term, force))
    sayable = [message for message in messages if _fields(message) <= known]
    fullest = max(_fullness(message) for message in sayable)
    return tuple(message for message in sayable if _fullness(message) == fullest)


def _force(weight: int) -> Force:
    return "slight" if abs(weight) < SLIGHT else "firm" if abs(weight) < STRONG else "strong"


def _fullness(message: str) -> int:
    return sum(_DETAIL.get(field, 0) for field in _fields(message))


def _fields(message: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(message) if field)

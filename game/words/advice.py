"""What two advisers say, in sentences: what each gives it, whom it fears, what it does not know, where they differ."""

from collections.abc import Sequence

from game.core.advice import Advice
from game.core.scenario import PowerId, Scenario
from game.core.worth import SCALE
from game.words.language import Language, curly
from game.words.reader import Reader

NONE = 2
"""Hundredths up to which even the best chance is as good as none."""
APART = 20
"""Hundredths from which on two chances are called a disagreement."""


def counsel(said: Sequence[Advice], scenario: Scenario, language: Language, viewer: PowerId) -> list[str]:
    """Return the chancery's paragraph, the ear's, and a sentence on where they part, if they do."""
    reader = Reader(language, scenario, viewer)
    chancery, ear = said
    first, second = _said(chancery, reader), _said(ear, reader)
    if (chancery.chance, first) == (ear.chance, second):
        second = [_agreeing(reader, viewer)]
    else:
        second = [_ear(ear, reader, viewer), *second]
    lines = [
        " ".join([_chancery(chancery, reader), *first, *_ahead(chancery, reader)]),
        " ".join([*second, *_unheard(ear, reader)]),
    ]
    apart = ear.chance.likely - chancery.chance.likely
    if apart <= -APART:
        lines.append(language.say("They disagree: what has been said here bodes worse than the papers."))
    elif apart >= APART:
        lines.append(language.say("They disagree: what has been said here bodes better than the papers."))
    return lines


def _chancery(advice: Advice, reader: Reader) -> str:
    chance = advice.chance
    if chance.high <= NONE:
        return reader.say("Your chancery, by the papers: it has as good as no chance.")
    return reader.say(
        "Your chancery, by the papers: of a hundred such, {likely} would go through; {low} at worst, {high} at best.",
        likely=chance.likely, low=chance.low, high=chance.high,
    )  # fmt: skip


def _ear(advice: Advice, reader: Reader, viewer: PowerId) -> str:
    chance, facts = advice.chance, reader.scenario
    if chance.high <= NONE:
        delegate = facts.delegates[facts.second_delegate(viewer)].short
        return reader.say("{delegate}, by what was heard: it has as good as no chance.", delegate=delegate)
    return reader.say(
        "{delegate}, by what was heard: of a hundred such, {likely} would go through; {low} at worst, {high} at best.",
        delegate=facts.delegates[facts.second_delegate(viewer)].short,
        likely=chance.likely, low=chance.low, high=chance.high,
    )  # fmt: skip


def _agreeing(reader: Reader, viewer: PowerId) -> str:
    facts = reader.scenario
    delegate = facts.delegates[facts.second_delegate(viewer)].short
    return reader.say("{delegate} has heard nothing here that would change this.", delegate=delegate)


def _said(advice: Advice, reader: Reader) -> list[str]:
    return [_worth(advice, reader), *_feared(advice, reader)]


def _worth(advice: Advice, reader: Reader) -> str:
    if abs(advice.gain) < 50:
        return reader.say("It would leave us where we may expect to be without it.")
    points = reader.language.signed_tenths(advice.gain)
    return reader.say("Worth {points} to us, against what is to be expected without it.", points=points)


def _ahead(advice: Advice, reader: Reader) -> list[str]:
    """Return what history would make of it, where that is more than a point."""
    if abs(advice.ahead) < SCALE:
        return []
    points, crises = reader.language.signed_tenths(advice.ahead), reader.scenario.crises
    if advice.brings:
        crisis = curly(crises.get(advice.brings, advice.brings))
        return [
            reader.say("In the long run {points} before history, above all because one thing comes likelier: {crisis}.",
                       points=points, crisis=crisis)
        ]  # fmt: skip
    if advice.averts:
        crisis = curly(crises.get(advice.averts, advice.averts))
        return [
            reader.say("In the long run {points} before history, above all because one thing comes less likely: "
                       "{crisis}.", points=points, crisis=crisis)
        ]  # fmt: skip
    return [reader.say("In the long run {points} before history.", points=points)]


def _feared(advice: Advice, reader: Reader) -> list[str]:
    """Return who is the likeliest to stop it, where several could and one rather would."""
    worst = advice.readings[0] if len(advice.readings) > 1 else None
    if worst is None or worst.chance.likely >= 50 or not worst.question:
        return []
    question, power = reader.question(worst.question), reader.power(worst.power)
    return [reader.say("The likeliest to refuse: {power:the}, over {question}.", power=power, question=question)]


def _unheard(advice: Advice, reader: Reader) -> list[str]:
    """Return who has not been heard on it: there the papers are all that anybody has."""
    powers = [reading.power for reading in advice.readings if not reading.heard]
    return [reader.say("Not yet heard on it: {powers:the}.", powers=reader.powers(powers))] if powers else []

"""A draft's prospects in sentences, for the window and for the terminal alike. Plain numbers come in."""

from collections.abc import Mapping
from typing import Protocol

from game.words.language import Language, mark
from game.words.names import PowerName


class Expected(Protocol):
    """A mean verdict with its range of error."""

    @property
    def mean(self) -> int:
        """0-100."""
        ...

    @property
    def low(self) -> int:
        """The lower end."""
        ...

    @property
    def high(self) -> int:
        """The upper end."""
        ...


def moved(language: Language, title: str, now: float, then: float) -> str:
    """Return how often an event comes after the draft and after the peace of 1856, as shares."""
    return language.say(
        "{event}: {now} in a hundred, {then} after the peace of 1856", event=title, now=round(100 * now),
        then=round(100 * then),
    )  # fmt: skip


def lifetime(language: Language, title: str, half_life: int | None, ended: float, by: Mapping[str, float]) -> str:
    """Return how long an article would stand, and what would end it: titles of events with their shares, if any."""
    say = language.say
    if half_life is None:
        said = say("{title}: it outlives most worlds", title=title)
    else:
        years = language.count("{n} year", "{n} years", half_life)
        said = say("{title}: half of all worlds end it within {years}", title=title, years=years)
    worst = max(by, key=lambda name: by[name], default="")
    if not worst or ended < 0.05:
        return said
    return say(
        "{said}; it ends in {ended} of a hundred, in {share} through “{event}”", said=said, event=worst,
        ended=round(100 * ended), share=round(100 * by[worst]),
    )  # fmt: skip


def verdict(language: Language, power: PowerName | str, now: float, then: float) -> str:
    """Return what history may say of a power after the draft, and after the peace of 1856."""
    return language.say(
        "{power}: {now} of a hundred before history, {then} after the peace of 1856", power=power, now=round(now),
        then=round(then),
    )  # fmt: skip


def answer(language: Language, option: str, mine: Expected, europe: Expected) -> str:
    """Return what history may say of one's own power, and of Europe, after an answer in a crisis."""
    return language.say(
        "{option}: {points} of a hundred before history for us ({low} to {high}), and {europe} for Europe "
        "({least} to {most}).",
        option=option, points=mine.mean, low=mine.low, high=mine.high, europe=europe.mean, least=europe.low,
        most=europe.high,
    )  # fmt: skip


def hangs(language: Language, event: str, here: float, otherwise: float, others: int) -> str:
    """Return how often a later event comes after an answer, and after the others, as shares."""
    quoted, after, else_ = language.quote(event), round(100 * here), round(100 * otherwise)
    if others == 1:
        message = mark("{event} then comes in {here} worlds of a hundred; after the other answer, in {otherwise}.")
    else:
        message = mark("{event} then comes in {here} worlds of a hundred; after the other answers, in {otherwise}.")
    return language.say(message, event=quoted, here=after, otherwise=else_)


def counselled(language: Language, ours: str, europes: str) -> tuple[str, str]:
    """Return which answer promises most, for us and for Europe, by its label; none where the error covers all."""
    say, quote = language.say, language.quote
    return (
        say("For us {option} promises most.", option=quote(ours))
        if ours
        else say("For us the answers lie so near together that nobody could tell them apart."),
        say("For Europe {option} promises most.", option=quote(europes))
        if europes
        else say("For Europe it is too near to tell."),
    )

"""A draft's prospects in sentences, for the window and for the terminal alike. Plain numbers come in."""

from collections.abc import Mapping

from game.words.language import Language
from game.words.names import PowerName


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


def answer(language: Language, option: str, mine: float, europe: float) -> str:
    """Return what history may say of one's own power, and of Europe, after an answer in a crisis."""
    return language.say(
        "{option}: {points} of a hundred before history for us, and {europe} for Europe", option=option,
        points=round(mine), europe=round(europe),
    )  # fmt: skip

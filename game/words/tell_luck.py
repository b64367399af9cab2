"""How lucky a history was, in sentences: one for each headline, and one for the whole. Plain numbers come in."""

from collections.abc import Mapping
from typing import Any

from game.words.language import Language

EARLY, LATE = 0.3, 0.7
"""Shares of the histories that came before this one, from which it is called late, or below which early."""


def fortune(language: Language, title: str, years: Mapping[int, int], of: int, here: int | None) -> str:
    """Return one headline: in how many histories it came, by year, and how this one lies among them."""
    say, came = language.say, sum(years.values())
    fields: dict[str, Any] = {"title": title, "came": came, "of": of}
    if here is None:
        if came == 0:
            return say("{title}: in none of {of} histories, nor here.", **fields)
        return say("{title}: in {came} of {of} histories, and not in this one.", **fields)
    if came == 0:
        return say("{title}: here in {year}, and in none of {of} others.", year=here, **fields)
    before = sum(n for year, n in years.items() if year < here)
    after = sum(n for year, n in years.items() if year > here)
    middle = (before + (came - before - after) / 2) / came
    fields |= {"year": here}
    if middle > LATE:
        return say("{title}: in {came} of {of} histories; here in {year}, after {n} of a hundred of those.",
                   n=round(100 * before / came), **fields)  # fmt: skip
    if middle < EARLY and after / came > LATE:
        return say("{title}: in {came} of {of} histories; here in {year}, before {n} of a hundred of those.",
                   n=round(100 * after / came), **fields)  # fmt: skip
    return say("{title}: in {came} of {of} histories; here in {year}, when most had it.", **fields)


def surprise(language: Language, plainer: int, of: int) -> str:
    """Return how strange a whole history was, in one sentence."""
    say, stranger, share = language.say, of - plainer, plainer / of
    if share >= 0.9:
        return say("A strange history: {plainer} of {of} ran a plainer course.", plainer=plainer, of=of)
    if share >= 0.6:
        return say("A history with surprises: {plainer} of {of} ran a plainer course.", plainer=plainer, of=of)
    if share > 0.4:
        return say("A history like most: of {of}, {plainer} were plainer and {stranger} stranger.", plainer=plainer,
                   stranger=stranger, of=of)  # fmt: skip
    if share > 0.1:
        return say("A history without much luck, good or bad: {stranger} of {of} were stranger.", stranger=stranger,
                   of=of)  # fmt: skip
    return say("The most expected of histories: {stranger} of {of} were stranger.", stranger=stranger, of=of)

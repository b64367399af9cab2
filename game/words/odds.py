"""Chances and weights as people speak of them: one chance in four, the odds times three."""

import math

from game.core.history.odds import WHOLE
from game.words.language import Language, mark


def chance(chance: int, language: Language) -> str:
    """Return a chance, of WHOLE, as part of a sentence: one chance in four, eight chances in ten."""
    share = chance / WHOLE
    if chance >= WHOLE:
        return language.phrase("certainty", context="odds")
    if share >= 0.95:
        return language.phrase("near certainty", context="odds")
    if share >= 0.56:
        return language.phrase("{n} chances in ten", context="odds", n=spelt(min(9, round(10 * share)), language))
    if share >= 0.445:
        return language.phrase("an even chance", context="odds")
    if share >= 0.36:
        return language.phrase("four chances in ten", context="odds")
    if share < 0.001:
        return language.phrase("less than one chance in a thousand", context="odds")
    return language.phrase("one chance in {n}", context="odds", n=spelt(round(1 / share), language))


_WORDS = (
    mark("three", context="number"), mark("four", context="number"), mark("five", context="number"),
    mark("six", context="number"), mark("seven", context="number"), mark("eight", context="number"),
    mark("nine", context="number"), mark("ten", context="number"), mark("eleven", context="number"),
    mark("twelve", context="number"),
)  # fmt: skip


def spelt(n: int, language: Language) -> str:
    """Return a small number in words, a large one in figures."""
    return language.phrase(_WORDS[n - 3], context="number") if 3 <= n <= 12 else language.number(n)


def percent(chance: int, language: Language) -> str:
    """Return a chance, of WHOLE, in hundredths with one decimal: 56.7."""
    return language.tenths(round(100_000 * chance / WHOLE))


def effect(weight: int, language: Language) -> str:
    """Return what a weight does to the odds, as a sentence without its stop."""
    if hardly(weight):
        return language.say("It hardly counts", context="odds")
    factor = math.exp(abs(weight) / 100)
    times = language.number(round(factor)) if factor >= 10 else language.tenths(round(factor * 1000))
    if weight >= 0:
        return language.say("The odds times {times}", context="odds", times=times)
    return language.say("The odds divided by {times}", context="odds", times=times)


def times(weight: int, language: Language) -> str:
    """Return what a weight does to the odds as a sign: ×2.0 doubles them, ÷2.0 halves them."""
    factor = math.exp(abs(weight) / 100)
    shown = language.number(round(factor)) if factor >= 10 else language.tenths(round(factor * 1000))
    return f"×{shown}" if weight >= 0 else f"÷{shown}"


def hardly(weight: int) -> bool:
    """Whether a weight changes so little that nobody would notice."""
    return abs(weight) < 5

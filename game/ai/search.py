"""The treaty that serves everybody best, by one's own lights: climbing by single and paired changes."""

from collections.abc import Sequence

from game.ai.tables import Links, Party, Treaty, column, total
from game.ai.whole_log import ONE, whole_log

_RUIN = -1000 * ONE
"""What a party pushed to its walk-away value or below counts for: more than any gain elsewhere."""


def _felt(gain: int) -> int:
    return whole_log(gain) if gain > 0 else _RUIN + gain


def interest(gains: Sequence[int], weights: Sequence[int]) -> int:
    """Return the weighted sum of the logarithms of gains: the Nash product's measure, in whole numbers."""
    return sum(weight * _felt(gain) for gain, weight in zip(gains, weights, strict=True))


def climb(
    parties: Sequence[Party], weights: Sequence[int], links: Links, start: Treaty, free: Sequence[range]
) -> Treaty:
    """Return a treaty that no single change, and no paired change along a link, makes better for the weights.

    `free` holds, question by question, the positions that may be taken; a settled question has just one.
    """
    treaty = list(start)
    gains = [total(party, links, treaty) - party.walk_away for party in parties]
    best = interest(gains, weights)
    improved = True
    while improved:
        improved = False
        for question, choices in enumerate(free):
            if len(choices) < 2:
                continue
            columns = [column(party, links, treaty, question) for party in parties]
            now = treaty[question]
            for number in choices:
                tried = [gain + col[number] - col[now] for gain, col in zip(gains, columns, strict=True)]
                score = interest(tried, weights)
                if score > best:
                    best, treaty[question], improved = score, number, True
                    chosen = tried
            if treaty[question] != now:
                gains = chosen
        if not improved:
            paired = _pairs(parties, weights, links, treaty, free, gains, best)
            if paired is not None:
                gains, improved = paired, True
                best = interest(gains, weights)
    return tuple(treaty)


def _pairs(
    parties: Sequence[Party],
    weights: Sequence[int],
    links: Links,
    treaty: list[int],
    free: Sequence[range],
    gains: Sequence[int],
    best: int,
) -> list[int] | None:
    """Take the first better paired change along a link and return the gains after it; None if there is none."""
    for first, second in links.places:
        if len(free[first]) < 2 or len(free[second]) < 2:
            continue
        here, there = treaty[first], treaty[second]
        firsts = [column(party, links, treaty, first) for party in parties]
        for one in free[first]:
            if one == here:
                continue
            treaty[first] = one
            seconds = [column(party, links, treaty, second) for party in parties]
            moved = [gain + col[one] - col[here] for gain, col in zip(gains, firsts, strict=True)]
            for two in free[second]:
                tried = [gain + col[two] - col[there] for gain, col in zip(moved, seconds, strict=True)]
                if two != there and interest(tried, weights) > best:
                    treaty[second] = two
                    return tried
        treaty[first] = here
    return None

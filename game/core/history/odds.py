"""Log-odds to chances, in whole numbers: one table made by integer arithmetic, the same on every machine.

Unit of log-odds: hundredths (centi-logits). Unit of chances: 1 in `WHOLE`.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

BITS = 24
WHOLE = 1 << BITS
"""Certainty; a die shows 0 to WHOLE - 1, and an event comes if the die is below its chance."""
LIMIT = 1000
"""From here on (10 logits) an event is certain; from -LIMIT down it never comes."""
NO_CHANCE = -15_000
"""Log-odds of what only comes when it is scheduled."""

_FINE = 192
"""Bits behind the point while powers of e are reckoned."""


@cache
def _powers() -> tuple[int, ...]:
    """Return e to the power of n/100, n from 0 to LIMIT, with _FINE bits behind the point."""
    step, term, n = 0, 1 << _FINE, 0
    while term:  # the series of e to the 1/100
        step += term
        n += 1
        term //= 100 * n
    powers = [1 << _FINE]
    for _ in range(LIMIT):
        powers.append(powers[-1] * step >> _FINE)
    return tuple(powers)


@cache
def chances() -> NDArray[np.int32]:
    """Return the chance of every log-odds from -LIMIT to LIMIT; the ends are never and certain."""
    one = 1 << _FINE
    above = [(WHOLE * power + (one + power) // 2) // (one + power) for power in _powers()]
    table = [WHOLE - chance for chance in reversed(above[1:])] + above
    table[0], table[-1] = 0, WHOLE
    return np.array(table, dtype=np.int32)


@cache
def chances_of_all() -> NDArray[np.int32]:
    """Return the chance of every log-odds of sixteen bits, the negative ones last: read without their sign."""
    every = np.arange(1 << 16, dtype=np.uint16).view(np.int16).astype(np.int64)
    return chances()[np.clip(every, -LIMIT, LIMIT) + LIMIT]


@cache
def shares() -> NDArray[np.int64]:
    """Return the weight of an option that is n behind the best, n from 0 to LIMIT: e to the power of -n/100.

    Unit: 1 in WHOLE. One entry more, a zero, stands for all that are further behind.
    """
    one = 1 << _FINE
    return np.array([*((WHOLE * one + power // 2) // power for power in _powers()), 0], dtype=np.int64)


def chance(logit: int) -> int:
    """Return the chance of one log-odds, in 1 in WHOLE."""
    return int(chances()[min(max(logit, -LIMIT), LIMIT) + LIMIT])


def split(scores: list[int | None]) -> list[int]:
    """Return the chances of options with these scores, None where one is closed; they add up to WHOLE."""
    known = [score for score in scores if score is not None]
    top = max(known)
    weights = [0 if score is None else int(shares()[min(top - score, LIMIT + 1)]) for score in scores]
    total, run, ends = sum(weights), 0, []
    for weight in weights:
        run += weight
        ends.append(-(-run * WHOLE // total))  # dice below this end fall on this option or one before it
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]

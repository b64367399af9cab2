"""A logarithm in whole numbers, so that the same search takes the same path on every machine."""

from functools import lru_cache

ONE = 1 << 12
"""One doubling."""


@lru_cache(maxsize=1 << 16)
def whole_log(number: int) -> int:
    """Return the binary logarithm of a positive whole number, in 4,096ths, rounded down."""
    power = number.bit_length() - 1
    mantissa = (number << 30) >> power  # 1 to 2, thirty bits behind the point
    fraction = 0
    for _ in range(12):
        mantissa = (mantissa * mantissa) >> 30
        fraction <<= 1
        if mantissa >= 1 << 31:
            mantissa >>= 1
            fraction |= 1
    return power * ONE + fraction

"""The dice of history: a 64-bit mix of world, event and year, for one world or an array of them.

Nothing is drawn in sequence: two treaties with the same seed meet the same luck in every event of every year.
"""

from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from game.core.history.odds import BITS

Seeds = NDArray[np.uint64]

_GOLDEN = 0x9E3779B97F4A7C15
_FIRST = 0xBF58476D1CE4E5B9
_SECOND = 0x94D049BB133111EB
_MASK = 2**64 - 1
_BY_FIRST, _BY_SECOND, _BY_30, _BY_27 = (np.uint64(n) for n in (_FIRST, _SECOND, 30, 27))


def key(*parts: str | int) -> int:
    """Return 64 bits for the name of a roll: event and year, or event, power and year."""
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def worlds(seed: int, count: int, start: int = 0) -> Seeds:
    """Return the seeds of so many worlds of one game; the first world of a seed is the one that is played."""
    base = np.uint64(key("history", seed))
    steps = np.arange(start, start + count, dtype=np.uint64) * np.uint64(_GOLDEN)
    return _mixed(base + steps)


def roll(seeds: Seeds, keys: NDArray[np.uint64]) -> NDArray[np.int32]:
    """Return a die, 0 to WHOLE - 1, for each pair of world and key; keys in a column meet all worlds."""
    z = _stirred(seeds ^ keys)  # what the last step of mixing changes lies below the bits of a die
    z >>= np.uint64(64 - BITS)
    return z.astype(np.int32)


def roll_one(seed: int, name: int) -> int:
    """Return what `roll` shows for one world and one key, in plain Python: the reference that a test keeps."""
    z = (seed ^ name) & _MASK
    z = ((z ^ (z >> 30)) * _FIRST) & _MASK
    z = ((z ^ (z >> 27)) * _SECOND) & _MASK
    return (z ^ (z >> 31)) >> (64 - BITS)


def _mixed(z: Seeds) -> Seeds:
    """Mix in place, after Steele, Lea and Flood's SplitMix; multiplication wraps around at 64 bits."""
    z = _stirred(z)
    z ^= z >> np.uint64(31)
    return z


def _stirred(z: Seeds) -> Seeds:
    """Mix in place, but for the last step."""
    shifted = z >> _BY_30
    z ^= shifted
    z *= _BY_FIRST
    np.right_shift(z, _BY_27, out=shifted)
    z ^= shifted
    z *= _BY_SECOND
    return z

"""Dice keyed by what is rolled, never drawn in sequence: an unrelated secret act changes nobody else's luck."""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Dice:
    """All the chance of one game: a seed, and a roll for whatever name one gives."""

    seed: int

    def roll(self, *key: str | int) -> int:
        """Return a whole number from 0 to 2**64 - 1 that depends on the seed and the key alone."""
        text = "\x1f".join(str(part) for part in (self.seed, *key))
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")

    def between(self, low: int, high: int, *key: str | int) -> int:
        """Return a whole number from low to high, both included."""
        return low + self.roll(*key) % (high - low + 1)

    def chance(self, percent: int, *key: str | int) -> bool:
        """Return whether an event of so many chances in a hundred happens."""
        return self.between(1, 100, *key) <= percent

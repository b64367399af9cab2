"""What is played in the next room: a waltz on the title page, salon pieces at the table, hymns over instructions."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.scenario import PowerId

OVERTURE = "salon_waltz"
"""On the title page, and wherever no congress has begun."""
SALON = ("nocturne", "barcarolle", "salon_waltz", "alla_turca")
"""At the table, a sitting each, round and round."""
YEARS = ("barcarolle", "for_turin", "nocturne", "for_the_seraglio")
"""While the years are read, a decade each."""
HYMNS: Mapping[PowerId, str] = {
    "austria": "gott_erhalte", "france": "partant_pour_la_syrie", "britain": "god_save", "prussia": "heil_dir",
    "russia": "god_save_the_tsar", "sardinia": "va_pensiero", "ottoman": "the_scribe",
}  # fmt: skip
"""Over a power's instructions and at the end; a power of another congress has none and keeps the salon piece."""


def at_the_table(sitting: int) -> str:
    """Return the piece of a sitting."""
    return SALON[sitting % len(SALON)]


def hymn(power: PowerId, otherwise: str) -> str:
    """Return the hymn of a power, or another piece if it has none that is known here."""
    return HYMNS.get(power, otherwise)

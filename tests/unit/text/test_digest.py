"""The digest: what is told of a sitting, told once."""

import re

from game.seat.table import Table
from tests.unit.text.keyboard import play, steady, table


def test_several_refusals_are_noted_once_with_what_is_left() -> None:
    """Each costs standing; the page says where that has ended, and not every step of the way."""

    def typist(prompt: str, at: Table) -> str | None:
        if "Sitting 3, corridor" in prompt:
            return None
        return "refuse" if "voice on motion" in prompt else steady(prompt, at)

    known = table({"russia": "Anna"})
    said = play(known, typist).flat
    sittings = re.split(r"Sitting \d+ opens", said)
    assert max(sitting.count("You refuse.") for sitting in sittings) > 1
    assert max(sitting.count("Your refusal is noted") for sitting in sittings) == 1
    left = known.seats["russia"].view.powers["russia"].standing
    assert f"your standing is now {left}." in said

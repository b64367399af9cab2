"""Side payments in the window: told while a pledge is written, on a bargain before it is made, and at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core import events as e
from game.core.pledges import Clause, Guarantee, Loan
from game.core.reckoning import taken_apart
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.closing import Closing
from game.ui.scenes.interview import Interview
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import seated
from tests.ui.test_separate_peace import apart


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("russia", "What you give on the side takes 2.0 from your brief at the peace, and adds 1.3 to theirs."),
        ("france", "What they give on the side adds 1.3 to your brief at the peace, and takes 2.0 from theirs."),
    ],
)
def test_a_pledge_of_money_tells_its_price_while_it_is_written(tmp_path: Path, by: str, said: str) -> None:
    """Both sides of it, in points; a promise on an article tells none."""
    room = seated(tmp_path, ("russia",))
    room.viewer = "russia"
    sheet = ClauseSheet(room, [], by, "danube")
    sheet.kind, sheet.millions = "loan", 100
    pilot = Pilot(sheet)
    pilot.see(said)
    sheet.kind = "consent"
    assert not Pilot(sheet).sees("on the side")


def test_a_bargain_tells_the_price_of_each_side_before_it_is_made(tmp_path: Path) -> None:
    """What is given and what is asked, each in one sentence."""
    room = seated(tmp_path, ("russia",))
    room.viewer = "russia"
    talk = Interview(room, "france")
    talk.way, talk.gives, talk.asks = "offer", [Clause(Loan(50))], [Clause(Guarantee())]
    pilot = Pilot(talk)
    pilot.see("What you give on the side takes 1.0 from your brief at the peace, and adds 0.7 to theirs.")
    pilot.see("What they give on the side adds 0.3 to your brief at the peace, and takes 0.5 from theirs.")


def test_at_the_end_who_was_left_out_of_a_separate_peace_reads_what_that_takes(tmp_path: Path) -> None:
    """Beside the articles, for whomever they would have served better than leaving; for the two that signed, not."""
    room = apart(tmp_path)
    closing = Closing(room)
    world, entries = room.archives()
    closing.tab = "scores"
    left_out = []
    for entry in entries:
        if isinstance(entry.event, e.ScoreReckoned):
            closing.power = entry.event.power
            bound = taken_apart(world, entry.event.power, entry.event).bound
            text = Pilot(closing)["closing.lines"].text  # type: ignore[attr-defined]
            assert ("because others made this peace" in text) == bool(bound)
            left_out += [entry.event.power] * bool(bound)
    assert left_out
    assert not {"russia", "ottoman"} & {*left_out}

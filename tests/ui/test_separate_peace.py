"""Two sign apart: the end of the congress as they, and the others, read it in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core import orders as o
from game.core.pledges import Clause, SeparatePeace
from game.ui.deed import ENOUGH, Deed
from game.ui.scenes.closing import Closing
from game.ui.scenes.room import Room
from game.words.language import language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import seated


def apart(folder: Path, people: tuple[str, ...] = ("russia", "ottoman", "austria"), promise: bool = True) -> Room:
    """A congress that Austria leaves after Russia and the Porte have promised each other a separate peace, or not."""
    room = seated(folder, people)
    table = room.table
    word = (Clause(SeparatePeace()),)
    offered = not promise
    for _ in range(4000):
        if table.over or room.seat_of_all.view.outcome is not None:
            return room
        waiting = table.people()
        if not waiting:
            table.advance()
            continue
        power = waiting[0]
        view, letters = table.seats[power].view, table.seats[power].letters()
        given: tuple[o.Order, ...] = ()
        if view.phase == "corridor":
            paper = next((letter for letter in letters if letter.by == "russia"), None)
            if power == "russia" and not offered:
                given, offered = (o.Offer("ottoman", word, word),), True
            elif power == "ottoman" and paper is not None and offered:
                given = (o.Answer(paper.paper, o.Accept()),)
            else:
                given = (o.Pass(),)
        elif view.phase == "motions" and power == "austria":
            given = (o.Withdraw(),)
        assert table.submit(power, given) is None, (power, view.phase, given)
    raise AssertionError("the congress never ended")


@pytest.fixture(scope="module")
def parted(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """The end of it."""
    return apart(tmp_path_factory.mktemp("saves"))


def test_the_two_that_settled_apart_put_their_names_and_seals_to_it(parted: Room) -> None:
    """Not those who were left to hear of it; and the leaf says that nobody saw them."""
    pilot = Pilot(Closing(parted))
    pilot.see("The congress ends in a separate peace.")
    deed = pilot["closing.deed"]
    assert isinstance(deed, Deed)
    assert [hand.power for hand in deed.hands] == ["russia", "ottoman"]
    pilot.see("Done and signed behind closed doors.")


def test_the_others_read_who_went_behind_their_back_and_since_when(parted: Room) -> None:
    """The break, the separate peace, and the day of the secret word."""
    text = Pilot(Closing(parted))["closing.treaty"].text  # type: ignore[attr-defined]
    said = [
        "Austria has left the table, and the war resumes.",
        "Behind the back of the others, Russia and the Porte sign a separate peace.",
        "They had given each other their word for it in secret on 25 February 1856.",
    ]
    places = [text.find(line) for line in said]
    assert -1 not in places
    assert places == sorted(places)


def test_the_names_of_two_are_written_one_after_the_other(parted: Room) -> None:
    """By candlelight, with quill and seal, as at a general peace."""
    closing = Closing(parted)
    pilot = Pilot(closing, motion=True)
    assert closing.pulse
    for _ in range(200):
        pilot.wait(0.1)
    assert closing.seconds == ENOUGH
    assert not closing.pulse


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
def test_the_page_of_a_separate_peace_keeps_its_place_at_every_size(code: str, parted: Room) -> None:
    """L2, L5."""
    parted.doors.language = language(code)
    try:
        check_scene(lambda: Closing(parted), code)
    finally:
        parted.doors.language = language("en")


def test_no_name_stands_below_a_peace_that_was_dictated(tmp_path: Path) -> None:
    """Austria leaves and nobody has promised anybody anything: war, and no leaf with seals."""
    room = apart(tmp_path, promise=False)
    pilot = Pilot(Closing(room))
    pilot.see("The congress ends in war.")
    assert not pilot.has("closing.deed")

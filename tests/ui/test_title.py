"""The first screen: the table itself, whose chairs can be taken by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

from game.ui.company import Company
from game.ui.scenes.setup import Setup
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import title


def company(pilot: Pilot) -> Company:
    """The table of the title page."""
    found = pilot["title.seat"]
    assert isinstance(found, Company)
    return found


def test_a_chair_that_is_clicked_is_taken_in_the_fullest_congress_that_has_it(tmp_path: Path) -> None:
    """A click on Cavour opens the congress of Paris with one person, for Sardinia."""
    pilot = Pilot(title(tmp_path))
    table = company(pilot)
    n = next(n for n, place in enumerate(table.places) if place.key == "sardinia")
    pilot.click(table.seats()[n].center)
    setup = pilot.stage.top.scene
    assert isinstance(setup, Setup)
    assert setup.scenario is not None
    assert setup.scenario.id == "paris_1856"
    assert [power for power, player in setup.plan.items() if player.kind == "human"] == ["sardinia"]


def test_arrows_walk_round_the_table_and_return_takes_the_chair(tmp_path: Path) -> None:
    """Walking chooses nothing: only Return does."""
    pilot = Pilot(title(tmp_path))
    pilot.tab_to("title.seat")
    pilot.key("right", 3)
    assert pilot.stage.top.scene.name == "title"
    assert "Russia" in company(pilot).says()
    pilot.key("return")
    setup = pilot.stage.top.scene
    assert isinstance(setup, Setup)
    assert setup.plan["russia"].kind == "human"


def test_no_face_covers_another_and_all_are_seen_at_every_size(tmp_path: Path) -> None:
    """The seven chairs lie inside their place, and no chair hides the middle of another."""
    for size, text in (((1024, 640), 1.0), ((1280, 800), 1.0), ((1920, 1080), 1.0), ((1280, 800), 2.0)):
        pilot = Pilot(title(tmp_path), size, text)
        table = company(pilot)
        seats = table.seats()
        assert len(seats) == 7
        for seat in seats:
            assert table.rect.inflate(4, 4).contains(seat), (size, text, seat, table.rect)
            assert sum(other.collidepoint(seat.center) for other in seats) == 1


def test_every_command_of_the_title_page_is_in_sight_at_twice_the_text(tmp_path: Path) -> None:
    """Two and two where the sheet is wide enough; one below the other beside the table."""
    large, plain = Pilot(title(tmp_path), (1280, 800), 2.0), Pilot(title(tmp_path))
    ids = list(large.stage.top.scene.shortcuts.values())
    for pilot, columns in ((large, 2), (plain, 1)):
        assert all(pilot.surface.get_rect().contains(pilot[id].rect) for id in ids)
        assert len({pilot[id].rect.x for id in ids}) == columns


def test_candlelight_draws_nothing_while_nobody_acts(tmp_path: Path) -> None:
    """With motion on, the title page rests after its first picture."""
    pilot = Pilot(title(tmp_path), motion=True)
    drawn = pilot.draws
    for _ in range(20):
        pilot.wait(0.25)
    assert pilot.draws == drawn
    assert pilot.stage.rest() is None

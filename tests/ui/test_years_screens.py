"""The years in the window: every page at every size, walked by keys, never telling of what has not been read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pygame import Rect

from game.content.gazetteer import gazetteer
from game.core.events import CongressClosed
from game.ui.atlas import Atlas
from game.ui.canvas import Canvas
from game.ui.markup import plain
from game.ui.scenes.closing import Closing
from game.ui.scenes.room import Room
from game.ui.scenes.views.prospects import Prospects
from game.ui.scenes.views.walk import TABS
from game.ui.scenes.views.web import CausalWeb
from game.ui.scenes.years import Years
from game.ui.text import Pane
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import seated, settle


def signed(folder: Path, people: tuple[str, ...] = ("france",), seed: int = 3) -> Room:
    """A room whose congress has been closed by stewards, with its people back in their seats."""
    room = seated(folder, people, seed=seed)
    table = room.table
    for power in people:
        table.hand_over(power, room.house.steward(room.scenario, "attache"))
    while not any(isinstance(entry.event, CongressClosed) for entry in room.seat_of_all.heard):
        assert table.advance()
    for power in people:
        table.hand_over(power, None)
    return room


def opened(folder: Path, shown: int) -> tuple[Pilot, Years]:
    """The years of a congress, so many events read; crises are left to the case."""
    pilot = Pilot(signed(folder).enter())
    pilot.click("closing.years")
    settle(pilot)
    for _ in range(200):
        scene = pilot.stage.top.scene
        assert isinstance(scene, Years)
        if scene.walk.shown >= shown and not scene.crisis:
            return pilot, scene
        pilot.click("years.leave" if scene.crisis else "years.on")
        settle(pilot)
    raise AssertionError("history never came so far")


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> tuple[Pilot, Years]:
    """Thirty events of one history."""
    return opened(tmp_path_factory.mktemp("years"), 30)


def at(scene: Years, event: str) -> None:
    """Choose an event by id."""
    scene.walk.chosen = next(n for n, chapter in enumerate(scene.walk.chapters) if chapter.event == event)


@pytest.mark.parametrize("tab", TABS)
def test_every_page_keeps_its_place_at_every_size(tab: str, read: tuple[Pilot, Years]) -> None:
    """L5: an event with many causes, on all of its pages, at every size of window and type."""
    _, years = read
    years.walk.chosen, years.walk.tab, years.walk.article = len(years.walk.chapters) - 1, tab, ""
    check_scene(lambda: years)
    at(years, "e15_italian_war")
    check_scene(lambda: years)


def test_the_page_of_an_article_keeps_its_place(read: tuple[Pilot, Years]) -> None:
    """L5: an article with everything that rests on it."""
    _, years = read
    years.walk.tab, years.walk.article = "why", "bs_fleet"
    check_scene(lambda: years)
    years.walk.article = ""


def test_a_crisis_keeps_its_place_at_every_size(tmp_path: Path) -> None:
    """L5: front pages, question, reasons, answers."""
    pilot = Pilot(signed(tmp_path).enter())
    pilot.click("closing.years")
    settle(pilot)
    for _ in range(60):
        years = pilot.stage.top.scene
        assert isinstance(years, Years)
        if years.crisis:
            break
        pilot.click("years.on")
        settle(pilot)
    assert years.walk.tab == "crisis"
    check_scene(lambda: years)
    pilot.key("f")
    pilot.see("What the chancery expects")
    deadline = time.monotonic() + 60
    while not years.chancery.ready and time.monotonic() < deadline:
        time.sleep(0.02)
    pilot.wait(0.3)
    pilot.see("of a hundred before history for us")
    assert not years.pulse
    check_scene(lambda: years)


def test_the_chancery_s_page_is_one_to_answer_from(tmp_path: Path) -> None:
    """Its bars tell in words all that they show; a row chosen by the arrows is the answer, and can be given there."""
    pilot = Pilot(signed(tmp_path).enter())
    pilot.click("closing.years")
    settle(pilot)
    while not (years := pilot.stage.top.scene).crisis:  # type: ignore[attr-defined]
        pilot.click("years.on")
        settle(pilot)
    assert isinstance(years, Years)
    pilot.key("f")
    while not years.chancery.ready:
        time.sleep(0.02)
    pilot.wait(0.3)
    drawn = pilot["years.prospect"]
    assert isinstance(drawn, Prospects)
    for n, each in enumerate(drawn.prospects):
        for bar in each.bars:
            assert 0 <= bar.low <= bar.mean <= bar.high <= 100
            assert all(str(figure) in drawn.row_text(n) for figure in (bar.low, bar.mean, bar.high))
    pilot.key("6")
    assert years.walk.tab == "crisis" and not pilot.has("years.prospect")
    pilot.key("7")
    assert years.walk.tab == "counsel"
    pilot.tab_to("years.prospect")
    pilot.key("down")
    assert years.option == drawn.prospects[0].key
    pilot.key("down")
    assert years.option == drawn.prospects[1].key
    crisis = years.crisis
    assert crisis is not None
    pilot.click("years.decide")
    settle(pilot)
    answers = years.room.seat.view.answers
    assert answers[crisis.event, crisis.year, years.room.viewer] == drawn.prospects[1].key
    assert years.walk.tab != "counsel" or years.crisis != crisis


def closed(folder: Path) -> tuple[Pilot, Closing]:
    """The closing page of a history that is over."""
    pilot, _ = opened(folder, 1)
    for _ in range(400):
        if pilot.has("years.end"):
            break
        scene = pilot.stage.top.scene
        assert isinstance(scene, Years)
        pilot.click("years.leave" if scene.crisis else "years.all")
        settle(pilot)
    pilot.click("years.end")
    closing = pilot.stage.top.scene
    assert isinstance(closing, Closing)
    return pilot, closing


def test_the_last_pages_are_reckoned_and_keep_their_place(tmp_path: Path) -> None:
    """This world and the other, and how lucky it was: awaited without freezing, then whole at every size."""
    pilot, closing = closed(tmp_path)
    pilot.stage.focus(pilot["closing.tab"])
    pilot.key("end")
    pilot.see("Five hundred histories")
    deadline = time.monotonic() + 60
    while closing.reckoning.found is None and time.monotonic() < deadline:
        time.sleep(0.02)
    pilot.wait(0.3)
    pilot.see("of 500")
    pilot.see("the lozenge is this history")
    pilot.key("tab")
    pilot.key("down")
    assert closing.reckoning.headline
    check_scene(lambda: closing)
    closing.tab = "other"
    check_scene(lambda: closing)
    assert closing.pulse == 0


def test_causes_are_walked_back_by_keys(read: tuple[Pilot, Years]) -> None:
    """From an event to its cause, from there to an article, and the way back, without a mouse."""
    pilot, years = read
    at(years, "e15_italian_war")
    years.walk.tab, years.walk.article, years.walk.trail = "paper", "", []
    start = years.walk.chosen
    pilot.key("3")
    assert years.walk.tab == "why"
    pilot.stage.focus(pilot["years.why"])
    for _ in range(12):
        pilot.key("tab" if not pilot.focused else "right")
        if isinstance(pilot["years.why"], Pane) and pilot["years.why"].chosen_link().startswith("event/"):  # type: ignore[attr-defined]
            break
    pilot.key("return")
    assert years.walk.chosen != start
    assert years.walk.tab == "why"
    assert years.walk.trail
    pilot.key("backspace")
    assert (years.walk.chosen, years.walk.tab) == (start, "why")


def test_the_web_is_walked_by_arrows(read: tuple[Pilot, Years]) -> None:
    """Left to a cause, right back to the event, Return to go there; every knot says what it is."""
    pilot, years = read
    at(years, "e15_italian_war")
    years.walk.article, years.walk.trail = "", []
    pilot.key("4")
    web = pilot["years.web"]
    assert isinstance(web, CausalWeb)
    pilot.stage.focus(web)
    assert web.at == 0
    pilot.key("left")
    cause = web.at
    assert cause != 0
    assert any((thread.cause, thread.effect) == (cause, 0) for thread in web.threads)
    assert web.tags[cause].text in web.says() or plain(web.tags[cause].text) in web.says()
    pilot.key("right")
    assert web.at == 0
    events = [n for n, tag in enumerate(web.tags) if tag.target.startswith("event/") and tag.depth == 1]
    start = years.walk.chosen
    pilot.key("left")
    for step in ["down"] * 6 + ["up"] * 12:
        if web.at in events:
            break
        pilot.key(step)
    assert web.at in events
    pilot.key("return")
    assert years.walk.chosen != start
    assert years.walk.tab == "web"
    pilot.key("backspace")
    assert years.walk.chosen == start


def test_a_strand_against_is_told_without_colour(read: tuple[Pilot, Years]) -> None:
    """L4: what spoke against an event has a ÷ and what spoke for it a ×."""
    _, years = read
    for n in range(len(years.walk.chapters)):
        years.walk.chosen, years.walk.tab, years.walk.article = n, "web", ""
        web = years._page()[0]
        assert isinstance(web, CausalWeb)
        for thread in web.threads:
            if thread.label:
                assert thread.label[0] == ("×" if thread.weight >= 0 else "÷")


def test_the_map_is_that_of_the_year(read: tuple[Pilot, Years]) -> None:
    """Lombardy is Austrian until a war, and not after; the title of the map is the year of the event."""
    pilot, years = read
    at(years, "e15a_villafranca")
    pilot.key("2")
    chart = pilot["years.map"]
    assert isinstance(chart, Atlas)
    assert chart.owners["lombardy"].startswith(("sardinia", "italy"))
    assert chart.year == years.walk.chapters[years.walk.chosen].year
    years.walk.chosen = 0
    pilot.key("2")
    before = pilot["years.map"]
    assert isinstance(before, Atlas)
    assert "lombardy" not in before.owners
    assert gazetteer().held["lombardy"] == ("austria", "")


def texts(years: Years) -> list[str]:
    """What the pages of the chosen event say."""
    found = []
    for tab in TABS:
        years.walk.tab, years.walk.article = tab, ""
        for widget in years._page():
            found += [part.text for part in widget.walk() if isinstance(part, Pane)]
    return found


def test_no_page_tells_of_later_years(read: tuple[Pilot, Years]) -> None:
    """Whoever reads of 1857 is not shown how Europe stands when history has already been played further."""
    _, years = read
    years.walk.chosen = 2
    last = years.walk.chapters[-1].year
    year = years.walk.chapters[2].year
    assert last > year + 3
    for text in texts(years):
        margin = text.rpartition("\n*")[0] or text  # the archivist's margin may speak of what really happened
        assert not any(str(later) in margin for later in range(year + 2, last + 1)), text


@pytest.mark.parametrize("key", [str(n) for n in range(1, len(TABS) + 1)])
def test_pages_turn_by_figures(key: str, read: tuple[Pilot, Years]) -> None:
    """The figures 1 to 5 turn to the pages, in their order."""
    pilot, years = read
    pilot.key(key)
    assert years.walk.tab == TABS[int(key) - 1]


@pytest.mark.parametrize(("key", "scene"), [("f1", "handbook"), ("f10", "settings"), ("escape", "menu")])
def test_the_handbook_the_settings_and_the_menu_are_a_key_away_in_the_years(
    key: str, scene: str, read: tuple[Pilot, Years]
) -> None:
    """As at the table; and the way back leads to the same page."""
    pilot, years = read
    pilot.key(key)
    assert pilot.stage.top.scene.name == scene
    assert not pilot.has("menu.steward"), "a machine holds no seat where nobody sits"
    pilot.key("escape")
    assert pilot.stage.top.scene is years


def test_odds_in_the_web_stand_clear_of_each_other(read: tuple[Pilot, Years]) -> None:
    """On the page of the event with the most causes no figure covers another."""
    pilot, years = read
    at(years, "e15_italian_war")
    years.walk.article, years.walk.trail = "", []
    pilot.key("4")
    web = pilot["years.web"]
    assert isinstance(web, CausalWeb)
    written: list[Rect] = []
    canvas = Canvas(pilot.surface, pilot.stage.look, pilot.stage.stock)
    canvas.fill = lambda rect, colour: written.append(rect)  # type: ignore[method-assign]
    web._labels(canvas)
    assert len(written) >= 5
    for n, one in enumerate(written):
        assert one.collidelist(written[n + 1 :]) < 0

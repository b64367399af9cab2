"""List and page where the window is too narrow for both: one at a time, and every way from one to the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.ui import focus
from game.ui.kit import Action, Choice, Focus, Item, Leaves, List, Look, Page, Pane, Scene, Step, Widget
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import seated, settle
from tests.ui.test_lesson import learner

ROWS = ("one", "two", "three")


class Book(Scene):
    """Three rows, and a page of two kinds of each."""

    name = "book"

    def __init__(self) -> None:
        self.row, self.kind, self.lesson = "one", "text", ""

    def build(self, look: Look) -> Widget:
        """A list and its page."""
        listed = List("book.list", [Item(row, f"Row {row}") for row in ROWS], self.row, "Rows")
        tabs = Choice("book.kind", [("text", "Text"), ("notes", "Notes")], self.kind, "Page", "tab")
        page = Pane("book.page", f"{self.kind} of {self.row}")
        return Page(Leaves(listed, page, tabs, name="Contents", row=self.row, back=self.lesson), title="A book")

    def on_action(self, action: Action) -> Step | None:
        """Choose, turn, look."""
        match action:
            case Action("book.list", str(row)):
                self.row = row
            case Action("book.kind", str(kind)):
                self.kind = kind
            case Action("show"):
                return Focus("book.list")
        return None


@pytest.fixture
def narrow() -> Pilot:
    """The book at twice the text, open at its page."""
    return Pilot(Book(), (1280, 800), 2.0)


def listing(pilot: Pilot) -> bool:
    """Whether the list lies open, and the page does not."""
    assert pilot.has("book.list") != pilot.has("book.page")
    return pilot.has("book.list")


def test_both_leaves_lie_open_where_there_is_room() -> None:
    """No tab of the list then."""
    pilot = Pilot(Book(), (1280, 800), 1.0)
    assert pilot.has("book.list")
    assert pilot.has("book.page")
    assert not pilot.sees("Contents")


def test_one_leaf_has_the_whole_sheet_where_there_is_not(narrow: Pilot) -> None:
    """The page first, in more than half of the window; the list is a tab."""
    assert not listing(narrow)
    narrow.see("Contents")
    assert narrow["book.page"].rect.h > narrow.stage.size[1] // 2


def test_the_tab_of_the_list_brings_it_and_any_other_tab_the_page_again(narrow: Pilot) -> None:
    """Also the tab of the page that was open before; the scene hears of no new page then."""
    narrow.stage.focus(narrow["book.kind"])
    narrow.key("left")
    assert listing(narrow)
    narrow.key("right")
    assert not listing(narrow)
    assert narrow.stage.top.scene.kind == "text"  # type: ignore[attr-defined]
    narrow.key("right")
    assert not listing(narrow)
    narrow.see("notes of one")


def test_arrows_walk_along_the_list_and_enter_opens_the_page(narrow: Pilot) -> None:
    """Who walks is not thrown off the list at the first step."""
    narrow.key("f6")
    assert narrow.focused == "book.list"
    narrow.key("down", 2)
    assert listing(narrow)
    narrow.key("return")
    assert not listing(narrow)
    assert narrow.focused == "book.page"
    narrow.see("text of three")


def test_a_click_on_a_row_opens_its_page_on_the_chosen_one_too(narrow: Pilot) -> None:
    """The pointer needs no second step."""
    for row in (1, 1):
        narrow.key("f6")
        rows = narrow["book.list"]
        narrow.click(rows.row_rect(row).center)  # type: ignore[attr-defined]
        assert not listing(narrow)
        narrow.see("text of two")


def test_the_keys_are_never_on_a_leaf_that_is_put_away(narrow: Pilot) -> None:
    """Wherever one turns, Tab and the arrows go on from something in sight."""
    for chord in ("f6", "down", "f6", "tab", "shift+tab", "f6", "tab", "tab", "f6"):
        narrow.key(chord)
        assert focus.way_to(narrow.stage.root, narrow.focused), chord


def test_a_narrower_window_keeps_the_leaf_that_has_the_keys() -> None:
    """Whoever was at the list is there still."""
    pilot = Pilot(Book(), (1920, 1080), 1.0)
    pilot.stage.focus(pilot["book.list"])
    pilot.key("ctrl++", 5)
    assert pilot.stage.preferences.text == 2.0
    pilot.resize(1280, 800)
    assert listing(pilot)
    assert pilot.focused == "book.list"


def test_a_scene_can_bring_the_keys_to_what_is_put_away(narrow: Pilot) -> None:
    """As the lesson does when it shows where."""
    narrow.stage.act(Action("show"))
    narrow.draw()
    assert listing(narrow)
    assert narrow.focused == "book.list"


def test_something_new_to_read_beside_the_list_brings_it_up(narrow: Pilot) -> None:
    """The next step of a lesson."""
    narrow.stage.top.scene.lesson = "Now this."  # type: ignore[attr-defined]
    narrow.stage.stale()
    narrow.draw()
    assert listing(narrow)


def test_f6_goes_from_sheet_to_sheet_where_both_lie_open() -> None:
    """And back."""
    pilot = Pilot(Book(), (1280, 800), 1.0)
    pilot.stage.focus(pilot["book.list"])
    pilot.key("f6")
    assert pilot.focused == "book.page"
    pilot.key("f6")
    assert pilot.focused == "book.list"


@pytest.mark.parametrize(("size", "text"), [((1280, 800), 1.5), ((1280, 800), 2.0), ((1024, 640), 2.0)])
@pytest.mark.parametrize("tab", ["news", "brief", "map", "foresight"])
def test_in_large_type_a_page_of_the_table_is_in_sight_with_its_buttons(
    tab: str, size: tuple[int, int], text: float, tmp_path: Path
) -> None:
    """Without scrolling past the draft: the page above, the foot below, all within the window."""
    pilot = Pilot(seated(tmp_path, ("russia",), "paris_1856").enter(), size, text)
    settle(pilot)
    pilot.stage.top.scene.state.tab = tab  # type: ignore[attr-defined]
    pilot.stage.stale()
    pilot.draw()
    window = pilot.surface.get_rect()
    id = {"news": "news.text", "brief": "brief.text", "map": "congress.map", "foresight": "foresight.text"}[tab]
    assert window.contains(pilot[id].rect), pilot[id].rect
    assert window.contains(pilot["congress.done"].rect), pilot["congress.done"].rect


def test_ctrl_and_a_number_turns_from_the_draft_to_that_page(tmp_path: Path) -> None:
    """Though the keys were on the draft."""
    pilot = Pilot(seated(tmp_path).enter(), (1280, 800), 2.0)
    settle(pilot)
    pilot.key("f6")
    assert pilot.focused == "congress.questions"
    pilot.key("ctrl+8")
    assert pilot.has("brief.text")
    assert pilot.focused == "congress.tab"


def test_the_lesson_lies_open_first_at_twice_the_text(tmp_path: Path) -> None:
    """A learner with large type reads what to do before anything else."""
    pilot = learner(tmp_path)
    assert pilot.has("guide.text")
    pilot.key("ctrl++", 5)
    assert pilot.has("guide.text")
    assert not pilot.has("news.text")
    pilot.see("The lesson")
    for id in ("guide.text", "guide.show", "guide.away", "congress.done"):
        assert pilot.surface.get_rect().contains(pilot[id].rect), id

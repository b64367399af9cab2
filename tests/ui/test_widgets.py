"""Each widget by pointer and by key."""

from __future__ import annotations

import pygame
import pytest

from game.ui.kit import (
    Action,
    Col,
    Item,
    Line,
    List,
    Look,
    Page,
    Pane,
    Row,
    Scene,
    Space,
    Step,
    Table,
    Text,
    Widget,
)
from game.ui.turned import turn
from tests.ui.gallery import Gallery
from tests.ui.pilot import Pilot


def open_at(tab: str) -> tuple[Gallery, Pilot]:
    """The gallery on one of its pages."""
    gallery = Gallery()
    gallery.tab = tab
    return gallery, Pilot(gallery)


def test_a_button_is_pressed_by_click_enter_and_space() -> None:
    """All three say the same."""
    gallery, pilot = open_at("bargain")
    pilot.click("g.offer")
    pilot.tab_to("g.offer")
    pilot.key("return")
    pilot.key("space")
    assert gallery.heard == [Action("g.offer")] * 3


def test_a_press_that_leaves_the_button_is_no_click() -> None:
    """One can change one's mind before letting go."""
    gallery, pilot = open_at("bargain")
    pilot.drag(pilot["g.offer"].rect.center, (600, 20))
    assert gallery.heard == []


def test_a_disabled_button_gives_its_reason_to_pointer_and_keys_and_does_nothing() -> None:
    """The reason is a tip after a moment's rest, at once by Tab."""
    gallery, pilot = open_at("bargain")
    pilot.point(pilot["g.refuse"].rect.center)
    assert not pilot.sees("armistice")
    pilot.wait(0.5)
    pilot.see("The armistice has not been extended, and Russia will not sign before it is.")
    pilot.point((5, 5))
    assert not pilot.sees("armistice")
    pilot.tab_to("g.refuse")
    pilot.see("armistice")
    pilot.key("return")
    pilot.post(pygame.MOUSEBUTTONDOWN, pos=pilot["g.refuse"].rect.center, button=1)
    pilot.post(pygame.MOUSEBUTTONUP, pos=pilot["g.refuse"].rect.center, button=1)
    assert gallery.heard == []


def test_a_toggle_turns_over() -> None:
    """By click and by Space."""
    gallery, pilot = open_at("bargain")
    pilot.click("g.secret")
    assert gallery.secret
    pilot.key("space")
    assert not gallery.secret


def test_a_choice_moves_by_arrow_and_click_and_skips_what_is_forbidden() -> None:
    """The forbidden voice cannot be reached and tells why."""
    gallery, pilot = open_at("bargain")
    pilot.tab_to("g.voice")
    pilot.key("right")
    assert gallery.voice == "reserve"
    pilot.key("right")
    assert gallery.voice == "reserve"
    rect = pilot["g.voice"].rect
    pilot.click((rect.right - 12, rect.centery))
    assert gallery.voice == "reserve"
    pilot.wait(0.5)
    pilot.point((rect.right - 14, rect.centery))
    pilot.wait(0.5)
    pilot.see("no standing left")
    pilot.click((rect.x + 12, rect.centery))
    assert gallery.voice == "consent"


def test_tabs_turn_the_page() -> None:
    """By arrow, End and click."""
    gallery, pilot = open_at("bargain")
    pilot.tab_to("g.tab")
    pilot.key("right")
    pilot.see("honour is satisfied")
    pilot.key("end")
    assert gallery.tab == "signs"
    pilot.key("home")
    assert gallery.tab == "bargain"


def test_radio_buttons_go_up_and_down() -> None:
    """One of three."""
    gallery, pilot = open_at("forms")
    pilot.tab_to("g.form")
    pilot.key("down", 2)
    assert gallery.form == "telegram"
    rect = pilot["g.form"].rect
    pilot.click((rect.x + 10, rect.y + 10))
    assert gallery.form == "note"


def test_a_select_opens_chooses_and_closes() -> None:
    """By pointer: open, choose from the list. A click elsewhere closes it and does nothing else."""
    gallery, pilot = open_at("bargain")
    pilot.click("g.power")
    pilot.see("The Sublime Porte")
    hanging = pilot["g.power"].hanging()
    pilot.click((hanging.x + 20, hanging.y + 10))
    assert gallery.power == "France"
    pilot.click("g.power")
    pilot.click(pilot["g.questions"].rect.center)
    assert gallery.question == "bs_fleet"
    assert not pilot.sees("The Sublime Porte")


def test_a_select_by_keys() -> None:
    """Closed the arrows step; open they move, Enter chooses, Esc thinks better of it."""
    gallery, pilot = open_at("bargain")
    pilot.tab_to("g.power")
    pilot.key("down")
    assert gallery.power == "Sardinia"
    pilot.key("return")
    pilot.key("home")
    assert gallery.power == "Sardinia"
    pilot.key("escape")
    assert not pilot.sees("The Sublime Porte")
    pilot.key("space")
    pilot.key("home")
    pilot.key("return")
    assert gallery.power == "France"
    pilot.key("return")
    pilot.key("tab")
    assert not pilot.stage.top.memory.opened


def test_a_slider_follows_pointer_and_keys_in_whole_steps() -> None:
    """Drag to the end, one step back, Home."""
    gallery, pilot = open_at("bargain")
    track = pilot["g.millions"].track()
    pilot.drag(track.center, (track.right + 300, track.centery))
    assert gallery.millions == 100
    pilot.key("left")
    assert gallery.millions == 95
    pilot.key("pagedown")
    assert gallery.millions == 85
    pilot.key("home")
    assert gallery.millions == 0
    pilot.click((track.centerx, track.centery))
    assert gallery.millions == 50


def test_a_stepper_stops_at_its_ends() -> None:
    """Minus and plus by pointer, arrows by key."""
    gallery, pilot = open_at("bargain")
    minus, plus = pilot["g.calls"]._ends()
    for _ in range(4):
        pilot.click(plus.center)
    assert gallery.calls == 4
    pilot.click(minus.center)
    assert gallery.calls == 3
    pilot.key("left", 5)
    assert gallery.calls == 0


def test_an_entry_is_written_corrected_and_sent() -> None:
    """Letters, caret, selection, Enter; a shortcut's letter is a letter here."""
    gallery, pilot = open_at("forms")
    pilot.click("g.entry")
    pilot.type("No orlof")
    assert gallery.written == "No orlof"
    pilot.key("backspace")
    pilot.type("v")
    pilot.key("home")
    pilot.key("shift+right", 2)
    pilot.type("Count")
    assert gallery.written == "Count orlov"
    pilot.key("ctrl+backspace")
    assert gallery.written == " orlov"
    pilot.key("delete")
    pilot.key("end")
    pilot.key("left")
    pilot.type("ó")
    assert gallery.written == "orloóv"
    pilot.key("return")
    assert gallery.heard[-1] == Action("g.entry.send", "orloóv")
    pilot.see("The courier is on his way.")
    assert pilot["g.entry"].draft.text == ""


def test_what_an_input_method_composes_is_shown_and_not_yet_written() -> None:
    """Underlined at the caret; its keys are the method's; what is sent at the end is written once."""
    gallery, pilot = open_at("forms")
    pilot.click("g.entry")
    pilot.type("Graf ")
    pilot.post(pygame.TEXTEDITING, text="Орло", start=0, length=4)
    pilot.see("Graf Орло")
    assert gallery.written == "Graf "
    pilot.key("return")
    pilot.key("backspace")
    assert gallery.written == "Graf "
    pilot.post(pygame.TEXTEDITING, text="", start=0, length=0)
    pilot.post(pygame.TEXTINPUT, text="Орловъ")
    assert gallery.written == "Graf Орловъ"
    assert pilot["g.entry"].draft.composing == ""
    pilot.tab_to("g.pin")
    pilot.post(pygame.TEXTEDITING, text="4711", start=0, length=4)
    assert not pilot.sees("4711")


def test_an_entry_takes_no_more_than_it_should() -> None:
    """Control characters and what exceeds the measure are left out."""
    _, pilot = open_at("forms")
    pilot.click("g.entry")
    pilot.post(pygame.TEXTINPUT, text="x" * 500)
    pilot.post(pygame.TEXTINPUT, text="\x07")
    assert pilot["g.entry"].draft.text == "x" * 200


def test_a_secret_entry_shows_and_says_nothing_of_what_is_written() -> None:
    """Not on the screen, not in speech; and what the scene does not keep is kept by id."""
    _, pilot = open_at("forms")
    pilot.click("g.pin")
    pilot.type("4711")
    pilot.tab_to("g.entry")
    pilot.tab_to("g.pin")
    assert not pilot.sees("4711")
    assert not any("4711" in line for line in pilot.heard)
    assert pilot["g.pin"].draft.text == "4711"


def test_an_entry_selects_by_dragging_and_by_double_click() -> None:
    """What is selected is replaced."""
    gallery, pilot = open_at("forms")
    pilot.click("g.entry")
    pilot.type("Bolgrad")
    rect = pilot["g.entry"].rect
    pilot.drag((rect.x + 2, rect.centery), (rect.right - 2, rect.centery))
    pilot.type("Kars")
    assert gallery.written == "Kars"
    pilot.double((rect.x + 30, rect.centery))
    pilot.type("Nice")
    assert gallery.written == "Nice"


def test_a_list_is_walked_and_opened() -> None:
    """Arrows pass the heading by, pages and ends are kept, Enter opens."""
    gallery, pilot = open_at("bargain")
    pilot.tab_to("g.questions")
    pilot.key("up")
    assert gallery.question == "bs_fleet"
    pilot.key("down", 2)
    assert gallery.question == "bessarabia"
    pilot.key("end")
    assert gallery.question == "greece"
    pilot.see("Occupation of the Piræus")
    pilot.key("return")
    assert gallery.heard[-1] == Action("g.questions.open", "greece")
    pilot.key("pageup")
    pilot.key("home")
    assert gallery.question == "bs_fleet"


def test_a_list_is_clicked_wheeled_and_dragged() -> None:
    """A row by click, open by double click; wheel and bar scroll without choosing."""
    gallery, pilot = open_at("bargain")
    rows = pilot["g.questions"]
    pilot.double(rows.row_rect(3).center)
    assert gallery.heard == [Action("g.questions", "bessarabia"), Action("g.questions.open", "bessarabia")]
    pilot.wheel("g.questions", -20)
    pilot.see("Occupation of the Piræus")
    rows = pilot["g.questions"]
    pilot.drag(rows.thumb().center, (rows.thumb().centerx, 0))
    assert rows.offset == 0
    assert len(gallery.heard) == 2


def test_a_cut_row_is_whole_in_its_tip() -> None:
    """Nothing is lost to the ellipsis."""
    _, pilot = open_at("bargain")
    pilot.point(pilot["g.questions"].row_rect(4).center)
    pilot.wait(0.5)
    pilot.see("Collective guarantee of the Ottoman Empire and its territories")


def test_a_table_is_sorted_by_head_and_key_and_chosen_from() -> None:
    """The scene sorts; the table tells by which column."""
    gallery, pilot = open_at("voices")
    table = pilot["g.table"]
    pilot.click((table.rect.x + 30, table.rect.y + 15))
    assert gallery.sort == 0
    pilot.click((table.rect.x + 60, table.row_rect(0).centery))
    assert gallery.power == "Austria"
    pilot.key("down")
    assert gallery.power == "France"
    pilot.key("right")
    assert gallery.sort == 1


def test_a_pane_scrolls_by_wheel_bar_and_keys() -> None:
    """Only the lines in view are drawn."""
    _, pilot = open_at("bargain")
    pilot.tab_to("g.article")
    assert pilot["g.article"].offset == 0
    pilot.key("pagedown")
    assert pilot["g.article"].offset > 0
    pilot.key("end")
    assert pilot["g.article"].offset == pilot["g.article"].most
    pilot.key("home")
    pilot.wheel("g.article", -1)
    assert pilot["g.article"].offset > 0
    pane = pilot["g.article"]
    pilot.drag(pane.thumb().center, (pane.thumb().centerx, 2000))
    assert pane.offset == pane.most


def test_links_are_followed_by_key_and_click_and_have_tips() -> None:
    """Right arrow goes to the first link, scrolled into view and spoken; Enter follows."""
    gallery, pilot = open_at("bargain")
    pilot.tab_to("g.article")
    pilot.key("right")
    assert pilot.heard[-1].startswith("Articles XIV, link 1 of")
    pilot.see("The convention on light vessels")
    pilot.key("return")
    assert gallery.heard[-1] == Action("g.article", "xiv")
    gallery.tab = "forms"
    pilot.stage.stale()
    pilot.draw()
    text = pilot["g.help"]
    block, area, _ = text.block_in()
    run = next(run for line in block.lines for run in line.runs if run.link)
    pilot.click((area.x + run.x + run.width // 2, area.y + 8))
    assert gallery.heard[-1] == Action("g.help", "cost")


class Log(Scene):
    """A pane that follows what is added."""

    def __init__(self) -> None:
        self.lines = [f"Dispatch {n}" for n in range(80)]

    def build(self, look: Look) -> Widget:
        return Page(Pane("log", "\n".join(self.lines), follow=True))

    def on_action(self, action: Action) -> Step | None:
        self.lines.append("The latest")
        return None


def test_a_following_pane_keeps_to_the_end_until_one_scrolls_back() -> None:
    """New lines are seen as they come; who reads older ones is left in peace."""
    pilot = Pilot(Log())
    pilot.see("Dispatch 79")
    pilot.stage.act(Action("more"))
    pilot.draw()
    pilot.see("The latest")
    pilot.wheel("log", 5)
    offset = pilot["log"].offset
    pilot.stage.act(Action("more"))
    pilot.draw()
    assert pilot["log"].offset == offset


class Long(Scene):
    """Ten thousand rows."""

    def build(self, look: Look) -> Widget:
        return Page(List("rows", [Item(str(n), f"Row {n}") for n in range(10_000)], "0"))


def test_a_long_list_draws_only_what_is_in_view() -> None:
    """Ten thousand rows show a few dozen texts."""
    pilot = Pilot(Long())
    assert 10 < len(pilot.texts()) < 40


@pytest.mark.parametrize("chord", ["left", "right", "up", "down"])
def test_arrows_move_between_buttons(chord: str) -> None:
    """From a button an arrow goes to the nearest control on that side, or stays."""
    _, pilot = open_at("bargain")
    pilot.tab_to("g.save")
    pilot.key(chord)
    wanted = {"left": "g.leave", "right": "g.refuse"}.get(chord)
    assert pilot.focused == wanted if wanted else pilot.focused
    assert pilot.focused


class Words(Scene):
    """Text from outside, made literal."""

    def build(self, look: Look) -> Widget:
        from game.ui.kit import literal

        return Page(Text(literal("# [Lord] *Clarendon* {wine:x}\\")))


def test_text_from_outside_is_shown_as_it_is() -> None:
    """A player may be called anything."""
    Pilot(Words()).see("# [Lord] *Clarendon* {wine:x}\\")


@pytest.mark.parametrize(("flush", "off"), [(False, True), (True, False)])
def test_no_line_of_a_pane_is_too_long_to_be_read(flush: bool, off: bool) -> None:
    """A column of fifty-two ems in a wider pane: in the middle, or flush at the left below a table."""

    class Wide(Scene):
        def build(self, look: Look) -> Widget:
            return Page(Pane("pane", "word " * 400, flush=flush))

    pilot = Pilot(Wide(), (1920, 1080))
    pane = pilot["pane"]
    assert isinstance(pane, Pane)
    most = 52 * pane.look.pt("body")
    assert pane.view.w == most
    assert most * 9 // 10 < pane.block_in()[0].width <= most + 1, "set to the column, but for a pixel of rounding"
    assert (pane.view.x - pane.rect.x > pane.px(40)) == off
    assert pane.bar().right > pane.rect.right - pane.px(20), "the bar stays at the edge"


class _Sheet(Scene):
    """A table of many figures under long heads."""

    name, first = "sheet", "sheet.table"
    heads = ("Worth here", "Worth there", "Change", "Standing here", "Standing there", "History here", "There")

    def build(self, look: Look) -> Widget:
        """Names, then seven figures."""
        columns = [Col("Power", 3), *(Col(head, 2, "right") for head in self.heads)]
        lines = [Line(name, (name, *["62.1"] * len(self.heads))) for name in ("Sardinia", "Britain")]
        return Page(Table("sheet.table", columns, lines, "Sardinia", "Figures"))


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_a_table_too_wide_for_its_page_is_turned_and_nothing_of_it_is_cut(size: tuple[int, int], text: float) -> None:
    """L5: in large text every head, name and figure of a wide table is read whole, at every size of the window."""
    pilot = Pilot(_Sheet(), size, text)
    for words in ("Sardinia", "62.1", *_Sheet.heads):
        pilot.see(words)
    assert "sheet.table" not in pilot.stage.cuts


def test_a_turned_table_is_gone_through_by_key_and_pointer_as_another() -> None:
    """A point on the second line of a row lies in that row; what is spoken names heads and cells."""
    pilot = Pilot(_Sheet(), (1024, 640), 2.0)
    table = pilot["sheet.table"]
    assert isinstance(table, Table)
    row = table.row_rect(0)
    assert row.h > 2 * table.look.line(), "it is turned"
    assert table.row_at((row.x + 60, row.y + row.h * 3 // 4)) == 0
    assert table.row_text(0).startswith("Power Sardinia; Worth here 62.1")


def test_figures_of_turned_rows_stand_under_each_other_and_no_two_overlap() -> None:
    """The pieces of a row are the same for all rows, lie within it, and a cell longer than a line is broken."""
    pieces = turn((0, 60, 60, 90), (80, 100, 40, 900), 300, 20, 20)
    assert [(piece.column, piece.part, piece.line) for piece in pieces] == [
        (0, "both", 0), (1, "both", 0), (2, "both", 1), (3, "head", 1), (3, "cell", 2),
    ]  # fmt: skip
    assert pieces[-1].lines == 4
    for one in pieces:
        assert one.x + one.width <= 300
        assert all(other.x >= one.x + one.width for other in pieces if other.line == one.line and other.x > one.x)


@pytest.mark.parametrize(("room", "tip"), [(600, ""), (260, "today")])
def test_a_tip_says_what_the_row_has_no_room_to_say(room: int, tip: str) -> None:
    """A note that can be read in the row is not laid over the next one; one that has no room is."""

    class Narrow(Scene):
        def build(self, look: Look) -> Widget:
            items = [Item("chair", "A chair for Prussia at last", "today", icon="agreed", spoken="today")]
            return Page(Row(List("rows", items, "chair", grow=0, wide=room), Space(grow=1)))

    rows = Pilot(Narrow())["rows"]
    assert rows.tip_at(None) == tip

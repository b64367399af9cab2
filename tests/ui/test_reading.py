"""Reading at the table: handbook, links, held notes, minutes with a search; undo; machines thinking meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from game import paths
from game.core.world import draft
from game.seat.table import Thought
from game.ui.markup import parse, plain
from game.ui.scenes.congress import Congress
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.lore import Lore
from game.ui.scenes.transcript import Transcript
from game.ui.scenes.views.board import board
from game.ui.scenes.views.treaty import proposals
from game.words.glossary import glossary
from game.words.language import ENGLISH, language
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import handbook, play_turn, seated, settle


def links(text: str) -> list[str]:
    """Targets of the links in marked-up text."""
    return [span.link for paragraph in parse(text) for span in paragraph.spans if span.link]


def test_the_handbook_has_every_term_question_power_and_delegate(tmp_path: Path) -> None:
    """A page each, with words on it; a question's page tells what really happened."""
    book = handbook(tmp_path)
    scenario = book.scenario
    assert scenario is not None
    wanted = [f"term:{key}" for key in glossary(ENGLISH)]
    wanted += [f"question:{key}" for key in scenario.questions] + [f"power:{key}" for key in scenario.powers]
    wanted += [f"delegate:{key}" for key in scenario.delegates]
    assert list(book.lore.titles) == wanted
    for key in wanted:
        assert len(plain(book.lore.page(key))) > len(book.lore.titles[key]) + 20, key
        assert book.lore.brief(key)
    for key, facts in scenario.questions.items():
        assert plain(facts.history)[:40] in plain(book.lore.page(f"question:{key}"))


def test_every_link_of_the_handbook_leads_to_a_page(tmp_path: Path) -> None:
    """No link leads nowhere, none to its own page, none twice from a page."""
    lore = handbook(tmp_path).lore
    found = 0
    for key in lore.titles:
        targets = links(lore.page(key))
        assert set(targets) <= set(lore.titles)
        assert key not in targets
        found += len(targets)
    assert found > len(lore.titles)


def test_links_are_put_on_words_and_never_into_links_tones_or_icons() -> None:
    """The words stay as they are, and what was marked up stays marked up."""
    lore = Lore(ENGLISH)
    source = "# A protocol\nThe protocol and [a protocol](x) in {wine:the draft} {@protocol} of the armistice."
    text = lore.linked(source)
    assert plain(text) == plain(source)
    assert links(text).count("x") == 1
    assert "{@protocol}" in text
    assert text.startswith("# A protocol\n")
    assert len(links(text)) == len(set(links(text)))


def test_the_handbook_is_searched_linked_and_walked_back(tmp_path: Path) -> None:
    """A word anywhere on a page finds it, accents or not; a link turns the page; the way back is kept."""
    book = handbook(tmp_path)
    pilot = Pilot(book)
    pilot.tab_to("handbook.sought")
    pilot.type("ORLOV")
    keys = [item.key for item in pilot["handbook.entries"].items]  # type: ignore[attr-defined]
    assert "delegate:orlov" in keys
    assert "delegate:cavour" not in keys
    pilot.stage.focus(pilot["handbook.text"])
    pilot.key("right")
    first = pilot["handbook.text"].chosen_link()  # type: ignore[attr-defined]
    pilot.key("return")
    assert book.chosen == first
    pilot.click("handbook.return")
    assert book.chosen == "question:bs_fleet"


def test_a_note_on_a_link_is_held_and_leads_to_further_notes(tmp_path: Path) -> None:
    """Ctrl+T holds it; its own words are links; each opens a note on the last; Esc puts them away one by one."""
    book = handbook(tmp_path)
    pilot = Pilot(book)
    pilot.stage.focus(pilot["handbook.text"])
    pilot.key("right")
    target = pilot["handbook.text"].chosen_link()  # type: ignore[attr-defined]
    pilot.see(plain(book.lore.brief(target))[:30])
    pilot.key("ctrl+t")
    assert pilot.stage.top.scene.name == "slip"
    depth = len(pilot.stage.frames)
    pilot.key("escape")
    assert len(pilot.stage.frames) == depth - 1
    assert pilot.stage.top.scene is book


def test_notes_nest_from_the_table(tmp_path: Path) -> None:
    """A word in the news is pointed at, its note held, a word in the note followed into a second note."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    congress = pilot.stage.top.scene
    assert isinstance(congress, Congress)
    congress.state.tab = "article"
    pilot.stage.stale()
    pilot.draw()
    pilot.stage.focus(pilot["article.text"])
    for _ in range(12):
        pilot.key("right")
        pilot.key("ctrl+t")
        assert pilot.stage.top.scene.name == "slip"
        pilot.key("right")
        if pilot.has("slip.text") and pilot["slip.text"].chosen_link():  # type: ignore[attr-defined]
            pilot.key("return")
            assert [frame.scene.name for frame in pilot.stage.frames][-2:] == ["slip", "slip"]
            return
        pilot.key("escape")
    raise AssertionError("no note led to another")


def test_the_minutes_are_searched_through_all_sittings(tmp_path: Path) -> None:
    """Only lines with all the words stay, under the heading of their sitting; nothing of another power's is there."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat_of_all.view.sitting < 3:
        play_turn(pilot)
    pilot.key("f3")
    minutes = pilot.stage.top.scene
    assert isinstance(minutes, Transcript)
    pilot.type("danube")
    assert minutes.chosen == "all"
    shown = plain(pilot["transcript.text"].text)  # type: ignore[attr-defined]
    assert "Danube" in shown
    lines = [plain(line) for line in pilot["transcript.text"].text.split("\n")]  # type: ignore[attr-defined]
    assert all("danube" in line.casefold() or line.startswith("Sitting") for line in lines)
    pilot.key("ctrl+backspace")
    pilot.type("xyzzy")
    pilot.see("Nothing of the kind was heard.")
    pilot.key("escape")
    assert isinstance(pilot.stage.top.scene, Congress)


def test_what_is_prepared_can_be_undone_step_by_step(tmp_path: Path) -> None:
    """A motion moved and a second linked to it: Ctrl+Z takes back the link, then the motion; then there is nothing."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat.view.phase != "motions":
        play_turn(pilot)
    congress = pilot.stage.top.scene
    assert isinstance(congress, Congress)
    assert pilot["congress.undo"].why_not == "There is nothing to undo."
    today = room.seat.view.agenda[0]
    for question, position, button in ((today, 1, "article.move"), ("danube", 2, "article.link")):
        congress.state.question, congress.state.position, congress.state.tab = question, position, "article"
        pilot.stage.stale()
        pilot.draw()
        if pilot[button].enabled:
            pilot.click(button)
    steps = len(congress.state.undone)
    assert steps >= 1
    for left in range(steps - 1, -1, -1):
        pilot.key("ctrl+z")
        assert len(congress.state.undone) == left
    assert congress.state.motions == []


def test_the_board_of_a_glass_table_is_what_then_happens(tmp_path: Path) -> None:
    """V2: at the signature, who would sign by the board signs, and who would not declines."""
    room = seated(tmp_path)
    room.table.glass = True
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat.view.phase != "signature":
        play_turn(pilot)
    now = draft(room.seat.view)
    expected = {p: room.intelligence.estimate(p, now) for p in room.scenario.powers if p != "russia"}
    assert all(estimate.known for estimate in expected.values())
    pilot.click("congress.sign")
    settle(pilot)
    signed = set(room.seat_of_all.view.signatories)
    assert {power for power, estimate in expected.items() if estimate.signs} == signed - {"russia"}


def test_who_refused_what_is_read_from_what_was_heard(tmp_path: Path) -> None:
    """Every lost motion of the minutes stands on the side of dispute, with movers and refusers."""
    room = seated(tmp_path, name="paris_1856")
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat.view.sitting < 3:
        play_turn(pilot)
    lost = proposals(room.seat.heard)
    assert lost
    for tried in lost.values():
        for proposal in tried.values():
            assert proposal.movers
            assert proposal.refusers
            assert len(set(proposal.refusers)) == len(proposal.refusers)
    assert board(room, pilot.stage.top.scene.state).walk  # type: ignore[attr-defined]


def test_the_window_answers_while_a_machine_thinks(tmp_path: Path) -> None:
    """A thought that takes long stays in its thread: keys are heard, pages turn, and nothing has been decided yet."""
    room = seated(tmp_path)
    gate, asked = threading.Event(), []

    def slowly(job: Callable[[], Thought]) -> Future[Thought]:
        asked.append(job)

        def think() -> Thought:
            assert gate.wait(30)
            return job()

        return pool.submit(think)

    with ThreadPoolExecutor(1) as pool:
        pilot = Pilot(room.enter())
        settle(pilot)
        room.doors.think = slowly
        heard = len(room.seat.heard)
        pilot.click("congress.done")
        for _ in range(5):
            pilot.wait(0.02)
        assert room.machines.thinking
        assert len(asked) == 1, "one thought at a time"
        pilot.key("ctrl+8")
        assert pilot.stage.top.scene.state.tab == "brief"  # type: ignore[attr-defined]
        pilot.see("Your secret instructions")
        before = len(room.seat.heard)
        pilot.wait(0.02)
        assert len(room.seat.heard) == before >= heard
        gate.set()
        for _ in range(2000):
            if not pilot.stage.top.scene.pulse:
                break
            pilot.wait(0.02)
            time.sleep(0.001)
        assert len(room.seat.heard) > before


def test_a_thought_that_comes_too_late_is_thought_again(tmp_path: Path) -> None:
    """The table acts on a thought only if nothing has happened since it was asked for."""
    room = seated(tmp_path, ())
    table = room.table
    job = table.thinking()
    assert job is not None
    thought = job()
    stale = Thought(thought.stamp - 1, thought.power, ())
    before = len(table.seats[thought.power].heard)
    assert table.advance(stale)
    assert len(table.seats[thought.power].heard) >= before


def test_the_handbook_speaks_the_language_of_the_moment(tmp_path: Path) -> None:
    """Another language, other titles."""
    book = handbook(tmp_path)
    before = dict(book.lore.titles)
    book.doors.language = language("fr")
    assert isinstance(book, Handbook)
    assert dict(book.lore.titles) != before


def test_the_title_page_waits_for_nothing_that_lies_behind_its_buttons() -> None:
    """No history, no numpy, no replays are loaded before the first picture; afterwards everything is, by name."""
    code = (
        "import sys; sys.argv = ['x', 'title']\n"
        "from game.cli.window_figures import measure; measure()\n"
        "late = {'numpy', 'game.ui.scenes.congress', 'game.ui.scenes.theatre', 'game.core.history.program'}\n"
        "print(sorted(late & set(sys.modules)))\n"
        "from game.cli.house import House; from game.ui.play import _warm; import tempfile, pathlib\n"
        "_warm(House(pathlib.Path(tempfile.gettempdir()) / 'none'))\n"
        "print('game.ui.scenes.congress' in sys.modules)\n"
    )
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **quiet, "PYTHONPATH": str(paths.CHECKOUT)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.split("\n")[:3] == ["drawn", "[]", "True"], done.stdout + done.stderr


def test_words_of_every_day_are_no_links(tmp_path: Path) -> None:
    """To call an infidel an infidel is no visit in the corridor; but a motion is the handbook's."""
    lore = handbook(tmp_path).lore
    text = lore.linked("One may no longer call it a motion, nor leave by the question.")
    assert "[motion](term:motion)" in text
    assert "term:call" not in text
    assert "term:leave" not in text
    assert "visit to another delegation" in plain(lore.page("term:call"))

"""The replay theatre in the window: looked at both ways, with the word beside the intent and causes to walk back by."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from game.core import events as e
from game.core.after import EventCame
from game.replay.tree import comment_after, note_at
from game.ui.scenes.theatre.concerns import concerns
from game.ui.scenes.theatre.curtained import open_up
from game.ui.scenes.theatre.dance import Dance
from game.ui.scenes.theatre.signs import SHAPES
from game.ui.scenes.theatre.theatre import TABS, Theatre
from game.ui.scenes.theatre.trainer import Trainer
from game.words.language import ENGLISH
from tests.conftest import ROOT
from tests.ui.pilot import Pilot
from tests.ui.shows import first_of, go, settle, showing, theatre


def test_the_banner_says_that_it_is_a_replay_whose_eyes_look_and_where(played: Path) -> None:
    """It is on the screen at the beginning, after a step, and through other eyes."""
    pilot, shown = theatre(played)
    pilot.see("Replay · The archives are open · Before the first sitting · 1 of")
    go(pilot, shown, first_of(shown, e.MotionMoved))
    pilot.see("Replay · The archives are open · Sitting 1,")
    shown.look_through("austria")
    pilot.stage.stale()
    pilot.draw()
    pilot.see("Replay · Through the eyes of Austria")


def test_one_steps_both_ways_by_every_measure_and_never_beyond_the_ends(played: Path) -> None:
    """Right and left undo each other from stop to stop; at the ends nothing moves."""
    pilot, shown = theatre(played)
    pilot.key("left")
    assert shown.n == 0
    for by in ("entry", "order", "article", "phase", "sitting", "year", "mark"):
        shown.by = by  # type: ignore[assignment]
        pilot.key("home")
        pilot.key("right", 3)
        there = shown.n
        assert there > 0, by
        pilot.key("right")
        pilot.key("left")
        assert shown.n == there, by
    pilot.key("end")
    pilot.key("right")
    assert shown.n == shown.last


def test_the_line_of_time_is_dragged_by_the_mouse(played: Path) -> None:
    """The bead follows the pointer from one end to the other, and rests where it is let go."""
    pilot, shown = theatre(played)
    track = pilot["theatre.time"].track()  # type: ignore[attr-defined]
    pilot.drag(track.midleft, track.midright)
    assert shown.n == shown.last
    pilot.drag((track.right - 1, track.centery), track.center)
    middle = shown.n
    assert 0 < middle < shown.last
    pilot.drag(track.center, track.midleft)
    assert shown.n == 0


def test_a_mark_is_gone_to_by_a_click_and_told_by_its_tip(played: Path) -> None:
    """Every mark says a whole sentence where it stands, and pressing it looks there."""
    pilot, shown = theatre(played)
    time = pilot["theatre.time"]
    mark = shown.signs()[0]
    spot = time._mark_spot(mark)  # type: ignore[attr-defined]
    told = time.tip_at(spot)
    assert told in [each.text for each in shown.signs()] and told.endswith((".", "”"))
    pilot.click(spot)
    assert shown.n in {each.at for each in shown.signs() if each.text == told}


def test_seeking_anywhere_shows_what_playing_there_had_shown(played: Path) -> None:
    """R2: the world at a place is the same whether one stepped to it, jumped to it, or came back to it."""
    _, shown = theatre(played)
    shown.by = "entry"
    worlds = [shown.view]
    while shown.step("on") and len(worlds) < 120:
        worlds.append(shown.view)
    for n in (119, 3, 60, 61, 0):
        shown.seek(n)
        assert shown.view == worlds[n]


def test_playing_goes_on_by_itself_stops_at_the_end_and_begins_again_in_a_loop(played: Path) -> None:
    """Space plays and pauses; the speed halves the wait; with the loop the end is followed by the beginning."""
    pilot, shown = theatre(played)
    pilot.stage.prefer(replace(pilot.stage.preferences, motion=True))
    pilot.draw()
    scene = pilot.stage.top.scene
    assert isinstance(scene, Theatre)
    pilot.key("space")
    pilot.wait(1.7)
    first = shown.n
    assert first > 0
    pilot.key("=")
    pilot.wait(0.9)
    assert shown.n > first
    pilot.key("space")
    pilot.wait(9)
    still = shown.n
    pilot.wait(9)
    assert shown.n == still
    pilot.key("end")
    assert pilot["theatre.play"].why_not == "This is the end."
    pilot.key("l")
    pilot.key("space")
    pilot.wait(1)
    assert 0 <= shown.n < first + 20, "it began again"
    assert scene.running.playing


def test_playing_waits_for_a_note_to_be_read(played: Path) -> None:
    """A long comment holds the next step back by so much for each letter."""
    pilot, shown = theatre(played)
    bare = shown.lens.track.onward(shown.place, "order")
    margin = comment_after(shown.margin, note_at(shown.margin, "", bare), "x" * 200)
    shown.edit(margin)
    pilot.key("space")
    pilot.wait(1.7)
    assert shown.place == bare
    pilot.wait(4)
    assert shown.place == bare, "two hundred letters take nine seconds"
    pilot.wait(8)
    assert shown.place > bare


def test_without_motion_nothing_is_played_faster_than_one_can_read(played: Path) -> None:
    """Who has turned motion off is offered half and single speed only."""
    pilot, _ = theatre(played)
    pilot.stage.prefer(replace(pilot.stage.preferences, motion=False))
    pilot.draw()
    assert [key for key, _ in pilot["theatre.speed"].options] == ["1", "2"]  # type: ignore[attr-defined]


def test_the_draft_and_the_map_turn_to_what_a_line_is_about(played: Path) -> None:
    """A step to a sounding, an offer, its answer, a motion or a voice chooses the question concerned."""
    pilot, shown = theatre(played)
    scene = pilot.stage.top.scene
    assert isinstance(scene, Theatre)
    shown.by = "entry"
    for kind in (e.PositionSounded, e.OfferMade, e.OfferAccepted, e.MotionMoved, e.VoiceGiven, e.ArticleAgreed):
        go(pilot, shown, first_of(shown, kind) - 1)
        pilot.key("right")
        assert isinstance(shown.line.entry.event, kind)
        assert scene.question in concerns(shown), kind
    pilot.key("ctrl+2")
    pilot.see(shown.scenario.questions[scene.question].title)


def test_what_has_just_changed_is_lifted_out_in_words(played: Path) -> None:
    """Where an article is agreed the table says so in its row, and H says it aloud."""
    pilot, shown = theatre(played)
    shown.by = "entry"
    n = first_of(shown, e.ArticleAgreed)
    go(pilot, shown, n - 1)
    pilot.key("right")
    assert shown.n == n
    pilot.see("just now: Agreed")
    pilot.key("h")
    assert any(line.startswith("Agreed: ") for line in pilot.heard[-2:])


def test_the_ledger_says_once_what_became_of_a_promise(played: Path) -> None:
    """Each promise stands there with its state, and a step that made one puts it at the head as new."""
    pilot, shown = theatre(played)
    shown.by = "entry"
    go(pilot, shown, first_of(shown, e.CommitmentMade))
    pilot.key("ctrl+4")
    pilot.see("Just now")
    assert " ".join(pilot.texts()).count("The promise still stands.") == 1


def test_one_key_says_where_what_changed_and_why(played: Path) -> None:
    """The replay can be followed with the eyes closed: W says where and what, Y the heaviest reason."""
    pilot, shown = theatre(played)
    shown.by = "entry"
    go(pilot, shown, first_of(shown, e.VoiceGiven))
    pilot.key("w")
    said = next(line for line in reversed(pilot.heard) if line.startswith("Replay. The archives are open. Sitting 1,"))
    assert shown.lens.sentence(shown.line) in said
    pilot.key("y")
    assert any(line.endswith(("(declared)", "(could be inferred)", "(hidden)")) for line in pilot.heard[-2:])


def test_the_word_stands_beside_the_intent_with_every_reason(played: Path) -> None:
    """With the archives open a voice shows each of its reasons with its weight, and the aim of its author."""
    pilot, shown = theatre(played)
    go(pilot, shown, first_of(shown, e.VoiceGiven))
    pilot.key("ctrl+5")
    pilot.see("The word")
    pilot.see("Every reason, weighed")
    assert "It wants" in pilot["theatre.intent"].text  # type: ignore[attr-defined]  # perhaps to be scrolled to


def test_from_a_seat_the_intents_of_others_are_not_to_be_read(played: Path) -> None:
    """R5: another's voice shows what it declared, and that the rest could not be seen."""
    pilot, shown = theatre(played)
    shown.look_through("austria")
    n = next(
        n
        for n, line in enumerate(shown.lens.lines)
        if isinstance(line.entry.event, e.VoiceGiven) and line.entry.event.power != "austria"
    )
    go(pilot, shown, n)
    pilot.key("ctrl+5")
    pilot.see("these eyes could not see")
    assert not pilot.sees("It wants")


def test_no_page_through_a_seat_shows_a_token_of_another(played: Path) -> None:
    """R5: walk-away values, secret promises and reasons of others are on no page at any sitting."""
    pilot, shown = theatre(played)
    secret = {
        ENGLISH.tenths(hand.walk_away)
        for n in range(0, shown.last, 40)
        for power, hand in shown.reel.world(shown.lens.track.places[n]).hands.items()
        if power != "austria"
    }
    shown.look_through("austria")
    own = {ENGLISH.tenths(shown.lens.view(place).hands["austria"].walk_away) for place in shown.lens.track.places}
    for n in range(0, shown.last, max(1, shown.last // 9)):
        go(pilot, shown, n)
        assert set(shown.view.hands) == {"austria"}
        for tab in range(1, len(TABS) + 1):
            pilot.key(f"ctrl+{tab}")
            words = " ".join(pilot.texts()).replace("+", " ").split()
            assert not (secret - own) & {word.strip(".,;:()") for word in words if "." in word.strip(".")}


def test_the_map_of_the_years_shows_who_holds_what_by_then(played: Path) -> None:
    """In the years after, the map is that of the season, and a province's holder can be asked for."""
    pilot, shown = theatre(played)
    lines = [n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, EventCame)]
    go(pilot, shown, lines[-1])
    pilot.key("ctrl+2")
    assert pilot.has("years.map")
    assert str(shown.line.year) in pilot["years.map"].says()


def test_in_the_years_a_cause_leads_back_to_where_it_happened(played: Path) -> None:
    """The papers and the causes stand side by side, and following a cause looks at its own line."""
    pilot, shown = theatre(played)
    pilot.key("ctrl+5")
    lines = [n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, EventCame)]
    for n in reversed(lines):
        go(pilot, shown, n)
        links = [link for link, _ in pilot["theatre.causes"].link_places()]  # type: ignore[attr-defined]
        if links and links[0].startswith("event/"):
            break
    pilot.see("The papers")
    pilot.stage.focus(pilot["theatre.causes"])
    pilot.key("right")
    pilot.key("return")
    _, event, year = links[0].split("/")
    came = shown.line.entry.event
    assert isinstance(came, EventCame) and (came.event, str(came.year)) == (event, year)
    assert shown.n < n


def test_every_kind_of_moment_has_a_shape_of_its_own() -> None:
    """L4: no two kinds of mark differ by colour alone."""
    shapes = [shape for shape, _ in SHAPES.values()]
    assert len(set(shapes)) == len(shapes)
    assert not {"flag", "page", "fork"} & set(shapes), "chapters, notes and branches have theirs"


# --- guess the reply, and the dance


def test_the_reply_is_guessed_then_opened_with_its_reasons_and_the_best_there_was(played: Path) -> None:
    """Nothing of the answer is on the page before the guess; afterwards all of it is, and the marks are kept."""
    pilot, shown = theatre(played)
    pilot.key("g")
    trainer = pilot.stage.top.scene
    assert isinstance(trainer, Trainer)
    while not isinstance(trainer.exercise.about, e.OfferMade):
        pilot.key("pagedown")
    answer = trainer.lens.sentence(trainer.lens.line(trainer.exercise.answered))
    assert not pilot.sees(answer) and not pilot.sees("Every reason")
    assert pilot["trainer.open"].why_not == "Guess the answer first."
    pilot.stage.focus(pilot["trainer.guess.0"])
    pilot.key("down")
    pilot.click("trainer.open")
    pilot.see(answer)
    pilot.see("Every reason, weighed")
    pilot.see("The best that was to be had")
    pilot.see("of 10 marks so far.")
    pilot.key("escape")
    pilot.key("g")
    pilot.see("of 10 marks so far.")
    assert len(shown.practice.guesses) == 1


def test_a_vote_of_history_is_guessed_by_keys_alone(tmp_path: Path) -> None:
    """Every power has its row; what the guess comes to is said; then the votes, the note of the margin, the marks."""
    for file in (ROOT / "saves").glob("paris_1856_as_it_happened.congress*"):
        shutil.copy(file, tmp_path)
    pilot, _ = theatre(tmp_path / "paris_1856_as_it_happened.congress")
    pilot.key("g")
    trainer = pilot.stage.top.scene
    assert isinstance(trainer, Trainer)
    while not isinstance(trainer.exercise.about, e.MotionMoved):
        pilot.key("pagedown")
    pilot.see("A motion of Russia")
    pilot.see("As you have it, nobody stops it.")
    assert not pilot.sees("Hübner")
    porte = next(n for n, blank in enumerate(trainer.exercise.blanks) if blank.power == "ottoman")
    pilot.tab_to(f"trainer.guess.{porte}")
    pilot.key("right", 2)
    pilot.see("As you have it, it is stopped by the Porte.")
    pilot.key("ctrl+return")
    pilot.see("The Porte: “Refuse”, as you said.")
    pilot.see("France: “Reserve”, and not “Consent”.")
    pilot.see("Hübner")
    pilot.see("6 of 10 marks so far.")


def test_at_large_type_what_is_put_lies_before_the_guess_and_the_keys_lead_through_both(played: Path) -> None:
    """F6 turns to the guess, its answer comes up by itself, Page Down reads it to its end and goes on to the next."""
    pilot = Pilot(open_up(showing(played)), (1280, 800), 2.0)
    pilot.key("g")
    trainer = pilot.stage.top.scene
    assert isinstance(trainer, Trainer)
    first = trainer.at
    assert pilot.has("trainer.situation") and not pilot.has("trainer.guess.0")
    pilot.key("f6")
    pilot.key("down")
    pilot.key("ctrl+return")
    assert pilot.has("trainer.truth")
    for _ in range(20):
        pilot.key("pagedown")
        if trainer.at != first:
            break
    assert trainer.at != first
    assert pilot.has("trainer.situation"), "the next is read before it is guessed"


def test_what_the_theatre_has_shown_is_not_asked(tmp_path: Path) -> None:
    """A sitting that was on the page is passed over; where all was read, a sentence stands in place of a question."""
    for file in (ROOT / "saves").glob("paris_1856_as_it_happened.congress*"):
        shutil.copy(file, tmp_path)
    pilot, shown = theatre(tmp_path / "paris_1856_as_it_happened.congress")
    go(pilot, shown, first_of(shown, e.VoiceGiven))
    pilot.key("g")
    trainer = pilot.stage.top.scene
    assert isinstance(trainer, Trainer)
    assert shown.lens.line(trainer.exercise.asked).sitting == 3, "the second was on the page"
    pilot.key("escape")
    shown.practice.shown.update(line.place for line in shown.lens.lines)
    pilot.key("g")
    pilot.see("there is nothing left to guess")


def test_the_dance_is_a_picture_and_a_table_of_the_same_offers(played: Path) -> None:
    """Every offer of the couple is a row and a spot; arrows go from spot to spot and say it; Go looks at it."""
    pilot, shown = theatre(played)
    pilot.key("d")
    settle(pilot)
    dance = pilot.stage.top.scene
    assert isinstance(dance, Dance)
    assert len(pilot["dance.offers"].lines) == len(dance.steps)  # type: ignore[attr-defined]
    pilot.see("Nash")
    pilot.tab_to("dance.chart")
    if len(dance.steps) > 1:
        pilot.key("right")
        assert dance.chosen == 1
        assert "offers; worth" in pilot.heard[-1]
    place = dance.steps[dance.chosen].place
    pilot.click("dance.go")
    assert shown.place == place
    assert isinstance(shown.line.entry.event, e.OfferMade)

"""Guessing in the congress as it happened: votes, offers and crises, what has been told, and the marks of a session."""

from functools import cache

import pytest

from game.cli.branching import watch
from game.core import events as e
from game.core.after import CrisisOpened, PowerDecided
from game.log.log import Place
from game.replay.lens import Lens
from game.replay.practice import Practice
from game.replay.reel import Reel
from game.replay.trainer import Exercise, Guess, exercises, marks
from game.replay.trainer_words import choices, findings, foreseen, marking, noted, outcome, situation, title
from game.seat.table import Watched
from game.words.language import language
from tests.conftest import ROOT


@cache
def watched() -> Watched:
    """Return the congress as it happened."""
    return watch(ROOT / "saves" / "paris_1856_as_it_happened.congress", lambda scenario: scenario)


@cache
def lens(code: str = "en") -> Lens:
    """Return its archives."""
    found = watched()
    return Lens(Reel(found.scenario, found.log, found.history), None, language(code))


@cache
def found() -> tuple[Exercise, ...]:
    """Return everything that can be guessed in it."""
    return exercises(lens())


def put(motion: str) -> tuple[int, Exercise]:
    """Return the exercise of a motion, with its number."""
    return next(
        (n, one) for n, one in enumerate(found()) if isinstance(one.about, e.MotionMoved) and one.about.motion == motion
    )


def plain(one: Exercise) -> Guess:
    """Return the guess that everybody consents."""
    return Guess(("consent",) * len(one.blanks))


def test_history_has_offers_votes_and_crises_to_guess() -> None:
    """Every motion that was put, every offer that was answered, every crisis in which somebody had a choice."""
    kinds = [type(one.about) for one in found()]
    put_to_vote = sum(isinstance(line.entry.event, e.MotionMoved) for line in lens().lines)
    assert kinds.count(e.MotionMoved) == put_to_vote == 39
    assert kinds.count(e.OfferMade) > 20
    assert kinds.count(CrisisOpened) > 40
    assert all(one.price is None for one in found()), "people leave no reasons"
    assert [one.asked for one in found()] == sorted(one.asked for one in found())


def test_the_voices_asked_for_are_those_that_were_given() -> None:
    """All but the mover's, each as the log has it; those who stopped the text are those of the log."""
    given = {
        (line.entry.event.motion, line.entry.event.power): line.entry.event.voice
        for line in lens().lines
        if isinstance(line.entry.event, e.VoiceGiven)
    }
    for one in found():
        if isinstance(one.about, e.MotionMoved):
            mine = {(one.about.motion, blank.power): blank.truth for blank in one.blanks}
            assert mine == {
                key: voice for key, voice in given.items() if key[0] == one.about.motion and key[1] != one.about.by
            }
            ended = lens().line(one.answered).entry.event
            if isinstance(ended, e.MotionLost) and not ended.superseded_by:
                assert set(one.stopped_by(one.truths)) <= set(ended.refused_by) and one.stopped_by(one.truths)
            else:
                assert one.stopped_by(one.truths) == ()


def test_the_answers_asked_for_in_a_crisis_are_those_that_were_given() -> None:
    """Each among the answers that were open, which go by the alphabet and not by what history knows."""
    decided = [line.entry.event for line in lens().lines if isinstance(line.entry.event, PowerDecided)]
    asked = [one for one in found() if isinstance(one.about, CrisisOpened)]
    first = 0
    for one in asked:
        assert isinstance(one.about, CrisisOpened)
        for blank in one.blanks:
            assert any(
                (each.event, each.year, each.power, each.option)
                == (one.about.event, one.about.year, blank.power, blank.truth)
                for each in decided
            )
            labels = [label for _, label in choices(one, blank, lens())]
            assert labels == sorted(labels, key=str.casefold)
            first += choices(one, blank, lens())[0][0] == blank.truth
    assert first < len(asked), "the first is not always the right one"


def test_nothing_that_is_shown_before_the_guess_holds_an_answer() -> None:
    """No sentence that tells an answer stands in the situation, in English or in French."""
    for code in ("en", "fr"):
        for one in found():
            said = "\n".join(line for part in situation(one, lens(code)) for line in (part.head, *part.lines))
            said += title(one, lens(code)) + marking(one, lens(code))
            told = [lens(code).sentence(lens(code).line(place)) for place in one.tells]
            assert said.strip()
            assert not any(sentence in said for sentence in told)


def test_a_motion_is_marked_by_who_stops_it_and_by_the_voices_that_were_no_plain_consent() -> None:
    """The second sitting: the Porte alone stops the Sultan's firman, and two courts reserve."""
    _, one = put("motion:2:russia:0")
    truth = dict(zip([blank.power for blank in one.blanks], one.truths, strict=True))
    assert {power: voice for power, voice in truth.items() if voice != "consent"} == {
        "france": "reserve",
        "britain": "reserve",
        "ottoman": "refuse",
    }
    assert marks(one, Guess(one.truths)) == 10
    assert marks(one, plain(one)) == 0
    alone = Guess(tuple("refuse" if power == "ottoman" else "consent" for power in truth))
    assert marks(one, alone) == 5 + 5 // 3
    other = Guess(tuple("refuse" if power == "britain" else "consent" for power in truth))
    assert marks(one, other) == 2, "stopped, but not by Britain"
    assert foreseen(one, alone.answers, lens()) == "As you have it, it is stopped by the Porte."
    assert foreseen(one, plain(one).answers, lens()) == "As you have it, nobody stops it."


def test_unanimity_is_worth_as_much_as_dissent() -> None:
    """Who foresees that all consent has all the marks; who cries wolf loses those of the voices."""
    one = next(one for one in found() if isinstance(one.about, e.MotionMoved) and set(one.truths) == {"consent"})
    assert marks(one, plain(one)) == 10
    wolf = Guess(("reserve", *("consent",) * (len(one.blanks) - 1)))
    assert marks(one, wolf) == 5


def test_what_has_been_read_is_not_asked() -> None:
    """Neither what was on a page of the replay, nor what another exercise says before its own guess."""
    n, one = put("motion:2:russia:0")
    fresh = Practice()
    assert fresh.askable(found(), n)
    fresh.shown.add(one.blanks[0].place)
    assert not fresh.askable(found(), n)
    later = Practice()
    m, other = next(
        (m, other)
        for m, other in enumerate(found())
        if isinstance(other.about, e.MotionMoved) and other.asked > one.answered and "christians" in other.questions
    )
    later.met.add(m)
    assert not later.askable(found(), n), f"{other.about} says what became of it"
    assert later.askable(found(), m)
    countered = next(
        n for n, one in enumerate(found()) if isinstance(one.about, e.OfferMade) and one.truths[0] == "counter"
    )
    met = Practice(met={next(n for n, each in enumerate(found()) if each.asked == found()[countered].answered)})
    assert not met.askable(found(), countered), "the counter-offer is the answer"


def test_the_way_through_the_exercises_skips_what_was_told() -> None:
    """On and back go to what may be put or was answered here; once all was read nothing is left."""
    session = Practice()
    assert session.begin(found(), lens().first) == 0
    assert session.begin(found(), Place(100, 0)) == next(
        n for n, one in enumerate(found()) if one.asked >= Place(100, 0)
    )
    session.shown.update(found()[1].tells)
    assert session.onward(found(), 0) == 2
    session.guesses[1] = Guess(found()[1].truths)
    assert session.onward(found(), 0) == 1
    assert session.back(found(), 2) == 1
    assert session.back(found(), 0) is None
    assert session.score(found()) == (10, 10)
    session = Practice(shown={line.place for line in lens().lines})
    assert session.begin(found(), lens().first) is None


@pytest.mark.parametrize("code", ["en", "fr"])
def test_after_the_guess_the_margin_speaks_of_what_happened(code: str) -> None:
    """The note on a lost motion follows its vote; what tells the whole sitting waits until nothing of it is left."""
    _, one = put("motion:2:russia:0")
    margin = watched().margin
    (note,) = noted(one, lens(code), margin, "", whole=False)
    assert ("Hübner" in note) and note != ""
    silent = next(
        one
        for one in found()
        if isinstance(one.about, e.OfferMade) and not noted(one, lens(code), margin, "", whole=False)
    )
    assert noted(silent, lens(code), margin, "", whole=True), "the sitting has a note of its own"
    war = next(one for one in found() if isinstance(one.about, CrisisOpened) and one.about.event == "e15_italian_war")
    assert "1859" in noted(war, lens(code), margin, "", whole=True)[0]


def test_every_exercise_is_told_in_words() -> None:
    """Each has an outcome and a line for each power, right or wrong."""
    for one in found():
        wrong = Guess(tuple(next(o for o in blank.options if o != blank.truth) for blank in one.blanks))
        assert outcome(one, lens())
        for guess, right in ((Guess(one.truths), True), (wrong, False)):
            told = findings(one, guess, lens())
            assert [each.right for each in told] == [right] * len(one.blanks)
            assert all(each.said for each in told)
        assert marks(one, Guess(one.truths)) == 10
        assert marks(one, wrong) <= 5, "nobody may have stopped it, whatever was said"

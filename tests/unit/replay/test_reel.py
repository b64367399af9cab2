"""A reel shows what was played, from any seat, anywhere, in both directions."""

import random

import pytest

from game.content.mistake import ContentError, Mistake
from game.core import events as e
from game.core.after import EventCame
from game.core.evolve import evolve
from game.core.history.program import Program
from game.core.world import start
from game.log.log import Header, Log, LogError, Place, Step
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.replay.track import UNITS
from game.seat.seat import Seat
from game.words.language import ENGLISH
from tests.play import log_of, play_session, scenario, wanderers


@pytest.fixture(scope="module")
def reel() -> Reel:
    """Return the reel of a congress of random people."""
    session, records = play_session("four_points", 3, wanderers(scenario("four_points").powers, 3))
    return Reel(session.scenario, log_of(session, records))


def test_every_place_shows_the_world_as_it_was_played(reel: Reel) -> None:
    """In any order, the world at a place is the fold of all entries up to it."""
    world, played = start(reel.scenario, tuple(reel.scenario.powers)), []
    for entry in reel.log.entries():
        world = evolve(world, entry.event)
        played.append(world)
    places = list(zip(reel.track.places, played, strict=True))
    random.Random(1).shuffle(places)
    for place, expected in places:
        assert reel.world(place) == expected
    assert reel.end == played[-1]


def test_a_lens_shows_what_a_seat_knew(reel: Reel) -> None:
    """For every power the view at every line is that of a seat that has just heard it."""
    for power in reel.scenario.powers:
        lens, seat = Lens(reel, power), Seat(reel.scenario, power)
        lines = iter(lens.lines)
        for entry in reel.log.entries():
            for heard in seat.tell((entry,)):
                line = next(lines)
                assert (line.entry, line.n) == (heard, len(seat.heard))
                assert lens.view(line.place) == seat.view
        assert next(lines, None) is None


@pytest.mark.parametrize("by", UNITS)
def test_a_step_back_undoes_a_step_onward(reel: Reel, by: str) -> None:
    """From stop to stop, in every unit, through every pair of eyes; and never beyond the ends."""
    unit = next(one for one in UNITS if one == by)
    for eyes in (None, *reel.scenario.powers):
        track = Lens(reel, eyes).track
        marks = track.places[3::7]
        at, seen = track.places[0], []
        while (further := track.onward(at, unit, marks)) != at:
            assert further > at
            seen.append(further)
            at = further
        assert at == track.places[-1]
        for stop in reversed(seen[:-2]):
            at = track.back(seen[seen.index(stop) + 1], unit, marks)
            assert at == stop
        assert track.back(track.places[0], unit, marks) == track.places[0]


def test_the_steps_stop_where_they_say(reel: Reel) -> None:
    """At sittings, parts of sittings and articles, as the archives see them."""
    track = Lens(reel, None).track
    kinds = {by: {type(reel.entry(place).event) for place in track.stops(by)} for by in UNITS}
    assert kinds["sitting"] <= {e.SittingOpened, e.PhaseBegan}
    assert kinds["phase"] == {e.SittingOpened, e.PhaseBegan}
    assert kinds["article"] <= {e.ArticleAgreed, e.MotionLost, e.QuestionReopened, e.TreatySigned}
    assert len(track.stops("order")) == len(reel.log.steps)
    assert track.stops("year") == ()


def test_a_lens_speaks_to_its_power(reel: Reel) -> None:
    """Every line has its sentence; sittings have a heading."""
    lens = Lens(reel, "austria", ENGLISH)
    assert all(lens.sentence(line) for line in lens.lines)
    headings = [lens.heading(line) for line in lens.lines if lens.heading(line)]
    assert headings[0].startswith("Sitting 1, ")
    assert lens.reader(lens.last).me == "austria"


def test_a_place_that_is_not_there_is_refused(reel: Reel) -> None:
    """Rather than another one shown."""
    for place in (Place(-1, 0), Place(0, -1), Place(len(reel.log.steps), 0), Place(0, 10_000)):
        with pytest.raises(IndexError):
            reel.world(place)


def test_a_save_without_a_word_in_it_is_refused(reel: Reel) -> None:
    """With a sentence."""
    with pytest.raises(LogError, match="Nothing has happened yet"):
        Reel(reel.scenario, Log(reel.log.header, ()))


def test_a_log_that_does_not_fit_is_refused(reel: Reel) -> None:
    """With a sentence, whether a name is wrong or a motion was never moved."""
    for event in (e.PowerSeated("rome"), e.MotionCarried("motion:none")):
        log = Log(Header(1, "four_points", "", 1, False, {}), (Step(0, {}, (e.Entry(event),)),))
        with pytest.raises(LogError, match="save"):
            Reel(reel.scenario, log)
    secret = Step(0, {}, (e.Entry(e.TurnBegan("france", 1), ("france",)),))
    with pytest.raises(LogError, match="before that power has heard"):
        Lens(Reel(reel.scenario, Log(reel.log.header, (secret,))), "austria")


def test_a_history_with_mistakes_costs_its_words_and_nothing_else(reel: Reel) -> None:
    """The years are named by their number, their causes are not known, and nothing stops."""

    def broken() -> Program:
        raise ContentError([Mistake("europe.yaml", 1, 1, "events", "a mistake")])

    came = Step(len(reel.log.steps), {}, (e.Entry(EventCame("e99_x", 1870, 1, 1, 0)),))
    whole = Reel(reel.scenario, Log(reel.log.header, (*reel.log.steps, came)), broken)
    lens = Lens(whole, None)
    assert whole.program is None
    assert whole.aftermath is None
    assert lens.sentence(lens.lines[-1]) == "In the spring of 1870 history takes a turn."
    assert lens.heading(lens.lines[-1]) == "1870"

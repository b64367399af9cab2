"""What everything of a kind must keep: an order, an event, a scenario, a negotiator. Run over all of each."""

import random
import re
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import Any

from game.core import events as e
from game.core import orders as o
from game.core.canon import scenario_hash
from game.core.decide import decide, waiting_on
from game.core.dice import Dice
from game.core.events import Entry
from game.core.evolve import evolve, fold
from game.core.scenario import PowerId, Scenario
from game.core.why_not import why_not
from game.core.world import World, commitments, start
from game.core.worth import draw_brief, historical, link_places, worth
from game.log.codec import dump, load_event, load_order
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.session.session import Session
from tests.play import STEPS, Game, Wanderer, advance, wanderers, wild


def check_value(kind: type) -> None:
    """Check that a kind of order or event is a frozen value that says what it is, in its own docstring."""
    assert is_dataclass(kind)
    assert kind.__doc__ and kind.__doc__[0].isupper() and kind.__doc__.rstrip().endswith((".", ".\n"))
    assert not kind.__doc__.startswith(f"{kind.__name__}("), f"{kind.__name__} has no docstring of its own"
    snake = re.sub(r"(?<!^)([A-Z])", r"_\1", kind.__name__).lower()
    (tag,) = [one for one in fields(kind) if one.name == "kind"]
    assert tag.default == snake


def check_frozen(value: object) -> None:
    """Check that a value cannot be edited and has no room for more."""
    assert not hasattr(value, "__dict__")
    name = fields(value)[0].name  # type: ignore[arg-type]
    try:
        setattr(value, name, None)
    except FrozenInstanceError:
        return
    raise AssertionError(f"{value} can be edited")


def check_order(kind: type, worlds: list[World], rng: random.Random) -> None:
    """Check a kind of order: it round-trips, is judged the same from view and world, and is carried out or answered."""
    check_value(kind)
    for world in worlds:
        for power in world.powers:
            order = wild(rng, world, kind)
            check_frozen(order)
            assert load_order(dump(order)) == order
            assert hash(order) == hash(load_order(dump(order)))
            view = start(world.scenario, (power,))
            why_not(view, power, order)  # before the brief is opened, too
            objection = why_not(world, power, order)
            entries = decide(world, {power: (order,)}, Dice(1))
            refused = [one.event.why for one in entries if isinstance(one.event, e.OrderRefused)]
            if objection is not None:
                assert refused == [objection.code]
            else:
                assert not refused


def check_event(kind: type, entries: list[Entry], scenario: Scenario) -> None:
    """Check a kind of event as it has come in play: it round-trips, and only those who heard it have a trace of it."""
    check_value(kind)
    assert entries, f"no {kind.__name__} has come in play"
    for entry in entries[:40]:
        check_frozen(entry.event)
        assert load_event(dump(entry.event)) == entry.event
        assert entry.heard_by is None or (entry.heard_by and list(entry.heard_by) == sorted(set(entry.heard_by)))
        assert all(isinstance(cause, str) and cause for cause in entry.because)
        if entry.heard_by is not None:
            for power in set(scenario.powers) - set(entry.heard_by):
                empty = start(scenario, (power,))
                assert evolve(empty, entry.event) == empty, f"{power} has a trace of {entry}"


def check_scenario(scenario: Scenario) -> None:
    """Check that a scenario can be played: its briefs add up, its calendar reaches every question, its games end."""
    assert scenario_hash(scenario) == scenario_hash(scenario)
    assert {name for day in scenario.calendar for name in day.agenda} == set(scenario.questions)
    assert scenario.chair in scenario.principals()
    for power, brief in scenario.briefs.items():
        drawn = draw_brief(scenario, power, None)
        value = worth(drawn, link_places(scenario), historical(scenario))
        assert value == 1000 * brief.anchor
        assert value > drawn.walk_away, f"{power} would not have signed the treaty of 1856"
        crossed = [
            question
            for question, number, low, high, absolute in zip(
                scenario.questions, historical(scenario), drawn.lows, drawn.highs, drawn.absolute, strict=True
            )
            if absolute and not low <= number <= high
        ]
        assert not crossed, f"1856 crossed absolute lines of {power}: {crossed}"
    for seed in range(3):
        game = Game(scenario, seed)
        players = wanderers(scenario.powers, seed)
        while not game.over:
            assert len(game.steps) < STEPS
            advance(game, players)


class Watched:
    """A negotiator under watch: every order it gives is judged, and its seat is the same before and after."""

    def __init__(self, inner: Negotiator) -> None:
        self.inner = inner
        self.asked = 0

    def _watch(self, seat: Seat, orders: Callable[[], tuple[o.Order, ...]]) -> tuple[o.Order, ...]:
        view, heard = seat.view, len(seat.heard)
        given = orders()
        assert seat.view is view and len(seat.heard) == heard, "a negotiator reads its seat and writes nothing in it"
        for order in given:
            objection = seat.ask(order)
            assert objection is None, f"{seat.power} gave {order}: {objection}"
        self.asked += 1
        return given

    def corridor(self, seat: Seat) -> Any:
        """Watch its turn."""
        return self._watch(seat, lambda: (self.inner.corridor(seat),))[0]

    def answer(self, seat: Seat, paper: Any) -> Any:
        """Watch its answer: it answers this paper and no other."""
        (answer,) = self._watch(seat, lambda: (self.inner.answer(seat, paper),))
        assert isinstance(answer, o.Answer) and answer.paper == paper.paper
        return answer

    def motions(self, seat: Seat) -> Any:
        """Watch its motions: no more than it may make, and none twice."""
        given = self._watch(seat, lambda: self.inner.motions(seat))
        assert len(set(given)) == len(given)
        return given

    def voices(self, seat: Seat) -> Any:
        """Watch its voices: one a motion at most, and none on what is not put."""
        given = self._watch(seat, lambda: self.inner.voices(seat))
        motions = [order.motion for order in given if isinstance(order, o.Voice)]
        assert len(set(motions)) == len(motions) and set(motions) <= set(seat.view.motions)
        return given

    def sign(self, seat: Seat) -> Any:
        """Watch its name."""
        return self._watch(seat, lambda: (self.inner.sign(seat),))[0]


def check_negotiator(make: Callable[[Scenario, PowerId], Negotiator], scenario: Scenario, seeds: range) -> None:
    """Check a negotiator from every seat, among random people and among its like: legal, in bounds, to the end.

    Its corridor is bounded by the rules; nothing of what it is asked changes its seat; and of what it gives nothing is
    refused, so that the session never has to stop.
    """
    for seed in seeds:
        for powers in (*[(power,) for power in scenario.powers], tuple(scenario.powers)):
            watched = {power: Watched(make(scenario, power)) for power in powers}
            others = {power: Wanderer(seed, power) for power in scenario.powers if power not in powers}
            session = Session(scenario, seed, {**watched, **others})
            session.open()
            steps = 0
            while session.advance():
                steps += 1
                assert steps < STEPS
            assert session.over and waiting_on(session.world) == ()
            assert all(one.asked for one in watched.values())
            assert all(known.state != "open" for known in commitments(session.world).values())
            whole = fold(start(scenario, tuple(scenario.powers)), session.archives()[1])
            assert whole == session.world

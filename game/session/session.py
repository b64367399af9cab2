"""One congress being played. Does no input or output itself: the recorder it is given keeps the log."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.core import orders as o
from game.core.canon import world_hash
from game.core.decide import Sealed, decide, opening, waiting_on
from game.core.dice import Dice
from game.core.events import Entry
from game.core.evolve import fold
from game.core.objection import Objection
from game.core.scenario import PowerId, Scenario
from game.core.world import Hand, World, start
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.seat.table import Player, Thought

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath, Earlier
    from game.core.history.program import Program


@dataclass(frozen=True, slots=True)
class Record:
    """One step for the log: what was sealed, what followed, and the world's hash where a phase ended."""

    sealed: Sealed
    entries: tuple[Entry, ...]
    world: str | None


Recorder = Callable[[Record], None]


class Session:
    """A congress in play. Powers without a negotiator are people's, who `submit`; `advance` moves the machines."""

    def __init__(
        self,
        scenario: Scenario,
        seed: int,
        negotiators: Mapping[PowerId, Negotiator],
        historical: bool = False,
        recorder: Recorder | None = None,
        players: Mapping[PowerId, Player] | None = None,
        name: str = "",
        history: "Callable[[], Program] | None" = None,
    ) -> None:
        self.scenario = scenario
        self.players: Mapping[PowerId, Player] = dict(players or {power: Player("machine") for power in negotiators})
        self.name = name
        self.trouble = ""
        self.dice = Dice(seed)
        self.historical = historical
        self.negotiators: dict[PowerId, Negotiator] = dict(negotiators)
        self.world: World = start(scenario, tuple(scenario.powers))
        self.seats: Mapping[PowerId, Seat] = {power: Seat(scenario, power) for power in scenario.powers}
        self._sealed: dict[PowerId, tuple[o.Order, ...]] = {}
        self.history = history
        self.onward = history is not None
        """Whether promises for later outlive the congress; not in a save that was begun without a history."""
        self.aftermath: Aftermath | None = None
        self.glass = False
        self.earlier: Earlier = ()
        """Seeds that a branch in the midst of history has left behind."""
        self._record = recorder
        self._entries: list[Entry] = []

    def open(self) -> None:
        """Open the congress: draw the briefs and begin the first sitting."""
        self._follow({}, opening(self.scenario, self.dice, self.historical))

    def resume(self, steps: Iterable[tuple[Entry, ...]]) -> None:
        """Take a congress up again from what its log says happened; nothing is decided anew."""
        for entries in steps:
            self._hear(entries)
        if self.history is not None and self.world.history != (0, 0):
            self._enter_history()

    @property
    def over(self) -> bool:
        """Whether everything is over: the congress is closed, and the history that follows it, if any, is told."""
        return self.world.phase == "closed" and not self._history_due()

    def _history_due(self) -> bool:
        return self.history is not None and self.world.phase == "closed" and self.world.history == (0, 0)

    def _enter_history(self) -> "Aftermath":
        from game.core.aftermath import Aftermath  # numpy: nobody waits for it before history is played

        assert self.history is not None, "history has a program"
        self.aftermath = Aftermath(self.history(), self.world, self.dice, self.earlier)
        return self.aftermath

    def waiting_on(self) -> tuple[PowerId, ...]:
        """Return the powers that must act now and have not: machines first where one owes a letter."""
        owed = self._owed()
        if owed:
            return owed[:1]
        return tuple(power for power in waiting_on(self.world) if power not in self._sealed)

    def people(self) -> tuple[PowerId, ...]:
        """Return the people's powers among those that must act now."""
        return tuple(power for power in self.waiting_on() if power not in self.negotiators)

    def _owed(self) -> tuple[PowerId, ...]:
        """Return the machines with a letter to answer: they do so at once, whoever has the corridor."""
        if self.world.phase != "corridor":
            return ()
        return tuple(power for power in self.negotiators if self.seats[power].letters())

    def submit(self, power: PowerId, orders: tuple[o.Order, ...]) -> Objection | None:
        """Give orders for a power: at once in the corridor, sealed until all are in elsewhere.

        The first order that cannot be given is answered with its objection, and none is taken.
        """
        assert len(orders) == 1 or self.world.phase != "corridor", "the corridor takes one order at a time"
        seat = self.seats[power]
        for order in orders:
            objection = seat.ask(order)
            if objection is not None:
                return objection
        if self.world.phase == "corridor":
            self._step({power: orders})
            return None
        self._sealed[power] = orders
        if all(waited in self._sealed for waited in waiting_on(self.world)):
            sealed, self._sealed = self._sealed, {}
            self._step(sealed)
        return None

    def thinking(self) -> Callable[[], Thought] | None:
        """Return what the next machine has to think, to be called in any thread; None if no machine is due.

        Nothing is changed by thinking: the thought is handed to `advance`, which acts on it if it is still the time.
        """
        stamp = len(self._entries)
        if self._history_due():
            program = self.history
            assert program is not None

            def open_the_book() -> Thought:
                program()
                return Thought(stamp)

            return open_the_book
        power = next((power for power in self.waiting_on() if power in self.negotiators), None)
        return None if power is None else lambda: Thought(stamp, power, self._orders(power))

    def advance(self, thought: Thought | None = None) -> bool:
        """Let one machine act, or pass for a person who has nothing to do; return whether anything moved.

        With a thought the machine has thought already; one that comes too late is thought again.
        """
        if self._history_due():
            self._follow({}, self._enter_history().open(self.world))
            return True
        waiting = self.waiting_on()
        for power in waiting:
            if power in self.negotiators:
                fresh = thought is not None and (thought.stamp, thought.power) == (len(self._entries), power)
                self._act(power, thought.orders if thought is not None and fresh else self._orders(power))
                return True
        if self._idle_turn(waiting):
            self._step({waiting[0]: (o.Pass(),)})
            return True
        return False

    def _idle_turn(self, waiting: tuple[PowerId, ...]) -> bool:
        """Return whether the second round has come to a person before whom no letter lies."""
        second = self.world.phase == "corridor" and self.world.round == 2
        return second and len(waiting) == 1 and not self.seats[waiting[0]].letters()

    def run(self) -> None:
        """Let the machines act until a person must, or the congress is closed."""
        while self.advance():
            pass

    def _orders(self, power: PowerId) -> tuple[o.Order, ...]:
        """Return what a machine does now; it reads its seat and changes nothing of ours."""
        seat, negotiator = self.seats[power], self.negotiators[power]
        match self.world.phase:
            case "corridor":
                letters = seat.letters()
                if letters:
                    return (negotiator.answer(seat, letters[0]),)
                return (o.Pass(),) if self.world.round == 2 else (negotiator.corridor(seat),)
            case "motions":
                return negotiator.motions(seat)
            case "voices":
                return negotiator.voices(seat)
            case "signature":
                return (negotiator.sign(seat),)
            case "history":
                assert self.world.crisis is not None
                return (o.Decide(self.world.crisis.event),)
            case _:
                raise AssertionError(f"nobody acts in the phase {self.world.phase}")

    def _act(self, power: PowerId, orders: tuple[o.Order, ...]) -> None:
        objection = self.submit(power, orders)
        assert objection is None, f"{power} gave an order it may not: {objection}"

    def _step(self, sealed: Sealed) -> None:
        if self.aftermath is not None:
            self._follow(sealed, self.aftermath.decide(self.world, sealed))
        else:
            self._follow(sealed, decide(self.world, sealed, self.dice, self.onward))

    def _follow(self, sealed: Sealed, entries: tuple[Entry, ...]) -> None:
        before = (self.world.sitting, self.world.phase)
        self._hear(entries)
        if self._record is not None:
            turned = (self.world.sitting, self.world.phase) != before
            self._record(Record(sealed, entries, world_hash(self.world) if turned else None))

    def _hear(self, entries: tuple[Entry, ...]) -> None:
        self.world = fold(self.world, entries)
        self._entries += entries
        for seat in self.seats.values():
            seat.tell(entries)

    def archives(self) -> tuple[World, Sequence[Entry]]:
        """Return the whole world and every entry; the archives open when the congress is closed."""
        assert self.world.outcome is not None, "the archives open when the congress is closed"
        return self.world, self._entries

    def retell(self, scenario: Scenario) -> None:
        """Go on in another language: the same scenario in other words, for the table and for every seat."""
        assert scenario.id == self.scenario.id, "another language, not another scenario"
        self.scenario = scenario
        self.world = replace(self.world, scenario=scenario)
        for seat in self.seats.values():
            seat.view = replace(seat.view, scenario=scenario)

    def through_glass(self, power: PowerId) -> Hand:
        """Return a power's own papers, at a table of glass."""
        assert self.glass, "papers are read through a table of glass alone"
        return self.world.hands[power]

    def hand_over(self, power: PowerId, negotiator: Negotiator | None) -> None:
        """Give a seat to a machine steward, or back to a person with None. Only between steps."""
        if negotiator is None:
            self.negotiators.pop(power, None)
        else:
            self.negotiators[power] = negotiator

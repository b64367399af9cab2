"""One game in the window: whose eyes look, what they have read, and which screen comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from game.core.events import Entry, Event, TermsNamed
from game.core.orders import Order
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.world import World, draft
from game.seat.intelligence import Intelligence, Suppositions
from game.seat.seat import Seat
from game.seat.table import House, Lesson, Table, machines
from game.ui.kit import Scene, literal
from game.ui.pins import Pins
from game.ui.scenes.doors import Doors
from game.ui.scenes.lore import Lore
from game.ui.scenes.machines import Machines
from game.ui.scenes.state import State
from game.words.argued import Argued
from game.words.asked import asked_for
from game.words.language import Language
from game.words.memory.memory import Memory
from game.words.memory.sentences import recalled
from game.words.names import PowerName, power_name
from game.words.objections import objection
from game.words.reader import Reader
from game.words.tell import tell
from game.words.tell_corridor import unchanged


class Room:
    """Holds the table while scenes come and go."""

    def __init__(self, house: House, table: Table, doors: Doors[Room]) -> None:
        self.house = house
        self.table = table
        self.doors = doors
        self.machines = Machines(table, doors)
        self.pins = Pins(doors.folder, table.name)
        self.stewards: dict[PowerId, int] = {}
        """Seats that a machine holds for a person, and for which sitting; 0 for the rest of the congress."""
        self.desks: dict[PowerId, State] = {}
        """What each person is in the middle of; only its own screen looks into it."""
        self.lesson: Lesson | None = None
        """What is to be said to a learner, in a first congress."""
        self.acted: dict[PowerId, int] = {}
        """How much each person had heard when it gave its last order."""
        self._memory: tuple[object, Memory | None] = (None, None)
        self._argued: tuple[object, Argued | None] = (None, None)
        self._intelligence: tuple[object, Intelligence | None] = (None, None)
        self._leanings: tuple[object, list[dict[PowerId, int]]] = (None, [])
        self.advice: tuple[object, list[str]] = (None, [])
        """What the advisers said last, and of what."""
        self._lore = Lore(doors.language, table.scenario)
        self._suppositions = Suppositions(table.scenario)
        self.viewer: PowerId = ""
        """Whose papers may be on the screen; empty while the curtain is down."""
        self.years = 0
        """How many events after the treaty have been read."""
        self.closed = table.over
        """Whether the end of the congress has been read, so that the years may follow."""
        self.read: dict[PowerId, int] = {}
        """How many entries each person had heard when the last turn ended."""

    @property
    def language(self) -> Language:
        """What everything is said in."""
        return self.doors.language

    @property
    def scenario(self) -> Scenario:
        """The scenario being played."""
        return self.table.scenario

    @property
    def seat(self) -> Seat:
        """The viewer's seat: the only one a screen may read."""
        return self.table.seats[self.viewer]

    @property
    def persons(self) -> tuple[PowerId, ...]:
        """The powers that people play."""
        return tuple(power for power, player in self.table.players.items() if player.kind == "human")

    def say(self, message: str, /, **fields: Any) -> str:
        """Say a message of the catalogue."""
        return self.language.say(message, **fields)

    def power(self, power: PowerId) -> PowerName:
        """Name a power in any form."""
        return power_name(power, self.scenario, self.language)

    @property
    def reader(self) -> Reader:
        """Names questions and articles for the viewer."""
        return Reader(self.language, self.scenario, self.viewer or None, self.seat.view if self.viewer else None)

    def told(self, event: Event) -> str:
        """Return an event as a sentence for the viewer, safe for markup."""
        if isinstance(event, TermsNamed) and asked_for(event, self.seat.heard) in event.options:
            return literal(unchanged(event, self.reader))
        return literal(tell(event, self.scenario, self.language, self.viewer, self.seat.view))

    def title(self, question: QuestionId) -> str:
        """Return what a question is called."""
        return self.scenario.questions[question].title

    def positions(self, question: QuestionId) -> list[tuple[str, str]]:
        """Return the positions of a question as options, keyed by number."""
        labels = (position.label for position in self.scenario.questions[question].positions.values())
        return [(str(number), f"{number}. {label}") for number, label in enumerate(labels)]

    def why_not(self, order: Order) -> str | None:
        """Return in a sentence why the viewer cannot give an order now, or None."""
        found = self.seat.ask(order)
        return None if found is None else objection(found, self.scenario, self.language)

    def give(self, orders: Sequence[Order]) -> str | None:
        """Give the viewer's orders; return in a sentence why not, if not."""
        heard = len(self.seat.heard)
        found = self.table.submit(self.viewer, tuple(orders))
        if found is None:
            self.acted[self.viewer] = heard
        return None if found is None else objection(found, self.scenario, self.language)

    def fresh(self) -> Sequence[Entry]:
        """Return what the viewer has heard since it last ended a turn."""
        return self.seat.heard[self.read.get(self.viewer, 0) :]

    def mark_read(self) -> None:
        """Note that the viewer has read what it heard."""
        self.read[self.viewer] = len(self.seat.heard)

    def recalled(self, event: Event, face_to_face: bool = False) -> str:
        """Return what the speaker of an event recalls of earlier sittings, as the viewer hears it; or nothing."""
        stamp = (self.viewer, len(self.seat.heard), id(self.scenario))
        if self._memory[0] != stamp:
            self._memory = (stamp, Memory(self.scenario, self.seat.heard))
        found = self._memory[1].of(event) if self._memory[1] else None
        return recalled(found, self.reader, face_to_face) if found else ""

    def argue(self, event: Event) -> str:
        """Return what the speaker of an event that the viewer heard argues from the matter; or nothing."""
        stamp = (self.viewer, len(self.seat.heard), id(self.scenario))
        if self._argued[0] != stamp:
            self._argued = (stamp, Argued(self.scenario, self.seat.heard, machines(self.table.players)))
        return self._argued[1].of(event) if self._argued[1] else ""

    @property
    def intelligence(self) -> Intelligence:
        """What the viewer can know of how the others weigh a treaty; the same as long as nothing more is heard."""
        stamp = (self.viewer, len(self.seat.heard), id(self.scenario))
        if self._intelligence[0] != stamp:
            glass = self.table.glass
            hands = {power: self.table.through_glass(power) for power in self.scenario.powers} if glass else {}
            self._intelligence = (stamp, Intelligence(self.seat, self._suppositions, hands))
        found = self._intelligence[1]
        assert found is not None
        return found

    def leanings(self, question: QuestionId) -> list[dict[PowerId, int]]:
        """Return, position by position, what each would add for every other power, as believed."""
        stamp = (self.viewer, len(self.seat.heard), question)
        if self._leanings[0] != stamp:
            seen, now = self.intelligence, draft(self.seat.view)
            others = [power for power in self.scenario.powers if power != self.viewer]
            found = [
                {power: seen.change(power, (Article(question, number),), now) for power in others}
                for number in range(self.scenario.size(question))
            ]
            self._leanings = (stamp, found)
        return self._leanings[1]

    @property
    def lore(self) -> Lore:
        """The handbook of this congress, in the language of the moment."""
        self._lore = self._lore.now(self.language, self.scenario)
        return self._lore

    # --- stewards

    def let_steward(self, power: PowerId, sitting: int) -> None:
        """Have a machine hold a person's seat until a sitting is over; 0 until the congress is."""
        self.table.hand_over(power, self.house.steward(self.scenario, "plenipotentiary"))
        self.stewards[power] = sitting

    def relieved(self) -> bool:
        """Give back the seats whose sitting is over; whether there was one, so that the curtain must fall."""
        view = self.seat_of_all.view
        due = [power for power, until in self.stewards.items() if until and (view.sitting > until or view.outcome)]
        for power in due:
            del self.stewards[power]
            self.table.hand_over(power, None)
        return bool(due)

    # --- which screen

    def archives(self) -> tuple[World, Sequence[Entry]]:
        """Return everything, once the congress is closed."""
        return self.table.archives()

    @property
    def ended(self) -> bool:
        """Whether nothing is left to be read: the congress is over, and the years too if any follow it.

        Where nobody in this room is asked anything, the years come to their end before their first page is read.
        """
        return self.table.over and (self.closed or self.table.aftermath is None)

    def enter(self, loaded: bool = False) -> Scene:
        """Return the screen that comes next: the congress for who must act, a curtain before it, or the closing.

        The curtain also falls when a save is taken up: whoever opens it need not be whose turn it was.
        """
        if self.table.over or (self.seat_of_all.view.outcome is not None and not self.closed):
            return self.doors.closing(self)
        people, persons = self.table.people(), self.persons
        if not self.viewer and len(persons) == 1 and not loaded and not self.stewards:
            self.viewer = persons[0]
        if people and self.viewer not in people and len(persons) > 1:
            return self.doors.curtain(self, people[0])
        if self.viewer and self.stewards.get(self.viewer) != 0:
            return self.table_scene()
        if not people and self.table.aftermath is not None:
            return self.doors.years(self)
        # Nobody's papers are needed yet: wait behind the curtain until somebody's are.
        return self.doors.curtain(self, people[0]) if people else self.doors.waiting(self)

    def table_scene(self) -> Scene:
        """Return the viewer's own screen: the congress while it sits, then the years."""
        return self.doors.congress(self) if self.table.aftermath is None else self.doors.years(self)

    @property
    def seat_of_all(self) -> Seat:
        """Any seat, for what everybody knows."""
        return next(iter(self.table.seats.values()))

"""One person at the keyboard: a seat, a page to print on, and the table to give orders to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core import orders as o
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.world import World
from game.core.worth import index
from game.seat.desk import Instruction, changes, instruction
from game.seat.seat import Seat
from game.seat.table import House, Table, machines
from game.text.lexicon import keywords
from game.text.page import Page
from game.text.parse import Reading
from game.words.argued import Argue, Argued
from game.words.language import Language
from game.words.objections import objection
from game.words.orders import describe
from game.words.reader import Reader


@dataclass
class Turn:
    """What every command is given. It knows one seat, and nobody else's papers."""

    page: Page
    table: Table
    house: House
    power: PowerId
    motions: list[o.MotionOrder] = field(default_factory=list)
    """Motions written and not sealed yet."""
    voices: dict[str, o.Voice] = field(default_factory=dict)
    """Voices chosen and not sealed yet, by motion."""
    told: int = 0
    """How many of the entries heard have been told."""
    before: int = 0
    """Where the last digest began, to tell it again."""
    read_out: set[str] = field(default_factory=set)
    """Motions whose movers have been heard to argue for them: the digest that follows does not tell it again."""
    left: bool = False
    """Whether the person has typed quit."""
    steward: bool = False
    """Whether a machine shall hold the seat for the rest of the sitting."""
    _argued: tuple[int, Argued] | None = field(default=None, init=False)
    """The arguments, and how many entries had been heard when they were read."""

    @property
    def seat(self) -> Seat:
        """The seat."""
        return self.table.seats[self.power]

    @property
    def view(self) -> World:
        """The world as the seat knows it."""
        return self.seat.view

    @property
    def scenario(self) -> Scenario:
        """The scenario."""
        return self.table.scenario

    @property
    def language(self) -> Language:
        """What the person reads in."""
        return self.page.language

    @property
    def reader(self) -> Reader:
        """Names things as this seat knows them."""
        return Reader(self.language, self.scenario, self.power, self.view)

    @property
    def argue(self) -> Argue:
        """What goes with an event that this seat heard, argued from the matter; read anew once more is heard."""
        heard = self.seat.heard
        if self._argued is None or self._argued[0] != len(heard):
            self._argued = len(heard), Argued(self.scenario, heard, machines(self.table.players))
        return self._argued[1].of

    @property
    def name(self) -> str:
        """What to call the person: a name with the power, or the power alone."""
        player = self.table.players.get(self.power)
        power = self.reader.power(self.power)
        if player is None or not player.name:
            return self.language.phrase("{power}", context="who plays", power=power)
        return self.language.phrase("{name} ({power})", context="who plays", name=player.name, power=power)

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message."""
        return self.language.say(msgid, context=context, **fields)

    def reading(self, words: tuple[str, ...]) -> Reading:
        """Return words to be parsed; a final exclamation mark, which asks for no confirmation, is none of them."""
        return Reading(words[:-1] if words[-1:] == ("!",) else words, self.scenario, self.keywords)

    @property
    def keywords(self) -> Mapping[str, str]:
        """The little words that are understood."""
        return keywords(self.language)

    def instruction(self, question: QuestionId) -> Instruction:
        """Return what the brief says of a question now."""
        return instruction(self.seat, question)

    def changes(self, question: QuestionId) -> tuple[int, ...]:
        """Return what each position would add to the draft, thousandths of a point."""
        return changes(self.seat, question)

    def place(self, question: QuestionId) -> int:
        """Return the place of a question in scenario order."""
        return index(self.scenario, question)

    def describe(self, order: o.Order) -> str:
        """Return an order in words."""
        return describe(order, self.scenario, self.language, self.power, self.view)

    def objects(self, order: o.Order) -> bool:
        """Print why an order cannot be given; return whether it cannot."""
        said = self.seat.ask(order)
        if said is not None:
            self.page.line(objection(said, self.scenario, self.language))
        return said is not None

    def give(self, *orders: o.Order) -> bool:
        """Give orders to the table; print the objection and return False if it will not have them."""
        said = self.table.submit(self.power, orders)
        if said is not None:
            self.page.line(objection(said, self.scenario, self.language))
        return said is None

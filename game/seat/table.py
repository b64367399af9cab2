"""What a screen, of pixels or of lines, may ask of a congress in play and of the house that keeps congresses.

The session is the `Table`; main introduces the `House`. Screens know these shapes alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from game.core.advice import Advice
from game.core.events import Entry
from game.core.objection import Objection
from game.core.orders import Offer, Order
from game.core.pledges import Article
from game.core.scenario import PowerId, Scenario
from game.core.world import Hand, World
from game.log.log import Log, Place
from game.log.margin import BranchId, Fate, Margin
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.program import Program

Level = Literal["attache", "envoy", "plenipotentiary"]


@dataclass(frozen=True, slots=True)
class Player:
    """Who plays a power."""

    kind: Literal["human", "machine"]
    name: str = ""
    """A person's name, for the hand-over; empty for a machine."""
    level: Level = "plenipotentiary"
    """A machine's level."""


Plan = Mapping[PowerId, Player]


def machines(plan: Plan) -> tuple[PowerId, ...]:
    """Return the powers that machines play: whose delegates have words of their own."""
    return tuple(power for power, player in plan.items() if player.kind == "machine")


@dataclass(frozen=True, slots=True)
class Thought:
    """What a machine has thought of, and when: good for one `advance` of the table that asked for it."""

    stamp: int
    """How much had happened when the thinking began."""
    power: PowerId = ""
    """Who thought; nobody when the book of what follows had to be opened."""
    orders: tuple[Order, ...] = ()


class Table(Protocol):
    """A congress in play."""

    scenario: Scenario
    seats: Mapping[PowerId, Seat]
    players: Mapping[PowerId, Player]
    trouble: str
    """One sentence if the log can no longer be written; empty while all is well."""
    history: "Callable[[], Program] | None"
    """How to get the history that follows, for those who would look ahead; None if nothing follows."""
    aftermath: "Aftermath | None"
    """History being played, its chronicle and every cause; None while the congress sits."""
    glass: bool
    """Whether the table is of glass: everybody may read everybody's instructions and walk-away value."""

    @property
    def over(self) -> bool:
        """Whether the congress is closed."""

    @property
    def name(self) -> str:
        """The save's name, without a folder; empty if nothing is kept."""

    def waiting_on(self) -> tuple[PowerId, ...]:
        """Return the powers that must act now."""

    def people(self) -> tuple[PowerId, ...]:
        """Return the people's powers among them."""

    def submit(self, power: PowerId, orders: tuple[Order, ...]) -> Objection | None:
        """Give orders: one at once in the corridor, sealed until all are in elsewhere."""

    def thinking(self) -> Callable[[], Thought] | None:
        """Return what the next machine has to think, to be called in any thread; None if no machine is due."""

    def advance(self, thought: Thought | None = None) -> bool:
        """Let one machine act, with what it has thought if that is still good; return whether anything moved."""

    def retell(self, scenario: Scenario) -> None:
        """Go on in another language: the same scenario in other words."""

    def hand_over(self, power: PowerId, negotiator: Negotiator | None) -> None:
        """Give a seat to a machine steward, or back with None."""

    def through_glass(self, power: PowerId) -> Hand:
        """Return a power's own papers, at a table of glass; elsewhere it is an error of ours to ask."""

    def archives(self) -> tuple[World, Sequence[Entry]]:
        """Return everything, once the congress is closed; before that it is an error of ours to ask."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A save that is looked at and not played, with what is written in its margin."""

    path: Path
    root: Path
    """The save whose margin this is: the same, or the game that this one branched from."""
    branch: BranchId
    """Which branch of the root this is; "" is the root itself."""
    scenario: Scenario
    log: Log
    plan: Plan
    history: "Callable[[], Program] | None"
    """How to get the history that followed; None if none was played."""
    margin: Margin
    known: str
    """Digest of the margin's file, for the next `keep`."""
    trouble: str = ""
    """One sentence on what is damaged in the save or the margin, or could not be written; empty if all is well."""
    title: str = ""
    """What it is called; if that is no more than the scenario's title, then in the words of `scenario`."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A scenario in the menu; `trouble` says in a sentence why it cannot be played, if it cannot."""

    path: Path
    title: str
    about: str
    minutes: int
    powers: Mapping[PowerId, str]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A save in the menu."""

    path: Path
    title: str
    scenario: str
    players: str
    sitting: int
    over: bool
    trouble: str = ""
    length: str = ""
    """Name of the scenario's length it is played at; empty for the whole."""


class Advisers(Protocol):
    """The two voices of one delegation."""

    def on_motion(self, seat: Seat, articles: Sequence[Article]) -> tuple[Advice, Advice]:
        """Say what would become of articles moved together: the chancery, then the ear."""

    def on_offer(self, seat: Seat, offer: Offer) -> tuple[Advice, Advice]:
        """Say what would become of an offer: the chancery, then the ear."""


class Lesson(Protocol):
    """What is to be said to whoever plays an annotated game again, by what that person has heard."""

    def said(self, heard: Sequence[Entry], since: int, language: str) -> list[str]:
        """Return what is to be said now: what has come due since so much had been heard; nothing beside the path."""

    def next(self, heard: Sequence[Entry]) -> tuple[Order, ...]:
        """Return what was done at this point in the annotated game; nothing beside the path."""


class House(Protocol):
    """Keeps scenarios and saves, seats players, and lends out stewards."""

    def scenarios(self) -> Sequence[Offered]:
        """List the scenarios; a broken one is listed with its trouble."""

    def saves(self) -> Sequence[Kept]:
        """List the saves, newest first; a broken one is listed with its trouble."""

    def shipped(self) -> Sequence[Kept]:
        """List the replays that the game brings with it."""

    def at_hand(self, path: Path) -> Path:
        """Return a save in the house's own folder, where notes and branches can be kept: itself, or a copy."""

    def scenario(self, path: Path) -> Scenario:
        """Load a scenario."""

    def speak(self, language: str) -> None:
        """Read the texts of scenarios in another language from now on."""

    def retold(self, scenario: Scenario) -> Scenario:
        """Return a scenario in the words of the house's language."""

    def retell(self, table: Table) -> None:
        """Have a congress in play go on in the house's language: its scenario, and the history that follows it."""

    def begin(
        self, scenario: Scenario, plan: Plan, seed: int | None, historical: bool, *, glass: bool = False
    ) -> Table:
        """Open a new congress, kept from its first entry on; None draws a seed."""

    def take_up(self, path: Path) -> tuple[Table, str]:
        """Take a save up again; the sentence says what was lost of a damaged one, or is empty."""

    def lesson(self) -> tuple[Table, Lesson]:
        """Open the first congress, and what is to be said in it; raises LogError with a sentence."""

    def steward(self, scenario: Scenario, level: Level) -> Negotiator:
        """Return a machine that may hold a seat for a while."""

    def advisers(self, scenario: Scenario) -> Advisers:
        """Return the two voices that advise any seat of a scenario; the same ones whenever they are asked for."""

    def watch(self, path: Path) -> Watched:
        """Open a save to look at it; raises LogError, with a sentence, if nothing can be made of it."""

    def keep(self, watched: Watched, margin: Margin) -> Watched:
        """Write a margin; if that cannot be done, the trouble says so and the margin is as it was on disk."""

    def kept_at(self, name: str) -> Path | None:
        """Return where the game of a table of that name is kept; None if the house does not know."""

    def papers(self, path: Path, what: str, language: str) -> Path:
        """Write a paper of a save (treaty, protocols, debrief, analysis, poster, csv, all) and say where it lies.

        What those may read who hold the save goes in: everything, once the congress is closed. Raises LogError, with
        a sentence, if the game has no such paper yet or it cannot be written. It may take a second or two.
        """

    def to_print(self, scenario: Scenario, seed: int | None, language: str) -> Path:
        """Write the papers to print before a game of a scenario, as it stands, and say in which folder they lie.

        None takes the instructions of 1856. Raises LogError, with a sentence, if they cannot be written.
        """

    def branch(
        self, path: Path, place: Place, plan: Plan, fate: Fate, name: str = "", seed: int | None = None
    ) -> Table:
        """Play on from a place of a save, in a new save; the old one keeps every byte.

        All of the step of the place is kept. New fate draws a seed, or takes the one given, for all that follows.
        Raises LogError, with a sentence, if nothing is left to play there or the new save cannot be written.
        """

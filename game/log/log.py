"""A congress on record: how it was set up, then step by step what was sealed and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.core.after import CrisisOpened, EventCame
from game.core.events import Entry
from game.core.orders import Order
from game.core.scenario import PowerId
from game.core.sentence import Sentence

FORMAT = 1
"""Version of the file format that this program writes."""


class LogError(Exception):
    """A save that cannot be used as asked: one whole sentence, for people; `Language.told` says its text to them."""

    def __init__(self, message: str, /, **fields: object) -> None:
        """Keep a message and its fields, or a sentence that is one already."""
        self.sentence = message if isinstance(message, Sentence) and not fields else Sentence(message, **fields)
        super().__init__(self.sentence)

    def __str__(self) -> str:
        """Return the sentence, in English, with its message and fields."""
        return self.sentence


@dataclass(frozen=True, slots=True)
class Seated:
    """Who plays a power."""

    player: Literal["human", "machine"]
    name: str = ""
    """What the person is called; empty for a machine."""
    level: str = ""
    """How well a machine plays; empty for a person."""


@dataclass(frozen=True, slots=True)
class Branched:
    """Which game another was before it went its own way. The steps up to there stand in both."""

    of: str
    """Check of the first line of that game's save."""
    step: int
    """The last step that both share."""
    fate: int | None = None
    """The new seed of all later steps; None if the dice are those of that game."""


@dataclass(frozen=True, slots=True)
class Header:
    """All that must be known, besides the scenario file, to decide a game again."""

    rules: int
    """Version of the rules it was decided by; older ones load, but need not verify."""
    scenario: str
    """Id of the scenario."""
    scenario_hash: str
    """Hash of the scenario as it was read then."""
    seed: int
    """Of all the dice (0 to 2**64 - 1)."""
    historical: bool
    """Whether the briefs are at their centre of 1856."""
    seats: Mapping[PowerId, Seated]
    title: str = ""
    """What the player calls the game."""
    created: str = ""
    """When it was begun, as the clock outside of core gave it."""
    glass: bool = False
    """Whether it was played at a glass table, where everybody may read everybody's instructions."""
    history: str = ""
    """SHA-256 of the history file that follows, as it was then; empty where none did, and in the oldest saves."""
    length: str = ""
    """At which of the scenario's lengths it is played; empty for the whole, as in the oldest saves."""
    scenario_rules: str = ""
    """Hash of what decides in the scenario, without its words; empty in the oldest saves."""
    left: Branched | None = None
    """Where it left another game; None if it was played from the opening."""


@dataclass(frozen=True, slots=True)
class Step:
    """One decision: the orders that went in together, and the entries that came out."""

    n: int
    """Number of the step; step 0 is the opening, which has no orders."""
    sealed: Mapping[PowerId, tuple[Order, ...]]
    entries: tuple[Entry, ...]
    world: str | None = None
    """Hash of the world after it, where the sitting or the phase has changed; else none."""
    fate: int | None = None
    """A new seed for this step and all after it, where a branch asked for new fate; else none."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An address in a log: an entry of a step, both from 0. The world there is the world just after that entry."""

    step: int
    entry: int


@dataclass(frozen=True, slots=True)
class Log:
    """A game from its opening to wherever it stands."""

    header: Header
    steps: tuple[Step, ...] = ()

    def seed(self, n: int) -> int:
        """Return the seed that step n is, or would be, decided with."""
        return self._seeds(n)[-1][1]

    def earlier(self, n: int) -> tuple[tuple[tuple[int, int], int], ...]:
        """Return the seeds that a new fate in the midst of history has replaced before step n, or at it.

        Each with the last year and season that it ruled: that in which history stood when the new one came.
        """
        seeds = self._seeds(n)
        stood = [self._stood(begun) for begun, _ in seeds[1:]]
        return tuple((until, seed) for until, (_, seed) in zip(stood, seeds, strict=False) if until != (0, 0))

    def _seeds(self, n: int) -> list[tuple[int, int]]:
        """Return every seed up to step n with the step that it begins with."""
        new = {step.n: step.fate for step in self.steps[: n + 1] if step.fate is not None}
        branch = self.header.left
        if branch is not None and branch.fate is not None and branch.step < n:
            new.setdefault(branch.step + 1, branch.fate)
        return [(0, self.header.seed), *sorted(new.items())]

    def _stood(self, n: int) -> tuple[int, int]:
        """Return the year and season that history had reached before step n; (0, 0) while the congress sits."""
        for step in reversed(self.steps[:n]):
            for entry in reversed(step.entries):
                if isinstance(entry.event, EventCame | CrisisOpened):
                    return entry.event.year, entry.event.season
        return 0, 0

    def entries(self, upto: int | None = None) -> tuple[Entry, ...]:
        """Return every entry up to a step, in order; what one power may hear of them is for its `Seat` to say."""
        steps = self.steps if upto is None else self.steps[: upto + 1]
        return tuple(entry for step in steps for entry in step.entries)

    def upto(self, n: int) -> "Log":
        """Return the log as it stood after step n; -1 is before the opening."""
        return Log(self.header, self.steps[: n + 1])

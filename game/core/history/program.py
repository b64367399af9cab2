"""A chronicle compiled to tables, season by season: what the engine steps through, for any treaty and any seed.

Everything in a season is judged by how things stood when it began; then what happened takes effect, all together.
`game.core.history.compile` makes a program of a chronicle.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Board, Places, State
from game.core.history.chronicle import Chronicle, Season
from game.core.history.crises import Crises
from game.core.history.gate import Gates
from game.core.history.ledger import Ledger
from game.core.history.moves import Moves
from game.core.history.rows import Rows
from game.core.history.sums import Sums
from game.core.scenario import Scenario

SEASONS: tuple[Season, ...] = get_args(Season)
CONGRESS = 1
"""The season of the first year in which history begins: the spring after the congress."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """One power's decision in a crisis."""

    power: str
    number: int
    """Its place among the decisions of the step."""
    options: int
    """How many options it has."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One event in one season in which it may come."""

    event: str
    number: int
    """Its place in the file."""
    due: int
    """Row of the year for which it is scheduled; -1 if nothing schedules it."""
    choosing: tuple[Choosing, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One season of one year."""

    year: int
    season: int
    board: Board
    happenings: tuple[Happening, ...]
    """In the order of the file."""
    ledger: Ledger
    """What they change, in their order, and after them what each option of each decision changes."""
    keys: NDArray[np.uint64]
    """Of their dice, a row each."""
    gates: Places
    """Where it is seen whether they may come at all."""
    sums: Sums
    """Their log-odds, in their order, and after them the scores of the options."""
    crises: Crises | None
    """Their decisions, if there are any."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What time moves as a year begins: in rounds, the first trend of every row, then the second of some, and so on."""

    year: int
    board: Board
    rows: Places
    """All rows that move, those with the most trends first."""
    rounds: tuple[tuple[int, int], ...]
    """First trend of each round, and the trend after its last; each round has the first rows, in their order."""
    gates: Places
    """Of each trend."""
    toward: State
    """What each trend moves its row towards …"""
    pace: State
    """… and by how many points at most."""
    trends: tuple[int, ...]
    """Places of the trends in the file."""


@dataclass(frozen=True, slots=True)
class Signing:
    """One rule of the signature."""

    board: Board
    gate: int
    effects: tuple[Moves, ...]


@dataclass(frozen=True, slots=True)
class Judging:
    """The verdicts at the end."""

    board: Board
    sums: Sums
    table: State
    """Values of functions of rows."""
    names: tuple[str, ...]
    """Powers in the order of the sums, and `europe`."""


@dataclass(frozen=True, slots=True)
class Program:
    """A chronicle ready to run."""

    scenario: Scenario
    chronicle: Chronicle
    rows: Rows
    gates: Gates
    tables: tuple[State, ...]
    """Values of functions of rows, in each season."""
    signing: tuple[Signing, ...]
    drifts: Mapping[int, Drift]
    steps: Mapping[tuple[int, int], Step]
    judging: Judging
    closing: bool
    """Whether any event ends history."""
    promises: Places
    """Rows of promises that can be kept or broken."""

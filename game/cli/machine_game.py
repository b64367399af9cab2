"""One congress among machines, played out, and what came of it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.cli.keeper import Keeper, header
from game.cli.machines import machine
from game.core.canon import scenario_hash, world_hash
from game.core.events import SeparatePeaceSigned
from game.core.scenario import PowerId, Scenario
from game.log.writer import create
from game.seat.table import Level, Player
from game.session.session import Session

Tell = Callable[[int], None]
"""Is told the sitting that a game has reached."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one game; the fields of `simulate --json`."""

    seed: int
    outcome: str
    sittings: int
    treaty: Mapping[str, str]
    """Position that holds on every question in the end."""
    signatories: tuple[PowerId, ...]
    scores: Mapping[PowerId, int]
    hash: str
    """Of the last world."""
    seconds: float
    trouble: str = ""
    """Why its log could not be kept, in a sentence."""

    def plain(self) -> dict[str, object]:
        """Return the fields as JSON has them; what only a history can fill is null or empty."""
        return {
            "seed": self.seed,
            "outcome": self.outcome,
            "sittings": self.sittings,
            "treaty": dict(self.treaty),
            "signatories": list(self.signatories),
            "scores": {power: {"brief": brief, "history": None} for power, brief in self.scores.items()},
            "europe": None,
            "events": [],
            "hash": self.hash,
            "seconds": self.seconds,
        }


def play_out(
    scenario: Scenario,
    seed: int,
    levels: Mapping[PowerId, Level],
    historical: bool,
    save: Path | None = None,
    tell: Tell = lambda sitting: None,
) -> Result:
    """Play a congress of machines to its end."""
    began = time.perf_counter()
    session = seat_machines(scenario, seed, levels, historical, save)
    session.open()
    while session.advance():
        tell(session.world.sitting)
    assert session.over, "a congress of machines ends"
    world, entries = session.archives()
    apart = next((e.event.powers for e in reversed(entries) if isinstance(e.event, SeparatePeaceSigned)), ())
    questions = zip(scenario.questions, world.final, strict=True)
    return Result(
        seed=seed,
        outcome=str(world.outcome),
        sittings=world.sitting,
        treaty={question: scenario.position(question, number) for question, number in questions},
        signatories=world.signatories or apart,
        scores=world.scores,
        hash=world_hash(world),
        seconds=round(time.perf_counter() - began, 3),
        trouble=session.trouble,
    )


def seat_machines(
    scenario: Scenario, seed: int, levels: Mapping[PowerId, Level], historical: bool, save: Path | None
) -> Session:
    """Return a session of machines alone, kept in a save if one is named."""
    players = {power: Player("machine", level=level) for power, level in levels.items()}
    machines = {power: machine(scenario, level) for power, level in levels.items()}
    if save is None:
        return Session(scenario, seed, machines, historical, players=players)
    top = header(scenario, scenario_hash(scenario), players, seed, historical, "")
    keeper = Keeper(lambda: create(save, top))
    session = Session(scenario, seed, machines, historical, keeper.record, players, save.name)
    keeper.session = session
    return session

"""One congress among machines, played out, and what came of it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.keeper import Keeper, header
from game.cli.machines import machine
from game.core.canon import world_hash
from game.core.events import SeparatePeaceSigned
from game.core.scenario import PowerId, Scenario
from game.log.writer import create
from game.seat.table import Level, Player
from game.session.session import Session

if TYPE_CHECKING:
    from game.cli.chronicles import Following
    from game.core.aftermath import Aftermath

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
    verdicts: Mapping[PowerId, int] = field(default_factory=dict)
    """Of history, if it was played; on Europe under no name."""
    events: tuple[Mapping[str, object], ...] = ()
    """What came after the congress, each event with what it came from."""
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
            "scores": {
                power: {"brief": brief, "history": self.verdicts.get(power)} for power, brief in self.scores.items()
            },
            "europe": self.verdicts.get(""),
            "events": list(self.events),
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
    history: "Following | None" = None,
) -> Result:
    """Play a congress of machines to its end, and the history that follows it if one is given."""
    began = time.perf_counter()
    session = seat_machines(scenario, seed, levels, historical, save, history)
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
        verdicts=world.verdicts,
        events=() if session.aftermath is None else came(session.aftermath),
        trouble=session.trouble,
    )


def came(aftermath: "Aftermath") -> tuple[Mapping[str, object], ...]:
    """Return every event of a history with its year and what it came from: each reason by its heaviest root."""
    from game.core.history.why import explained

    found = []
    for chapter in aftermath.moment.chapters:
        why = explained(aftermath.program, aftermath.moment, chapter)
        because = [
            {"kind": reason.roots[0].kind, "id": reason.roots[0].id, "weight": reason.weight}
            for reason in why.reasons
            if reason.roots
        ]
        because += [{"kind": root.kind, "id": root.id, "weight": 0} for root in why.scheduled_by]
        if not chapter.scheduled:
            because.append({"kind": "dice", "id": chapter.event, "weight": chapter.base})
        found.append({"id": chapter.event, "year": chapter.year, "because": because})
    return tuple(found)


def seat_machines(
    scenario: Scenario,
    seed: int,
    levels: Mapping[PowerId, Level],
    historical: bool,
    save: Path | None,
    history: "Following | None" = None,
) -> Session:
    """Return a session of machines alone, kept in a save if one is named."""
    players = {power: Player("machine", level=level) for power, level in levels.items()}
    machines = {power: machine(scenario, level) for power, level in levels.items()}
    if save is None:
        return Session(scenario, seed, machines, historical, players=players, history=history)
    known = "" if history is None else history.digest
    top = header(scenario, players, seed, historical, "", known)
    keeper = Keeper(lambda: create(save, top))
    session = Session(scenario, seed, machines, historical, keeper.record, players, save.name, history)
    keeper.session = session
    return session

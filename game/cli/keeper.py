"""The keeper of a game's log: every step goes to its file, and if that fails the table says so and plays on."""

from collections.abc import Callable
from pathlib import Path

from game.core.canon import scenario_hash
from game.core.decide import RULES_VERSION
from game.core.deciding import rules_hash
from game.core.scenario import Scenario
from game.log.log import Header, LogError, Seated
from game.log.refusal import reason
from game.log.writer import Writer
from game.seat.table import Plan
from game.session.session import Record, Session


class Keeper:
    """Records what a session decides. What could not be written waits, and goes in with the next step."""

    def __init__(self, start: Callable[[], Writer], fate: int | None = None) -> None:
        """Keep a log in the file that `start` opens when the first step comes, and again if it could not.

        A fate is the new seed that the first step is decided with, where a branch asked for one.
        """
        self.session: Session | None = None
        self._fate = fate
        self._start = start
        self._writer: Writer | None = None
        self._waiting: list[Record] = []

    def record(self, record: Record) -> None:
        """Write a step; what is wrong with the file, if anything, is the table's trouble."""
        self._waiting.append(record)
        trouble = ""
        try:
            self._write()
        except LogError as error:
            trouble = str(error)
        if self.session is not None:
            self.session.trouble = trouble

    def _write(self) -> None:
        if self._writer is None:
            self._writer = self._start()
        while self._waiting:
            step = self._waiting.pop(0)
            fate, self._fate = self._fate, None
            self._writer.record(step.sealed, step.entries, step.world, fate)


def make_folder(folder: Path) -> None:
    """Make a folder for saves; raises LogError with a sentence if that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LogError(
            "The folder {path} cannot be made: {reason}; the game goes on.", path=str(folder), reason=reason(error)
        ) from None


def header(scenario: Scenario, plan: Plan, seed: int, historical: bool, created: str, history: str = "") -> Header:
    """Return the header of a new log; `history` is the digest of the file of the history that follows, if one does."""
    seats = {
        power: Seated(player.kind, player.name, player.level if player.kind == "machine" else "")
        for power, player in plan.items()
    }
    return Header(
        rules=RULES_VERSION,
        scenario=scenario.id,
        scenario_hash=scenario_hash(scenario),
        seed=seed,
        historical=historical,
        seats=seats,
        title=scenario.title,
        created=created,
        history=history,
        length=scenario.length,
        scenario_rules=rules_hash(scenario),
    )

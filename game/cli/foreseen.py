"""The history that follows a scenario, in short, for machines: what the game brings if it fits, else fitted here, once.

    foreseen(scenario)       a Foreseen, or None if no history follows; nothing is read before it is called

What is brought lies in `scenarios/foresight/`, made by assets/build/build_foresight.py. It fits as long as neither the
history nor the rules of the scenarios have been changed since; the fit made here is the same, and takes some seconds.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import Lock

from game import paths
from game.cli.chronicles import Following, follows
from game.content.follows import written_for
from game.content.load import load as load_file
from game.content.mistake import ContentError
from game.core.deciding import rules_hash
from game.core.scenario import Scenario
from game.forecast.surrogate import REVISION, Row, Surrogate

NOTHING = Surrogate({}, {}, {})
"""What is foreseen of a history that cannot be read."""

_known: dict[str, Surrogate] = {}
_reading = Lock()
"""One reckons, and whoever asks meanwhile waits for it."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a history comes to in short, known from the first time that it is called."""

    scenario: Scenario
    beside: Path | None = None
    """The scenario's file, if it is not one of those that come with the game."""

    def __call__(self) -> Surrogate:
        """Return it: in a moment if it is brought along, after some seconds if it must be fitted."""
        with _reading:
            try:
                following = follows(self.scenario, self.beside)
                if following is None:
                    return NOTHING
                whole = self._whole()
                key = fingerprint(whole, following)
                if key not in _known:
                    _known[key] = _brought(whole.id, key) or _fitted(whole, following)
                return _known[key] if whole is self.scenario else _shortened(_known[key], whole, self.scenario)
            except (ContentError, OSError):  # the history itself says so when its time has come
                return NOTHING

    def _whole(self) -> Scenario:
        """Return the scenario that this one is a shorter game of: itself, if it is whole or its file is not found."""
        file = self.beside or paths.root("scenarios") / f"{self.scenario.id}.yaml"
        if not self.scenario.length or not file.is_file():
            return self.scenario
        whole = _loaded(file, file.stat().st_mtime_ns)
        return whole if set(self.scenario.questions) <= set(whole.questions) else self.scenario


@cache
def _loaded(file: Path, written: int) -> Scenario:
    """Load a scenario once for as long as its file stays as it is."""
    return load_file(file)


def _shortened(surrogate: Surrogate, whole: Scenario, short: Scenario) -> Surrogate:
    """Return what a shorter game has of a surrogate: the rows of the questions on its table."""
    places = [place for place, question in enumerate(whole.questions) if question in short.questions]

    def kept(tables: Mapping[str, tuple[Row, ...]]) -> dict[str, tuple[Row, ...]]:
        return {name: tuple(rows[place] for place in places) for name, rows in tables.items()}

    return Surrogate(kept(surrogate.verdicts), kept(surrogate.crises), surrogate.stakes)


def fingerprint(scenario: Scenario, following: Following) -> str:
    """Return the hash of all that the surrogate rests on."""
    own = following.file.parent / f"{written_for(following.file)}.yaml"
    base = own.read_bytes().replace(b"\r\n", b"\n") if own.stem != scenario.id else b""
    parts = (str(REVISION), rules_hash(scenario), following.digest, sha256(base).hexdigest())
    return sha256(":".join(parts).encode()).hexdigest()


def place(scenario: str) -> Path:
    """Return where the surrogate for a scenario lies that comes with the game."""
    return paths.root("scenarios") / "foresight" / f"{scenario}.json"


def _brought(scenario: str, key: str) -> Surrogate | None:
    try:
        text = place(scenario).read_text(encoding="utf-8")
    except OSError:
        return None
    try:
        return load(text, key)
    except (ValueError, KeyError, TypeError, AttributeError):  # spoilt: it is only a short cut
        return None


def _fitted(scenario: Scenario, following: Following) -> Surrogate:
    from game.forecast.fitting import fitted  # numpy: nobody waits for it who has what the game brings

    return fitted(following(), scenario)


def dump(surrogate: Surrogate, key: str) -> str:
    """Return a surrogate as the text of a file."""
    rows = {
        name: {who: [list(row) for row in table] for who, table in tables.items()}
        for name, tables in (("verdicts", surrogate.verdicts), ("crises", surrogate.crises))
    }
    stakes = {power: dict(row) for power, row in surrogate.stakes.items()}
    lines = json.dumps({"fingerprint": key, **rows, "stakes": stakes}, separators=(",", ":"))
    return lines.replace("]],", "]],\n").replace("},", "},\n") + "\n"


def load(text: str, key: str) -> Surrogate | None:
    """Return the surrogate of a file; None if it was made for something else."""
    read = json.loads(text)
    if read["fingerprint"] != key:
        return None
    verdicts, crises = (
        {who: tuple(tuple(map(int, row)) for row in table) for who, table in read[name].items()}
        for name in ("verdicts", "crises")
    )
    stakes = {who: {crisis: int(points) for crisis, points in row.items()} for who, row in read["stakes"].items()}
    return Surrogate(verdicts, crises, stakes)

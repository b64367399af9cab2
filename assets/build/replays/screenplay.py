"""A screenplay: who says, moves and votes what, sitting by sitting, in the words that the text game understands.

    scenario, seed, title, created, players   how the table is set
    sittings                                  each with its corridor, a list of scenes, and its motions
    answers                                   what each power answered after the congress, by event and power

A scene is a list of lines: `- russia: offer france give …`, then the answer to it, `- france: refuse`, then perhaps
the answer to a counter-offer. A motion has a mover, perhaps some who second it, and the voices that were not a plain
consent; `voices` are those on motions that machines have made. A person answers a machine's letter with
`- france: answer britain accept`. `mark` after a line, or in a motion, gives the place a name for the margin.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game.seat.table import Level


@dataclass(frozen=True)
class Line:
    """What one power says in the corridor."""

    power: str
    words: str
    mark: str = ""


@dataclass(frozen=True)
class Motion:
    """What one power seals for the plenary, and what the others say to it."""

    power: str
    words: str
    seconded: tuple[str, ...] = ()
    voices: tuple[tuple[str, str], ...] = ()
    """Those that were not a plain consent: power and words."""
    mark: str = ""


@dataclass(frozen=True)
class Sitting:
    """One sitting."""

    protocol: int
    date: str
    corridor: tuple[tuple[Line, ...], ...] = ()
    motions: tuple[Motion, ...] = ()
    voices: tuple[Motion, ...] = ()
    """What is said to motions of the machines, which nobody has to move here."""


@dataclass(frozen=True)
class Screenplay:
    """A whole game. A power that is nobody's is the machine's."""

    scenario: str
    seed: int
    title: str
    created: str
    players: dict[str, str]
    level: Level
    """Of the machines."""
    sittings: tuple[Sitting, ...]
    answers: dict[str, dict[str, str]]


def words_of(path: Path) -> Any:
    """Return what a YAML file says, every value a string: no date, number or truth is guessed at."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # BaseLoader makes only strings


def read_screenplay(path: Path) -> Screenplay:
    """Return the screenplay of a file; whatever it does not know is an error with the words concerned."""
    found = words_of(path)
    play = Screenplay(
        scenario=found.pop("scenario"),
        seed=int(found.pop("seed")),
        title=found.pop("title"),
        created=found.pop("created"),
        players=dict(found.pop("players")),
        level=found.pop("level", "plenipotentiary"),
        sittings=tuple(_sitting(one) for one in found.pop("sittings")),
        answers={event: dict(given) for event, given in (found.pop("answers", None) or {}).items()},
    )
    nothing_left(found)
    numbers = [one.protocol for one in play.sittings]
    assert numbers == list(range(1, len(numbers) + 1)), "the protocols are numbered"
    return play


def nothing_left(found: dict[str, Any]) -> None:
    """Refuse what nobody has read."""
    assert not found, f"the file says {', '.join(found)}, and nobody knows what that is"


def _sitting(found: dict[str, Any]) -> Sitting:
    sitting = Sitting(
        protocol=int(found.pop("protocol")),
        date=found.pop("date"),
        corridor=tuple(_scene(scene) for scene in found.pop("corridor", None) or ()),
        motions=tuple(_motion(motion) for motion in found.pop("motions", None) or ()),
        voices=tuple(_motion(motion) for motion in found.pop("voices", None) or ()),
    )
    nothing_left(found)
    return sitting


def _scene(lines: list[dict[str, Any]]) -> tuple[Line, ...]:
    scene: list[Line] = []
    for line in lines:
        ((who, what),) = line.items()
        if who == "mark":
            scene[-1] = Line(scene[-1].power, scene[-1].words, what)
        else:
            scene.append(Line(who, what))
    return tuple(scene)


def _motion(found: dict[str, Any]) -> Motion:
    seconded = tuple(found.pop("seconded", ()))
    voices = tuple((found.pop("voices", None) or {}).items())
    mark = found.pop("mark", "")
    ((power, words),) = found.items()
    return Motion(power, words, seconded, voices, mark)

"""A file to the log in it: everything sound before the damage, and one sentence about the rest."""

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.core.events import SittingOpened
from game.core.sentence import Sentence
from game.log.codec import load_header, load_step
from game.log.lines import format_of, opened_line, without_format
from game.log.log import FORMAT, Header, Log, LogError, Step
from game.log.refusal import reason
from game.log.upgrade import UPGRADERS, Upgrader, upgradable, upgrade

LIMIT: Final = 64 * 2**20
"""Bytes of the largest file that is read at all; a long game has about three million."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds."""

    log: Log
    trouble: str | None
    """One sentence: what is damaged, where, and what is kept; None if all is well."""
    sound: int
    """Bytes of the file, from its beginning, that are sound."""
    format: int = FORMAT
    """Version of the format it was written in."""
    check: str = ""
    """Check of the last sound line, on which the next one hangs."""
    head: str = ""
    """Check of the first line, by which a game is known under any name of its file."""


def read(path: Path, upgraders: Mapping[int, Upgrader] = UPGRADERS) -> Reading:
    """Return what a file holds; raises LogError with one sentence if not even its first line can be used."""
    return parse(_content(path), str(path), upgraders)


def parse(data: bytes, name: str, upgraders: Mapping[int, Upgrader] = UPGRADERS) -> Reading:
    """Return what the bytes of a file hold; name is for the sentences."""
    lines = data.split(b"\n")
    version = _version(lines[0], name, upgraders)
    bodies, check, sound = _unbroken(lines)
    if not bodies:
        raise LogError(
            "{name}: line 1 was altered or cut short, and without it nothing in this save can be used.", name=name
        )
    header, steps, wrong = _values(bodies, version, name, upgraders)
    if wrong:
        bodies, check, sound = _unbroken(lines[: len(steps) + 1])
    log = Log(header, steps)
    if wrong:
        trouble: str = Sentence(
            "line {line} cannot be understood ({wrong}); {kept}.", line=len(bodies) + 1, wrong=wrong, kept=_kept(log)
        )
    else:
        trouble = _damage(log, len(lines) - len(bodies), len(bodies) + 1, sound - len(data))
    head = _unbroken(lines[:1])[1]
    said = Sentence("{name}: {trouble}", name=name, trouble=trouble) if trouble else None
    return Reading(log, said, sound, version, check, head)


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise LogError("{path} cannot be read: it is not a file.", path=str(path))
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise LogError("{path} cannot be read: {reason}.", path=str(path), reason=reason(error)) from None
    if not data:
        raise LogError("{path} is empty.", path=str(path))
    if len(data) > LIMIT:
        raise LogError("{path} is too large for a save: more than {size} MiB.", path=str(path), size=LIMIT // 2**20)
    return data


def _version(line: bytes, name: str, upgraders: Mapping[int, Upgrader]) -> int:
    """Return the format of the file, if this program can read it."""
    version = format_of(line)
    if version is None:
        raise LogError("{name} is not a save of The Congress.", name=name)
    if version > FORMAT:
        raise LogError(
            "{name} is from a newer version of the game (its format is {version}; {known} can be read here).",
            name=name,
            version=version,
            known=FORMAT,
        )
    if not upgradable(version, upgraders):
        raise LogError(
            "{name} is of a format that no version of the game has written ({version}).", name=name, version=version
        )
    return version


def _unbroken(lines: list[bytes]) -> tuple[list[bytes], str, int]:
    """Return the bodies before the first broken link, the last check, and how many bytes they are with line ends."""
    bodies: list[bytes] = []
    check, sound = "", 0
    for line in lines:
        link = opened_line(check, line)
        if link is None:
            break
        body, check = link
        bodies.append(body)
        sound += len(line) + 1
    return bodies, check, sound


def _values(
    bodies: list[bytes], version: int, name: str, upgraders: Mapping[int, Upgrader]
) -> tuple[Header, tuple[Step, ...], str]:
    """Return the values of the bodies, up to the first that has none, and what is wrong with that one."""
    try:
        if version < FORMAT:
            bodies = upgrade(bodies, version, upgraders)
        header = load_header(without_format(bodies[0]))
    except (LogError, ValueError) as error:
        raise LogError(
            "{name}: line 1 is not the header of a save ({wrong}).", name=name, wrong=error.args[0]
        ) from None
    steps: list[Step] = []
    for body in bodies[1:]:
        try:
            step = load_step(body)
        except LogError as error:
            return header, tuple(steps), str(error)
        if step.n != len(steps):
            wrong = Sentence("it is step {n}, where step {expected} is expected", n=step.n, expected=len(steps))
            return header, tuple(steps), wrong
        steps.append(step)
    return header, tuple(steps), ""


def _damage(log: Log, left: int, at: int, beyond: int) -> str:
    """Return what is to be said when so many lines are left, from line `at`; empty if the file is whole.

    `beyond` is the number of bytes that the sound lines, each with its end, have more than the file.
    """
    if beyond == 0:
        return ""
    if beyond > 0:
        return Sentence("line {line} lacks its end, which is harmless; nothing is lost.", line=at - 1)
    if left == 1:
        return Sentence("line {line} was cut short and is left out; {kept}.", line=at, kept=_kept(log))
    return Sentence(
        "line {line} was altered, so that it and all after it are left out; {kept}.", line=at, kept=_kept(log)
    )


def _kept(log: Log) -> str:
    """Return, in words, how far a log goes."""
    sittings = [e.event.number for step in log.steps for e in step.entries if isinstance(e.event, SittingOpened)]
    if not log.steps:
        return Sentence("only the table before the opening is kept")
    if sittings:
        return Sentence("everything before it, to sitting {sitting}, is kept", sitting=sittings[-1])
    return Sentence("everything before it is kept")

"""The saves in a folder, as the menu lists them: quickly, and without a word of what only one player may know."""

import re
from pathlib import Path

from game.log.codec import load_header
from game.log.lines import format_of, opened_line, without_format
from game.log.log import FORMAT, Header, LogError
from game.log.reader import LIMIT, read
from game.seat.table import Kept

SUFFIX = ".congress"
_SITTING = re.compile(rb'"kind":"sitting_opened","number":(\d{1,4})\b')
_CLOSED = b'"kind":"congress_closed"'


def shelf(folder: Path) -> list[Kept]:
    """Return the saves of a folder, newest first; one that cannot be read comes with the reason."""
    try:
        found = [(path.stat().st_mtime, path.name, path) for path in folder.glob(f"*{SUFFIX}")]
    except OSError:
        return []
    return [kept(path) for _, _, path in sorted(found, reverse=True)]


def shipped(folder: Path) -> list[Kept]:
    """Return the replays that the game brings with it, by name: games that somebody played have a hyphen in theirs."""
    return [kept(path) for path in sorted(folder.glob(f"*{SUFFIX}")) if "-" not in path.stem]


def kept(path: Path) -> Kept:
    """Return one save as the menu lists it; only the chain of checks and a few words of each line are looked at."""
    try:
        header, sitting, over = _look(path)
    except (LogError, OSError) as error:
        words = str(error) if isinstance(error, LogError) else f"{path} cannot be read."
        return Kept(path, path.stem, "", "", 0, False, words)
    people = (f"{seat.name or power} ({power})" for power, seat in header.seats.items() if seat.player == "human")
    return Kept(path, header.title or header.scenario, header.scenario, ", ".join(people), sitting, over)


def _look(path: Path) -> tuple[Header, int, bool]:
    with path.open("rb") as file:
        data = file.read(LIMIT + 1)
    lines = data.split(b"\n")
    if len(data) > LIMIT or format_of(lines[0]) != FORMAT:
        log = read(path).log
        said = "".join(f'"kind":"{e.event.kind}","number":{getattr(e.event, "number", 0)} ' for e in log.entries())
        return log.header, *_reached(said.encode())
    sound = []
    check = ""
    for line in lines:
        link = opened_line(check, line)
        if link is None:
            break
        body, check = link
        sound.append(body)
    if not sound:
        raise LogError(f"{path}: line 1 was altered or cut short, and without it nothing in this save can be used.")
    return load_header(without_format(sound[0])), *_reached(b"\n".join(sound[1:]))


def _reached(text: bytes) -> tuple[int, bool]:
    """Return the sitting that a log has reached, and whether the congress is closed."""
    sittings = _SITTING.findall(text)
    return int(sittings[-1]) if sittings else 0, _CLOSED in text

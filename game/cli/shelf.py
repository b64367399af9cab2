"""The saves in a folder, as the menu lists them: quickly, and without a word of what only one player may know."""

import re
from pathlib import Path

from game import paths
from game.core.sentence import Sentence
from game.log.codec import load_header
from game.log.lines import format_of, opened_line, without_format
from game.log.log import FORMAT, Header, LogError
from game.log.reader import LIMIT, read
from game.seat.table import Kept

SUFFIX = ".congress"
SHIPPED = ("four_points_tutorial", "paris_1856_as_it_happened")
"""The replays that come with the game."""
_SITTING = re.compile(rb'"kind":"sitting_opened","number":(\d{1,4})\b')
_CLOSED = b'"kind":"congress_closed"'


def shelf(folder: Path) -> list[Kept]:
    """Return the saves of a folder, newest first; one that cannot be read comes with the reason.

    The replays that come with the game are not among them, where they lie in the same folder.
    """
    try:
        games = [path for path in folder.glob(f"*{SUFFIX}") if not comes_with_the_game(path)]
        found = [(path.stat().st_mtime, path.name, path) for path in games]
    except OSError:
        return []
    return [kept(path) for _, _, path in sorted(found, reverse=True)]


def shipped(folder: Path) -> list[Kept]:
    """Return the replays that the game brings with it, in the order in which one may wish to see them."""
    return [kept(path) for path in (folder / f"{name}{SUFFIX}" for name in SHIPPED) if path.is_file()]


def comes_with_the_game(path: Path) -> bool:
    """Return whether a save is one of the replays shipped, where it was shipped: nothing is ever written there."""
    return path.name.removesuffix(SUFFIX) in SHIPPED and path.parent.resolve() == paths.root("saves").resolve()


def kept(path: Path) -> Kept:
    """Return one save as the menu lists it; only the chain of checks and a few words of each line are looked at."""
    try:
        header, sitting, over = _look(path)
    except (LogError, OSError) as error:
        words = str(error) if isinstance(error, LogError) else Sentence("{path} cannot be read.", path=str(path))
        return Kept(path, path.stem, "", "", 0, False, words)
    people = (seat.name or power.capitalize() for power, seat in header.seats.items() if seat.player == "human")
    title = header.title or header.scenario
    return Kept(path, title, header.scenario, ", ".join(people), sitting, over, length=header.length)


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
        raise LogError(
            "{name}: line 1 was altered or cut short, and without it nothing in this save can be used.", name=str(path)
        )
    return load_header(without_format(sound[0])), *_reached(b"\n".join(sound[1:]))


def _reached(text: bytes) -> tuple[int, bool]:
    """Return the sitting that a log has reached, and whether the congress is closed."""
    sittings = _SITTING.findall(text)
    return int(sittings[-1]) if sittings else 0, _CLOSED in text

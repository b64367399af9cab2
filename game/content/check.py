"""What `main.py check` prints: every mistake and notice of files and folders."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content.load import examine
from game.content.mistake import Mistake, in_order


def check(paths: Iterable[Path | str]) -> list[Mistake]:
    """Return the mistakes and notices of every file, folders standing for the YAML files in them."""
    return in_order(remark for path in _files(paths) for remark in examine(path)[1])


def _files(paths: Iterable[Path | str]) -> Iterator[Path]:
    """Return the files that are meant, in order of name within a folder."""
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(path.glob("*.yaml"))
        else:
            yield path

"""What `main.py check` prints: every mistake and notice of files and folders."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content.chronicle import examine_chronicle
from game.content.load import examine
from game.content.mistake import Mistake, in_order
from game.content.read import read, whole_file
from game.content.sort import is_scenario, sort_of
from game.content.translate import languages, original, sidecar, translated


def check(paths: Iterable[Path | str]) -> list[Mistake]:
    """Return the mistakes and notices of every file, a folder standing for the YAML files in it.

    A file is checked with the translations beside it; a translation named by itself is checked alone.
    """
    return in_order(remark for path in paths for remark in _checked(Path(path)))


def _checked(path: Path) -> Iterator[Mistake]:
    """Return the remarks on one path."""
    if path.is_dir():
        files = sorted(path.glob("*.yaml"))
        if not files:
            yield whole_file(path, "no file in this folder ends in .yaml")
        for file in files:
            yield from _checked(file)
        for orphan in _orphans(path):
            yield whole_file(orphan, f"there is no {orphan.name} beside this folder for it to translate")
        return
    base = original(path)
    top, remarks = read(base or path)
    if base:
        yield from translated(top, path, sort_of(top))[1] if top else remarks
        return
    yield from remarks
    if top is None:
        return
    yield from examine(top)[1] if is_scenario(top) else examine_chronicle(top)[1]
    for language in languages(path.parent):
        texts = sidecar(path, language)
        yield from translated(top, texts, sort_of(top))[1] if texts else ()


def _orphans(folder: Path) -> Iterator[Path]:
    """Return translations of nothing."""
    for language in languages(folder):
        files = sorted((folder / language).glob("*.yaml"))
        yield from (file for file in files if not (folder / file.name).is_file())

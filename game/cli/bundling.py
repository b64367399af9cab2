"""A tree to one file and back: the root, its margin and every branch, under new names where old ones are taken."""

from dataclasses import replace
from itertools import count
from pathlib import Path

from game.cli.shelf import SUFFIX
from game.core.sentence import Sentence
from game.log.bundle import Packed, bundle_content, parse_bundle
from game.log.log import LogError
from game.log.margin import Margin
from game.log.margin_file import SUFFIX as TREE
from game.log.margin_file import margin_content, margin_path, parse_margin
from game.log.reader import parse
from game.log.refusal import reason
from game.log.writer import replace_file
from game.seat.table import Watched


def export_tree(watched: Watched, out: Path) -> str:
    """Write the whole tree of a game to one file; return a sentence on branches whose saves are missing, or nothing.

    Raises LogError if the file is there already or cannot be written.
    """
    if out.exists():
        raise LogError("{path} is there already, and is left as it is.", path=str(out))
    files, missing = [Packed(watched.root.name, _read(watched.root))], []
    files.append(Packed(watched.root.name + TREE, margin_content(watched.margin)))
    for branch in watched.margin.branches:
        path = watched.root.with_name(branch.file)
        if path.is_file():
            files.append(Packed(branch.file, _read(path)))
        else:
            missing.append(branch.name or branch.file)
    try:
        replace_file(out, bundle_content(files))
    except OSError as error:
        raise LogError("{path} cannot be written: {reason}.", path=str(out), reason=reason(error)) from None
    if not missing:
        return ""
    return Sentence("The saves of these branches are missing and are not in it: {names}.", names=", ".join(missing))


def import_tree(bundle: Path, folder: Path) -> tuple[Path, str]:
    """Unpack a tree into a folder; return the root's save and a sentence on what was damaged.

    Nothing that is there already is touched: where a name is taken, the whole tree gets a new one. Raises LogError if
    the bundle has no root that can be read.
    """
    files, trouble = parse_bundle(_read(bundle), str(bundle))
    root, *rest = files
    head = parse(root.content, root.name).head  # a root that cannot be read is refused here, before anything is written
    margin = _margin(rest, root, head)
    names = _names(folder, [root.name, *(branch.file for branch in margin.branches)])
    margin = replace(margin, branches=tuple(replace(branch, file=names[branch.file]) for branch in margin.branches))
    made = folder / names[root.name]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for packed in rest:
            if packed.name in names:
                replace_file(folder / names[packed.name], packed.content)
        if margin != Margin(head):
            replace_file(margin_path(made), margin_content(margin))
        replace_file(made, root.content)
    except OSError as error:
        raise LogError("{path} cannot be written to: {reason}.", path=str(folder), reason=reason(error)) from None
    return made, trouble


def _margin(files: list[Packed], root: Packed, head: str) -> Margin:
    trees = (parse_margin(file.content, file.name).margin for file in files if file.name == root.name + TREE)
    return next((margin for margin in trees if margin.of == head), Margin(head))


def _names(folder: Path, wanted: list[str]) -> dict[str, str]:
    """Return a name for each save, all made in the same way, that nothing in the folder has."""
    for n in count():
        more = f"-{n}" if n else ""
        names = {name: f"{name.removesuffix(SUFFIX)}{more}{SUFFIX}" for name in wanted}
        if not any((folder / one).exists() or (folder / (one + TREE)).exists() for one in names.values()):
            return names
    raise AssertionError("numbers do not end")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LogError("{path} cannot be read: {reason}.", path=str(path), reason=reason(error)) from None

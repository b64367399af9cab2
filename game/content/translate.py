"""Texts of another language laid over a scenario: `fr/x.yaml` has the shape of `x.yaml`, but only the texts.

What the sidecar leaves out stays English; lists are translated item by item, null where one is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.content.kinds import Kind, Maybe, Record, Row, Table
from game.content.mistake import Mistake
from game.content.near import nearest
from game.content.node import Node, Part, dotted
from game.content.prose import holds_prose, is_prose
from game.content.read import read
from game.content.shape import keys_of
from game.content.traps import traps
from game.core.scenario import Scenario

LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")
"""Name of a folder of sidecars: fr, pt_BR."""


def sidecar(path: Path, language: str) -> Path | None:
    """Return the file with the texts of a language for a scenario, if there is one."""
    file = path.parent / language / path.name
    return file if LANGUAGE.fullmatch(language) and file.is_file() else None


def original(path: Path) -> Path | None:
    """Return the scenario that a file translates, if it lies in the folder of a language below one."""
    file = path.parent.parent / path.name
    return file if LANGUAGE.fullmatch(path.parent.name) and file.is_file() else None


def languages(folder: Path) -> list[str]:
    """Return the languages that a folder of scenarios has folders for."""
    return sorted(path.name for path in folder.glob("*") if path.is_dir() and LANGUAGE.fullmatch(path.name))


def translated(base: Part, file: Path) -> tuple[Part, list[Mistake]]:
    """Return the scenario with the sound texts of a sidecar laid over it, and what is wrong with the others."""
    texts, remarks = read(file)
    if texts is None or base.node is None:
        return base, remarks
    kind = Record(Scenario)
    wrong = [*remarks, *traps(texts, kind)]
    node = _lay(base, texts, kind, False, wrong)
    return replace(base, node=node), [*wrong, _coverage(base, texts)]


def _lay(base: Part, over: Part, kind: Kind, prose: bool, wrong: list[Mistake]) -> Node | None:
    """Return the node of the base with texts laid over it."""
    value = over.node.value if over.node else None
    if base.node is None or value is None:
        return base.node
    old = base.node.value
    match kind:
        case Maybe(of):
            return _lay(base, over, of, prose, wrong)
        case Record(of) if isinstance(old, dict) and isinstance(value, dict):
            fields = keys_of(of)
            known = [name for name, field in fields.items() if is_prose(field) or holds_prose(field.kind)]
            for name in _known(base, over, fields, "unknown key", known, wrong):
                old = {**old, name: _laid(base[name], over[name], fields[name].kind, is_prose(fields[name]), wrong)}
            return replace(base.node, value=old)
        case Table(_, of) if isinstance(old, dict) and isinstance(value, dict):
            for name in _known(base, over, old, "the scenario has no such entry", list(old), wrong):
                old = {**old, name: _laid(base[name], over[name], of, prose, wrong)}
            return replace(base.node, value=old)
        case Row(of) if isinstance(old, list) and isinstance(value, list):
            if len(old) != len(value):
                wrong.append(
                    over.mistake(
                        f"the list has length {len(value)}, not {len(old)} as in the scenario (null leaves one out)"
                    )
                )
                return base.node
            return replace(base.node, value=[_laid(base[n], over[n], of, prose, wrong) for n in range(len(old))])
        case _:
            if prose and isinstance(old, str) and isinstance(value, str):
                return replace(base.node, value=value)
            words = "this does not have the shape of the scenario's text" if prose else "only texts are translated"
            wrong.append(over.mistake(words))
            return base.node


def _laid(base: Part, over: Part, kind: Kind, prose: bool, wrong: list[Mistake]) -> Node:
    """Return a node that exists in the base, laid over."""
    node = _lay(base, over, kind, prose, wrong)
    assert node is not None
    return node


def _known(
    base: Part, over: Part, allowed: object, message: str, choices: list[str], wrong: list[Mistake]
) -> Iterator[str]:
    """Return the keys of the sidecar that the scenario has too; report the others."""
    assert isinstance(allowed, dict)
    for name, part in over.items():
        if name not in allowed:
            wrong.append(part.mistake(message, nearest(name, choices), at_key=True))
        elif base[name].node is None:
            wrong.append(part.mistake("the scenario has no text here", at_key=True))
        else:
            yield name


def _coverage(base: Part, texts: Part) -> Mistake:
    """Return how much of a scenario is translated."""
    wanted = list(_texts(base, Record(Scenario), False))
    missing = [part for part in wanted if not texts.at(part.path).text]
    first = f"; the first that is not: {dotted(missing[0].path)}" if missing else ""
    return texts.notice(f"{len(wanted) - len(missing)} of {len(wanted)} texts are translated{first}")


def _texts(part: Part, kind: Kind, prose: bool) -> Iterator[Part]:
    """Return every text of a part that can be translated."""
    match kind:
        case Maybe(of):
            yield from _texts(part, of, prose)
        case Record(of):
            for name, field in keys_of(of).items():
                yield from _texts(part[name], field.kind, is_prose(field))
        case Table(_, of):
            for _, child in part.items():
                yield from _texts(child, of, prose)
        case Row(of):
            for child in part.elements():
                yield from _texts(child, of, prose)
        case _:
            if prose and part.text:
                yield part

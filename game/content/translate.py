"""Texts of another language laid over a file: `fr/x.yaml` has the shape of `x.yaml`, but only the texts.

What the sidecar leaves out stays English. A list is translated item by item, null where one is left out; a list of
reasons (`terms`, `signature`, `trends`) as a table from the English sentence to the other, in any order.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.content.kinds import Kind, Maybe, Record, Row, Table, Text
from game.content.mistake import Mistake
from game.content.near import nearest
from game.content.node import Node, Part, dotted
from game.content.prose import holds_prose, is_prose, sentence_key
from game.content.read import read
from game.content.shape import keys_of
from game.content.traps import traps
from game.core.scenario import Scenario

LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")
"""Name of a folder of sidecars: fr, pt_BR."""
QUOTED = re.compile(r"\{([^{}]*)\}")
"""An article quoted in a text of a history: {bs_fleet}."""


def sidecar(path: Path, language: str) -> Path | None:
    """Return the file with the texts of a language for a scenario or a history, if there is one."""
    file = path.parent / language / path.name
    return file if LANGUAGE.fullmatch(language) and file.is_file() else None


def original(path: Path) -> Path | None:
    """Return the scenario that a file translates, if it lies in the folder of a language below one."""
    file = path.parent.parent / path.name
    return file if LANGUAGE.fullmatch(path.parent.name) and file.is_file() else None


def languages(folder: Path) -> list[str]:
    """Return the languages that a folder of scenarios has folders for."""
    return sorted(path.name for path in folder.glob("*") if path.is_dir() and LANGUAGE.fullmatch(path.name))


def translated(base: Part, file: Path, shape: type[Any] = Scenario) -> tuple[Part, list[Mistake]]:
    """Return a file with the sound texts of a sidecar laid over it, and what is wrong with the others."""
    texts, remarks = read(file)
    if texts is None or base.node is None:
        return base, remarks
    kind = Record(shape)
    wrong = [*remarks, *traps(texts, kind)]
    node = _lay(base, texts, kind, False, wrong)
    return replace(base, node=node), [*wrong, _coverage(base, texts, kind)]


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
        case Row(of) if isinstance(old, list) and isinstance(value, dict) and sentence_key(of):
            return replace(base.node, value=_by_sentence(base, over, sentence_key(of), wrong))
        case _:
            if prose and isinstance(old, str) and isinstance(value, str):
                if set(QUOTED.findall(old)) == set(QUOTED.findall(value)):
                    return replace(base.node, value=value)
                wrong.append(over.mistake("the English text quotes other articles"))
                return base.node
            words = "this does not have the shape of the scenario's text" if prose else "only texts are translated"
            wrong.append(over.mistake(words))
            return base.node


def _by_sentence(base: Part, over: Part, key: str, wrong: list[Mistake]) -> list[Node]:
    """Return the items of a list with their sentences looked up in a table of the sidecar."""
    known = [item[key].text for item in base.elements()]
    for sentence, part in over.items():
        if sentence not in known:
            wrong.append(part.mistake("no such sentence in English", nearest(sentence, known), at_key=True))
    found = []
    for item in base.elements():
        node = item.node
        assert node is not None
        text = over[item[key].text] if item[key].text else over
        if text.exists and isinstance(node.value, dict) and isinstance(node.value[key].value, str):
            node = replace(node, value={**node.value, key: _laid(item[key], text, Text(), True, wrong)})
        found.append(node)
    return found


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


def _coverage(base: Part, texts: Part, kind: Kind) -> Mistake:
    """Return how much of a file is translated."""
    wanted = list(texts_of(base, texts, kind))
    missing = [part for part, said in wanted if not said.text]
    first = f"; the first that is not: {dotted(missing[0].path)}" if missing else ""
    return texts.notice(f"{len(wanted) - len(missing)} of {len(wanted)} texts are translated{first}")


def texts_of(part: Part, over: Part, kind: Kind, prose: bool = False) -> Iterator[tuple[Part, Part]]:
    """Return every text of a part that can be translated, and where its translation stands or would stand."""
    match kind:
        case Maybe(of):
            yield from texts_of(part, over, of, prose)
        case Record(of):
            for name, field in keys_of(of).items():
                yield from texts_of(part[name], over[name], field.kind, is_prose(field))
        case Table(_, of):
            for name, child in part.items():
                yield from texts_of(child, over[name], of, prose)
        case Row(of) if over.is_table and sentence_key(of):
            for child in part.elements():
                sentence = child[sentence_key(of)]
                yield sentence, over[sentence.text]
        case Row(of):
            for number, child in enumerate(part.elements()):
                yield from texts_of(child, over[number], of, prose)
        case _:
            if prose and part.text:
                yield part, over

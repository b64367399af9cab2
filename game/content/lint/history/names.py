"""Every name in a history must be the name of something, there or in its scenario."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content.gazetteer import gazetteer
from game.content.kinds import Kind, Maybe, Record, Row, Table, Text
from game.content.lint.history.draft import History
from game.content.mistake import Mistake, shown
from game.content.near import nearest
from game.content.node import Part
from game.content.read import read
from game.content.shape import keys_of
from game.core.history.chronicle import Chronicle

EUROPE = "europe"
"""The owner of what belongs to nobody."""

_ID = re.compile(r"[a-z][a-z0-9_]*")
_EVENT = re.compile(r"e[0-9]{2,3}[a-z]?_[a-z0-9_]+")


def dangling_names(history: History) -> Iterator[Mistake]:
    """Report names of nothing, wherever the format asks for the name of something."""
    yield from _walk(history, history.top, Record(Chronicle))


def _walk(history: History, part: Part, kind: Kind) -> Iterator[Mistake]:
    """Follow the shape down."""
    match kind:
        case Maybe(of):
            yield from _walk(history, part, of)
        case Record(of):
            for name, child in part.items():
                if name in keys_of(of):
                    yield from _walk(history, child, keys_of(of)[name].kind)
        case Table(Text(names), value):
            defined_here = len(part.path) == 1 and names in ("variable", "event", "capital", "state")
            for name, child in part.items():
                if not defined_here:
                    yield from _dangling(history, child, name, names, at_key=True)
                yield from _walk(history, child, value)
        case Row(item):
            for child in part.elements():
                yield from _walk(history, child, item)
        case Text(names) if part.text:
            yield from _dangling(history, part, part.text, names, at_key=False)
        case _:
            pass


def _dangling(history: History, part: Part, name: str, names: str, at_key: bool) -> Iterator[Mistake]:
    """Report one name, if it should be the name of something and is not; where nothing is known, nothing is said."""
    known = tuple(_known(history, part, names))
    if known and name not in known:
        yield part.mistake(f"no {names} is called `{shown(name)}`", nearest(name, known), at_key=at_key)


def _known(history: History, part: Part, names: str) -> Iterable[str]:
    """Return the names of a sort, as they are known at a part."""
    top, table = history.top, history.table
    match names:
        case "variable":
            return top["variables"].keys()
        case "event":
            return top["events"].keys()
        case "capital":
            return top["capitals"].keys()
        case "power":
            return table["powers"].keys() if table else ()
        case "state" if part.path[-1] in ("raises", "ends", "exists"):
            return top["states"].keys()
        case "state":
            powers = table["powers"].keys() if table else ()
            return (*powers, *top["states"].keys(), EUROPE) if powers else ()
        case "question":
            return table["questions"].keys() if table else ()
        case "position":
            above = top.at(part.path[:-1])
            return history.axis(above["article"].text or above["signed"].text)
        case "crisis":
            return _crises(history)
        case "province":
            return gazetteer().provinces
        case "owner":
            return gazetteer().owners
        case "option":
            fact = top.at(part.path[:-2])
            return _options(top, fact)
        case _:
            return ()


def _crises(history: History) -> Iterable[str]:
    """Return the crises of the scenario, and of the smaller ones that the history follows too."""
    if history.table is None:
        return ()
    found = list(history.table["crises"].keys())
    for name in history.top["also"].texts():
        file = Path(history.table.file).parent / f"{name}.yaml"
        small = read(file)[0] if name.replace("_", "").isalnum() and file.is_file() else None
        found += small["crises"].keys() if small else ()
    return found


def _options(top: Part, fact: Part) -> Iterable[str]:
    """Return the options of the decision that a fact is about."""
    event, power = fact["decided"].text, fact["power"].text
    return top["events"][event]["decisions"][power]["options"].keys() if event and power else ()


def ids_are_words(history: History) -> Iterator[Mistake]:
    """The id is the name of the file; ids are lower-case words; an event begins with its number: e29_black_sea."""
    stem, part = Path(history.top.file).stem, history.top["id"]
    if part.text and part.text != stem:
        yield part.mistake(f"the id must be the name of the file, {stem}")
    for table in ("variables", "states", "capitals"):
        for name, entry in history.top[table].items():
            if not _ID.fullmatch(name):
                yield entry.mistake("an id is made of lower-case letters, digits and _", at_key=True)
    for name, entry in history.events():
        if not _EVENT.fullmatch(name):
            yield entry.mistake("the id of an event begins with its number: e29_black_sea_circular", at_key=True)
    for _, _, name, entry in history.options():
        if not _ID.fullmatch(name):
            yield entry.mistake("an id is made of lower-case letters, digits and _", at_key=True)

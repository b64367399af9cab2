"""The tree of a file, every node with its place; and parts of it that may be missing or broken."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from game.content.mistake import Mistake, shown

Path: TypeAlias = tuple[str | int, ...]
Plain: TypeAlias = "str | int | bool | dict[str, Plain] | list[Plain] | None"


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the file: text, a whole number, true or false, null, a table or a list."""

    value: "str | int | bool | dict[str, Node] | list[Node] | None"
    """What is written, already read."""
    place: Place
    """Where the value begins."""
    size: int = 1
    """Nodes in it, itself included, with every alias written out."""
    key: Place | None = None
    """Where its key stands, in a table."""
    odd: str = ""
    """What YAML would take this unquoted text for (see `scalar`), or nothing."""

    def under(self, key: Place) -> "Node":
        """Return the same node as the value of a key."""
        return replace(self, key=key)

    def plain(self) -> Plain:
        """Return the bare value, as JSON would hold it."""
        if isinstance(self.value, dict):
            return {name: child.plain() for name, child in self.value.items()}
        if isinstance(self.value, list):
            return [child.plain() for child in self.value]
        return self.value


@dataclass(frozen=True, slots=True)
class Part:
    """A node with its path, or the hole where one is missing: asking a broken part gives nothing, never an error."""

    file: str
    path: Path
    node: Node | None
    above: Place
    """Where the nearest thing that exists around it stands."""

    def __getitem__(self, key: str | int) -> "Part":
        """Return the part under a key or number."""
        value = self.node.value if self.node else None
        child = None
        if isinstance(value, dict) and isinstance(key, str):
            child = value.get(key)
        if isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            child = value[key]
        return Part(self.file, (*self.path, key), child, self.start)

    def at(self, path: Path) -> "Part":
        """Return the part at the end of a path."""
        part = self
        for key in path:
            part = part[key]
        return part

    def items(self) -> Iterator[tuple[str, "Part"]]:
        """Return the entries of a table."""
        if self.node and isinstance(self.node.value, dict):
            file, path, start = self.file, self.path, self.start
            for key, child in self.node.value.items():
                yield key, Part(file, (*path, key), child, start)

    def elements(self) -> Iterator["Part"]:
        """Return the items of a list."""
        if self.node and isinstance(self.node.value, list):
            file, path, start = self.file, self.path, self.start
            for number, child in enumerate(self.node.value):
                yield Part(file, (*path, number), child, start)

    def has(self, key: str) -> bool:
        """Say whether something other than null stands under a key."""
        value = self.node.value if self.node else None
        child = value.get(key) if isinstance(value, dict) else None
        return child is not None and child.value is not None

    def texts_with(self, letters: str) -> Iterator["Part"]:
        """Return every text below this part that holds any of these letters; only the way to those is walked twice."""
        for path in _paths(self.node, letters, ()):
            yield self.at(path)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of a table."""
        return tuple(self.node.value) if self.node and isinstance(self.node.value, dict) else ()

    def texts(self) -> tuple[str, ...]:
        """Return the items of a list that are text."""
        return tuple(part.text for part in self.elements() if part.text)

    @property
    def exists(self) -> bool:
        """Whether something other than null stands here."""
        return self.node is not None and self.node.value is not None

    @property
    def is_table(self) -> bool:
        """Whether a table stands here."""
        return self.node is not None and isinstance(self.node.value, dict)

    @property
    def text(self) -> str:
        """The text here, or nothing."""
        return self.node.value if self.node and isinstance(self.node.value, str) else ""

    @property
    def number(self) -> int | None:
        """The whole number here, if it is one."""
        value = self.node.value if self.node else None
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    @property
    def truth(self) -> bool:
        """Whether true is meant here, rightly written or not."""
        return self.node is not None and (self.node.value is True or self.node.odd == "true")

    @property
    def start(self) -> Place:
        """Where to point for the whole part: at its key, else at the value, else at what is around."""
        return self.above if self.node is None else self.node.key or self.node.place

    def mistake(self, message: str, hint: str = "", *, at_key: bool = False) -> Mistake:
        """Return a mistake about this part, pointing at a plain value itself and at the key of anything larger."""
        place = self.start
        if self.node and not at_key and not isinstance(self.node.value, dict | list | None):
            place = self.node.place
        return Mistake(self.file, place.line, place.column, dotted(self.path), message, hint)

    def notice(self, message: str) -> Mistake:
        """Return a remark that fails nothing."""
        return replace(self.mistake(message), notice=True)


def _paths(node: Node | None, letters: str, path: Path) -> Iterator[Path]:
    """Return the paths of the texts below a node that hold any of these letters."""
    value = node.value if node else None
    if isinstance(value, str):
        if any(letter in value for letter in letters):
            yield path
    elif isinstance(value, dict):
        for key, child in value.items():
            yield from _paths(child, letters, (*path, key))
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _paths(child, letters, (*path, number))


def dotted(path: Path) -> str:
    """Return a path as it is printed."""
    return ".".join(shown(str(key)) for key in path)

"""YAML text to a located tree, in one pass over the parser's events, with every limit kept on the way.

Deep nesting, a swarm of aliases or aliases of aliases cost nothing: reading stops at the first event beyond a limit.
"""

from dataclasses import dataclass, field

import yaml

from game.content.mistake import Mistake, shown
from game.content.node import Node, Part, Path, Place
from game.content.scalar import read_word

DEPTH = 24
"""Tables and lists inside one another, at most; a scenario needs eight."""
ALIASES = 500
"""Aliases (`*name`) in a file, at most."""
NODES = 50_000
"""Values in a file, at most, with every alias written out; Paris 1856 has under five thousand."""
ENTRIES = 500
"""Entries of one table or list, at most."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Unreadable(Exception):
    """Reading must stop here: a limit, or a key that is no word."""

    def __init__(self, message: str, place: Place) -> None:
        """Keep the place apart from the message."""
        super().__init__(message)
        self.place = place


@dataclass(slots=True)
class _Open:
    """A table or list whose end has not been read yet."""

    children: dict[str, Node] | list[Node]
    place: Place
    anchor: str | None
    size: int = 1
    key: tuple[str, Place] | None = None
    """The key that waits for its value."""
    passed_over: bool = False
    """Whether the value that comes is dropped, because its key is bad."""

    @property
    def wants_key(self) -> bool:
        """Whether a key comes next."""
        return self.key is None and isinstance(self.children, dict)


@dataclass(slots=True)
class Composer:
    """Builds the tree of one file."""

    file: str
    root: Node | None = None
    mistakes: list[Mistake] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _anchors: dict[str, Node | None] = field(default_factory=dict)
    """Named nodes; None while the node is still being read."""
    _aliases: int = 0

    def read(self, text: str) -> None:
        """Read the whole text; raises Unreadable beyond a limit and yaml.YAMLError where it is not YAML."""
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            place = _place(event)
            match event:
                case yaml.ScalarEvent():
                    self._scalar(event, place)
                case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                    self._begin(event, place)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    done = self._open.pop()
                    self._put(Node(done.children, done.place, done.size), done.anchor)
                case yaml.AliasEvent():
                    self._alias(str(event.anchor), place)
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise Unreadable("a second document begins here; a file holds one scenario", place)
                case _:
                    pass  # where the stream and the document begin and end

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> None:
        """Take a word as the next key or as a value."""
        self._tag(event.tag, place)
        text = self._letters(event.value, place)
        if self._open and self._open[-1].wants_key:
            self._key(self._open[-1], text, place)
            return
        value, odd = read_word(text) if event.implicit[0] else (text, "")
        self._put(Node(value, place, odd=odd), event.anchor)

    def _key(self, table: _Open, name: str, place: Place) -> None:
        """Take a key, and pass over its value if the key is bad."""
        assert isinstance(table.children, dict)
        first = table.children[name].key if name in table.children else None
        if name == "<<":
            self._say(place, "merge keys (<<) are not part of the format; write the entries out")
        elif not name:
            self._say(place, "a key is empty")
        elif first:
            self._say(place, f"`{shown(name)}` is written twice; the first is on line {first.line}", name)
        table.key = (name, place)
        table.passed_over = name == "<<" or not name or first is not None

    def _begin(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, place: Place) -> None:
        """Open a table or a list."""
        self._tag(event.tag, place)
        if len(self._open) >= DEPTH:
            raise Unreadable(f"tables are nested more than {DEPTH} deep", place)
        if self._open and self._open[-1].wants_key:
            raise Unreadable("a key must be a word; a text that begins with { or [ needs quotes", place)
        if event.anchor:
            self._anchors[event.anchor] = None
        self._open.append(_Open({} if isinstance(event, yaml.MappingStartEvent) else [], place, event.anchor))

    def _alias(self, anchor: str, place: Place) -> None:
        """Take a named node again."""
        self._aliases += 1
        if self._aliases > ALIASES:
            raise Unreadable(f"there are more than {ALIASES} aliases", place)
        if self._open and self._open[-1].wants_key:
            raise Unreadable("a key must be a word, not an alias", place)
        target = self._anchors.get(anchor)
        if target is None:
            inside = anchor in self._anchors
            self._say(place, f"*{anchor} is used inside itself" if inside else f"nothing is named &{anchor}")
        self._put(target or Node(None, place), None)

    def _put(self, node: Node, anchor: str | None) -> None:
        """Put a finished node where it belongs."""
        if anchor:
            self._anchors[anchor] = node
        if not self._open:
            self.root = node
            return
        top = self._open[-1]
        top.size += node.size
        if top.size > NODES:
            raise Unreadable(f"there are more than {NODES} values, aliases written out", node.place)
        if len(top.children) >= ENTRIES:
            raise Unreadable(f"there are more than {ENTRIES} entries in one table or list", node.place)
        if isinstance(top.children, list):
            top.children.append(node)
        elif top.key:
            if not top.passed_over:
                top.children[top.key[0]] = node.under(top.key[1])
            top.key = None

    def _tag(self, tag: str | None, place: Place) -> None:
        """Report a tag: the keys already say what a value is."""
        if tag is not None:
            self._say(place, f"tags ({tag}) are not part of the format")

    def _letters(self, text: str, place: Place) -> str:
        """Return the text without the characters that no screen can show, and report them."""
        bad = "" if text.isprintable() else "".join(letter for letter in text if _is_control(letter))
        if not bad:
            return text
        self._say(place, f"the text holds a control character (code {ord(bad[0])})")
        return "".join(letter for letter in text if letter not in bad)

    def _say(self, place: Place, message: str, *more: str) -> None:
        """Keep a mistake under the path of what is being read."""
        path: Path = tuple(
            len(frame.children) if isinstance(frame.children, list) else frame.key[0] if frame.key else ""
            for frame in self._open
        )
        path = tuple(key for key in path if key != "") + more
        self.mistakes.append(Part(self.file, path, None, place).mistake(message))


def _place(event: yaml.Event) -> Place:
    """Return where an event begins."""
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _is_control(letter: str) -> bool:
    """Say whether a character is a control character or half of one, other than a tab or the end of a line."""
    return (letter < " " and letter not in "\n\t") or "\x7f" <= letter < "\xa0" or "\ud800" <= letter <= "\udfff"

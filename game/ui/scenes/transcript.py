"""All that the viewer heard, sitting by sitting, and a search through it."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from game.core import events as e
from game.core.events import Entry
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Item,
    Leaves,
    List,
    Look,
    Page,
    Pane,
    Pop,
    Scene,
    Step,
    Widget,
    literal,
    plain,
)  # fmt: skip
from game.ui.kit import Entry as Field
from game.ui.scenes.room import Room
from game.ui.scenes.views.digest import digest, heading
from game.words.glossary import sorting

EVERYTHING = "all"


class Transcript(Scene):
    """Sittings at the left, what was heard at the right; words typed above leave only the lines that have them."""

    name = "transcript"
    first = "transcript.sought"
    shortcuts = MappingProxyType({"escape": "transcript.back", "f3": "transcript.back"})

    def __init__(self, room: Room) -> None:
        self.room = room
        self.sought = ""
        self.sittings = _by_sitting(room.seat.heard)
        self.chosen = str(max(self.sittings, default=1))
        self._pages: dict[int, str] = {}

    def build(self, look: Look) -> Widget:
        """The list, the field and the page."""
        say, room = self.room.say, self.room
        found = {number: self._lines(number) for number in self.sittings}
        items = [Item(EVERYTHING, say("All sittings"), self._count(sum(len(lines) for lines in found.values())))]
        items += [Item(str(n), heading(room, n), self._count(len(lines))) for n, lines in found.items()]
        numbers = list(self.sittings) if self.chosen == EVERYTHING else [int(self.chosen)]
        lines = [line for number in numbers for line in self._shown(number, found[number])]
        text = "\n".join(lines) or f"*{literal(say('Nothing of the kind was heard.'))}*"
        if not self.sought.strip():
            text = f"@heading:protocol\n{text}"
        field = Field("transcript.sought", say("Search"), self.sought, most=60)
        listed = List("transcript.sittings", items, self.chosen, say("Sittings"), below=True)
        name = next(item.text for item in items if item.key == self.chosen)
        tabs = Choice("transcript.leaf", [(self.chosen, name)], self.chosen, say("Page"), "tab")
        body = Leaves(listed, Column(field, Pane("transcript.text", text), gap=10), tabs, name=say("Sittings"),
                      row=self.chosen, shares=(3, 7), stack=700)  # fmt: skip
        foot = [Button("transcript.back", say("Back"), "primary", key="Esc")]
        return Page(body, title=say("The minutes"), foot=foot)

    def _count(self, n: int) -> str:
        return self.room.language.count("{n} line", "{n} lines", n)

    def _page(self, number: int) -> list[str]:
        if number not in self._pages:
            self._pages[number] = digest(self.room, self.sittings[number])
        return self._pages[number].split("\n")

    def _lines(self, number: int) -> list[str]:
        wanted = sorting(self.sought).split()
        return [
            line for line in self._page(number) if plain(line) and all(w in sorting(plain(line)) for w in wanted)
        ]  # fmt: skip

    def _shown(self, number: int, found: Sequence[str]) -> Sequence[str]:
        if not self.sought.strip():
            return self._page(number)
        return [f"# {heading(self.room, number)}", *found] if found else []

    def on_action(self, action: Action) -> Step | None:
        """Search, choose, leave."""
        match action:
            case Action("transcript.sought", str(text)):
                self.sought = text
                self.chosen = EVERYTHING if text.strip() else self.chosen
            case Action("transcript.sittings", str(chosen)):
                self.chosen = chosen
            case Action("transcript.back"):
                return Pop()
        return None

    def says(self) -> str:
        """What it is."""
        return self.room.say("The minutes")


def _by_sitting(heard: Sequence[Entry]) -> dict[int, list[Entry]]:
    """Return what was heard in each sitting; what came before the first belongs to it."""
    sittings: dict[int, list[Entry]] = {}
    number = 1
    for entry in heard:
        if isinstance(entry.event, e.SittingOpened):
            number = entry.event.number
        sittings.setdefault(number, []).append(entry)
    return sittings

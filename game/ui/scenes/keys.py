"""The keys: what each does, and another chord for whoever wants one."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.ui.action import Key
from game.ui.kit import (
    Action,
    Button,
    Col,
    Column,
    Line,
    Look,
    Page,
    Panel,
    Pop,
    Prefer,
    Preferences,
    Push,
    Scene,
    Sheet,
    Step,
    Table,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.doors import Premises
from game.words.language import Language, mark

BOUND = {
    "congress.done": ("ctrl+return", mark("Seal, or end your turn", context="key")),
    "congress.undo": ("ctrl+z", mark("Undo, while nothing is sealed", context="key")),
    "congress.speak": ("ctrl+e", mark("Speak with a delegation", context="key")),
    "congress.letters": ("ctrl+l", mark("Read the letters", context="key")),
    "congress.words": ("f1", mark("The handbook", context="key")),
    "congress.minutes": ("f3", mark("All that was said, with a search", context="key")),
    "congress.settings": ("f10", mark("Settings", context="key")),
    "congress.menu": ("escape", mark("Menu", context="key")),
    "congress.tab.1": ("ctrl+1", mark("The page “News”", context="key")),
    "congress.tab.2": ("ctrl+2", mark("The page “Who signs”", context="key")),
    "congress.tab.3": ("ctrl+3", mark("The page “Article”", context="key")),
    "congress.tab.4": ("ctrl+4", mark("The page “Map”", context="key")),
    "congress.tab.5": ("ctrl+5", mark("The page “Plenary” or “Treaty”", context="key")),
    "congress.tab.6": ("ctrl+6", mark("The page “Powers”", context="key")),
    "congress.tab.7": ("ctrl+7", mark("The page “Ledger”", context="key")),
    "congress.tab.8": ("ctrl+8", mark("The page “Brief”", context="key")),
    "congress.tab.9": ("ctrl+9", mark("The page “Foresight”", context="key")),
    "years.on": ("space", mark("Read on, in the years after the treaty", context="key")),
}
"""Actions that can be bound: the chord they come with, and what they do."""

FIXED = (
    ("Tab, Shift + Tab", mark("From one control to the next, and back", context="key")),
    ("← ↑ ↓ →", mark("To the neighbour; within a list, a choice or a text, along it", context="key")),
    ("Enter, Space", mark("Use it", context="key")),
    ("Home, End, Page Up, Page Down", mark("Through a list or a text", context="key")),
    ("F6", mark("From a list to its page, and back", context="key")),
    ("Ctrl + T", mark("Hold the note beside a control, and read on from it", context="key")),
    ("Ctrl + R", mark("Say again what the keys are at", context="key")),
    ("Ctrl + Plus, Ctrl + Minus, Ctrl + 0", mark("Larger and smaller type", context="key")),
    ("F11", mark("Full screen", context="key")),
)
"""Keys of every screen."""


def chord_name(chord: str, language: Language) -> str:
    """Return a chord as it is printed: Ctrl + Enter."""
    named = {"return": "Enter", "escape": "Esc", "space": language.say("Space", context="key"), "pageup": "Page Up",
             "pagedown": "Page Down"}  # fmt: skip
    return " + ".join(named.get(part, part.title()) for part in chord.split("+"))


def rebound(kept: Preferences, id: str, chord: str) -> tuple[tuple[str, str], ...]:
    """Return the bindings with another chord for an action; whoever had that chord takes the one given up."""
    bound = {action: kept.chord(action) or own for action, (own, _) in BOUND.items()}
    holder = next((action for action, held in bound.items() if held == chord), id)
    bound[holder], bound[id] = bound[id], chord
    return tuple((action, held) for action, held in bound.items() if held != BOUND[action][0])


class Keys(Scene):
    """A table of all keys; Enter on one that can be bound asks for another chord."""

    name = "keys"
    shortcuts = MappingProxyType({"escape": "keys.back"})

    def __init__(self, doors: Premises) -> None:
        self.doors = doors
        self.chosen = next(iter(BOUND))
        self.kept = Preferences()

    def build(self, look: Look) -> Widget:
        """The table."""
        language, self.kept = self.doors.language, look.chosen
        say = language.say
        lines = [
            Line(id, [self._about(id), chord_name(self.kept.chord(id) or chord, language)],
                 ["", "wine" if self.kept.chord(id) else ""])
            for id, (chord, _) in BOUND.items()
        ]  # fmt: skip
        lines += [Line(keys, [say(about, context="key"), keys], ["soft", "soft"]) for keys, about in FIXED]
        columns = [Col(say("What it does"), 5), Col(say("Key", context="on a keyboard"), 3)]
        table = Table("keys.table", columns, lines, self.chosen, say("Keys"))
        fixed = None if self.chosen in BOUND else say("This key is the same on every screen.")
        untouched = None if self.kept.keys else say("They are as they came.")
        foot = [
            Button("keys.reset", say("As they came"), why_not=untouched),
            Button("keys.bind", say("Bind another"), why_not=fixed),
            Button("keys.back", say("Back"), "primary", key="Esc"),
        ]
        return Page(Panel(Column(table, grow=1)), title=say("Keys"), foot=foot)

    def _about(self, id: str) -> str:
        return self.doors.language.say(BOUND[id][1], context="key", n=id[-1])

    def on_action(self, action: Action) -> Step | None:
        """Choose, bind, leave."""
        match action:
            case Action("keys.table", str(id)):
                self.chosen = id
            case Action("keys.bind" | "keys.table.open") if self.chosen in BOUND:
                return Push(Binding(self.doors, self.chosen, self._about(self.chosen)))
            case Action("binding", str(chord)):
                return Prefer(replace(self.kept, keys=rebound(self.kept, self.chosen, chord)))
            case Action("keys.reset"):
                return Prefer(replace(self.kept, keys=()))
            case Action("keys.back"):
                return Pop()
        return None


class Catch(Text):
    """A line that takes the next chord, whatever it is; Esc, Tab and keys that write a letter stay what they are."""

    @property
    def focusable(self) -> bool:
        """Always: it listens."""
        return True

    def on_key(self, key: Key) -> Action | bool:
        """Take it, if it can be a chord."""
        plain = key.types and not (key.ctrl or key.alt)
        held = key.name.removeprefix("left").removeprefix("right") in ("ctrl", "shift", "alt", "meta")
        if plain or held or key.name in ("escape", "tab", "return", "up", "down", "left", "right", "space"):
            return held
        return Action("binding.caught", key.chord)


class Binding(Scene):
    """Waits for a chord."""

    name = "binding"
    opaque = False
    first = "binding.catch"
    shortcuts = MappingProxyType({"escape": "binding.back"})

    def __init__(self, doors: Premises, id: str, about: str) -> None:
        self.doors, self.id, self.about = doors, id, about

    def build(self, look: Look) -> Widget:
        """A line that listens."""
        say = self.doors.language.say
        words = say("Press the keys for “{about}”: a function key, or a letter with Ctrl or Alt.", about=self.about)
        catch = Catch(literal(words), align="centre", id="binding.catch")
        return Sheet(catch, say("Bind another"), [Button("binding.back", say("Leave it"), key="Esc")])

    def on_action(self, action: Action) -> Step | None:
        """Take it back to the table."""
        match action:
            case Action("binding.caught", str(chord)):
                return Pop(chord)
            case Action("binding.back"):
                return Pop()
        return None

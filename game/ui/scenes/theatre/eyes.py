"""Whose eyes look: the archives or a seat; what secrecy forbids is listed with the reason."""

from __future__ import annotations

from types import MappingProxyType

from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Notice,
    Pop,
    Scene,
    Sheet,
    Step,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.theatre.showing import Showing

ARCHIVES = "archives"


class EyesSheet(Scene):
    """Looks through the chosen eyes and pops with their name; where a curtain is due it only pops."""

    name = "eyes"
    opaque = False
    first = "eyes.choice"
    shortcuts = MappingProxyType({"escape": "eyes.back", "ctrl+return": "eyes.look"})

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.chosen = showing.eyes or ARCHIVES

    def build(self, look: Look) -> Widget:
        """A column of names."""
        showing, say = self.showing, self.showing.say
        options = [(ARCHIVES, say("The archives: everything, and everybody’s reasons"))]
        for power, facts in showing.scenario.powers.items():
            delegate = showing.scenario.delegates[showing.scenario.first_delegate(power)]
            options.append((power, say("{power}: {delegate}", power=facts.name, delegate=delegate.name)))
        reasons = {key: reason for key, _ in options if (reason := self._why_not(key))}
        body = Column(
            Text(say("What others kept from these eyes is not shown, not counted, and no step stops at it.")),
            Choice("eyes.choice", options, self.chosen, say("Whose eyes"), "radio", reasons=reasons),
            Notice(literal(next(iter(reasons.values()))), "wine") if reasons else None,
            self._plainly(),
        )
        foot = [
            Button("eyes.back", say("Back"), key="Esc"),
            Button("eyes.look", say("Look"), "primary", why_not=self._why_not(self.chosen)),
        ]
        return Sheet(body, say("Whose eyes?"), foot, wide=620)

    def _plainly(self) -> Widget | None:
        """Somebody who plays alone may spoil his own game, if he says so."""
        showing = self.showing
        if showing.open or len(showing.persons) != 1:
            return None
        words = showing.say("Open everything, though my game is not over")
        return Toggle("eyes.plainly", words, showing.plainly)

    def _why_not(self, key: str) -> str:
        return self.showing.why_not_through(None if key == ARCHIVES else key)

    def on_action(self, action: Action) -> Step | None:
        """Choose, look, or leave."""
        match action:
            case Action("eyes.choice", str(key)):
                self.chosen = key
            case Action("eyes.plainly", bool(on)):
                self.showing.plainly = on
            case Action("eyes.look") if not self._why_not(self.chosen):
                if not self.showing.guarded:
                    self.showing.look_through(None if self.chosen == ARCHIVES else self.chosen)
                return Pop(self.chosen)
            case Action("eyes.back"):
                return Pop()
        return None

    def says(self) -> str:
        """The question."""
        return self.showing.say("Whose eyes?")

"""The dialog most screens need: a title, some words, two or three answers."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from game.ui.action import Action
from game.ui.button import Button
from game.ui.look import Look
from game.ui.panel import Sheet
from game.ui.scene import Pop, Scene, Step
from game.ui.text import Text
from game.ui.widget import Widget


class Ask(Scene):
    """Pops with the key of the answer; the scene below hears `Action(name, key)`. Esc gives the first, safe answer."""

    opaque = False
    shortcuts = MappingProxyType({"escape": "ask.escape"})

    def __init__(
        self, name: str, title: str, text: str, answers: Sequence[tuple[str, str]], danger: bool = False
    ) -> None:
        """`answers` are (key, label), the safe one first and the chief one last, which `danger` paints as such."""
        self.name, self.title, self.text, self.answers, self.danger = name, title, text, answers, danger
        self.first = f"ask.{answers[0 if danger else -1][0]}"

    def build(self, look: Look) -> Widget:
        """A sheet with buttons."""
        chief = "danger" if self.danger else "primary"
        last = len(self.answers) - 1
        buttons = [
            Button(f"ask.{key}", label, chief if n == last else "quiet", key)  # type: ignore[arg-type]
            for n, (key, label) in enumerate(self.answers)
        ]
        return Sheet(Text(self.text, align="centre"), self.title, buttons)

    def on_action(self, action: Action) -> Step | None:
        """Any answer leaves."""
        if action.id == "ask.escape":
            return Pop(self.answers[0][0])
        return Pop(action.value) if action.id.startswith("ask.") else None

    def says(self) -> str:
        """Title and words."""
        return f"{self.title}. {self.text}"

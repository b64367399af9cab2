"""What a screen remembers between rebuilds, by widget id: focus, scroll, cursors, unfinished writing."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Draft:
    """The contents of a text entry."""

    text: str
    caret: int
    given: str
    """The value the scene gave last; when the scene gives another, that replaces the text."""
    anchor: int | None = None
    """Where the selection began; None without one."""
    composing: str = ""
    """What an input method is still composing at the caret; not written yet."""

    def chosen(self) -> tuple[int, int]:
        """Start and end of the selection; both at the caret without one."""
        anchor = self.caret if self.anchor is None else self.anchor
        return min(anchor, self.caret), max(anchor, self.caret)

    def put(self, text: str) -> None:
        """Replace the selection by text."""
        start, end = self.chosen()
        self.text = self.text[:start] + text + self.text[end:]
        self.caret, self.anchor = start + len(text), None


@dataclass(slots=True)
class Memory:
    """One of these lives beside every scene on the stack; widgets read and write their own entries."""

    focus: str = ""
    """Id of the widget that hears the keys."""
    keyed: bool = False
    """The last input was a key, so the focus ring shows."""
    hover: str = ""
    """Id of the widget under the pointer."""
    pressed: str = ""
    """Id of the widget on which the pointer went down."""
    opened: str = ""
    """Id of the widget whose list hangs open."""
    point: tuple[int, int] = (-1, -1)
    """Where the pointer is."""
    window: tuple[int, int] = (0, 0)
    """Size of the window."""
    grab: int | None = None
    """Where on a thumb the pointer took hold."""
    tip: bool = False
    """The pointer has rested long enough for a tip."""
    stops: list[str] = field(default_factory=list)
    """Ids at which Tab stopped when last built."""
    scroll: dict[str, int] = field(default_factory=dict)
    """First visible pixel."""
    cursor: dict[str, int] = field(default_factory=dict)
    """Row, link or choice at which the keys are."""
    drafts: dict[str, Draft] = field(default_factory=dict)

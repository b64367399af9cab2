"""The one base of everything on screen: it has a size, takes a place, draws itself, answers input, says what it is.

A tree of widgets is built by a scene, bound to a look and a memory, placed in a rectangle, and kept until the scene
changes. What a widget must remember it keeps in the memory under its id, so a rebuilt tree goes on where the old was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pygame import Rect

from game.ui.action import Key, Reply
from game.ui.canvas import Canvas
from game.ui.look import Look
from game.ui.memory import Memory

Point = tuple[int, int]


@dataclass(eq=False)
class Widget:
    """Override what differs. Sizes given by scenes are in units of the design."""

    id: str = field(default_factory=str, kw_only=True)
    """Stable name ("corridor.offer"): actions, tests, speech and memory go by it."""
    grow: int = field(default=0, kw_only=True)
    """Share of the room left over in the row or column; 0 keeps the natural size."""
    wide: int = field(default=0, kw_only=True)
    """Width wished for; 0 is the natural one."""
    tall: int = field(default=0, kw_only=True)
    """Height wished for; 0 is the natural one."""
    tip: str = field(default="", kw_only=True)
    """Shown beside it when the pointer rests on it or the keys come to it."""
    why_not: str | None = field(default=None, kw_only=True)
    """The reason why it cannot be used now; shown instead of the tip. None or empty when it can."""

    def __post_init__(self) -> None:
        self.rect = Rect(0, 0, 0, 0)
        self.look: Look
        self.mem: Memory

    follows = False
    """It looks different as the pointer moves about in it."""

    # --- the tree

    @property
    def parts(self) -> Sequence[Widget]:
        """The widgets inside this one, in order of drawing and of Tab."""
        return ()

    def bind(self, look: Look, mem: Memory) -> None:
        """Give this widget and all inside it their look and memory."""
        self.look, self.mem = look, mem
        for part in self.parts:
            part.bind(look, mem)

    def walk(self) -> Iterator[Widget]:
        """This widget and all inside it, outside first."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def turns_to(self, id: str) -> bool:
        """Bring out the widget called `id` if it is put away in here; says whether it was."""
        return any(part.turns_to(id) for part in self.parts)

    # --- size and place, in pixels

    def width(self) -> int:
        """Natural width."""
        return self.px(self.wide)

    def height(self, width: int) -> int:
        """Least height at a width."""
        return self.px(self.tall)

    def place(self, rect: Rect) -> None:
        """Take a rectangle and place what is inside."""
        self.rect = rect

    def px(self, units: float) -> int:
        """Units of the design to pixels."""
        return self.look.px(units)

    # --- what it looks and sounds like

    def draw(self, canvas: Canvas) -> None:
        """Draw inside `rect`."""
        for part in self.parts:
            part.draw(canvas)

    def draw_over(self, canvas: Canvas) -> None:
        """Draw what hangs over the rest of the screen while it is open."""

    def says(self) -> str:
        """What it is, in one line of plain words."""
        return ""

    def tip_at(self, point: Point | None) -> str:
        """The tip for a place inside it; None when the keys are here rather than the pointer."""
        return self.why_not or self.tip

    def tip_near(self) -> Rect:
        """What the tip stands beside when the keys are here."""
        return self.rect

    # --- input

    @property
    def focusable(self) -> bool:
        """Whether Tab stops here. What is disabled keeps its stop, so that the reason can be read."""
        return False

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return not self.why_not

    @property
    def focused(self) -> bool:
        """Whether the keys come here."""
        return bool(self.id) and self.mem.focus == self.id

    @property
    def hovered(self) -> bool:
        """Whether the pointer is on it."""
        return bool(self.id) and self.mem.hover == self.id

    @property
    def pressed(self) -> bool:
        """Whether the pointer holds it down."""
        return self.hovered and self.mem.pressed == self.id

    def on_key(self, key: Key) -> Reply:
        """A key, while focused (or while something inside is, and did not want it)."""
        return False

    def on_text(self, text: str) -> Reply:
        """Letters, while focused."""
        return False

    def on_compose(self, text: str) -> Reply:
        """An input method composes letters, while focused; "" when it has done."""
        return False

    def on_press(self, at: Point) -> Reply:
        """The pointer goes down on it."""
        return False

    def on_drag(self, at: Point) -> Reply:
        """The pointer moves, having gone down on it."""
        return False

    def on_click(self, at: Point) -> Reply:
        """The pointer goes up where it went down."""
        return False

    def on_double(self, at: Point) -> Reply:
        """A second click soon after the first."""
        return False

    def on_wheel(self, at: Point, notches: int) -> Reply:
        """The wheel turns; positive is away from the hand, towards the top."""
        return False

    def ring(self, canvas: Canvas, rect: Rect | None = None) -> None:
        """Draw the focus ring if it is due."""
        if canvas.live and self.mem.keyed and self.focused:
            canvas.ring(rect or self.rect)

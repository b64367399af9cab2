"""The green table seen from its foot: a chair for each, a face in every chair that is taken, what each last said.

Seats go round from the president's chair, which stands at the head, with the hands of the clock. Arrows walk round the
table and a click chooses: both emit `Action(chooses, key)`. Return and a second click emit `Action(opens, key)`, if the
scene names such an action. The same is to be had as a list beside it: nothing is told here by colour or place alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.markup import plain
from game.ui.theme import TIGHT
from game.ui.widget import Point, Widget

TABLE = (1400, 640)
TOP = (700, 292, 560, 196, 74)
"""The picture of the table; middle and half axes of its top in it, and how far its cloth hangs down."""
CHAIR = (232, 276)
BACK = (116, 128, 132)
"""The picture of a chair; the middle of its oval back in it, and how wide a portrait sits there."""
LEAST = 216
"""Height below which faces are no longer known."""


@dataclass(frozen=True, slots=True)
class Place:
    """One chair."""

    key: str
    name: str
    face: str = ""
    """Whose portrait sits in it; empty while the chair is."""
    note: str = ""
    """What is to be said of it, in a few words: presides, not yet admitted, consented."""
    icon: str = ""
    """A sign for the note, at the shoulder of the chair."""
    tone: str = ""
    presides: bool = False
    tip: str = ""


@dataclass(eq=False)
class Seats(Widget):
    """See above. `places` begin at the head of the table."""

    id: str
    places: Sequence[Place]
    chosen: str
    text: str = ""
    """What it shows, for speech."""
    chooses: str = ""
    """Id of the action, when the same is chosen by another control too; its own id if empty."""
    opens: str = ""
    caption: str = ""
    """What the signs at the chairs mean, in the corner."""

    follows = True
    spread = 1.0
    """How wide the table is, of what leaves chairs a wide berth at both sides."""

    # --- size and place

    def width(self) -> int:
        """Wide enough for faces that can be known."""
        return self.px(self.wide or 560)

    def height(self, width: int) -> int:
        """What faces need to be known; more is welcome."""
        return self.px(self.tall or LEAST)

    def _chair(self) -> tuple[int, int]:
        wide = min(self.rect.w * 0.125, self.rect.h * 0.27)
        return round(wide), round(wide * CHAIR[1] / CHAIR[0])

    def _table(self) -> Rect:
        """Where the picture of the table lies."""
        across, high = self._chair()
        room = self.rect.h - 1.2 * high - self.look.line("small") * 0.6
        wide = min((self.rect.w - 2.1 * across) * self.spread, room / (2 * TOP[3] + TOP[4]) * TABLE[0])
        size = round(wide), round(wide * TABLE[1] / TABLE[0])
        share = wide / TABLE[0]
        y = self.rect.y + round(0.74 * high + (TOP[3] - TOP[1]) * share)
        return Rect(self.rect.centerx - size[0] // 2, y, *size)

    def seats(self) -> list[Rect]:
        """Where each chair stands."""
        table, (wide, high) = self._table(), self._chair()
        share = table.w / TABLE[0]
        x, y = table.x + TOP[0] * share, table.y + TOP[1] * share
        found = []
        for n in range(len(self.places)):
            angle = math.radians(360 * n / len(self.places) - 90)
            near = (math.sin(angle) + 1) / 2
            dx = (TOP[2] * share + 0.56 * wide) * math.cos(angle)
            dy = (TOP[3] * share + 0.24 * high) * math.sin(angle) + near * TOP[4] * share * 0.9
            found.append(Rect(round(x + dx - wide / 2), round(y + dy - high / 2), wide, high))
        return found

    def seat_at(self, point: Point) -> int | None:
        """The chair under a point; those in front are asked first."""
        seats = self.seats()
        hits = [n for n, seat in enumerate(seats) if seat.collidepoint(point)]
        return max(hits, key=lambda n: seats[n].y, default=None)

    # --- what it looks and sounds like

    def _at(self) -> int:
        return next((n for n, place in enumerate(self.places) if place.key == self.chosen), 0)

    def _marked(self, n: int) -> bool:
        """Whether a chair stands out as the chosen one."""
        return n == self._at()

    def draw(self, canvas: Canvas) -> None:
        """Chairs behind the table, the table, chairs before it, names over all."""
        seats, table = self.seats(), self._table()
        middle = table.y + TOP[1] * table.w / TABLE[0]
        over = self.seat_at(self.mem.point) if canvas.live and self.hovered else None
        behind = [n for n, seat in enumerate(seats) if seat.centery < middle]
        before = [n for n in range(len(seats)) if n not in behind]
        for n in behind:
            self._seat(canvas, n, seats[n], n == over)
        canvas.picture("room", "table", table)
        for n in sorted(before, key=lambda n: seats[n].y):
            self._seat(canvas, n, seats[n], n == over)
        with canvas.on("paper"):
            block = self.look.type.block(self.caption, self.look.pt("small"), max(1, self.rect.w // 4))
            corner = Rect(self.rect.x, self.rect.y + self.px(4), self.rect.w // 4, block.height)
            if self.caption and block.height < self.rect.h // 2 and corner.collidelist(seats) < 0:
                canvas.block(block, corner, canvas.palette.ink_soft)
        taken: list[Rect] = []
        for n in sorted(range(len(seats)), key=lambda n: (n != self._at(), n != over)):
            self._name(canvas, n, seats[n], taken)
        if self.places:
            self.ring(canvas, seats[self._at()])

    def _seat(self, canvas: Canvas, n: int, seat: Rect, lit: bool) -> None:
        place, k = self.places[n], seat.w / CHAIR[0]
        canvas.picture("room", "chair_president" if place.presides else "chair", seat)
        wide = round(BACK[2] * k)
        face = Rect(0, 0, wide, wide * 5 // 4)
        face.center = seat.x + round(BACK[0] * k), seat.y + round(BACK[1] * k)
        if place.face and not canvas.picture("portraits", place.face, face):
            canvas.picture("flags", place.key, face)
        if lit or self._marked(n):
            pygame.draw.ellipse(canvas.surface, canvas.palette.glow, face.inflate(self.px(10), self.px(10)), self.px(4))
            pygame.draw.ellipse(canvas.surface, canvas.palette.ink, face.inflate(self.px(11), self.px(11)), self.px(1))
        if place.icon:
            side = max(self.px(14), round(seat.w * 0.27))
            spot = Rect(0, 0, side, side)
            spot.center = face.right - side // 4, face.y + side // 4
            canvas.plate(
                spot.inflate(self.px(4), self.px(4)), canvas.palette.well, canvas.palette.tone(place.tone or "soft")
            )
            canvas.icon(place.icon, spot, canvas.palette.tone(place.tone))

    def _name(self, canvas: Canvas, n: int, seat: Rect, taken: list[Rect]) -> None:
        """On a slip at the foot of the chair, if it covers no other; the chosen one comes first."""
        place, palette = self.places[n], canvas.palette
        runs, size = self.look.type.runs, self.look.pt("small")
        style = "Bold" if self._marked(n) else "Regular"
        wide = runs.width(place.name, "Bold", size) + 2 * self.px(TIGHT)
        slip = Rect(0, 0, wide, self.look.line("small"))
        slip.midtop = seat.centerx, seat.bottom - round(seat.h * 0.22)
        slip.clamp_ip(self.rect)
        if slip.collidelist(taken) >= 0 or wide > self.rect.w:
            return
        taken.append(slip)
        canvas.fill(slip, palette.stripe if self._marked(n) else palette.well)
        canvas.frame(slip, palette.rule, self.px(1))
        ink = palette.ink if place.face else palette.ink_soft
        with canvas.on("paper"):
            canvas.text(place.name, slip, "small", style, ink, "centre", self.id)  # type: ignore[arg-type]

    def _told(self, n: int) -> str:
        place = self.places[n]
        return f"{place.name}, {place.note}" if place.note else place.name

    def says(self) -> str:
        """The chosen chair, of how many."""
        n, words = self._at(), self.look.words
        if not self.places:
            return words.empty.format(text=self.text)
        text = f"{self.text}. {plain(self.caption)}" if self.caption else self.text
        return words.rows.format(text=text, n=n + 1, total=len(self.places), value=self._told(n))

    def tip_at(self, point: Point | None) -> str:
        """Who sits there, and what is to be said of them."""
        n = self.seat_at(point) if point is not None else self._at()
        if n is None or not self.places:
            return super().tip_at(point)
        return f"{self._told(n)}\n{self.places[n].tip}" if self.places[n].tip else self._told(n)

    def tip_near(self) -> Rect:
        """The chosen chair."""
        return self.seats()[self._at()] if self.places else self.rect

    # --- input

    @property
    def focusable(self) -> bool:
        """If anybody could sit there."""
        return bool(self.places)

    def on_press(self, at: Point) -> Reply:
        """A chair."""
        return self.seat_at(at) is not None

    def on_click(self, at: Point) -> Reply:
        """Choose the chair there."""
        n = self.seat_at(at)
        if n is None:
            return False
        return self._choose(n)

    def on_double(self, at: Point) -> Reply:
        """Go to who sits there."""
        n = self.seat_at(at)
        return Action(self.opens, self.places[n].key) if n is not None and self.opens else False

    def on_key(self, key: Key) -> Reply:
        """Round the table, to its head and to the last chair; Return goes to who sits there."""
        if key.ctrl or key.alt or not self.places:
            return False
        n, total = self._at(), len(self.places)
        steps = {"right": n + 1, "down": n + 1, "left": n - 1, "up": n - 1, "home": 0, "end": total - 1}
        if key.name in ("return", "space"):
            return Action(self.opens, self.chosen) if self.opens else False
        return self._choose(steps[key.name] % total) if key.name in steps else False

    def _choose(self, n: int) -> Reply:
        key = self.places[n].key
        return True if key == self.chosen else Action(self.chooses or self.id, key)

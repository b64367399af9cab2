"""The map on screen: owners in colour, a question's overlay, two scales and one between, by pointer and by key.

`Atlas("map", owners, overlay="bessarabia", position="middle_line")` shows what is at stake, `Atlas("map", owners,
year=1878)` who holds what in another year. Where it looks and how near, and which province the keys are at, it
remembers under its id. A click, or Return, emits `Action(id, province)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.chart import marks
from game.ui.chart.lettering import Letterer
from game.ui.chart.press import Press, Scale, press
from game.ui.chart.roads import WAYS, beside
from game.ui.chart.sheets import Overlay, Province
from game.ui.chart.telling import flags, told
from game.ui.chart.wash import Owners
from game.ui.markup import literal
from game.ui.widget import Point, Widget

ZOOMS = (1.0, 2.0, 4.0)
"""How near one may come: all of Europe, a region, a frontier. 1 fills the widget with the whole width or height."""
MIDDLE = (1830, 1120)
"""What is looked at first without an overlay: the lower Danube and the Black Sea, on the near sheet."""
SLIP = 5
"""Pixels the pointer may move with the button down before a click becomes a drag."""


@dataclass(eq=False)
class Atlas(Widget):
    """The map. A province missing from `owners` is held as in 1856."""

    id: str
    owners: Owners = field(default_factory=dict)
    overlay: str = ""
    """Question id; empty, or a question without a territory, shows the plain map."""
    position: str = ""
    """Position id within the question: only what it would move is lit."""
    year: int = 1856
    """What the title says, in Roman numerals."""
    lit: frozenset[str] = frozenset()
    """Provinces to be outlined besides."""
    language: str = "en"
    words: str = "Map of Europe"
    """What it shows, for speech."""
    powers: Mapping[str, str] = field(default_factory=dict)
    """What owners are called; those not named go by the chart's own names."""
    tips: Mapping[str, str] = field(default_factory=dict)
    """More to say of a province than its name and owner, by province id."""
    maker: Press | None = None
    """Who prints; the game's own press if not given."""

    follows = True

    def __post_init__(self) -> None:
        super().__post_init__()
        self.press = self.maker or press()
        self.chart = self.press.chart
        self.shown: Overlay | None = self.chart.overlay(self.overlay, self.position) if self.overlay else None

    @property
    def focusable(self) -> bool:
        """The arrows move on it."""
        return True

    # --- where it looks

    @property
    def _zoom(self) -> int:
        chosen = self.mem.cursor.get(f"{self.id}.zoom")
        return self._apt_zoom() if chosen is None else min(chosen, len(ZOOMS) - 1)

    def _apt_zoom(self) -> int:
        """As near as leaves the overlay in the inner half of the widget."""
        if not self.shown:
            return 0
        wide, high = self.chart.size
        fit = max(self.rect.w / wide, self.rect.h / high)
        box = self._bounds()
        apt = [
            n
            for n, zoom in enumerate(ZOOMS)
            if box.w * fit * zoom < self.rect.w * 0.5 and box.h * fit * zoom < self.rect.h * 0.55
        ]
        return max(apt, default=0)

    def _bounds(self) -> Rect:
        """What the overlay takes up of the near sheet."""
        if not self.shown:
            return Rect(MIDDLE, (1, 1))
        boxes = [Rect(self.chart.spot(id).at, (1, 1)) for id in self.shown.points]
        boxes += [self.chart.all[id].box for id in self.shown.provinces]
        return boxes[0].unionall(boxes[1:]) if boxes else Rect(MIDDLE, (1, 1))

    def _scale(self, zoom: int | None = None) -> Scale:
        wide, high = self.chart.size
        return self.press.scale(
            max(self.rect.w / wide, self.rect.h / high) * ZOOMS[self._zoom if zoom is None else zoom]
        )

    @property
    def centre(self) -> Point:
        """The place of the near sheet in the middle of the widget."""
        scroll, (x, y) = self.mem.scroll, self.subject()
        return scroll.get(f"{self.id}.x", x), scroll.get(f"{self.id}.y", y)

    def subject(self) -> Point:
        """The middle of what the overlay is about."""
        return self._bounds().center

    def view(self) -> marks.View:
        """The part of the map in sight, never beyond its edge."""
        scale, (x, y), rect = self._scale().near, self.centre, self.rect
        wide, high = self.chart.size
        left = min(rect.left, max(rect.right - wide * scale, rect.centerx - x * scale))
        top = min(rect.top, max(rect.bottom - high * scale, rect.centery - y * scale))
        return marks.View(rect, scale, round(left), round(top))

    def look_at(self, x: float, y: float, zoom: int | None = None) -> None:
        """Bring a place of the near sheet to the middle."""
        if zoom is not None:
            self.mem.cursor[f"{self.id}.zoom"] = max(0, min(zoom, len(ZOOMS) - 1))
        scale, (wide, high) = self._scale().near, self.chart.size
        half_x, half_y = self.rect.w / 2 / scale, self.rect.h / 2 / scale
        self.mem.scroll[f"{self.id}.x"] = round(min(max(x, half_x), max(half_x, wide - half_x)))
        self.mem.scroll[f"{self.id}.y"] = round(min(max(y, half_y), max(half_y, high - half_y)))

    def province_at(self, point: Point) -> str | None:
        """The id of the province or named water at a point of the window."""
        found = self.chart.at(*self.view().place(point)) if self.rect.collidepoint(point) else None
        return found.id if found else None

    @property
    def cursor(self) -> Province | None:
        """Where the keys are."""
        return self.chart.by_index.get(self.mem.cursor.get(self.id, -1))

    # --- what it looks and sounds like

    def draw(self, canvas: Canvas) -> None:
        """Tiles, outlines, names."""
        with canvas.clip(self.rect) as seen:
            if seen:
                self._draw(canvas)
        canvas.frame(self.rect, canvas.line_colour, canvas.px(1))
        self.ring(canvas)

    def _draw(self, canvas: Canvas) -> None:
        view, scale, k = self.view(), self._scale(), self.look.k
        lit = frozenset(self.shown.provinces) if self.shown and self.shown.provinces else None
        self.press.draw(canvas.surface, self.owners, scale, view, lit, k)
        if self.lit:
            marks.outline(canvas.surface, self.chart, self.lit, view, marks.WINE, 2 * k)
        if self.shown:
            marks.overlay(canvas.surface, self.chart, self.shown, view, k)
        under = self.province_at(self.mem.point) if canvas.live and self.hovered and not self.mem.pressed else None
        chosen = self.cursor.id if self.cursor and self.mem.keyed and self.focused else under
        if chosen is not None and chosen in self.chart.provinces:
            marks.outline(canvas.surface, self.chart, {chosen}, view, marks.BLUE, 2 * k)
        self._letter(canvas, view, scale)

    def _letter(self, canvas: Canvas, view: marks.View, scale: Scale) -> None:
        k, dx, dy = self.look.k * (1 + (self.look.text - 1) * 0.5), round(view.left), round(view.top)
        letterer = Letterer(self.look.type.runs, scale.near, k, self.language, ZOOMS[self._zoom])
        for text in [*self.press.inscriptions(letterer, self.owners, self.shown), letterer.year(self.chart, self.year)]:
            if view.rect.colliderect(text.bounds.move(dx, dy)):
                if text.dot:
                    marks.dot(canvas.surface, text.dot[0] + dx, text.dot[1] + dy, k, text.rank == 1)
                canvas.surface.blits([(surface, (x + dx, y + dy)) for surface, (x, y) in text.parts])
                canvas.said.append(text.text)

    def told(self, id: str) -> str:
        """A province in words: its name, who holds it, who stands above."""
        return told(self.chart, self.owners, id, self.language, self.powers)

    def says(self) -> str:
        """What it shows, and where the keys are."""
        here = self.cursor
        return f"{self.words}: {self.told(here.id)}" if here else self.words

    def tip_at(self, point: Point | None) -> str:
        """Of the province there."""
        id = self.province_at(point) if point is not None else (self.cursor.id if self.cursor else None)
        if id is None or id == "beyond":
            return super().tip_at(point)
        more = self.tips.get(id, "")
        here = f"{flags(self.chart, self.owners, id, self.year)}{literal(self.told(id))}"
        return f"{here}\n{more}" if more else here

    def tip_near(self) -> Rect:
        """Beside the province the keys are at."""
        if not self.cursor:
            return self.rect
        x, y = self.view().spot(self.cursor.label)
        return Rect(round(x) - 4, round(y) - 4, 8, 8).clamp(self.rect)

    # --- input

    def on_press(self, at: Point) -> Reply:
        """Take hold."""
        self.mem.scroll[f"{self.id}.px"], self.mem.scroll[f"{self.id}.py"] = at
        self.mem.cursor[f"{self.id}.moved"] = 0
        return True

    def on_drag(self, at: Point) -> Reply:
        """Move the sheet under the window."""
        scroll, moved = self.mem.scroll, f"{self.id}.moved"
        dx, dy = at[0] - scroll[f"{self.id}.px"], at[1] - scroll[f"{self.id}.py"]
        if not self.mem.cursor.get(moved) and max(abs(dx), abs(dy)) < SLIP:
            return True
        (x, y), scale = self.view().place(self.rect.center), self._scale().near
        self.mem.cursor[moved] = 1
        scroll[f"{self.id}.px"], scroll[f"{self.id}.py"] = at
        self.look_at(x - dx / scale, y - dy / scale)
        return True

    def on_click(self, at: Point) -> Reply:
        """Choose the province there, unless the sheet was moved."""
        if self.mem.cursor.pop(f"{self.id}.moved", 0):
            return True
        id = self.province_at(at)
        if id is None:
            return True
        self.mem.cursor[self.id] = self.chart.all[id].index
        return Action(self.id, id)

    def on_double(self, at: Point) -> Reply:
        """Come nearer there."""
        return self._nearer(at, 1)

    def on_wheel(self, at: Point, notches: int) -> Reply:
        """Nearer or further; at the end of the way the wheel is left to others."""
        return self._nearer(at, 1 if notches > 0 else -1)

    def _nearer(self, at: Point, steps: int) -> bool:
        zoom = self._zoom + steps
        if not 0 <= zoom < len(ZOOMS):
            return False
        x, y = self.view().place(at)
        dx, dy, scale = at[0] - self.rect.centerx, at[1] - self.rect.centery, self._scale(zoom).near
        self.look_at(x - dx / scale, y - dy / scale, zoom)
        return True

    def on_key(self, key: Key) -> Reply:
        """Arrows go from province to province, + and − nearer and further, Home back to the subject, Return chooses."""
        if key.ctrl or key.alt:
            return False
        here = self.cursor
        match key.name:
            case "left" | "right" | "up" | "down":
                self._go(beside(self.chart, here, key.name) if here else self._first())
                return True
            case "+" | "=" | "[+]" | "-" | "[-]":
                target = self.view().spot(here.label) if here else self.rect.center
                self._nearer((round(target[0]), round(target[1])), -1 if "-" in key.name else 1)
                return True
            case "home":
                for part in ("x", "y"):
                    self.mem.scroll.pop(f"{self.id}.{part}", None)
                self.mem.cursor.pop(f"{self.id}.zoom", None)
                return True
            case "return" | "space" if here:
                return Action(self.id, here.id)
        return False

    def _first(self) -> Province:
        """Where the arrows begin: the overlay's first province, else what is in the middle."""
        if self.shown and self.shown.provinces:
            return self.chart.all[self.shown.provinces[0]]
        x, y = self.view().place(self.rect.center)
        return min(self.chart.all.values(), key=lambda place: (place.label[0] - x) ** 2 + (place.label[1] - y) ** 2)

    def _go(self, province: Province) -> None:
        """Set the keys on a province and bring it into sight."""
        self.mem.cursor[self.id] = province.index
        view = self.view()
        if not view.rect.inflate(-80, -60).collidepoint(view.spot(province.label)):
            self.look_at(*province.label)


assert set(WAYS) == {"left", "right", "up", "down"}

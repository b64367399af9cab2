"""The surface being drawn on, with the few shapes and texts all widgets are made of. It notes every word it shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pygame
from pygame import Rect, Surface

from game.ui import art
from game.ui.fonts import Style
from game.ui.layout import inset
from game.ui.look import Look
from game.ui.stock import Stock
from game.ui.theme import Colour, Ground
from game.ui.typeset import ELLIPSIS, Block

Align = Literal["left", "centre", "right"]


class Canvas:
    """Made anew for each drawing."""

    def __init__(self, surface: Surface, look: Look, stock: Stock) -> None:
        """Draws on `surface` in `look`."""
        self.surface, self.look, self.stock = surface, look, stock
        self.palette = look.palette
        self.ground: Ground = "cloth"
        self.live = True
        """False for a screen under a dialog: no hover, no focus ring."""
        self.said: list[str] = []
        """Every piece of text shown, in order of drawing."""
        self.cuts: list[str] = []
        """Ids of widgets whose text had to be cut with an ellipsis."""
        self.shown: list[str] = []
        """Every picture shown, kind and name ("icons/telegraph")."""

    def px(self, units: float) -> int:
        """Units of the design to pixels."""
        return self.look.px(units)

    @contextmanager
    def clip(self, rect: Rect) -> Iterator[bool]:
        """Draw only inside a rectangle; yields whether any of it can be seen."""
        before = self.surface.get_clip()
        seen = before.clip(rect)
        self.surface.set_clip(seen)
        yield seen.w > 0 and seen.h > 0
        self.surface.set_clip(before)

    @contextmanager
    def on(self, ground: Ground) -> Iterator[None]:
        """Text drawn inside lies on this ground."""
        before, self.ground = self.ground, ground
        yield
        self.ground = before

    # --- shapes

    def fill(self, rect: Rect, colour: Colour) -> None:
        """A plain rectangle."""
        self.surface.fill(colour, rect)

    def frame(self, rect: Rect, colour: Colour, width: int = 1) -> None:
        """Lines just inside a rectangle, `width` in pixels."""
        pygame.draw.rect(self.surface, colour, rect, width)

    def plate(self, rect: Rect, fill: Colour, edge: Colour, inner: Colour | None = None) -> None:
        """A rectangle with its corners notched like an old ticket; `inner` draws a hairline inside the edge."""
        notch = self.px(3)
        if rect.w <= 4 * notch or rect.h <= 4 * notch:
            self.fill(rect, fill)
            return
        pygame.draw.polygon(self.surface, fill, _notched(rect, notch))
        pygame.draw.polygon(self.surface, edge, _notched(rect, notch), self.px(1))
        if inner:
            pygame.draw.polygon(self.surface, inner, _notched(inset(rect, self.px(3)), notch), 1)

    def cloth(self) -> None:
        """The table, all over the window."""
        self.surface.blit(self.stock.baize(self.palette, self.surface.get_size()), (0, 0))

    def slip(self, rect: Rect) -> None:
        """A slip of light paper for a moment: tips, open lists."""
        if self.palette.textured:
            self._shadow(rect)
        self.fill(rect, self.palette.well)
        self.frame(rect, self.palette.ink_soft, self.px(1))

    def sheet(self, rect: Rect) -> None:
        """A sheet of paper on the cloth: shadow, grain, a thin rule and a gilt one. On paper it is a flat card."""
        palette = self.palette
        if self.ground == "paper":
            self.plate(rect, palette.well, palette.rule, palette.gold)
            return
        if palette.textured:
            self._shadow(rect)
        tile = self.stock.paper(palette)
        with self.clip(rect) as seen:
            if seen:
                for x in range(rect.x, rect.right, tile.get_width()):
                    for y in range(rect.y, rect.bottom, tile.get_height()):
                        self.surface.blit(tile, (x, y))
        self.frame(rect, palette.rule, self.px(1))
        line = inset(rect, self.px(5))
        if line.w > self.px(40) and line.h > self.px(40):
            self.frame(line, palette.gold, self.px(1))

    def _shadow(self, rect: Rect) -> None:
        steps = self.px(7)
        for n in range(steps, 0, -1):
            shade = 255 - round(16 * (1 - n / (steps + 1)) + 5)
            area = Rect(rect.x - n + 1, rect.y - n + 1 + steps // 2, rect.w + 2 * n - 2, rect.h + 2 * n - 2)
            for strip in _border(area, rect):
                self.surface.fill((shade, shade, shade), strip, special_flags=pygame.BLEND_RGB_MULT)

    def rule(self, x: int, y: int, width: int, colour: Colour | None = None) -> None:
        """A thin line."""
        self.fill(Rect(x, y, width, self.px(1)), colour or self.line_colour)

    @property
    def line_colour(self) -> Colour:
        """The colour of thin lines on the present ground."""
        return self.palette.rule if self.ground == "paper" else self.palette.gold

    def lozenge(self, x: int, y: int, radius: int, colour: Colour) -> None:
        """A diamond about a point."""
        pygame.draw.polygon(self.surface, colour, [(x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius)])

    def ornament(self, rect: Rect, colour: Colour | None = None) -> None:
        """A printer's rule: thin line, three lozenges in the middle."""
        colour = colour or self.line_colour
        y, (r, gap) = rect.centery, (self.px(4), self.px(13))
        half = rect.w // 2 - gap - self.px(8)
        for left in (rect.x, rect.right - half):
            self.fill(Rect(left, y, max(0, half), self.px(1)), colour)
        for n, radius in ((-1, r * 3 // 5), (0, r), (1, r * 3 // 5)):
            self.lozenge(rect.centerx + n * gap, y, radius, colour)

    def tick(self, rect: Rect, colour: Colour) -> None:
        """A check mark as a quill makes it."""
        x, y, w, h = rect
        points = [(x + 0.16 * w, y + 0.55 * h), (x + 0.40 * w, y + 0.80 * h), (x + 0.88 * w, y + 0.18 * h)]
        pygame.draw.lines(self.surface, colour, False, points, self.px(2.4))
        pygame.draw.aalines(self.surface, colour, False, points)

    def chevron(self, rect: Rect, colour: Colour, way: Literal["down", "up", "left", "right"] = "down") -> None:
        """A small filled triangle in the middle of a rectangle."""
        r = self.px(4)
        x, y = rect.center
        turn = {"down": (0, 1), "up": (0, -1), "left": (-1, 0), "right": (1, 0)}[way]
        if turn[1]:
            points = [(x - r, y - turn[1] * r // 2), (x + r, y - turn[1] * r // 2), (x, y + turn[1] * r)]
        else:
            points = [(x - turn[0] * r // 2, y - r), (x - turn[0] * r // 2, y + r), (x + turn[0] * r, y)]
        pygame.draw.polygon(self.surface, colour, points)

    def ring(self, rect: Rect) -> None:
        """The focus ring: one bright line, one dark, so that it shows on every ground."""
        width = self.px(2)
        self.frame(rect.inflate(4 * width, 4 * width), self.palette.ink, width)
        self.frame(rect.inflate(2 * width, 2 * width), self.palette.glow, width)

    # --- pictures

    def picture(self, kind: str, name: str, rect: Rect, ink: Colour | None = None) -> bool:
        """A picture of `art`, as wide as `rect` and in its middle, in an ink if it takes one. Whether there is one."""
        image = art.shelf().get(kind, name, rect.w, ink)
        if image is None:
            return False
        place = image.get_rect(center=rect.center)
        if self.surface.get_clip().colliderect(place):
            self.surface.blit(image, place)
            self.shown.append(f"{kind}/{name}")
        return True

    def icon(self, name: str, rect: Rect, ink: Colour | None = None) -> bool:
        """An icon in the middle of a rectangle, in the ink of text unless another is given."""
        return self.picture("icons", name, rect, ink or self.palette.tone("", self.ground))

    # --- text

    def text(
        self,
        text: str,
        rect: Rect,
        size: str = "body",
        style: Style = "Regular",
        colour: Colour | None = None,
        align: Align = "left",
        owner: str = "",
    ) -> Rect:
        """One line, centred upright in `rect`, cut with an ellipsis if it must be; returns where it lies."""
        look, points = self.look, self.look.pt(size)
        shown = look.type.elide(text, style, points, rect.w)
        if shown != text:
            self.cuts.append(owner)
        if shown in ("", ELLIPSIS):
            return Rect(rect.x, rect.y, 0, 0)
        run = look.type.runs.surface(shown, style, points, colour or self.palette.tone("", self.ground))
        x = rect.x + {"left": 0, "centre": (rect.w - run.get_width()) // 2, "right": rect.w - run.get_width()}[align]
        place = Rect(x, rect.y + (rect.h - run.get_height()) // 2, run.get_width(), run.get_height())
        if self.surface.get_clip().colliderect(place):
            self.surface.blit(run, place)
            self.said.append(shown)
        return place

    def block(
        self,
        block: Block,
        rect: Rect,
        colour: Colour | None = None,
        align: Align = "left",
        offset: int = 0,
        link: str = "",
    ) -> None:
        """The lines of a block that can be seen, the first at the top of `rect` less `offset`; `link` is lit."""
        look, seen = self.look, self.surface.get_clip().clip(rect)
        for line in block.lines:
            top = rect.y + line.y - offset
            if top + line.height <= seen.top:
                continue
            if top >= seen.bottom:
                break
            spare = {"left": 0, "centre": (rect.w - line.width) // 2, "right": rect.w - line.width}[align]
            if line.rule:
                self.rule(rect.x, top + line.height // 2, rect.w)
            if line.picture:
                kind, names, tinted = art.named(line.picture)
                ink = self.palette.tone("", self.ground) if tinted else None
                wide, x = line.width // len(names), rect.x + (rect.w - line.width) // 2
                for n, name in enumerate(names):
                    air = wide // 16 if len(names) > 1 else 0
                    self.picture(kind, name, Rect(x + n * wide + air, top, wide - 2 * air, line.height), ink)
            if line.sign:
                side = round(line.height * 0.72)
                ink = colour or self.palette.tone("soft", self.ground)
                self.icon(line.sign, Rect(rect.x, top + (line.height - side) // 2, side, side), ink)
            if line.bullet:
                self.lozenge(
                    rect.x + line.bullet * 2 // 5, top + line.height // 2, max(2, line.bullet // 6), self.palette.wine
                )
            for run in line.runs:
                ink = colour if colour and not run.tone else self.palette.tone(run.tone, self.ground)
                if run.icon:
                    side = round(run.size * 1.12)
                    air = (run.width - side) // 2 if line.runs[0] is not run else 0
                    self.icon(
                        run.icon, Rect(rect.x + spare + run.x + air, top + (line.height - side) // 2, side, side), ink
                    )
                    continue
                drawn = look.type.runs.surface(run.text, run.style, run.size, ink)
                y = top + (line.height - drawn.get_height()) // 2
                place = Rect(rect.x + spare + run.x, y, run.width, drawn.get_height())
                if run.link and run.link == link:
                    self.fill(place, self.palette.stripe)
                self.surface.blit(drawn, place)
                if run.link:
                    stroke = self.palette.rule if ":" in run.link else ink  # a word of the handbook is no call to act
                    self.fill(Rect(place.x, place.bottom - drawn.get_height() // 7, run.width, self.px(1)), stroke)
            if line.runs:
                self.said.append(line.text)


def _notched(rect: Rect, n: int) -> list[tuple[int, int]]:
    left, top, right, bottom = rect.left, rect.top, rect.right - 1, rect.bottom - 1
    return [
        (left + n, top), (right - n, top), (right - n, top + n), (right, top + n),
        (right, bottom - n), (right - n, bottom - n), (right - n, bottom), (left + n, bottom),
        (left + n, bottom - n), (left, bottom - n), (left, top + n), (left + n, top + n),
    ]  # fmt: skip


def _border(outer: Rect, inner: Rect) -> list[Rect]:
    """The parts of `outer` that `inner` leaves free."""
    strips = [
        Rect(outer.x, outer.y, outer.w, max(0, inner.y - outer.y)),
        Rect(outer.x, inner.bottom, outer.w, max(0, outer.bottom - inner.bottom)),
        Rect(outer.x, max(outer.y, inner.y), inner.x - outer.x, inner.bottom - max(outer.y, inner.y)),
        Rect(inner.right, max(outer.y, inner.y), outer.right - inner.right, inner.bottom - max(outer.y, inner.y)),
    ]
    return [strip for strip in strips if strip.w > 0 and strip.h > 0]

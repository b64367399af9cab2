"""How lucky this history was: each headline among five hundred histories of the same treaty, drawn and in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.fonts import Style
from game.ui.kit import Column, Text, Widget, literal
from game.ui.rows import Rows
from game.ui.scenes.room import Room
from game.words.tell_luck import fortune, surprise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.aftermath import Aftermath
    from game.forecast.luck import Luck, Place

WORLDS = 500
LARGE, DRAWN = 1.3, 54
"""Scale of type from which a drawing stands below its words, and its height then, in units."""
RARE = 0.02
"""Headlines that come more seldom, and did not come here, are left out."""


@dataclass(frozen=True, slots=True)
class Chance:
    """One headline, ready to be drawn."""

    key: str
    title: str
    words: str
    """The whole of it as a sentence."""
    note: str
    """In how many histories it came, and when it came here, in figures."""
    share: float
    years: Mapping[int, int]
    here: int | None


@dataclass(eq=False)
class Fan(Rows):
    """A line a headline: a bar for how often, a histogram for when, a lozenge where this history stands."""

    id: str
    chances: Sequence[Chance]
    first: int
    last: int
    chosen: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.grow = self.grow or 1

    def keys(self) -> Sequence[str]:
        """Ids of the events."""
        return [chance.key for chance in self.chances]

    def row_text(self, n: int) -> str:
        """Everything that the drawing shows."""
        return self.chances[n].words

    def row_height(self) -> int:
        """The title and the figures, with the drawing beside them, or below them where type is large."""
        words = self.look.line() + self.look.line("small") + self.px(10)
        return words + self.px(DRAWN) if self._stacked else words

    @property
    def _stacked(self) -> bool:
        return self.look.text >= LARGE

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """Title and figures at the left, the years at the right."""
        chance, palette = self.chances[n], canvas.palette
        pad, line = self.px(10), self.look.line()
        half = rect.w if self._stacked else rect.w // 2
        title = Rect(rect.x + pad, rect.y + self.px(3), half - 2 * pad, line)
        style: Style = "Bold" if chance.key == self.chosen else "Regular"
        canvas.text(chance.title, title, style=style, owner=self.id)
        below = Rect(title.x, title.bottom, title.w, self.look.line("small"))
        canvas.text(chance.note, below, "small", "Italic", palette.ink_soft, owner=self.id)
        area = Rect(rect.x + half, rect.y + pad // 2, rect.w - half - pad, rect.h - pad)
        if self._stacked:
            area = Rect(title.x, below.bottom, title.w, self.px(DRAWN))
        self._years(canvas, chance, area)

    def _years(self, canvas: Canvas, chance: Chance, area: Rect) -> None:
        palette, years = canvas.palette, self.last - self.first + 1
        for decade in range(self.first - self.first % 10 + 10, self.last + 1, 10):
            canvas.fill(Rect(area.x + area.w * (decade - self.first) // years, area.y, 1, area.h), palette.stripe)
        bar = Rect(area.x, area.bottom - self.px(5), area.w, self.px(4))
        canvas.frame(bar, palette.rule)
        canvas.fill(Rect(bar.x, bar.y, round(bar.w * chance.share), bar.h), palette.blue)
        top, room = max(chance.years.values(), default=1), area.h - self.px(10)
        for year, worlds in chance.years.items():
            left = area.x + area.w * (year - self.first) // years
            right = area.x + area.w * (year - self.first + 1) // years
            high = max(1, room * worlds // top)
            canvas.fill(Rect(left, bar.y - self.px(2) - high, max(1, right - left - 1), high), palette.ink_soft)
        if chance.here is not None:
            x = area.x + area.w * (2 * (chance.here - self.first) + 1) // (2 * years)
            canvas.fill(Rect(x, area.y, self.px(1), bar.y - area.y), palette.wine)
            canvas.lozenge(x, area.y + self.px(5), self.px(5), palette.wine)


def fortune_page(room: Room, aftermath: Aftermath, found: Luck, chosen: str) -> Widget:
    """Return the page: the whole history in a sentence, the fan, and the chosen headline in words."""
    say, chronicle = room.say, aftermath.program.chronicle
    shown = {
        name: place
        for name, place in found.headlines.items()
        if place.here is not None or place.chance.probability >= RARE
    }
    order = sorted(shown, key=lambda name: (shown[name].here or shown[name].chance.median_year or 9999, name))
    chances = [_chance(room, name, chronicle.events[name].title, shown[name]) for name in order]
    head = "\n".join([
        f"**{literal(surprise(room.language, found.plainer, found.worlds))}**",
        literal(say("Each line: in how many of {n} histories of this very treaty it came, and when; the lozenge is "
                    "this history.", n=found.worlds)),
    ])  # fmt: skip
    fan = Fan("closing.fan", chances, chronicle.first, found.until, chosen, say("How lucky was this history?"))
    words = next((chance.words for chance in chances if chance.key == chosen), "")
    return Column(Text(head), fan, Text(literal(words)) if words else None, gap=8, grow=1)


def _chance(room: Room, name: str, title: str, place: Place) -> Chance:
    say, fields = room.say, {"came": place.chance.worlds, "of": place.chance.of}
    if place.here is None:
        note = say("{came} of {of}; here never", **fields)
    else:
        note = say("{came} of {of}; here {year}", year=place.here, **fields)
    if place.chance.quartiles:
        first, last = place.chance.quartiles
        if first == last:
            note = say("{note}; half of them {first}", note=note, first=first)
        else:
            note = say("{note}; half of them {first} to {last}", note=note, first=first, last=last)
    words = fortune(room.language, title, place.chance.years, place.chance.of, place.here)
    return Chance(name, title, words, note, place.chance.probability, place.chance.years, place.here)

"""The dance of two powers as a chart: every offer in what it was worth to both, the frontier, and where it ended."""

from collections.abc import Sequence

from game.papers import svg
from game.papers.document import Drawing
from game.replay.dance import Step, whole
from game.replay.frontier import Frontier
from game.words.reader import Reader

WIDTH, HEIGHT = 720, 560
_LEFT, _RIGHT, _TOP, _BOTTOM = 78, 690, 40, 470
_SCALE = 1000


def dance_chart(steps: Sequence[Step], frontier: Frontier, end: tuple[int, int], reader: Reader) -> Drawing:
    """Return the chart of the offers between the two powers of a frontier; the end is what both gained by it."""
    return _Chart(steps, frontier, end, reader).drawing()


class _Chart:
    """One chart. Across is the first power, upwards the second; both in points over leaving."""

    def __init__(self, steps: Sequence[Step], frontier: Frontier, end: tuple[int, int], reader: Reader) -> None:
        self.steps, self.frontier, self.end, self.reader = steps, frontier, end, reader
        one, other = frontier.powers
        self.gains = [(step.gain(one), step.gain(other)) for step in steps]
        marks = [*self.gains, end, (0, 0), *(p.gains for p in (frontier.nash, frontier.kalai) if p)]
        shown = [point.gains for point in frontier.points if min(point.gains) >= 0]
        every = [*marks, *shown]
        self.low = tuple(min(gains[axis] for gains in every) - 3 * _SCALE for axis in (0, 1))
        self.high = tuple(max(gains[axis] for gains in every) + 3 * _SCALE for axis in (0, 1))
        self.shown = shown

    def at(self, gains: tuple[int, int]) -> tuple[int, int]:
        """Return where a pair of gains lies."""
        x = _LEFT + (_RIGHT - _LEFT) * (gains[0] - self.low[0]) // (self.high[0] - self.low[0])
        y = _BOTTOM - (_BOTTOM - _TOP) * (gains[1] - self.low[1]) // (self.high[1] - self.low[1])
        return x, y

    def drawing(self) -> Drawing:
        """Return the chart, and its points in words."""
        say, (one, other) = self.reader.say, (self.reader.power(power) for power in self.frontier.powers)
        title = say("What each offer was worth {power:to} and {other:to}", power=one, other=other)
        parts = [svg.words(WIDTH // 2, 24, title, 17, "middle"), *self._axes(), *self._curve(), *self._steps(),
                 *self._marks(), *self._legend()]  # fmt: skip
        return Drawing(svg.drawing(WIDTH, HEIGHT, parts, title), title)

    def _axes(self) -> list[str]:
        parts = []
        for axis in (0, 1):
            low, high = self.low[axis] // _SCALE, self.high[axis] // _SCALE
            step = next(size for size in (5, 10, 20, 50, 100, 1000) if (high - low) // size <= 9)
            for points in range(low // step * step + step, high + 1, step):
                gains = (points * _SCALE, self.low[1]) if axis == 0 else (self.low[0], points * _SCALE)
                x, y = self.at(gains)
                stroke = svg.QUIET if points == 0 else "#e3d9c2"
                said = self.reader.language.number(points)
                if axis == 0:
                    parts += [svg.line(x, _TOP, x, _BOTTOM, stroke), svg.words(x, _BOTTOM + 18, said, 12, "middle")]
                else:
                    parts += [svg.line(_LEFT, y, _RIGHT, y, stroke), svg.words(_LEFT - 8, y + 4, said, 12, "end")]
        across, up = (self.reader.power(power).plain for power in self.frontier.powers)
        parts.append(svg.words(_RIGHT, _BOTTOM + 36, across, 14, "end", svg.QUIET, italic=True))
        parts.append(svg.words(_LEFT - 60, _TOP - 4, up, 14, fill=svg.QUIET, italic=True))
        return parts

    def _curve(self) -> list[str]:
        if not self.shown:
            return []
        points = " ".join(f"{x},{y}" for x, y in map(self.at, self.shown))
        return [f'<polyline points="{points}" fill="none" stroke="{svg.INK}" stroke-width="1.5"/>']

    def _steps(self) -> list[str]:
        parts = []
        for n, (step, gains) in enumerate(zip(self.steps, self.gains, strict=True), 1):
            x, y = self.at(gains)
            mine = step.offer.by == self.frontier.powers[0]
            colour = svg.WINE if mine else svg.SEA
            fill = colour if step.fate == "accepted" else svg.PAPER
            parts.append(svg.disc(x, y, 6, fill, colour, 2) if mine else svg.box(x - 5, y - 5, 11, 11, fill, colour))
            parts.append(svg.words(x + 8, y - 6, str(n), 11, fill=colour))
        return parts

    def _marks(self) -> list[str]:
        parts = []
        if self.frontier.nash is not None:
            parts.append(svg.star(*self.at(self.frontier.nash.gains), 11))
        if self.frontier.kalai is not None:
            parts.append(svg.diamond(*self.at(self.frontier.kalai.gains), 8, svg.PAPER))
        x, y = self.at(self.end)
        parts.append(svg.disc(x, y, 11, "none", svg.INK, 2))
        parts.append(svg.disc(x, y, 3))
        x, y = self.at((0, 0))
        parts.append(
            svg.words(x + 4, y - 4, self.reader.say("to leave", context="chart"), 12, fill=svg.QUIET, italic=True)
        )
        return parts

    def _legend(self) -> list[str]:
        say = self.reader.say
        one, other = (self.reader.power(power) for power in self.frontier.powers)
        rows = [
            [
                (svg.disc(0, 0, 6, svg.WINE, svg.WINE, 2), say("offer {power:of}, accepted", power=one)),
                (svg.disc(0, 0, 6, svg.PAPER, svg.WINE, 2), say("not accepted", context="chart")),
                (svg.box(-5, -5, 11, 11, svg.SEA, svg.SEA), say("offer {power:of}, accepted", power=other)),
            ],
            [
                (svg.disc(0, 0, 8, "none", svg.INK, 2), say("the end", context="chart")),
                (svg.star(0, 0, 9), say("Nash", context="chart")),
                (svg.diamond(0, 0, 7, svg.PAPER), say("Kalai–Smorodinsky", context="chart")),
                (svg.line(-12, 0, 12, 0, svg.INK, 2), say("no treaty gives both more", context="chart")),
            ],
        ]
        parts = []
        for n, row in enumerate(rows):
            x, y = 60, HEIGHT - 34 + 22 * n
            for mark, said in row:
                parts.append(f'<g transform="translate({x} {y - 4})">{mark}</g>')
                parts.append(svg.words(x + 16, y, said, 12, fill=svg.QUIET))
                x += 44 + 6 * len(said)
        return parts


def points(steps: Sequence[Step], frontier: Frontier, end: tuple[int, int], reader: Reader) -> list[tuple[str, ...]]:
    """Return the chart as rows of a table: who offered, in which sitting, what both would have had, what came of it."""
    one, other = frontier.powers
    rows: list[tuple[str, ...]] = []
    for n, step in enumerate(steps, 1):
        rows.append((
            str(n), str(step.sitting), f"{reader.power(step.offer.by):the}", str(whole(step.gain(one))),
            str(whole(step.gain(other))), fate(step, reader),
        ))  # fmt: skip
    rows.append(("", "", reader.say("The end", context="chart"), str(whole(end[0])), str(whole(end[1])), ""))
    for point, name in ((frontier.nash, "Nash"), (frontier.kalai, "Kalai–Smorodinsky")):
        if point is not None:
            rows.append(("", "", name, str(whole(point.gains[0])), str(whole(point.gains[1])), ""))
    return rows


def fate(step: Step, reader: Reader) -> str:
    """Return what became of an offer."""
    match step.fate:
        case "accepted":
            return reader.say("accepted", context="offer")
        case "refused":
            return reader.say("refused", context="offer")
        case "countered":
            return reader.say("answered by another", context="offer")
        case "lapsed":
            return reader.say("left without an answer", context="offer")

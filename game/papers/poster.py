"""The causal poster: articles at the left, what came of them along the years, and lines as heavy as their causes.

A sheet of A3, to be printed and read in grey: what a mark is shows in its shape, what a line is in its dashes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.history.program import Program
from game.core.history.story import Chapter, Moment
from game.core.scenario import QuestionId
from game.papers import svg
from game.papers.document import Drawing
from game.papers.web import NEEDED, Cause, Source, web
from game.replay.game import Game
from game.words import labels, odds
from game.words.language import Language, curly
from game.words.reader import Reader
from game.words.year_names import Names

WIDTH, HEIGHT = 1680, 1188
LEFT, RIGHT, TOP, BOTTOM = 396, 1650, 132, 1096
"""Bounds of the field of events."""
LANE = 47
WIDEST_LANE = 64
"""Least and greatest height of a lane."""
LABEL = 152
"""Width kept free for the words of an event."""
EVEN = 45
"""Hundredths of the width that are shared out evenly among the years; the rest goes to those with most events."""
_CARD = 300
_LETTERS = 27


@dataclass
class _Node:
    """An event on the sheet."""

    chapter: Chapter
    causes: tuple[Cause, ...]
    x: int = 0
    y: int = 0

    @property
    def name(self) -> Source:
        """What lines lead from it by."""
        return self.chapter.event, self.chapter.year


def poster(game: Game, language: Language) -> Drawing | None:
    """Return the poster of a game whose history was played; None for any other."""
    if game.program is None or game.moment is None:
        return None
    return _Sheet(game, game.program, game.moment, language).drawing()


class _Sheet:
    """One poster."""

    def __init__(self, game: Game, program: Program, moment: Moment, language: Language) -> None:
        self.game, self.program, self.moment = game, program, moment
        self.reader = Reader(language, game.scenario, None, game.world)
        self.names = Names(self.reader, program)
        self.say = self.reader.say
        self.nodes = [_Node(chapter, causes) for chapter, causes in web(program, moment)]
        self.cards = self._cards()
        self._place()

    def _cards(self) -> dict[QuestionId, int]:
        """Return the articles that anything shown rests on, with the base line of their cards, the weightiest first."""
        weight: dict[QuestionId, int] = {}
        for node in self.nodes:
            for cause in node.causes:
                if not cause.source[1]:
                    weight[cause.source[0]] = weight.get(cause.source[0], 0) + (cause.weight or NEEDED)
        order = sorted(weight, key=lambda question: (-weight[question], question))
        first = {q: min(n.chapter.year for n in self.nodes if (q, 0) in [c.source for c in n.causes]) for q in order}
        order = sorted(order[:18], key=lambda question: (first[question], question))
        step = min((BOTTOM - TOP - 40) // max(len(order), 1), 108)
        return {question: TOP + step * n + 34 for n, question in enumerate(order)}

    def _x(self, year: int, season: int = 0) -> int:
        """Return where a season lies: years in which more came are drawn wider, so that there is room for it."""
        first, last = self.program.chronicle.first, self.moment.year
        at = 4 * (year - first) + season
        whole = 4 * (last - first)
        before = sum(4 * (n.chapter.year - first) + n.chapter.season < at for n in self.nodes)
        even, crowded = 1000 * at // whole, 1000 * before // max(len(self.nodes), 1)
        return LEFT + (RIGHT - LABEL - LEFT) * (EVEN * even + (100 - EVEN) * crowded) // 100_000

    def _place(self) -> None:
        """Give every event a lane that is free there, near to what it rests on; then spread the lanes."""
        lanes = (BOTTOM - TOP - 30) // LANE
        free, crowd = [LEFT - LABEL] * lanes, [0] * lanes
        at: dict[Source, int] = {(question, 0): y for question, y in self.cards.items()}
        taken: list[int] = []
        for node in self.nodes:
            node.x = self._x(node.chapter.year, node.chapter.season)
            pull = [at[cause.source] for cause in node.causes[:2] if cause.source in at]
            wish = sum(pull) // len(pull) if pull else (TOP + BOTTOM) // 2
            open_lanes = [lane for lane in range(lanes) if free[lane] + LABEL <= node.x]
            if not open_lanes:
                open_lanes = [min(range(lanes), key=lambda lane: free[lane])]
            lane = min(open_lanes, key=lambda lane: (abs(TOP + 24 + LANE * lane - wish) + 9 * crowd[lane], lane))
            crowd[lane] += 1
            free[lane] = node.x
            taken.append(lane)
            at[node.name] = TOP + 24 + LANE * lane
        used = sorted(set(taken))
        high = min(WIDEST_LANE, (BOTTOM - TOP - 50) // max(len(used), 1))
        for node, lane in zip(self.nodes, taken, strict=True):
            node.y = TOP + 24 + high * used.index(lane)

    def drawing(self) -> Drawing:
        """Return the sheet, and the same in words."""
        title = self.say("What came of it", context="poster")
        parts = [*self._title(), *self._axis(), *self._lines(), *self._articles(), *self._events(), *self._legend()]
        size = ' width="420mm" height="297mm"'
        return Drawing(svg.drawing(WIDTH, HEIGHT, parts, title, size), "\n".join(self._words()), wide=True)

    def _title(self) -> list[str]:
        scenario, world = self.game.scenario, self.game.world
        outcome = labels.outcome(world.outcome, self.reader.language) if world.outcome else ""
        europe = world.verdicts.get("")
        last = self.moment.year - 1
        below = self.say("{outcome} The years to {year}.", outcome=outcome, year=last)
        if europe is not None:
            below = self.say("{outcome} The years to {year}. History gives Europe {points} of a hundred.",
                             outcome=outcome, year=last, points=europe)  # fmt: skip
        return [
            svg.words(WIDTH // 2, 58, self.say("{title}: what came of it", title=curly(scenario.title)), 40, "middle"),
            svg.words(WIDTH // 2, 92, below, 20, "middle", svg.QUIET, italic=True),
            svg.line(30, 108, WIDTH - 30, 108),
        ]

    def _axis(self) -> list[str]:
        first, last = self.program.chronicle.first, self.moment.year - 1
        parts = [svg.line(LEFT, BOTTOM + 8, RIGHT, BOTTOM + 8, svg.INK)]
        for year in range(first - first % 5, last + 1):
            if year < first or (year % 5 and year != first):
                continue
            x = self._x(year)
            parts.append(svg.line(x, TOP - 6, x, BOTTOM + 8, "#e3d9c2", 1, "" if year % 10 == 0 else "2 5"))
            parts.append(svg.words(x, BOTTOM + 28, str(year), 17 if year % 10 == 0 else 13, "middle", svg.QUIET))
        return parts

    def _lines(self) -> list[str]:
        at = {node.name: (node.x + 7, node.y) for node in self.nodes}
        at |= {(question, 0): (30 + _CARD, y - 4) for question, y in self.cards.items()}
        parts = []
        for node in self.nodes:
            for cause in node.causes:
                if cause.source not in at:
                    continue
                x, y = at[cause.source]
                article = not cause.source[1]
                tenths = max(8, min(60, (cause.weight or NEEDED) // 7))
                parts.append(svg.curve(x, y, node.x - 9, node.y, svg.WINE if article else svg.INK, tenths,
                                       "" if article else "7 4", 45 if article else 38))  # fmt: skip
        return parts

    def _articles(self) -> list[str]:
        parts = [svg.words(30, TOP, self.say("The treaty", context="poster"), 20)]
        for question, y in self.cards.items():
            label = self._answer(question)
            named = self.say(
                "{article}: {title}", context="poster", article=self.names.article(question),
                title=self.names.title(question),
            )  # fmt: skip
            parts.append(svg.box(30, y - 24, _CARD, 42, "#fffaf0"))
            parts.append(svg.words(38, y - 8, svg.broken(named, 46, 1)[0], 13, bold=True))
            parts.append(svg.words(38, y + 9, svg.broken(label, 46, 1)[0], 13, fill=svg.QUIET, italic=True))
        return parts

    def _answer(self, question: QuestionId) -> str:
        number = self.moment.opening[self.program.rows["signed", question]]
        return self.names.position(question, number)

    def _events(self) -> list[str]:
        parts = []
        for node in self.nodes:
            facts = self.program.chronicle.events[node.chapter.event]
            fill = svg.INK if facts.historical_year is not None else svg.PAPER
            if facts.war:
                parts.append(svg.diamond(node.x, node.y, 9, svg.WINE if fill == svg.INK else fill, svg.WINE))
            elif facts.decisions:
                parts.append(svg.box(node.x - 6, node.y - 6, 12, 12, fill, svg.INK))
            else:
                parts.append(svg.disc(node.x, node.y, 5, fill))
            lines = svg.broken(f"{node.chapter.year}  {self.names.event(node.chapter.event)}", _LETTERS, 2)
            for n, said in enumerate(lines):
                parts.append(svg.words(node.x + 12, node.y - 2 + 13 * n, said, 13, bold=facts.war))
            if node.causes:
                first = node.causes[0]
                parts.append(svg.words(node.x + 12, node.y - 2 + 13 * len(lines), self._because(first), 10,
                                       fill=svg.QUIET, italic=True))  # fmt: skip
        return parts

    def _because(self, cause: Cause) -> str:
        """Return a cause in a few words, with what it did to the odds."""
        name, year = cause.source
        named = self.names.article(name) if not year else self.names.event(name)
        phrase, short = self.reader.language.phrase, svg.broken(named, 26, 1)[0]
        if not cause.weight:
            return phrase("only after: {cause}", context="poster", cause=short)
        times = odds.times(cause.weight, self.reader.language)
        return phrase("{times} by {cause}", context="poster", times=times, cause=short)

    def _legend(self) -> list[str]:
        y, parts = HEIGHT - 30, list[str]()
        marks = [
            (svg.diamond(0, 0, 8, svg.WINE, svg.WINE), self.say("war")),
            (svg.box(-6, -6, 12, 12, svg.INK, svg.INK), self.say("crisis that powers had to answer")),
            (svg.disc(0, 0, 5), self.say("other event")),
            (svg.disc(0, 0, 5, svg.PAPER), self.say("unknown to history")),
            (svg.curve(-16, 0, 16, 0, svg.WINE, 35), self.say("from an article")),
            (svg.curve(-16, 0, 16, 0, svg.INK, 35, "7 4"), self.say("from an event before")),
        ]
        x = 46
        for mark, said in marks:
            parts.append(f'<g transform="translate({x} {y - 5})">{mark}</g>')
            parts.append(svg.words(x + 24, y, said, 14, fill=svg.QUIET))
            x += 60 + 8 * len(said)
        said = self.say("The heavier the line, the more it did to the odds.")
        parts.append(svg.words(WIDTH - 30, y, said, 14, "end", svg.QUIET, italic=True))
        return parts

    def _words(self) -> Sequence[str]:
        """Return the sheet in words: a line an event."""
        found = []
        for node in self.nodes:
            causes = [self._because(cause) for cause in node.causes]
            when = self.names.when(node.chapter.year, node.chapter.season)
            event = self.names.event(node.chapter.event)
            if causes:
                found.append(self.say("{event}, {when}. {causes}.", context="poster", event=event, when=when,
                                      causes=self.reader.language.series(causes)))  # fmt: skip
            else:
                found.append(self.say("{event}, {when}.", context="poster", event=event, when=when))
        return found

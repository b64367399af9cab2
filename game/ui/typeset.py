"""Marked-up text and a width to lines of runs. Pure but for its memory; draws nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.ui import art
from game.ui.fonts import Style
from game.ui.markup import Paragraph, Span, parse
from game.ui.runs import Runs

LEADING = 1.06
"""Height of a line over the height of its runs (which is already 1.3 em)."""
KEPT = 600
"""Set blocks kept."""
ELLIPSIS = "…"
SIGN = "\ufffc"
"""Stands for an icon while words are set; nobody sees it."""
BREADTH = 1.35
"""Width of an icon with the air about it, in ems."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look at one place of a line."""

    x: int
    width: int
    text: str
    style: Style
    size: int
    tone: str = ""
    link: str = ""
    icon: str = ""
    """Name of an icon; it has no words then."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: runs, or (without any) a rule, a picture or a gap."""

    y: int
    height: int
    width: int
    runs: tuple[Run, ...] = ()
    rule: bool = False
    bullet: int = 0
    """Size of the lozenge before the line; 0 for none."""
    sign: str = ""
    """Name of an icon that stands in place of the lozenge."""
    picture: str = ""
    """Kind and names of pictures that fill the line."""

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Block:
    """Text set to a width."""

    lines: tuple[Line, ...]
    width: int
    """The widest line."""
    height: int

    def links(self) -> list[str]:
        """Targets of the links in order of reading; a link broken over two lines counts once."""
        found: list[str] = []
        for line in self.lines:
            for run in line.runs:
                if run.link and (not found or found[-1] != run.link):
                    found.append(run.link)
        return found


Fragment = tuple[str, Span]
Word = list[Fragment]


class Typesetter:
    """Sets blocks, with memory."""

    def __init__(self, runs: Runs) -> None:
        """Words are measured by `runs`."""
        self.runs = runs
        self._set: OrderedDict[tuple[str, int, int], Block] = OrderedDict()

    def line_height(self, size: int) -> int:
        """Height of a line of text of a size, leading included."""
        return max(1, round(self.runs.height(size) * LEADING))

    def block(self, source: str, size: int, width: int) -> Block:
        """Set marked-up text to a width. A word wider than the width is broken where it must be."""
        key = (source, size, width)
        found = self._set.get(key)
        if found is not None:
            self._set.move_to_end(key)
            return found
        found = self._set[key] = self._compose(source, size, max(1, width))
        if len(self._set) > KEPT:
            self._set.popitem(last=False)
        return found

    def elide(self, text: str, style: Style, size: int, width: int) -> str:
        """`text`, or as much of it as fits with an ellipsis after it."""
        if self.runs.width(text, style, size) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.runs.width(text[:middle].rstrip() + ELLIPSIS, style, size) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + ELLIPSIS

    def _compose(self, source: str, size: int, width: int) -> Block:
        lines: list[Line] = []
        y = 0
        for paragraph in parse(source):
            height = self.line_height(size)
            if paragraph.kind in ("blank", "rule"):
                gap = height // 2 if paragraph.kind == "blank" else height
                lines.append(Line(y, gap, 0, rule=paragraph.kind == "rule"))
                y += gap
                continue
            if paragraph.kind == "picture":
                wide, high = art.room(paragraph.picture, size, width)
                if high:
                    lines.append(Line(y, high + height // 2, wide, picture=paragraph.picture))
                    y += high + height // 2
                continue
            for line in self._fill(paragraph, size, width, y):
                lines.append(line)
                y += line.height
        return Block(tuple(lines), max((line.width for line in lines), default=0), y)

    def _fill(self, paragraph: Paragraph, size: int, width: int, y: int) -> Iterator[Line]:
        size = round(size * 1.2) if paragraph.kind == "head" else size
        height = self.line_height(size)
        sign = paragraph.spans[0].icon if paragraph.kind == "point" and paragraph.spans else ""
        if sign:
            paragraph = replace(paragraph, spans=paragraph.spans[1:])
        indent = {"point": round(size * 1.45) if sign else size, "quote": round(size * 1.4)}.get(paragraph.kind, 0)
        indent = indent if indent < width // 2 else 0
        room = width - indent
        pending: Word = []
        used, first = 0, True

        def line() -> Line:
            runs = self._merge(pending, size, indent)
            point = first and paragraph.kind == "point" and indent
            wide = max(runs[-1].x + runs[-1].width, indent + used) if runs else 0  # words alone may be a pixel wider
            return Line(y, height, wide, runs, bullet=size if point and not sign else 0, sign=sign if point else "")

        for word in self._words(paragraph):
            for glued, chunk in enumerate(self._broken(word, size, room)):
                wide = self._wide(chunk, size)
                space = 0 if glued or not pending else self.runs.width(" ", _style(chunk[0][1]), size)
                if pending and used + space + wide > room:
                    yield line()
                    y, first, pending, used, space = y + height, False, [], 0, 0
                if space:
                    pending.append((" ", chunk[0][1] if pending[-1][1] == chunk[0][1] else Span(" ")))
                pending += chunk
                used += space + wide
        yield line()

    def _words(self, paragraph: Paragraph) -> Iterator[Word]:
        """Words, each as fragments of different looks ("**Kars**," is two)."""
        word: Word = []
        for span in paragraph.spans:
            if span.icon:
                word.append((SIGN, span))
                continue
            for number, text in enumerate(span.text.replace("\t", " ").split(" ")):
                if number and word:
                    yield word
                    word = []
                if text:
                    word.append((text, span))
        if word:
            yield word

    def _broken(self, word: Word, size: int, room: int) -> Iterator[Word]:
        """The word itself, or pieces of it if it is wider than a line."""
        if self._wide(word, size) <= room:
            yield word
            return
        for text, span in word:
            while text:
                fits, over = 1, len(text) + 1
                while over - fits > 1:
                    middle = (fits + over) // 2
                    if self._span(text[:middle], span, size) <= room:
                        fits = middle
                    else:
                        over = middle
                yield [(text[:fits], span)]
                text = text[fits:]

    def _wide(self, word: Word, size: int) -> int:
        return sum(self._span(text, span, size) for text, span in word)

    def _span(self, text: str, span: Span, size: int) -> int:
        return round(size * BREADTH) if span.icon else self.runs.width(text, _style(span), size)

    def _merge(self, word: Word, size: int, x: int) -> tuple[Run, ...]:
        """Neighbouring fragments of one look become one run."""
        runs: list[Run] = []
        at = 0
        while at < len(word):
            span, end = word[at][1], at
            look = (_style(span), span.tone, span.link)
            if span.icon:
                width = self._span(SIGN, span, size)
                runs.append(Run(x, width, "", _style(span), size, span.tone, icon=span.icon))
                x, at = x + width, at + 1
                continue
            while (
                end < len(word)
                and not word[end][1].icon
                and (_style(word[end][1]), word[end][1].tone, word[end][1].link) == look
            ):
                end += 1
            text = "".join(text for text, _ in word[at:end])
            width = self.runs.width(text, _style(span), size)
            runs.append(Run(x, width, text, _style(span), size, span.tone, span.link))
            x, at = x + width, end
        return tuple(runs)


def _style(span: Span) -> Style:
    return "Bold" if span.bold else "Italic" if span.italic else "Regular"

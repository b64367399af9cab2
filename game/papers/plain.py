"""A document as plain lines, for a terminal and a screen reader: one line a paragraph, tables in columns."""

from collections.abc import Iterator
from typing import assert_never

from game.papers.document import Block, Document, Drawing, Grid, Heading, Items, Paragraph


def plain(document: Document) -> str:
    """Return the text, without a line end at its end."""
    parts = [document.title]
    for block in document.blocks:
        lines = list(_lines(block))
        if lines:
            parts += ["", *lines]
    return "\n".join(parts)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
            yield ("=" if block.level < 3 else "-") * min(len(block.text), 100)
        case Paragraph():
            yield from block.text.splitlines()
        case Items():
            for n, item in enumerate(block.items, block.first):
                yield f"{n}. {item}" if block.numbered else f"- {item}"
        case Grid():
            yield from _grid(block)
        case Drawing():
            yield from block.words.splitlines()
        case _:
            assert_never(block)


def _grid(grid: Grid) -> Iterator[str]:
    right = grid.right or (False,) * len(grid.heads)
    widths = [max(map(len, column)) for column in zip(grid.heads, *grid.rows, strict=True)]
    rule = tuple("-" * width for width in widths)
    for row in (grid.heads, rule, *grid.rows):
        cells = zip(row, widths, right, strict=True)
        yield "  ".join(text.rjust(w) if to_right else text.ljust(w) for text, w, to_right in cells).rstrip()

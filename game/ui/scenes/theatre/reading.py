"""A document on a page of the window: its sections as tabs, its text to be read, its tables to be gone through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.papers.document import Block, Document, Drawing, Grid, Heading, Items, Paragraph
from game.ui.kit import Col, Column, Line, Pane, Table, Text, Widget, literal
from game.words.language import curly

SHORT: Final = 300
"""Letters of a text above or below a table up to which it stands there whole, rather than in a pane."""
FEW = 6
"""Columns from which on figures are no longer set in their own width: the first would have no room."""
_STYLES = {"note": "> {}", "quiet": "*{}*", "lead": "**{}**"}


def sections(document: Document, opening: str) -> list[tuple[str, tuple[Block, ...]]]:
    """Return the sections of a document, each with its title; what comes before the first is called `opening`."""
    found: list[tuple[str, list[Block]]] = [(opening, [])]
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2:
            found.append((block.text, []))
        else:
            found[-1][1].append(block)
    return [(title, tuple(blocks)) for title, blocks in found if blocks]


def section(id: str, blocks: Sequence[Block], chosen: str, spoken: str) -> Widget:
    """Return a section: text in panes, tables in tables; `chosen` is the key of the chosen row, table.row."""
    parts: list[Widget] = []
    text: list[str] = []
    tables = 0

    tabled = any(isinstance(block, Grid) for block in blocks)

    def close() -> None:
        whole = "\n".join(text).strip("\n")
        if tabled and 0 < len(whole) < SHORT:
            parts.append(Text(whole))
        elif whole:
            parts.append(Pane(f"{id}.text{len(parts)}", whole, grow=1))
        text.clear()

    for block in blocks:
        if isinstance(block, Grid):
            close()
            parts.append(_table(f"{id}.table{tables}", block, f"{tables}.", chosen, spoken))
            tables += 1
        else:
            text += _lines(block)
    close()
    return Column(*parts, grow=1)


def _lines(block: Block) -> list[str]:
    match block:
        case Heading(text=text):
            return ["", f"# {literal(curly(text))}"]
        case Paragraph(text=text, style=style):
            return [_STYLES.get(style, "{}").format(literal(curly(text)))]
        case Items(items=items, numbered=numbered, first=first):
            if numbered:
                return [f"{n}. {literal(curly(item))}" for n, item in enumerate(items, first)]
            return [f"- {literal(curly(item))}" for item in items]
        case Drawing(words=words):
            return [literal(words)]
        case _:
            return []


def _table(id: str, grid: Grid, prefix: str, chosen: str, spoken: str) -> Widget:
    right = grid.right or (False,) * len(grid.heads)
    columns = [
        Col(
            head,
            0 if side and len(grid.heads) < FEW else 3 if n == 0 else 4 if n == len(grid.heads) - 1 else 2,
            "right" if side else "left",
        )
        for n, (head, side) in enumerate(zip(grid.heads, right, strict=True))
    ]
    lines = [Line(f"{prefix}{n}", row, tip="; ".join(cell for cell in row if cell)) for n, row in enumerate(grid.rows)]
    return Table(id, columns, lines, chosen, spoken, grow=2)

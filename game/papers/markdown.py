"""A document in Markdown: headings with anchors, paragraphs, lists, tables, and drawings as pictures inside."""

from collections.abc import Iterator
from typing import assert_never

from game.papers.document import Block, Document, Drawing, Grid, Heading, Items, Paragraph

_MARKS = "\\`*_{}[]<>#|~"


def markdown(document: Document) -> str:
    """Return the text, ended by a line feed."""
    parts = [f"# {escaped(document.title)}"]
    if document.about:
        facts = " ".join(f'{name}="{value}"' for name, value in document.about)
        parts.insert(0, f'<!-- congress language="{document.language}" {facts} -->')
    parts += [text for block in document.blocks for text in _parts(block)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Return a text in which nothing is taken for a mark of Markdown."""
    joined = " ".join(text.split(" "))
    found = "".join(f"\\{letter}" if letter in _MARKS else letter for letter in " ".join(joined.splitlines()))
    return found.replace("- ", "\\- ", 1) if found.startswith("- ") else found


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            anchor = f'<a id="{block.anchor}"></a>\n\n' if block.anchor else ""
            yield f"{anchor}{'#' * block.level} {escaped(block.text)}"
        case Paragraph():
            for line in block.text.split("\n"):
                yield _styled(escaped(line), block)
        case Items():
            marks = (f"{n}." if block.numbered else "-" for n in range(block.first, block.first + len(block.items)))
            yield "\n".join(f"{mark} {escaped(item)}" for mark, item in zip(marks, block.items, strict=True))
        case Grid():
            yield _grid(block)
        case Drawing():
            yield block.svg.strip()
        case _:
            assert_never(block)


def _styled(text: str, paragraph: Paragraph) -> str:
    match paragraph.style:
        case "note":
            return f"> {text}"
        case "signature":
            return f"**{text}**"
        case "centre" | "quiet":
            return f"*{text}*" if text else ""
        case "" | "lead":
            return text
        case _:
            assert_never(paragraph.style)


def _grid(grid: Grid) -> str:
    right = grid.right or (False,) * len(grid.heads)
    rule = "|".join("---:" if to_right else "---" for to_right in right)
    rows = [f"| {' | '.join(escaped(cell) for cell in row)} |" for row in (grid.heads, *grid.rows)]
    return "\n".join([rows[0], f"|{rule}|", *rows[1:]])

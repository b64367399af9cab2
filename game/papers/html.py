"""A document as a page that stands alone: no script, nothing fetched, and a style of its own for paper."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from game.papers.document import Block, Document, Drawing, Grid, Heading, Items, Paragraph

_STYLE = """
:root{--ink:#241c12;--paper:#f7f1e3;--rule:#b9a988;--quiet:#6b5c45}
*{box-sizing:border-box}
body{max-width:44em;margin:3em auto;padding:0 1.2em 4em;font:17px/1.6 "EB Garamond",Garamond,Georgia,"Times New Roman",
serif;color:var(--ink);background:var(--paper);font-feature-settings:"onum","liga"}
h1{font-weight:normal;font-size:2em;line-height:1.2;text-align:center;margin:1.2em 0 .8em;letter-spacing:.01em}
h2{font-weight:normal;font-size:1.4em;margin:2.2em 0 .6em;padding-bottom:.2em;border-bottom:1px solid var(--rule)}
h3{font-weight:normal;font-variant:small-caps;font-size:1.15em;margin:1.6em 0 .3em;letter-spacing:.03em}
h4{font-weight:normal;font-style:italic;margin:1.2em 0 .2em}
p{margin:.5em 0;text-align:justify;hyphens:auto}
p.centre{text-align:center;font-style:italic}
p.note{margin-left:1.6em;padding-left:.9em;border-left:2px solid var(--rule);color:var(--quiet);font-size:.94em}
p.quiet{color:var(--quiet);font-size:.9em;font-style:italic;text-align:left}
p.signature{text-align:left;font-variant:small-caps;letter-spacing:.04em;margin:.9em 0 .9em 50%}
p.lead::first-letter{font-size:2.6em;line-height:.9;float:left;padding:.05em .08em 0 0}
table{border-collapse:collapse;margin:1em 0;font-size:.93em;width:100%}
th,td{text-align:left;padding:.28em 1em .28em 0;vertical-align:top;border-bottom:1px solid #e2d8c0}
th{font-weight:normal;font-variant:small-caps;border-bottom:1px solid var(--rule)}
td.n,th.n{text-align:right;font-feature-settings:"tnum","lnum"}
li{margin:.25em 0}
figure{margin:1.5em 0}figure svg{width:100%;height:auto;display:block}
a{color:inherit}
body.broad{max-width:74em}body.broad p,body.broad ul{max-width:46em}
@media (max-width:40em){p.signature{margin-left:20%}}
@media print{
@page{size:A4;margin:22mm 20mm}
body{background:none;max-width:none;margin:0;padding:0;font-size:11pt}
h1{margin-top:0}h2,h3,h4{break-after:avoid}p,li{orphans:3;widows:3}tr,figure,p.signature{break-inside:avoid}
th,td{border-color:#ccc}
@page wide{size:A3 landscape;margin:8mm}
figure.wide{page:wide;margin:0}
@page broad{size:A4 landscape;margin:14mm}
body.broad{page:broad;max-width:none;font-size:9.5pt}
}
"""

BROAD = 8
"""Columns of a table from which a document is laid out on its side."""


def html(document: Document) -> str:
    """Return the page, ended by a line feed."""
    facts = "".join(f'<meta name="congress-{name}" content="{escape(value)}">\n' for name, value in document.about)
    broad = any(isinstance(block, Grid) and len(block.heads) > BROAD for block in document.blocks)
    body = '<body class="broad">' if broad else "<body>"
    head = (
        f'<!doctype html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">\n{facts}'
        f"<title>{escape(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n{body}\n"
    )
    parts = [f"<h1>{escape(document.title)}</h1>", *(part for block in document.blocks for part in _parts(block))]
    return head + "\n".join(parts) + "\n</body>\n</html>\n"


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
            yield f"<h{block.level}{anchor}>{escape(block.text)}</h{block.level}>"
        case Paragraph():
            style = f' class="{block.style}"' if block.style else ""
            for line in block.text.split("\n"):
                yield f"<p{style}>{escape(line)}</p>"
        case Items():
            tag = "ol" if block.numbered else "ul"
            start = f' start="{block.first}"' if block.numbered and block.first != 1 else ""
            yield f"<{tag}{start}>"
            yield from (f"<li>{escape(item)}</li>" for item in block.items)
            yield f"</{tag}>"
        case Grid():
            yield from _grid(block)
        case Drawing():
            wide = ' class="wide"' if block.wide else ""
            yield f"<figure{wide}>\n{block.svg.strip()}\n</figure>"
        case _:
            assert_never(block)


def _grid(grid: Grid) -> Iterator[str]:
    yield "<table>"
    yield _row(grid.heads, grid, "th")
    for row in grid.rows:
        yield _row(row, grid, "td")
    yield "</table>"


def _row(row: tuple[str, ...], grid: Grid, tag: str) -> str:
    right = grid.right or (False,) * len(grid.heads)
    marks = (' class="n"' if to_right else "" for to_right in right)
    return f"<tr>{''.join(f'<{tag}{m}>{escape(text)}</{tag}>' for text, m in zip(row, marks, strict=True))}</tr>"

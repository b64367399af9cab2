"""Parts of a drawing as text of SVG: whole numbers alone, so that the same drawing is the same bytes everywhere."""

from collections.abc import Iterable
from html import escape
from textwrap import wrap
from typing import Literal

INK = "#241c12"
QUIET = "#6b5c45"
RULE = "#b9a988"
PAPER = "#f7f1e3"
WINE = "#7a2331"
SEA = "#2f5d6b"

Anchor = Literal["start", "middle", "end"]

FONT = "'EB Garamond',Garamond,Georgia,'Times New Roman',serif"


def drawing(width: int, height: int, parts: Iterable[str], title: str, size: str = "") -> str:
    """Return a whole drawing; `size` is what it measures on paper, as attributes."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"{size} role="img">'
    body = "\n".join(parts)
    paper = f'<rect width="{width}" height="{height}" fill="{PAPER}"/>'
    return f'{head}\n<title>{escape(title)}</title>\n{paper}\n<g font-family="{FONT}">\n{body}\n</g>\n</svg>\n'


def words(
    x: int, y: int, said: str, size: int, anchor: Anchor = "start", fill: str = INK, *, italic: bool = False,
    bold: bool = False,
) -> str:  # fmt: skip
    """Return a line of text, lifted off what it crosses; y is its base line."""
    style = (' font-style="italic"' if italic else "") + (' font-weight="bold"' if bold else "")
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    halo = f' paint-order="stroke" stroke="{PAPER}" stroke-width="3" stroke-linejoin="round"'
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}"{at}{style}{halo}>{escape(said, quote=False)}</text>'


def broken(said: str, letters: int, lines: int) -> list[str]:
    """Return a text in at most so many lines of so many letters; what does not fit ends in an ellipsis."""
    found = wrap(said, letters, break_long_words=True) or [""]
    if len(found) > lines:
        found = [*found[: lines - 1], f"{found[lines - 1][: letters - 1].rstrip()}…"]
    return found


def line(x1: int, y1: int, x2: int, y2: int, stroke: str = RULE, width: int = 1, dash: str = "") -> str:
    """Return a straight line."""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{stroke}" stroke-width="{width}"{dashed}/>'


def curve(x1: int, y1: int, x2: int, y2: int, stroke: str, tenths: int, dash: str = "", opacity: int = 70) -> str:
    """Return a curve that leaves and arrives level; its width is in tenths, its opacity in hundredths."""
    bend = max(24, (x2 - x1) // 2)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}" fill="none" stroke="{stroke}" '
        f'stroke-width="{tenths // 10}.{tenths % 10}" stroke-opacity="0.{opacity:02}"{dashed}/>'
    )


def box(x: int, y: int, width: int, height: int, fill: str = "none", stroke: str = RULE, dash: str = "") -> str:
    """Return a rectangle with soft corners."""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="3" fill="{fill}" stroke="{stroke}"{dashed}/>'
    )  # fmt: skip


def disc(x: int, y: int, radius: int, fill: str = INK, stroke: str = INK, width: int = 1) -> str:
    """Return a circle."""
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}" stroke="{stroke}" stroke-width="{width}"/>'


def diamond(x: int, y: int, radius: int, fill: str = INK, stroke: str = INK) -> str:
    """Return a square that stands on its corner."""
    corners = f"{x},{y - radius} {x + radius},{y} {x},{y + radius} {x - radius},{y}"
    return f'<polygon points="{corners}" fill="{fill}" stroke="{stroke}"/>'


def star(x: int, y: int, radius: int, fill: str = INK) -> str:
    """Return a star of four points."""
    near = radius * 3 // 10
    corners = [(0, -radius), (near, -near), (radius, 0), (near, near), (0, radius), (-near, near), (-radius, 0),
               (-near, -near)]  # fmt: skip
    return f'<polygon points="{" ".join(f"{x + a},{y + b}" for a, b in corners)}" fill="{fill}" stroke="{fill}"/>'

r"""The small markup of our texts: paragraphs of spans.

*italic*  **bold**  [words](target)  {wine:words}  {@telegraph} an icon     a backslash takes the next sign as it is
# A heading   - a point, hanging   > a quotation   ---   @masthead:times The Times   one source line is one paragraph

A line that begins with @ is a picture of `art.PICTURES` and the words for those who do not see it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["plain", "head", "point", "quote", "rule", "blank", "picture"]

TOKEN = re.compile(r"\\(?P<sign>.)|(?P<bold>\*\*)|(?P<italic>\*)|\[(?P<words>[^\[\]]*)\]\((?P<link>[^()\s]*)\)"
                   r"|\{@(?P<icon>[a-z_]+)\}|\{(?P<tone>[a-z]+):|(?P<end>\})")  # fmt: skip
STARTS: tuple[tuple[str, Kind], ...] = (("# ", "head"), ("- ", "point"), ("> ", "quote"))


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    tone: str = ""
    link: str = ""
    icon: str = ""
    """Name of the icon that stands here; there are no words then."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One source line."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    """Of a picture: the words for those who do not see it."""
    picture: str = ""
    """Kind and name, `masthead:times`."""


@lru_cache(maxsize=2048)
def parse(source: str) -> tuple[Paragraph, ...]:
    """Read marked-up text. Nothing is refused: signs that do not pair are simply not shown."""
    return tuple(_paragraph(line) for line in source.split("\n"))


def _paragraph(line: str) -> Paragraph:
    if not line.strip():
        return Paragraph("blank")
    if line.strip() == "---":
        return Paragraph("rule")
    if line.startswith("@"):
        picture, _, words = line[1:].partition(" ")
        return Paragraph("picture", (Span(words),) if words else (), picture)
    for start, kind in STARTS:
        if line.startswith(start):
            return Paragraph(kind, tuple(_spans(line[len(start) :], bold=kind == "head")))
    return Paragraph("plain", tuple(_spans(line)))


def _spans(line: str, bold: bool = False) -> list[Span]:
    spans: list[Span] = []
    italic, tones, at = False, [""], 0

    def add(text: str, link: str = "") -> None:
        if text:
            spans.append(Span(text, bold, italic, "wine" if link and ":" not in link else tones[-1], link))

    for token in TOKEN.finditer(line):
        add(line[at : token.start()])
        at = token.end()
        match token.lastgroup:
            case "sign":
                add(token["sign"])
            case "bold":
                bold = not bold
            case "italic":
                italic = not italic
            case "link":
                add(token["words"], token["link"])
            case "icon":
                spans.append(Span("", bold, italic, tones[-1], icon=token["icon"]))
            case "tone":
                tones.append(token["tone"])
            case "end" if len(tones) > 1:
                tones.pop()
            case _:
                add(token[0])
    add(line[at:])
    return spans


def literal(text: str) -> str:
    """Make text from outside (names people typed) safe to put into markup."""
    text = re.sub(r"([\\*\[\]{}])", r"\\\1", text.replace("\n", " "))
    return "\\" + text if text.startswith(("# ", "- ", "> ", "---", "@")) else text


def plain(source: str) -> str:
    """The words alone, on one line: for speech and for tests."""
    lines = ("".join(span.text for span in paragraph.spans) for paragraph in parse(source))
    return " ".join(line.strip() for line in lines if line.strip())

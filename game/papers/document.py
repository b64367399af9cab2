"""A document as a value: headings, paragraphs, lists, tables, drawings, in one language. It says nothing of looks."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Style = Literal["", "note", "centre", "signature", "quiet", "lead"]
"""What a paragraph is: plain, a remark in the margin, a line in the middle, a signature, fine print, an opening."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the title of the document is level 1."""

    text: str
    level: int = 2
    anchor: str = ""
    """A name by which the place can be found again: letters, digits, - and _."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[str, ...]
    numbered: bool = False
    first: int = 1
    """The number of the first, if they are numbered."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; numbers are put to the right where `right` says so."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in SVG, and the same in words for those who hear the document or read it in a terminal."""

    svg: str
    words: str
    wide: bool = False
    """Whether it wants a sheet of its own, on its side."""


Block: TypeAlias = Heading | Paragraph | Items | Grid | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document."""

    title: str
    language: str
    """Code: en, fr."""
    blocks: tuple[Block, ...]
    about: tuple[tuple[str, str], ...] = ()
    """What a program needs to read it again, by name: kind, scenario. Hidden from people."""

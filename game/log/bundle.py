"""A game with its margin and all its branches in one file, `NAME.bundle`, to be carried elsewhere.

JSON lines under the chain of checks of a save: the header, then a line a file, its bytes in base 64; the root first,
so that what is sound of a damaged bundle is of use.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.core.canon import canonical
from game.core.sentence import Sentence
from game.log.codec import load_value
from game.log.lines import opened_line, sealed_line
from game.log.log import LogError

FORMAT: Final = 1
"""Version of the bundle's format that this program writes."""
SUFFIX: Final = ".bundle"
LIMIT: Final = 256 * 2**20
"""Bytes of the largest bundle that is read at all."""
_KINDS: Final = (".congress", ".congress.tree")


@dataclass(frozen=True, slots=True)
class Packed:
    """One file of a bundle."""

    name: str
    """Without a folder."""
    content: bytes


@dataclass(frozen=True, slots=True)
class _Head:
    congress_bundle: int
    files: int


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    content: tuple[str, ...]
    """Base 64, in pieces that a reader's bound on texts lets through."""


_PIECE: Final = 7500
"""Bytes of one piece: 10,000 signs."""


def bundle_content(files: Sequence[Packed]) -> bytes:
    """Return the whole bundle of some files."""
    items: list[dict[str, object]] = [{"congress_bundle": FORMAT, "files": len(files)}]
    for file in files:
        pieces = (file.content[at : at + _PIECE] for at in range(0, len(file.content), _PIECE))
        items.append({"name": file.name, "content": [base64.b64encode(piece).decode() for piece in pieces]})
    lines, check = list[bytes](), ""
    for item in items:
        line, check = sealed_line(check, canonical(item).encode())
        lines.append(line)
    return b"".join(lines)


def parse_bundle(data: bytes, name: str) -> tuple[tuple[Packed, ...], str]:
    """Return the files of a bundle, and one sentence on what is damaged; raises LogError if none can be had."""
    if len(data) > LIMIT:
        raise LogError("{name} is too large for a bundle.", name=name)
    lines = data.split(b"\n")
    whole = lines.pop() == b""
    head: _Head | None = None
    files: list[Packed] = []
    check = ""
    trouble: str = ""
    for n, line in enumerate(lines, 1):
        link = opened_line(check, line)
        if link is None:
            trouble = Sentence(
                "{name}: line {line} was altered or cut short; the files before it are kept.", name=name, line=n
            )
            break
        body, check = link
        try:
            if head is None:
                head = _head(body)
            else:
                files.append(_file(body, files))
        except LogError as error:
            trouble = Sentence(
                "{name}: line {line} cannot be understood ({wrong}); the files before it are kept.",
                name=name, line=n, wrong=str(error),
            )  # fmt: skip
            break
    if head is None or not files:
        raise LogError("{name} is not a bundle of The Congress, or nothing in it can be used.", name=name)
    if not trouble and (not whole or head.files != len(files)):
        trouble = Sentence(
            "{name}: line {line} was cut short; the files before it are kept.", name=name, line=len(lines) + 1
        )
    return tuple(files), trouble


def _head(body: bytes) -> _Head:
    head: _Head = load_value(_Head, body)
    if not 1 <= head.congress_bundle <= FORMAT:
        raise LogError("its format is of another version of the game")
    return head


def _file(body: bytes, before: Sequence[Packed]) -> Packed:
    found: _Line = load_value(_Line, body)
    if Path(found.name).name != found.name or not found.name.endswith(_KINDS) or found.name.startswith("."):
        raise LogError("the name of the file is none that a game has")
    if any(one.name == found.name for one in before):
        raise LogError("the file is there twice")
    try:
        return Packed(found.name, b"".join(base64.b64decode(piece, validate=True) for piece in found.content))
    except (binascii.Error, ValueError):
        raise LogError("its content is not in base 64") from None

"""The envelope of a line: its body, and a check that hangs on every line before it.

    {"congress":1,"created":…,"check":"…"}      line 1, the header
    {"entries":[…],"n":0,"sealed":{},"check":"…"}

The check is the SHA-256 of the previous check and the bytes of the body, so one altered byte anywhere breaks the
chain from its line on. It is no signature: who writes a whole new chain is believed.
"""

import json
import re
from hashlib import sha256
from typing import Final

from game.core.canon import Plain, canonical, plain
from game.core.sentence import Sentence
from game.log.log import FORMAT, Header, Step

_TAIL: Final = ',"check":"%s"}'
_LENGTH: Final = len(_TAIL % ("0" * 64))
_FORMAT: Final = re.compile(rb'\{"congress":(\d{1,6}),')


def header_body(header: Header) -> bytes:
    """Return the body of a header line; the format comes first, so that a save is known by its first bytes."""
    present = {key: value for key, value in _record(header).items() if key != "left" or value is not None}
    return _bytes(canonical({"congress": FORMAT, **present}))


def step_body(step: Step) -> bytes:
    """Return the body of a step's line; what is absent is left out."""
    return _bytes(canonical({key: value for key, value in _record(step).items() if value is not None}))


def format_of(line: bytes) -> int | None:
    """Return the format that the first line of a file claims, or None if it is no save at all."""
    found = _FORMAT.match(line)
    return int(found[1]) if found else None


def without_format(body: bytes) -> bytes:
    """Return the body of a header without its format, as the codec reads it."""
    return b"{" + _FORMAT.sub(b"", body, count=1)


def chain(previous: str, body: bytes) -> str:
    """Return the check of a body that follows the line with the previous check ("" before the first)."""
    return sha256(previous.encode() + body).hexdigest()


def sealed_line(previous: str, body: bytes) -> tuple[bytes, str]:
    """Return a body as a whole line with its end, and its check."""
    check = chain(previous, body)
    return body[:-1] + (_TAIL % check).encode() + b"\n", check


def opened_line(previous: str, line: bytes) -> tuple[bytes, str] | None:
    """Return the body and the check of a line without its end; None if it is not what followed the previous one."""
    body = line[:-_LENGTH] + b"}"
    check = chain(previous, body)
    return (body, check) if line[-_LENGTH:] == (_TAIL % check).encode() else None


def raw(body: bytes) -> dict[str, Plain]:
    """Return a body as plain data, for upgraders; raises ValueError if it is none."""
    try:
        value = json.loads(body)
    except RecursionError:
        raise ValueError(Sentence("nested too deep")) from None
    if not isinstance(value, dict):
        raise ValueError(Sentence("no object"))
    return value


def _record(value: Header | Step) -> dict[str, Plain]:
    record = plain(value)
    assert isinstance(record, dict)
    return record


def _bytes(text: str) -> bytes:
    """Return UTF-8; half a surrogate pair, which a terminal may hand over in a name, becomes a question mark."""
    return text.encode("utf-8", "replace")

"""What a translator fills in: every text of a file, with its translation where there is one and null where not.

The English stands behind each null as a comment, so that the printed text, filled in, is the sidecar.
"""

import json
from collections.abc import Iterator

from game.content.kinds import Kind, Maybe, Record, Row, Table
from game.content.node import Part
from game.content.prose import holds_prose, is_prose, sentence_key
from game.content.shape import keys_of
from game.content.sort import sort_of
from game.content.translate import texts_of


def skeleton(base: Part, over: Part) -> str:
    """Return the sidecar of a file in YAML, as far as it is translated; `over` may be a part that is not there."""
    return "\n".join(_entries(base, over, Record(sort_of(base)), False, 0)) + "\n"


def _entries(base: Part, over: Part, kind: Kind, prose: bool, depth: int) -> Iterator[str]:
    """Return the lines below a key."""
    match kind:
        case Maybe(of):
            yield from _entries(base, over, of, prose, depth)
        case Record(of):
            for name, field in keys_of(of).items():
                yield from _entry(name, base[name], over[name], field.kind, is_prose(field), depth)
        case Table(_, of):
            for name, child in base.items():
                yield from _entry(name, child, over[name], of, prose, depth)
        case Row(of) if sentence_key(of):
            said = {part.text: text for part, text in texts_of(base, over, kind, prose)}
            for sentence, text in said.items():
                yield f"{' ' * depth}{_quoted(sentence)}: {_quoted(text.text) if text.text else 'null'}"
        case Row(of):
            for number, child in enumerate(base.elements()):
                lines = list(_entry("-", child, over[number], of, prose, depth))
                yield from lines or [f"{' ' * depth}- null"]
        case _:
            pass


def _entry(name: str, base: Part, over: Part, kind: Kind, prose: bool, depth: int) -> Iterator[str]:
    """Return the lines of one key, or of one item of a list; none where there is nothing to translate."""
    if base.text and prose:
        said = _quoted(over.text) if over.text else f"null  # {_quoted(base.text)}"
        yield f"{' ' * depth}{name if name == '-' else name + ':'} {said}"
    elif (prose or holds_prose(kind)) and (lines := list(_entries(base, over, kind, prose, depth + 2))):
        yield f"{' ' * depth}{name if name == '-' else name + ':'}"
        yield from lines


def _quoted(text: str) -> str:
    """Return a text in quotes, on one line; JSON's quotes are YAML's too."""
    return json.dumps(text, ensure_ascii=False)

"""What things are called: the id of the file, ids in general, and labels that must not repeat."""

import re
from collections.abc import Iterator
from pathlib import Path

from game.content.lint.draft import Draft
from game.content.mistake import Mistake

_ID = re.compile(r"[a-z][a-z0-9_]*")
_TABLES = ("powers", "delegates", "questions", "links", "news", "papers", "crises", "lengths")


def id_is_file_name(draft: Draft) -> Iterator[Mistake]:
    """The id of a scenario is the name of its file, so that a save finds it again."""
    stem, part = Path(draft.top.file).stem, draft.top["id"]
    if part.text and part.text != stem:
        yield part.mistake(f"the id must be the name of the file, {stem}")


def ids_are_words(draft: Draft) -> Iterator[Mistake]:
    """Ids are lower-case letters, digits and underscores, so that they can be typed and stand in paths."""
    tables = [draft.top[name] for name in _TABLES] + [part["positions"] for part in draft.questions.values()]
    for table in tables:
        for name, part in table.items():
            if not _ID.fullmatch(name):
                yield part.mistake("an id is made of lower-case letters, digits and _", at_key=True)


def labels_differ(draft: Draft) -> Iterator[Mistake]:
    """What tells things apart on the screen differs: numbers and titles of questions, names, labels, signatures."""
    groups = [
        [part["number"] for part in draft.questions.values()],
        [part["title"] for part in draft.questions.values()],
        [part["name"] for part in draft.powers.values()],
        [part["signs_as"] for part in draft.powers.values()],
        [part["short"] for part in draft.delegates.values()],
        *([label["label"] for _, label in part["positions"].items()] for part in draft.questions.values()),
    ]
    for group in groups:
        first: dict[str, int] = {}
        for part in group:
            if part.text and part.text in first:
                yield part.mistake(f"`{part.text}` is also on line {first[part.text]}")
            first.setdefault(part.text, part.node.place.line if part.node else 0)

"""Every name must be the name of something: powers, delegates, questions and the positions of the question at hand."""

from collections.abc import Iterable, Iterator

from game.content.kinds import Kind, Maybe, Name, Record, Row, Table, Text
from game.content.lint.draft import Draft
from game.content.mistake import Mistake, shown
from game.content.near import nearest
from game.content.node import Part
from game.content.shape import keys_of
from game.core.scenario import Scenario


def dangling_names(draft: Draft) -> Iterator[Mistake]:
    """Report names of nothing, wherever a core dataclass asks for the name of a power, delegate, question, position."""
    yield from _walk(draft, draft.top, Record(Scenario), "")


def _walk(draft: Draft, part: Part, kind: Kind, question: str) -> Iterator[Mistake]:
    """Follow the shape down; `question` is the one whose positions are meant."""
    match kind:
        case Maybe(of):
            yield from _walk(draft, part, of, question)
        case Record(of):
            fields = keys_of(of)
            for name, child in part.items():
                if name in fields:
                    yield from _walk(draft, child, fields[name].kind, question)
        case Table(Text(names), value):
            for name, child in part.items():
                yield from _dangling(draft, child, name, names, question, at_key=True)
                yield from _walk(draft, child, value, name if names == "question" else question)
        case Row(item):
            for child in part.elements():
                yield from _walk(draft, child, item, question)
        case Text(names) if part.text:
            yield from _dangling(draft, part, part.text, names, question, at_key=False)
        case _:
            pass


def _dangling(draft: Draft, part: Part, name: str, names: Name, question: str, at_key: bool) -> Iterator[Mistake]:
    """Report one name, if it should be the name of something and is not; where nothing is known, nothing is said."""
    known = _known(draft, names, question)
    if known and name not in known:
        what = f"position of {question}" if names == "position" else names
        yield part.mistake(f"no {what} is called `{shown(name)}`", nearest(name, known), at_key=at_key)


def _known(draft: Draft, names: Name, question: str) -> Iterable[str]:
    """Return the names of a sort."""
    match names:
        case "power":
            return draft.powers
        case "delegate":
            return draft.delegates
        case "question":
            return draft.questions
        case "position":
            return draft.axes.get(question, ())
        case _:
            return ()  # the rest are names of a history, which has its own checks

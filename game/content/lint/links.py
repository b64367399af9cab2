"""Links that can matter, few enough for exact reckoning."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.lint.treewidth import width
from game.content.mistake import Mistake
from game.content.node import Part

WIDTH = 6
"""Greatest treewidth of the links: the exact optimum over all treaties takes time exponential in it."""


def links_matter(draft: Draft) -> Iterator[Mistake]:
    """A link joins two questions, and each worth in it depends on both and moves something."""
    for _, link in draft.top["links"].items():
        pair = link["questions"].texts()
        if len(pair) == 2 and pair[0] == pair[1]:
            yield link["questions"].mistake(f"{pair[0]} is linked to itself")
            continue
        if link["worth"].exists and not tuple(link["worth"].elements()):
            yield link["worth"].mistake("this link is worth nothing to anybody")
        for worth in link["worth"].elements():
            if worth["points"].number == 0:
                yield worth["points"].mistake("0 points: this can never matter")
            if len(pair) == 2 and worth["when"].is_table:
                yield from _conditions(draft, pair, worth["when"])


def _conditions(draft: Draft, pair: tuple[str, ...], when: Part) -> Iterator[Mistake]:
    """Report conditions that are missing, strange, never met or always met."""
    for question in pair:
        if not when[question].exists:
            yield when.mistake(f"no positions of {question} are named")
    for question, positions in when.items():
        names, axis = positions.texts(), draft.axes.get(question, ())
        if question not in pair:
            yield positions.mistake(f"{question} is not in this link, which joins {' and '.join(pair)}", at_key=True)
        elif positions.exists and not names:
            yield positions.mistake("no position is named, so this can never matter")
        elif axis and set(names) >= set(axis):
            yield positions.mistake(f"every position of {question} is named, so this does not depend on it")
        elif len(set(names)) < len(names):
            yield positions.mistake("a position is named twice")


def links_stay_narrow(draft: Draft) -> Iterator[Mistake]:
    """The links form a graph thin enough for exact reckoning."""
    pairs = [link["questions"].texts() for _, link in draft.top["links"].items()]
    found = width({(pair[0], pair[1]) for pair in pairs if len(pair) == 2 and pair[0] != pair[1]})
    if found > WIDTH:
        yield draft.top["links"].mistake(f"too many questions hang together: treewidth {found}, {WIDTH} at most")

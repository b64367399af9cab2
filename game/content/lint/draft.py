"""A scenario as far as it can be read: what checks look things up in."""

from dataclasses import dataclass
from typing import TypeAlias

from game.content.node import Part

Axes: TypeAlias = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """The top of the file and its principal tables."""

    top: Part
    powers: dict[str, Part]
    delegates: dict[str, Part]
    questions: dict[str, Part]
    axes: Axes
    """Position ids of each question, in order."""
    sittings: tuple[Part, ...]

    def rank(self, question: str, position: Part) -> int | None:
        """Return the number of a position on the axis of a question, if it is there."""
        axis = self.axes.get(question, ())
        return axis.index(position.text) if position.text in axis else None

    def instructions(self, question: str) -> dict[str, Part]:
        """Return what each brief says on a question."""
        entries = {power: brief["instructions"][question] for power, brief in self.top["briefs"].items()}
        return {power: entry for power, entry in entries.items() if entry.exists}

    def span(self, question: str, limit: Part) -> tuple[int, int]:
        """Return the first and last position inside a red line, as numbers; an unreadable side is open."""
        low = self.rank(question, limit["at_least"])
        high = self.rank(question, limit["at_most"])
        last = max(0, len(self.axes.get(question, ())) - 1)
        return (0 if low is None else low, last if high is None else high)


def draft(top: Part) -> Draft:
    """Return the draft of a file."""
    questions = dict(top["questions"].items())
    return Draft(
        top=top,
        powers=dict(top["powers"].items()),
        delegates=dict(top["delegates"].items()),
        questions=questions,
        axes={name: part["positions"].keys() for name, part in questions.items()},
        sittings=tuple(top["calendar"].elements()),
    )

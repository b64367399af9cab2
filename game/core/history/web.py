"""The causes of an event as a web: what it rests on, and what that rests on in turn, a few threads of each.

Everything in it is in `why`, in words; a web is for eyes that want to see which threads are thick.
"""

from dataclasses import dataclass

from game.core.history.program import Program
from game.core.history.story import Chapter, Moment
from game.core.history.why import Kind, Reason, Root, Why, explained

BREADTH = (6, 2)
"""Threads followed to the event itself, and to each of those."""
_RANK: dict[Kind, int] = {
    "decision": 0, "event": 0, "article": 1, "promise": 1, "congress": 2, "dice": 3, "time": 4, "opening": 4,
}  # fmt: skip
"""Of several roots of one reason, which says most: what somebody did, before what was there anyhow."""


@dataclass(frozen=True, slots=True)
class Knot:
    """A cause, or the event itself."""

    root: Root
    depth: int
    """0 for the event itself."""


@dataclass(frozen=True, slots=True)
class Strand:
    """What leads from one knot to another."""

    cause: int
    """Place of a knot."""
    effect: int
    weight: int
    """Centi-logits; 0 where the one had set the date of the other."""
    because: str
    """The sentence of the heaviest reason."""


@dataclass(frozen=True, slots=True)
class Web:
    """Knots, the event first, and the strands between them; causes come before nothing they lead to."""

    knots: tuple[Knot, ...]
    strands: tuple[Strand, ...]


def web(program: Program, moment: Moment, chapter: Chapter, depth: int = 2) -> Web:
    """Return the web of an event, as far back as asked; a moment that knows it and what came before is enough."""
    knots = [Knot(Root("event", chapter.event, chapter.year), 0)]
    places = {_name(knots[0].root): 0}
    strands: dict[tuple[int, int], Strand] = {}
    waiting = [(0, chapter)]
    while waiting:
        effect, here = waiting.pop(0)
        level = knots[effect].depth
        if level >= depth:
            continue
        for root, weight, because in _threads(explained(program, moment, here), BREADTH[min(level, 1)]):
            name = _name(root)
            if name not in places:
                places[name] = len(knots)
                knots.append(Knot(root, level + 1))
                before = _chapter(moment, root, here)
                if before is not None:
                    waiting.append((places[name], before))
            if knots[places[name]].depth <= level:
                continue
            key = places[name], effect
            old = strands.get(key)
            total = weight + (old.weight if old else 0)
            strands[key] = Strand(*key, total, old.because if old and abs(old.weight) >= abs(weight) else because)
    return Web(tuple(knots), tuple(strands.values()))


def _name(root: Root) -> tuple[str, str, int]:
    """Return what tells one cause from another; a decision stands for its event only where the event is not meant."""
    return root.kind, root.id, root.year if root.kind in ("event", "decision") else 0


def _threads(why: Why, most: int) -> list[tuple[Root, int, str]]:
    """Return the causes to follow, with what they weigh, the heaviest first."""
    if why.scheduled_by:
        return [(root, 0, "") for root in why.scheduled_by[:most]]
    found = [(root, reason.weight, reason.because) for reason in why.reasons if (root := _said(reason)) is not None]
    heavy = [thread for thread in found if thread[1]]
    return sorted(heavy, key=lambda thread: -abs(thread[1]))[:most]


def _said(reason: Reason) -> Root | None:
    """Return the root of a reason that says most, the heaviest of its kind; the year itself says nothing."""
    known = [root for root in reason.roots if root.kind != "time" or root.id]
    return min(known, key=lambda root: (_RANK[root.kind], -abs(root.points)), default=None)


def _chapter(moment: Moment, root: Root, here: Chapter) -> Chapter | None:
    """Return the chapter that a root is, if it is one from before an event."""
    if root.kind not in ("event", "decision"):
        return None
    event = root.id.partition(".")[0]
    found = (c for c in moment.chapters if (c.event, c.year) == (event, root.year))
    chapter = next(found, None)
    return chapter if chapter and (chapter.year, chapter.season) < (here.year, here.season) else None

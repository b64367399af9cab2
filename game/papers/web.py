"""The web of causes that a poster draws: which events, and from what article or event each line leads to them."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.history.program import Program
from game.core.history.story import Chapter, Moment
from game.core.history.why import Root, explained

MOST = 48
"""Events shown, at most; the wars and those that led to most come first."""
HEAVY = 30
"""A cause that is drawn, in centi-logits: the odds times 1.35."""
NEEDED = 200
"""How heavy the line is of what an event could not have come without, in centi-logits."""
CAUSES = 3
"""Lines that lead to one event, at most."""
DEEP = 4
"""Events that are not shown, through which a cause is followed to one that is."""

Source = tuple[str, int]
"""An article (its question, and 0), or an event and its year."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A line: from an article or an event, and how heavy."""

    source: Source
    weight: int
    """Centi-logits; 0 for a condition without which the event could not have come, or what set its date."""


def web(program: Program, moment: Moment) -> tuple[tuple[Chapter, tuple[Cause, ...]], ...]:
    """Return the events that say most of a history, in order of time, each with its heaviest causes that are shown."""
    every = {_key(chapter): _causes(program, moment, chapter) for chapter in moment.chapters}
    chosen = _chosen(program, moment, every)
    shown = {_key(chapter) for chapter in chosen}
    return tuple((chapter, tuple(_shown(every, _key(chapter), shown))) for chapter in chosen)


def _causes(program: Program, moment: Moment, chapter: Chapter) -> list[Cause]:
    """Return the heavy causes of an event, the heaviest first: one for each reason, its chief root."""
    why = explained(program, moment, chapter)
    found: dict[Source, int] = {}
    for root in why.scheduled_by:
        source = _source(root)
        if source is not None:
            found[source] = 0
    for reason in why.reasons:
        roots = [root for root in reason.roots if _source(root) is not None and root.points * reason.weight >= 0]
        if reason.weight >= HEAVY and roots:
            source = _source(roots[0])
            assert source is not None, "only roots with a source are kept"
            found[source] = max(found.get(source, 0), reason.weight)
    if not found:
        for reason in why.reasons:  # conditions without which it could not have come
            for root in reason.roots[:1]:
                source = _source(root)
                if source is not None and not reason.weight:
                    found.setdefault(source, 0)
    order = sorted(found, key=lambda source: (-(found[source] or NEEDED), source))
    return [Cause(source, found[source]) for source in order if source != (chapter.event, chapter.year)]


def _chosen(program: Program, moment: Moment, every: Mapping[Source, list[Cause]]) -> list[Chapter]:
    """Return the events that are shown, in order of time."""
    led: dict[Source, int] = {}
    for causes in every.values():
        for cause in causes[:CAUSES]:
            led[cause.source] = led.get(cause.source, 0) + 1

    def rank(chapter: Chapter) -> tuple[int, int]:
        facts = program.chronicle.events[chapter.event]
        known = 0 if facts.historical_year is None else 6
        crisis, again = 6 if facts.decisions else 0, -10 if facts.again is not None else 0
        blood = min(12, facts.dead // 50)
        return (40 if facts.war else 0) + known + crisis + again + blood + 5 * led.get(_key(chapter), 0), -chapter.year

    kept = sorted(moment.chapters, key=rank, reverse=True)[:MOST]
    return [chapter for chapter in moment.chapters if chapter in kept]


def _shown(every: Mapping[Source, list[Cause]], name: Source, shown: set[Source]) -> list[Cause]:
    """Return the causes of an event among what is shown; through others, to what these rest on."""
    found: dict[Source, int] = {}
    waiting = [(cause, 0) for cause in every[name]]
    while waiting:
        cause, deep = waiting.pop(0)
        if not cause.source[1] or cause.source in shown:
            if cause.source != name:
                found.setdefault(cause.source, cause.weight)
        elif deep < DEEP and cause.source in every:
            through = every[cause.source][:1]
            waiting += [(Cause(more.source, min(cause.weight, more.weight)), deep + 1) for more in through]
    order = sorted(found, key=lambda source: (-(found[source] or NEEDED), source))
    return [Cause(source, found[source]) for source in order[:CAUSES]]


def _source(root: Root) -> Source | None:
    match root.kind:
        case "article":
            return root.id, 0
        case "event":
            return root.id, root.year
        case "decision":
            return root.id.partition(".")[0], root.year
        case _:
            return None


def _key(chapter: Chapter) -> Source:
    return chapter.event, chapter.year

"""Why a power answered otherwise in a crisis that came in both worlds."""

from dataclasses import replace

from game.core.history.chronicle import EventId, Term
from game.core.history.program import Program
from game.core.history.story import Chapter, Choice, Moment, Weighed
from game.core.history.why import Reason, explained
from game.core.scenario import PowerId
from game.replay.difference import Difference, other
from game.replay.grounds import Grounds
from game.replay.stood import Stood


def answered(grounds: Grounds, here: Difference, event: EventId, power: PowerId, year: int) -> Difference | None:
    """Return why a power's answer was not the same; None if the crisis or the answer was not there in both."""
    both = [next((c for c in w.chapters if (c.event, c.year) == (event, year)), None) for w in grounds.worlds]
    if both[0] is None or both[1] is None or (event, year) == (here.event, here.year):
        return None
    pair = (both[0], both[1])
    found = [next((choice for choice in c.choices if choice.power == power), None) for c in pair]
    if found[0] is None or found[1] is None or found[0].option == found[1].option:
        return None
    choices = (found[0], found[1])
    known = tuple(grounds.program.chronicle.events[event].decisions[power].options)
    mine = known.index(choices[here.side].option)
    base = Difference(
        event=event, year=year, season=pair[0].season, side=here.side, kind="answer",
        chances=(choices[0].odds[mine], choices[1].odds[mine]), power=power,
        options=(choices[0].option, choices[1].option), chosen=choices[0].forced or choices[1].forced,
    )  # fmt: skip
    return base if base.chosen else _swayed(grounds, base, pair, choices, known)


def _swayed(
    grounds: Grounds,
    base: Difference,
    pair: tuple[Chapter, Chapter],
    choices: tuple[Choice, Choice],
    known: tuple[str, ...],
) -> Difference:
    """Return an answer with the reason that differs most: for the one that was given, or against the other."""
    side, there = base.side, other(base.side)
    given, avoided = (known.index(choices[place].option) for place in (side, there))
    best: tuple[int, int, int, tuple[int, int]] | None = None
    for option, way in ((given, 1), (avoided, -1)):
        counted = [{term.number: term.weight for term in choice.terms[option]} for choice in choices]
        for number in sorted(counted[0].keys() | counted[1].keys()):
            weights = (counted[0].get(number, 0), counted[1].get(number, 0))
            gap = way * (weights[side] - weights[there])
            if gap > 0 and (best is None or gap > best[0]):
                best = gap, option, number, weights
    if best is None:
        return base
    _, option, number, weights = best
    term = grounds.program.chronicle.events[base.event].decisions[base.power].options[known[option]].terms[number]
    ours, theirs = (_weighed(grounds.program, pair[place], grounds.worlds[place], term) for place in (side, there))
    stood = [Stood(chapter, True, ()) for chapter in pair]
    found = replace(base, because=term.because, weights=weights)
    return grounds.grounded(found, stood[side], stood[there], ours, theirs, ours.about)


def _weighed(program: Program, chapter: Chapter, world: Moment, term: Term) -> Reason:
    """Return a term of an option as a reason for the answer that was given in a chapter."""
    chronicle = program.chronicle
    asked = replace(chronicle.events[chapter.event], terms=(term,), when=())
    told = replace(program, chronicle=replace(chronicle, events={**chronicle.events, chapter.event: asked}))
    alone = replace(chapter, terms=(Weighed(0, 1),), scheduled=False)
    return explained(told, world, alone).reasons[0]

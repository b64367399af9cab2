"""Whether what a log says can be said of its scenario: every power, question and position it names is there.

A save may be damaged on purpose, with a fresh chain of checks, or its scenario may have lost a question since. What
passes here can be folded and shown. Orders are left out: an order may name anything, and gets its answer.
"""

from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any, Final

from game.core import events as e
from game.core.pledges import Neutrality
from game.core.scenario import Scenario
from game.core.sentence import Sentence
from game.log.log import Step

_SORTS: Final = {
    **dict.fromkeys(("power", "by", "to", "powers", "order"), "power"),
    **dict.fromkeys(("refused_by", "reserved_by", "declined_by", "signatories"), "power"),
    **dict.fromkeys(("question", "fault", "agenda"), "question"),
    **dict.fromkeys(("position", "low", "high"), "position"),
}
"""What a field of this name holds, one or several, in every event and in whatever lies inside one."""
_MISSING: Final = {
    "power": Sentence("there is no power {name}"),
    "question": Sentence("there is no question {name}"),
    "news": Sentence("there is no news {name}"),
    "paper": Sentence("there is no paper {name}"),
    "crisis": Sentence("there is no crisis {name}"),
}
_PLAIN: Final = (int, str, bool, type(None))


def misfit(scenario: Scenario, step: Step) -> str | None:
    """Return the first thing in a step that the scenario does not have, or None."""
    names = _names(scenario.powers, step.sealed, "power")
    for place, entry in enumerate(step.entries):
        for wrong in (*_names(scenario.powers, entry.heard_by or (), "power"), *_inside(scenario, entry.event)):
            return Sentence("entry {place}: {wrong}", place=place, wrong=wrong)
    return next(names, None)


def _inside(scenario: Scenario, value: object) -> Iterator[str]:
    """Yield what is wrong in an event, or in a pledge, article or reason inside it."""
    if isinstance(value, tuple):
        for item in value:
            if not isinstance(item, _PLAIN):
                yield from _inside(scenario, item)
        return
    if isinstance(value, e.OrderRefused):
        return
    yield from _tables(scenario, value)
    kind: Any = type(value)
    for name, sort in _plan(kind):
        part = getattr(value, name)
        if sort == "inside":
            if not isinstance(part, _PLAIN):
                yield from _inside(scenario, part)
        elif sort == "position":
            question = getattr(value, "question", "")
            if question in scenario.questions and not -1 <= part < scenario.size(question):
                yield Sentence("there is no position {position} on {question}", position=part, question=question)
        else:
            known = scenario.powers if sort == "power" else scenario.questions
            yield from _names(known, (part,) if isinstance(part, str) else part, sort)


@cache
def _plan(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a dataclass that need a look, each with what it holds."""
    return tuple((f.name, _SORTS.get(f.name, "inside")) for f in fields(kind) if f.name != "kind")


def _names(known: object, names: object, sort: str) -> Iterator[str]:
    assert hasattr(known, "__contains__") and hasattr(names, "__iter__")
    return (Sentence(_MISSING[sort].message, name=repr(name)) for name in names if name and name not in known)


def _tables(scenario: Scenario, value: object) -> Iterator[str]:
    """Yield what is wrong in the events that name news, papers and crises, or places in the scenario's lists."""
    match value:
        case e.SittingOpened() if not 1 <= value.number <= len(scenario.calendar):
            yield Sentence("there is no sitting {number}", number=value.number)
        case e.NewsRead():
            yield from _names(scenario.news, (value.news,), "news")
        case e.PaperLeaked():
            yield from _names(scenario.papers, (value.paper,), "paper")
        case Neutrality():
            yield from _names(scenario.crises, (value.crisis,), "crisis")
        case e.TheatreFought():
            theatres = scenario.war.theatres
            if not (0 <= value.theatre < len(theatres) and 0 <= value.result < len(theatres[value.theatre].results)):
                yield Sentence(
                    "there is no theatre {theatre} with a result {result}", theatre=value.theatre, result=value.result
                )
        case e.PeaceDictated() if not 0 <= value.peace < len(scenario.war.dictated):
            yield Sentence("there is no dictated peace {peace}", peace=value.peace)
        case e.CongressClosed() if not _within(value.positions, _sizes(scenario)):
            yield Sentence("the final positions are not those of its questions")
        case e.BriefDrawn() if not _brief_fits(scenario, value):
            yield Sentence("the tables of the brief are not those of its questions")
        case _:
            return


def _within(positions: tuple[int, ...], sizes: tuple[int, ...]) -> bool:
    return len(positions) == len(sizes) and all(-1 <= p < size for p, size in zip(positions, sizes, strict=True))


def _sizes(scenario: Scenario) -> tuple[int, ...]:
    return tuple(scenario.size(question) for question in scenario.questions)


def _brief_fits(scenario: Scenario, brief: e.BriefDrawn) -> bool:
    sizes = _sizes(scenario)
    shapes = tuple(tuple(scenario.size(question) for question in link.questions) for link in scenario.links.values())
    tables = tuple((len(table), *{len(row) for row in table}) for table in brief.links)
    lines = (brief.ideals, brief.lows, brief.highs)
    counts = {len(brief.weights), len(brief.absolute), len(brief.values)}
    return (
        all(_within(line, sizes) for line in lines)
        and counts == {len(sizes)}
        and tuple(len(row) for row in brief.values) == sizes
        and tables == shapes
    )

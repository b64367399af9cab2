"""What every means has in common: the least it must bring, whom one may still call upon, and its reasons."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.ai.character import rapport
from game.ai.outlook import Outlook
from game.core import events as e
from game.core.pledges import Article
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.core.worth import SCALE

FLOOR = SCALE // 10
"""Least gain for which a power opens its mouth, thousandths of a point."""


def noted(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Return reasons that one keeps to one's own papers: nobody is told what a thing is worth who may yet sell it."""
    return tuple(replace(reason, known="hidden") for reason in reasons)


def callers(outlook: Outlook) -> list[PowerId]:
    """Return the others in the order in which one would call: friends first, then the weightier."""
    view, me = outlook.seat.view, outlook.me.power
    others = [power for power in view.powers if power != me and not view.powers[power].withdrawn]
    facts = view.scenario
    return sorted(others, key=lambda p: (-rapport(facts, me, p), -facts.powers[p].influence))


def fresh(outlook: Outlook) -> list[PowerId]:
    """Return those upon whom one has not called this sitting, while one still seeks conversation."""
    met = outlook.seat.view.powers[outlook.me.power].met
    if len(met) >= min(outlook.manner.talks, outlook.seat.view.scenario.rules.calls):
        return []
    return [power for power in callers(outlook) if power not in met]


def named_today(outlook: Outlook, to: PowerId) -> Iterator[frozenset[Article]]:
    """Yield the sets of articles that one has told a power this sitting one could accept as they are."""
    for entry in reversed(outlook.seat.heard):
        event = entry.event
        if isinstance(event, e.SittingOpened):
            return
        if isinstance(event, e.TermsNamed) and (event.by, event.to) == (outlook.me.power, to):
            yield from map(frozenset, event.options)

"""How history judges a promise that outlived the congress: the predicate that was shown, tested by the event that came.

fate(commitment, event, option)     kept, broken, released by war, or None: it stays open
judged(event, powers)               every promise that a choice in an event, or fighting in it, would keep or break
unasked(commitment, came, …)        what can be said of a promise that expires: what it was for never came, or did
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from game.core.history.chronicle import Chronicle, CrisisId, Event, EventId, Option, Word
from game.core.pledges import Clause, Commitment, Guarantee, Neutrality
from game.core.scenario import PowerId

Fate = Literal["kept", "broken", "released"]


def fate(known: Commitment, event: Event, option: Option | None) -> Fate | None:
    """Return how an event ends a promise, and what its giver has chosen in it, if it was asked; None if it does not."""
    if option is not None:
        if any(_meant(word, known, event) for word in option.breaks):
            return "broken"
        if any(_meant(word, known, event) for word in option.keeps):
            return "kept"
    pledge = known.clause.pledge
    if isinstance(pledge, Neutrality) and pledge.crisis in event.tests:
        own = side(event, known.by)
        return "broken" if own and known.to not in own else "kept"
    return "released" if enemies(event, known.by, known.to) else None


def _meant(word: Word, known: Commitment, event: Event) -> bool:
    """Say whether a promise is the word that an option keeps or breaks."""
    match known.clause.pledge:
        case Neutrality(crisis):
            same = word.neutrality == crisis or {word.neutrality, crisis} <= {*event.tests}
            return same and (not word.to or known.to in word.to)
        case Guarantee():
            return word.guarantee == known.to
        case _:
            return False


def side(event: Event, power: PowerId) -> tuple[PowerId, ...]:
    """Return the side on which a power fights in an event; nobody if it does not."""
    return next((side for side in event.sides if power in side), ())


def enemies(event: Event, one: PowerId, other: PowerId) -> bool:
    """Say whether two powers fight each other in an event."""
    mine, theirs = side(event, one), side(event, other)
    return bool(mine and theirs) and mine is not theirs


def first_name(chronicle: Chronicle, crisis: CrisisId) -> CrisisId:
    """Return the name under which a history asks about a crisis that a smaller scenario knows by another."""
    return next((event.tests[0] for event in chronicle.events.values() if crisis in event.tests), crisis)


def unasked(known: Commitment, came: Iterable[tuple[EventId, int]], chronicle: Chronicle) -> str:
    """Return what evidence says of a promise that history never asked for: its kind, or the first war near it.

    neutrality or guarantee; guarantee.EVENT.YEAR if those whom it covered were at war in an event and nobody asked;
    beside.EVENT.YEAR if its giver fought for them then without being asked.
    """
    if isinstance(known.clause.pledge, Guarantee):
        for name, year in came:
            theirs = side(chronicle.events[name], known.to)
            if theirs:
                return f"{'beside' if known.by in theirs else 'guarantee'}.{name}.{year}"
    return known.clause.pledge.kind


@dataclass(frozen=True, slots=True)
class Honoured:
    """A promise that would be kept or broken."""

    kind: str
    """neutrality or guarantee."""
    by: PowerId
    to: PowerId
    crisis: str
    kept: bool
    option: str
    """The choice that does so; nothing for one who fights without being asked."""


def judged(event: Event, powers: Iterable[PowerId]) -> Iterator[Honoured]:
    """Return what each choice in an event would keep or break, and what those break who fight without a choice.

    Who is neither asked nor fights keeps his word by doing nothing, and is not named.
    """
    known = tuple(powers)
    for by in known:
        decision = event.decisions.get(by)
        options = dict(decision.options) if decision else {"": None} if side(event, by) else {}
        for name, option in options.items():
            for pledge in _pledges(event, option):
                for to in known:
                    made = Commitment("", by, to, Clause(pledge), False, 0)
                    end = fate(made, event, option) if by != to else None
                    if end in ("kept", "broken"):
                        crisis = pledge.crisis if isinstance(pledge, Neutrality) else ""
                        yield Honoured(pledge.kind, by, to, crisis, end == "kept", name)


def _pledges(event: Event, option: Option | None) -> tuple[Neutrality | Guarantee, ...]:
    """Return the pledges that an event, or an option of it, may put to the test."""
    words = (*option.keeps, *option.breaks) if option else ()
    crises = dict.fromkeys((*event.tests[:1], *(word.neutrality for word in words)))
    return (*(Neutrality(crisis) for crisis in crises if crisis), Guarantee())

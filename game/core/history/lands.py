"""Who holds what: a moment of history to the provinces that are no longer held as in 1856. A pure table look-up."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.history.chronicle import OwnerId, ProvinceId
from game.core.history.past import as_of
from game.core.history.program import Program
from game.core.history.story import Moment


@dataclass(frozen=True, slots=True)
class Held:
    """How a province is held."""

    by: OwnerId
    """Empty where that has not changed since 1856."""
    under: OwnerId = ""
    """The suzerain or protector, if there is one."""


def lands(program: Program, moment: Moment) -> Mapping[ProvinceId, Held]:
    """Return the provinces that have changed hands, or masters, by a moment; all others are held as in 1856."""
    found: dict[ProvinceId, Held] = {}
    for holding in program.chronicle.lands:
        if all(program.gates.holds(fact, moment.column, moment.year) for fact in holding.when):
            for province in holding.provinces:
                kept = found[province].by if province in found else ""
                found[province] = Held(kept if holding.to is None else holding.to, holding.under or "")
    return found


@dataclass(frozen=True, slots=True)
class Passing:
    """A season in which provinces passed from hand to hand."""

    year: int
    season: int
    provinces: Mapping[ProvinceId, Held]
    """How those are held afterwards that were held otherwise before."""


def passings(program: Program, moment: Moment) -> tuple[Passing, ...]:
    """Return every season up to a moment in which the map changed, in order; the signature first, as season 0."""
    opening = as_of(moment, (program.chronicle.first, 0))
    before = lands(program, opening)
    found = [Passing(program.chronicle.first, 0, before)] if before else []
    for year, season in sorted({(chapter.year, chapter.season) for chapter in moment.chapters}):
        after = lands(program, as_of(moment, (year, season)))
        changed = {province: held for province, held in after.items() if before.get(province) != held}
        changed |= {province: Held("") for province in before if province not in after}
        if changed:
            found.append(Passing(year, season, changed))
        before = after
    return tuple(found)

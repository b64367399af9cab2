"""Promises as rows: what an event, a choice or a new state leaves of them, by the rules of `honour`."""

from collections.abc import Iterator

from game.core.history.chronicle import Chronicle, Event, StateId
from game.core.history.honour import enemies
from game.core.history.rows import Key, Rows
from game.core.scenario import PowerId

BINDING = ("neutrality", "guarantee")
"""Kinds of promises that fall due in history; a loan is paid at the signature."""


def forgotten(rows: Rows, event: Event) -> Iterator[Key]:
    """Return the rows of promises that an event leaves nothing of, whatever anybody decides."""
    for key in rows.keys:
        match key:
            case ("promise", "neutrality", _, _, crisis) if crisis and crisis == event.tests:
                yield key
            case ("promise", kind, by, to, _) if kind in BINDING and enemies(event, by, to):
                yield key
            case _:
                pass


def inherited(rows: Rows, power: PowerId) -> Iterator[Key]:
    """Return the rows of promises by or to a power whose place a state takes."""
    for key in rows.keys:
        match key:
            case ("promise", kind, by, to, _) if kind in BINDING and power in (by, to):
                yield key
            case _:
                pass


def succeeded(
    chronicle: Chronicle, rows: Rows, before: tuple[int, ...], after: tuple[int, ...]
) -> dict[PowerId, StateId]:
    """Return the powers whose place a state has taken between two moments, and which state."""
    return {
        state.succeeds: name
        for name, state in chronicle.states.items()
        if state.succeeds and before[rows["exists", name]] < after[rows["exists", name]]
    }

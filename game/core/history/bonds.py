"""Promises as rows: what an event, a choice or a new state leaves of them, by the rules of `honour`."""

from collections.abc import Iterator

from game.core.history.chronicle import Chronicle, Event, StateId
from game.core.history.honour import enemies
from game.core.history.rows import Key, Rows
from game.core.scenario import PowerId

BINDING = ("neutrality", "guarantee")
"""Kinds of promises that fall due in history; a loan is paid at the signature."""


def forgotten(rows: Rows, event: Event) -> tuple[Key, ...]:
    """Return the rows of promises that an event leaves nothing of, whatever anybody decides."""
    if not event.tests and not event.sides:
        return ()
    return tuple(key for key in rows.promises if _ends(event, *key))


def _ends(event: Event, _: str, kind: str, by: PowerId, to: PowerId, crisis: str) -> bool:
    tested = kind == "neutrality" and crisis in event.tests
    return tested or (kind in BINDING and enemies(event, by, to))


def inherited(rows: Rows, power: PowerId) -> Iterator[Key]:
    """Return the rows of promises by or to a power whose place a state takes."""
    return (key for key in rows.promises if key[1] in BINDING and power in key[2:4])


def succeeded(
    chronicle: Chronicle, rows: Rows, before: tuple[int, ...], after: tuple[int, ...]
) -> dict[PowerId, StateId]:
    """Return the powers whose place a state has taken between two moments, and which state."""
    return {
        state.succeeds: name
        for name, state in chronicle.states.items()
        if state.succeeds and before[rows["exists", name]] < after[rows["exists", name]]
    }

"""Whose eyes may look at a game: the archives open when all is over; before that, people read their own papers.

| the game | open |
|---|---|
| nobody plays it, or its congress is closed | every seat and the archives |
| one person plays it | that seat; everything, if the person asks for it plainly |
| several people play it, or answer for the years still | their own seats, one at a time behind the curtain |
"""

from game.core.events import CongressClosed
from game.core.scenario import PowerId, Scenario
from game.log.log import Log

Eyes = PowerId | None
"""A power, or None for the archives."""


def people(scenario: Scenario, log: Log) -> tuple[PowerId, ...]:
    """Return the powers that people play in a game, in the order of the scenario."""
    seats = log.header.seats
    return tuple(power for power in scenario.powers if power in seats and seats[power].player == "human")


def archives_open(scenario: Scenario, log: Log, phase: str) -> bool:
    """Return whether everybody may read everything; phase is that of the last place of the log."""
    persons = people(scenario, log)
    closed = any(isinstance(entry.event, CongressClosed) for entry in log.entries())
    return not persons or (closed and (len(persons) == 1 or phase == "closed"))


def allowed(scenario: Scenario, log: Log, phase: str, plainly: bool = False) -> tuple[Eyes, ...]:
    """Return whose eyes may look, the first being those to begin with; plainly is a lone person's own wish."""
    persons = people(scenario, log)
    if archives_open(scenario, log, phase):
        return (None, *scenario.powers)
    if len(persons) == 1 and plainly:
        return (*persons, None, *(power for power in scenario.powers if power not in persons))
    return persons


def guarded(scenario: Scenario, log: Log, phase: str) -> bool:
    """Return whether what is on show is still secret from somebody in the room, so that a curtain must fall (H2)."""
    return not archives_open(scenario, log, phase) and len(people(scenario, log)) > 1

"""What was typed for a treaty to the settlement it means: `historical`, a file of one, or the congress of a save.

Every settlement comes in terms of the scenario that the history was written for.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.options import pairs, whole
from game.cli.trouble import Trouble, unknown

if TYPE_CHECKING:
    from game.cli.saved import Saved
    from game.core.history.program import Program
    from game.core.history.settlement import Settlement
    from game.core.scenario import Scenario
    from game.core.world import World

SUFFIX = ".congress"
HISTORICAL = "historical"


@dataclass(frozen=True, slots=True)
class Meant:
    """A settlement that was asked for."""

    settlement: "Settlement"
    name: str
    """What to call it in a sentence: the treaty of 1856."""
    saved: "Saved | None" = None
    """The save it comes from."""
    world: "World | None" = None
    """The congress it comes from, as far as whoever asks may see it."""


def is_save(name: str) -> bool:
    """Say whether a name is that of a save."""
    return name.endswith(SUFFIX)


def meant(program: "Program", scenario: "Scenario", path: Path | None, name: str) -> Meant:
    """Return the settlement of a name, for a scenario; one line of trouble if there is none.

    A save is read with the scenario whose file is given, or, without one, with its own.
    """
    from game.cli.treaties import treaty_in
    from game.core.history.settlement import supposed
    from game.core.worth import historical

    if name == HISTORICAL:
        return Meant(_full(program, scenario, historical(scenario)), "the treaty of 1856")
    if is_save(name):
        return _of_save(program, path, name)
    treaty = treaty_in(scenario, name)
    if scenario is program.scenario:
        return Meant(supposed(scenario, treaty), f"the treaty in {name}")
    return Meant(_full(program, scenario, treaty), f"the treaty in {name}")


def meant_by_save(name: str) -> "tuple[Program, Meant]":
    """Return the history that follows a save's scenario, and the settlement of the save."""
    from game.cli.chronicles import history
    from game.cli.saved import open_save

    saved = open_save(name)
    program = history(saved.scenario, saved.path)
    return program, _of(program, saved, name)


def _full(program: "Program", scenario: "Scenario", treaty: tuple[int, ...]) -> "Settlement":
    """Return the settlement of a treaty nobody has negotiated; what a smaller table does not ask counts as in 1856."""
    from game.core.history.embed import embedded
    from game.core.history.settlement import supposed

    if scenario is program.scenario:
        return supposed(scenario, treaty)
    own, new = supposed(scenario, treaty), embedded(program.scenario, scenario, treaty)
    found = supposed(program.scenario, new)
    return replace(found, relations={**found.relations, **own.relations})


def _of_save(program: "Program", path: Path | None, name: str) -> Meant:
    from game.cli.saved import open_save

    saved = open_save(name, None if path is None else str(path))
    if saved.scenario.id not in (program.scenario.id, *program.chronicle.also):
        raise Trouble(f"{name} was played with the scenario {saved.scenario.id}; another history follows it.")
    return _of(program, saved, name)


def _of(program: "Program", saved: "Saved", name: str) -> Meant:
    from game.core.aftermath import handed_over
    from game.log.log import LogError

    try:
        world = seen(saved)
    except LogError as error:
        raise Trouble(str(error)) from None
    known = f"the congress of {name}" if world.outcome else f"the draft of {name} as it stands"
    return Meant(handed_over(program, world), known, saved, world)


def seen(saved: "Saved") -> "World":
    """Return the congress of a save as far as anybody may see it: all of it once it is closed.

    Before that, what the only person sees; nobody's papers where several play. Raises LogError on a misfit.
    """
    from game.core.evolve import evolve
    from game.core.world import start
    from game.log.replay import fold_log
    from game.seat.seat import Seat

    scenario, log = saved.scenario, saved.log
    world = fold_log(scenario, log)
    people = [power for power, seat in log.header.seats.items() if seat.player == "human" and power in scenario.powers]
    if world.outcome or not people:
        return world
    if len(people) == 1:
        seat = Seat(scenario, people[0])
        for step in log.steps:
            seat.tell(step.entries)
        return seat.view
    view = start(scenario, ())
    for entry in log.entries():
        if entry.heard_by is None:
            view = evolve(view, entry.event)
    return view


def changed(program: "Program", settlement: "Settlement", texts: Sequence[str]) -> "Settlement":
    """Return a settlement with questions answered otherwise, as QUESTION=POSITION says, and worth what it then is."""
    from game.core.history.settlement import supposed

    full = program.scenario
    treaty = list(settlement.treaty)
    places = {question: place for place, question in enumerate(full.questions)}
    for question, answer in pairs(texts, "--set"):
        if question not in places:
            raise unknown("question", question, full.questions)
        treaty[places[question]] = position(full, question, answer)
    if tuple(treaty) == settlement.treaty:
        return settlement
    old, new = supposed(full, settlement.treaty), supposed(full, tuple(treaty))
    briefs = {
        power: settlement.briefs.get(power, old.briefs[power]) + new.briefs[power] - old.briefs[power]
        for power in full.powers
    }
    return replace(settlement, treaty=new.treaty, briefs=briefs)


def position(scenario: "Scenario", question: str, text: str) -> int:
    """Return the number of a position, named by its id or its number."""
    known = tuple(scenario.questions[question].positions)
    if text in known:
        return known.index(text)
    if text.isascii() and text.isdigit() and int(text[:9]) < len(known):
        return int(text)
    raise unknown(f"position on {question}", text, (*known, f"0 to {len(known) - 1}"))


def relations(program: "Program", texts: Sequence[str]) -> dict[str, int]:
    """Return relations that replace those of a settlement, as A:B=N says."""
    from game.core.world import pair

    found = {}
    read = whole(-100, 100)
    for names, number in pairs(texts, "--relation"):
        states = names.split(":")
        known = {state for key in program.rows.keys if key[0] == "relation" for state in key[1].split(":")}
        for state in states:
            if state not in known:
                raise unknown("power", state, sorted(known))
        if len(states) != 2 or states[0] == states[1]:
            raise Trouble(f"--relation takes two powers and a number, as in russia:austria=-30, not {names[:60]!r}.")
        if ("relation", pair(*states)) not in program.rows.places:
            raise Trouble(f"No event asks how {states[0]} and {states[1]} stand to each other.")
        try:
            found[pair(*states)] = read(number)
        except argparse.ArgumentTypeError as error:
            raise Trouble(f"--relation {names}: {error}.") from None
    return found

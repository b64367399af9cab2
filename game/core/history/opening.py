"""Settlement to the first state of a world: variables at their start, then what the signature moves."""

from collections.abc import Mapping, Sequence

import numpy as np

from game.core.history.board import State
from game.core.history.program import Program
from game.core.history.rows import MILLIONS, NEVER, OPEN, OUTCOMES, RELATION
from game.core.history.settlement import Settlement


def column(program: Program, settlement: Settlement) -> list[int]:
    """Return the state before the signature has moved anything."""
    chronicle, scenario = program.chronicle, program.scenario
    treaty = dict(zip(scenario.questions, settlement.treaty, strict=True))
    found = []
    for key in program.rows.keys:
        match key:
            case ("variable", name):
                found.append(chronicle.variables[name].start)
            case ("relation", pair):
                found.append(max(-RELATION, min(RELATION, settlement.relations.get(pair, 0))))
            case ("article", question) | ("signed", question):
                found.append(treaty[question])
            case ("event", _) | ("due", _):
                found.append(NEVER)
            case ("ended", _) | ("first", _) | ("closes",):
                found.append(OPEN)
            case ("exists", state):
                found.append(int(chronicle.states[state].there))
            case ("promise", kind, by, to, crisis):
                found.append(_promised(settlement, kind, by, to, crisis))
            case ("brief", power):
                found.append(settlement.briefs.get(power, 0))
            case ("opinion", power):
                found.append(settlement.opinions.get(power, 0))
            case ("outcome",):
                found.append(OUTCOMES.index(settlement.outcome))
            case _:
                found.append(0)
    return found


def _promised(settlement: Settlement, kind: str, by: str, to: str, crisis: str) -> int:
    """Return 1 if such a promise was given, or the millions of such loans; what is not named may be anything."""
    found = [
        promise
        for promise in settlement.promises
        if promise.kind == kind and by in ("", promise.by) and to in ("", promise.to) and crisis in ("", promise.crisis)
    ]
    return min(MILLIONS, sum(promise.millions for promise in found)) if kind == "loan" else int(bool(found))


def opening(program: Program, settlements: Sequence[Settlement], relations: Mapping[str, int] | None = None) -> State:
    """Return the states in which history begins, rows x settlements; relations given here hold after the signature."""
    state = np.array([column(program, settlement) for settlement in settlements], dtype=np.int16).T.copy()
    for rule in range(len(program.signing)):
        sign(program, rule, state)
    for pair, value in (relations or {}).items():
        state[program.rows["relation", pair]] = value
    return state


def sign(program: Program, rule: int, state: State) -> None:
    """Apply one rule of the signature to a state."""
    signing = program.signing[rule]
    truths = signing.board.look(state)
    worlds = np.flatnonzero(truths[signing.gate])
    if len(worlds):
        for moves in signing.effects:
            moves.apply(state, worlds, truths)

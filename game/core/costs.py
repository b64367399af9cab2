"""What public acts cost or earn in standing. Estimates, tuned in play."""

from game.core.world import PowerState

CALL_COST = 1
"""Forcing a question onto the agenda."""
REOPEN_COST = 2
"""Reopening an agreed article."""
REFUSAL_COST = 1
"""Refusing a motion together with others."""
MEDIATION = 1
"""Earned by the mover of a carried motion on a question that had been refused before."""
COURTED = 1
"""Earned by a power that two others called upon in one sitting."""
PROMISE_KEPT = 1
"""Earned when an open promise is kept."""
PROMISE_BROKEN = 3
"""Lost when a promise that all know of is broken."""
LEAST_APART = 2
"""Points of relation that a lone refusal costs with the mover."""


def lone_refusal(state: PowerState) -> int:
    """Return what the next refusal alone costs: one more each time, five at most."""
    return min(5, 2 + state.refusals)


WARMTH = 2
"""Points of relation that a kept open promise adds."""
COLDNESS = 10
"""Points of relation that a broken one takes."""

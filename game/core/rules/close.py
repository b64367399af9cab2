"""The congress is over: the ledger is closed and every brief reckoned."""

from collections.abc import Mapping

from game.core import events as e
from game.core.minutes import Minutes
from game.core.rules.promises import close_ledger
from game.core.scenario import PowerId
from game.core.world import draft
from game.core.worth import SCALE, link_places, worth


def close_congress(
    minutes: Minutes,
    outcome: e.Outcome,
    positions: tuple[int, ...] | None = None,
    cost: Mapping[PowerId, int] | None = None,
) -> None:
    """Close the ledger and reckon the briefs on the positions that hold, less the cost of a campaign."""
    close_ledger(minutes, war=outcome == "war")
    final = draft(minutes.world) if positions is None else positions
    minutes.write(e.PhaseBegan("closed"))
    minutes.write(e.CongressClosed(outcome, final))
    places = link_places(minutes.world.scenario)
    for power in minutes.world.scenario.powers:
        hand = minutes.world.hands[power]
        assert hand.brief is not None
        value = worth(hand.brief, places, final) - SCALE * (cost or {}).get(power, 0)
        points = max(0, min(100, (2 * value + SCALE) // (2 * SCALE)))
        minutes.write(e.ScoreReckoned(power, points, hand.walk_away, value))

"""The congress is over: the ledger is closed and every brief reckoned."""

from collections.abc import Mapping

from game.core import events as e
from game.core.minutes import Minutes
from game.core.rules.promises import close_ledger
from game.core.scenario import PowerId
from game.core.side_payments import agreed, balance
from game.core.world import commitments, draft
from game.core.worth import SCALE, link_places, worth


def close_congress(
    minutes: Minutes,
    outcome: e.Outcome,
    positions: tuple[int, ...] | None = None,
    cost: Mapping[PowerId, int] | None = None,
    apart: tuple[PowerId, ...] = (),
) -> None:
    """Close the ledger and reckon the briefs on the positions that hold, less the cost of a campaign.

    Side payments that bind count; after a war none does. `apart` are the two of a separate peace: to all others it is
    worth no more than leaving was.
    """
    close_ledger(minutes, war=outcome == "war", apart=apart)
    final = draft(minutes.world) if positions is None else positions
    minutes.write(e.PhaseBegan("closed"))
    minutes.write(e.CongressClosed(outcome, final))
    places, known, holding = link_places(minutes.world.scenario), commitments(minutes.world), agreed(minutes.world)
    for power in minutes.world.scenario.powers:
        hand = minutes.world.hands[power]
        assert hand.brief is not None
        value = worth(hand.brief, places, final) - SCALE * (cost or {}).get(power, 0)
        value += balance(known.values(), power, holding)
        if apart and power not in apart:  # the terms of others bind it, and it has brought nothing home
            value = min(value, hand.walk_away)
        points = max(0, min(100, (2 * value + SCALE) // (2 * SCALE)))
        minutes.write(e.ScoreReckoned(power, points, hand.walk_away, value))

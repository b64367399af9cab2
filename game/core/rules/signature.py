"""The treaty is signed, or not."""

from collections.abc import Mapping

from game.core import events as e
from game.core import orders as o
from game.core.minutes import Minutes
from game.core.rules.protocol import next_sitting
from game.core.scenario import PowerId
from game.core.world import seats


def sign_treaty(minutes: Minutes, given: Mapping[PowerId, o.Sign | o.Decline]) -> None:
    """Take the signatures in the order of the seats; the treaty stands if every principal signs."""
    signed: list[PowerId] = []
    declined: list[PowerId] = []
    for power in seats(minutes.world):
        answer = given.get(power, o.Decline())
        told = tuple(reason for reason in answer.reasons if reason.known != "hidden")
        if isinstance(answer, o.Sign):
            minutes.write(e.SignatureGiven(power))
            signed.append(power)
        else:
            minutes.write(e.SignatureDeclined(power, told))
            declined.append(power)
        if answer.reasons and (isinstance(answer, o.Sign) or len(told) < len(answer.reasons)):
            minutes.write(e.ReasonsNoted("signature", power, answer.reasons), to=(power,))
    missing = tuple(power for power in declined if minutes.world.scenario.powers[power].principal)
    if missing:
        minutes.write(e.SignatureFailed(missing), *(f"signature:{power}" for power in missing))
    else:
        minutes.write(e.TreatySigned(tuple(signed), minutes.world.sitting))
    next_sitting(minutes)

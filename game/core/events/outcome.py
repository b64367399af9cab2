"""How a congress ends: signatures, a campaign where there are none, and what it was worth to whom."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.reasons import Reason
from game.core.scenario import PowerId

Outcome = Literal["signed", "war", "separate_peace"]
WarCause = Literal["armistice", "withdrawal", "calendar"]


@dataclass(frozen=True, slots=True)
class SignatureGiven:
    """A power signed."""

    power: PowerId
    kind: Literal["signature_given"] = "signature_given"


@dataclass(frozen=True, slots=True)
class SignatureDeclined:
    """A power would not sign."""

    power: PowerId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["signature_declined"] = "signature_declined"


@dataclass(frozen=True, slots=True)
class SignatureFailed:
    """A principal would not sign, and the treaty does not stand."""

    declined_by: tuple[PowerId, ...]
    kind: Literal["signature_failed"] = "signature_failed"


@dataclass(frozen=True, slots=True)
class TreatySigned:
    """The general treaty stands."""

    signatories: tuple[PowerId, ...]
    sitting: int
    kind: Literal["treaty_signed"] = "treaty_signed"


@dataclass(frozen=True, slots=True)
class WarResumed:
    """The armistice is over."""

    cause: WarCause
    power: PowerId = ""
    """Who withdrew, if somebody did."""
    kind: Literal["war_resumed"] = "war_resumed"


@dataclass(frozen=True, slots=True)
class PowerChoseWar:
    """A power fights on, or does not."""

    power: PowerId
    fights: bool
    kind: Literal["power_chose_war"] = "power_chose_war"


@dataclass(frozen=True, slots=True)
class TheatreFought:
    """A theatre of the campaign is decided; numbers are places in the scenario's lists."""

    theatre: int
    result: int
    kind: Literal["theatre_fought"] = "theatre_fought"


@dataclass(frozen=True, slots=True)
class PeaceDictated:
    """The campaign ends in a peace, by its place in the scenario's list."""

    peace: int
    fortune: int
    kind: Literal["peace_dictated"] = "peace_dictated"


@dataclass(frozen=True, slots=True)
class SeparatePeaceSigned:
    """Two enemies have settled without the rest."""

    powers: tuple[PowerId, ...]
    kind: Literal["separate_peace_signed"] = "separate_peace_signed"


@dataclass(frozen=True, slots=True)
class CongressClosed:
    """The congress is over: how, and the position that holds on each question, in scenario order."""

    outcome: Outcome
    positions: tuple[int, ...]
    kind: Literal["congress_closed"] = "congress_closed"


@dataclass(frozen=True, slots=True)
class ScoreReckoned:
    """What a power has made of its instructions in the end."""

    power: PowerId
    brief: int
    """0-100."""
    walk_away: int
    """Thousandths of a point, as it stood last."""
    worth: int
    """Thousandths of a point, before rounding and clipping: the articles, the campaign, and side payments, secret ones
    too, so that the parts are told to nobody but the power itself."""
    kind: Literal["score_reckoned"] = "score_reckoned"


OutcomeEvent: TypeAlias = (
    SignatureGiven | SignatureDeclined | SignatureFailed | TreatySigned | WarResumed | PowerChoseWar | TheatreFought
    | PeaceDictated | SeparatePeaceSigned | CongressClosed | ScoreReckoned
)  # fmt: skip

"""A state at the table, as everybody sees it: its public, its couriers, its side in the war."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario.names import PositionId, QuestionId

Camp = Literal["allies", "neutral", "enemy"]
"""On which side of the war a power stands when the congress opens: the allies, the neutrals, their enemy."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a power's public wants, and how loudly."""

    appetite: int
    """Appetite for peace at the opening (0-100; 50 is indifferent)."""
    voice: int
    """How far opinion moves the court (0-10; Paris and London most)."""
    demands: Mapping[QuestionId, PositionId] = field(default_factory=dict)
    """The position the public calls for, question by question."""
    about: str = ""
    """One or two sentences on this public."""


@dataclass(frozen=True, slots=True)
class Couriers:
    """How long a court takes to answer its delegates."""

    telegraph: int
    """Sittings until a telegraphed answer arrives (0-9)."""
    note: str = ""
    """One sentence on the line and its length."""


@dataclass(frozen=True, slots=True)
class Power:
    """A state at the table, as everybody sees it."""

    name: str
    """Name in a sentence, with no article: Russia."""
    formal: str
    """Formal name: the Russian Empire."""
    adjective: str
    """Russian, French …"""
    signs_as: str
    """French name of the day; the seats and signatures follow its alphabetical order (Autriche … Turquie)."""
    court: str
    """The seat of the court that must be telegraphed: St Petersburg."""
    sovereign: str
    """Who reigns, in a few words."""
    camp: Camp
    """Side in the war when the congress opens."""
    principal: bool
    """Whether the treaty stops when this power refuses to sign."""
    influence: int
    """Weight in the measure of quality and when two carried motions compete (1-10)."""
    opinion: Opinion
    """Press and public."""
    couriers: Couriers
    """Line to the court."""
    about: str
    """A paragraph everybody may read: what the power wants, what presses it."""
    aims: tuple[str, ...] = ()
    """What the chancelleries suppose it wants, a sentence each."""
    war: str = ""
    """What a renewed war would mean to it, in a sentence or two."""
    enters: int = 1
    """Sitting at which it takes its seat, if no article says otherwise."""
    colour: str = "#555555"
    """Colour of its seat and seal, #rrggbb."""

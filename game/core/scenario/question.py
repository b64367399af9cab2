"""A question before the congress and its ordered answers, as articles of a treaty."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario.names import PositionId, PowerId

Instrument = Literal["general_treaty", "convention", "separate_treaty", "declaration", "protocol"]
"""The act an article is written into. The first two are signed together; the rest may be settled afterwards."""

Side = Literal["for", "below", "above"]
"""For what the power opens with in public, or against the answers that stand below or above that in the list."""


@dataclass(frozen=True, slots=True)
class Position:
    """One of the ordered answers to a question."""

    label: str
    """A few words, for lists: Neutral sea."""
    text: str
    """The article as the treaty would print it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question before the congress, with its ordered positions."""

    number: str
    """Number in the dossier: I01."""
    title: str
    """What everybody calls it: Navies on the Black Sea."""
    about: str
    """What is at stake, in two or three sentences."""
    instrument: Instrument
    """The act its article is written into."""
    vetoes: tuple[PowerId, ...]
    """Powers whose refusal stops a motion on it."""
    positions: Mapping[PositionId, Position]
    """Three to seven, in order along the axis."""
    silence: PositionId
    """The position that holds if the treaty says nothing."""
    historical: PositionId
    """The position of 1856."""
    history: str
    """The archivist's margin: what the protocols and the treaty of 1856 said."""
    essential: bool = False
    """Whether no treaty can be signed before it is agreed."""
    articles: str = ""
    """Articles and acts of 1856 that it became."""
    admits: Mapping[PositionId, int] = field(default_factory=dict)
    """For a question on a seat at the table: the sitting at which each position lets the guest in (99: never)."""
    guest: PowerId = ""
    """For a question on a seat at the table: whose seat."""
    arguments: Mapping[PowerId, Mapping[Side, tuple[str, ...]]] = field(default_factory=dict, metadata={"later": True})
    """What a delegate says of the matter itself, once each: one to three sentences of his, none of them of the day.

    They rest on what the power opens with in public, so a power that opens with nothing has none.
    """

"""Who speaks: the manner of each delegation. It colours what is done within a level; it is never a means more."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.scenario import Delegate, DelegateId, PowerId, Scenario


@dataclass(frozen=True, slots=True)
class Manner:
    """How a delegation carries itself."""

    patience: int = 100
    """Hundredths of the usual readiness to give way for the sake of time."""
    boldness: int = 100
    """Hundredths of the usual weight given to oneself when aiming."""
    candour: bool = True
    """Whether it names the article that hurts, and how far, and says where it stands; else it keeps its counsel."""
    refers: bool = False
    """Whether it likes to reserve the court's answer where it might simply agree."""
    talks: int = 3
    """Conversations it seeks in a sitting, at most."""
    coin: bool = True
    """Whether it sweetens a bargain with money, guarantees and neutrality."""
    warns: bool = False
    """Whether it says "or else" when it means it."""
    prints: bool = False
    """Whether it takes a broken word to the newspapers."""


MANNERS: Mapping[DelegateId, Manner] = {
    "orlov": Manner(patience=90, boldness=110, talks=3),  # a soldier's frankness, used as other men use a cipher
    "walewski": Manner(patience=115, boldness=70, talks=2, prints=True),  # reads the Emperor's script; indolent
    "clarendon": Manner(boldness=100, talks=3, warns=True, prints=True),  # polished and tired; a press at his back
    "aali": Manner(patience=90, boldness=90, refers=True, talks=2, coin=False),  # courtesy as armour, and telegrams
    "cavour": Manner(patience=90, boldness=140, talks=3, prints=True),  # silent by day, in every salon by night
    "buol": Manner(patience=85, boldness=120, candour=False, talks=1, coin=False, warns=True),  # stiff and proud
    "manteuffel": Manner(patience=130, boldness=60, candour=False, talks=1),  # taciturn, glad to have been let in
}
"""Estimates from history.md 1. A delegate who is not named here behaves as his ratings say."""


def manner(scenario: Scenario, power: PowerId) -> Manner:
    """Return the manner of a power's first plenipotentiary."""
    first = scenario.first_delegate(power)
    return MANNERS.get(first) or _rated(scenario.delegates[first])


def _rated(delegate: Delegate) -> Manner:
    return Manner(
        patience=70 + 5 * delegate.flexibility,
        boldness=60 + 7 * delegate.guile,
        candour=delegate.charm >= 5,
        refers=delegate.authority <= 4,
        talks=1 + delegate.stamina // 4,
        coin=delegate.flexibility >= 5,
        warns=delegate.temper <= 5,
        prints=delegate.guile >= 8,
    )


def rapport(scenario: Scenario, one: PowerId, other: PowerId) -> int:
    """Return how the first plenipotentiaries of two powers get on (-5 to 5)."""
    both = {scenario.first_delegate(one), scenario.first_delegate(other)}
    return next((known.value for known in scenario.rapport if set(known.delegates) == both), 0)

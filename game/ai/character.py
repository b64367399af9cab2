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
    coins: tuple[str, ...] = ("silence", "candour", "loan", "neutrality", "guarantee")
    """The small change with which it sweetens a bargain, what it spends most gladly first."""
    warns: int = 0
    """How often one power must have refused alone before it says "or else", when it means it; 0 for never."""
    prints: bool = False
    """Whether it gives secrets to the newspapers, where that serves it."""
    telegraphs: int = 45
    """How far the calendar has run, in hundredths, when it asks leave for what it may need in the end."""


MANNERS: Mapping[DelegateId, Manner] = {
    # a soldier's frankness, used as other men use a cipher; no money to lend, and a court two sittings away
    "orlov": Manner(
        patience=90, boldness=110, talks=3, coins=("candour", "silence", "neutrality"), warns=3, telegraphs=60
    ),
    # reads the Emperor's script; indolent
    "walewski": Manner(
        patience=115, boldness=70, talks=2, coins=("loan", "guarantee", "silence"), warns=4, prints=True, telegraphs=50
    ),
    # polished and tired; a press at his back, and letters home every night
    "clarendon": Manner(
        boldness=100, talks=3, coins=("loan", "guarantee", "candour"), warns=1, prints=True, telegraphs=35
    ),
    # courtesy as armour, and telegrams
    "aali": Manner(patience=90, boldness=90, refers=True, talks=2, coins=("silence",), telegraphs=15),
    # silent by day, in every salon by night
    "cavour": Manner(
        patience=90, boldness=140, talks=3, coins=("neutrality", "silence", "candour"), warns=3, prints=True
    ),
    # stiff and proud
    "buol": Manner(patience=85, boldness=120, candour=False, talks=1, coins=("silence",), warns=1, telegraphs=55),
    # taciturn, glad to have been let in
    "manteuffel": Manner(patience=130, boldness=60, candour=False, talks=1, coins=("neutrality", "silence")),
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
        coins=("silence", "candour", "loan", "neutrality", "guarantee") if delegate.flexibility >= 5 else ("silence",),
        warns=1 if delegate.temper <= 5 else 3 if delegate.temper <= 7 else 0,
        prints=delegate.guile >= 8,
        telegraphs=65 - 5 * (10 - delegate.authority),
    )


def rapport(scenario: Scenario, one: PowerId, other: PowerId) -> int:
    """Return how the first plenipotentiaries of two powers get on (-5 to 5)."""
    both = {scenario.first_delegate(one), scenario.first_delegate(other)}
    return next((known.value for known in scenario.rapport if set(known.delegates) == both), 0)

"""What of a scenario decides something, and what is only words: a save may outlive a better sentence."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from functools import cache
from typing import Any

from game.core.canon import digest
from game.core.scenario import (
    Brief,
    Couriers,
    Delegate,
    Dictated,
    Joiner,
    Link,
    News,
    Opinion,
    Paper,
    Position,
    Power,
    Question,
    Rapport,
    Result,
    Scenario,
    Sitting,
    Theatre,
    WalkAway,
    Worth,
)

WORDS: Mapping[type[Any], tuple[str, ...]] = {
    Scenario: ("title", "about", "minutes", "lengths", "length"),
    Power: ("name", "formal", "adjective", "court", "sovereign", "about", "aims", "war", "colour"),
    Opinion: ("about",),
    Couriers: ("note",),
    Delegate: ("name", "short", "office", "about", "lines"),
    Question: ("number", "title", "about", "history", "articles", "arguments"),
    Position: ("label", "text"),
    WalkAway: ("about",),
    Brief: ("letter",),
    Link: ("about",),
    Worth: ("because",),
    Rapport: ("because",),
    News: ("date", "headline", "text", "certainty"),
    Paper: ("name", "city", "about"),
    Sitting: ("date", "history", "protocol"),
    Theatre: ("name",),
    Result: ("text",),
    Joiner: ("yes", "no"),
    Dictated: ("name", "text"),
}
"""The fields that no rule reads: words, and what is only for the eye. A test compares them with what is translated."""


def rules_hash(scenario: Scenario) -> str:
    """Return the hash of what decides something: the same for a scenario whose words alone have been changed.

    Order counts here, unlike in `scenario_hash`: events name positions and questions by their places.
    """
    return digest(_deciding(replace(scenario, crises=dict.fromkeys(scenario.crises, ""))))  # promises name them


def _deciding(value: Any) -> Any:
    """Return a part of a scenario without its words, tables and records as lists of pairs.

    What has its default is left out: a format that grows leaves the hashes of what was written before alone.
    """
    if isinstance(value, str | int) or value is None:
        return value
    if isinstance(value, tuple):
        return [_deciding(item) for item in value]
    if isinstance(value, Mapping):
        return [[key, _deciding(item)] for key, item in value.items()]
    kind = type(value)
    known = _deciding_fields(kind)  # type: ignore[arg-type]  # a class hashes by identity
    told = [(name, getattr(value, name), default) for name, default in known]
    return [[name, _deciding(part)] for name, part, default in told if part != default]


@cache
def _deciding_fields(kind: Any) -> tuple[tuple[str, object], ...]:
    """Return the fields of a record that rules may read, with their defaults: MISSING where there is none."""
    return tuple(
        (field.name, field.default if field.default_factory is MISSING else field.default_factory())
        for field in fields(kind)
        if field.name not in WORDS.get(kind, ())
    )

"""One canonical text for every value of core, and its hash."""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import Any

from game.core.scenario import Rules, Scenario
from game.core.world import World

Plain = dict[str, "Plain"] | list["Plain"] | str | int | bool | None


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """Return the field names of a dataclass, looked up once: hashing a world asks thousands of times."""
    if not is_dataclass(kind):
        raise TypeError(f"no canonical form for {kind}")
    return tuple(field.name for field in fields(kind))


@cache
def _later(kind: Any) -> Mapping[str, object]:
    """Return the defaults of the fields that a dataclass has been given since worlds were first hashed."""
    return {
        field.name: field.default if field.default_factory is MISSING else field.default_factory()
        for field in fields(kind)
        if "later" in field.metadata
    }


def plain(value: object) -> Plain:
    """Return a dataclass, mapping, tuple or scalar as plain JSON data; mappings keep their order.

    A field that came later counts only where it is used: so the hashes and the lines of old saves stay what they were.
    """
    kind = type(value)
    if kind in (str, int, bool) or value is None:
        return value  # type: ignore[return-value]  # mypy does not narrow by identity of types
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key if isinstance(key, str) else ":".join(map(str, key)): plain(item) for key, item in value.items()}
    names, later = _names(kind), _later(kind)  # type: ignore[arg-type]  # a class hashes by identity
    if later:
        names = tuple(name for name in names if name not in later or getattr(value, name) != later[name])
    return {name: plain(getattr(value, name)) for name in names}


def canonical(value: object) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, no escapes beyond what JSON asks."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(value: object) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal."""
    return sha256(canonical(value).encode()).hexdigest()


def scenario_hash(scenario: Scenario) -> str:
    """Return the hash of everything a scenario says, its words too; `deciding` has that of its rules alone.

    Lengths have taken effect or not, and a rule that scenarios did not always have counts only where it is used: so the
    hashes in old saves stay what they were.
    """
    parts = {name: getattr(scenario, name) for name in _names(Scenario) if name not in ("lengths", "length")}
    rules = {name: getattr(scenario.rules, name) for name in _names(Rules)}
    if scenario.rules.asked_until == Rules().asked_until:
        del rules["asked_until"]
    return digest({**parts, "rules": rules})


def world_hash(world: World) -> str:
    """Return the hash of a world; the scenario enters by its id alone, since a log names its hash once.

    What was stopped is left out: it retells motions that the hashes before this one vouch for, and old saves have none.
    """
    left_out = ("scenario", "stopped")
    parts = {field.name: getattr(world, field.name) for field in fields(world) if field.name not in left_out}
    return digest({"scenario": world.scenario.id, **parts})

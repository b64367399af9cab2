"""One canonical text for every value of core, and its hash."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256

from game.core.scenario import Scenario
from game.core.world import World

Plain = dict[str, "Plain"] | list["Plain"] | str | int | bool | None


def plain(value: object) -> Plain:
    """Return a dataclass, mapping, tuple or scalar as plain JSON data; mappings keep their order."""
    match value:
        case None | bool() | int() | str():
            return value
        case tuple() | list():
            return [plain(item) for item in value]
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            raise TypeError(f"no canonical form for {type(value).__name__}")


def canonical(value: object) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, no escapes beyond what JSON asks."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(value: object) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal."""
    return sha256(canonical(value).encode()).hexdigest()


def scenario_hash(scenario: Scenario) -> str:
    """Return the hash of everything a scenario says that could decide something, and of its words too."""
    return digest(scenario)


def world_hash(world: World) -> str:
    """Return the hash of a world; the scenario enters by its id alone, since a log names its hash once."""
    parts = {field.name: getattr(world, field.name) for field in fields(world) if field.name != "scenario"}
    return digest({"scenario": world.scenario.id, **parts})

"""What the map calls its provinces and who held them in 1856, read from the map's own table. Draws nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from game import paths

Names = Mapping[str, str]
"""A name by language ("en", "fr")."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of a map."""

    provinces: Mapping[str, Names]
    """By province id, in the order of the map's table."""
    owners: Mapping[str, Names]
    """By owner id: the powers, and every state that the map knows."""
    held: Mapping[str, tuple[str, str]]
    """Who held each province in 1856, and who stood above; the second is empty where nobody did."""

    def province(self, id: str, language: str) -> str:
        """Return the name of a province in a language, else in English."""
        names = self.provinces[id]
        return names.get(language, names["en"])

    def owner(self, id: str, language: str) -> str:
        """Return the name of an owner in a language, else in English."""
        names = self.owners[id]
        return names.get(language, names["en"])


@cache
def gazetteer() -> Gazetteer:
    """Return the names of the game's map; empty where the map is missing, so that nothing is held to be unknown."""
    try:
        text = (paths.root("assets") / "map" / "provinces.json").read_text(encoding="utf-8")
    except OSError:
        return Gazetteer({}, {}, {})
    table: dict[str, Any] = json.loads(text)
    rows = table["provinces"]
    return Gazetteer(
        provinces={row["id"]: row["name"] for row in rows},
        owners=table["owners"],
        held={row["id"]: (row.get("owner", ""), row.get("of", "")) for row in rows},
    )

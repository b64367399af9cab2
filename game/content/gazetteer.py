"""What the map calls its provinces and who held them in 1856, read from the map's own table. Draws nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from game import paths
from game.core.history.lands import Held

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

    def named(self, lands: Mapping[str, Held]) -> dict[str, Held]:
        """Return how provinces are held with every holder named; what is held as in 1856 after all is left out."""
        found = {}
        for province, held in lands.items():
            by, under = self.held.get(province, ("", ""))
            if (held.by or by, held.under) != (by, under):
                found[province] = Held(held.by or by, held.under)
        return found


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

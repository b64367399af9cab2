"""What the player chose about the look, kept between games. A file that cannot be read or written is no trouble."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields
from pathlib import Path

from game.ui.theme import PALETTES, Preferences

NAME = "look.json"


def recall(folder: Path) -> Preferences:
    """Return what is kept in a folder; whatever is missing or wrong there is as it comes."""
    plain = Preferences()
    try:
        kept = json.loads((folder / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return plain
    if not isinstance(kept, dict):
        return plain
    right = {
        field.name: kept[field.name]
        for field in fields(plain)
        if type(kept.get(field.name)) is type(getattr(plain, field.name))
    }
    chosen = Preferences(**right)
    fits = chosen.palette in PALETTES and 1.0 <= chosen.text <= 2.0 and chosen.face in ("OldStandard", "EBGaramond")
    return chosen if fits else plain


def remember(folder: Path, preferences: Preferences) -> None:
    """Keep the choice, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"{NAME}.new"
        fresh.write_text(json.dumps(asdict(preferences)), "utf-8")
        os.replace(fresh, folder / NAME)
    except OSError:
        return

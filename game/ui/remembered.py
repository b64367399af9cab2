"""What the player chose about the window, kept between games. A file that cannot be read or written is no trouble."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

from game.ui.theme import PALETTES, Preferences

NAME = "look.json"

_SOUND: Mapping[str, Callable[[Any], bool]] = {
    "palette": lambda name: name in PALETTES,
    "text": lambda scale: 1.0 <= scale <= 2.0,
    "scale": lambda scale: 0.8 <= scale <= 1.5,
    "effects": lambda volume: 0 <= volume <= 10,
    "music": lambda volume: 0 <= volume <= 10,
}
"""What a kept value must fulfil beyond being of its kind."""


def recall(folder: Path) -> Preferences:
    """Return what is kept in a folder; whatever is missing or wrong there is as it comes."""
    try:
        kept = json.loads((folder / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    plain, hints = Preferences(), get_type_hints(Preferences)
    right: dict[str, Any] = {}
    for field in fields(plain):
        value = kept.get(field.name)
        if field.name == "keys":
            right["keys"] = _chords(value)
            continue
        among = get_args(hints[field.name])
        fits = value in among if among else type(value) is type(getattr(plain, field.name))
        if fits and _SOUND.get(field.name, lambda value: True)(value):
            right[field.name] = value
    return Preferences(**right)


def _chords(kept: object) -> tuple[tuple[str, str], ...]:
    """Return the pairs of action and chord in what was kept."""
    pairs = kept if isinstance(kept, list) else []
    return tuple((pair[0], pair[1]) for pair in pairs if _is_pair(pair))


def _is_pair(kept: object) -> bool:
    return isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, str) and part for part in kept)


def remember(folder: Path, preferences: Preferences) -> None:
    """Keep the choice, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"{NAME}.new"
        fresh.write_text(json.dumps(asdict(preferences)), "utf-8")
        os.replace(fresh, folder / NAME)
    except OSError:
        return

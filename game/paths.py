"""Where things lie on disk, whether the game runs from a wheel, a checkout or a frozen binary."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parent
CHECKOUT = PACKAGE.parent
APP = "the-congress"
"""The name of our folder among the user's data."""


def root(kind: Literal["assets", "scenarios", "saves"]) -> Path:
    """The folder of shipped `kind`: inside the wheel, beside the package, or in the frozen binary, first found first.

    If none is there, the place where a checkout would have it is named, so that messages point somewhere sensible.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [PACKAGE / "_data" / kind, CHECKOUT / kind, *([Path(frozen) / kind] if frozen else [])]
    return next((place for place in places if place.is_dir()), CHECKOUT / kind)


def from_checkout() -> bool:
    """Whether the game runs from its own repository, where saves belong beside it."""
    return (CHECKOUT / "pyproject.toml").is_file() and (CHECKOUT / "main.py").is_file()


def saves() -> Path:
    """The folder for saves: $CONGRESS_SAVES, `saves/` of a checkout, or the user's data. It may not exist yet."""
    if wanted := os.environ.get("CONGRESS_SAVES"):
        return Path(wanted)
    return (CHECKOUT if from_checkout() else user_data()) / "saves"


def user_data() -> Path:
    """The user's data folder for this game, as the platform wants it. It may not exist yet."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / APP
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / APP
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / APP

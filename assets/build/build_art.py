"""Rebuild flags, arms, portraits, papers, icons and sounds, and the manifest of all assets. Developers only.

    pip install numpy pillow resvg_py mido soundfile; apt install fluidsynth fluid-soundfont-gm
    python assets/build/build_art.py [flags papers icons busts sounds manifest ...]
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

STEPS = ("flags", "papers", "icons", "busts", "sounds", "manifest")


def main(wanted: list[str]) -> int:
    """Build what is named, or everything, in this order."""
    for step in STEPS:
        if not wanted or step in wanted:
            made = importlib.import_module(f"art.{step}").build()
            print(f"{step}: {len(made)} files")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

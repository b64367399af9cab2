"""Rebuild flags, arms, portraits, papers, icons and sounds, and the manifest of all assets. Developers only.

pip install -e .[assets]; apt install fluidsynth fluid-soundfont-gm
python assets/build/build_art.py [flags papers icons room busts sounds]
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

STEPS = ("flags", "papers", "icons", "room", "busts", "sounds", "manifest")


def main(wanted: list[str]) -> int:
    """Build what is named, or everything, in this order; the manifest always."""
    made: dict[str, str] = {}
    for step in STEPS:
        if not wanted or step in wanted or step == "manifest":
            module = importlib.import_module(f"art.{step}")
            new = module.build(made) if step == "manifest" else module.build()
            print(f"{step}: {len(new)} files")
            made |= new
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

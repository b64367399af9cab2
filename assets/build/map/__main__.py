"""Builds the map: `python assets/build/map` (add `far` for a quick look at the small sheet alone).

Needs shapely, scipy, numpy, pyshp and pillow (the `assets` extra of pyproject.toml) and the package clients pip and npm, nothing of which
the game needs. Byte-stable: the sources are pinned by hash, nothing is drawn by chance but from a fixed seed, and no file
holds a date; another version of pillow or zlib may pack the same pixels differently.
"""

from __future__ import annotations

import sys
from pathlib import Path

import frontiers
import ink
import pieces
import raster
import roster
import write
from projection import FAR, FINE, NEAR

OUT = Path(__file__).resolve().parents[2] / "map"
FONT = OUT.parent / "fonts" / "OldStandard-Regular.ttf"


def main() -> None:
    """Cut, engrave, write."""
    OUT.mkdir(exist_ok=True)
    provinces = pieces.provinces()
    wrong = set(provinces) ^ set(roster.BY_ID)
    if wrong:
        sys.exit(f"in the roster or on the land, but not both: {sorted(wrong)}")
    pairs = frontiers.arcs(provinces, NEAR)
    sheets = (FAR,) if "far" in sys.argv else (FAR, NEAR, FINE)
    for sheet in sheets:
        write.save_index(write.flooded(raster.index_image(provinces, sheet), sheet), sheet, OUT)
        write.save_ink(ink.engrave(sheet, provinces, pairs, str(FONT), 3 if sheet is FAR else 2), sheet, OUT)
    far, near = (raster.index_image(provinces, sheet) for sheet in (FAR, NEAR))
    table = write.provinces_json(provinces, pairs, write.flooded(far, FAR), write.flooded(near, NEAR))
    write.save_json(table, OUT / "provinces.json")
    write.save_json(write.frontiers_json(pairs), OUT / "frontiers.json")
    write.save_json(write.labels_json(), OUT / "labels.json")
    write.save_json(write.overlays_json(), OUT / "overlays.json")


if __name__ == "__main__":
    main()

"""The list of all that lies in assets/: a test compares it with what is there.

Files of this package are listed one by one, with bytes and pixels or seconds. What other builders make is listed by
folder, for they count their own.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import soundfile
from PIL import Image

from art.raster import ASSETS

OURS = "drawn by this project"
GROUPS: tuple[tuple[str, str, str, str], ...] = (
    ("arms", "art/flags.py, art/heraldry.py", OURS, "MIT"),
    ("flags", "art/flags.py, flags/*.svg", OURS, "MIT"),
    ("icons", "art/icons.py", OURS, "MIT"),
    ("mastheads", "art/papers.py", f"{OURS}; letters of Old Standard TT", "MIT; the face OFL-1.1"),
    ("papers", "art/papers.py", f"{OURS}; letters of Old Standard TT", "MIT; the face OFL-1.1"),
    ("portraits", "art/busts.py, art/sculpt.py, art/engrave.py", "sculpted and engraved by this project", "MIT"),
    ("room", "art/room.py, art/heraldry.py", OURS, "MIT"),
    ("seals", "art/papers.py, art/heraldry.py", OURS, "MIT"),
    ("sound/effects", "art/noises.py", "synthesised by this project", "MIT"),
    (
        "sound/music",
        "art/scores.py, art/tunes.py",
        "arranged by this project; melodies in the public domain or our own; played with FluidR3",
        "MIT",
    ),
)
"""Folder, builder under assets/build, source, licence."""

ELSEWHERE = {
    "fonts": {
        "builder": "build_fonts.py",
        "source": "Old Standard TT, EB Garamond: see CREDITS.md",
        "licence": "OFL-1.1",
    },
    "map": {"builder": "map/", "source": "see CREDITS.md", "licence": "see CREDITS.md"},
    "words": {"builder": "build_words.py", "source": "written by this project", "licence": "MIT"},
}
"""Folders that other builders fill and check."""


def measured(path: Path) -> dict[str, Any]:
    """Bytes, and pixels or seconds."""
    out: dict[str, Any] = {"bytes": path.stat().st_size}
    if path.suffix == ".png":
        with Image.open(path) as image:
            out["size"] = list(image.size)
    else:
        out["seconds"] = round(soundfile.info(path).duration, 2)
    return out


def build(made: dict[str, str] | None = None) -> dict[str, str]:
    """Write assets/manifest.json. What a file shows is told by `made`, or else was told before."""
    target = ASSETS / "manifest.json"
    before: dict[str, str] = {}
    if target.is_file():
        for group in json.loads(target.read_text("utf-8"))["groups"]:
            before |= {f"{group['folder']}/{name}": entry["shows"] for name, entry in group["files"].items()}
    shows = before | (made or {})
    groups = []
    for folder, builder, source, licence in GROUPS:
        files = {
            path.name: {"shows": shows[f"{folder}/{path.name}"], **measured(path)}
            for path in sorted((ASSETS / folder).iterdir())
        }
        groups.append({"folder": folder, "builder": builder, "source": source, "licence": licence, "files": files})
    text = json.dumps({"groups": groups, "elsewhere": ELSEWHERE}, ensure_ascii=False, indent=1)
    # A file a line, so that a change shows as one.
    text = re.sub(
        r'(": \{)\s*("shows".*?)\s*\}(?=,?\n)',
        lambda m: m[1] + re.sub(r"\s*\n\s*", " ", m[2]) + "}",
        text,
        flags=re.DOTALL,
    )
    target.write_text(text + "\n", "utf-8")
    return {"manifest.json": "This list"}

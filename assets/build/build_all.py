"""Rebuild every asset from its declared sources, one builder after the other, and say which files came out otherwise.

    pip install -e '.[assets]'; apt install fluidsynth fluid-soundfont-gm npm
    python assets/build/build_all.py            all; the exit code is 1 if any file differs from what lay there before
    python assets/build/build_all.py map art    some of: fonts map art words

Developers only; the game needs none of it. The packages are pinned in pyproject.toml, the sources of the map by hash. With
those versions every file comes out the same byte for byte; other versions of pillow, resvg, fluidsynth or the soundfont may
draw or sound the same and pack it otherwise. What the shipped replays need is built by replays/build_replays.py.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from pathlib import Path

BUILD = Path(__file__).resolve().parent
ASSETS = BUILD.parent
BUILDERS = {
    "fonts": ("build_fonts.py",), "map": ("map",), "art": ("build_art.py",), "words": ("build_words.py",),
}  # fmt: skip
"""Name to what Python is to run, in the order in which one needs the other: letters before what is lettered."""


def hashes() -> dict[str, str]:
    """Every shipped file and its SHA-256."""
    return {
        path.relative_to(ASSETS).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(ASSETS.rglob("*"))
        if path.is_file() and BUILD not in path.parents
    }


def main(wanted: list[str]) -> int:
    """Run what is wanted, each in a process of its own."""
    unknown = sorted(set(wanted) - set(BUILDERS))
    if unknown:
        print(f"There is no builder called {unknown[0]}; there are {', '.join(BUILDERS)}.", file=sys.stderr)
        return 2
    before, start = hashes(), time.monotonic()
    for name, command in BUILDERS.items():
        if wanted and name not in wanted:
            continue
        began = time.monotonic()
        subprocess.run([sys.executable, str(BUILD / command[0]), *command[1:]], check=True)
        print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
    after = hashes()
    changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    size = sum((ASSETS / path).stat().st_size for path in after) / 1e6
    print(f"{len(after)} files, {size:.1f} MB, {time.monotonic() - start:.0f} s; {len(changed)} differ from before")
    for path in changed:
        print(f"  {path}")
    return 1 if changed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

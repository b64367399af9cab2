"""Fetch the two typefaces and write them to assets/fonts/. Developers only: needs fonttools and npm.

Old Standard's ascender is lower than its accented capitals, so SDL_ttf pushes the baseline of any line with an É or
an İ down by three or four pixels, and lists jitter. We give it taller vertical metrics; the outlines stay untouched.
Both faces get a narrow no-break space (U+202F), which French punctuation needs and neither maps.

    python assets/build/build_fonts.py
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "fonts"
SOURCES = {
    "@expo-google-fonts/old-standard-tt@0.1.0": {
        "OldStandardTT_400Regular.ttf": "OldStandard-Regular.ttf",
        "OldStandardTT_400Regular_Italic.ttf": "OldStandard-Italic.ttf",
        "OldStandardTT_700Bold.ttf": "OldStandard-Bold.ttf",
    },
    "@expo-google-fonts/eb-garamond@0.4.3": {
        "EBGaramond_400Regular.ttf": "EBGaramond-Regular.ttf",
        "EBGaramond_400Regular_Italic.ttf": "EBGaramond-Italic.ttf",
        "EBGaramond_700Bold.ttf": "EBGaramond-Bold.ttf",
    },
}
"""npm package to (file inside it, file we ship)."""

ASCENT, DESCENT, GAP = 1010, -290, 0
"""Thousandths of the em; the tallest accented capital of Old Standard is 948 high."""
NARROW_NO_BREAK, THIN = 0x202F, 0x2009


def steady_baseline(font: TTFont) -> None:
    """Give the face room above its accents, in both tables a renderer may ask."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, DESCENT, GAP
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, GAP


def map_narrow_space(font: TTFont) -> None:
    """Let the narrow no-break space use the glyph of the thin space (or of the space)."""
    for table in font["cmap"].tables:
        if table.isUnicode() and NARROW_NO_BREAK not in table.cmap:
            table.cmap[NARROW_NO_BREAK] = table.cmap.get(THIN, table.cmap[ord(" ")])


def fetch(package: str, folder: Path) -> Path:
    """Unpack one npm package below `folder` and return the folder it lies in."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
    )
    inside = folder / package.strip("@").replace("/", "-")
    with tarfile.open(folder / packed.stdout.strip().splitlines()[-1]) as archive:
        archive.extractall(inside, filter="data")
    return inside


def main() -> None:
    """Write the six fonts."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        for package, files in SOURCES.items():
            inside = fetch(package, Path(name))
            for theirs, ours in files.items():
                font = TTFont(next(inside.rglob(theirs)), recalcTimestamp=False)
                if ours.startswith("OldStandard"):
                    steady_baseline(font)
                map_narrow_space(font)
                font.save(FONTS / ours)
                print(f"{ours}: {(FONTS / ours).stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

"""SVG to pixels: resvg at four times the size, then a Lanczos reduction, so that hairlines stay even."""

from __future__ import annotations

import io
from pathlib import Path

import resvg_py
from PIL import Image

ROOT = Path(__file__).resolve().parents[3]
ASSETS = ROOT / "assets"
BUILD = ASSETS / "build"
FONTS = ASSETS / "fonts"


def render(svg: str, width: int, height: int, over: int = 4) -> Image.Image:
    """Draw `svg`, whose view box has the same proportions, into an RGBA image."""
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=width * over, height=height * over,
        font_files=[str(path) for path in sorted(FONTS.glob("*.ttf"))], skip_system_fonts=True,
        font_family="Old Standard TT",
    )  # fmt: skip
    large = Image.open(io.BytesIO(bytes(png))).convert("RGBA")
    if large.size == (width, height):
        return large
    # Premultiply, or transparent black bleeds into every edge.
    return large.convert("RGBa").resize((width, height), Image.Resampling.LANCZOS).convert("RGBA")


def save(image: Image.Image, path: Path, colours: int = 0) -> None:
    """Write a PNG without time or text in it; `colours` reduces it to a palette."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if colours:
        image = image.quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    image.save(path, "PNG", optimize=True)

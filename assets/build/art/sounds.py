"""Effects and music to assets/sound."""

from __future__ import annotations

import numpy as np

from art import noises, ogg, scores, tunes
from art.raster import ASSETS


def build() -> dict[str, str]:
    """Write all."""
    made = {}
    for name, (make, peak) in noises.EFFECTS.items():
        samples = make()
        samples = (samples / np.abs(samples).max() * peak).astype(np.float32)
        path = ASSETS / "sound" / "effects" / f"{name}.ogg"
        ogg.write(path, samples, 0.4)
        made[f"sound/effects/{path.name}"] = f"Effect: {(make.__doc__ or name).strip()}"
    for name, piece in scores.PIECES.items():
        path = ASSETS / "sound" / "music" / f"{name}.ogg"
        ogg.write(path, tunes.play(piece), 0.15)
        made[f"sound/music/{path.name}"] = f"Music: {piece.title} ({piece.source})"
    return made

"""Listens to the finished music: loudness, seam, brightness, and the tune itself (ear.py).

`python assets/build/art/listen.py` prints a table. A piece passes if it is as loud as the others, goes round without a click,
is not shrill, sounds the notes that are written, and lets its tune be read back from the sound.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import soundfile

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from art import ear
from art.raster import ASSETS
from art.scores import PIECES


def main() -> int:
    """Print a row a piece; the answer is how many fail."""
    failed = 0
    print("piece                    seconds  rms dB  peak dB  seam   middle Hz  >4 kHz %  sounded  read back")
    for name, piece in PIECES.items():
        wave, rate = soundfile.read(ASSETS / "sound" / "music" / f"{name}.ogg", always_2d=True)
        mono = wave.mean(axis=1)
        rms, peak = ear.decibels(float(np.sqrt((wave**2).mean()))), ear.decibels(float(np.abs(wave).max()))
        jump, (middle, high), (sounded, read) = ear.seam(wave), ear.brightness(mono, rate), ear.heard(mono, rate, piece)
        good = -26 < rms < -22 and peak < -3 and jump < 1 and high < 2 and sounded > 0.9 and read > 0.85
        failed += not good
        print(f"{name:24} {len(wave) / rate:7.1f} {rms:7.1f} {peak:8.1f} {jump:5.2f} {middle:11.0f} {high:9.2f} "
              f"{100 * sounded:6.0f} % {100 * read:8.0f} %{'' if good else '   <- look into this'}")  # fmt: skip
    return failed


if __name__ == "__main__":
    raise SystemExit(main())

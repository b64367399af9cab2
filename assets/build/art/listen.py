"""Listens to the finished music with numbers, since ears are not to be had: loudness, seam, brightness, and the tune itself.

`python assets/build/art/listen.py` prints a table. A piece passes if it is as loud as the others, goes round without a click,
is not shrill, and sounds the notes that are written: for each note of a leading voice the partials at its pitch must be stronger
than those a semitone above and below it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from art import tunes
from art.raster import ASSETS

Samples = NDArray[np.float64]


def decibels(value: float) -> float:
    """Below full scale."""
    return 20 * float(np.log10(max(value, 1e-9)))


def seam(wave: Samples) -> float:
    """The jump from the last sample to the first, over the greatest jump within the piece: above 1 it would click."""
    inside = np.abs(np.diff(wave, axis=0)).max()
    return float(np.abs(wave[0] - wave[-1]).max() / inside)


def brightness(mono: Samples, rate: int) -> tuple[float, float]:
    """The middle of the spectrum in hertz, and the share of power above 4 kHz in per cent."""
    power = np.zeros(4097)
    for start in range(0, len(mono) - 8192, 8192):
        power += np.abs(np.fft.rfft(mono[start : start + 8192] * np.hanning(8192))) ** 2
    f = np.fft.rfftfreq(8192, 1 / rate)
    return float((f * power).sum() / power.sum()), 100 * float(power[f > 4000].sum() / power.sum())


def sounded(mono: Samples, rate: int, piece: tunes.Piece) -> float:
    """Share of the notes of the first voice, and of any that leads while it rests, that are heard at their pitch."""
    voices = [part for part in piece.parts if isinstance(part, tunes.Voice)]
    heard, all_notes, covered = 0, 0, []
    for voice in voices:
        for start, length, key, _ in tunes.melody(voice, piece.bar):
            middle = start + length / 2
            if length < 0.45 or any(a <= middle <= b for a, b in covered):
                continue
            covered.append((start, start + length))
            a, b = (round((start + length * share) * 60 / piece.tempo * rate) for share in (0.2, 0.95))
            part = mono[a:b] * np.hanning(b - a)
            spectrum = np.abs(np.fft.rfft(part, 1 << 17))

            def force(k: float, spectrum: NDArray[np.float64] = spectrum) -> float:
                total = 0.0
                for n in (1, 2, 3):
                    at = round(n * 440 * 2 ** ((k - 69) / 12) * (1 << 17) / rate)
                    wide = max(2, at // 120)
                    total += float(spectrum[at - wide : at + wide + 1].max())
                return total

            all_notes += 1
            heard += force(key) > 1.25 * max(force(key - 1), force(key + 1))
    return heard / all_notes


def main() -> int:
    """Print a row a piece; the answer is how many fail."""
    failed = 0
    print("piece                    seconds  rms dB  peak dB  seam   middle Hz  >4 kHz %  notes heard")
    for name, piece in tunes.PIECES.items():
        wave, rate = soundfile.read(ASSETS / "sound" / "music" / f"{name}.ogg", always_2d=True)
        mono = wave.mean(axis=1)
        rms, peak, jump = decibels(float(np.sqrt((wave**2).mean()))), decibels(float(np.abs(wave).max())), seam(wave)
        (middle, high), share = brightness(mono, rate), sounded(mono, rate, piece)
        good = -26 < rms < -22 and peak < -3 and jump < 1 and high < 2 and share > 0.9
        failed += not good
        print(f"{name:24} {len(wave) / rate:7.1f} {rms:7.1f} {peak:8.1f} {jump:5.2f} {middle:11.0f} {high:9.2f} {100 * share:11.0f} %"
              f"{'' if good else '   <- look into this'}")  # fmt: skip
    return failed


if __name__ == "__main__":
    raise SystemExit(main())

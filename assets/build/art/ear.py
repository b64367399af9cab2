"""What can be heard in a finished piece, in numbers, since ears are not to be had.

Samples are between -1 and 1, a row a moment; `mono` is one column of them. Notes are counted where a voice leads: the first
voice of a piece, and while it rests the next one that does not.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .scores import Piece, Voice, melody

Samples = NDArray[np.floating]
WINDOW = 1 << 17
"""Samples of a spectrum, a third of a hertz to a step."""
PARTIALS = (1, 2, 3, 4)


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


def lead(piece: Piece) -> Iterator[tuple[float, float, int, tuple[int, int]]]:
    """Start and length in seconds, key, and the compass of the voice, of every note that leads for 0.18 s or more."""
    covered: list[tuple[float, float]] = []
    beat = 60 / piece.tempo
    for voice in (part for part in piece.parts if isinstance(part, Voice)):
        notes = melody(voice, piece.bar)
        compass = min(key for _, _, key, _ in notes), max(key for _, _, key, _ in notes)
        for start, length, key, _ in notes:
            middle = start + length / 2
            if any(a <= middle <= b for a, b in covered):
                continue
            covered.append((start, start + length))
            if length * beat >= 0.18:
                yield start * beat, length * beat, key, compass


def force(spectrum: Samples, key: int, rate: int) -> float:
    """How strong the partials of a key are."""
    total = 0.0
    for partial in PARTIALS:
        at = round(partial * 440 * 2 ** ((key - 69) / 12) * WINDOW / rate)
        wide = max(2, at // 120)
        total += float(spectrum[at - wide : at + wide + 1].max())
    return total


def heard(mono: Samples, rate: int, piece: Piece, until: float = float("inf")) -> tuple[float, float]:
    """Two shares of the notes that lead up to so many seconds: sounded, and read back.

    A note sounds if its partials are stronger than those a semitone above and below. It is read back if, of all keys in the
    compass of its voice, the strongest has its name: what a listener would write down who did not know the tune.
    """
    sounded = read = every = 0
    for start, length, key, (low, high) in lead(piece):
        if start + length > until:
            continue
        a, b = (round((start + length * share) * rate) for share in (0.15, 0.95))
        spectrum = np.abs(np.fft.rfft(mono[a:b] * np.hanning(b - a), WINDOW))
        forces = {k: force(spectrum, k, rate) for k in range(min(low, key - 1), max(high, key + 1) + 1)}
        strongest = max(range(low, high + 1), key=forces.__getitem__)
        every += 1
        sounded += forces[key] > 1.25 * max(forces[key - 1], forces[key + 1])
        read += (strongest - key) % 12 == 0
    return sounded / every, read / every

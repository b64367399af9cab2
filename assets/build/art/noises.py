"""Effects from noise and decaying tones: no recordings, nothing borrowed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from art.ogg import RATE

A = NDArray[np.float64]


def seconds(s: float) -> A:
    """The time of each sample."""
    return np.arange(int(s * RATE)) / RATE


def hiss(count: int, low: float, high: float, seed: int) -> A:
    """Noise between two frequencies, peak about one."""
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    f = np.fft.rfftfreq(count, 1 / RATE)
    band = 1 / (1 + (low / np.maximum(f, 1)) ** 4) / (1 + (f / high) ** 4)
    out = np.fft.irfft(spectrum * band, count)
    return out / np.abs(out).max()


def ring(t: A, tones: list[tuple[float, float, float]]) -> A:
    """Decaying sines: (hertz, strength, decay a second)."""
    return np.sum([a * np.sin(2 * np.pi * f * t) * np.exp(-d * t) for f, a, d in tones], axis=0)


def put(into: A, what: A, at: float, gain: float = 1) -> None:
    """Add a sound at a second; what goes past the end is dropped."""
    i = int(at * RATE)
    n = min(len(what), len(into) - i)
    into[i : i + n] += gain * what[:n]


def room(dry: A, size: float, wet: float, seed: int = 9) -> A:
    """A wooden room: the sound through a tail of decaying noise."""
    n = int(size * RATE)
    tail = hiss(n, 150, 5000, seed) * np.exp(-5 * np.arange(n) / n)
    total = len(dry) + n
    out = np.fft.irfft(np.fft.rfft(dry, total) * np.fft.rfft(tail, total), total)
    out = out / (np.abs(out).max() + 1e-9) * np.abs(dry).max()
    return np.concatenate([dry, np.zeros(n)]) + wet * out


def quill() -> A:
    """Three strokes and a dot on laid paper."""
    out = np.zeros(int(1.25 * RATE))
    rng = np.random.default_rng(4)
    for start, length, gain in ((0.02, 0.20, 0.8), (0.27, 0.15, 0.6), (0.46, 0.34, 1.0), (0.90, 0.10, 0.5)):
        t = seconds(length)
        shape = np.sin(np.pi * t / length) ** 0.7
        grain = np.repeat(rng.uniform(0.25, 1, len(t) // 180 + 1), 180)[: len(t)]
        put(out, hiss(len(t), 2200, 7500, int(start * 100)) * shape * grain, start, 0.6 * gain)
    t = seconds(0.03)
    put(out, hiss(len(t), 900, 5000, 77) * np.exp(-90 * t), 1.07, 0.7)
    return room(out, 0.25, 0.10)


def seal() -> A:
    """The press comes down in soft wax, and lifts."""
    out = np.zeros(int(0.85 * RATE))
    t = seconds(0.4)
    put(out, ring(t, [(74, 1, 16), (118, 0.5, 22), (260, 0.2, 40)]), 0.02, 0.9)
    put(out, hiss(len(t), 200, 1500, 5) * np.exp(-34 * t), 0.02, 0.45)
    crackle = hiss(int(0.25 * RATE), 1500, 6000, 6) * (np.random.default_rng(7).uniform(0, 1, int(0.25 * RATE)) > 0.985)
    put(out, crackle, 0.50, 0.35)
    return room(out, 0.3, 0.14)


def gavel() -> A:
    """Twice on the block."""
    out = np.zeros(int(0.75 * RATE))
    t = seconds(0.22)
    knock = ring(t, [(310, 1, 45), (520, 0.7, 60), (905, 0.45, 80), (1480, 0.25, 110)]) + 0.5 * hiss(
        len(t), 600, 4000, 3
    ) * np.exp(-160 * t)
    put(out, knock, 0.01, 0.8)
    put(out, knock, 0.30, 1.0)
    return room(out, 0.55, 0.22)


def door() -> A:
    """A tall door opens on its hinge and falls to."""
    out = np.zeros(int(1.7 * RATE))
    t = seconds(0.8)
    f = 170 + 60 * np.sin(2.2 * t) + 25 * np.sin(11 * t)
    phase = 2 * np.pi * np.cumsum(f) / RATE
    creak = np.sum([np.sin(k * phase) / k for k in range(1, 9)], axis=0) * np.clip(
        np.sin(2 * np.pi * 13 * t + 3 * np.sin(5 * t)), 0, 1
    )
    put(out, creak * np.sin(np.pi * t / 0.8) ** 1.5, 0.0, 0.10)
    t = seconds(0.5)
    put(
        out,
        ring(t, [(66, 1, 12), (104, 0.6, 18), (190, 0.3, 30)]) + 0.5 * hiss(len(t), 150, 1800, 8) * np.exp(-30 * t),
        0.95,
        0.8,
    )
    t = seconds(0.08)
    put(
        out,
        ring(t, [(1850, 0.6, 60), (2900, 0.4, 80)]) + 0.6 * hiss(len(t), 1500, 7000, 2) * np.exp(-90 * t),
        1.16,
        0.25,
    )
    return room(out, 0.6, 0.2)


def telegraph() -> A:
    """The sounder spells PARIS."""
    code = {"P": ".--.", "A": ".-", "R": ".-.", "I": "..", "S": "..."}
    unit, marks, at = 0.058, [], 0.03
    for letter in "PARIS":
        for sign in code[letter]:
            length = unit * (1 if sign == "." else 3)
            marks += [(at, 1.0), (at + length, 0.55)]
            at += length + unit
        at += 2 * unit
    out = np.zeros(int((at + 0.1) * RATE))
    t = seconds(0.035)
    for where, gain in marks:
        click = ring(t, [(1650, 0.8, 130), (2600, 0.6, 160), (4100, 0.35, 220)]) + 0.7 * hiss(
            len(t), 1200, 8000, 12
        ) * np.exp(-260 * t)
        put(out, click, where, gain * 0.6)
    return room(out, 0.25, 0.12)


def murmur() -> A:
    """Forty people beyond a door, nobody's words: eight seconds that come and go."""
    length = 8.0
    t = seconds(length)
    out = np.zeros(len(t))
    rng = np.random.default_rng(21)
    for _ in range(14):
        pitch = rng.uniform(85, 150)
        f = pitch * (1 + 0.05 * np.sin(2 * np.pi * rng.uniform(0.2, 0.7) * t + rng.uniform(0, 6)))
        phase = 2 * np.pi * np.cumsum(f) / RATE
        formant = rng.uniform(380, 720)
        tone = np.sum(
            [np.sin(k * phase + k) * np.exp(-(((k * pitch - formant) / 260) ** 2)) for k in range(1, 14)], axis=0
        )
        syllables = np.clip(
            np.interp(t, np.arange(0, length, 0.11), rng.uniform(-0.8, 1, len(np.arange(0, length, 0.11)))), 0, 1
        )
        phrases = np.clip(
            np.interp(t, np.arange(0, length, 0.9), rng.uniform(-0.3, 1, len(np.arange(0, length, 0.9)))), 0, 1
        )
        out += tone * syllables * phrases * rng.uniform(0.4, 1)
    out = out / np.abs(out).max() * 0.6 + 0.05 * hiss(len(t), 300, 1400, 30)
    out *= np.clip(t / 1.2, 0, 1) * np.clip((length - t) / 1.8, 0, 1)
    return room(out, 0.9, 0.5)


def cannon() -> A:
    """The Invalides, a mile off: one gun and its echo along the quays."""
    out = np.zeros(int(3.6 * RATE))
    t = seconds(1.6)
    boom = ring(t, [(41, 1, 3.2), (58, 0.7, 4.5), (83, 0.35, 7)]) * np.clip(t / 0.012, 0, 1) + 0.7 * hiss(
        len(t), 40, 260, 14
    ) * np.exp(-4.5 * t)
    put(out, boom, 0.02, 0.9)
    put(out, boom, 0.62, 0.26)
    put(out, boom, 1.25, 0.13)
    return room(out, 1.8, 0.5)


def bell() -> A:
    """The president's hand-bell, twice."""
    out = np.zeros(int(1.9 * RATE))
    t = seconds(1.5)
    tones = [(1244, 1, 3.2), (2489, 0.5, 4.5), (3330, 0.35, 6), (4980, 0.2, 9), (1251, 0.5, 3.4)]
    put(out, ring(t, tones) * np.clip(t / 0.002, 0, 1), 0.01, 0.35)
    put(out, ring(t, tones) * np.clip(t / 0.002, 0, 1), 0.24, 0.45)
    return room(out, 0.5, 0.12)


def paper() -> A:
    """A sheet is laid on others."""
    t = seconds(0.42)
    grain = np.repeat(np.random.default_rng(17).uniform(0, 1, len(t) // 300 + 1) ** 2, 300)[: len(t)]
    return room(hiss(len(t), 1400, 9000, 19) * grain * np.sin(np.pi * t / 0.42) ** 0.6 * 0.7, 0.2, 0.08)


def knock() -> A:
    """A caller at the door: three."""
    out = np.zeros(int(0.8 * RATE))
    t = seconds(0.16)
    for at, gain in ((0.01, 0.8), (0.20, 0.9), (0.40, 1.0)):
        put(
            out,
            ring(t, [(165, 1, 40), (240, 0.6, 55), (410, 0.3, 80)])
            + 0.25 * hiss(len(t), 300, 2500, 41) * np.exp(-150 * t),
            at,
            gain * 0.8,
        )
    return room(out, 0.4, 0.18)


def coach() -> A:
    """A carriage on the stones of the quay, passing."""
    length = 4.5
    t = seconds(length)
    out = 0.18 * hiss(len(t), 90, 700, 51) * (0.6 + 0.4 * np.sin(2 * np.pi * 7 * t) ** 2)
    hoof_t = seconds(0.07)
    hoof = ring(hoof_t, [(620, 0.8, 70), (980, 0.5, 95), (1500, 0.3, 130)]) + 0.5 * hiss(
        len(hoof_t), 500, 3500, 52
    ) * np.exp(-130 * hoof_t)
    at, n = 0.1, 0
    while at < length - 0.2:
        put(out, hoof, at, 0.5 + 0.2 * ((n * 7) % 3) / 2)
        at += 0.17 if n % 2 else 0.25
        n += 1
    return room(out * np.sin(np.pi * t / length) ** 1.4, 0.4, 0.15)


EFFECTS: dict[str, tuple[Callable[[], A], float]] = {
    "quill": (quill, 0.45), "seal": (seal, 0.7), "gavel": (gavel, 0.7), "door": (door, 0.6), "telegraph": (telegraph, 0.45),
    "murmur": (murmur, 0.35), "cannon": (cannon, 0.75), "bell": (bell, 0.45), "paper": (paper, 0.4), "knock": (knock, 0.6),
    "coach": (coach, 0.4),
}  # fmt: skip
"""Name to how it is made and its peak."""

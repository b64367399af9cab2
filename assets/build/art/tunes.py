"""Scores to sound: notes to MIDI, played by fluidsynth with FluidR3, quiet and made to go round."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import mido
import numpy as np
import soundfile
from numpy.typing import NDArray

from art.ogg import RATE
from art.scores import Piece, Voice, broken, melody

SOUNDFONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
TICKS = 480


def midi(piece: Piece) -> mido.MidiFile:
    """All parts on their channels. Strikes are a hair early or late, the same each time."""
    file = mido.MidiFile(ticks_per_beat=TICKS)
    head = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(piece.tempo), time=0)])
    file.tracks.append(head)
    for channel, part in enumerate(piece.parts):
        notes = melody(part, piece.bar) if isinstance(part, Voice) else broken(part)
        events: list[tuple[int, int, mido.Message]] = []
        for n, (start, length, pitch, loud) in enumerate(notes):
            late = (n * 7919 % 13 - 6) * 0.0015 * piece.tempo / 60
            on = max(0, round((start + late) * TICKS))
            events.append(
                (
                    on,
                    1,
                    mido.Message("note_on", channel=channel, note=pitch, velocity=max(20, min(110, loud + n * 31 % 5))),
                )
            )
            events.append(
                (max(on + 1, round((start + length) * TICKS)), 0, mido.Message("note_off", channel=channel, note=pitch))
            )
        track = mido.MidiTrack([
            mido.Message("program_change", channel=channel, program=part.program, time=0),
            mido.Message("control_change", channel=channel, control=10, value=part.pan, time=0),
            mido.Message("control_change", channel=channel, control=91, value=60, time=0),
        ])  # fmt: skip
        now = 0
        for when, _, message in sorted(events, key=lambda e: (e[0], e[1], e[2].note)):
            track.append(message.copy(time=when - now))
            now = when
        file.tracks.append(track)
    return file


def play(piece: Piece) -> NDArray[np.float32]:
    """Samples of one round, its dying sound laid under its own beginning."""
    with tempfile.TemporaryDirectory() as folder:
        score, wave = Path(folder) / "a.mid", Path(folder) / "a.wav"
        midi(piece).save(score)
        command = [
            "fluidsynth",
            "-ni",
            "-q",
            "-r",
            str(RATE),
            "-g",
            "0.6",
            "-o",
            "synth.chorus.active=0",
            "-F",
            str(wave),
            str(SOUNDFONT),
            str(score),
        ]
        subprocess.run(command, check=True, capture_output=True)
        samples, _ = soundfile.read(wave, dtype="float32", always_2d=True)
    length = round(piece.beats * 60 / piece.tempo * RATE)
    out = np.zeros((length, 2), np.float32)
    first = samples[:length]
    out[: len(first)] += first
    tail = samples[length : length + 4 * RATE]
    out[: len(tail)] += tail
    return levelled(out)


LOUD, PEAK = 0.07, 0.6
"""Root mean square of a whole piece, so that none is louder than another; and what no sample goes beyond."""


def levelled(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same at the common loudness; a piece with high peaks is a little softer."""
    rms, peak = float(np.sqrt(np.mean(samples**2))), float(np.abs(samples).max())
    return np.asarray(samples * min(LOUD / rms, PEAK / peak), np.float32)

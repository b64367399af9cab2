"""The music as it is shipped: what is written sounds, goes round without a click, and is as loud as its neighbour."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pygame
import pytest

from assets.build.art import ear, scores

ASSETS = Path(__file__).parents[2] / "assets"
RATE = 44_100
SECONDS = {
    name.removesuffix(".ogg"): entry["seconds"]
    for group in json.loads((ASSETS / "manifest.json").read_text("utf-8"))["groups"]
    if group["folder"] == "sound/music"
    for name, entry in group["files"].items()
}


@pytest.fixture(scope="module")
def mixer() -> Iterator[None]:
    """A sound card that nobody hears, to decode with."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.init(RATE, -16, 2)
        yield
        pygame.mixer.quit()


def decoded(name: str) -> ear.Samples:
    """Two columns between -1 and 1."""
    return pygame.sndarray.array(pygame.mixer.Sound(ASSETS / "sound" / "music" / f"{name}.ogg")) / 32_768


def semitone_up(piece: scores.Piece) -> scores.Piece:
    """The same tune in a key in which nobody played it."""
    parts = tuple(
        scores.Voice(part.program, part.line, part.loud, part.up + 1) if isinstance(part, scores.Voice) else part
        for part in piece.parts
    )
    return scores.Piece(piece.title, piece.source, piece.tempo, piece.bar, piece.beats, parts)


def beats(part: scores.Voice | scores.Under) -> Fraction:
    """How long a part goes on."""
    if isinstance(part, scores.Under):
        return Fraction(len(part.chords.replace("|", " ").split())) * Fraction(part.step)
    return sum((Fraction(word.partition("*")[2] or 1) for word in part.line.replace("|", " ").split()), Fraction(0))


class TestScores:
    def test_all_parts_of_a_piece_end_together(self) -> None:
        """A beat too many would shift every voice of the second round."""
        assert not [
            (name, number, beats(part))
            for name, piece in scores.PIECES.items()
            for number, part in enumerate(piece.parts)
            if beats(part) != piece.beats
        ]

    def test_what_is_written_is_what_is_shipped(self) -> None:
        """As many seconds as beats, of every piece and no other."""
        written = {name: piece.beats * 60 / piece.tempo for name, piece in scores.PIECES.items()}
        assert pytest.approx(written, abs=0.02) == SECONDS

    def test_a_third_of_a_beat_is_no_more_and_no_less(self) -> None:
        """Three of them make a beat, so that the next bar begins on its first."""
        notes = scores.melody(scores.Voice(0, "c5*1/3 d5*1/3 e5*1/3 f5"), 1)
        assert [start for start, *_ in notes] == [0, pytest.approx(1 / 3), pytest.approx(2 / 3), 1.0]


@pytest.mark.usefixtures("mixer")
@pytest.mark.parametrize("name", sorted(scores.PIECES))
class TestSound:
    def test_the_tune_can_be_read_back_from_the_sound(self, name: str) -> None:
        """Of all keys of the voice that leads, the one that is written is the strongest; a semitone off it is not."""
        wave = decoded(name)[: 40 * RATE]
        piece = scores.PIECES[name]
        sounded, read = ear.heard(wave.mean(axis=1), RATE, piece, until=39)
        assert sounded > 0.9 and read > 0.85
        sounded, read = ear.heard(wave.mean(axis=1), RATE, semitone_up(piece), until=39)
        assert sounded < 0.3 and read < 0.3

    def test_it_is_quiet_and_goes_round_without_a_click(self, name: str) -> None:
        """As loud as the others within a decibel or two, and the seam no rougher than what it joins."""
        wave = decoded(name)
        assert -25 < ear.decibels(float(np.sqrt((wave**2).mean()))) < -22
        assert ear.decibels(float(np.abs(wave).max())) < -3
        assert ear.seam(wave) < 1

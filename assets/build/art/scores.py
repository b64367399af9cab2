"""The music as note data: what every voice plays, arranged here; pure Python, so that a test can read it.

The melodies of God Save the Queen (printed 1744), Haydn's Gott erhalte (1797), Lvov's hymn (1833), Partant pour la Syrie
(1809), Mozart's Alla Turca (1783), Verdi's Va, pensiero (1842) and the song of the scribe of Üsküdar are in the public
domain. The rest is ours: waltz, nocturne, barcarolle, and two marches "in the manner of", because those of the courts of
Turin and Constantinople are not known to us note for note.

A voice is a string of notes: `g4*1.5` lasts one beat and a half, `g4*1/3` a third of a beat, `r` rests. Chords are one to
a `step` of beats; a pattern says how they are broken.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

NAMES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
PIANO, HARP, VIOLIN, CELLO, STRINGS, PIZZICATO, HORN, OBOE, CLARINET, FLUTE = 0, 46, 40, 42, 48, 45, 60, 68, 71, 73


@dataclass(frozen=True)
class Voice:
    """An instrument and its line, `up` semitones higher than written."""

    program: int
    line: str
    loud: int = 70
    up: int = 0
    pan: int = 64


@dataclass(frozen=True)
class Under:
    """An accompaniment: chords broken by a pattern of (beat, which note or notes, length)."""

    program: int
    chords: str
    step: float
    pattern: tuple[tuple[float, str, float], ...]
    loud: int = 50
    bass: int = 40
    """The bass note lies in the octave above this key."""
    pan: int = 64


@dataclass(frozen=True)
class Piece:
    """Beats a minute, beats a bar, length in beats, what it is, and the parts."""

    title: str
    source: str
    tempo: float
    bar: int
    beats: float
    parts: tuple[Voice | Under, ...]


def key(name: str) -> int:
    """`f#5` to a MIDI key."""
    step, rest = NAMES[name[0]], name[1:]
    while rest and rest[0] in "#b":
        step += 1 if rest[0] == "#" else -1
        rest = rest[1:]
    return step + 12 * (int(rest or 4) + 1)


def chord(name: str) -> tuple[int, list[int]]:
    """Pitch class of the root, and the intervals above it."""
    root = NAMES[name[0].lower()] + (name[1:2] == "#") - (name[1:2] == "b")
    kind = name[2:] if name[1:2] in ("#", "b") else name[1:]
    return root % 12, {"": [0, 4, 7], "m": [0, 3, 7], "7": [0, 4, 7, 10], "m7": [0, 3, 7, 10], "dim": [0, 3, 6, 9]}[
        kind
    ]


Note = tuple[float, float, int, int]
"""Start and length in beats, key, loudness."""


def melody(voice: Voice, bar: int) -> list[Note]:
    """The notes of a line; the first of a bar is a little louder."""
    at, out = Fraction(0), []
    for word in voice.line.replace("|", " ").split():
        pitch, _, length = word.partition("*")
        beats = Fraction(length or 1)
        if pitch != "r":
            out.append(
                (
                    float(at),
                    float(beats) * 0.96,
                    key(pitch) + voice.up,
                    voice.loud + (5 if at % bar == 0 else 0) + (key(pitch) - 72) // 3,
                )
            )
        at += beats
    return out


def broken(under: Under) -> list[Note]:
    """The notes of an accompaniment. `b` is the bass, 1 2 3 4 the tones above it, several at once."""
    out = []
    for i, name in enumerate(under.chords.replace("|", " ").split()):
        root, tones = chord(name)
        low = under.bass + (root - under.bass) % 12
        middle = 55 + (root - 55) % 12
        tones_up = sorted(middle + t - (12 if middle + t > 69 else 0) for t in tones)
        for beat, which, length in under.pattern:
            for w in which:
                k = (
                    low
                    if w == "b"
                    else low + 7
                    if w == "f"
                    else tones_up[(int(w) - 1) % len(tones_up)] + 12 * ((int(w) - 1) // len(tones_up))
                )
                out.append((i * under.step + beat, length, k, under.loud + (6 if w == "b" else 0)))
    return out


GOD_SAVE = (
    "g4 g4 a4 | f#4*1.5 g4*.5 a4 | b4 b4 c5 | b4*1.5 a4*.5 g4 | a4 g4 f#4 | g4*3 |"
    "d5 d5 d5 | d5*1.5 c5*.5 b4 | c5 c5 c5 | c5*1.5 b4*.5 a4 | b4 c5*.5 b4*.5 a4*.5 g4*.5 | b4*1.5 c5*.5 d5 | e5*.5 c5*.5 b4 a4 | g4*3 "
)
GOD_SAVE_CHORDS = "G Em Am | D D D | G Em C | G G Em | Am D D7 | G G G | G G G | G G G | D7 D7 D7 | D7 D7 D7 | G D7 G | G G G | C G D7 | G G G "
FIRST = "g4*1.5 a4*.5 b4 a4 | c5 b4 a4*.5 f#4*.5 g4 | e5 d5 c5 b4 | a4 b4*.5 g4*.5 d5*2 |"
THIRD = "a4 b4 a4*.5 f#4*.5 d4 | c5 b4 a4*.5 f#4*.5 d4 | d5 c5 b4*1.5 b4*.5 | c#5 c#5*.5 d5*.5 d5*2 |"
FOURTH = "g5*1.5 f#5*.5 f#5*.5 e5*.5 d5 | e5*1.5 d5*.5 d5*.5 c5*.5 b4 | a4*1.5 b4*.25 c5*.25 d5*.5 e5*.5 c5*.5 a4*.5 | g4 b4*.5 a4*.5 g4*2 |"
FIRST_CHORDS = "G G G D | D7 G D7 G | C G D7 G | D7 G D D |"
THIRD_CHORDS = "D G D D | D7 G D D | G D7 G E7 | A7 A7 D D |"
FOURTH_CHORDS = "G G Em G | C C Am G | D7 D7 Am D7 | G D7 G G |"
TURCA = (
    "b4*.25 a4*.25 g#4*.25 a4*.25 | c5*.5 r*.5 d5*.25 c5*.25 b4*.25 c5*.25 | e5*.5 r*.5 f5*.25 e5*.25 d#5*.25 e5*.25 |"
    "b5*.25 a5*.25 g#5*.25 a5*.25 b5*.25 a5*.25 g#5*.25 a5*.25 | c6 "
)
TURCA_A = TURCA + "a5*.5 c6*.5 | b5*.5 a5*.5 g5*.5 a5*.5 | b5*.5 a5*.5 g5*.5 a5*.5 | b5*.5 a5*.5 g5*.5 f#5*.5 | e5 "
TURCA_B = (
    "e5*.5 f5*.5 | g5*.5 g5*.5 a5*.25 g5*.25 f5*.25 e5*.25 | d5 e5*.5 f5*.5 | g5*.5 g5*.5 a5*.25 g5*.25 f5*.25 e5*.25 | d5 c5*.5 d5*.5 |"
    "e5*.5 e5*.5 f5*.25 e5*.25 d5*.25 c5*.25 | b4 c5*.5 d5*.5 | e5*.5 e5*.5 f5*.25 e5*.25 d5*.25 c5*.25 | b4 "
)
TURCA_C = TURCA + "a5*.5 b5*.5 | c6*.5 b5*.5 a5*.5 g#5*.5 | a5*.5 e5*.5 f5*.5 d5*.5 | c5 b4*.75 c5*.25 | a4 "
TURCA_A_CHORDS = "Am Am Am Am Am Am Am Am | Em Em Em Em Em B7 Em Em |"
TURCA_B_CHORDS = "C C G G C C G G Am Am E E Am Am E E |"
TURCA_C_CHORDS = "Am Am Am Am Am Am F F Am E7 Am Dm Am E7 Am Am |"
WALTZ_A = (
    "a4*2 c5 | f5*2 e5 | e5*2 d5 | bb4*3 | g4*2 bb4 | e5*2 d5 | c5*3 | c5 d5 e5 |"
    "f5*2 c5 | a5*2 eb5 | d5*2 f5 | bb5*2 a5 | a5 f5 c5 | e5*2 g5 | f5*3 | f5*2 r |"
)
WALTZ_B = (
    "d5 e5 f5 | a5*2 f5 | e5 f5 g5 | c#5*3 | bb4 d5 g5 | f5 e5 c#5 | d5*3 | r d5 e5 |"
    "f5*2 d5 | bb5*2 a5 | a5*2 f5 | c5*3 | b4*2 d5 | g5*2 f5 | e5*2 d5 | c5 bb4 g4 |"
)
WALTZ_A_CHORDS = "F F C7 C7 C7 C7 F F F F7 Bb Bb F C7 F F "
WALTZ_B_CHORDS = "Dm Dm A7 A7 Gm A7 Dm Dm Bb Bb F F G7 G7 C7 C7 "
NOCTURNE = (
    "e5*3 d5 | c5*2 a4*2 | e5 g5*2 e5 | d5*3 b4 | c5*2 b4 a4 | f5*2 e5 d5 | b4*2 g#4*2 | e4*4 |"
    "a4 b4 c5 e5 | a5*3 g5 | f5*2 d5*2 | e5 d5 c5 b4 | a4*4 | r*4 "
)
BARCAROLLE_A = "d5*2 e5 d5*2 b4 | d5*3 g5*3 | f#5*2 e5 d5*2 c5 | a4*5 r | c5*2 d5 c5*2 a4 | f#4*3 c5*3 | b4*2 c5 b4*2 a4 | g4*5 r |"
BARCAROLLE_B = "g5*2 f#5 e5*2 b4 | g5*3 e5*3 | a5*2 g5 e5*2 c5 | a4*5 r | f#5*2 e5 d5*2 c5 | b4*3 d5*3 | c#5*2 e5 g5*2 e5 | d5*3 c5*3 |"

TSAR_A = "d5*2 e5 e5 | d5*1.5 b4*.5 g4 g4 | g5*2 f#5 e5 | d5*2 d5*2 | c5*2 d5*2 | b4*1.5 a4*.5 b4 c#5 | d5*2 c#5*2 | b4*2 r*2 |"
TSAR_B = "c5*2 b4 a4 | b4*1.5 a4*.5 b4 d5 | g5*1.5 f#5*.5 e5 d#5 | e5*2 d5*2 | g5*2 f#5 e5 | d5*3 c5 | b4*2 a4*2 | g4*2 r*2 |"
TSAR_A_CHORDS = "G C G G Em D G E7 Am D7 G Em Bm F#7 Bm Bm "
TSAR_B_CHORDS = "D7 D7 G G Em B7 Em D7 G D7 G D7 G D7 G G "
SYRIE = (
    "a4*1.5 a4*.5 b4 c#5 | d5 d5*.75 e5*.25 c#5 r*.5 a4*.5 | d5 a4 f#4*1.5 a4*.5 | e4*3 r*.5 a4*.5 |"
    "g#4*1.5 g#4*.5 a4 b4 | c#5*1.5 b4*.5 a4 r*.5 a4*.5 | b4 f#4 g#4 a4*.5 b4*.5 | a4*2 r a4 |"
    "g4 a4 f#4 a4 | g4*1.5 f#4*.5 e4 a4 | g4 a4 f#4 a4 | e4*2 r a4*.75 g4*.25 |"
    "f#4*1.5 g4*.5 a4*.5 b4*.5 c#5*.5 d5*.5 | e5*1.5 d5*.5 a4 r*.5 a4*.5 | d5*1.5 d5*.5 c#5 d5*.75 e5*.25 | d5*2 r*1.5 a4*.5 |"
)
SYRIE_CHORDS = "D A7 D A D D A A E7 E7 A A Bm E7 A A A7 D A7 A7 A7 D A A7 D D A7 D D A7 D D "
SIEGER_CHORDS = " ".join(
    {"G": "F", "Em": "Dm", "Am": "Gm", "D": "C", "D7": "C7", "C": "Bb"}.get(name, name)
    for name in GOD_SAVE_CHORDS.split()
)
TORINO_A = (
    "f4*1.5 f4*.5 a4 c5 | f5*2 e5 d5 | c5*1.5 a4*.5 bb4 g4 | a4*3 r | g4*1.5 g4*.5 bb4 d5 | g5*2 f5 e5 |"
    "d5*1.5 c5*.5 b4 d5 | c5*3 r |"
)
TORINO_B = "c5*1.5 d5*.5 c5 a4 | f5*2 d5*2 | bb4*1.5 c5*.5 bb4 g4 | e5*2 c5*2 | a4 bb4 c5 d5 | eb5*2 d5*2 | c5 f5 a4 g4 | f4*3 r |"
TORINO_A_CHORDS = "F F F C7 F C7 F F Gm Gm C7 C7 G7 G7 C C7 "
TORINO_B_CHORDS = "F F Bb Bb C7 C7 C7 C7 F F F7 Bb F C7 F F "
SERAGLIO_A = (
    "e5*.75 e5*.25 a5 g#5*.5 a5*.5 b5 | c6*1.5 b5*.5 a5 e5 | f5*.75 e5*.25 d5 d5*.5 f5*.5 e5*.5 d5*.5 | e5*3 r |"
    "e5*.75 e5*.25 a5 g#5*.5 a5*.5 b5 | c6*1.5 d6*.5 c6 a5 | b5*.75 a5*.25 g#5 f5*.5 e5*.5 d5*.5 b4*.5 | a4*3 r |"
)
SERAGLIO_B = (
    "c#5*.5 e5*.5 a5 a5*.5 g#5*.5 f#5 | e5*1.5 c#5*.5 e5*2 | d5*.5 f#5*.5 b5 b5*.5 a5*.5 g#5 | a5*3 r |"
    "c#6*.5 b5*.5 a5 g#5*.5 f#5*.5 e5 | f#5*1.5 d5*.5 b4*2 | c#5 e5*.5 c#5*.5 b4 g#4 | a4*3 r |"
)
SERAGLIO_A_CHORDS = "Am E Am Am Dm Dm E E Am E Am F E7 E7 Am Am "
SERAGLIO_B_CHORDS = "A D A A Bm E7 A A A E D Bm A E7 A A "

PENSIERO_TURN = "f4*1/3 e4*1/3 g4*1/3 bb4 r c4*.75 c4*.25 |"
PENSIERO_CLOSE = "c4*1/3 f4*1/3 a4*1/3 c5*1/3 bb4*1/3 g4*1/3 f4 e4*1/3 a4*1/3 g4*1/3 |"
PENSIERO_A = (
    "f4 c4*.5 r*.25 c5*.25 c5 a4*.75 f4*.25 |" + PENSIERO_TURN + "c4 f4*.75 a4*.25 a4*.75 g4*.25 a4*.75 g4*.25 |"
    "f4 e4 r a4*.75 g4*.25 | f4 c4*.75 c5*.25 c5 a4*.75 f4*.25 |"
    + PENSIERO_TURN
    + PENSIERO_CLOSE
    + "f4*2 r a4*.75 a4*.25 |"
)
PENSIERO_B = (
    "g4 b4*1/3 a4*1/3 g4*1/3 f4 a4*1/3 g4*1/3 f4*1/3 | e4*.75 f4*.25 g4 r a4*.75 b4*.25 |"
    "c5 b4*.75 a4*.25 a4*1/3 g4*1/3 f#4*1/3 a4*1/3 g4*1/3 f4*1/3 | e4*.75 d4*.25 c4*2 a4*.75 g4*.25 |"
    "f4 c4*.75 c5*.25 c5 a4*.75 f4*.25 |" + PENSIERO_TURN + PENSIERO_CLOSE
)
PENSIERO_END = "f4*.5 r*.5 a4*.75 a4*.25 a4 a4*.75 a4*.25 |"
PENSIERO_CODA = (PENSIERO_END + "d5*7/3 c5*1/3 bb4*1/3 a4*1/3 bb4*1/3 g4*1/3 |") * 2 + PENSIERO_END + "a4*4 |"
PENSIERO_A_CHORDS = "F F F F | C7 C7 C7 C7 | F F Gm G7 | G7 C C C7 | F F F F | C7 C7 C7 C7 | F Gm F C7 | F F F F |"
PENSIERO_B_CHORDS = "C C G7 G7 | C C F F | C C G7 G7 | C C C C7 | F F F F | C7 C7 C7 C7 | F Gm F C7 |"
PENSIERO_CODA_CHORDS = "F F F F | Bb Bb Gm C7 |" * 2 + "F F F F | F F F F |"
KATIP_A = (
    "a4*.75 e5*.25 e5*.5 e5*.5 | f5*.25 e5*.25 f5*.25 g5*.25 e5*.5 e5*.5 | d5*.5 d5*.25 d5*.25 c5*.5 d5*.5 |"
    "e5*.25 f5*.25 e5*.25 d5*.25 "
)
KATIP_A = KATIP_A + "c5*.25 b4*.25 a4*.5 |" + KATIP_A + "c5*.25 d5*.25 e5*.5 |"
KATIP_B = "a4*.75 b4*.25 c5*.5 d5*.5 | e5*.25 f5*.25 e5*.25 d5*.25 c5*.25 b4*.25 a4*.5 | b4*.25 d5*.25 c5*.25 b4*.25 b4*.25 a4*.25 "
KATIP_B = KATIP_B + "g#4*.25 a4*.25 | b4 r |" + KATIP_B + "a4*.25 g#4*.25 | a4*2 |"
KATIP_A_CHORDS = "Am Am | Am Am | Dm Dm | E7 Am |" + "Am Am | Am Am | Dm Dm | Am E7 |"
KATIP_B_CHORDS = "Am Dm | Am Am | E7 Am | E7 E7 |" + "Am Dm | Am Am | E7 E7 | Am Am |"

HELD = ((0.0, "b123", 0.98),)
THIRDS = ((0.0, "b", 0.6), (1 / 3, "123", 0.28), (2 / 3, "123", 0.28))
TURK = ((0.0, "b", 0.4), (0.5, "123", 0.35))
HALVES = ((0.0, "b123", 1.96),)
STEPS = ((0.0, "b", 0.8), (1.0, "123", 0.6))
LUTE = ((0.0, "b", 1.2), (0.5, "2", 0.9), (1.0, "3", 0.9), (1.5, "2", 0.6))
OOM_PAH_PAH = ((0.0, "b", 0.9), (1.0, "123", 0.5), (2.0, "123", 0.5))
RIPPLE = tuple((i * 0.5, w, 1.2) for i, w in enumerate("b1232132"))
ROCKING = ((0.0, "b", 2.6), (1.0, "1", 1.6), (2.0, "2", 1.2), (3.0, "3", 1.6), (4.0, "2", 1.2), (5.0, "1", 1.0))

PIECES: dict[str, Piece] = {
    "god_save": Piece(
        "God Save the Queen, which is also Heil dir im Siegerkranz", "traditional, printed 1744", 78, 3, 84,
        (Voice(STRINGS, GOD_SAVE + "r*42", 66, 0, 54), Voice(HORN, "r*42 " + GOD_SAVE, 60, -12, 74), Voice(VIOLIN, "r*42 " + GOD_SAVE, 56, 0, 50),
         Under(STRINGS, GOD_SAVE_CHORDS * 2, 1, HELD, 40, 36), Under(HARP, GOD_SAVE_CHORDS * 2, 1, ((0.0, "b", 0.9), (0.5, "2", 0.5)), 38, 43, 90))),
    "gott_erhalte": Piece(
        "Gott erhalte Franz den Kaiser", "Joseph Haydn, 1797", 76, 4, 80,
        (Voice(VIOLIN, FIRST * 2 + THIRD + FOURTH * 2, 62, 0, 50), Voice(CELLO, "r*16 " + FIRST + "r*16 " + "r*16 " + FOURTH, 56, -12, 78),
         Under(STRINGS, FIRST_CHORDS * 2 + THIRD_CHORDS + FOURTH_CHORDS * 2, 1, HELD, 40, 38))),
    "god_save_the_tsar": Piece(
        "God Save the Tsar", "Alexei Lvov, 1833", 74, 4, 96,
        (Voice(STRINGS, TSAR_A + TSAR_B + "r*32", 64, 0, 54), Voice(HORN, "r*64 " + TSAR_B, 62, -12, 74), Voice(VIOLIN, "r*64 " + TSAR_B, 56, 0, 50),
         Voice(CELLO, "r*32 " + TSAR_B + "r*32", 50, -12, 78),
         Under(STRINGS, TSAR_A_CHORDS + TSAR_B_CHORDS * 2, 2, HALVES, 42, 36))),
    "partant_pour_la_syrie": Piece(
        "Partant pour la Syrie", "Queen Hortense, 1809", 100, 4, 128,
        (Voice(FLUTE, SYRIE + "r*64", 58, 0, 56), Voice(VIOLIN, "r*64 " + SYRIE, 58, 0, 50), Voice(CLARINET, "r*64 " + SYRIE, 40, -12, 78),
         Under(HARP, SYRIE_CHORDS * 2, 2, LUTE, 46, 43, 70), Under(STRINGS, SYRIE_CHORDS * 2, 2, HALVES, 26, 43))),
    "heil_dir": Piece(
        "Heil dir im Siegerkranz", "the tune of God Save the Queen; the words of 1790", 84, 3, 84,
        (Voice(HORN, GOD_SAVE + "r*42", 62, -2, 58), Voice(CLARINET, "r*42 " + GOD_SAVE, 58, -2, 50), Voice(OBOE, "r*42 " + GOD_SAVE, 46, -2, 80),
         Voice(CELLO, "r*42 " + GOD_SAVE, 50, -14, 74), Under(STRINGS, SIEGER_CHORDS + " " + SIEGER_CHORDS, 1, HELD, 38, 34))),
    "va_pensiero": Piece(
        "Va, pensiero", "Giuseppe Verdi, Nabucco, 1842", 68, 4, 88,
        (Voice(CLARINET, "r*3 a4*.75 g4*.25 |" + PENSIERO_A + "r*28 " + PENSIERO_CODA, 70, 0, 54),
         Voice(VIOLIN, "r*3 a4*.75 g4*.25 |" + PENSIERO_A + "r*52", 50, 0, 60),
         Voice(STRINGS, "r*36 " + PENSIERO_B + "r*24", 74, 0, 58), Voice(HORN, "r*36 " + PENSIERO_B + PENSIERO_CODA, 54, -12, 74),
         Voice(CELLO, "r*3 a4*.75 g4*.25 |" + PENSIERO_A + "r*52", 50, -12, 78),
         Under(HARP, "F F F F |" + PENSIERO_A_CHORDS + PENSIERO_B_CHORDS + PENSIERO_CODA_CHORDS, 1, THIRDS, 30, 41, 70),
         Under(STRINGS, "F F F F |" + PENSIERO_A_CHORDS + PENSIERO_B_CHORDS + PENSIERO_CODA_CHORDS, 1, HELD, 14, 41))),
    "the_scribe": Piece(
        "Üsküdar’a gider iken, the song of the scribe", "of Istanbul, by tradition of the years of the Crimean War", 80, 2, 80,
        (Voice(OBOE, KATIP_A + KATIP_B + "r*32 " + KATIP_B, 54, 0, 56), Voice(CLARINET, "r*32 " + KATIP_A + KATIP_B + "r*16", 58, 0, 72),
         Voice(FLUTE, "r*32 " + KATIP_A + "r*16 " + KATIP_B, 42, 12, 48), Voice(CELLO, "r*64 " + KATIP_B, 44, -12, 80),
         Under(HARP, (KATIP_A_CHORDS + KATIP_B_CHORDS) * 2 + KATIP_B_CHORDS, 1, TURK, 46, 45, 66),
         Under(PIZZICATO, (KATIP_A_CHORDS + KATIP_B_CHORDS) * 2 + KATIP_B_CHORDS, 1, TURK, 40, 45, 74))),
    "for_turin": Piece(
        "A slow march for Turin", "our own, in the manner of a Piedmontese band", 104, 4, 128,
        (Voice(CLARINET, TORINO_A + TORINO_B + "r*64", 60, 0, 52), Voice(HORN, "r*64 " + TORINO_A + TORINO_B, 60, 0, 74),
         Voice(FLUTE, "r*64 " + TORINO_A + TORINO_B, 44, 12, 50), Under(PIZZICATO, (TORINO_A_CHORDS + TORINO_B_CHORDS) * 2, 2, STEPS, 54, 41, 70),
         Under(STRINGS, (TORINO_A_CHORDS + TORINO_B_CHORDS) * 2, 2, HALVES, 30, 41))),
    "for_the_seraglio": Piece(
        "A march for the band of the Seraglio", "our own, in the manner of Donizetti Pasha", 120, 4, 160,
        (Voice(OBOE, SERAGLIO_A * 2 + "r*64 " + SERAGLIO_A, 56, 0, 56), Voice(CLARINET, "r*64 " + SERAGLIO_B * 2 + "r*32", 58, 0, 72),
         Voice(FLUTE, "r*32 " + SERAGLIO_A + "r*32 " + SERAGLIO_B + "r*32", 42, 0, 48), Voice(HORN, "r*128 " + SERAGLIO_A, 44, -12, 80),
         Under(PIZZICATO, SERAGLIO_A_CHORDS * 2 + SERAGLIO_B_CHORDS * 2 + SERAGLIO_A_CHORDS, 2, STEPS, 58, 45, 66))),
    "alla_turca": Piece(
        "Alla Turca", "Wolfgang Amadeus Mozart, K. 331, 1783", 100, 2, 96,
        (Voice(PIZZICATO, TURCA_A * 2 + (TURCA_B + TURCA_C) * 2, 62, 0, 56), Voice(FLUTE, "r*32 " + (TURCA_B + TURCA_C) * 2, 44, 0, 76),
         Under(HARP, ("Am " + TURCA_A_CHORDS * 2 + (TURCA_B_CHORDS + TURCA_C_CHORDS) * 2).rsplit("Am", 1)[0], 1, TURK, 40, 45, 70))),
    "salon_waltz": Piece(
        "Waltz of the Quai d'Orsay", "our own", 158, 3, 144,
        (Voice(VIOLIN, WALTZ_A + WALTZ_B + WALTZ_A, 58, 0, 52), Under(PIANO, WALTZ_A_CHORDS + WALTZ_B_CHORDS + WALTZ_A_CHORDS, 3, OOM_PAH_PAH, 40, 41, 74),
         Voice(CLARINET, "r*48 " + WALTZ_B + "r*48", 42, -12, 80))),
    "nocturne": Piece(
        "Nocturne of the despatches", "our own", 58, 4, 56,
        (Voice(CLARINET, NOCTURNE, 52, 0, 56), Under(PIANO, "Am F C G Am Dm E7 E7 Am F Dm E7 Am Am", 4, RIPPLE, 40, 41, 70),
         Under(STRINGS, "Am F C G Am Dm E7 E7 Am F Dm E7 Am Am", 4, ((0.0, "b13", 3.9),), 28, 40))),
    "barcarolle": Piece(
        "Barcarolle of the Danube", "our own", 150, 6, 144,
        (Voice(OBOE, BARCAROLLE_A + BARCAROLLE_B + BARCAROLLE_A, 50, 0, 58),
         Under(HARP, "G G D7 D7 D7 D7 G G Em Em Am Am D7 G A7 D7 G G D7 D7 D7 D7 G G", 6, ROCKING, 42, 43, 74),
         Under(STRINGS, "G G D7 D7 D7 D7 G G Em Em Am Am D7 G A7 D7 G G D7 D7 D7 D7 G G", 6, ((0.0, "b13", 5.9),), 26, 43))),
}  # fmt: skip
"""Name to score. Alla Turca begins with its upbeat: a chord stands before its chords, and the last is left out."""

"""The voices: consent, reserve or refuse, motion by motion; sealed together at the end."""

from collections.abc import Iterator, Sequence
from typing import get_args

from game.core import orders as o
from game.core.world import Motion
from game.text.commands import sure, unasked
from game.text.parse import Reading
from game.text.put_motions import mover, put, read_out
from game.text.turn import Turn
from game.text.unclear import Unclear
from game.words.labels import tone
from game.words.labels import voice as voice_label


def voice(turn: Turn, words: tuple[str, ...], kind: o.VoiceKind) -> bool:
    """Set down a voice: on the motions named by number, on all with `all`, else on the next without one.

    Numbers that come first are motions; a question on which one refuses is then named by its name.
    """
    reading = turn.reading(words)
    motions = put(turn)
    if reading.keyword("all"):
        chosen = [motion for motion in motions if motion.id not in turn.voices] or motions
    elif reading.peek().isdecimal():
        chosen = list(_named(reading, motions))
    else:
        chosen = [next((m for m in motions if m.id not in turn.voices), motions[-1])]
    fault, distance = _reason(reading)
    for motion, given in [(motion, _voice(motion, kind, fault, distance)) for motion in chosen]:
        if turn.objects(given):
            return False
        turn.voices[motion.id] = given
        turn.page.body(f"{motions.index(motion) + 1}. {_chosen(turn, motion, given)}")
    return _next(turn)


def _named(reading: Reading, motions: Sequence[Motion]) -> Iterator[Motion]:
    """Yield the motions whose numbers come next: 1 4 5, or 1, 4, 5."""
    while reading.peek().isdecimal():
        yield motions[reading.number("word", len(motions)) - 1]
        reading.skip(",", "and")


def _reason(reading: Reading) -> tuple[str, o.Tone | None]:
    """Read the worst article and how far it is from one that would do, if they are said."""
    fault, distance = "", None
    while not reading.done:
        said = reading.keyword("near", "no", "far")
        if said:
            distance = next(each for each in get_args(o.Tone) if each == said)
        elif reading.keyword("to"):
            continue
        else:
            fault = reading.question()
    return fault, distance


def _voice(motion: Motion, kind: o.VoiceKind, fault: str, distance: o.Tone | None) -> o.Voice:
    if (fault or distance) and kind == "consent":
        raise Unclear("word", fault or str(distance))
    if kind == "refuse" and not fault and len(motion.articles) == 1:
        fault = motion.articles[0].question
    return o.Voice(motion.id, kind, fault, distance)


def consent(turn: Turn, words: tuple[str, ...]) -> bool:
    """Consent to a motion."""
    return voice(turn, words, "consent")


def reserve(turn: Turn, words: tuple[str, ...]) -> bool:
    """Take a motion ad referendum."""
    return voice(turn, words, "reserve")


def refuse(turn: Turn, words: tuple[str, ...]) -> bool:
    """Refuse a motion, and say which article is the worst and how far it is from one that would do."""
    return voice(turn, words, "refuse")


def for_all(turn: Turn, words: tuple[str, ...]) -> bool:
    """Give the same voice on every motion that has none yet."""
    said = turn.reading(words).keyword("consent", "reserve", "refuse")
    if not said:
        raise Unclear("word", words[0] if words else "", choices=get_args(o.VoiceKind))
    return voice(turn, ("all", *words[1:]), next(kind for kind in get_args(o.VoiceKind) if kind == said))


def _next(turn: Turn) -> bool:
    left = [n for n, motion in enumerate(put(turn), 1) if motion.id not in turn.voices]
    if not left:
        turn.page.line(turn.say("Every motion has your voice. Type seal to give them, or change one by its number."))
    return False


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Read the motions again, or the one with a number, and list the voices set down."""
    motions = put(turn)
    reading = turn.reading(words)
    if not reading.done:
        number = reading.number("word", len(motions))
        reading.end()
        read_out(turn, number, motions[number - 1])
        return False
    turn.page.line(turn.say("The motions, and your voices:"))
    for number, motion in enumerate(motions, 1):
        given = turn.voices.get(motion.id)
        turn.page.body(f"{number}. {mover(turn, motion)} {_chosen(turn, motion, given)}")
    return False


def _chosen(turn: Turn, motion: Motion, given: o.Voice | None) -> str:
    """Return the voice set down on a motion, as short sentences."""
    if given is None:
        return turn.say("No voice yet.")
    said = [turn.say("Your voice: {voice}.", voice=voice_label(given.voice, turn.language))]
    if given.fault and len(motion.articles) > 1:
        said.append(turn.say("Above all for its answer to {question}.", question=turn.reader.question(given.fault)))
    if given.tone is not None:
        said.append(tone(given.tone, turn.language))
    return " ".join(said)


def seal(turn: Turn, words: tuple[str, ...]) -> bool:
    """Give every voice; nothing can be changed afterwards."""
    turn.reading(words).end()
    missing = [n for n, motion in enumerate(put(turn), 1) if motion.id not in turn.voices]
    if missing:
        numbers = turn.language.listing([str(n) for n in missing])
        said = turn.language.count(
            "Motion {numbers} still needs your voice.",
            "Motions {numbers} still need your voice.",
            len(missing), numbers=numbers,
        )  # fmt: skip
        turn.page.line(said)
        return False
    if not unasked(words):
        show(turn, ())
    if not sure(turn, words, turn.say("Give these voices? Type yes or no:")):
        turn.page.line(turn.say("Nothing is sealed."))
        return False
    if turn.give(*(turn.voices[motion.id] for motion in put(turn))):
        turn.voices.clear()
        turn.page.line(turn.say("Sealed."))
        return True
    return False

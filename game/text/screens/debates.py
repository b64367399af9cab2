"""One motion told whole: who moved it, how the voices fell, and why those who refused it did."""

from game.core import events as e
from game.text.chapters import Debate
from game.words.labels import tone
from game.words.reader import Reader
from game.words.reasons import spoken
from game.words.tell import tell


def debated(reader: Reader, debate: Debate) -> str:
    """Return a motion, its fate and its voices as one paragraph; refusals are told apart."""
    moved = debate.moved
    said = [tell(moved, reader.scenario, reader.language, reader.me, reader.world)]
    if debate.seconded:
        said.append(reader.say("Seconded: {powers:the}.", powers=reader.powers(debate.seconded)))
    consenting = [voice.power for voice in debate.voices if voice.voice == "consent"]
    reserving = [voice.power for voice in debate.voices if voice.voice == "reserve"]
    carried = isinstance(debate.fate, e.MotionCarried)
    if carried and len(consenting) == len(debate.voices):
        said.append(reader.say("All consent, and it is carried."))
        return " ".join(said)
    said.append(_fate(reader, debate))
    if consenting:
        said.append(reader.say("Consenting: {powers:the}.", powers=reader.powers(consenting)))
    if reserving:
        said.append(reader.say("Under reserve: {powers:the}.", powers=reader.powers(reserving)))
    return " ".join(said)


def _fate(reader: Reader, debate: Debate) -> str:
    if isinstance(debate.fate, e.MotionCarried):
        if debate.reserved:
            return reader.say("It is carried ad referendum.")
        return reader.say("It is carried.")
    if isinstance(debate.fate, e.MotionLost) and debate.fate.superseded_by:
        return reader.say("It falls: a weightier motion on the same question is carried.")
    return reader.say("It is lost.")


def refusal(reader: Reader, voice: e.VoiceGiven, manner: str = "") -> str:
    """Return who refuses and why, in that power's own words and by its tone; its delegate says `manner` first."""
    words = (*([manner] if manner else []), *spoken(voice.reasons, reader.scenario, reader.language, voice.power, 1))
    if voice.power == reader.me or not words:
        said = reader.acts(voice.power, "You refuse.", "{by:the} refuses.")
    else:
        speech = quoted(reader, " ".join(words))
        said = reader.say("{power:the} refuses: {speech}", power=reader.power(voice.power), speech=speech)
    return said if voice.tone is None else f"{said} {tone(voice.tone, reader.language)}"


def quoted(reader: Reader, speech: str) -> str:
    """Return somebody's words in quotation marks, with inner marks for what they quote themselves."""
    outer, inner = (reader.language.quote("\0", inner=each).split("\0") for each in (False, True))
    for mark, other in zip(outer, inner, strict=True):
        speech = speech.replace(mark, other)
    return reader.language.quote(speech)

"""One motion told whole: who moved it, how the voices fell, and why those who refused it did."""

from game.core import events as e
from game.core.scenario import PowerId
from game.text.chapters import Debate
from game.words.labels import tone
from game.words.reader import Reader
from game.words.reasons import spoken, telling
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


def argued(reader: Reader, power: PowerId, words: str) -> str:
    """Return what the mover of a motion argues for it."""
    return reader.say("{power:the} argues: {speech}", power=reader.power(power), speech=quoted(reader, words))


def _fate(reader: Reader, debate: Debate) -> str:
    if isinstance(debate.fate, e.MotionCarried):
        if debate.reserved:
            return reader.say("It is carried ad referendum.")
        return reader.say("It is carried.")
    if isinstance(debate.fate, e.MotionLost) and debate.fate.superseded_by:
        return reader.say("It falls: a weightier motion on the same question is carried.")
    return reader.say("It is lost.")


def refusal(reader: Reader, voice: e.VoiceGiven, manner: str = "", nth: int = 0) -> str:
    """Return who refuses, how far from agreeing, and why in that power's own words.

    Its delegate says `manner` first; another `nth` puts the reason another way.
    """
    why = spoken(telling(voice), reader.scenario, reader.language, voice.power, 1, nth, plain=True)
    words = (*([manner] if manner else []), *why)
    if voice.power == reader.me or not words:
        said = reader.acts(voice.power, "You refuse.", "{by:the} refuses.")
        return said if voice.tone is None else f"{said} {tone(voice.tone, reader.language)}"
    power, speech = reader.power(voice.power), quoted(reader, " ".join(words))
    match voice.tone:
        case "near":
            return reader.say("{power:the} refuses, yet is near to agreeing: {speech}", power=power, speech=speech)
        case "far":
            return reader.say("{power:the} refuses, and is far from agreeing: {speech}", power=power, speech=speech)
        case _:
            return reader.say("{power:the} refuses: {speech}", power=power, speech=speech)


def after_all(reader: Reader, voice: e.VoiceGiven, memory: str) -> str:
    """Return who agrees to what it has a past with, and what it recalls of it."""
    return reader.say(
        "{power:the} consents, and says: {speech}", power=reader.power(voice.power), speech=quoted(reader, memory)
    )


def quoted(reader: Reader, speech: str) -> str:
    """Return somebody's words in quotation marks, with inner marks for what they quote themselves."""
    return reader.language.quote_speech(speech)

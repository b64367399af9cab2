"""The voices: each motion is read in full, then consent, reserve or refuse; sealed together at the end."""

from typing import get_args

from game.core import orders as o
from game.core.pledges import Consent, Oppose
from game.core.world import Motion, commitments
from game.seat.desk import worth_now, worth_with
from game.text.commands import sure, unasked, unfold
from game.text.parse import Reading
from game.text.screens.worths import gain, warning
from game.text.turn import Turn
from game.text.unclear import Unclear
from game.words.labels import tone
from game.words.labels import voice as voice_label
from game.words.pledges import given_word


def put(turn: Turn) -> list[Motion]:
    """Return the motions of this sitting, in the order in which they are put."""
    return list(turn.view.motions.values())


def read_all(turn: Turn) -> None:
    """Read every motion out, and set down consent to one's own."""
    for number, motion in enumerate(put(turn), 1):
        read_out(turn, number, motion)
        if turn.power in (motion.by, *motion.seconded_by) and motion.id not in turn.voices:
            turn.voices[motion.id] = o.Voice(motion.id, "consent")
            turn.page.body(
                turn.reader.acts(
                    motion.by,
                    "It is your own motion: your consent is set down, and you may change it.",
                    "You have moved the same: your consent is set down, and you may change it.",
                )
            )


def read_out(turn: Turn, number: int, motion: Motion) -> None:
    """Read one motion: who moves it, its articles in full, what it would change, what one has promised."""
    reader, page = turn.reader, turn.page
    page.head(turn.say("Motion {number}", context="screen", number=number))
    page.body(_mover(turn, motion))
    if motion.seconded_by:
        page.body(turn.say("Seconded: {powers:the}.", powers=reader.powers(motion.seconded_by)))
    for article in motion.articles:
        facts = turn.scenario.questions[article.question]
        text = facts.positions[turn.scenario.position(article.question, article.position)].text
        if len(motion.articles) > 1:
            page.body(f"{reader.answer(article.question, article.position)}.")
        page.line(text, 2)
    if motion.what == "articles":
        page.body(gain(turn, worth_with(turn.seat, motion.articles) - worth_now(turn.seat)))
        said = [warning(turn, article.question, article.position) for article in motion.articles]
        page.body(*(text for text in said if text))
        page.body(*_bound(turn, motion))


def _mover(turn: Turn, motion: Motion) -> str:
    reader = turn.reader
    match motion.what:
        case "articles":
            return reader.acts(
                motion.by,
                "You move {articles}.",
                "{by:the} moves {articles}.",
                articles=reader.articles(motion.articles),
            )
        case "signature":
            return reader.acts(
                motion.by,
                "You move that the treaty be signed as it stands.",
                "{by:the} moves that the treaty be signed as it stands.",
            )
        case "extension":
            return reader.acts(
                motion.by,
                "You move that the armistice be prolonged.",
                "{by:the} moves that the armistice be prolonged.",
            )


def _bound(turn: Turn, motion: Motion) -> list[str]:
    """Return the open promises of one's own that this motion calls upon."""
    said = []
    for made in commitments(turn.view).values():
        pledge = made.clause.pledge
        if made.by != turn.power or made.state != "open" or not isinstance(pledge, Consent | Oppose):
            continue
        if any(a.question == pledge.question and pledge.low <= a.position <= pledge.high for a in motion.articles):
            said.append(f"{given_word(made, turn.reader)} {_would_break(turn, pledge)}")
    return said


def _would_break(turn: Turn, pledge: Consent | Oppose) -> str:
    if isinstance(pledge, Consent):
        return turn.say("To refuse this motion would break your word.")
    return turn.say("Not to refuse this motion would break your word.")


def voice(turn: Turn, words: tuple[str, ...], kind: o.VoiceKind) -> bool:
    """Set down a voice: on the motion named by number, on all with `all`, else on the next without one."""
    reading = turn.reading(words)
    motions = put(turn)
    if reading.keyword("all"):
        chosen = [motion for motion in motions if motion.id not in turn.voices] or motions
    elif reading.peek().isdecimal():
        chosen = [motions[reading.number("word", len(motions)) - 1]]
    else:
        chosen = [next((m for m in motions if m.id not in turn.voices), motions[-1])]
    for motion, given in [(motion, _voice(turn, reading, motion, kind)) for motion in chosen]:
        if turn.objects(given):
            return False
        turn.voices[motion.id] = given
        turn.page.body(f"{motions.index(motion) + 1}. {_chosen(turn, motion, given)}")
    return _next(turn)


def _voice(turn: Turn, reading: Reading, motion: Motion, kind: o.VoiceKind) -> o.Voice:
    fault, distance = "", None
    while not reading.done:
        said = reading.keyword("near", "no", "far")
        if said:
            distance = next(each for each in get_args(o.Tone) if each == said)
        elif reading.keyword("to"):
            continue
        else:
            fault = reading.question()
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
        turn.page.body(f"{number}. {_mover(turn, motion)} {_chosen(turn, motion, given)}")
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
    turn.reading(unfold(words)).end()
    missing = [n for n, motion in enumerate(put(turn), 1) if motion.id not in turn.voices]
    if missing:
        numbers = turn.language.listing([str(n) for n in missing])
        turn.page.line(turn.say("Motion {numbers} still needs your voice.", numbers=numbers))
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

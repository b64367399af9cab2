"""What is asked of a reader who guesses, and what there really was, in words: for the window and for the terminal."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core import events as e
from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.core.history.chronicle import Decision
from game.core.scenario import PowerId, QuestionId
from game.log.log import Place
from game.log.margin import BranchId, Margin
from game.replay.intent import reasons_of
from game.replay.lens import Lens
from game.replay.trainer import Blank, Exercise, Guess, marks, sitting_of
from game.replay.tree import notes_at, words_in
from game.words import labels, odds
from game.words.glossary import sorting
from game.words.pledges import speech
from game.words.reader import Reader
from game.words.reasons import reason
from game.words.tell import tell
from game.words.tell_history import quoted


@dataclass(frozen=True, slots=True)
class Part:
    """Some paragraphs under a heading."""

    head: str
    """Empty for what needs none."""
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a power really answered, beside what was guessed."""

    right: bool
    said: str
    because: tuple[str, ...]
    """The reason it had, or how likely it was; empty where nobody knows."""


def title(exercise: Exercise, lens: Lens) -> str:
    """Return a few words on what is put: whose offer to whom, whose motion, which crisis."""
    reader = lens.reader(exercise.asked)
    match exercise.about:
        case e.OfferMade(by=by, to=to):
            return reader.say("{by} to {to}", by=reader.power(by), to=reader.power(to))
        case e.MotionMoved(by=by):
            return reader.say("A motion {by:of}", by=reader.power(by))
        case CrisisOpened() as crisis:
            facts = None if lens.reel.chronicle is None else lens.reel.chronicle.events.get(crisis.event)
            return reader.say("The crisis of {year}", year=crisis.year) if facts is None else facts.title


def situation(exercise: Exercise, lens: Lens) -> tuple[Part, ...]:
    """Return what may be known before the guess, and nothing of the answers."""
    reader = lens.reader(exercise.asked)
    match exercise.about:
        case e.OfferMade() as offer:
            parts = (*_offer(offer, lens, exercise.asked, reader, exercise.questions), *_questions(exercise, reader))
        case e.MotionMoved() as motion:
            parts = (*_motion(motion, exercise, lens, reader), *_questions(exercise, reader))
        case CrisisOpened():
            parts = tuple(_crisis(exercise, lens, reader))
    return parts


def _offer(
    offer: e.OfferMade, lens: Lens, asked: Place, reader: Reader, questions: tuple[QuestionId, ...]
) -> Iterator[Part]:
    lines = [speech(offer.gives, offer.asks, reader)]
    if offer.counter_to:
        lines.append(reader.say("It answers an offer of the other side."))
    yield Part("", tuple(lines))
    world = lens.view(asked)
    told = [one for one in world.hands[offer.by].told if one.by == offer.to and one.question in questions]
    if told:
        head = reader.say("What {to:the} had told {by:the}", to=reader.power(offer.to), by=reader.power(offer.by))
        yield Part(head, tuple(tell(one, reader.scenario, lens.language, None, world) for one in told))


def _motion(motion: e.MotionMoved, exercise: Exercise, lens: Lens, reader: Reader) -> Iterator[Part]:
    yield Part("", (tell(motion, reader.scenario, lens.language, None, lens.view(exercise.asked)),))
    texts = (reader.scenario.questions[one.question].positions.values() for one in motion.articles)
    read = tuple(tuple(found)[one.position].text for found, one in zip(texts, motion.articles, strict=True))
    stop = reader.say("A refusal by any of these stops it: {powers:the}.", powers=reader.powers(exercise.may_stop))
    yield Part("", (*(reader.quote(text) for text in read), stop))


def _questions(exercise: Exercise, reader: Reader) -> Iterator[Part]:
    """Yield what each question is about, and how it stood."""
    assert reader.world is not None, "an exercise is read where it was put"
    for question in exercise.questions:
        facts, number = reader.scenario.questions[question], reader.world.questions[question].position
        lines = [facts.about]
        if number >= 0:
            agreed = tuple(facts.positions.values())[number].label
            lines.append(reader.say("Agreed so far: {position}.", position=reader.quote(agreed)))
        yield Part(facts.title, tuple(lines))


def _crisis(exercise: Exercise, lens: Lens, reader: Reader) -> Iterator[Part]:
    yield Part("", (lens.sentence(lens.line(exercise.asked)),))
    for blank in exercise.blanks:
        decision = _decision(exercise, blank.power, lens)
        if decision is not None and lens.reel.chronicle is not None:
            texts = (quoted(text, lens.reel.chronicle) for text in (decision.question, decision.stakes))
            yield Part(reader.power(blank.power).plain, tuple(texts))


def _decision(exercise: Exercise, power: PowerId, lens: Lens) -> Decision | None:
    """Return what the chronicle asked of a power in a crisis; None if it asks that no more."""
    assert isinstance(exercise.about, CrisisOpened)
    facts = None if lens.reel.chronicle is None else lens.reel.chronicle.events.get(exercise.about.event)
    return None if facts is None else facts.decisions.get(power)


def choices(exercise: Exercise, blank: Blank, lens: Lens) -> tuple[tuple[str, str], ...]:
    """Return the answers that a power had to choose from: each key with its label.

    Those of a crisis go by the alphabet: a chronicle begins with the one that history knows.
    """
    labelled = [(option, _label(exercise, blank, option, lens)) for option in blank.options]
    return tuple(sorted(labelled, key=_label_of) if isinstance(exercise.about, CrisisOpened) else labelled)


def _label_of(choice: tuple[str, str]) -> str:
    return sorting(choice[1])


def _label(exercise: Exercise, blank: Blank, option: str, lens: Lens) -> str:
    say = lens.language.say
    match option:
        case "accept" if isinstance(exercise.about, e.OfferMade):
            return say("It accepts")
        case "refuse" if isinstance(exercise.about, e.OfferMade):
            return say("It refuses")
        case "counter" if isinstance(exercise.about, e.OfferMade):
            return say("It makes a counter-offer")
        case "consent" | "reserve" | "refuse" if isinstance(exercise.about, e.MotionMoved):
            return labels.voice(option, lens.language)
        case _:
            decision = _decision(exercise, blank.power, lens)
            return option if decision is None or option not in decision.options else decision.options[option].label


def asked(exercise: Exercise, lens: Lens) -> str:
    """Return the question that is put to the reader."""
    reader = lens.reader(exercise.asked)
    match exercise.about:
        case e.OfferMade(to=to):
            return reader.say("What does {to:the} answer?", to=reader.power(to))
        case e.MotionMoved():
            return reader.say("How does each of the others answer?")
        case CrisisOpened():
            powers = reader.powers([blank.power for blank in exercise.blanks])
            return reader.say("What does each answer: {powers:the}?", powers=powers)


def marking(exercise: Exercise, lens: Lens) -> str:
    """Return how a guess is marked."""
    say = lens.language.say
    match exercise.about:
        case e.OfferMade() if exercise.price is not None:
            return say("Five marks for the answer, and up to five for a price off by six points at most.")
        case e.OfferMade():
            return say("Ten marks for the answer.")
        case e.MotionMoved():
            return say(
                "Five marks for knowing who stops it, if anybody does, and up to five for the voices that are not a "
                "plain consent."
            )
        case CrisisOpened():
            return say("Ten marks, in equal shares for each answer.")


def foreseen(exercise: Exercise, answers: tuple[str, ...], lens: Lens) -> str:
    """Return what becomes of a motion if its voices are as guessed; nothing of anything else."""
    if not isinstance(exercise.about, e.MotionMoved):
        return ""
    reader, stopped = lens.reader(exercise.asked), exercise.stopped_by(answers)
    if not stopped:
        return reader.say("As you have it, nobody stops it.")
    return reader.say("As you have it, it is stopped by {powers:the}.", powers=reader.powers(stopped))


def outcome(exercise: Exercise, lens: Lens) -> str:
    """Return what came of it: the answer to an offer, the fate of a motion, the turn that a crisis took."""
    lines = [lens.line(place) for place in exercise.tells]
    turn = next((line for line in lines if isinstance(line.entry.event, EventCame)), lines[-1])
    return lens.sentence(turn)


def findings(exercise: Exercise, guess: Guess, lens: Lens) -> tuple[Finding, ...]:
    """Return what each power answered, with the heaviest reason for it where one is known."""
    reader = lens.reader(exercise.answered)
    found = []
    for blank, said in zip(exercise.blanks, guess.answers, strict=True):
        labelled = dict(choices(exercise, blank, lens))
        by, true, guessed = reader.power(blank.power), reader.quote(labelled[blank.truth]), labelled[said]
        if isinstance(exercise.about, e.OfferMade):  # the outcome has told it
            told = reader.say("You had said: {guess}.", guess=reader.quote(guessed))
        elif said == blank.truth:
            told = reader.say("{by:the}: {answer}, as you said.", by=by, answer=true)
        else:
            told = reader.say("{by:the}: {answer}, and not {guess}.", by=by, answer=true, guess=reader.quote(guessed))
        found.append(Finding(said == blank.truth, told, tuple(_because(exercise, blank, lens))))
    return tuple(found)


def _because(exercise: Exercise, blank: Blank, lens: Lens) -> Iterator[str]:
    """Yield how likely an answer was, or, of a voice that was not a plain consent, the heaviest reason for it."""
    line, say = lens.line(blank.place), lens.language.say
    event = line.entry.event
    if isinstance(event, PowerDecided):
        yield say("The weight of the case gave it {odds}.", odds=odds.chance(event.chance, lens.language))
    elif isinstance(event, e.VoiceGiven) and event.voice != "consent":
        weighed = sorted(reasons_of(lens, line), key=lambda one: -abs(one.weight))
        for one in weighed[:1]:
            yield reason(one, lens.reel.scenario, lens.language, blank.power, 0)


def result(exercise: Exercise, guess: Guess, lens: Lens) -> str:
    """Return the marks of a guess."""
    got = marks(exercise, guess)
    return lens.language.count("{n} mark of ten.", "{n} marks of ten.", got)


def noted(exercise: Exercise, lens: Lens, margin: Margin, branch: BranchId, whole: bool) -> tuple[str, ...]:
    """Return what the margin says of the answers; where it is silent, and may tell it, what it says of the `whole`."""
    code = lens.language.code
    written = [note for place in exercise.tells for note in notes_at(margin, branch, place, lens.eyes)]
    if whole and not any(note.before or note.after for note in written):
        sitting = sitting_of(exercise, lens)
        opened = [line.place for line in lens.lines if line.entry.event == _opening(line.entry.event, sitting)]
        written = [note for place in opened for note in notes_at(margin, branch, place, lens.eyes)]
    texts = (words for note in written for words in (note.before, note.after) if words)
    return tuple(words_in(words, code) for words in texts)


def _opening(event: e.Event, sitting: int) -> e.Event | None:
    return event if isinstance(event, e.SittingOpened) and event.number == sitting else None

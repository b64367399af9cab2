"""Guess the reply: an offer, a motion or a crisis is read, its answers are guessed, then told with their reasons."""

from collections.abc import Sequence

from game.core import events as e
from game.core.scenario import PowerId
from game.replay.best_bargain import best
from game.replay.trainer import Exercise, Guess, exercises
from game.replay.trainer_words import (
    asked,
    choices,
    findings,
    foreseen,
    marking,
    noted,
    outcome,
    result,
    situation,
    title,
)
from game.text.parse import tokens
from game.text.pick import pick
from game.text.theatre.stage import Theatre
from game.text.unclear import Unclear, sentence
from game.words.reasons import spoken


def guess(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Put the next thing whose answer has not been read, and guess it; the archives must be open for it."""
    theatre.reading(words).end()
    if theatre.eyes is not None:
        theatre.page.line(theatre.say("The answers are in the archives: type as archives first."))
        return False
    found = exercises(theatre.lens)
    ahead = (n for n, one in enumerate(found) if one.answered > theatre.place and theatre.practice.askable(found, n))
    n = next(ahead, None)
    if n is None:
        theatre.page.line(theatre.say("After this place there is no answer that you have not read already."))
        return False
    theatre.practice.met.add(n)
    made = _ask(theatre, found[n])
    if made is not None:
        theatre.practice.guesses[n] = made
        theatre.place = found[n].answered
        theatre.practice.shown.update(found[n].tells)
        _tell(theatre, found[n], made, theatre.practice.sitting_done(found, n, theatre.lens))
        got, most = theatre.practice.score(found)
        theatre.page.line(theatre.say("{got} of {most} marks so far.", got=got, most=most))
    return False


def _ask(theatre: Theatre, exercise: Exercise) -> Guess | None:
    """Put an exercise, and return the guess; None if the reader leaves it."""
    say, page, lens = theatre.say, theatre.page, theatre.lens
    page.head(say("Guess the reply", context="screen"))
    page.line(title(exercise, lens))
    page.body(theatre.where(lens.line(exercise.asked)))
    for part in situation(exercise, lens):
        if part.head:
            page.body(part.head)
            page.items(part.lines)
        else:
            page.body(*part.lines)
    page.line(marking(exercise, lens))
    if isinstance(exercise.about, e.MotionMoved):
        return _voices(theatre, exercise)
    if len(exercise.blanks) > 1:
        page.line(asked(exercise, lens))
    answers = []
    for blank in exercise.blanks:
        power = lens.reader(exercise.asked).power(blank.power)
        chosen = pick(page, say("What does {by:the} answer?", by=power), choices(exercise, blank, lens))
        if chosen is None:
            return None
        answers.append(chosen)
    if exercise.price is None:
        return Guess(tuple(answers))
    price = _price(theatre)
    return None if price is None else Guess(tuple(answers), price)


def _voices(theatre: Theatre, exercise: Exercise) -> Guess | None:
    """Ask who refuses and who reserves; everybody else is taken to consent."""
    page, say = theatre.page, theatre.say
    page.line(asked(exercise, theatre.lens))
    given = {blank.power: "consent" for blank in exercise.blanks}
    refusers = _named(theatre, say("Who refuses? Names with commas, or none; Enter to leave it:"), tuple(given))
    if refusers is None:
        return None
    given |= dict.fromkeys(refusers, "refuse")
    if "reserve" in exercise.blanks[0].options:
        free = tuple(power for power in given if power not in refusers)
        reserving = _named(theatre, say("Who takes it ad referendum? Names, or none; Enter to leave it:"), free)
        if reserving is None:
            return None
        given |= dict.fromkeys(reserving, "reserve")
    answers = tuple(given.values())
    page.line(foreseen(exercise, answers, theatre.lens))
    return Guess(answers)


def _named(theatre: Theatre, question: str, among: Sequence[PowerId]) -> tuple[PowerId, ...] | None:
    """Return the powers that were typed, out of some; None if the reader leaves it."""
    while True:
        typed = theatre.page.ask(question)
        if not typed:
            return None
        reading, found = theatre.reading(tokens(typed)), []
        try:
            while not reading.done and not reading.keyword("none"):
                found.append(reading.power())
                reading.skip(",", "and")
            reading.end()
        except Unclear as unclear:
            theatre.page.line(sentence(unclear, theatre.language))
            continue
        strange = next((power for power in found if power not in among), None)
        if strange is None:
            return tuple(dict.fromkeys(found))
        theatre.page.line(theatre.say("The voice {by:of} is not to be guessed here.", by=theatre.reader.power(strange)))


def _price(theatre: Theatre) -> int | None:
    """Return the guessed price in thousandths of a point."""
    while True:
        typed = theatre.page.ask(theatre.say("What was it worth to them, in points (-5, 0, 12)? Enter to leave it:"))
        if not typed:
            return None
        plain = typed.replace("\N{MINUS SIGN}", "-").removeprefix("+")
        if plain.removeprefix("-").isdecimal() and len(plain) < 5:
            return int(plain) * 1000
        theatre.page.line(theatre.say("Points are a whole number."))


def _tell(theatre: Theatre, exercise: Exercise, made: Guess, whole: bool) -> None:
    """Print what there really was: the answers, what they were worth or how likely, the marks, the margin."""
    page, lens, language = theatre.page, theatre.lens, theatre.language
    page.line()
    page.body(outcome(exercise, lens))
    if isinstance(exercise.about, e.OfferMade) and exercise.price is not None:
        by = theatre.reader.power(exercise.about.to)
        worth, said = language.signed_tenths(exercise.price), language.signed_tenths(made.price)
        page.body(theatre.say("To {by:the} it was worth {price}; you said {guess}.", by=by, price=worth, guess=said))
        page.items(spoken(exercise.reasons, theatre.scenario, language, exercise.about.to, 5))
    else:
        for found in findings(exercise, made, lens):
            page.items((found.said, *found.because))
    page.body(result(exercise, made, lens))
    if isinstance(exercise.about, e.OfferMade):
        _best(theatre, exercise.about, exercise)
    for text in noted(exercise, lens, theatre.margin, theatre.watched.branch, whole):
        page.items([theatre.say("Note: {text}", text=text)])


def _best(theatre: Theatre, offer: e.OfferMade, exercise: Exercise) -> None:
    found = best(theatre.lens, offer, exercise.asked)
    reader = theatre.lens.reader(exercise.asked)
    if found is None:
        theatre.page.body(theatre.say("There was no bargain over the draft that both could have wanted."))
        return
    theatre.page.body(
        theatre.say(
            "The best bargain there was for {one:the}: {articles}. It would have brought it {mine}, and {other:the} "
            "{theirs}.",
            one=reader.power(offer.by), other=reader.power(offer.to), articles=reader.articles(found.articles),
            mine=theatre.language.signed_tenths(found.for_author),
            theirs=theatre.language.signed_tenths(found.for_other),
        )
    )  # fmt: skip

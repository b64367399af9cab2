"""Guess the reply: an offer is read, its answer and its price are guessed, then told with its reasons."""

from game.replay.trainer import Bargain, Exercise, Guess, Reply, best, exercises, marks
from game.text.pick import pick_number
from game.text.theatre.stage import Theatre
from game.words.reasons import spoken


def guess(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Read the next offer that was answered, and guess what the answer was; the archives must be open for it."""
    theatre.reading(words).end()
    if theatre.eyes is not None:
        theatre.page.line(theatre.say("The answers are in the archives: type as archives first."))
        return False
    ahead = [one for one in exercises(theatre.lens) if one.asked > theatre.place]
    if not ahead:
        theatre.page.line(theatre.say("No offer that was answered with reasons comes after this place."))
        return False
    _ask(theatre, ahead[0])
    return False


def _ask(theatre: Theatre, exercise: Exercise) -> None:
    say, page, offer = theatre.say, theatre.page, exercise.offer
    theatre.place = exercise.asked
    page.head(say("Guess the reply", context="screen"))
    theatre.show()
    reader = theatre.lens.reader(exercise.asked)
    options = [say("It is accepted."), say("It is refused."), say("It is answered with another offer.")]
    chosen = pick_number(page, say("What does {by:the} answer?", by=reader.power(offer.to)), options)
    if not chosen:
        return
    replies: tuple[Reply, ...] = ("accept", "refuse", "counter")
    price = _price(theatre)
    if price is None:
        return
    made = Guess(replies[chosen - 1], price)
    theatre.place = exercise.answered
    page.line()
    theatre.show()
    page.body(
        say(
            "To {by:the} it was worth {price}; you said {guess}.",
            by=reader.power(offer.to), price=theatre.language.signed_tenths(exercise.price),
            guess=theatre.language.signed_tenths(made.price),
        )
    )  # fmt: skip
    page.items(spoken(exercise.reasons, theatre.scenario, theatre.language, offer.to, 5))
    page.body(theatre.language.count("{n} mark of ten.", "{n} marks of ten.", marks(exercise, made)))
    _best(theatre, exercise)


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


def _best(theatre: Theatre, exercise: Exercise) -> None:
    found: Bargain | None = best(theatre.lens, exercise)
    reader, offer = theatre.lens.reader(exercise.asked), exercise.offer
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

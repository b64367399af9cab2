"""An exercise on its two sheets: what was put, the form of the guess, and what there really was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.core import events as e
from game.replay.best_bargain import Bargain
from game.replay.lens import Lens
from game.replay.trainer import FULL, Exercise, Guess, marks
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
from game.ui.kit import Choice, Column, Notice, Pane, Row, Slider, Text, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import where
from game.ui.scenes.theatre.word import known_label
from game.words.reasons import reason

POINT = 1000
"""Thousandths in a point."""


def put(showing: Showing, lens: Lens, exercise: Exercise) -> str:
    """Return what may be known before the guess, marked up."""
    lines = [f"# {literal(title(exercise, lens))}", f"*{literal(where(showing, lens.line(exercise.asked)))}*"]
    for part in situation(exercise, lens):
        lines += ["", f"**{literal(part.head)}**"] if part.head else []
        lines += [literal(line) for line in part.lines]
    return "\n".join(lines)


def form(showing: Showing, lens: Lens, exercise: Exercise, answers: Sequence[str], price: int, most: int) -> Widget:
    """Return where the guess is made; `price` and `most` are in points."""
    say = showing.say
    parts: list[Widget] = [Text(f"**{literal(asked(exercise, lens))}**"), *_blanks(showing, lens, exercise, answers)]
    if exercise.price is not None and isinstance(exercise.about, e.OfferMade):
        to = showing.power(exercise.about.to)
        worth = say("And what was the offer worth to {to:the}? Above nothing it would have been taken.", to=to)
        shown = showing.language.signed
        parts += [Text(literal(worth)), Slider("trainer.price", say("Points"), price, -most, most, shown=shown)]
    ahead = foreseen(exercise, tuple(answers), lens) if all(answers) else ""
    if ahead:
        parts.append(Text("{wine:**" + literal(ahead) + "**}" if exercise.stopped_by(answers) else literal(ahead)))
    parts.append(Notice(literal(marking(exercise, lens))))
    return Column(*parts, gap=12)


def _blanks(showing: Showing, lens: Lens, exercise: Exercise, answers: Sequence[str]) -> Iterable[Widget]:
    """Yield the choice of each power: voices side by side, answers below each other."""
    for n, (blank, chosen) in enumerate(zip(exercise.blanks, answers, strict=True)):
        name, options = showing.power(blank.power).plain, choices(exercise, blank, lens)
        if isinstance(exercise.about, e.MotionMoved):
            yield Row(
                Text(literal(name), grow=1), Choice(f"trainer.guess.{n}", options, chosen, name, grow=4),
                middle=True, stack=420,
            )  # fmt: skip
        else:
            if len(exercise.blanks) > 1:
                yield Text(f"**{literal(name)}**")
            yield Choice(f"trainer.guess.{n}", options, chosen, name, "radio")


def truth(showing: Showing, lens: Lens, exercise: Exercise, guess: Guess, deal: Bargain | None, whole: bool) -> Widget:
    """Return what came of it, what each answered and why, the best that was to be had, and the margin's word."""
    say = showing.say
    lines = [f"**{literal(outcome(exercise, lens))}**", ""]
    if exercise.price is None or not isinstance(exercise.about, e.OfferMade):
        for found in findings(exercise, guess, lens):
            tone = "moss" if found.right else "wine"
            lines.append(f"- {{{tone}:{literal(found.said)}}}")
            lines += [literal(because) for because in found.because]
        lines.append(f"**{literal(result(exercise, guess, lens))}**")
    else:
        lines += _priced(showing, lens, exercise, guess)
    if isinstance(exercise.about, e.OfferMade):
        lines += ["", f"**{literal(say('The best that was to be had'))}**", *_best(showing, lens, exercise, deal)]
    margin = noted(exercise, lens, showing.margin, showing.branch, whole)
    if margin:
        lines += ["", f"**{literal(say('In the margin'))}**"]
        lines += ["{blue:" + literal(line) + "}" for text in margin for line in text.split("\n") if line]
    return Pane("trainer.truth", "\n".join(lines))


def _priced(showing: Showing, lens: Lens, exercise: Exercise, guess: Guess) -> list[str]:
    """The guess beside the truth, and every reason, weighed."""
    assert isinstance(exercise.about, e.OfferMade) and exercise.price is not None, "a price was asked"
    say, language, by = showing.say, showing.language, exercise.about.to
    total = language.signed_tenths(exercise.price)
    (blank,) = exercise.blanks
    lines = [
        literal(say("You guessed: {reply}, at {price}. It was worth {truth} to it: {got} of {most} marks.",
                    reply=dict(choices(exercise, blank, lens))[guess.answers[0]],
                    price=language.signed_tenths(guess.price), truth=total, got=marks(exercise, guess), most=FULL)),
        "",
        f"**{literal(say('Every reason, weighed; {total} in all', total=total))}**",
    ]  # fmt: skip
    for n, given in enumerate(sorted(exercise.reasons, key=lambda each: -abs(each.weight))):
        tone, points = "moss" if given.weight > 0 else "wine", language.signed_tenths(given.weight)
        words, kind = reason(given, showing.scenario, language, by, n), known_label(given.known, showing)
        lines.append(f"- {{{tone}:{literal(points)}}} {literal(words)} *{literal(kind)}*")
    return lines


def _best(showing: Showing, lens: Lens, exercise: Exercise, deal: Bargain | None) -> list[str]:
    say, offer = showing.say, exercise.about
    assert isinstance(offer, e.OfferMade), "a bargain is struck over an offer"
    if deal is None:
        return [literal(say("Nothing: no article or pair of articles would have served both."))]
    reader, language = lens.reader(exercise.asked), showing.language
    return [
        f"- {literal(reader.articles(deal.articles))}",
        literal(say("It would have given {ours} to {by:the} and {theirs} to {to:the}.",
                    ours=language.signed_tenths(deal.for_author), by=showing.power(offer.by),
                    theirs=language.signed_tenths(deal.for_other), to=showing.power(offer.to))),
    ]  # fmt: skip

"""The opening, the calendar, the news, and what news and deeds do to opinion, relations and standing."""

from typing import assert_never

from game.core import events as e
from game.words.language import curly
from game.words.reader import Reader


def told(
    event: (
        e.BriefDrawn | e.SittingOpened | e.PhaseBegan | e.NewsRead | e.PowerSeated
        | e.OpinionMoved | e.RelationMoved | e.StandingMoved
    ),
    reader: Reader,
) -> str:  # fmt: skip
    """Return the sentence."""
    match event:
        case e.BriefDrawn():
            return reader.acts(
                event.power,
                "You break the seal of your instructions.",
                "{by:the} broke the seal of its instructions: to leave without a treaty was worth {points} points to "
                "it.",
                points=reader.language.tenths(event.walk_away),
            )
        case e.SittingOpened():
            return _opened(event, reader)
        case e.PhaseBegan():
            return _phase(event.phase, reader)
        case e.NewsRead():
            return _news(event, reader)
        case e.PowerSeated():
            return reader.acts(event.power, "You take your seat at the table.", "{by:the} takes its seat at the table.")
        case e.OpinionMoved():
            return _opinion(event, reader)
        case e.RelationMoved():
            return _relation(event, reader)
        case e.StandingMoved():
            return _standing(event, reader)
        case _:
            assert_never(event)


def _opened(event: e.SittingOpened, reader: Reader) -> str:
    calendar = reader.scenario.calendar
    questions = reader.questions(event.agenda)
    if not 1 <= event.number <= len(calendar):
        if event.agenda:
            return reader.say(
                "Sitting {number} opens; the chair brings up {questions}.", number=event.number, questions=questions
            )
        return reader.say("Sitting {number} opens; the chair brings up nothing new.", number=event.number)
    date = reader.language.date(calendar[event.number - 1].date)
    if event.agenda:
        return reader.say(
            "Sitting {number} opens on {date}; the chair brings up {questions}.",
            number=event.number, date=date, questions=questions,
        )  # fmt: skip
    return reader.say(
        "Sitting {number} opens on {date}; the chair brings up nothing new.", number=event.number, date=date
    )


def _phase(phase: e.Phase, reader: Reader) -> str:
    match phase:
        case "dispatches":
            return reader.say("The couriers are in and the dispatches are read.")
        case "corridor":
            return reader.say("The doors of the gallery open, and the delegates draw one another aside.")
        case "motions":
            return reader.say("The delegates take their seats and motions are handed up.")
        case "voices":
            return reader.say("The president puts the motions, and each power gives its voice.")
        case "protocol":
            return reader.say("The secretary reads over what has been agreed.")
        case "signature":
            return reader.say("The treaty lies open on the table for signature.")
        case "history":
            return reader.say("The delegates go home, and the treaty is left to the years.")
        case "closed" if reader.world is not None and reader.world.history != (0, 0):
            return reader.say("The book of the years is closed, and the archives are open.")
        case "closed":
            return reader.say("The president declares the congress closed.")


def _news(event: e.NewsRead, reader: Reader) -> str:
    news = reader.scenario.news.get(event.news)
    if news is None:
        return reader.say("A piece of news has come.")
    return reader.say(
        "News of {date}: {headline}.", date=reader.language.date(news.date), headline=reader.quote(curly(news.headline))
    )


def _opinion(event: e.OpinionMoved, reader: Reader) -> str:
    match event.cause:
        case "news":
            return reader.acts(
                event.power,
                "The news stirs your public: its appetite for peace is now {appetite} in a hundred.",
                "The news stirs the public {by:of}: its appetite for peace is now {appetite} in a hundred.",
                appetite=event.appetite,
            )
        case "article" if event.question:
            return reader.acts(
                event.power,
                "Your public has read what was agreed on {question}: its appetite for peace is now {appetite} in a "
                "hundred.",
                "The public {by:of} has read what was agreed on {question}: its appetite for peace is now {appetite} "
                "in a "
                "hundred.",
                appetite=event.appetite, question=reader.question(event.question),
            )  # fmt: skip
        case "article":
            return reader.acts(
                event.power,
                "Your public has read what was agreed: its appetite for peace is now {appetite} in a hundred.",
                "The public {by:of} has read what was agreed: its appetite for peace is now {appetite} in a hundred.",
                appetite=event.appetite,
            )
        case "leak":
            return reader.acts(
                event.power,
                "The revelations are the talk of your public: its appetite for peace is now {appetite} in a hundred.",
                "The revelations are the talk of the public {by:of}: its appetite for peace is now {appetite} in a "
                "hundred.",
                appetite=event.appetite,
            )


def _relation(event: e.RelationMoved, reader: Reader) -> str:
    one, other = event.powers
    value = reader.language.signed(event.value)
    match event.cause:
        case "news":
            return reader.pair(
                one, other,
                "The news tells between you and {other:the}: your relations now stand at {value}.",
                "The news tells between {one:the} and {other:the}: their relations now stand at {value}.",
                value=value,
            )  # fmt: skip
        case "refused":
            return reader.pair(
                one, other,
                "A refusal rankles between you and {other:the}: your relations now stand at {value}.",
                "A refusal rankles between {one:the} and {other:the}: their relations now stand at {value}.",
                value=value,
            )  # fmt: skip
        case "promise_kept":
            return reader.pair(
                one, other,
                "A promise kept draws you and {other:the} closer: your relations now stand at {value}.",
                "A promise kept draws {one:the} and {other:the} closer: their relations now stand at {value}.",
                value=value,
            )  # fmt: skip
        case "promise_broken":
            return reader.pair(
                one, other,
                "A broken promise stands between you and {other:the}: your relations now stand at {value}.",
                "A broken promise stands between {one:the} and {other:the}: their relations now stand at {value}.",
                value=value,
            )  # fmt: skip
        case "leak":
            return reader.pair(
                one, other,
                "What the papers printed tells between you and {other:the}: your relations now stand at {value}.",
                "What the papers printed tells between {one:the} and {other:the}: their relations now stand at "
                "{value}.",
                value=value,
            )  # fmt: skip


def _standing(event: e.StandingMoved, reader: Reader) -> str:
    n = event.standing
    match event.cause:
        case "news":
            return reader.acts(
                event.power,
                "The news tells on your standing, which is now {n}.",
                "The news tells on the standing {by:of}, which is now {n}.",
                n=n,
            )
        case "called":
            return reader.acts(
                event.power,
                "To force the agenda has cost you: your standing is now {n}.",
                "To force the agenda has cost {by:the} something: its standing is now {n}.",
                n=n,
            )
        case "reopened":
            return reader.acts(
                event.power,
                "To reopen what was agreed has cost you: your standing is now {n}.",
                "To reopen what was agreed has cost {by:the} something: its standing is now {n}.",
                n=n,
            )
        case "insisted":
            return reader.acts(
                event.power,
                "To move again what was stopped has cost you: your standing is now {n}.",
                "To move again what was stopped has cost {by:the} something: its standing is now {n}.",
                n=n,
            )
        case "refused":
            return reader.acts(
                event.power,
                "Your refusal is noted: your standing is now {n}.",
                "The refusal {by:of} is noted: its standing is now {n}.",
                n=n,
            )
        case "refused_alone":
            return reader.acts(
                event.power,
                "You stood alone against all the others: your standing is now {n}.",
                "{by:the} stood alone against all the others: its standing is now {n}.",
                n=n,
            )
        case "promise_kept":
            return reader.acts(
                event.power,
                "You kept your word, and it was seen: your standing is now {n}.",
                "{by:the} kept its word, and it was seen: its standing is now {n}.",
                n=n,
            )
        case "promise_broken":
            return reader.acts(
                event.power,
                "You broke your word, and it was seen: your standing is now {n}.",
                "{by:the} broke its word, and it was seen: its standing is now {n}.",
                n=n,
            )
        case "mediated":
            return reader.acts(
                event.power,
                "You brought others together: your standing is now {n}.",
                "{by:the} brought others together: its standing is now {n}.",
                n=n,
            )
        case "courted":
            return reader.acts(
                event.power,
                "Many sought you out: your standing is now {n}.",
                "Many sought out {by:the}: its standing is now {n}.",
                n=n,
            )

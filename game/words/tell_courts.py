"""The courts and the press: what leaving is worth, leave asked and answered, reserves settled, leaks printed."""

from typing import assert_never

from game.core import events as e
from game.words.clauses import promised
from game.words.reader import Reader


def told(
    event: e.WalkAwayMoved | e.CourtAnswered | e.ReserveSettled | e.TelegraphSent | e.PaperLeaked, reader: Reader
) -> str:
    """Return the sentence."""
    match event:
        case e.WalkAwayMoved():
            return reader.acts(
                event.power,
                "To leave without a treaty would now be worth {points} points to you.",
                "To leave without a treaty was then worth {points} points {by:to}.",
                points=reader.language.tenths(event.walk_away),
            )
        case e.CourtAnswered():
            return _answered(event, reader)
        case e.ReserveSettled():
            return _reserve(event, reader)
        case e.TelegraphSent():
            return reader.acts(
                event.power,
                "You telegraph home for leave to go as far as {answer}; the reply is due before sitting {due}.",
                "{by:the} telegraphed home for leave to go as far as {answer}; the reply was due before sitting {due}.",
                answer=reader.answer(event.question, event.position), due=event.due,
            )  # fmt: skip
        case e.PaperLeaked():
            return _leaked(event, reader)
        case _:
            assert_never(event)


def _court(event: e.CourtAnswered, reader: Reader) -> str:
    facts = reader.scenario.powers.get(event.power)
    return facts.court if facts else event.power


def _answered(event: e.CourtAnswered, reader: Reader) -> str:
    if event.granted:
        return reader.acts(
            event.power,
            "{court} grants you leave: you may now accept {answer}.",
            "{court} granted {by:the} leave to accept {answer}.",
            court=_court(event, reader), answer=reader.answer(event.question, event.low, event.high),
        )  # fmt: skip
    return reader.acts(
        event.power,
        "{court} refuses you leave to go as far as {answer}.",
        "{court} refused {by:the} leave to go as far as {answer}.",
        court=_court(event, reader), answer=reader.answer(event.question, event.position),
    )  # fmt: skip


def _reserve(event: e.ReserveSettled, reader: Reader) -> str:
    question = reader.question(event.question)
    if event.lifted:
        return reader.acts(
            event.power,
            "Your court agrees, and your reserve on {question} is lifted.",
            "The court {by:of} agrees, and its reserve on {question} is lifted.",
            question=question,
        )
    return reader.acts(
        event.power,
        "Your court will not have it: your reserve on {question} is upheld, and the question returns to the table.",
        "The court {by:of} will not have it: its reserve on {question} is upheld, and the question returns to the "
        "table.",
        question=question,
    )


def _leaked(event: e.PaperLeaked, reader: Reader) -> str:
    paper = reader.scenario.papers.get(event.paper)
    made = event.commitment
    return reader.deals(
        made.by, made.to,
        "{paper} prints what you had promised {to:the} in secret: “{word}”",
        "{paper} prints what {by:the} had promised you in secret: “{word}”",
        "{paper} prints what {by:the} had promised {to:the} in secret: “{word}”",
        paper=paper.name if paper else event.paper, word=promised(reader.quoting(), made.clause),
    )  # fmt: skip

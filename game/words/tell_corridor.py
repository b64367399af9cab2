"""The corridor: turns, interviews, and the questions that one delegation puts to another."""

from typing import assert_never

from game.core import events as e
from game.words.reader import Reader


def told(
    event: (
        e.TurnBegan | e.TurnEnded | e.InterviewOpened | e.PositionSounded | e.TermsAsked
        | e.PositionDisclosed | e.TermsNamed
    ),
    reader: Reader,
) -> str:  # fmt: skip
    """Return the sentence."""
    match event:
        case e.TurnBegan():
            return _turn(event, reader)
        case e.TurnEnded():
            return reader.acts(event.power, "You are done with the corridor.", "{by:the} is done with the corridor.")
        case e.InterviewOpened():
            return reader.deals(
                event.by, event.to,
                "You call upon {to:the}.",
                "{by:the} calls upon you.",
                "{by:the} was seen to call upon {to:the}.",
            )  # fmt: skip
        case e.PositionSounded():
            return reader.deals(
                event.by, event.to,
                "You ask {to:the} where it stands on {question}.",
                "{by:the} asks you where you stand on {question}.",
                "{by:the} asked {to:the} where it stood on {question}.",
                question=reader.question(event.question),
            )  # fmt: skip
        case e.TermsAsked():
            return reader.deals(
                event.by, event.to,
                "You ask {to:the} what it would need to accept {articles}.",
                "{by:the} asks you what you would need to accept {articles}.",
                "{by:the} asked {to:the} what it would need to accept {articles}.",
                articles=reader.articles(event.articles),
            )  # fmt: skip
        case e.PositionDisclosed():
            return _disclosed(event, reader)
        case e.TermsNamed():
            return _terms(event, reader)
        case _:
            assert_never(event)


def _turn(event: e.TurnBegan, reader: Reader) -> str:
    if event.round > 1:
        return reader.acts(
            event.power, "You may still answer what lies before you.", "{by:the} answers what still lies before it."
        )
    return reader.acts(event.power, "You have the corridor.", "{by:the} has the corridor.")


def _disclosed(event: e.PositionDisclosed, reader: Reader) -> str:
    answer = reader.answer(event.question, event.low, event.high)
    if event.sworn:
        return reader.deals(
            event.by, event.to,
            "True to your pledge of candour, you tell {to:the} your aim: {answer}.",
            "True to its pledge of candour, {by:the} tells you its aim: {answer}.",
            "True to its pledge of candour, {by:the} told {to:the} its aim: {answer}.",
            answer=answer,
        )  # fmt: skip
    return reader.deals(
        event.by, event.to,
        "You tell {to:the} that you could live with {answer}.",
        "{by:the} tells you that it could live with {answer}.",
        "{by:the} told {to:the} that it could live with {answer}.",
        answer=answer,
    )  # fmt: skip


def unchanged(event: e.TermsNamed, reader: Reader) -> str:
    """Return the sentence for one who needs nothing else than what was asked about."""
    return reader.deals(
        event.by, event.to,
        "You tell {to:the} that you could accept this without any change: {options}.",
        "{by:the} tells you that it could accept this without any change: {options}.",
        "{by:the} told {to:the} that it could accept this without any change: {options}.",
        options=reader.options(event.options[:1]),
    )  # fmt: skip


def _terms(event: e.TermsNamed, reader: Reader) -> str:
    if not event.options:
        return reader.deals(
            event.by, event.to,
            "You tell {to:the} that nothing you could name would make you accept.",
            "{by:the} tells you that nothing it could name would make it accept.",
            "{by:the} told {to:the} that nothing it could name would make it accept.",
        )  # fmt: skip
    return reader.deals(
        event.by, event.to,
        "You tell {to:the} what you would need: {options}.",
        "{by:the} tells you what it would need: {options}.",
        "{by:the} told {to:the} what it would need: {options}.",
        options=reader.options(event.options),
    )  # fmt: skip

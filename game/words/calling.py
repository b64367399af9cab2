"""Why a power forces a question onto the agenda, or takes an agreed one back to the table, as it says so itself."""

from game.core import events as e
from game.words.reader import Reader


def why_forced(event: e.QuestionCalled | e.QuestionReopened, reader: Reader) -> str:
    """Return the sentence, by the heaviest reason declared; nothing if none was."""
    if not event.reasons:
        return ""
    first = max(event.reasons, key=lambda reason: abs(reason.weight))
    question = reader.question(event.question)
    match event, first.term:
        case e.QuestionCalled(), "time":
            return reader.say("There is no treaty without {question}, and the sittings are counted.", question=question)
        case e.QuestionCalled(), _:
            return reader.say("{question} matters more to us than all that stands before it.", question=question)
        case e.QuestionReopened(), "link" if first.position >= 0:
            return reader.say(
                "What has been agreed since makes another answer the better one: {answer}.",
                answer=reader.position(event.question, first.position),
            )
        case _:
            return reader.say("{question} was settled too soon.", question=question)

"""What a court instructs, in whole sentences: on paper before a game, and on the desk of whoever plays it."""

from collections.abc import Iterator

from game.core.scenario import PowerId, QuestionId
from game.words.reader import Reader


def numbered(reader: Reader, question: QuestionId, number: int) -> str:
    """Name a position by its label and its number on the axis, from 0: “Neutral sea” (3)."""
    return reader.language.phrase(
        "{label} ({n})", context="a position with its number", n=number, label=reader.position(question, number)
    )


def red_line(reader: Reader, question: QuestionId, low: int, high: int, absolute: bool) -> str:
    """Return a sentence on the last positions that instructions accept, or that they accept anything."""
    last, say = reader.scenario.size(question) - 1, reader.say
    if (low, high) == (0, last):
        return say("You may accept anything.")
    first, final = numbered(reader, question, low), numbered(reader, question, high)
    match absolute, low == 0, high == last:
        case True, True, _:
            return say("Red line, whatever happens: nothing beyond {high}.", high=final)
        case True, _, True:
            return say("Red line, whatever happens: nothing short of {low}.", low=first)
        case True, _, _:
            return say(
                "Red lines, whatever happens: nothing short of {low}, nothing beyond {high}.", low=first, high=final
            )
        case _, True, _:
            return say("Without leave from home, nothing beyond {high}.", high=final)
        case _, _, True:
            return say("Without leave from home, nothing short of {low}.", low=first)
        case _:
            return say("Without leave from home, nothing short of {low}, nothing beyond {high}.", low=first, high=final)


def together(reader: Reader, power: PowerId) -> Iterator[str]:
    """Yield what hangs together for a power, a sentence each, the heaviest first."""
    worths = [(link, worth) for link in reader.scenario.links.values() for worth in link.worth if worth.power == power]
    for link, worth in sorted(worths, key=lambda pair: -abs(pair[1].points)):
        yield reader.language.phrase(
            "{points}, {questions}: {because}",
            context="a link",
            points=reader.language.signed_tenths(worth.points * 100),
            questions=reader.questions(link.questions),
            because=worth.because,
        )

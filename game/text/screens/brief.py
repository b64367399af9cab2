"""One's instructions: the letter from the court, then question by question what it wants and what it forbids."""

from game.core.scenario import QuestionId
from game.text.screens.draft import position
from game.text.screens.worths import balance
from game.text.turn import Turn


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the brief, the heaviest questions first."""
    turn.reading(words).end()
    page, facts = turn.page, turn.scenario.powers[turn.power]
    brief = turn.scenario.briefs[turn.power]
    page.head(turn.say("Your instructions from {court}", context="screen", court=facts.court))
    page.body(brief.letter)
    page.line()
    page.body(turn.say("To leave with nothing signed would now be worth {points} points.", points=_away(turn)))
    if brief.walk_away.about:
        page.body(brief.walk_away.about)
    page.body(turn.say("The questions, weightiest first:"))
    mine = {question: turn.instruction(question) for question in turn.scenario.questions}
    concerned = [question for question in mine if mine[question].ideal >= 0]
    for question in sorted(concerned, key=lambda each: -mine[each].weight):
        page.line(_line(turn, question), 2)
    silent = [question for question in mine if mine[question].ideal < 0]
    if silent:
        page.body(turn.say("Of these they say nothing: {questions}.", questions=turn.reader.questions(silent)))
    _links(turn)
    page.body(balance(turn))
    return False


def _away(turn: Turn) -> str:
    return turn.language.tenths(turn.seat.hand.walk_away)


def _line(turn: Turn, question: QuestionId) -> str:
    mine = turn.instruction(question)
    said = turn.say(
        "{title} ({id}), weight {weight}: you want {aim}.",
        title=turn.reader.title(question), id=question, weight=mine.weight,
        aim=position(turn, question, mine.ideal),
    )  # fmt: skip
    last = turn.scenario.size(question) - 1
    if (mine.low, mine.high) == (0, last):
        return f"{said} {turn.say('You may accept anything.')}"
    return f"{said} {_red_line(turn, question)}"


def _red_line(turn: Turn, question: QuestionId) -> str:
    """Return a sentence on the last positions that the instructions accept."""
    mine, last, say = turn.instruction(question), turn.scenario.size(question) - 1, turn.say
    low, high = position(turn, question, mine.low), position(turn, question, mine.high)
    match mine.absolute, mine.low == 0, mine.high == last:
        case True, True, _:
            return say("Red line, whatever happens: nothing beyond {high}.", high=high)
        case True, _, True:
            return say("Red line, whatever happens: nothing short of {low}.", low=low)
        case True, _, _:
            return say(
                "Red lines, whatever happens: nothing short of {low}, nothing beyond {high}.", low=low, high=high
            )
        case _, True, _:
            return say("Without leave from home, nothing beyond {high}.", high=high)
        case _, _, True:
            return say("Without leave from home, nothing short of {low}.", low=low)
        case _:
            return say("Without leave from home, nothing short of {low}, nothing beyond {high}.", low=low, high=high)


def _links(turn: Turn) -> None:
    mine = [(link, worth) for link in turn.scenario.links.values() for worth in link.worth if worth.power == turn.power]
    if not mine:
        return
    turn.page.body(turn.say("What hangs together for you; each question says for which positions:"))
    for link, worth in sorted(mine, key=lambda pair: -abs(pair[1].points)):
        turn.page.line(
            turn.language.phrase(
                "{points}, {questions}: {because}",
                context="a link",
                points=turn.language.signed_tenths(worth.points * 100),
                questions=turn.reader.questions(link.questions),
                because=worth.because,
            ),
            2,
        )

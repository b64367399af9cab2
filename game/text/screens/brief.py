"""One's instructions: the letter from the court, then question by question what it wants and what it forbids."""

from game.core.scenario import QuestionId
from game.text.screens.worths import balance
from game.text.turn import Turn
from game.words.instructions import numbered, red_line, together


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
        aim=numbered(turn.reader, question, mine.ideal),
    )  # fmt: skip
    return f"{said} {red_line(turn.reader, question, mine.low, mine.high, mine.absolute)}"


def _links(turn: Turn) -> None:
    sentences = tuple(together(turn.reader, turn.power))
    if sentences:
        turn.page.body(turn.say("What hangs together for you; each question says for which positions:"))
    for sentence in sentences:
        turn.page.line(sentence, 2)

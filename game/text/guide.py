"""Menus of powers, questions, positions and articles, for those who do not know what to type."""

from collections.abc import Sequence

from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId
from game.text.parse import Reading, tokens
from game.text.pick import pick
from game.text.screens.question import marks
from game.text.turn import Turn
from game.text.unclear import Unclear, sentence


def power(turn: Turn) -> PowerId | None:
    """Let the player pick another power."""
    options = [
        (key, turn.language.phrase("{power}", context="menu", power=turn.reader.power(key)))
        for key, state in turn.view.powers.items()
        if key != turn.power and not state.withdrawn
    ]
    return pick(turn.page, turn.say("Which power?"), options)


def question(turn: Turn, among: Sequence[QuestionId] = ()) -> QuestionId | None:
    """Let the player pick a question, of all or of those named."""
    options = [(key, turn.reader.title(key)) for key in among or turn.scenario.questions]
    return pick(turn.page, turn.say("Which question?"), options)


def position(turn: Turn, asked: QuestionId) -> int | None:
    """Let the player pick one position; numbers are those of the scenario."""
    options = [
        (name, f"{facts.label}. {' '.join(marks(turn, asked, number))}")
        for number, (name, facts) in enumerate(turn.scenario.questions[asked].positions.items())
    ]
    chosen = pick(turn.page, turn.say("Which position?"), options, 0)
    return None if chosen is None else turn.scenario.number(asked, chosen)


def span(turn: Turn, asked: QuestionId) -> tuple[int, int] | None:
    """Let the player type one position or a range of them."""
    for number, facts in enumerate(turn.scenario.questions[asked].positions.values()):
        turn.page.body(f"{number}. {facts.label}. {' '.join(marks(turn, asked, number))}")
    while True:
        typed = turn.page.ask(turn.say("Type a position or a range, such as 2 or 1-3, or Enter to leave it:"))
        if not typed:
            return None
        try:
            reading = Reading(tokens(typed), turn.scenario, turn.keywords)
            found = reading.span(asked)
            reading.end()
            return found
        except Unclear as unclear:
            turn.page.line(sentence(unclear, turn.language))


def article(turn: Turn, among: Sequence[QuestionId] = ()) -> Article | None:
    """Let the player pick a question and a position."""
    asked = question(turn, among)
    chosen = None if asked is None else position(turn, asked)
    return None if asked is None or chosen is None else Article(asked, chosen)

"""The draft: where every question stands, a line each; the agenda of the day; and the treaty in full."""

from collections.abc import Iterable

from game.core.scenario import QuestionId
from game.core.world import draft, essentials_missing
from game.core.worth import index
from game.text.screens.worths import agreed, balance
from game.text.turn import Turn
from game.words.instructions import numbered
from game.words.labels import instrument
from game.words.reader import Reader


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the draft, a line a question; with `open` or `agreed` only those."""
    reading = turn.reading(words)
    wanted = reading.keyword("open", "agreed")
    reading.end()
    turn.page.head(turn.say("The draft", context="screen"))
    for place, (question, state) in enumerate(turn.view.questions.items(), 1):
        settled = state.position >= 0
        if (wanted == "open" and settled) or (wanted == "agreed" and not settled):
            continue
        turn.page.body(f"{place}. {line(turn, question)}")
    turn.page.body(agreed(turn), balance(turn))
    missing = essentials_missing(turn.view)
    if missing:
        turn.page.body(
            turn.say("Before anyone can sign, agree on {questions}.", questions=turn.reader.questions(missing))
        )
    return False


def line(turn: Turn, question: QuestionId) -> str:
    """Return one question as a line: its name, where it stands, what is agreed or would hold, what one wants."""
    state, title = turn.view.questions[question], turn.reader.title(question)
    said = turn.say("{title} ({id}): {status}", title=title, id=question, status=status(turn, question))
    aim = turn.instruction(question)
    if aim.ideal < 0:
        return f"{said} {turn.say('It does not concern you.')}"
    now = state.position if state.position >= 0 else turn.scenario.silence(question)
    if aim.ideal == now:
        return f"{said} {turn.say('That is what you want.')}"
    wish = turn.say(
        "You want {position}: {points}.",
        position=numbered(turn.reader, question, aim.ideal),
        points=turn.language.signed_tenths(turn.changes(question)[aim.ideal]),
    )
    return f"{said} {wish}"


def status(turn: Turn, question: QuestionId) -> str:
    """Return where a question stands as a short sentence."""
    state = turn.view.questions[question]
    number = state.position if state.position >= 0 else turn.scenario.silence(question)
    answer = numbered(turn.reader, question, number)
    match state.status:
        case "agreed" if state.reserved_by:
            return turn.say(
                "agreed ad referendum, {answer}, under reserve of {powers:the}.",
                answer=answer, powers=turn.reader.powers(state.reserved_by),
            )  # fmt: skip
        case "agreed":
            return turn.say("agreed, {answer}.", answer=answer)
        case "signed":
            return turn.say("signed, {answer}.", answer=answer)
        case "on_table":
            return turn.say("on the table; silence would mean {answer}.", answer=answer)
        case "untouched":
            return turn.say("untouched; silence would mean {answer}.", answer=answer)


def agenda(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print what is on today's agenda."""
    turn.reading(words).end()
    turn.page.head(turn.say("Today's agenda", context="screen"))
    for question in turn.view.agenda:
        turn.page.body(f"{turn.place(question) + 1}. {line(turn, question)}")
    if not turn.view.agenda:
        turn.page.body(turn.say("Nothing is left to bring up."))
    for question, power in turn.view.called.items():
        turn.page.body(
            turn.reader.acts(
                power,
                "You have called {question} for the next sitting.",
                "{by:the} has called {question} for the next sitting.",
                question=turn.reader.question(question),
            )
        )
    return False


def treaty(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the treaty as it stands, in full."""
    turn.reading(words).end()
    turn.page.head(turn.say("The treaty as it stands", context="screen"))
    settled = [question for question, state in turn.view.questions.items() if state.position >= 0]
    if not settled:
        turn.page.body(turn.say("Nothing is agreed yet."))
        return False
    for text in articles(turn.reader, settled, draft(turn.view)):
        turn.page.body(text)
    return False


def articles(reader: Reader, questions: Iterable[QuestionId], treaty: tuple[int, ...]) -> list[str]:
    """Return the articles on some questions as paragraphs, numbered in order, each with its act and its text."""
    said = []
    for number, question in enumerate(questions, 1):
        facts = reader.scenario.questions[question]
        chosen = reader.scenario.position(question, treaty[index(reader.scenario, question)])
        head = reader.say(
            "Article {number}. {title}. {act}.",
            number=number, title=facts.title, act=instrument(facts.instrument, reader.language),
        )  # fmt: skip
        said += [head, facts.positions[chosen].text]
    return said

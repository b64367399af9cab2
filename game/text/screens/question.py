"""One question: what is at stake, and every position with its text, its worth, and who is known to stand there."""

from game.core.scenario import PowerId, QuestionId
from game.core.world import settled
from game.text.screens.draft import status
from game.text.screens.worths import beyond
from game.text.turn import Turn
from game.words.labels import instrument


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print a question; what history chose stays hidden until the end (see `margin`)."""
    reading = turn.reading(words)
    question = reading.question()
    reading.end()
    facts, page = turn.scenario.questions[question], turn.page
    page.head(
        turn.say("{title} ({id}, {number})", context="screen", title=facts.title, id=question, number=facts.number)
    )
    page.body(facts.about, turn.say("It is {status}", status=status(turn, question)))
    page.body(turn.say("Act: {act}.", act=instrument(facts.instrument, turn.language)))
    page.body(turn.say("May stop a motion on it: {powers:the}.", powers=turn.reader.powers(facts.vetoes)))
    if facts.essential and not settled(turn.view, question):
        page.body(turn.say("No treaty can be signed before it is agreed."))
    _brief(turn, question)
    if turn.instruction(question).ideal >= 0:
        page.body(turn.say("Positions, and what each would change in the draft as it stands:"))
    else:
        page.body(turn.say("Positions:"))
    for number, (name, position) in enumerate(facts.positions.items()):
        page.line(f"{number}. {position.label} ({name}). {' '.join(marks(turn, question, number))}", 2)
        page.line(position.text, 3)
    _known(turn, question)
    return False


def _brief(turn: Turn, question: QuestionId) -> None:
    mine = turn.instruction(question)
    if mine.ideal < 0:
        turn.page.body(turn.say("Your instructions say nothing of it: what becomes of it is worth nothing to you."))
        return
    turn.page.body(turn.say("Weight in your instructions: {weight} of 10.", weight=mine.weight))
    for link in turn.scenario.links.values():
        for worth in link.worth:
            if question in link.questions and worth.power == turn.power:
                other = next(each for each in link.questions if each != question)
                turn.page.body(
                    turn.language.phrase(
                        "{points} if this is {here} and {other} is {there}: {because}",
                        points=turn.language.signed_tenths(worth.points * 100),
                        here=_numbers(turn, question, worth.when[question]),
                        other=turn.reader.question(other),
                        there=_numbers(turn, other, worth.when[other]),
                        because=worth.because,
                    )
                )


def _numbers(turn: Turn, question: QuestionId, names: tuple[str, ...]) -> str:
    """Return positions by their numbers: 2, or 2 to 4, or 0; or 2."""
    numbers = sorted(turn.scenario.number(question, name) for name in names)
    low, high = numbers[0], numbers[-1]
    if low == high:
        return str(low)
    if numbers == list(range(low, high + 1)):
        return turn.language.phrase("{low} to {high}", context="numbers of positions", low=low, high=high)
    return turn.language.alternatives([str(number) for number in numbers])


def marks(turn: Turn, question: QuestionId, number: int) -> list[str]:
    """Return what to know of a position, as short sentences: worth, aim, red line, draft, and who opened there."""
    state, mine = turn.view.questions[question], turn.instruction(question)
    said = []
    if mine.ideal >= 0:
        if number == mine.ideal:
            said.append(turn.say("Your aim."))
        change = turn.changes(question)[number]
        said.append(turn.say("Worth {points}.", points=turn.language.signed_tenths(change)))
    match beyond(mine, number):
        case "absolute":
            said.append(turn.say("Beyond your red line."))
        case "leave":
            said.append(turn.say("Needs leave from home."))
    if state.position == number:
        said.append(turn.say("In the draft."))
    elif state.position < 0 and turn.scenario.silence(question) == number:
        said.append(turn.say("Holds if nothing is agreed."))
    openers = [power for power in turn.scenario.powers if opening(turn, power, question) == number]
    if openers:
        said.append(turn.say("Opening position of {powers:the}.", powers=turn.reader.powers(openers)))
    return said


def opening(turn: Turn, power: PowerId, question: QuestionId) -> int:
    """Return the public opening position of a power, -1 if it kept silent."""
    said = turn.scenario.briefs[power].instructions.get(question)
    return -1 if said is None or said.opening is None else turn.scenario.number(question, said.opening)


def _known(turn: Turn, question: QuestionId) -> None:
    for told in turn.seat.hand.told:
        if told.question == question and told.by != turn.power:
            answer = turn.reader.range(question, told.low, told.high)
            if told.sworn:
                said = turn.say(
                    "{power:the} swore to you that its aim is {answer}.",
                    power=turn.reader.power(told.by), answer=answer,
                )  # fmt: skip
            else:
                said = turn.say(
                    "{power:the} told you that it could live with {answer}.",
                    power=turn.reader.power(told.by), answer=answer,
                )  # fmt: skip
            turn.page.body(said)
    for power, facts in turn.scenario.powers.items():
        if question in facts.opinion.demands:
            wanted = turn.scenario.number(question, facts.opinion.demands[question])
            turn.page.body(
                turn.reader.acts(
                    power,
                    "Your public calls for {answer}.",
                    "The public {by:of} calls for {answer}.",
                    answer=turn.reader.position(question, wanted),
                )
            )


def margin(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the archivist's margin: what the congress of 1856 did with a question. It tells what history chose."""
    reading = turn.reading(words)
    question = reading.question()
    reading.end()
    facts = turn.scenario.questions[question]
    turn.page.head(turn.say("The archivist's margin: {title}", context="screen", title=facts.title))
    turn.page.body(facts.history)
    chosen = turn.scenario.number(question, facts.historical)
    turn.page.body(turn.say("What was signed: {answer}.", answer=turn.reader.position(question, chosen)))
    if facts.articles:
        turn.page.body(turn.say("Articles: {articles}.", articles=facts.articles))
    return False

"""How worth is written: what a position would add to the draft, and how it stands to one's instructions."""

from game.core.scenario import QuestionId
from game.seat.desk import Instruction, worth_now
from game.text.turn import Turn


def beyond(instruction: Instruction, number: int) -> str:
    """Return how a position stands to one's red line: "", "absolute" or "leave"."""
    if instruction.low <= number <= instruction.high:
        return ""
    return "absolute" if instruction.absolute else "leave"


def warning(turn: Turn, question: QuestionId, number: int) -> str:
    """Return a sentence where a position lies beyond one's instructions, else nothing."""
    match beyond(turn.instruction(question), number):
        case "absolute":
            return turn.say("Red line: your instructions forbid {answer}.", answer=turn.reader.answer(question, number))
        case "leave":
            return turn.say(
                "Beyond your instructions: {answer} needs the leave of {court}.",
                answer=turn.reader.answer(question, number), court=turn.scenario.powers[turn.power].court,
            )  # fmt: skip
        case _:
            return ""


def gain(turn: Turn, change: int) -> str:
    """Return a sentence on what a change would add to the draft for oneself."""
    if abs(change) < 50:
        return turn.say("For you it would change nothing.")
    return turn.say("For you it would change the draft by {points}.", points=turn.language.signed_tenths(change))


def balance(turn: Turn) -> str:
    """Return a sentence that compares the draft with leaving, or says what was signed."""
    worth, away = worth_now(turn.seat), turn.seat.hand.walk_away
    if turn.view.signed:
        return turn.say("The treaty that was signed is worth {draft} points to you.", draft=turn.language.tenths(worth))
    fields = {"draft": turn.language.tenths(worth), "away": turn.language.tenths(away)}
    if worth < away:
        return turn.say(
            "Signed as it stands, the draft would be worth {draft} points to you: less than to leave, {away}.", **fields
        )
    return turn.say("Signed as it stands, the draft would be worth {draft} points to you; to leave, {away}.", **fields)


def agreed(turn: Turn) -> str:
    """Return a sentence on how many questions are agreed."""
    view = turn.view
    done = sum(1 for state in view.questions.values() if state.position >= 0)
    if not done:
        return turn.language.count(
            "The {n} question is not agreed yet.", "None of the {n} questions is agreed yet.", len(view.questions)
        )
    if done == len(view.questions):
        return turn.say("Every question is agreed.")
    return turn.language.count(
        "{n} of {all} questions is agreed.", "{n} of {all} questions are agreed.", done, all=len(view.questions)
    )

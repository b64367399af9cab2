"""What a click that gives no order changes: the page, the question, the power, the promise that is read."""

from __future__ import annotations

from game.ui.kit import Action
from game.ui.scenes.room import Room
from game.ui.scenes.state import TABS, State


def turned(room: Room, state: State, action: Action) -> bool:
    """Take an action into what is read; return whether it was one of these."""
    match action:
        case Action("congress.questions", str(question)) if question:
            state.question, state.tab = question, "map" if state.tab == "map" else "article"
            standing = room.seat.view.questions[question].position
            state.position = standing if standing >= 0 else room.scenario.silence(question)
        case Action("congress.tab", str(tab)):
            state.tab = next(each for each in TABS if each == tab)
        case Action(id) if id.startswith("congress.tab."):
            state.tab = TABS[int(id[-1]) - 1]
        case Action("powers.power" | "board.powers", str(power)):
            state.power = power
        case Action("board.power" | "board.powers.open", str(power)):
            state.power, state.tab = power, "powers"
        case Action("article.position", str(number)):
            state.position = int(number)
        case Action(id, str(number)) if id.startswith("pick.") and not id.startswith("pick.move."):
            state.picks[id.removeprefix("pick.")] = int(number)
        case Action("ledger.promises", str(promise)):
            state.promise = promise
        case Action("ledger.paper", str(paper)):
            state.paper = paper
        case _:
            return False
    return True

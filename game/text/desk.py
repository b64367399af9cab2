"""What is not diplomacy: where the game is kept, a steward for the seat, and leaving."""

from game.text.commands import sure
from game.text.turn import Turn


def save(turn: Turn, words: tuple[str, ...]) -> bool:
    """Say where the game is kept; there is nothing to do."""
    turn.reading(words).end()
    turn.page.line(kept(turn))
    return False


def kept(turn: Turn) -> str:
    """Return a sentence on where the game is kept."""
    if turn.table.trouble:
        return turn.table.trouble
    if not turn.table.name:
        return turn.say("This game is not kept anywhere.")
    return turn.say(
        "The game is kept as {name} up to your last order; only what is not sealed would be lost.",
        name=turn.table.name,
    )


def quit_game(turn: Turn, words: tuple[str, ...]) -> bool:
    """Leave the game."""
    turn.reading(words).end()
    turn.page.line(kept(turn))
    if not (turn.motions or turn.voices) or sure(
        turn, words, turn.say("What you have not sealed will be lost. Leave? Type yes or no:")
    ):
        turn.left = True
    return turn.left


def steward(turn: Turn, words: tuple[str, ...]) -> bool:
    """Let a machine hold the seat for the rest of the sitting."""
    turn.reading(words).end()
    question = turn.say("A machine will hold your seat until this sitting ends. Hand it over? Type yes or no:")
    if not sure(turn, words, question):
        return False
    turn.steward = True
    return True

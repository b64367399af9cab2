"""What is not reading: where the game is kept, and leaving."""

from game.text.commands import unfold
from game.text.parse import Reading
from game.text.years.annals import Annals


def save(annals: Annals, words: tuple[str, ...]) -> bool:
    """Say where the game is kept; there is nothing to do."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.line(kept(annals))
    return False


def kept(annals: Annals) -> str:
    """Return a sentence on where the game is kept."""
    if annals.table.trouble:
        return annals.table.trouble
    if not annals.table.name:
        return annals.say("This game is not kept anywhere.")
    return annals.say("The game is kept as {name}, up to the last answer that was sealed.", name=annals.table.name)


def quit_game(annals: Annals, words: tuple[str, ...]) -> bool:
    """Leave the game."""
    Reading(unfold(words), annals.table.scenario, {}).end()
    annals.page.line(kept(annals))
    annals.left = True
    return True


def read_on(annals: Annals, words: tuple[str, ...]) -> bool:
    """Go on to the next page."""
    Reading(words, annals.table.scenario, {}).end()
    return True


def read_all(annals: Annals, words: tuple[str, ...]) -> bool:
    """Go on without a pause, to the next crisis or the end."""
    Reading(words, annals.table.scenario, {}).end()
    annals.hurry = True
    return True

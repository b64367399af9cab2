"""Whose eyes look: chosen by name, and where papers are still secret, behind the curtain."""

from game.log.log import LogError
from game.text.parse import powers
from game.text.theatre.stage import Theatre
from game.text.unclear import Unclear, find


def look_as(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Look through a power's eyes, or open the archives, if that may be done now."""
    names = {**powers(theatre.scenario), "archives": (theatre.language.phrase("archives", context="command"),)}
    if len(words) > 1:
        raise Unclear("word", words[1])
    found = find("".join(words), names, "power")
    eyes = None if found == "archives" else found
    if eyes not in theatre.allowed and not _plainly(theatre):
        return False
    try:
        theatre.lens_of(eyes)
    except LogError as error:
        theatre.page.line(str(error))
        return False
    if theatre.guarded and eyes != theatre.eyes:
        curtain(theatre, eyes or "")
    theatre.look(eyes)
    theatre.show()
    return False


def _plainly(theatre: Theatre) -> bool:
    """Ask a lone person whether to open what is not over; several people are told that it must wait."""
    people = [player for player in theatre.watched.plan.values() if player.kind == "human"]
    if len(people) != 1:
        theatre.page.line(
            theatre.say("Several people play this game and it is not over: each may read only his own papers here.")
        )
        return False
    question = theatre.say("This game is not over, and you play it. Open the papers of the others? Type yes or no:")
    theatre.plainly = theatre.page.confirm(question)
    return theatre.plainly


def curtain(theatre: Theatre, power: str) -> None:
    """Take everything off the screen and wait until the person whose papers come is alone."""
    page, player = theatre.page, theatre.watched.plan[power]
    name = theatre.reader.power(power)
    page.clear()
    if player.name:
        page.line(theatre.say("Pass the keyboard to {name} ({power}).", name=player.name, power=name))
    else:
        page.line(theatre.say("Pass the keyboard to {power:the}.", power=name))
    page.ask(theatre.say("This is a replay. Press Enter when alone:"))
    page.clear()

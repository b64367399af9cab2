"""The map in words: who holds what now, and since when; and what has passed from hand to hand in one season."""

from game.content.gazetteer import gazetteer
from game.core.history.lands import Held, lands, passings
from game.core.history.past import Season
from game.text.parse import Reading
from game.text.years.annals import Annals
from game.words.tell_lands import told_lands


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print every province that is held otherwise than in 1856, by holder."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.head(annals.say("The map, {when}", context="screen", when=annals.names.when(*annals.now)))
    held = gazetteer().named(lands(annals.program, annals.past))
    if not held:
        annals.page.body(annals.say("The map is that of 1856."))
        return False
    annals.page.body(annals.say("What is held otherwise than in 1856"))
    since = {name: passing.year for passing in passings(annals.program, annals.past) for name in passing.provinces}
    annals.page.items(told(annals, held, since))
    return False


def passed(annals: Annals, season: Season) -> None:
    """Print what has passed from hand to hand in a season that has been read, if anything has; never twice."""
    found = next((p for p in passings(annals.program, annals.past) if (p.year, p.season) == season), None)
    if found is None:
        return
    key = f"map {season}"
    every = lands(annals.program, annals.past)
    changed = gazetteer().named({name: every.get(name, Held("")) for name in found.provinces})
    if changed and key not in annals.told:
        annals.told.add(key)
        annals.page.body(annals.say("On the map:"))
        annals.page.items(told(annals, changed, {}))


def told(annals: Annals, provinces: dict[str, Held], since: dict[str, int]) -> list[str]:
    """Return these provinces as sentences, a holder each."""
    known, code = gazetteer(), annals.language.code
    return told_lands(
        annals.language, provinces, lambda name: known.province(name, code), lambda name: known.owner(name, code), since
    )

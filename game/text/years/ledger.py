"""The ledger of the congress in the years: what was promised for later, and what has become of it so far."""

from game.core.pledges import IN_HISTORY
from game.core.world import commitments
from game.text.parse import Reading
from game.text.years.annals import Annals
from game.words.pledges import commitment


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print the promises that the only person knows of; where several read, those that everybody knows of."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.head(annals.say("The ledger", context="screen"))
    view, me = annals.view, annals.me
    known = view.ledger if me is None else commitments(view)
    found = [made for made in known.values() if made.state == "open" or made.evidence.startswith(IN_HISTORY)]
    chronicle = annals.program.chronicle
    annals.page.items(commitment(made, annals.table.scenario, annals.language, me, chronicle) for made in found)
    if not found:
        annals.page.body(annals.say("Nothing that you know of was promised for later."))
    return False

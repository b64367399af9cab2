"""What a cause is, in words, as the annals have been read so far; and where it leads on to."""

from game.core.after import PowerDecided
from game.core.history.rows import Key
from game.core.history.why import Root
from game.text.years.annals import Annals, Link
from game.words import roots


def link(root: Root) -> Link | None:
    """Return where a cause leads on to, if it has causes or a text of its own."""
    match root.kind:
        case "event":
            return Link(event=root.id, year=root.year)
        case "decision":
            return Link(event=root.id.partition(".")[0], year=root.year)
        case "article":
            return Link(article=root.id)
        case _:
            return None


def rooted(annals: Annals, root: Root) -> str:
    """Return a cause as part of a sentence."""
    return roots.rooted(annals.names, annals.past, root)


def article(annals: Annals, question: str) -> str:
    """Name an article with the answer that was signed."""
    return roots.article(annals.names, annals.past, question)


def stood(annals: Annals, key: Key, number: int) -> str:
    """Return what stood in a row as a sentence; nothing for a row that says nothing to a reader."""
    return roots.stood(annals.names, key, number)


def answer(annals: Annals, decided: PowerDecided) -> str:
    """Return what a power answered, as the history tells it."""
    names = annals.names
    facts = names.chronicle.events.get(decided.event)
    decision = facts.decisions.get(decided.power) if facts else None
    if decision is None or decided.option not in decision.options:
        return annals.say("{by:the} has given its answer.", by=names.power(decided.power))
    return names.quoted(decision.options[decided.option].text)

"""The ledger: every promise this seat knows of, numbered, with its fate; and the warnings given and received."""

from game.core.pledges import Commitment
from game.core.world import commitments
from game.text.turn import Turn
from game.words.labels import state_label
from game.words.pledges import commitment, warning


def numbered(turn: Turn) -> list[Commitment]:
    """Return the promises in the order of their numbers: the oldest first, so that numbers never change."""
    seen: dict[str, None] = {}
    for entry in turn.seat.heard:
        made = getattr(entry.event, "commitment", None)
        if isinstance(made, Commitment):
            seen.setdefault(made.id)
    known = commitments(turn.view)
    return [known[key] for key in seen if key in known]


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the ledger; with `open`, only promises that still stand."""
    reading = turn.reading(words)
    only_open = bool(reading.keyword("open"))
    reading.end()
    turn.page.head(turn.say("The ledger", context="screen"))
    known = list(enumerate(numbered(turn), 1))
    mine = [(n, made) for n, made in known if made.by == turn.power]
    theirs = [(n, made) for n, made in known if made.to == turn.power]
    others = [(n, made) for n, made in known if turn.power not in (made.by, made.to)]
    _part(turn, turn.say("What you have promised:"), mine, only_open)
    _part(turn, turn.say("What you have been promised:"), theirs, only_open)
    _part(turn, turn.say("What others have promised each other:"), others, only_open)
    if not known:
        turn.page.body(turn.say("No promise is on record."))
    if turn.seat.hand.warnings:
        turn.page.body(turn.say("Warnings:"))
        turn.page.items(
            warning(given, turn.scenario, turn.language, turn.power) for given in turn.seat.hand.warnings.values()
        )
    return False


def _part(turn: Turn, title: str, promises: list[tuple[int, Commitment]], only_open: bool) -> None:
    shown = [(n, made) for n, made in promises if made.state == "open" or not only_open]
    if not shown:
        return
    turn.page.body(title)
    after = turn.table.aftermath
    chronicle = None if after is None else after.program.chronicle
    for number, made in sorted(shown, key=lambda entry: entry[1].state != "open"):
        label = state_label(made.state, turn.language)
        said = commitment(made, turn.scenario, turn.language, turn.power, chronicle)
        turn.page.line(f"{number}. {label}. {said}", 2)

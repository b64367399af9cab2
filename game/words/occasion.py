"""When and by what a promise that outlived the congress came to its end, as a sentence after the one that says how."""

from game.core.history.chronicle import Chronicle
from game.core.pledges import IN_HISTORY, State
from game.words.reader import Reader


def occasion(state: State, evidence: str, reader: Reader, chronicle: Chronicle | None) -> str:
    """Return the sentence; nothing for what ended at the congress, or never came due."""
    if not evidence.startswith(IN_HISTORY):
        return ""
    kind, _, rest = evidence.partition(":")
    name, year, *_ = *rest.split("."), ""
    match kind:
        case "succession":
            heir = chronicle.states.get(name) if chronicle else None
            if heir is None:
                return reader.say("In {year} another state took its place, which inherits no promise.", year=year)
            return reader.say(
                "In {year} another state took its place, {state}, which inherits no promise.",
                year=year, state=heir.name,
            )  # fmt: skip
        case "decision" | "event":
            return _event(state, name, year, reader, chronicle)
        case _:
            return ""


def _event(state: State, name: str, year: str, reader: Reader, chronicle: Chronicle | None) -> str:
    known = chronicle.events.get(name) if chronicle else None
    title = reader.quote(known.title) if known else ""
    match state == "released", bool(title):
        case True, True:
            return reader.say("In {year} the two were at war: {title}.", year=year, title=title)
        case True, False:
            return reader.say("In {year} the two were at war.", year=year)
        case False, True:
            return reader.say("It came to the test in {year}: {title}.", year=year, title=title)
        case _:
            return reader.say("It came to the test in {year}.", year=year)

"""When and by what a promise that outlived the congress came to its end, as a sentence after the one that says how."""

from game.core.history.chronicle import Chronicle
from game.core.pledges import IN_HISTORY, State
from game.words.reader import Reader


def occasion(state: State, evidence: str, reader: Reader, chronicle: Chronicle | None) -> str:
    """Return the sentence; nothing for what ended at the congress, nor for what an old save says no more of."""
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
        case "history" if year:
            return _never(name, rest.split(".")[1:], reader, chronicle)
        case _:
            return ""


def _never(last: str, found: list[str], reader: Reader, chronicle: Chronicle | None) -> str:
    """Say of a promise that nobody asked for up to the last year whether there was ever occasion."""
    kind, event, year = *found, *("",) * (3 - len(found))
    known = chronicle.events.get(event) if chronicle else None
    title = reader.quote(known.title) if known else ""
    match kind, bool(title):
        case "neutrality", _:
            return reader.say("The crisis that it was meant for never came, up to {year}.", year=last)
        case "beside", True:
            return reader.say("In {year} the two fought side by side, and nobody had to ask: {title}.",
                              year=year, title=title)  # fmt: skip
        case "guarantee", True:
            return reader.say("It might have been called upon in {year}, and nobody did: {title}.",
                              year=year, title=title)  # fmt: skip
        case "guarantee", False if not event:
            return reader.say(
                "Up to {year} no power made war on those it covered; a guarantee can do no better.", year=last
            )
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

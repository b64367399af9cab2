"""What a delegate says in his own manner before he gives his reasons; never the same thing twice running."""

from collections.abc import Iterable

from game.core import events as e
from game.core.scenario import Occasion, PowerId, Scenario


def line(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry]) -> str:
    """Return the line that goes with an event, or nothing; how often it was heard before decides which."""
    found = occasion(event)
    if found is None or found[0] not in scenario.powers:
        return ""
    lines = scenario.delegates[scenario.first_delegate(found[0])].lines.get(found[1], ())
    if not lines:
        return ""
    before = 0
    for entry in heard:
        if entry.event is event:
            break
        before += occasion(entry.event) == found
    return lines[before % len(lines)]


def way(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry]) -> int:
    """Return which way reasons are put: each refusal otherwise than the last one, each answer of a power likewise."""
    found, before = occasion(event), 0
    if found is None or found[0] not in scenario.powers:
        return 0
    debated = isinstance(event, e.VoiceGiven)
    for entry in heard:
        if entry.event is event:
            break
        past = occasion(entry.event)
        if past is not None and isinstance(entry.event, e.VoiceGiven) == debated:
            before += debated or past[0] == found[0]
    return before if debated else list(scenario.powers).index(found[0]) + before


def occasion(event: e.Event) -> tuple[PowerId, Occasion] | None:
    """Return who says something of his own on this event, and on what occasion; None if nobody does."""
    match event:
        case e.OfferMade():
            return event.by, "counter" if event.counter_to else "offer"
        case e.OfferAccepted():
            return event.by, "accept"
        case e.OfferRefused():
            return event.by, "refuse"
        case e.PositionDisclosed():
            return event.by, "disclose"
        case e.TermsNamed():
            return (event.by, "terms") if event.options else None
        case e.Warned():
            return (event.warning.by, "warn") if event.warning.state == "open" else None
        case e.VoiceGiven(voice="refuse"):
            return event.power, event.tone or "no"
        case e.VoiceGiven(voice="reserve"):
            return event.power, "reserve"
        case e.SignatureGiven():
            return event.power, "sign"
        case e.SignatureDeclined():
            return event.power, "decline"
        case _:
            return None

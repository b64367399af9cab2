"""What a delegate says in his own manner before he gives his reasons; never the same thing twice running."""

from collections.abc import Callable, Iterable

from game.core import events as e
from game.core.pledges import Warning
from game.core.scenario import Occasion, PowerId, Scenario
from game.words.argued import Argue, silence


def opening(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry], argue: Argue) -> str:
    """Return what goes before the reasons: an argument from the matter while there is one, else a line of his own."""
    return argue(event) or line(scenario, event, heard, argue)


def line(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry], argue: Argue = silence) -> str:
    """Return the line that goes with an event, or nothing; how often it was heard before decides which.

    At the table a delegate has one line a sitting for each tone, however many motions he refuses in it. Where he
    argued he had no line.
    """
    return _turn(scenario, event, heard, occasion, argue)


def reply(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry]) -> str:
    """Return what the one who is warned says to it there and then, or nothing: what he will do is seen later."""
    return _turn(scenario, event, heard, _warned, silence)


def _turn(
    scenario: Scenario,
    event: e.Event,
    heard: Iterable[e.Entry],
    occasioned: Callable[[e.Event], tuple[PowerId, Occasion] | None],
    argue: Argue,
) -> str:
    found = occasioned(event)
    if found is None or found[0] not in scenario.powers:
        return ""
    lines = scenario.delegates[scenario.first_delegate(found[0])].lines.get(found[1], ())
    if not lines:
        return ""
    before, today, voice = 0, False, isinstance(event, e.VoiceGiven)
    for entry in heard:
        if entry.event is event:
            break
        if isinstance(entry.event, e.SittingOpened):
            today = False
        elif occasioned(entry.event) == found and not (voice and today) and not argue(entry.event):
            before, today = before + 1, True
    return "" if voice and today else lines[before % len(lines)]


def _warned(event: e.Event) -> tuple[PowerId, Occasion] | None:
    warned = isinstance(event, e.Warned) and event.warning.state == "open"
    return (event.warning.to, "warned") if warned and isinstance(event, e.Warned) else None


def speaker(event: e.Event, me: PowerId | None) -> PowerId:
    """Return who speaks with an event to one reader: who warns is answered, who is warned hears the threat."""
    if not isinstance(event, e.Warned):
        return getattr(event, "by", getattr(event, "power", ""))
    found = _warned(event) if me == event.warning.by else None
    return (found or occasion(event) or ("", ""))[0]


def way(scenario: Scenario, event: e.Event, heard: Iterable[e.Entry]) -> int:
    """Return which way reasons are put: each refusal otherwise than the last one, and so each answer one is given."""
    found, before = occasion(event), 0
    if found is None or found[0] not in scenario.powers:
        return 0
    debated, to = isinstance(event, e.VoiceGiven), getattr(event, "to", "")
    for entry in heard:
        if entry.event is event:
            break
        past = occasion(entry.event)
        if past is not None and isinstance(entry.event, e.VoiceGiven) == debated:
            before += debated or getattr(entry.event, "to", "") == to
    return before


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
            return _of_warning(event.warning)
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


def _of_warning(warning: Warning) -> tuple[PowerId, Occasion] | None:
    match warning.state:
        case "open":
            return warning.by, "warn"
        case "met":
            return warning.to, "heeded"
        case "due":
            return warning.to, "defied"
        case _:
            return None

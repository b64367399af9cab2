"""Why: the reasons that the others declared for their latest answers and voices, each with its weight."""

from collections.abc import Iterator

from game.core import events as e
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.text.chapters import recalling
from game.text.screens.debates import quoted
from game.text.screens.news import told
from game.text.turn import Turn
from game.words.manner import way
from game.words.reader import Reader
from game.words.reasons import reason, worth_showing

_WALL = 500_000
"""From this weight on, in thousandths of a point, a reason is a wall and no weight."""


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the reasons heard in this sitting and the one before; with a power, only its own."""
    reading = turn.reading(words)
    power = "" if reading.done else reading.power()
    reading.end()
    reader = Reader(turn.language, turn.scenario, turn.power, recalling(turn.view, turn.seat.heard))
    turn.page.head(turn.say("Why", context="screen"))
    printed = False
    for event, by, reasons in _recent(turn):
        if by == turn.power or (power and by != power):
            continue
        printed = True
        turn.page.body(told(reader, event, turn.seat.heard))
        nth = way(turn.scenario, event, turn.seat.heard)
        shown = worth_showing(reasons)
        turn.page.items(weighed(each, reader, by, nth + place) for place, each in enumerate(shown))
    if not printed:
        turn.page.body(turn.say("Nobody has given you reasons in this sitting or the last."))
    return False


def _recent(turn: Turn) -> Iterator[tuple[e.Event, PowerId, tuple[Reason, ...]]]:
    sitting = 0
    for entry in turn.seat.heard:
        event = entry.event
        if isinstance(event, e.SittingOpened):
            sitting = event.number
        if sitting < turn.view.sitting - 1:
            continue
        match event:
            case e.OfferAccepted() | e.OfferRefused() | e.PositionDisclosed() | e.TermsNamed() | e.OfferMade():
                if event.reasons:
                    yield event, event.by, event.reasons
            case e.VoiceGiven() if event.voice != "consent":
                yield event, event.power, event.reasons
            case e.SignatureDeclined():
                yield event, event.power, event.reasons
            case _:
                pass


def weighed(given: Reason, reader: Reader, speaker: PowerId, nth: int = 0) -> str:
    """Return one reason in its speaker's words, with what it weighs in points; another `nth` puts it another way."""
    said = reason(given, reader.scenario, reader.language, speaker, nth)
    if abs(given.weight) >= _WALL:
        return reader.say("Above all: {speech}", speech=quoted(reader, said))
    if not given.weight:
        return reader.say("{speech}", context="a reason without weight", speech=quoted(reader, said))
    points = reader.language.signed_tenths(given.weight)
    if given.known == "inferred":
        return reader.say("{points}, as you infer: {speech}", points=points, speech=quoted(reader, said))
    return reader.say(
        "{points}: {speech}", context="a reason and its weight", points=points, speech=quoted(reader, said)
    )

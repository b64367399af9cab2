"""The reasons that a power gave for its answer, each in its own words with what it weighs."""

from __future__ import annotations

from collections.abc import Sequence

from game.core import events as e
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.asked import asked_for
from game.words.manner import line
from game.words.reasons import favours, reason

WALL = 500_000
"""From this weight on, in thousandths of a point, a reason is a wall and no weight."""


def own_words(room: Room, event: e.Event) -> list[str]:
    """Return what the delegate of a machine power says first, in his own manner, and what he recalls; or nothing."""
    by = event.warning.by if isinstance(event, e.Warned) else getattr(event, "by", getattr(event, "power", ""))
    player = room.table.players.get(by)
    speaks = bool(getattr(event, "reasons", ())) or (player is not None and player.kind == "machine")
    if by == room.viewer or not speaks:
        return []
    heard = room.seat.heard
    content = isinstance(event, e.TermsNamed) and asked_for(event, heard) in event.options
    words = "" if content else line(room.scenario, event, heard), room.recalled(event, face_to_face=True)
    said = " ".join(each for each in words if each)
    return [f"> *{literal(room.language.quote(said))}*"] if said else []


def weighed(room: Room, given: Sequence[Reason], speaker: PowerId) -> list[str]:
    """Return the reasons as points of a list, the heaviest first; hidden ones are left out."""
    told = sorted((each for each in given if each.known != "hidden"), key=lambda each: -abs(each.weight))
    return [f"> {_line(room, each, speaker, nth)}" for nth, each in enumerate(told)]


def _line(room: Room, given: Reason, speaker: PowerId, nth: int) -> str:
    speech = room.language.quote(reason(given, room.scenario, room.language, speaker, nth, quoted=True))
    tone = "moss" if favours(given) else "wine"
    if abs(given.weight) >= WALL:
        said = room.say("Above all: {speech}", speech=speech)
    elif not given.weight:
        return literal(room.language.say("{speech}", context="a reason without weight", speech=speech))
    else:
        points = room.language.signed_tenths(given.weight)
        if given.known == "inferred":
            said = room.say("{points}, as you infer: {speech}", points=points, speech=speech)
        else:
            said = room.language.say(
                "{points}: {speech}", context="a reason and its weight", points=points, speech=speech
            )
    return f"{{{tone}:{literal(said)}}}"

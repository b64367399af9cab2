"""The reasons that a power gave for its answer, each in its own words with what it weighs."""

from __future__ import annotations

from collections.abc import Sequence

from game.core import events as e
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.asked import asked_for
from game.words.by_a_hair import by_a_hair
from game.words.manner import opening, reply, speaker, way
from game.words.reasons import favours, reason, worth_showing

WALL = 500_000
"""From this weight on, in thousandths of a point, a reason is a wall and no weight."""


def own_words(room: Room, event: e.Event) -> list[str]:
    """Return what the delegate of a machine power says first, and what he recalls; or nothing.

    That is an argument from the matter while he has one that was not heard yet, and then a line in his own manner.
    """
    by = speaker(event, room.viewer)
    player = room.table.players.get(by)
    speaks = bool(getattr(event, "reasons", ())) or (player is not None and player.kind == "machine")
    if by == room.viewer or not speaks:
        return []
    heard = room.seat.heard
    content = isinstance(event, e.TermsNamed) and asked_for(event, heard) in event.options
    answered = isinstance(event, e.Warned) and by != event.warning.by and event.warning.state == "open"
    first = reply(room.scenario, event, heard) if answered else opening(room.scenario, event, heard, room.argue)
    hair = by_a_hair(event, room.language, way(room.scenario, event, heard))
    words = "" if content else first, room.recalled(event, face_to_face=True), hair
    said = " ".join(each for each in words if each)
    return [f"> *{literal(room.language.quote_speech(said))}*"] if said else []


def weighed(room: Room, given: Sequence[Reason], author: PowerId) -> list[str]:
    """Return the reasons as points of a list, the heaviest first; hidden ones are left out."""
    return [f"> {_line(room, each, author, nth)}" for nth, each in enumerate(worth_showing(given))]


def _line(room: Room, given: Reason, author: PowerId, nth: int) -> str:
    speech = room.language.quote(reason(given, room.scenario, room.language, author, nth, quoted=True))
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

"""What one's two advisers say of a step before it is taken, reckoned once for as long as nothing new is heard."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.orders import Offer
from game.core.pledges import Article
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.advice import counsel


def advice(room: Room, step: Offer | Sequence[Article]) -> list[str]:
    """Return the paragraphs of both voices on an offer, or on articles moved together."""
    key = (room.viewer, len(room.seat.heard), room.language.code, step)
    if room.advice[0] != key:
        advisers = room.house.advisers(room.scenario)
        said = advisers.on_offer(room.seat, step) if isinstance(step, Offer) else advisers.on_motion(room.seat, step)
        lines = counsel(said, room.scenario, room.language, room.viewer)
        room.advice = (key, [f"> {literal(line)}" for line in lines])
    return room.advice[1]

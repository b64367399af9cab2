"""The map, with what the chosen question is about, position by position."""

from __future__ import annotations

from game.ui.atlas import Atlas
from game.ui.kit import Column, Select, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State


def chart(room: Room, state: State) -> Widget:
    """Return the map for the chosen question and position."""
    facts = room.scenario.questions[state.question]
    position = room.scenario.position(state.question, state.position)
    powers = {power: known.name for power, known in room.scenario.powers.items()}
    atlas = Atlas(
        "congress.map", overlay=state.question, position=position, language=room.language.code,
        words=room.say("Map of Europe: {title}", title=facts.title), powers=powers, grow=1,
    )  # fmt: skip
    select = Select("article.position", room.positions(state.question), str(state.position), room.say("Position"))
    return Column(Text(f"{{@map}} **{literal(facts.title)}**"), select, atlas, gap=8, grow=1)

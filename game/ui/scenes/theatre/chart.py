"""The map of the question concerned, as it stood at a place."""

from __future__ import annotations

from game.core.scenario import QuestionId
from game.ui.atlas import Atlas
from game.ui.kit import Column, Text, Widget, literal
from game.ui.scenes.theatre.draft import standing
from game.ui.scenes.theatre.showing import Showing


def chart(showing: Showing, question: QuestionId) -> Widget:
    """Return the map with what the question is about lit: of the position it had here, else of all of them."""
    facts, world = showing.scenario.questions[question], showing.view
    place = tuple(showing.scenario.questions).index(question)
    number = world.final[place] if world.final else world.questions[question].position
    position = showing.scenario.position(question, number) if number >= 0 else ""
    stands = standing(showing, world, question)
    words = showing.say("Map of Europe: {title}", title=facts.title)
    named = {power: known.name for power, known in showing.scenario.powers.items()}
    atlas = Atlas(
        "theatre.map", overlay=question, position=position, language=showing.language.code, words=words,
        powers=named, grow=1,
    )  # fmt: skip
    head = showing.say("{title}: {stands}", title=facts.title, stands=stands)
    return Column(Text(f"**{literal(head)}**"), atlas, gap=8, grow=1)

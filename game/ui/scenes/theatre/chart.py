"""The map of the question concerned, as it stood at a place; in the years after, who held what by then."""

from __future__ import annotations

from game.core.scenario import QuestionId
from game.ui.kit import Atlas, Column, Text, Widget, literal
from game.ui.scenes.theatre.causes import chapter_of
from game.ui.scenes.theatre.draft import standing
from game.ui.scenes.theatre.showing import Showing


def chart(showing: Showing, question: QuestionId) -> Widget:
    """Return the map with what the question is about lit: of the position it had here, else of all of them."""
    chapter, game = chapter_of(showing), showing.game
    if chapter is not None and game.program is not None and game.moment is not None:
        from game.ui.scenes.views.lands import atlas

        reader = showing.lens.reader(showing.place)
        return atlas(reader, game.program, game.moment, (chapter.year, chapter.season))
    facts, world = showing.scenario.questions[question], showing.view
    place = tuple(showing.scenario.questions).index(question)
    number = world.final[place] if world.final else world.questions[question].position
    position = showing.scenario.position(question, number) if number >= 0 else ""
    head = showing.say("{title}: {stands}", title=facts.title, stands=standing(showing, world, question))
    words = showing.say("Map of Europe: {title}", title=facts.title)
    named = {power: known.name for power, known in showing.scenario.powers.items()}
    map_of = Atlas(
        "theatre.map", overlay=question, position=position, language=showing.language.code, words=words,
        powers=named, grow=1,
    )  # fmt: skip
    return Column(Text(f"**{literal(head)}**"), map_of, gap=8, grow=1)

"""The draft at a place: every question as it stood, and what had just changed lifted out in words and by a sign."""

from __future__ import annotations

from typing import Final

from game.core.scenario import QuestionId
from game.core.world import World
from game.replay.change_words import told
from game.replay.changes import changes
from game.ui.kit import Col, Column, Line, Pane, Table, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.words import labels

MOST: Final = 8
"""Changes told at once."""
NONE: Final = "—"
"""Where nothing is agreed yet."""


def standing(showing: Showing, world: World, question: QuestionId) -> str:
    """Return the position that a question has in a world, in words; a dash while it has none."""
    place = tuple(showing.scenario.questions).index(question)
    number = world.final[place] if world.final else world.questions[question].position
    return NONE if number < 0 else tuple(showing.scenario.questions[question].positions.values())[number].label


def status(showing: Showing, world: World, question: QuestionId) -> str:
    """Return how a question stands: its status, or for whose court it waits, or that it is on today's agenda."""
    state = world.questions[question]
    if state.reserved_by:
        return showing.say("ad referendum")
    if question in world.agenda and state.position < 0 and not world.final:
        return showing.say("today")
    return labels.status(state.status, showing.language)


def changed(showing: Showing) -> list[QuestionId]:
    """Return the questions that stand otherwise than a step before."""
    now, then = showing.view, showing.earlier
    return [
        question
        for question in now.questions
        if (standing(showing, now, question), now.questions[question].status, now.questions[question].reserved_by)
        != (standing(showing, then, question), then.questions[question].status, then.questions[question].reserved_by)
    ]


def draft(showing: Showing, chosen: QuestionId) -> Widget:
    """Return the table of questions, and the chosen one's text below."""
    world, fresh = showing.view, changed(showing)
    say = showing.say
    lines = []
    for question, facts in showing.scenario.questions.items():
        new = question in fresh
        how = status(showing, world, question)
        cells = [facts.title, standing(showing, world, question), say("just now: {status}", status=how) if new else how]
        tones = ["wine", "wine", "wine"] if new else ["", "", ""]
        lines.append(Line(question, cells, tones))
    columns = [Col(say("Question"), 5), Col(say("Stands at"), 5), Col(say("State"), 3)]
    table = Table("theatre.questions", columns, lines, chosen, say("The draft"), grow=3, tall=104)
    return Column(table, Pane("theatre.article", _article(showing, chosen, fresh), grow=2, tall=84), grow=1)


def _article(showing: Showing, question: QuestionId, fresh: list[QuestionId]) -> str:
    facts, now = showing.scenario.questions[question], showing.view
    place = tuple(showing.scenario.questions).index(question)
    number = now.final[place] if now.final else now.questions[question].position
    lines = [f"**{literal(facts.title)}**"]
    if question in fresh:
        was = standing(showing, showing.earlier, question)
        is_now = standing(showing, now, question)
        if was == is_now:
            said = showing.say("It has just changed: {status}.", status=status(showing, now, question))
        elif was == NONE:
            said = showing.say("It has just been agreed: {now}.", now=is_now)
        else:
            said = showing.say("It has just changed, from {was} to {now}.", was=was, now=is_now)
        lines.append("{wine:" + literal(said) + "}")
    if number >= 0:
        position = tuple(facts.positions.values())[number]
        lines += [f"**{literal(position.label)}**", literal(position.text)]
    else:
        lines.append(literal(facts.about))
    past = facts.historical
    label = facts.positions[past].label if past in facts.positions else ""
    if label:
        lines.append(f"*{literal(showing.say('In 1856: {label}.', label=label))}*")
    return "\n".join(lines)


def just_changed(showing: Showing) -> str:
    """Return everything that the last step changed, as far as these eyes could see it, for the ear."""
    found = changes(showing.earlier, showing.view)
    said = list(told(found, showing.lens.reader(showing.place), showing.eyes))
    if not said:
        return showing.say("Nothing has changed since the last step.")
    more = showing.language.count("And {n} thing more.", "And {n} things more.", len(said) - MOST)
    return " ".join((*said[:MOST], more) if len(said) > MOST else said)

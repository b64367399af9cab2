"""The autopsy of a treaty: what each of its articles did to the years, by the same worlds with and without it."""

from collections.abc import Iterator

from game.core.aftermath import handed_over
from game.core.history.program import Program
from game.forecast.autopsy import Autopsy, autopsy
from game.papers.document import Block, Grid, Heading, Paragraph
from game.replay.game import Game
from game.words.reader import Reader
from game.words.year_names import Names

WORLDS = 128
"""Worlds that are run with the treaty, and again without each article."""
LEAST = 8
"""Worlds in a hundred by which an article must move an event to be told of it."""
MOST = 4
"""Events told of one article."""


def dissected(game: Game, reader: Reader) -> Iterator[Block]:
    """Yield the autopsy of a game's treaty; nothing where no history follows or it was not reached."""
    if game.program is None or game.world.outcome is None:
        return
    program = game.program
    found = autopsy(program, handed_over(program, game.world), WORLDS)
    rows = tuple(_rows(found, program, reader))
    yield Heading(reader.say("What each article did"))
    said = reader.say(
        "In {worlds} worlds with this treaty, and in the same worlds without one article: how many in a hundred see an "
        "event more, or less, because the article is there.", worlds=WORLDS,
    )  # fmt: skip
    yield Paragraph(said, "quiet")
    if not rows:
        yield Paragraph(reader.say("No article moves any event by much."))
        return
    heads = (reader.say("Article"), reader.say("What it made likelier"), reader.say("What it made less likely"))
    yield Grid(heads, rows)


def _rows(found: Autopsy, program: Program, reader: Reader) -> Iterator[tuple[str, ...]]:
    names = Names(reader, program)
    for question in program.scenario.questions:
        if not names.discussed(question):
            continue
        moved = [(event, round(100 * share)) for event, share in found.of_article(question).items()]
        told = [
            [
                reader.language.phrase("{event} {points}", context="autopsy", event=names.event(event),
                                       points=reader.language.signed(points))
                for event, points in moved
                if (points >= LEAST if up else points <= -LEAST)
            ][:MOST]
            for up in (True, False)
        ]  # fmt: skip
        if told[0] or told[1]:
            article = reader.say("{article}, {title}", context="an article", article=names.article(question),
                                 title=names.title(question))  # fmt: skip
            yield article, reader.language.series(told[0]), reader.language.series(told[1])

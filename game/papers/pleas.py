"""What a delegation may say of the matter itself: the arguments of its brief's weightiest questions, for its sheet."""

from collections.abc import Iterator

from game.core.events import BriefDrawn
from game.core.scenario import QuestionId
from game.core.worth import index
from game.papers.document import Block, Heading, Items, Paragraph
from game.words.instructions import numbered
from game.words.language import curly
from game.words.reader import Reader

MOST = 5
"""Questions that are argued on a sheet, the weightiest: a page of them is enough to speak from."""


def pleas(reader: Reader, drawn: BriefDrawn) -> Iterator[Block]:
    """Yield the arguments under their heading, question by question; nothing where the scenario has none."""
    argued = [question for question, facts in reader.scenario.questions.items() if facts.arguments.get(drawn.power)]
    argued.sort(key=lambda question: -drawn.weights[index(reader.scenario, question)])
    if argued:
        yield Heading(reader.say("What you may say"))
    for question in argued[:MOST]:
        yield from _argued(reader, drawn, question)


def _argued(reader: Reader, drawn: BriefDrawn, question: QuestionId) -> Iterator[Block]:
    scenario = reader.scenario
    said = scenario.questions[question].arguments[drawn.power]
    opening = scenario.briefs[drawn.power].instructions[question].opening
    yield Heading(reader.title(question), 3)
    if opening is not None and (own := said.get("for", ())):
        position = numbered(reader, question, scenario.number(question, opening))
        yield Paragraph(reader.say("For {position}, with which you open:", position=position), "quiet")
        yield Items(tuple(map(curly, own)))
    others = (*said.get("below", ()), *said.get("above", ()))
    if others:
        yield Paragraph(reader.say("Against what the others would have in its place:"), "quiet")
        yield Items(tuple(map(curly, others)))

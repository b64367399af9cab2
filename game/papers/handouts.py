"""Papers to print before a game: each delegation's instructions, the table that all may see, the teacher's key.

Everything is in the scenario file; nobody has played yet. The numbers of the instructions are those of 1856, or those
that a seed draws, so that what is printed is what the game will say.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from game.core.dice import Dice
from game.core.events import BriefDrawn
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.worth import draw_brief, index
from game.papers.document import Block, Document, Grid, Heading, Items, Paragraph
from game.papers.pleas import pleas
from game.words.instructions import numbered, red_line, together
from game.words.labels import instrument
from game.words.language import Language, curly
from game.words.lengths import played
from game.words.reader import Reader

LINES = 12
"""Empty lines of a form for notes: a page of them with the rest of the instructions."""


def handouts(scenario: Scenario, language: Language, seed: int | None = None) -> Mapping[str, Document]:
    """Return all sheets by the names of their files, without ending; None takes the instructions of 1856."""
    dice = None if seed is None else Dice(seed)
    briefs = {power: draw_brief(scenario, power, dice) for power in scenario.powers}
    sheets = {f"instructions_{power}": _instructions(scenario, language, brief) for power, brief in briefs.items()}
    return {"table": _table(scenario, language), **sheets, "key": _key(scenario, language, briefs, seed)}


# One delegation --------------------------------------------------------------------------------------------------


def _instructions(scenario: Scenario, language: Language, drawn: BriefDrawn) -> Document:
    reader = Reader(language, scenario, drawn.power)
    title = reader.say("Secret instructions: {power}", power=reader.power(drawn.power))
    parts = _people(reader, drawn.power), _letter(reader, drawn), _wishes(reader, drawn), pleas(reader, drawn)
    blocks = (*chain.from_iterable(parts), *_notes(reader))
    return Document(title, language.code, blocks)


def _people(reader: Reader, power: PowerId) -> Iterator[Block]:
    yield Paragraph(reader.say("For the eyes of this delegation alone."), "centre")
    yield _length(reader)
    for delegate in reader.scenario.delegates.values():
        if delegate.power == power:
            yield Paragraph(curly(f"{delegate.name}, {delegate.office}"))
            yield Paragraph(curly(delegate.about), "note")


def _length(reader: Reader) -> Block:
    """Return at which length the game is to be played: the sheets of another hold other questions."""
    return Paragraph(played(reader.scenario, reader.language), "centre")


def _letter(reader: Reader, drawn: BriefDrawn) -> Iterator[Block]:
    facts, brief = reader.scenario.powers[drawn.power], reader.scenario.briefs[drawn.power]
    yield Heading(reader.say("Your instructions from {court}", context="screen", court=facts.court))
    for paragraph in brief.letter.strip().split("\n"):
        if paragraph.strip():
            yield Paragraph(curly(paragraph))
    points = reader.language.tenths(drawn.walk_away)
    yield Paragraph(reader.say("To leave with nothing signed would now be worth {points} points.", points=points))
    if brief.walk_away.about:
        yield Paragraph(curly(brief.walk_away.about), "note")


def _wishes(reader: Reader, drawn: BriefDrawn) -> Iterator[Block]:
    say, questions = reader.say, reader.scenario.questions
    concerned = [question for place, question in enumerate(questions) if drawn.ideals[place] >= 0]
    concerned.sort(key=lambda question: -drawn.weights[index(reader.scenario, question)])
    yield Heading(say("What you want, and how far you may go"))
    yield Grid(
        (
            say("Question"),
            say("Weight"),
            say("You want", context="instructions"),
            say("How far", context="instructions"),
        ),
        tuple(_wish(reader, drawn, question) for question in concerned),
        (False, True, False, False),
    )
    silent = [question for place, question in enumerate(questions) if drawn.ideals[place] < 0]
    if silent:
        yield Paragraph(say("Of these they say nothing: {questions}.", questions=reader.questions(silent)))
    sentences = tuple(together(reader, drawn.power))
    if sentences:
        yield Heading(say("What hangs together for you"))
        yield Items(sentences)


def _wish(reader: Reader, drawn: BriefDrawn, question: QuestionId) -> tuple[str, ...]:
    place = index(reader.scenario, question)
    return (
        reader.title(question),
        reader.language.number(drawn.weights[place]),
        numbered(reader, question, drawn.ideals[place]),
        red_line(reader, question, drawn.lows[place], drawn.highs[place], drawn.absolute[place]),
    )


def _notes(reader: Reader) -> Iterator[Block]:
    say = reader.say
    yield Heading(say("Your notes"))
    heads = (say("Sitting"), say("With whom"), say("What was said, offered or promised"))
    yield Grid(heads, (("\N{NO-BREAK SPACE}",) * len(heads),) * LINES)


# What all may see ------------------------------------------------------------------------------------------------


def _table(scenario: Scenario, language: Language) -> Document:
    reader = Reader(language, scenario)
    title = reader.say("The table: {title}", title=curly(scenario.title))
    blocks = (*_powers(reader), *_sitting(reader), *_calendar(reader), *_questions(reader))
    return Document(title, language.code, (_length(reader), Paragraph(curly(scenario.about)), *blocks))


def _powers(reader: Reader) -> Iterator[Block]:
    yield Heading(reader.say("The delegations"))
    for power, facts in reader.scenario.powers.items():
        yield Heading(f"{reader.power(power)}", 3)
        yield Paragraph(curly(facts.about))
        if facts.aims:
            yield Items(tuple(curly(aim) for aim in facts.aims))


def _sitting(reader: Reader) -> Iterator[Block]:
    say, rules = reader.say, reader.scenario.rules
    count = reader.language.count
    yield Heading(say("How a sitting goes"))
    yield Items(
        (
            say("Dispatches: news and telegrams arrive, and the war clock ticks."),
            count(
                "Corridor: each delegation in turn may call on {n} other and bargain, in words or in pledges.",
                "Corridor: each delegation in turn may call on up to {n} others and bargain, in words or in pledges.",
                rules.calls,
            ),
            count(
                "Motions: each delegation writes at most {n} motion, all together and sealed.",
                "Motions: each delegation writes at most {n} motions, all together and sealed.",
                rules.speeches,
            ),
            say("Voices: on each motion all say, sealed and together, whether they consent, reserve or refuse."),
            say("A motion is carried when nobody with a veto on its question refuses. To refuse costs standing."),
            say("Protocol: what is carried enters the draft, and promises are judged: kept, or broken."),
        ),
        numbered=True,
    )
    yield Paragraph(
        say(
            "Side payments count at the peace: fifty millions lent take a point from the brief of who lends, a "
            "guarantee or a neutrality half a point; two thirds of it go to the brief of who receives it."
        )
    )
    essential = [question for question, facts in reader.scenario.questions.items() if facts.essential]
    if essential:
        yield Paragraph(say("No treaty can be signed before these are agreed: {questions}.",
                            questions=reader.questions(essential)))  # fmt: skip
    yield Paragraph(
        say(
            "The treaty stands when all of these sign: {powers:the}.",
            powers=reader.powers(reader.scenario.principals()),
        )
    )


def _calendar(reader: Reader) -> Iterator[Block]:
    say = reader.say
    yield Heading(say("The calendar"))
    rows = tuple(
        (reader.language.number(number), reader.language.date(sitting.date), reader.questions(sitting.agenda))
        for number, sitting in enumerate(reader.scenario.calendar, 1)
    )
    yield Grid((say("Sitting"), say("Date"), say("The chair brings up")), rows, (True, False, False))


def _questions(reader: Reader) -> Iterator[Block]:
    say, scenario = reader.say, reader.scenario
    yield Heading(say("The questions"))
    for question, facts in scenario.questions.items():
        yield Heading(f"{facts.number}. {reader.title(question)}", 3)
        yield Paragraph(curly(facts.about))
        yield Paragraph(
            say("{act}. May stop a motion on it: {powers:the}.", act=instrument(facts.instrument, reader.language),
                powers=reader.powers(facts.vetoes)), "quiet",
        )  # fmt: skip
        yield Items(
            tuple(curly(f"{position.label}. {position.text}") for position in facts.positions.values()),
            numbered=True, first=0,
        )  # fmt: skip
        yield Paragraph(
            say("If nothing is agreed: {position}.",
                position=reader.position(question, scenario.silence(question))), "quiet",
        )  # fmt: skip
        opened = tuple(_openings(reader, question))
        if opened:
            yield Paragraph(say("At the opening they say:"), "quiet")
            yield Items(opened)


def _openings(reader: Reader, question: QuestionId) -> Iterator[str]:
    for power, brief in reader.scenario.briefs.items():
        told = brief.instructions.get(question)
        if told is not None and told.opening is not None:
            number = reader.scenario.number(question, told.opening)
            yield reader.say(
                "{power:the} opens with {position}.",
                power=reader.power(power), position=numbered(reader, question, number),
            )  # fmt: skip


# The teacher's key -----------------------------------------------------------------------------------------------


def _key(scenario: Scenario, language: Language, briefs: Mapping[PowerId, BriefDrawn], seed: int | None) -> Document:
    reader = Reader(language, scenario)
    title = reader.say("For whoever leads the game: {title}", title=curly(scenario.title))
    return Document(title, language.code, (*_begin(reader, seed), *_wants(reader, briefs), *_margin(reader)))


def _begin(reader: Reader, seed: int | None) -> Iterator[Block]:
    say = reader.say
    yield Paragraph(
        say("This sheet gives away what history chose and what everybody wants. Keep it to yourself."), "note"
    )
    yield _length(reader)
    if seed is None:
        yield Paragraph(
            say(
                "These are the instructions of 1856: choose “The instructions of 1856, to the letter” for the new game."
            )
        )
    else:
        yield Paragraph(
            say("The seed {seed} has drawn these instructions: begin the new game with it.", seed=str(seed))
        )


def _wants(reader: Reader, briefs: Mapping[PowerId, BriefDrawn]) -> Iterator[Block]:
    say, scenario = reader.say, reader.scenario
    yield Heading(say("Who wants what"))
    yield Paragraph(say("The number of the position, then its weight from 0 to 10; a dash means that it is all one."))
    names = tuple(f"{reader.power(power)}" for power in briefs)
    rows = tuple(
        (
            reader.title(question),
            *(_want(brief, place) for brief in briefs.values()),
            reader.language.number(scenario.number(question, facts.historical)),
        )
        for place, (question, facts) in enumerate(scenario.questions.items())
    )
    yield Grid((say("Question"), *names, say("1856")), rows)


def _want(brief: BriefDrawn, place: int) -> str:
    return "\N{EN DASH}" if brief.ideals[place] < 0 else f"{brief.ideals[place]} · {brief.weights[place]}"


def _margin(reader: Reader) -> Iterator[Block]:
    say = reader.say
    yield Heading(say("What was written in 1856"))
    for question, facts in reader.scenario.questions.items():
        number = reader.scenario.number(question, facts.historical)
        yield Heading(f"{facts.number}. {reader.title(question)}", 3)
        yield Paragraph(numbered(reader, question, number))
        yield Paragraph(curly(facts.history), "note")
        if facts.articles:
            yield Paragraph(curly(facts.articles), "quiet")

"""The bargaining taken apart, for open archives: the dance of two powers, the frontier, what was left on the table."""

from collections.abc import Iterator, Sequence

from game.core.scenario import PowerId
from game.papers.dance_chart import dance_chart, points
from game.papers.dissection import dissected
from game.papers.document import Block, Document, Grid, Heading, Items, Paragraph
from game.replay.dance import Step, between, couples, dance, whole
from game.replay.frontier import Frontier, Point, frontier
from game.replay.game import Game
from game.replay.left import Better, left_on_table
from game.replay.optimum import optimum, quality
from game.replay.parties import Parties, parties
from game.words.language import Language, curly
from game.words.reader import Reader

COUPLES = 3
"""Dances that are shown unless two powers are named."""


def analysis(game: Game, language: Language, couple: tuple[PowerId, PowerId] | None = None) -> Document:
    """Return the analysis of a game: of two powers if they are named, else of those who bargained most."""
    reader = Reader(language, game.scenario, None, game.world)
    title = reader.say("The bargaining, with every paper on the table")
    blocks = [Paragraph(curly(game.scenario.title), "centre"), *analysed(game, reader, couple)]
    return Document(title, language.code, tuple(blocks))


def analysed(game: Game, reader: Reader, couple: tuple[PowerId, PowerId] | None = None) -> Iterator[Block]:
    """Yield the blocks."""
    found = parties(game)
    steps = dance(game, found)
    yield from everybody(game, found, reader)
    yield from dissected(game, reader)
    shown = [couple] if couple else list(couples(steps))[:COUPLES]
    for one, other in shown:
        yield from _couple(game, found, between(steps, one, other), frontier(found, one, other), reader)


def everybody(game: Game, found: Parties, reader: Reader) -> Iterator[Block]:
    """Yield what all powers together left on the table."""
    yield Heading(reader.say("What was left on the table"))
    yield from _measured(game, found, reader)
    better = left_on_table(game, found, tuple(found.briefs), least=1)
    if not better:
        said = reader.say(
            "Nothing that three articles could mend: no change of one, two or three of them would have served every "
            "power better."
        )
        yield Paragraph(said)
        return
    yield Paragraph(reader.say("Every power would have gained if, in the place of what was agreed:"))
    yield Items(tuple(_better(one, reader) for one in better))


def _measured(game: Game, found: Parties, reader: Reader) -> Iterator[Block]:
    """Yield how good the treaty is beside the best there is, and what the best would have said."""
    best = optimum(found)
    if best is None:
        yield Paragraph(reader.say("No treaty at all would have been better for every power than to leave."))
        return
    if game.treaty == best.treaty:
        said = reader.say(
            "No treaty serves the powers together better than this one: their gains over leaving, multiplied, each to "
            "the power of its influence, are the greatest there can be."
        )
        yield Paragraph(said)
        return
    hundredths = round(100 * quality(found, game.treaty, best))
    said = reader.say(
        "Of the best that a treaty can do for all together, each power counting for its influence, this one reaches "
        "{n} in a hundred. The best of all would have said:", n=hundredths,
    )  # fmt: skip
    yield Paragraph(said)
    scenario = game.scenario
    rows = tuple(
        (reader.title(question), reader.label(question, here), reader.label(question, there))
        for question, here, there in zip(scenario.questions, game.treaty, best.treaty, strict=True)
        if here != there
    )
    yield Grid((reader.say("Question"), reader.say("Here", context="comparison"), reader.say("The best")), rows)
    gains = tuple(
        (
            reader.power(power).plain, reader.language.signed_tenths(found.gain(power, game.treaty)),
            reader.language.signed_tenths(best.gains[power]),
        )
        for power in best.gains
    )  # fmt: skip
    heads = (reader.say("Gain over leaving"), reader.say("Here", context="comparison"), reader.say("The best"))
    yield Grid(heads, gains, (False, True, True))


def _couple(game: Game, found: Parties, steps: Sequence[Step], front: Frontier, reader: Reader) -> Iterator[Block]:
    one, other = front.powers
    power, partner = reader.power(one), reader.power(other)
    end = (found.gain(one, game.treaty), found.gain(other, game.treaty))
    yield Heading(reader.say("{power:the} and {other:the}", context="heading", power=power, other=partner))
    yield dance_chart(steps, front, end, reader)
    said = reader.say(
        "Every offer is shown as the treaty of the end would be with what it speaks of in it, in points over leaving, "
        "by both true instructions. On the line lie the treaties from which neither can gain without the other losing, "
        "whatever they cost third powers."
    )
    yield Paragraph(said, "quiet")
    heads = (
        reader.say("No.", context="number of an offer"), reader.say("Sitting"), reader.say("Whose offer"),
        reader.say("Worth {power:to}", power=power), reader.say("Worth {power:to}", power=partner),
        reader.say("What came of it", context="offer"),
    )  # fmt: skip
    yield Grid(heads, tuple(points(steps, front, end, reader)), (True, True, False, True, True, False))
    yield from _solutions(game, front, end, reader)
    both = left_on_table(game, found, (one, other), harmless=False)
    if both:
        said = reader.say(
            "{power:the} and {other:the} would both have gained if, in the place of what was agreed:",
            power=power, other=partner,
        )  # fmt: skip
        yield Paragraph(said)
        yield Items(tuple(_better(better, reader, (one, other)) for better in both))
    else:
        said = reader.say(
            "No change of up to three articles would have served {power:the} and {other:the} both, unless it drove a "
            "third power from the table.", power=power, other=partner,
        )  # fmt: skip
        yield Paragraph(said)


def _solutions(game: Game, front: Frontier, end: tuple[int, int], reader: Reader) -> Iterator[Block]:
    """Yield what the two would have had at the points that theory names."""
    one, other = (reader.power(power) for power in front.powers)
    if front.nash is not None:
        said = reader.language.count(
            "Had the two been alone in the world, each counting for what it weighs, they would have met (Nash) at "
            "{here} for {power:the} and {there} for {other:the}, and not at {first} and {second}: {n} article away.",
            "Had the two been alone in the world, each counting for what it weighs, they would have met (Nash) at "
            "{here} for {power:the} and {there} for {other:the}, and not at {first} and {second}: {n} articles away.",
            _apart(front.nash, game), power=one, other=other, here=whole(front.nash.gains[0]),
            there=whole(front.nash.gains[1]), first=whole(end[0]), second=whole(end[1]),
        )  # fmt: skip
        yield Paragraph(said)
    if front.kalai is not None:
        said = reader.language.count(
            "Had each got the same share of the best it could hope for (Kalai and Smorodinsky): {here} for "
            "{power:the}, {there} for {other:the}; {n} article away.",
            "Had each got the same share of the best it could hope for (Kalai and Smorodinsky): {here} for "
            "{power:the}, {there} for {other:the}; {n} articles away.",
            _apart(front.kalai, game), power=one, other=other, here=whole(front.kalai.gains[0]),
            there=whole(front.kalai.gains[1]),
        )  # fmt: skip
        yield Paragraph(said)


def _apart(point: Point, game: Game) -> int:
    return sum(here != there for here, there in zip(point.treaty, game.treaty, strict=True))


def _better(better: Better, reader: Reader, gainers: tuple[PowerId, ...] = ()) -> str:
    """Return a better treaty as a sentence: the articles that would have given it, and to whom how much."""
    articles = reader.articles(better.articles)
    told = gainers or tuple(power for power, gain in better.gains.items() if gain > 0)
    gains = reader.language.listing([_gain(power, better, reader) for power in told])
    if not better.losers:
        return reader.say("{articles}. That gives {gains}.", context="value left", articles=articles, gains=gains)
    costs = reader.language.listing([_gain(power, better, reader) for power in better.losers])
    return reader.say(
        "{articles}. That gives {gains}; and it costs {costs}.", context="value left", articles=articles, gains=gains,
        costs=costs,
    )  # fmt: skip


def _gain(power: PowerId, better: Better, reader: Reader) -> str:
    """Return a power and what it would gain, in points."""
    points_told = reader.language.signed_tenths(better.gains[power])
    return reader.language.phrase(
        "{power:the} {points}", context="a gain", power=reader.power(power), points=points_told
    )

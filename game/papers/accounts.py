"""A power's account when all is over: its score line by line, and its papers."""

from collections.abc import Iterator, Sequence

from game.core import events as e
from game.core.reckoning import taken_apart
from game.core.scenario import PowerId
from game.core.world import World
from game.core.worth import historical, link_places, worth
from game.words.language import curly
from game.words.reader import Reader
from game.words.side_payments import beside


def brief_of(world: World, power: PowerId) -> e.BriefDrawn:
    """Return the instructions of a power; the archives hold everybody's."""
    brief = world.hands[power].brief
    assert brief is not None, "every power has opened its brief"
    return brief


def summary(reader: Reader, entries: Sequence[e.Entry], power: PowerId) -> str:
    """Return one line: the score, and what leaving would have been worth."""
    score = reckoned(entries, power)
    return reader.say(
        "{power:the}: {score} in a hundred; to leave would have been worth {away}.",
        power=reader.power(power), score=score.brief if score else 0,
        away=reader.language.tenths(score.walk_away if score else 0),
    )  # fmt: skip


def reckoned(entries: Sequence[e.Entry], power: PowerId) -> e.ScoreReckoned | None:
    """Return the score of a power, once the congress is closed."""
    return next((x.event for x in entries if isinstance(x.event, e.ScoreReckoned) and x.event.power == power), None)


def account(reader: Reader, world: World, power: PowerId, entries: Sequence[e.Entry]) -> Iterator[str]:
    """Yield the lines that add up to a score: the treaty of 1856, what differs, links, the campaign, side payments."""
    scenario, language, brief = reader.scenario, reader.language, brief_of(world, power)
    places, before, final = link_places(scenario), historical(scenario), world.final
    yield reader.say(
        "The treaty of 1856 would have been worth {points}.", points=language.tenths(worth(brief, places, before))
    )
    for (question, row), here, there in zip(
        zip(scenario.questions, brief.values, strict=True), final, before, strict=True
    ):
        if here != there and row[here]:
            yield reader.say(
                "{points} for {answer} in the place of {there}.",
                points=language.signed_tenths(row[here]), answer=reader.answer(question, here),
                there=reader.position(question, there),
            )  # fmt: skip
    for link, table, (one, two) in zip(scenario.links.values(), brief.links, places, strict=True):
        change = table[final[one]][final[two]] - table[before[one]][before[two]]
        if change:
            yield reader.say(
                "{points} for what hangs together: {about}",
                points=language.signed_tenths(change),
                about=curly(link.about),
            )
    if world.outcome == "war" and scenario.war.cost.get(power):
        yield reader.say(
            "{points} for the cost of the campaign.",
            points=language.signed_tenths(-1000 * scenario.war.cost[power]),
        )
    score = reckoned(entries, power)
    if score is not None:
        yield from beside(taken_apart(world, power, score), reader)
        yield reader.say(
            "In all {worth}: a score of {score} in a hundred.", worth=language.tenths(score.worth), score=score.brief
        )
        gain = score.worth - score.walk_away
        fields = {"points": language.tenths(abs(gain)), "away": language.tenths(score.walk_away)}
        if gain >= 0:
            yield reader.say("That is {points} better than to leave with nothing, which was worth {away}.", **fields)
        else:
            yield reader.say("That is {points} worse than to leave with nothing, which was worth {away}.", **fields)


def archive(reader: Reader, world: World, power: PowerId, entries: Sequence[e.Entry]) -> Iterator[str]:
    """Yield the papers of a power: letter, instructions as the seed drew them, and the bluffs among its words."""
    scenario, language, brief = reader.scenario, reader.language, brief_of(world, power)
    if scenario.briefs[power].letter:
        yield scenario.briefs[power].letter
    yield reader.say("To leave was worth {points} at the opening.", points=language.tenths(brief.walk_away))
    for place, question in enumerate(scenario.questions):
        if brief.ideals[place] < 0:
            continue
        said = reader.say(
            "{title}, weight {weight}: it wanted {aim}.",
            title=reader.title(question), weight=brief.weights[place],
            aim=reader.position(question, brief.ideals[place]),
        )  # fmt: skip
        low, high = brief.lows[place], brief.highs[place]
        if (low, high) == (0, scenario.size(question) - 1):
            yield said
        elif brief.absolute[place]:
            line = reader.say(
                "It could accept {range}, leave or no leave, and nothing else.", range=reader.range(question, low, high)
            )
            yield f"{said} {line}"
        else:
            line = reader.say("Without leave it could accept {range}.", range=reader.range(question, low, high))
            yield f"{said} {line}"
    yield from _bluffs(reader, world, power, entries)


def _bluffs(reader: Reader, world: World, power: PowerId, entries: Sequence[e.Entry]) -> Iterator[str]:
    brief = brief_of(world, power)
    places = {question: place for place, question in enumerate(reader.scenario.questions)}
    for entry in entries:
        event = entry.event
        if not isinstance(event, e.PositionDisclosed) or event.by != power or event.sworn:
            continue
        aim = brief.ideals[places[event.question]]
        if aim >= 0 and not event.low <= aim <= event.high:
            yield reader.say(
                "A bluff: it told {to:the} that it could live with {answer}, when it wanted {aim}.",
                to=reader.power(event.to), answer=reader.answer(event.question, event.low, event.high),
                aim=reader.position(event.question, aim),
            )  # fmt: skip

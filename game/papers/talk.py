"""Questions for a class to talk over, found by rule in the game itself."""

from collections.abc import Iterator

from game.core import events as e
from game.core.history.why import explained
from game.core.world import commitments
from game.core.worth import historical
from game.papers.document import Block, Heading, Items
from game.replay.compare import written
from game.replay.game import Game
from game.words.reader import Reader
from game.words.roots import rooted
from game.words.year_names import Names


def questions(game: Game, reader: Reader) -> Iterator[Block]:
    """Yield the questions under their heading, if the game gives rise to any."""
    found = tuple(_found(game, reader))
    if found:
        yield Heading(reader.say("To talk over"))
        yield Items(found, numbered=True)


def _found(game: Game, reader: Reader) -> Iterator[str]:
    yield from _farthest(game, reader)
    yield from _broken(game, reader)
    yield from _absent(game, reader)
    yield from _war(game, reader)
    yield from _missing(game, reader)


def _farthest(game: Game, reader: Reader) -> Iterator[str]:
    """Ask about the article that lies farthest from 1856."""
    places = zip(game.scenario.questions, game.treaty, historical(game.scenario), strict=True)
    apart = [(abs(here - there), question, here, there) for question, here, there in places if here != there]
    if not apart:
        return
    _, question, here, there = max(apart, key=lambda one: one[0])
    how = written(game)[question]
    fields = {"question": reader.question(question), "here": reader.position(question, here),
              "there": reader.position(question, there)}  # fmt: skip
    if how.by:
        yield reader.say(
            "On {question} the congress wrote {here}, where history wrote {there}. It was {by:the} that moved it: what "
            "had it to win, and why did nobody stop it?", by=reader.power(how.by), question=fields["question"],
            here=fields["here"], there=fields["there"],
        )  # fmt: skip
    else:
        yield reader.say(
            "On {question} it ended with {here}, where history wrote {there}. What would have been needed to agree?",
            question=fields["question"], here=fields["here"], there=fields["there"],
        )  # fmt: skip


def _broken(game: Game, reader: Reader) -> Iterator[str]:
    """Ask about the first broken word."""
    broken = [made for made in commitments(game.world).values() if made.state == "broken"]
    if broken:
        first = min(broken, key=lambda made: (made.settled, made.id))
        yield reader.say(
            "In sitting {n}, {by:the} broke its word to {to:the}. Was it worth it? Find what it cost afterwards.",
            n=first.settled, by=reader.power(first.by), to=reader.power(first.to),
        )  # fmt: skip


def _absent(game: Game, reader: Reader) -> Iterator[str]:
    """Ask about a power that would not sign."""
    refused = [x.event.power for x in game.entries if isinstance(x.event, e.SignatureDeclined)]
    if refused:
        yield reader.say(
            "{power:the} would not sign. Which one article, answered otherwise, might have won it?",
            power=reader.power(refused[-1]),
        )  # fmt: skip


def _war(game: Game, reader: Reader) -> Iterator[str]:
    """Ask about the first war, and the article behind it if one is."""
    if game.program is None or game.moment is None:
        return
    names, events = Names(reader, game.program), game.program.chronicle.events
    first = next((chapter for chapter in game.moment.chapters if events[chapter.event].war), None)
    if first is None:
        yield reader.say("There was no war of powers to the end of the book. Name three things that prevented one.")
        return
    why = explained(game.program, game.moment, first)
    roots = [root for reason in why.reasons if reason.weight > 0 for root in reason.roots if root.kind == "article"]
    if roots:
        yield reader.say(
            "The first war was “{event}”, {year}. One of its causes was {cause}. Could the congress have known?",
            event=names.event(first.event), year=first.year, cause=rooted(names, game.moment, roots[0]),
        )  # fmt: skip
    else:
        yield reader.say(
            "The first war was “{event}”, {year}. Walk its causes back: does any of them lead to the treaty?",
            event=names.event(first.event), year=first.year,
        )  # fmt: skip


def _missing(game: Game, reader: Reader) -> Iterator[str]:
    """Ask about a great event of history that never came."""
    if game.program is None or game.moment is None:
        return
    came = {chapter.event for chapter in game.moment.chapters}
    last = game.moment.year - 1
    events = game.program.chronicle.events
    missing = [
        (facts.war, facts.dead, name)
        for name, facts in events.items()
        if facts.historical_year is not None and facts.historical_year <= last and name not in came
    ]
    if missing:
        _, _, name = max(missing)
        yield reader.say(
            "History had “{event}” in {year}; this world never saw it. What was different?",
            event=Names(reader, game.program).event(name), year=events[name].historical_year,
        )  # fmt: skip

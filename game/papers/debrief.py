"""A debrief for a class: how it ended, who was served, promises, key moments, what was left, what came of it, and why.

Of a seat's game it holds what that seat knows: its own account, its own promises, and what everybody saw.
"""

from collections.abc import Iterator

from game.core.history.verdict import verdicts
from game.core.history.why import explained
from game.core.pledges import State
from game.core.scenario import PowerId
from game.core.world import commitments
from game.core.worth import historical
from game.papers.accounts import account, archive
from game.papers.analysis import analysed
from game.papers.document import Block, Document, Grid, Heading, Items, Paragraph
from game.papers.poster import poster
from game.papers.talk import questions
from game.replay.eyes import people
from game.replay.game import Game
from game.replay.lens import Lens
from game.replay.moment_words import told
from game.replay.moments import Kind, moments
from game.replay.reel import Reel
from game.words import labels, odds
from game.words.language import Language, curly
from game.words.pledges import commitment
from game.words.reader import Reader
from game.words.roots import rooted
from game.words.year_names import Names

TURNS = 24
"""Key moments that are told, at most; the kinds that say most come first."""
_ORDER: tuple[Kind, ...] = (
    "close", "promise_broken", "leak", "tipping_vote", "divergence", "turning_crisis", "reversal", "threat",
    "near_refusal", "promise_kept",
)  # fmt: skip

_STATES: tuple[State, ...] = ("broken", "kept", "released", "open", "expired")


def debrief(game: Game, language: Language, bargaining: tuple[Block, ...] | None = None) -> Document:
    """Return the debrief of a game, over or not; the blocks of its analysis may be given, if they are known already."""
    reader = Reader(language, game.scenario, None, game.world)
    title = reader.say("Debrief: {title}", title=curly(game.scenario.title))
    left = tuple(_left(game, reader)) if bargaining is None else bargaining
    blocks = (
        *_end(game, reader), *_departure(game, reader), *_served(game, reader), *_accounts(game, reader),
        *_promises(game, reader), *_moments(game, reader), *left, *_years(game, reader), *_verdicts(game, reader),
        *questions(game, reader),
    )  # fmt: skip
    return Document(title, language.code, blocks)


def _end(game: Game, reader: Reader) -> Iterator[Block]:
    world, say = game.world, reader.say
    if game.eyes is not None:
        yield Paragraph(say("As {power:the} knew it.", power=reader.power(game.eyes)), "centre")
    if world.outcome is None:
        yield Paragraph(say("The congress is in its sitting number {n}; nothing is signed.", n=world.sitting))
        return
    yield Paragraph(labels.outcome(world.outcome, reader.language))
    if world.signatories:
        yield Paragraph(
            say("The treaty was signed in sitting {n} by {powers:the}.", n=world.signed,
                powers=reader.powers(world.signatories))
        )  # fmt: skip


def _departure(game: Game, reader: Reader) -> Iterator[Block]:
    say, scenario = reader.say, game.scenario
    past = historical(scenario)
    apart = [
        (reader.title(q), reader.label(q, here), reader.label(q, there))
        for q, here, there in zip(scenario.questions, game.treaty, past, strict=True)
        if here != there
    ]
    yield Heading(say("The treaty, and the treaty of 1856"))
    if not apart:
        yield Paragraph(say("On every question, this is the peace of 1856."))
        return
    yield Paragraph(
        reader.language.count(
            "{n} of {all} questions was answered otherwise than in 1856.",
            "{n} of {all} questions were answered otherwise than in 1856.",
            len(apart), all=len(past),
        )
    )  # fmt: skip
    yield Grid((say("Question"), say("Here", context="comparison"), say("In 1856")), tuple(apart))


def _served(game: Game, reader: Reader) -> Iterator[Block]:
    world, say, language = game.world, reader.say, reader.language
    if not world.scores:
        return
    yield Heading(say("How the instructions were served"))
    judged = bool(world.verdicts)
    heads = [say("Power"), say("Played by"), say("Instructions"), say("To leave"), say("History")]
    rows = []
    for power, facts in game.scenario.powers.items():
        seat = game.log.header.seats.get(power)
        who = seat.name or (say("a person") if seat.player == "human" else say("a machine")) if seat else ""
        hand = world.hands.get(power)
        away = language.tenths(hand.walk_away) if hand and hand.brief else "–"
        history = str(world.verdicts.get(power, "–"))
        rows.append((curly(facts.name), who, str(world.scores.get(power, "–")), away, history))
    if judged and "" in world.verdicts:
        rows.append((say("Europe"), "", "", "", str(world.verdicts[""])))
    shown = len(heads) if judged else len(heads) - 1
    yield Grid(tuple(heads[:shown]), tuple(row[:shown] for row in rows), (False, False, True, True, True)[:shown])
    yield Paragraph(
        say("All in points of a hundred. To leave is what going home with nothing was worth at the end."), "quiet"
    )


def _accounts(game: Game, reader: Reader) -> Iterator[Block]:
    """Yield the accounts of those whose instructions may be read: people's powers first."""
    if not game.closed:
        return
    persons = people(game.scenario, game.log)
    known = [power for power in game.scenario.powers if _brief(game, power)]
    for power in sorted(known, key=lambda power: power not in persons):
        yield Heading(reader.say("The account {power:of}", context="screen", power=reader.power(power)))
        yield Items(tuple(account(reader, game.world, power, game.entries)))
        if power in persons or power == game.eyes:
            yield Heading(reader.say("Its papers"), 3)
            letter, *lines = archive(reader, game.world, power, game.entries)
            yield Paragraph(curly(letter), "note")
            yield Items(tuple(lines))


def _brief(game: Game, power: PowerId) -> bool:
    hand = game.world.hands.get(power)
    return hand is not None and hand.brief is not None


def _promises(game: Game, reader: Reader) -> Iterator[Block]:
    made = commitments(game.world)
    yield Heading(reader.say("Promises, and what became of them"))
    if not made:
        yield Paragraph(reader.say("Nobody promised anybody anything."))
        return
    for state in _STATES:
        mine = sorted((one for one in made.values() if one.state == state), key=lambda one: (one.made, one.id))
        if mine:
            yield Heading(labels.state_label(state, reader.language), 3)
            yield Items(tuple(commitment(one, game.scenario, reader.language) for one in mine))


def _moments(game: Game, reader: Reader) -> Iterator[Block]:
    program = game.program
    reel = Reel(game.scenario, game.log, None if program is None else lambda: program)
    lens = Lens(reel, game.eyes, reader.language)
    found = sorted(moments(lens), key=lambda one: (_ORDER.index(one.kind), one.place))[:TURNS]
    if not found:
        return
    yield Heading(reader.say("Key moments"))
    rows = []
    for moment in sorted(found, key=lambda one: one.place):
        line = lens.line(moment.place)
        when = str(line.year) if line.year else reader.say("Sitting {n}", n=line.sitting)
        rows.append((when.replace(" ", "\N{NO-BREAK SPACE}"), told(moment, lens)))
    yield Grid((reader.say("When"), reader.say("What happened")), tuple(rows))


def _left(game: Game, reader: Reader) -> Iterator[Block]:
    """Yield the analysis, for which every paper must lie open."""
    if game.closed and game.eyes is None:
        yield from analysed(game, reader)


def _years(game: Game, reader: Reader) -> Iterator[Block]:
    drawn = poster(game, reader.language)
    if drawn is None or game.program is None or game.moment is None:
        yield from changed(game, reader)
        return
    yield Heading(reader.say("What came of it", context="poster"))
    yield drawn
    names = Names(reader, game.program)
    rows = []
    for chapter in game.moment.chapters:
        facts = game.program.chronicle.events[chapter.event]
        why = explained(game.program, game.moment, chapter)
        first = why.heaviest
        if why.scheduled_by:
            cause = reader.say("Its date had been set.")
        elif first is None:
            cause = ""
        else:
            named = [root for root in first.roots if root.kind not in ("opening", "time")][:1]
            goes = "".join(f" [{rooted(names, game.moment, root)}]" for root in named)
            times = odds.times(first.weight, reader.language)
            cause = f"{times} {names.quoted(first.because)}{goes}"
        there = "–" if facts.historical_year is None else str(facts.historical_year)
        rows.append((str(chapter.year), names.event(chapter.event), there, cause))
    heads = (reader.say("Year"), reader.say("Event"), reader.say("In history"), reader.say("What did most for it"))
    yield Grid(heads, tuple(rows), (True, False, True, False))


def changed(game: Game, reader: Reader) -> Iterator[Block]:
    """Yield a remark if a game has its years, and the history file no longer tells them so."""
    if game.moment is None and game.world.history != (0, 0):
        said = reader.say(
            "The history has been changed since {name} was played: what came is in the save, but its causes can no "
            "longer be told.", name=game.name,
        )  # fmt: skip
        yield Paragraph(said, "note")


def _verdicts(game: Game, reader: Reader) -> Iterator[Block]:
    if game.program is None or game.moment is None or not game.world.verdicts:
        return
    say, language, names = reader.say, reader.language, Names(reader, game.program)
    found, persons = verdicts(game.program, game.moment), people(game.scenario, game.log)
    shown = [power for power in (*persons, *game.scenario.powers) if power in found]
    yield Heading(say("The verdict of history"))
    for name in (*dict.fromkeys(shown), *(["europe"] if "europe" in found else [])):
        judged = found[name]
        verdict = game.program.chronicle.europe if name == "europe" else game.program.chronicle.verdicts[name]
        assert verdict is not None, "who is judged has a verdict"
        if name == "europe":
            yield Heading(say("Europe: {points} of a hundred.", points=judged.points), 3)
        else:
            yield Heading(say("{power:the}: {points} of a hundred.", power=names.power(name), points=judged.points), 3)
        lines = [say("{points} to begin with.", points=language.number(judged.start))]
        for weighed in sorted(judged.terms, key=lambda term: -abs(term.weight)):
            because = names.quoted(verdict.terms[weighed.number].because)
            points = language.signed(weighed.weight)
            lines.append(say("{points}: {because}", context="a verdict", points=points, because=because))
        yield Items(tuple(lines))

"""Everything of a game as tables for a spreadsheet: orders, events, voices, promises, scores, the draft, the years.

Ids and numbers as the save has them, a sentence beside each where there is one. A row a line, ended by a line feed.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from game.core import events as e
from game.core.canon import canonical
from game.core.evolve import evolve
from game.core.world import World, commitments, start
from game.replay.compare import written
from game.replay.dance import dance
from game.replay.game import Game
from game.replay.parties import parties
from game.words.language import Language
from game.words.orders import describe
from game.words.pledges import commitment
from game.words.tell import tell

Row = Sequence[object]

_FORMULA = ("=", "+", "-", "@", "\t")
"""What a spreadsheet would take for a formula at the beginning of a text."""


def csvs(game: Game, language: Language) -> dict[str, str]:
    """Return the tables by the names of their files, in the order in which they are written."""
    tables = {
        "orders.csv": _orders(game, language),
        "events.csv": _events(game, language),
        "voices.csv": _voices(game),
        "offers.csv": _offers(game),
        "commitments.csv": _commitments(game, language),
        "scores.csv": _scores(game),
        "treaty.csv": _treaty(game),
        "draft.csv": _draft(game),
        "history.csv": _history(game),
        "causes.csv": _causes(game),
    }
    return {name: _text(rows) for name, rows in tables.items()}


def _text(rows: Iterable[Row]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def _cell(value: object) -> object:
    """Return a value as a cell; a text that would be a formula is set off by an apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    if isinstance(value, tuple | list):
        return " ".join(str(one) for one in value)
    return "" if value is None else value


def _worlds(game: Game) -> Iterator[tuple[int, int, e.Entry, World, World]]:
    """Yield every entry with its step, its place there, and the worlds before and after it."""
    hands = tuple(game.scenario.powers) if game.eyes is None else (game.eyes,)
    world = start(game.scenario, hands)
    for step in game.log.steps:
        for at, entry in enumerate(step.entries):
            before, world = world, evolve(world, entry.event)
            yield step.n, at, entry, before, world


def _orders(game: Game, language: Language) -> Iterator[Row]:
    yield "step", "sitting", "phase", "power", "order", "text", "fields"
    befores: dict[int, World] = {}
    for n, _, _, before, _ in _worlds(game):
        befores.setdefault(n, before)
    for step in game.log.steps:
        world = befores.get(step.n)
        for power in sorted(step.sealed):
            for order in step.sealed[power]:
                sitting, phase = (world.sitting, world.phase) if world else (0, "")
                said = describe(order, game.scenario, language, None, world)
                yield step.n, sitting, phase, power, order.kind, said, canonical(order)


def _events(game: Game, language: Language) -> Iterator[Row]:
    yield "step", "entry", "sitting", "phase", "event", "heard_by", "because", "text", "fields"
    chronicle = None if game.program is None else game.program.chronicle
    for step, at, entry, _, world in _worlds(game):
        heard = "all" if entry.heard_by is None else entry.heard_by if game.eyes is None else game.eyes
        text = tell(entry.event, game.scenario, language, None, world, chronicle)
        yield (
            step, at, world.sitting, world.phase, entry.event.kind, heard, entry.because, " ".join(text.split()),
            canonical(entry.event),
        )  # fmt: skip


def _voices(game: Game) -> Iterator[Row]:
    yield "sitting", "motion", "what", "articles", "moved_by", "power", "voice", "fault", "fate"
    fates: dict[str, str] = {}
    for entry in game.entries:
        match entry.event:
            case e.MotionCarried(name):
                fates[name] = "carried"
            case e.MotionLost(motion=name):
                fates[name] = "lost"
            case _:
                pass
    for _, _, entry, before, _ in _worlds(game):
        event = entry.event
        if isinstance(event, e.VoiceGiven) and event.motion in before.motions:
            motion = before.motions[event.motion]
            articles = [f"{a.question}={game.scenario.position(a.question, a.position)}" for a in motion.articles]
            yield (
                before.sitting, motion.id, motion.what, articles, motion.by, event.power, event.voice, event.fault,
                fates.get(motion.id, ""),
            )  # fmt: skip


def _offers(game: Game) -> Iterator[Row]:
    """Yield every offer with what it was worth to both; for open archives alone."""
    yield "sitting", "step", "by", "to", "secret", "fate", "gain_by", "gain_to", "gives", "asks"
    if game.eyes is not None or not game.closed:
        return
    for step in dance(game, parties(game)):
        offer = step.offer
        yield (
            step.sitting, step.place.step, offer.by, offer.to, int(offer.secret), step.fate, _points(step.gains[0]),
            _points(step.gains[1]), canonical(offer.gives), canonical(offer.asks),
        )  # fmt: skip


def _commitments(game: Game, language: Language) -> Iterator[Row]:
    yield "made", "settled", "by", "to", "secret", "state", "evidence", "text", "clause"
    for made in sorted(commitments(game.world).values(), key=lambda one: (one.made, one.id)):
        said = commitment(made, game.scenario, language)
        yield (
            made.made, made.settled or None, made.by, made.to, int(made.secret), made.state, made.evidence, said,
            canonical(made.clause),
        )  # fmt: skip


def _scores(game: Game) -> Iterator[Row]:
    yield "power", "player", "brief", "worth", "walk_away", "standing", "history"
    seats = game.log.header.seats
    worths = {x.event.power: x.event for x in game.entries if isinstance(x.event, e.ScoreReckoned)}
    for power in game.scenario.powers:
        reckoned, seat = worths.get(power), seats.get(power)
        yield (
            power, seat.player if seat else "", game.world.scores.get(power),
            _points(reckoned.worth) if reckoned else None, _points(reckoned.walk_away) if reckoned else None,
            game.world.powers[power].standing, game.world.verdicts.get(power),
        )  # fmt: skip
    yield "europe", "", None, None, None, None, game.world.verdicts.get("")


def _treaty(game: Game) -> Iterator[Row]:
    yield "question", "instrument", "position", "number", "historical", "agreed", "moved_by", "sitting", "reserved_by"
    for question, how in written(game).items():
        facts = game.scenario.questions[question]
        yield (
            question, facts.instrument, game.scenario.position(question, how.position), how.position, facts.historical,
            int(how.agreed), how.by, how.sitting or None, how.reserved_by,
        )  # fmt: skip


def _draft(game: Game) -> Iterator[Row]:
    """Yield the draft as it stood at the end of every sitting: a row a sitting, a column a question."""
    questions = tuple(game.scenario.questions)
    yield "sitting", *questions
    last: dict[int, Row] = {}
    for _, _, _, _, world in _worlds(game):
        if world.sitting and world.phase not in ("history", "closed"):
            states = (world.questions[question].position for question in questions)
            last[world.sitting] = [
                "" if n < 0 else game.scenario.position(q, n) for q, n in zip(questions, states, strict=True)
            ]
    for sitting, row in last.items():
        yield sitting, *row


def _history(game: Game) -> Iterator[Row]:
    yield "year", "season", "event", "title", "historical_year", "war", "dead_thousands", "chance", "die"
    if game.program is None or game.moment is None:
        return
    for chapter in game.moment.chapters:
        facts = game.program.chronicle.events[chapter.event]
        yield (
            chapter.year, facts.season, chapter.event, facts.title, facts.historical_year, int(facts.war), facts.dead,
            _share(chapter.chance), _share(chapter.die),
        )  # fmt: skip


def _causes(game: Game) -> Iterator[Row]:
    yield "event", "year", "weight", "because", "about", "root_kind", "root", "root_year", "root_points"
    if game.program is None or game.moment is None:
        return
    from game.core.history.why import explained
    from game.words.tell_history import quoted

    for chapter in game.moment.chapters:
        why = explained(game.program, game.moment, chapter)
        for root in why.scheduled_by:
            yield chapter.event, chapter.year, None, "scheduled", "", root.kind, root.id, root.year, root.points
        for reason in why.reasons:
            because = quoted(reason.because, game.program.chronicle)
            for root in reason.roots:
                yield (
                    chapter.event, chapter.year, reason.weight, because, ".".join(reason.about), root.kind, root.id,
                    root.year, root.points,
                )  # fmt: skip


def _points(thousandths: int) -> str:
    """Return thousandths of a point as points, in full: 12.449."""
    sign = "-" if thousandths < 0 else ""
    return f"{sign}{abs(thousandths) // 1000}.{abs(thousandths) % 1000:03}"


def _share(chance: int) -> str:
    """Return a chance, of 2**24, as a share with four figures."""
    tenthousandths = (chance * 10_000 + (1 << 23)) >> 24
    return f"{tenthousandths // 10_000}.{tenthousandths % 10_000:04}"

"""Two games beside each other, in words. “Here” is the first game and “there” the second, as the opening says."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from game.core import events as e
from game.core.after import EventCame, PowerDecided
from game.core.world import World
from game.log.log import Place
from game.papers.debrief import changed
from game.papers.document import Block, Document, Grid, Heading, Items, Paragraph
from game.papers.two_futures import futures_told
from game.replay.compare import Article, Compared, Gain, Parting, Written
from game.replay.game import Game
from game.words import labels
from game.words.language import Language, curly
from game.words.orders import describe
from game.words.reader import Reader
from game.words.tell import tell

if TYPE_CHECKING:
    from game.core.history.chronicle import Chronicle

FOLLOWED = 5
"""Entries told of what followed in each game."""
_DULL = (e.TurnBegan, e.TurnEnded, e.ReasonsNoted, e.StandingMoved, e.OpinionMoved, e.RelationMoved, e.WalkAwayMoved)
"""What follows of itself, and tells nobody where two games part."""
_DECIDED = (
    e.ArticleAgreed, e.MotionLost, e.QuestionReopened, e.OfferAccepted, e.OfferRefused, e.CommitmentSettled,
    e.PowerWithdrew, e.SignatureFailed, e.TreatySigned, e.WarResumed, PowerDecided, EventCame,
)  # fmt: skip
"""What decides something, and is told first."""


def comparison(found: Compared, language: Language) -> Document:
    """Return the whole comparison."""
    reader = Reader(language, found.games[0].scenario)
    one, other = found.games
    title = reader.say("Two games of one congress")
    blocks: list[Block] = [
        Paragraph(reader.say("{title}. “Here” is {one}; “there” is {other}.",
                             title=curly(one.scenario.title), one=one.name, other=other.name)),
        *_summary(found, reader),
        *_parting(found, reader),
        *_treaties(found, reader),
        *_gains(found, reader),
    ]  # fmt: skip
    if found.futures is not None and one.program is not None and one.moment is not None and other.moment is not None:
        blocks += futures_told(found.futures, one.program, (one.moment, other.moment), reader)
    else:
        blocks += [remark for game in found.games for remark in changed(game, reader)]
    return Document(title, language.code, tuple(blocks))


def _summary(found: Compared, reader: Reader) -> Iterator[Block]:
    one, other = found.games
    heads = ("", reader.say("Here", context="comparison"), reader.say("There", context="comparison"))
    rows = [
        (reader.say("How it ended"), *(_outcome(game, reader) for game in (one, other))),
        (reader.say("Sittings held"), *(str(game.world.sitting) for game in (one, other))),
        (reader.say("Who signed"), *(_signed(game, reader) for game in (one, other))),
    ]
    apart = (sum(n != h for n, h in zip(game.treaty, _past(game), strict=True)) for game in (one, other))
    rows.append((reader.say("Articles otherwise than in 1856"), *(str(n) for n in apart)))
    yield Grid(heads, tuple(rows))


def _past(game: Game) -> tuple[int, ...]:
    from game.core.worth import historical

    return historical(game.scenario)


def _outcome(game: Game, reader: Reader) -> str:
    return labels.outcome(game.world.outcome, reader.language) if game.world.outcome else reader.say("not over yet")


def _signed(game: Game, reader: Reader) -> str:
    signed = game.world.signatories
    return f"{reader.powers(signed):the}" if signed else reader.say("nobody", context="who signed")


def _parting(found: Compared, reader: Reader) -> Iterator[Block]:
    yield Heading(reader.say("Where they part"))
    parting = found.parting
    if parting is None:
        yield Paragraph(reader.say("Nowhere: they are the same, entry by entry."))
        return
    one, other = found.games
    match parting.kind:
        case "setting":
            yield Paragraph(reader.say("From the first: the table was set otherwise, with other dice or instructions."))
            return
        case "end":
            short, long = (one, other) if len(one.log.steps) < len(other.log.steps) else (other, one)
            yield Paragraph(
                reader.say("Nowhere, as far as both go: {short} ends where {long} goes on.", short=short.name,
                           long=long.name)
            )  # fmt: skip
        case "fate":
            yield Paragraph(
                reader.say("{when}: everybody gave the same orders, and the dice fell otherwise.",
                           when=_when(parting, found, reader))
            )  # fmt: skip
        case "orders":
            yield Paragraph(reader.say("{when}.", context="where two games part", when=_when(parting, found, reader)))
            yield Items(tuple(_orders(parting, found, reader)))
    for side, game in enumerate(found.games):
        told = _followed(parting, side, game, reader)
        if told:
            said = reader.say("What followed here:") if side == 0 else reader.say("What followed there:")
            yield Paragraph(said)
            yield Items(tuple(told))


def _when(parting: Parting, found: Compared, reader: Reader) -> str:
    calendar = found.games[0].scenario.calendar
    phase = labels.phase(parting.phase, reader.language)
    if parting.phase in ("history", "closed") or not 1 <= parting.sitting <= len(calendar):
        return phase
    return reader.say(
        "Sitting {n}, {date}, {phase}",
        n=parting.sitting, date=reader.language.date(calendar[parting.sitting - 1].date), phase=phase,
    )  # fmt: skip


def _orders(parting: Parting, found: Compared, reader: Reader) -> Iterator[str]:
    worlds = [_before(game, parting) for game in found.games]
    for power in sorted(parting.orders[0].keys() | parting.orders[1].keys()):
        for side, game in enumerate(found.games):
            orders = parting.orders[side].get(power)
            said = (
                " ".join(describe(order, game.scenario, reader.language, None, worlds[side]) for order in orders)
                if orders else reader.say("Nothing.", context="no order")
            )  # fmt: skip
            name = reader.power(power)
            if side == 0:
                yield reader.say("{power:the} here: {orders}", power=name, orders=said)
            else:
                yield reader.say("{power:the} there: {orders}", power=name, orders=said)


def _before(game: Game, parting: Parting) -> World:
    from game.log.replay import fold_log

    return fold_log(game.scenario, game.log, min(parting.step, len(game.log.steps)) - 1)


def _followed(parting: Parting, side: int, game: Game, reader: Reader) -> list[str]:
    """Return what came of the parting to the end of its sitting, or of its season: decisions before all else."""
    from game.core.evolve import evolve

    world = _before(game, parting)
    decided: list[str] = []
    others: list[str] = []
    differing = {place for place, _ in parting.followed[side]}
    for step in game.log.steps[parting.step :]:
        for n, entry in enumerate(step.entries):
            if step.n > parting.step and _elsewhere(entry.event):
                return (decided or others)[:FOLLOWED]
            world = evolve(world, entry.event)
            fresh = step.n > parting.step or Place(step.n, n) in differing
            if not fresh or isinstance(entry.event, _DULL):
                continue
            said = tell(entry.event, game.scenario, reader.language, None, world, _chronicle(game))
            (decided if isinstance(entry.event, _DECIDED) else others).append(said)
    return (decided or others)[:FOLLOWED]


def _elsewhere(event: e.Event) -> bool:
    """Say whether an event begins something else: another sitting, the years, or another event of them."""
    return isinstance(event, e.SittingOpened | EventCame) or event in (e.PhaseBegan("history"), e.PhaseBegan("closed"))


def _chronicle(game: Game) -> "Chronicle | None":
    return None if game.program is None else game.program.chronicle


def _treaties(found: Compared, reader: Reader) -> Iterator[Block]:
    yield Heading(reader.say("The treaties, article by article"))
    apart = found.differing
    same = len(found.articles) - len(apart)
    yield Paragraph(
        reader.language.count(
            "{n} of {all} questions ends alike.", "{n} of {all} questions end alike.", same, all=len(found.articles)
        )
    )
    for article in apart:
        yield Heading(reader.title(article.question), 3, article.question)
        yield from _article(article, found, reader)


def _article(article: Article, found: Compared, reader: Reader) -> Iterator[Block]:
    facts = found.games[0].scenario.questions[article.question]
    texts = []
    for side, written in enumerate(article.both):
        label = reader.position(article.question, written.position)
        how = _how(written, reader)
        if side == 0:
            texts.append(reader.say("Here: {label}. {how}", label=label, how=how))
        else:
            texts.append(reader.say("There: {label}. {how}", label=label, how=how))
        texts.append(tuple(facts.positions.values())[written.position].text)
    yield Paragraph(texts[0])
    yield Paragraph(curly(texts[1]), "note")
    yield Paragraph(texts[2])
    yield Paragraph(curly(texts[3]), "note")


def _how(written: Written, reader: Reader) -> str:
    if not written.agreed:
        return reader.say("Nothing was agreed, and so it holds.")
    if not written.by:
        return reader.say("Agreed in sitting {n}.", n=written.sitting)
    fields: dict[str, Any] = {"by": reader.power(written.by), "n": written.sitting}
    if written.reserved_by:
        return reader.say("Moved by {by:the} and agreed in sitting {n}, under reserve of {powers:the}.",
                          powers=reader.powers(written.reserved_by), **fields)  # fmt: skip
    if written.seconded_by:
        return reader.say("Moved by {by:the}, seconded by {powers:the} and agreed in sitting {n}.",
                          powers=reader.powers(written.seconded_by), **fields)  # fmt: skip
    return reader.say("Moved by {by:the} and agreed in sitting {n}.", **fields)


def _gains(found: Compared, reader: Reader) -> Iterator[Block]:
    language = reader.language
    yield Heading(reader.say("Who got what"))
    judged = any(verdict is not None for gain in found.gains for verdict in gain.verdicts)
    heads = [
        reader.say("Power"), reader.say("Worth here"), reader.say("Worth there"), reader.say("Change"),
        reader.say("Standing here"), reader.say("Standing there"),
    ]  # fmt: skip
    heads += [reader.say("History here"), reader.say("History there")] if judged else []
    rows = []
    for gain in found.gains:
        row = [
            reader.power(gain.power).plain, *(language.tenths(worth) for worth in gain.worth),
            language.signed_tenths(gain.worth[1] - gain.worth[0]), *(str(n) for n in gain.standing),
        ]  # fmt: skip
        rows.append((*row, *(_points(n) for n in gain.verdicts)) if judged else tuple(row))
    if judged and any(n is not None for n in found.europe):
        rows.append((reader.say("Europe"), "", "", "", "", "", *(_points(n) for n in found.europe)))
    yield Grid(tuple(heads), tuple(rows), (False, *(True for _ in heads[1:])))
    yield Paragraph(reader.say("Worth is by each power's own instructions, in points of a hundred."), "quiet")
    for gain in found.gains:
        lines = list(_lines(gain, found, reader))
        if lines:
            yield Heading(reader.say("{power:the}", context="heading", power=reader.power(gain.power)), 3)
            yield Items(tuple(lines))


def _points(points: int | None) -> str:
    return "" if points is None else str(points)


def _lines(gain: Gain, found: Compared, reader: Reader) -> Iterator[str]:
    language = reader.language
    positions = {article.question: article.both for article in found.articles}
    for question, points in sorted(gain.articles.items(), key=lambda item: -abs(item[1])):
        here, there = positions[question]
        yield reader.say(
            "{points}: {title}, {there} in the place of {here}.",
            points=language.signed_tenths(points), title=reader.title(question),
            here=reader.position(question, here.position), there=reader.position(question, there.position),
        )  # fmt: skip
    for name, points in sorted(gain.links.items(), key=lambda item: -abs(item[1])):
        about = curly(reader.scenario.links[name].about)
        yield reader.say(
            "{points} for what hangs together: {about}", points=language.signed_tenths(points), about=about
        )
    if gain.payments:
        yield reader.say("{points}: what was paid and received on the side.",
                         points=language.signed_tenths(gain.payments))  # fmt: skip
    if gain.other:
        yield reader.say("{points}: its instructions were not the same in both games.",
                         points=language.signed_tenths(gain.other))  # fmt: skip
    for side, known in enumerate(gain.promises):
        counted = [labels.state_count(state, n, language) for state, n in known.items()]
        if not counted or gain.promises[0] == gain.promises[1]:
            continue
        listed = language.listing(counted)
        yield (
            reader.say("Its promises here: {listed}.", listed=listed)
            if side == 0
            else reader.say("Its promises there: {listed}.", listed=listed)
        )

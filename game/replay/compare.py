"""Two games beside each other: where they part, what became of every article, who got what, and the two futures.

The first game is the one that was, the second the one that it is compared with; nothing else tells them apart. Both
must be games of one scenario. Everything in here is for the archives: it compares sealed orders and secret briefs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal, TypeAlias

from game.core import events as e
from game.core.orders import Order
from game.core.pledges import State
from game.core.reckoning import taken_apart
from game.core.scenario import PowerId, QuestionId
from game.core.side_payments import agreed, balance
from game.core.world import commitments
from game.core.worth import link_places, worth
from game.log.log import Place
from game.replay.game import Game

if TYPE_CHECKING:
    from game.replay.futures import Futures

Orders: TypeAlias = Mapping[PowerId, tuple[Order, ...]]


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two games first differ."""

    step: int
    sitting: int
    phase: e.Phase
    kind: Literal["setting", "orders", "fate", "end"]
    """The table was set otherwise (seed, briefs); somebody gave other orders; the same orders fell out otherwise;
    one game goes on where the other ends."""
    orders: tuple[Orders, Orders]
    """What only one of the two had sealed, by power."""
    followed: tuple[tuple[tuple[Place, e.Entry], ...], tuple[tuple[Place, e.Entry], ...]]
    """What came of it in each, from the first entry that differs to the end of that step."""


@dataclass(frozen=True, slots=True)
class Written:
    """How an article came to stand in one game."""

    position: int
    """What holds."""
    agreed: bool
    """Whether the congress settled it; otherwise silence holds, or a peace was dictated."""
    by: PowerId = ""
    """Who moved it; nobody if it was never carried."""
    seconded_by: tuple[PowerId, ...] = ()
    sitting: int = 0
    """When it was last agreed."""
    reserved_by: tuple[PowerId, ...] = ()
    refused_by: tuple[PowerId, ...] = ()
    """Who refused the motion that was carried, having no veto."""
    silent: tuple[PowerId, ...] = ()
    """Who sat at the table and gave no voice on it."""


@dataclass(frozen=True, slots=True)
class Article:
    """One question in both games."""

    question: QuestionId
    both: tuple[Written, Written]

    @property
    def same(self) -> bool:
        """Whether the same holds in both."""
        return self.both[0].position == self.both[1].position


@dataclass(frozen=True, slots=True)
class Gain:
    """What one power got, in both games. Thousandths of a point of its brief."""

    power: PowerId
    worth: tuple[int, int]
    """What the end is worth by its instructions in each game, side payments and all."""
    walk_away: tuple[int, int]
    scores: tuple[int | None, int | None]
    """0-100; None while the congress is not over."""
    articles: Mapping[QuestionId, int]
    """What each article that differs does to its worth, second game over first, by the first game's brief."""
    links: Mapping[str, int]
    """The same of questions that hang together."""
    payments: int
    """What side payments do to its worth, second game over first."""
    other: int
    """What is left: other instructions."""
    promises: tuple[Mapping[State, int], Mapping[State, int]]
    """Its own promises, counted by how they ended."""
    standing: tuple[int, int]
    verdicts: tuple[int | None, int | None]
    """Of history; None where it was not played."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Everything that two games have apart."""

    games: tuple[Game, Game]
    parting: Parting | None
    """None if they are the same, entry by entry."""
    articles: tuple[Article, ...]
    """Every question, in scenario order."""
    gains: tuple[Gain, ...]
    """Every power whose instructions are known in both, in scenario order."""
    europe: tuple[int | None, int | None]
    """The verdict on Europe in each."""
    futures: "Futures | None" = field(default=None)
    """None unless both games were played on by the history that is there today."""

    @property
    def differing(self) -> tuple[Article, ...]:
        """The articles that are not the same."""
        return tuple(article for article in self.articles if not article.same)


def compared(one: Game, other: Game) -> Compared:
    """Return two games of one scenario, at one length, side by side."""
    assert one.scenario.id == other.scenario.id, "games of two scenarios have nothing to compare"
    assert one.scenario.length == other.scenario.length, "nor have games of two lengths: their sittings are others"
    articles = _articles(one, other)
    europe = (one.world.verdicts.get(""), other.world.verdicts.get(""))
    known = [power for power in one.scenario.powers if power in one.world.hands and power in other.world.hands]
    gains = tuple(_gain(power, one, other, articles) for power in known)
    return Compared((one, other), parting(one, other), articles, gains, europe, _futures(one, other))


def _futures(one: Game, other: Game) -> "Futures | None":
    if one.program is None or one.moment is None or other.moment is None:
        return None
    from game.replay.futures import futures

    return futures(one.program, one.moment, other.moment)


def parting(one: Game, other: Game) -> Parting | None:
    """Return the first step in which two games differ, in what was sealed or in what came of it."""
    sitting = 0
    phase: e.Phase = "dispatches"
    for mine, yours in zip_longest(one.log.steps, other.log.steps):
        step = mine or yours
        if mine is None or yours is None or mine.sealed != yours.sealed or mine.entries != yours.entries:
            orders = _apart(mine.sealed if mine else {}, yours.sealed if yours else {})
            kind: Literal["setting", "orders", "fate", "end"] = "orders"
            if mine is None or yours is None:
                kind = "end"
            elif not (orders[0] or orders[1]):
                kind = "fate" if step.n else "setting"
            ours, theirs = (one_step.entries if one_step else () for one_step in (mine, yours))
            same = next((n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), None)
            since = min(len(ours), len(theirs)) if same is None else same
            placed = tuple(
                tuple((Place(step.n, n), entry) for n, entry in enumerate(entries) if n >= since)
                for entries in (ours, theirs)
            )
            return Parting(step.n, sitting, phase, kind, orders, (placed[0], placed[1]))
        for entry in mine.entries:
            match entry.event:
                case e.SittingOpened(number):
                    sitting, phase = number, "dispatches"
                case e.PhaseBegan(begun):
                    phase = begun
                case _:
                    pass
    return None


def _apart(ours: Orders, theirs: Orders) -> tuple[Orders, Orders]:
    """Return the orders of each power that sealed something else."""
    names = sorted(power for power in ours.keys() | theirs.keys() if ours.get(power) != theirs.get(power))
    return {p: ours[p] for p in names if p in ours}, {p: theirs[p] for p in names if p in theirs}


def _articles(one: Game, other: Game) -> tuple[Article, ...]:
    mine, yours = written(one), written(other)
    return tuple(Article(question, (mine[question], yours[question])) for question in one.scenario.questions)


def written(game: Game) -> dict[QuestionId, Written]:
    """Return how every article of a game came to stand as it does."""
    found: dict[QuestionId, Written] = {}
    seated = [power for power, facts in game.scenario.powers.items() if facts.enters <= 1]
    motions: dict[str, e.MotionMoved] = {}
    seconds: dict[str, tuple[PowerId, ...]] = {}
    voices: dict[str, dict[PowerId, str]] = {}
    carried: dict[QuestionId, str] = {}
    sitting = 0
    for entry in game.entries:
        match entry.event:
            case e.SittingOpened(number):
                sitting = number
            case e.PowerSeated(power) if power not in seated:
                seated.append(power)
            case e.PowerWithdrew(power) if power in seated:
                seated.remove(power)
            case e.MotionMoved() as moved:
                motions[moved.motion] = moved
            case e.MotionSeconded(motion, by):
                seconds[motion] = (*seconds.get(motion, ()), by)
            case e.VoiceGiven(motion=motion, power=power, voice=voice):
                voices.setdefault(motion, {})[power] = voice
            case e.MotionCarried(motion) if motion in motions:
                carried |= {article.question: motion for article in motions[motion].articles}
            case e.ArticleAgreed(question=question, position=position):
                motion = carried.get(question, "")
                given = voices.get(motion, {})
                found[question] = Written(
                    position=position,
                    agreed=True,
                    by=motions[motion].by if motion else "",
                    seconded_by=seconds.get(motion, ()),
                    sitting=sitting,
                    refused_by=tuple(power for power, voice in given.items() if voice == "refuse"),
                    silent=tuple(power for power in seated if motion and power not in given),
                )
            case _:
                pass
    for (question, state), position in zip(game.world.questions.items(), game.treaty, strict=True):
        known = found.get(question)
        if known is None or state.position != position or known.position != position:
            found[question] = Written(position, False)
        else:
            found[question] = replace(known, reserved_by=state.reserved_by)
    return {question: found[question] for question in game.scenario.questions}


def _gain(power: PowerId, one: Game, other: Game, articles: tuple[Article, ...]) -> Gain:
    scenario = one.scenario
    places, games = link_places(scenario), (one, other)
    briefs = [_brief(game, power) for game in games]
    brief = briefs[0]
    rows = {
        article.question: brief.values[place][article.both[1].position] - brief.values[place][article.both[0].position]
        for place, article in enumerate(articles)
        if not article.same
    }
    ours, theirs = one.treaty, other.treaty
    links = {
        name: table[theirs[first]][theirs[second]] - table[ours[first]][ours[second]]
        for (name, _), table, (first, second) in zip(scenario.links.items(), brief.links, places, strict=True)
    }
    paid = [_paid(game, power) for game in games]
    worths = [worth(mine, places, game.treaty) + side for game, mine, side in zip(games, briefs, paid, strict=True)]
    change, payments = worths[1] - worths[0], paid[1] - paid[0]
    return Gain(
        power=power,
        worth=(worths[0], worths[1]),
        walk_away=(one.world.hands[power].walk_away, other.world.hands[power].walk_away),
        scores=(one.world.scores.get(power), other.world.scores.get(power)),
        articles={question: points for question, points in rows.items() if points},
        links={name: points for name, points in links.items() if points},
        payments=payments,
        other=change - payments - sum(rows.values()) - sum(links.values()),
        promises=(_promises(one, power), _promises(other, power)),
        standing=(one.world.powers[power].standing, other.world.powers[power].standing),
        verdicts=(one.world.verdicts.get(power), other.world.verdicts.get(power)),
    )


def _brief(game: Game, power: PowerId) -> e.BriefDrawn:
    brief = game.world.hands[power].brief
    assert brief is not None, "every power opens its brief in the first step"
    return brief


def _paid(game: Game, power: PowerId) -> int:
    """Return what side payments add to a power's brief: as its score counted them, or would if all ended here."""
    world = game.world
    for entry in game.entries:
        if isinstance(entry.event, e.ScoreReckoned) and entry.event.power == power:
            return sum(weight for _, weight in taken_apart(world, power, entry.event).payments)
    return balance(commitments(world).values(), power, agreed(world))


def _promises(game: Game, power: PowerId) -> dict[State, int]:
    states: tuple[State, ...] = ("kept", "broken", "released", "expired", "open")
    mine = [made.state for made in commitments(game.world).values() if made.by == power]
    return {state: mine.count(state) for state in states if state in mine}

"""The ledger is judged: the predicate shown is the predicate tested, the same for people and machines."""

from dataclasses import replace
from typing import Literal, assert_never

from game.core import events as e
from game.core import orders as o
from game.core.costs import COLDNESS, PROMISE_BROKEN, PROMISE_KEPT, WARMTH, price
from game.core.minutes import Minutes
from game.core.pledges import (
    OUTLIVING,
    Article,
    Candour,
    Clause,
    Commitment,
    Consent,
    Departure,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Propose,
    SeparatePeace,
    Silence,
    State,
    Warning,
    WarningState,
)  # fmt: skip
from game.core.rules.corridor import disclose, settle
from game.core.scenario import PowerId, QuestionId
from game.core.side_payments import cost
from game.core.world import Motion, World, commitments, open_to_motion, pair

Verdict = tuple[State, str]


def condition_holds(world: World, clause: Clause) -> bool:
    """Return whether a clause has no condition or its condition holds in the draft now."""
    given = clause.given
    return given is None or given.met_by(world.questions[given.question].position)


def _on(world: World, question: QuestionId, low: int, high: int) -> list[Motion]:
    """Return this sitting's motions that answer a question within a range."""
    return [
        motion
        for motion in world.motions.values()
        for article in motion.articles
        if article.question == question and low <= article.position <= high
    ]


def verdict(world: World, known: Commitment) -> Verdict | None:
    """Return how this sitting settles a commitment, with the evidence, or None if it stays open."""
    if known.state != "open" or not condition_holds(world, known.clause):
        return None
    pledge = known.clause.pledge
    match pledge:
        case Consent():
            return _voiced(world, known, pledge, "refuse")
        case Oppose():
            return _voiced(world, known, pledge, "consent", "reserve")
        case Propose():
            return _proposed(world, known, pledge)
        case Silence():
            return _silent(world, known, pledge)
        case Candour():
            return "kept", known.id
        case Loan() | Guarantee() | Neutrality() | SeparatePeace():
            return None
        case _:
            assert_never(pledge)


def _voiced(world: World, known: Commitment, pledge: Consent | Oppose, *breaking: str) -> Verdict | None:
    kept: Verdict | None = None
    for motion in _on(world, pledge.question, pledge.low, pledge.high):
        voice = motion.voices.get(known.by)
        if voice is None:
            continue
        if voice in breaking:
            return "broken", motion.id
        if motion.fate == "carried" or isinstance(pledge, Oppose):
            kept = "kept", motion.id
    return kept


def _proposed(world: World, known: Commitment, pledge: Propose) -> Verdict | None:
    for motion in world.motions.values():
        if known.by in (motion.by, *motion.seconded_by) and any(
            article.question == pledge.question and article.position == pledge.position for article in motion.articles
        ):
            return "kept", motion.id
    if not open_to_motion(world, pledge.question):
        if world.questions[pledge.question].position == pledge.position:
            return "kept", f"article:{pledge.question}"
        return "expired", f"article:{pledge.question}"
    state, owed = world.powers[known.by], o.Move((Article(pledge.question, pledge.position),))
    if pledge.question in world.agenda and state.seated and state.standing >= price(world, owed):
        return "broken", f"agenda:{pledge.question}"
    return None  # nobody breaks his word by not insisting on what he has no standing left to insist on


def _silent(world: World, known: Commitment, pledge: Silence) -> Verdict | None:
    for motion in world.motions.values():
        if known.by in (motion.by, *motion.seconded_by) and any(
            article.question == pledge.question for article in motion.articles
        ):
            return "broken", motion.id
    if world.called.get(pledge.question) == known.by:
        return "broken", f"called:{pledge.question}"
    return None


def judge(minutes: Minutes) -> None:
    """Settle what this sitting settles, and make the world feel it."""
    for known in commitments(minutes.world).values():
        found = verdict(minutes.world, known)
        if found is None:
            continue
        if isinstance(known.clause.pledge, Candour):
            disclose(minutes, known)
            settle(minutes, known, *found)
        else:
            _feel(minutes, known, *found)
    _judge_warnings(minutes)


def _feel(minutes: Minutes, known: Commitment, state: State, evidence: str) -> None:
    public = known.id in minutes.world.ledger
    settle(minutes, known, state, evidence)
    if state not in ("kept", "broken") or not public:
        return  # a secret word kept or broken is felt by trust alone, which reads the ledger
    cause: Literal["promise_kept", "promise_broken"] = "promise_kept" if state == "kept" else "promise_broken"
    minutes.move_standing(known.by, PROMISE_KEPT if state == "kept" else -PROMISE_BROKEN, cause, known.id)
    before = minutes.world.relations.get(pair(known.by, known.to), 0)
    value = max(-100, min(100, before + (WARMTH if state == "kept" else -COLDNESS)))
    minutes.write(e.RelationMoved((known.by, known.to), value, cause), known.id)


def _judge_warnings(minutes: Minutes) -> None:
    """A demand met lifts the warning; one not met by its time must be carried out, or was empty."""
    world = minutes.world
    for power in world.scenario.powers:
        for warning in tuple(world.hands[power].warnings.values()):
            if warning.by != power or warning.state not in ("open", "due"):
                continue
            state = _warning_state(minutes.world, warning)
            if state != warning.state:
                minutes.write(e.Warned(replace(warning, state=state)), warning.id, to=(warning.by, warning.to))


def _warning_state(world: World, warning: Warning) -> WarningState:
    if warning.state == "open":
        met = verdict(world, Commitment("", warning.to, warning.by, Clause(warning.demand), True, 0))
        if met is not None and met[0] == "kept":
            return "met"
        if world.sitting < warning.due:
            return "open"
        if isinstance(warning.demand, Silence) and (met is None or met[0] != "broken"):
            return "met"
        return "due"
    threat = warning.threat
    if isinstance(threat, Departure):
        return "carried_out" if world.powers[warning.by].withdrawn else "empty"
    done = verdict(world, Commitment("", warning.by, warning.to, Clause(threat), True, 0))
    if done is None:
        return "due" if open_to_motion(world, threat.question) else "empty"
    return "carried_out" if done[0] == "kept" else "empty"


def close_ledger(minutes: Minutes, war: bool, apart: tuple[PowerId, ...] = ()) -> None:
    """End every commitment that is open when the congress is over, but those that a history is to judge.

    In a separate peace only the two of it, `apart`, have signed: side payments of and to the others are released.
    """
    for known in commitments(minutes.world).values():
        if known.state != "open":
            continue
        pledge = known.clause.pledge
        if war or (apart and cost(pledge) and not {known.by, known.to} <= {*apart}):
            state: State = "released"
        elif minutes.onward and isinstance(pledge, OUTLIVING) and condition_holds(minutes.world, known.clause):
            continue
        elif isinstance(pledge, Silence | Loan) and condition_holds(minutes.world, known.clause):
            state = "kept"
        else:
            state = "expired"
        settle(minutes, known, state, "close")

"""The ledger: when each kind of pledge is kept, broken or neither; warnings met, carried out or empty."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.why_promise import contradicts
from game.core.world import pair
from tests.play import (
    Game,
    bargain,
    carry,
    congress,
    events,
    move,
    ready_to_sign,
    sign,
    state,
    to_phase,
    to_signature,
    to_turn,
    vote,
)

STATUS = "princ_status"


def promise(pledge: p.Pledge, given: p.Condition | None = None, secret: bool = False) -> tuple[Game, p.Commitment]:
    """Return a game in whose first sitting Russia promises France something."""
    game = congress()
    (made,) = bargain(game, "russia", "france", [p.Clause(pledge, given)], secret=secret)
    assert game.world.sitting == 1
    return game, made


def moved(game: Game, *articles: tuple[str, int], by: str = "france") -> Game:
    """Return the game with one motion put."""
    move(game, {by: o.Move(tuple(p.Article(question, number) for question, number in articles))})
    return game


def test_a_consent_is_kept_when_a_text_in_its_range_is_carried() -> None:
    """Not before: a text outside the range, or one that others stop, settles nothing."""
    game, made = promise(p.Consent(STATUS, 1, 2))
    vote(moved(game, (STATUS, 3)), {"russia": "refuse"})
    assert state(game, made).state == "open"
    vote(moved(game, (STATUS, 2)), {"austria": "refuse"})
    assert state(game, made).state == "open"
    (motion,) = moved(game, (STATUS, 1)).world.motions
    vote(game)
    assert (state(game, made).state, state(game, made).evidence) == ("kept", motion)


def test_a_consent_is_broken_by_refusing_a_text_in_its_range() -> None:
    """Even as a part of a longer motion; the evidence is that motion, and a reserve does not break it."""
    game, made = promise(p.Consent(STATUS, 1, 2))
    (motion,) = moved(game, (STATUS, 1), ("danube", 4)).world.motions
    vote(game, {"russia": "refuse"})
    assert (state(game, made).state, state(game, made).evidence) == ("broken", motion)
    game, made = promise(p.Consent(STATUS, 1, 2))
    vote(moved(game, (STATUS, 1)), {"russia": "reserve"})
    assert state(game, made).state == "kept"


@pytest.mark.parametrize(("voice", "end"), [("refuse", "kept"), ("consent", "broken"), ("reserve", "broken")])
def test_an_opposition_is_kept_by_refusing(voice: o.VoiceKind, end: str) -> None:
    """A reserve is no refusal."""
    game, made = promise(p.Oppose(STATUS, 3, 4))
    vote(moved(game, (STATUS, 4)), {"russia": voice})
    assert state(game, made).state == end


def test_a_proposal_is_due_when_its_question_is_on_the_table() -> None:
    """Moved, or seconded, it is kept; left unmoved on the day it is broken; settled otherwise it lapses."""
    game, made = promise(p.Propose(STATUS, 1))
    vote(moved(game, (STATUS, 1), by="russia"))
    assert state(game, made).state == "kept"
    game, made = promise(p.Propose(STATUS, 1))
    vote(moved(game, (STATUS, 4)), {"russia": "refuse"})
    assert (state(game, made).state, state(game, made).evidence) == ("broken", f"agenda:{STATUS}")
    game, made = promise(p.Propose("bs_fleet", 1))
    vote(moved(game, (STATUS, 1), ("bs_fleet", 3)))
    assert (state(game, made).state, state(game, made).evidence) == ("expired", "article:bs_fleet")
    game, made = promise(p.Propose("bs_fleet", 3))
    vote(moved(game, (STATUS, 1), ("bs_fleet", 3)))
    assert state(game, made).state == "kept"


def test_who_can_no_longer_insist_does_not_break_his_word_to_move() -> None:
    """A text that was stopped cannot be moved again without standing; the promise waits until it can."""
    for standing, becomes in ((0, "open"), (1, "broken")):
        game = congress()
        vote(moved(game, (STATUS, 1)), {"austria": "refuse", "russia": "refuse"})
        (made,) = bargain(game, "russia", "france", [p.Propose(STATUS, 1)])
        russia = replace(game.world.powers["russia"], standing=standing)
        game.world = replace(game.world, powers={**game.world.powers, "russia": russia})
        vote(moved(game, ("danube", 1)))
        assert state(game, made).state == becomes


def test_nobody_breaks_a_promise_to_move_for_want_of_a_chair() -> None:
    """Prussia cannot move anything before it is admitted; from then on it is held to its word."""
    game = congress("paris_1856")
    question = to_turn(game, "prussia").world.agenda[0]
    (made,) = bargain(game, "prussia", "france", [p.Propose(question, 1)])
    sitting = game.world.sitting
    assert question in to_phase(game, "motions").world.agenda
    move(game, {})
    assert to_turn(game, "russia").world.sitting == sitting + 1
    assert not game.world.powers["prussia"].seated
    assert state(game, made).state == "open"


def test_silence_is_broken_by_moving_or_calling() -> None:
    """Or by seconding; and kept to the close by neither."""
    game, made = promise(p.Silence(STATUS))
    vote(moved(game, (STATUS, 1), by="russia"))
    assert state(game, made).state == "broken"
    game, made = promise(p.Silence(STATUS))
    motion = o.Move((p.Article(STATUS, 1),))
    move(game, {"austria": motion, "russia": motion})
    assert [one.seconded_by for one in game.world.motions.values()] == [("russia",)]
    vote(game)
    assert state(game, made).state == "broken"
    game, made = promise(p.Silence("bs_fleet"))
    move(game, {"russia": o.CallQuestion("bs_fleet")})
    assert (state(game, made).state, state(game, made).evidence) == ("broken", "called:bs_fleet")
    game, made = promise(p.Silence("bs_fleet"))
    sign(to_signature(ready_to_sign(game)))
    assert (state(game, made).state, state(game, made).evidence) == ("kept", "close")


@pytest.mark.parametrize(
    ("pledge", "end"),
    [
        (p.Loan(5), "kept"),
        (p.Guarantee(), "expired"),
        (p.Neutrality("italy"), "expired"),
        (p.SeparatePeace(), "expired"),
    ],
)
def test_what_is_still_open_at_the_signature_ends_there(pledge: p.Pledge, end: str) -> None:
    """A loan is paid out; what looks to later years has no later years yet."""
    game, made = promise(pledge)
    sign(to_signature(ready_to_sign(game)))
    assert state(game, made).state == end


@pytest.mark.parametrize("pledge", [p.Loan(5), p.Silence("danube")])
def test_a_pledge_whose_condition_never_held_lapses(pledge: p.Pledge) -> None:
    """One square of one axis is not reached: nothing was owed, nothing is kept."""
    game, made = promise(pledge, p.Condition("bs_fleet", 5, 5))
    sign(to_signature(ready_to_sign(game)))
    assert state(game, made).state == "expired"


def test_the_war_releases_everybody() -> None:
    """Nobody owes anything at a table that no longer exists."""
    game, made = promise(p.Loan(5))
    move(game, {"austria": o.Withdraw()})
    assert (state(game, made).state, state(game, made).evidence) == ("released", "close")


def test_a_conditional_pledge_binds_from_the_day_its_condition_holds() -> None:
    """Refusing before the sea is settled breaks nothing; refusing after it does."""
    game, made = promise(p.Consent("danube", 2, 2), p.Condition("bs_fleet", 3, 3))
    vote(moved(game, (STATUS, 1), ("danube", 2)), {"russia": "refuse"})
    assert state(game, made).state == "open"
    carry(game, "france", (STATUS, 1), ("bs_fleet", 3))
    assert state(game, made).state == "open"
    vote(moved(game, ("danube", 2)), {"russia": "refuse"})
    assert state(game, made).state == "broken"


def test_candour_is_told_at_once_and_is_true() -> None:
    """The Tsar would keep his fleet: the two hear it, sworn."""
    game, made = promise(p.Candour("bs_fleet"), secret=True)
    told = [entry for entry in game.entries if isinstance(entry.event, e.PositionDisclosed)]
    assert [(one.event, one.heard_by) for one in told] == [
        (e.PositionDisclosed(made.id, "russia", "france", "bs_fleet", 0, 0, True), ("france", "russia"))
    ]
    assert state(game, made).state == "kept"


def test_candour_on_a_condition_is_told_when_it_holds() -> None:
    """Not a sitting sooner."""
    game, made = promise(p.Candour("bs_fleet"), p.Condition(STATUS, 1, 1), secret=True)
    assert not events(game.entries, e.PositionDisclosed)
    carry(game, "france", (STATUS, 1))
    assert len(events(game.entries, e.PositionDisclosed)) == 1
    assert state(game, made).state == "kept"


def test_an_open_promise_is_felt_by_all_and_a_secret_one_by_the_two() -> None:
    """Standing and relations move for what all could see, and for nothing else."""
    for secret in (False, True):
        game, _ = promise(p.Oppose(STATUS, 4, 4), secret=secret)
        relation = game.world.relations.get(pair("russia", "france"), 0)
        vote(moved(game, (STATUS, 4)))
        broken = (0, 10) if secret else (3, 10)
        assert game.world.powers["russia"].standing == 10 - broken[0]
        assert game.world.relations.get(pair("russia", "france"), 0) == relation - (0 if secret else broken[1])


@pytest.mark.parametrize(("voice", "before", "after"), [("consent", -95, -100), ("refuse", 99, 100)])
def test_relations_know_bounds(voice: o.VoiceKind, before: int, after: int) -> None:
    """From a hundred below nought to a hundred above it, whatever is kept or broken."""
    game, _ = promise(p.Oppose(STATUS, 4, 4))
    moved(game, (STATUS, 4))
    both = pair("russia", "france")
    game.world = replace(game.world, relations={**game.world.relations, both: before})
    vote(game, {"russia": voice, "austria": "refuse"})
    assert game.world.relations[both] == after


def test_a_promise_released_is_over() -> None:
    """By the power it was made to, and the other hears of it."""
    game, made = promise(p.Consent(STATUS, 1, 1), secret=True)
    to_turn(game, "france")
    entries = game.give("france", o.Release(made.id))
    assert [(entry.heard_by, type(entry.event)) for entry in entries] == [(("france", "russia"), e.CommitmentSettled)]
    vote(moved(game, (STATUS, 1)), {"russia": "refuse"})
    assert state(game, made).state == "released"


def warned(demand: p.Consent | p.Propose | p.Oppose | p.Silence, threat: p.Threat) -> Game:
    """Return a game in whose first sitting Russia warns France."""
    game = to_turn(congress(), "russia")
    game.give("russia", o.Warn("france", demand, threat))
    return game


def fate(game: Game) -> str:
    """Return what has become of the one warning, as both know it."""
    (one,), (other,) = (game.world.hands[power].warnings.values() for power in ("russia", "france"))
    assert one == other
    return one.state


def test_a_demand_that_is_met_lifts_the_warning() -> None:
    """France consents as it was told to."""
    game = warned(p.Consent(STATUS, 0, 1), p.Departure())
    vote(moved(game, (STATUS, 1), by="russia"))
    assert fate(game) == "met"


def test_a_demand_for_silence_is_met_by_silence() -> None:
    """By the end of the next sitting."""
    game = warned(p.Silence(STATUS), p.Departure())
    move(game, {})
    assert fate(game) == "open"
    move(game, {})
    assert fate(game) == "met"


def test_a_threat_is_carried_out_or_was_empty() -> None:
    """Not met by the end of the next sitting it falls due, and is judged by what Russia then does."""
    threat = p.Oppose("danube", 0, 4)
    for voice, end in (("refuse", "carried_out"), ("consent", "empty")):
        game = warned(p.Consent(STATUS, 0, 0), threat)
        move(game, {})
        move(game, {})
        assert fate(game) == "due"
        vote(moved(game, ("danube", 2)), {"russia": voice})
        assert fate(game) == end
    game = warned(p.Consent(STATUS, 0, 0), p.Departure())
    move(game, {})
    move(game, {})
    move(game, {})
    assert fate(game) == "empty"


def test_what_nobody_could_keep_together() -> None:
    """Consent and opposition that overlap, silence and a motion, two motions, a motion and its opposition."""
    pairs: list[tuple[p.Pledge, p.Pledge, bool]] = [
        (p.Consent("danube", 0, 2), p.Oppose("danube", 2, 4), True),
        (p.Consent("danube", 0, 1), p.Oppose("danube", 2, 4), False),
        (p.Consent("danube", 0, 2), p.Oppose(STATUS, 2, 4), False),
        (p.Silence("danube"), p.Propose("danube", 1), True),
        (p.Propose("danube", 1), p.Oppose("danube", 1, 1), True),
        (p.Propose("danube", 1), p.Propose("danube", 2), True),
        (p.Propose("danube", 1), p.Propose("danube", 1), False),
        (p.Consent("danube", 0, 1), p.Consent("danube", 3, 4), False),
        (p.Loan(1), p.Guarantee(), False),
    ]
    for one, other, expected in pairs:
        assert contradicts(one, other) is expected
        assert contradicts(other, one) is expected

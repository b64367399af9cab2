"""What holds in every congress, whatever is ordered: random games, random nonsense, random secrets."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import canonical, world_hash
from game.core.decide import decide, opening
from game.core.dice import Dice
from game.core.evolve import fold
from game.core.scenario import PowerId
from game.core.why_not import why_not
from game.core.world import World, commitments, start
from game.seat.seat import Seat
from tests.play import (
    STEPS,
    TEMPERS,
    Game,
    Temper,
    Wanderer,
    Window,
    advance,
    events,
    letters,
    play_random,
    play_session,
    scenario,
    to_phase,
    to_turn,
    wanderers,
    wild,
)

SEEDS = st.integers(0, 10_000)
SMALL = settings(max_examples=16)
TINY = settings(max_examples=8)


def seats_of(game: Game) -> dict[PowerId, Seat]:
    """Return every power's seat, told step by step what happened."""
    seats = {power: Seat(game.scenario, power) for power in game.scenario.powers}
    for seat in seats.values():
        for _, entries in game.steps:
            seat.tell(entries)
    return seats


def some_moment(name: str, seed: int, step: int) -> Game:
    """Return a random game as it stood after so many steps."""
    return play_random(name, seed, until=1 + step)


# One fold ------------------------------------------------------------------------------------------------------


@given(SEEDS)
@SMALL
def test_the_live_world_equals_the_fold_of_the_log(seed: int) -> None:
    """What a session holds in its hands is what its entries say, and so is what every seat holds."""
    session, records = play_session("four_points", seed, wanderers(scenario("four_points").powers, seed))
    entries = [entry for record in records for entry in record.entries]
    assert session.over
    empty = start(session.scenario, tuple(session.scenario.powers))
    assert fold(empty, entries) == session.world
    for power, seat in session.seats.items():
        assert seat.view == replace(session.world, hands={power: session.world.hands[power]})
        assert seat.view == fold(start(session.scenario, (power,)), seat.heard)


@given(SEEDS, st.sampled_from(["four_points", "four_points", "paris_1856"]))
@TINY
def test_the_same_orders_and_the_same_seed_give_the_same_log(seed: int, name: str) -> None:
    """Deciding every step again from its orders gives every entry again, and the same hash at its end."""
    game = play_random(name, seed)
    dice = Dice(seed)
    world = fold(start(game.scenario, tuple(game.scenario.powers)), opening(game.scenario, dice))
    assert opening(game.scenario, dice) == game.steps[0][1]
    for sealed, entries in game.steps[1:]:
        again = decide(world, sealed, dice)
        assert again == entries
        world = fold(world, again)
    assert world_hash(world) == world_hash(game.world)


@given(SEEDS, st.integers(0, 120), st.randoms(use_true_random=True))
@SMALL
def test_shuffling_the_mapping_of_sealed_orders_changes_nothing(seed: int, step: int, rng: random.Random) -> None:
    """Orders are read in the order of the seats, not in the order in which they came."""
    game = some_moment("four_points", seed, step)
    sealed = {power: tuple(wild(rng, game.world) for _ in range(rng.randrange(4))) for power in game.world.powers}
    if game.world.phase not in ("corridor", "closed"):
        players = wanderers(game.world.powers, seed)
        for power, player in players.items():
            place = Window(power, game)
            tame = player.motions(place) if game.world.phase == "motions" else player.voices(place)
            sealed[power] = (*sealed[power], *tame)
    shuffled = list(sealed.items())
    rng.shuffle(shuffled)
    assert decide(game.world, dict(shuffled), game.dice) == decide(game.world, sealed, game.dice)


@given(SEEDS, st.integers(0, 120))
@SMALL
def test_deciding_and_folding_leave_the_world_as_it_was(seed: int, step: int) -> None:
    """A world is a value: nothing that is asked of it, or follows from it, changes it."""
    game = some_moment("four_points", seed, step)
    before, text = game.world, canonical(replace(game.world, scenario=game.scenario))
    if not game.over:
        advance(game, wanderers(game.world.powers, seed))
    assert canonical(replace(before, scenario=game.scenario)) == text


# Orders ------------------------------------------------------------------------------------------------------


@given(SEEDS, st.integers(0, 150), st.randoms(use_true_random=True))
@settings(max_examples=60)
def test_no_order_ever_raises(seed: int, step: int, rng: random.Random) -> None:
    """Whatever is ordered, by anybody, in any state: each order is carried out or answered to its author alone."""
    game = some_moment("four_points", seed, step)
    sealed = {power: tuple(wild(rng, game.world) for _ in range(rng.randrange(6))) for power in game.world.powers}
    entries = decide(game.world, sealed, game.dice)
    fold(game.world, entries)
    answered = [entry for entry in entries if isinstance(entry.event, e.OrderRefused)]
    for entry in answered:
        assert isinstance(entry.event, e.OrderRefused)
        assert entry.heard_by == (entry.event.power,)
        assert entry.event.order in sealed[entry.event.power]
    for power, orders in sealed.items():
        legal = [order for order in orders if why_not(game.world, power, order) is None]
        refused = [one.event for one in answered if isinstance(one.event, e.OrderRefused) and one.event.power == power]
        assert len(orders) - len(legal) <= len(refused) + _made_legal(game.world, orders, power)


def _made_legal(world: World, orders: tuple[o.Order, ...], power: PowerId) -> int:
    """Return how many orders an earlier one of the same step may have made legal: in turn, or by a reopening."""
    if world.phase == "corridor":
        return sum(isinstance(order, o.CorridorOrder) for order in orders)
    return sum(isinstance(order, o.Move | o.CallQuestion | o.Reopen) for order in orders)


@given(SEEDS, st.integers(0, 150), st.randoms(use_true_random=True))
@settings(max_examples=60)
def test_the_view_and_the_referee_answer_alike(seed: int, step: int, rng: random.Random) -> None:
    """Why not is one function: with one hand in the view or all seven in the world, the answer is the same."""
    game = some_moment("four_points", seed, step)
    for power in game.world.powers:
        view = replace(game.world, hands={power: game.world.hands[power]})
        player, place = Wanderer(seed, power), Window(power, game)
        tame = [player._try_corridor(place) for _ in range(6)]
        answers = [
            o.Answer(paper.paper, reply)
            for paper in letters(game.world, power)
            for reply in player._replies(place, paper)
        ]
        for order in (*(wild(rng, game.world) for _ in range(10)), *tame, *answers):
            assert why_not(view, power, order) == why_not(game.world, power, order)


# Secrets -----------------------------------------------------------------------------------------------------


@given(SEEDS)
@SMALL
def test_a_view_has_its_own_hand_alone(seed: int) -> None:
    """And what was heard was for one's own ears; a cause one may not know of is not named."""
    game = play_random("four_points", seed)
    for power, seat in seats_of(game).items():
        assert tuple(seat.view.hands) == (power,)
        known: set[str] = set()
        for entry in seat.heard:
            assert entry.heard_by is None or power in entry.heard_by
            known |= _names(entry.event)
            for cause in entry.because:
                assert cause in known or not cause.startswith(("paper:", "commitment:", "warning:", "motion:")), cause


def _names(event: e.Event) -> set[str]:
    """Return what an event names by itself."""
    match event:
        case e.CommitmentMade() | e.PaperLeaked():
            return {event.commitment.id}
        case e.Warned():
            return {event.warning.id}
        case e.MotionMoved():
            return {event.motion}
        case e.OfferMade() | e.PositionSounded() | e.TermsAsked():
            return {event.paper}
        case e.CommitmentSettled():
            return {event.commitment}
        case _:
            return set()


@given(SEEDS)
@SMALL
def test_no_token_of_a_secret_reaches_a_third(seed: int) -> None:
    """The names of papers, secret promises and warnings stand in no text that a third power has or hears."""
    game = play_random("four_points", seed)
    leaked = {event.commitment.id for event in events(game.entries, e.PaperLeaked)}
    for power, seat in seats_of(game).items():
        text = canonical([tuple(seat.heard), seat.view.hands, seat.view.ledger, seat.view.motions])
        for entry in game.entries:
            if entry.heard_by is not None and power not in entry.heard_by:
                for name in _names(entry.event) - leaked:
                    assert name not in text


DEAF = Temper(talk=0, accept=0, answer=0, refuse=10, sign=80, end=40, leave=20, reserve=0)
"""Public conduct that does not depend on what lies in one's hand."""


def secret_acts(game: Game, one: PowerId, other: PowerId, rng: random.Random) -> None:
    """Let two powers deal in secret, in the first's turn: up to two papers, all answered, and perhaps a telegram."""
    player = Wanderer(rng.randrange(10_000), one)
    partner = Wanderer(rng.randrange(10_000), other)
    for _ in range(rng.randrange(3)):
        for _ in range(20):
            order = player._try_corridor(Window(one, game))
            if isinstance(order, o.Leak | o.Pass) or getattr(order, "to", other) != other:
                continue
            if isinstance(order, o.Offer):
                order = replace(order, secret=True, gives=_plain(order.gives), asks=_plain(order.asks))
            if isinstance(order, o.Release):
                known = commitments(game.world).get(order.commitment)
                if known is None or not known.secret:
                    continue
            if why_not(game.world, one, order) is None:
                game.give(one, order)
                break
        for paper in letters(game.world, other):
            answer = partner.answer(Window(other, game), paper)
            if isinstance(answer.reply, o.Counter):
                answer = o.Answer(paper.paper, o.Refuse())
            game.give(other, answer)


def _plain(clauses: tuple[p.Clause, ...]) -> tuple[p.Clause, ...]:
    """Return clauses without those that end in public, or that the open bargain needs."""
    return tuple(one for one in clauses if not isinstance(one.pledge, p.SeparatePeace | p.Loan))


def dealt(seed: int, secrets: int) -> tuple[Game, tuple[PowerId, ...]]:
    """Return a game whose public course comes from one seed and two powers' secrets from another, and the thirds."""
    game = Game(scenario("four_points"), seed)
    public = random.Random(seed)
    one, other, *thirds = public.sample(tuple(game.scenario.powers), 5)
    hidden = random.Random(secrets)
    players = {power: Wanderer(seed, power, DEAF) for power in game.scenario.powers}
    while not game.over and len(game.steps) < STEPS:
        if game.world.phase == "corridor" and game.world.turn == one and game.world.round == 1:
            secret_acts(game, one, other, hidden)
            loan = p.Clause(p.Loan(1 + game.world.sitting))
            game.give(one, o.Offer(other, (loan,), (), secret=False))
            game.give(other, o.Answer(letters(game.world, other)[-1].paper, o.Accept()))
            game.give(one, o.Pass())
        else:
            advance(game, players)
    assert game.over
    assert len(events(game.entries, e.CommitmentMade)) >= 1
    return game, tuple(thirds)


@given(SEEDS, SEEDS, SEEDS)
@settings(max_examples=40)
def test_two_games_that_differ_in_others_secrets_sound_the_same(seed: int, first: int, second: int) -> None:
    """What two powers write each other in an interview all can see leaves no trace in what a third hears.

    Entries, their order, their causes and names, and the view they make are identical: the same number of secrets or
    not, kept or broken, with telegrams and warnings or without. An open bargain made after the secret ones is in both.
    When all is over the score of the two is told whole, with what they paid each other in it: that alone may differ.
    """
    (one, thirds), (other, _) = dealt(seed, first), dealt(seed, second)
    here, there = seats_of(one), seats_of(other)
    for power in thirds:
        assert but_scores(here[power], thirds) == but_scores(there[power], thirds)


def but_scores(seat: Seat, thirds: tuple[PowerId, ...]) -> tuple[list[e.Entry], World]:
    """Return what a seat has heard and knows, without what the scores of all but the thirds came to."""
    heard = [
        replace(entry, event=replace(entry.event, brief=0, worth=0))
        if isinstance(entry.event, e.ScoreReckoned) and entry.event.power not in thirds
        else entry
        for entry in seat.heard
    ]
    return heard, replace(seat.view, scores={power: seat.view.scores[power] for power in thirds})


def test_the_games_above_do_differ() -> None:
    """The test would prove nothing if the two powers themselves heard the same."""
    heard = set()
    for secrets in range(8):
        game, thirds = dealt(7, secrets)
        (one, *_) = [power for power in game.scenario.powers if power not in thirds]
        heard.add(canonical(tuple(seats_of(game)[one].heard)))
    assert len(heard) >= 6


# Chance ------------------------------------------------------------------------------------------------------


def with_telegram(seed: int, noise: Callable[[Game], None]) -> tuple[e.Event, ...]:
    """Return what the courts, the lots and the war say of Russia's affairs, with something else done beside them."""
    game = Game(scenario("four_points"), seed)
    to_turn(game, "britain")
    if game.world.sitting == 1:
        order = o.Telegraph("bs_fleet", 1)
        if why_not(game.world, "britain", order) is None:
            game.give("britain", order)
    noise(game)
    to_phase(game, "closed")
    wanted = (e.CourtAnswered, e.PowerChoseWar, e.TheatreFought, e.PeaceDictated)
    mine = [entry for entry in game.entries if entry.heard_by is None or "britain" in entry.heard_by]
    orders = [event.order for event in events(game.entries, e.SittingOpened)]
    return (*[entry.event for entry in mine if isinstance(entry.event, wanted)], *map(_order, orders))


def _order(order: tuple[PowerId, ...]) -> e.Event:
    return e.SittingOpened(0, (), order)


@given(SEEDS, SEEDS)
@SMALL
def test_an_unrelated_order_never_changes_my_roll(seed: int, other: int) -> None:
    """Others' papers, bargains, leaks and telegrams leave the answer of my court, the lots and the war as they were."""

    def noise(game: Game) -> None:
        rng = random.Random(other)
        players = wanderers([power for power in game.scenario.powers if power != "britain"], other)
        to_turn(game, rng.choice([*players]))
        for _ in range(rng.randrange(1, 12)):
            if game.world.phase != "corridor" or game.world.turn == "britain" or game.world.round == 2:
                return
            player, place = players[game.world.turn], Window(game.world.turn, game)
            order = player._try_corridor(place)
            if place.ask(order) is None:
                game.give(game.world.turn, order)

    assert with_telegram(seed, noise) == with_telegram(seed, lambda game: None)


# Bounds ------------------------------------------------------------------------------------------------------


def keeps_its_bounds(game: Game) -> None:
    """Check what no step may break."""
    world = game.world
    for state in world.powers.values():
        assert 0 <= state.standing <= 20
        assert 0 <= state.appetite <= 100
        assert state.speeches <= world.scenario.rules.speeches
        assert len(state.met) <= world.scenario.rules.calls
    assert all(-100 <= value <= 100 for value in world.relations.values())
    assert len(world.agenda) <= world.scenario.rules.agenda
    assert world.sitting <= len(world.scenario.calendar)
    for question, one in world.questions.items():
        assert (one.position >= 0) == (one.status in ("agreed", "signed"))
        assert one.position < world.scenario.size(question)


@pytest.mark.parametrize("temper", range(len(TEMPERS)))
def test_standing_opinion_and_relations_keep_their_bounds(temper: int) -> None:
    """At every step of games of every temper."""
    for seed in range(temper, temper + 4 * len(TEMPERS), len(TEMPERS)):
        play_random("four_points", seed, watch=keeps_its_bounds)
    play_random("paris_1856", temper, watch=keeps_its_bounds)


@given(SEEDS)
@SMALL
def test_every_commitment_ends_once(seed: int) -> None:
    """By the close each is kept, broken, released or expired, by one event, after it was made, with its evidence."""
    game = play_random("four_points", seed)
    made = [event.commitment.id for event in events(game.entries, e.CommitmentMade)]
    settled = [event.commitment for event in events(game.entries, e.CommitmentSettled)]
    assert sorted(made) == sorted(settled)
    assert len(set(made)) == len(made)
    for known in commitments(game.world).values():
        assert known.state != "open" and known.evidence and known.settled >= known.made
    for event in events(game.entries, e.CommitmentSettled):
        assert event.state in ("kept", "broken", "released", "expired")


@given(SEEDS)
@SMALL
def test_no_clause_of_a_bargain_falls_away(seed: int) -> None:
    """Who accepts gets all that was offered and owes all that was asked: each clause is a promise."""
    game = play_random("four_points", seed)
    papers = {event.paper: event for event in events(game.entries, e.OfferMade)}
    for _, entries in game.steps:
        for accepted in events(entries, e.OfferAccepted):
            paper = papers[accepted.paper]
            promised = [(one.commitment.by, one.commitment.clause) for one in events(entries, e.CommitmentMade)]
            assert promised == [
                *((paper.by, clause) for clause in paper.gives), *((paper.to, clause) for clause in paper.asks)
            ]  # fmt: skip


@pytest.mark.parametrize("name", ["four_points", "paris_1856"])
def test_nobody_waits_for_ever(name: str) -> None:
    """People who talk as much as the rules let them still come to the end, in a stated number of steps."""
    chatty = Temper(talk=100, accept=30, answer=100, refuse=30, sign=50, end=5, leave=0)
    facts = scenario(name)
    powers, rules = len(facts.powers), facts.rules
    game = Game(facts, 1)
    players = {power: Wanderer(1, power, chatty) for power in facts.powers}
    while not game.over:
        advance(game, players)
        assert len(game.steps) < STEPS
    exchange = 3  # a paper, its counter or answer, and the answer to that
    papers = rules.calls * rules.exchanges * exchange
    telegrams, turns, plenary = len(facts.questions), 2, 3
    owed = len(events(game.entries, e.CommitmentMade))
    assert len(game.steps) <= len(facts.calendar) * (powers * (papers + telegrams + turns) + plenary) + 2 * owed

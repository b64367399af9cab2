"""The arithmetic of a machine's mind, over many moments of many congresses."""

import random

import pytest

from game.ai.balance import ROOM
from game.ai.character import MANNERS, manner
from game.ai.judgement import on_articles, score, voice
from game.ai.outlook import LAST, Outlook
from game.ai.prices import COIN, GOODWILL, cost, gain, on_bundle
from game.ai.record import MOST_PLIANT, Record
from game.ai.search import interest
from game.ai.skill import SKILLS
from game.ai.statesman import Statesman
from game.ai.tables import total
from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Clause, Consent, Guarantee, Loan, Neutrality
from game.core.world import Motion, open_to_motion
from tests.play import Moment, Probe, Wanderer, Window, moments, scenario

PLAYED = [("four_points", 1, ()), ("four_points", 2, ("russia",)), ("four_points", 5, ("britain", "austria"))]

everywhere = pytest.mark.parametrize("played", PLAYED, ids=lambda played: f"{played[0]}-{played[1]}")
Played = tuple[str, int, tuple[str, ...]]


def minds(played: Played, count: int = 12) -> list[tuple[Moment, Probe, Outlook, random.Random]]:
    """Return machines in the middle of things, with their outlook and a source of chance."""
    rng = random.Random(f"{played}")
    found = moments(*played)
    taken = []
    for moment in rng.sample(found, min(count, len(found))):
        probe = Probe(moment, rng.choice(moment.machines))
        taken.append((moment, probe, probe.statesman._look(probe.seat), rng))
    return taken


def clauses(probe: Probe, rng: random.Random, count: int) -> tuple[Clause, ...]:
    """Return random clauses that a pledge may be made of."""
    player = Wanderer(rng.randrange(10**6), probe.machine)
    return tuple(player.clause(Window(probe.machine, probe.game)) for _ in range(count))


@everywhere
def test_a_concession_more_never_makes_a_bundle_worse(played: Played) -> None:
    """Whatever is added to what one takes adds something or nothing."""
    for moment, probe, outlook, rng in minds(played):
        other = next(power for power in moment.world.powers if power != probe.machine)
        for _ in range(20):
            given, taken, more = clauses(probe, rng, rng.randrange(3)), clauses(probe, rng, 2), clauses(probe, rng, 1)
            before = score(on_bundle(outlook, other, given, taken))
            assert score(on_bundle(outlook, other, given, (*taken, *more))) >= before, (given, taken, more)


def test_nobody_is_asked_for_more_in_the_last_sittings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who never says no weighs less in what another works for, but not when it is time to come to an end."""
    monkeypatch.setattr(Record, "pliant", lambda *_: MOST_PLIANT)
    late = 0
    for moment in moments(*PLAYED[0]):
        for machine in moment.machines:
            probe = Probe(moment, machine)
            outlook = probe.statesman._look(probe.seat)
            if outlook.left <= LAST and outlook.progress > 66:  # what it adds to its own weight is gone by then
                late += 1
                assert outlook.aim == outlook.expected, machine
    assert late


@everywhere
def test_a_pledge_more_never_makes_a_bundle_better(played: Played) -> None:
    """Whatever is added to what one gives costs something or nothing."""
    for moment, probe, outlook, rng in minds(played):
        other = next(power for power in moment.world.powers if power != probe.machine)
        for _ in range(20):
            given, taken, more = clauses(probe, rng, 1), clauses(probe, rng, 2), clauses(probe, rng, 1)
            before = score(on_bundle(outlook, other, given, taken))
            assert score(on_bundle(outlook, other, (*given, *more), taken)) <= before, (given, taken, more)


@everywhere
def test_small_change_costs_more_than_it_brings(played: Played) -> None:
    """No circle of loans, guarantees and silences leaves anybody richer."""
    for moment, probe, outlook, rng in minds(played):
        for clause in clauses(probe, rng, 40):
            for other in moment.world.powers:
                if isinstance(clause.pledge, COIN) and other != probe.machine:
                    assert gain(outlook, other, clause.pledge) < cost(outlook, clause.pledge)


@everywhere
def test_all_the_small_change_of_a_power_buys_little(played: Played) -> None:
    """A loan of a hundred millions, a guarantee and a promise of neutrality count no more than the cap."""
    for moment, probe, outlook, _ in minds(played, 4):
        other = next(power for power in moment.world.powers if power != probe.machine)
        coins = [Clause(Loan(100)), Clause(Guarantee())]
        coins += [Clause(Neutrality(crisis)) for crisis in list(moment.world.scenario.crises)[:2]]
        assert score(on_bundle(outlook, other, (), coins)) <= GOODWILL


@everywhere
def test_a_promise_of_consent_is_never_free(played: Played) -> None:
    """To bind oneself has its price even where one would have agreed."""
    for moment, _, outlook, _ in minds(played):
        for question in moment.world.questions:
            for number in range(moment.world.scenario.size(question)):
                assert cost(outlook, Consent(question, number, number)) > 0


@everywhere
def test_the_fair_treaty_owes_nobody_anything(played: Played) -> None:
    """Everybody stands at his due under the treaty from which dues are reckoned."""
    for moment, probe, outlook, _ in minds(played):
        balance = outlook.balance
        assert all(balance.above(power, balance.fair) == 0 for power in moment.world.powers)
        assert balance.overdrawn(balance.fair, [], outlook.room) == ("", 0)
        assert ROOM > 0 and probe.machine in balance.due


@everywhere
def test_the_expected_treaty_is_better_than_its_neighbours(played: Played) -> None:
    """No single article makes the expected treaty serve everybody better."""
    for _, _, outlook, _ in minds(played, 5):
        weights = [party.influence for party in outlook.parties]

        def measure(treaty: tuple[int, ...], outlook: Outlook = outlook, weights: list[int] = weights) -> int:
            return interest([total(p, outlook.links, treaty) - p.walk_away for p in outlook.parties], weights)

        best = measure(outlook.expected)
        for place, span in enumerate(outlook.free):
            for number in span:
                changed = (*outlook.expected[:place], number, *outlook.expected[place + 1 :])
                assert measure(changed) <= best


@everywhere
def test_a_mind_is_a_function_of_what_was_heard(played: Played) -> None:
    """Another machine that takes the same seat says the same things."""
    for moment, probe, _, _ in minds(played, 6):
        fresh = Probe(moment, probe.machine)
        assert fresh.proposal() == Probe(moment, probe.machine).proposal()
        assert fresh.statesman.motions(fresh.seat) == Statesman(moment.world.scenario).motions(fresh.seat)


@everywhere
def test_what_was_named_in_the_corridor_is_taken_in_the_plenary(played: Played) -> None:
    """Terms named in answer to "what would you need?" are voted for in the same sitting (B13)."""
    for moment, probe, outlook, rng in minds(played):
        other = next(power for power in moment.world.powers if power != probe.machine)
        open_now = [q for q in moment.world.questions if open_to_motion(moment.world, q)]
        if not open_now:
            continue
        question = rng.choice(open_now)
        asked = Article(question, rng.randrange(moment.world.scenario.size(question)))
        answer = probe.write(other, o.AskTerms(other and probe.machine, (asked,)))
        if answer is None:
            continue
        assert isinstance(answer.reply, o.Terms)
        assert len(answer.reply.options) <= 3
        for option in answer.reply.options:
            motion = Motion("motion:test", other, "articles", option)
            bound = [known for known in probe.seat.hand.ledger.values() if known.by == probe.machine]
            if not bound:
                assert voice(outlook, motion).voice != "refuse"


@everywhere
def test_what_one_cries_moves_others_by_so_much_and_no_more(played: Played) -> None:
    """Feigned outcries about every article move the beliefs about a power by a bounded sum."""
    for moment, probe, _, _ in minds(played, 3):
        facts = moment.world.scenario
        other = next(power for power in facts.powers if power != probe.machine)
        beliefs = probe.statesman._beliefs
        for question in facts.questions:
            for number in range(facts.size(question)):
                told = e.PositionDisclosed("paper:x", other, probe.machine, question, number, number, True)
                beliefs._hear(probe.machine, told)
        before, after = beliefs.priors[other], beliefs.party(other)
        moved = sum(
            abs(one - two)
            for row, other_row in zip(before.rows, after.rows, strict=True)
            for one, two in zip(row, other_row, strict=True)
        )
        assert moved <= 10_000


def test_a_power_that_meets_nobody_stops_the_clock() -> None:
    """Sittings lost to one that only says no do not make the others more patient."""
    moment = moments("four_points", 1, ())[0]
    probe = Probe(moment, "france")
    record = probe.statesman._beliefs.record
    for number in range(1, 9):
        name = f"motion:{number}"
        record.hear(e.SittingOpened(number, (), ()))
        record.hear(e.MotionMoved(name, "france", "articles", (Article("danube", 2),)))
        record.hear(e.VoiceGiven(name, "russia", "refuse", "danube", "far"))
        record.hear(e.VoiceGiven(name, "britain", "consent"))
        record.hear(e.ProtocolWritten(number))
    assert record.stalls >= 5
    record.hear(e.VoiceGiven("motion:8", "russia", "refuse", "danube", "near"))
    before = record.stalls
    record.hear(e.ProtocolWritten(8))
    assert record.stalls == before - 1  # made good, sitting by sitting


def test_levels_differ_in_mind_and_not_in_sight() -> None:
    """Every level is given the same seat; each has something the one below has not."""
    attache, envoy, best = SKILLS["attache"], SKILLS["envoy"], SKILLS["plenipotentiary"]
    assert not attache.learns and envoy.learns and best.learns
    assert not envoy.links and best.links
    assert not envoy.packages and best.packages
    assert attache.patience > envoy.patience > best.patience


def test_every_first_plenipotentiary_of_1856_has_a_manner() -> None:
    """No delegation of the great scenario is without its own manner, and no two are alike."""
    facts = scenario("paris_1856")
    manners = [manner(facts, power) for power in facts.powers]
    assert len(set(manners)) == len(facts.powers)
    assert {facts.first_delegate(power) for power in facts.powers} == set(MANNERS)


def test_refusals_name_the_worst_article_or_say_that_they_do_not() -> None:
    """A refusal has a fault and a tone; who keeps his counsel declares that much and no more."""
    seen = set()
    for moment in moments("four_points", 1, ())[::3]:
        for power in moment.machines:
            probe = Probe(moment, power)
            outlook = probe.statesman._look(probe.seat)
            for question in moment.world.agenda:
                for number in range(moment.world.scenario.size(question)):
                    motion = Motion("motion:test", "nobody", "articles", (Article(question, number),))
                    given = voice(outlook, motion)
                    if given.voice != "refuse":
                        continue
                    assert given.tone in ("near", "no", "far")
                    told = [reason for reason in given.reasons if reason.known != "hidden"]
                    assert told
                    seen.add(any(reason.term == "courtesy" for reason in told))
                    assert score(given.reasons) < 0
    assert seen == {True, False}


def test_a_red_line_is_never_bought() -> None:
    """However much is given, an absolute line is not passed."""
    for moment in moments("four_points", 1, ())[::5]:
        for power in moment.machines:
            probe = Probe(moment, power)
            outlook = probe.statesman._look(probe.seat)
            for question, place in outlook.order.items():
                for number in range(moment.world.scenario.size(question)):
                    low, high = outlook.me.walls[place]
                    if not low <= number <= high:
                        assert score(on_articles(outlook, (Article(question, number),))) < 0

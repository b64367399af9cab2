"""What a promise is worth to who reads it: its face to a novice, nothing to an old hand where another is in the way."""

from functools import cache

import pytest

from game.ai.judgement import score, voice
from game.ai.outlook import Outlook
from game.ai.prices import gain, on_bundle
from game.ai.statesman import Statesman
from game.ai.trades import RESTS, trades
from game.ai.word import BEARS, promised
from game.core import events as e
from game.core import side_payments
from game.core.pledges import Article, Clause, Commitment, Consent, Loan
from game.core.world import Motion
from game.seat.seat import Seat
from game.seat.table import Level
from tests.play import machine_game, scenario


@cache
def archives() -> tuple[e.Entry, ...]:
    """Return a congress of plenipotentiaries."""
    return tuple(machine_game("paris_1856", 1, historical=False)[0].archives()[1])


def looking(me: str, level: Level, *more: e.Event, sitting: int = 4) -> Outlook:
    """Return how a power of a level sees the beginning of a sitting, and what it has heard of since."""
    facts, entries = scenario("paris_1856"), archives()
    opened = next(
        n for n, x in enumerate(entries) if isinstance(x.event, e.SittingOpened) and x.event.number == sitting
    )
    heard = [entry for entry in entries[:opened] if entry.heard_by is None or me in entry.heard_by]
    heard += [e.Entry(event) for event in more]
    seat = Seat(facts, me)
    seat.tell(heard)
    return Statesman(facts, level)._look(seat)


def hopeless(outlook: Outlook) -> list[tuple[str, Consent]]:
    """Return consents that one would gain by, of powers beside another that will never bear the article."""
    me, facts, found = outlook.me.power, outlook.seat.view.scenario, []
    for question, place in outlook.order.items():
        mine, now = outlook.mine(question), outlook.expected[place]
        vetoes = facts.questions[question].vetoes
        losses = {power: outlook.theirs(power, question) for power in vetoes if power != me}
        for number in outlook.free[place]:
            never = [power for power, theirs in losses.items() if theirs[now] - theirs[number] > BEARS]
            if mine[number] > mine[now]:
                found += [(by, Consent(question, number, number)) for by in losses if set(never) - {by}]
    return found


def test_a_promise_that_another_will_never_let_come_true_is_worth_nothing_to_an_old_hand() -> None:
    """A plenipotentiary gives nothing for a consent that leaves a veto in the way; an envoy and an attaché would."""
    old, middling, novice = (looking("sardinia", level) for level in ("plenipotentiary", "envoy", "attache"))
    assert (found := hopeless(old))
    assert not any(gain(old, by, pledge) for by, pledge in found)
    assert any(gain(middling, by, pledge) for by, pledge in hopeless(middling))
    assert any(gain(novice, by, pledge) for by, pledge in hopeless(novice))


@pytest.mark.parametrize("power", ["russia", "sardinia", "prussia"])
def test_the_better_one_reads_the_less_a_promise_seems_worth(power: str) -> None:
    """With the same beliefs nobody is promised more by reading closer: face, less, least."""
    outlooks = [looking(power, level) for level in ("attache", "envoy", "plenipotentiary")]
    outlook, facts = outlooks[2], scenario("paris_1856")
    for question, place in outlook.order.items():
        for by in facts.questions[question].vetoes:
            for number in outlook.free[place] if by != power else ():
                pledge = Consent(question, number, number)
                face = max(0, outlook.mine(question)[number] - outlook.mine(question)[outlook.expected[place]])
                assert gain(outlook, by, pledge) <= max(face, _disputed(outlook, by, pledge))


def _disputed(outlook: Outlook, by: str, pledge: Consent) -> int:
    refused = outlook.beliefs.record.refused.get((pledge.question, pledge.low), {})
    mine = outlook.mine(pledge.question)
    return max(0, mine[pledge.low] - min(mine)) if by in refused else 0


def test_nobody_pays_twice_for_one_word() -> None:
    """A consent or a loan that one has been promised already brings nothing when it is promised again."""
    for pledge in (Consent("evacuation", 0, 0), Loan(20)):
        clause = Clause(pledge)
        made = e.CommitmentMade(Commitment("c", "france", "sardinia", clause, False, 4))
        before, after = looking("sardinia", "plenipotentiary"), looking("sardinia", "plenipotentiary", made)
        assert not promised(before, "france", "sardinia", clause)
        assert promised(after, "france", "sardinia", clause)
        assert not on_bundle(after, "france", (), (clause,))
    assert on_bundle(before, "france", (), (clause,))


def test_consents_are_sold_for_money_and_for_promises_to_keep() -> None:
    """In congresses of plenipotentiaries somebody asks for a loan, a guarantee or neutrality in return for consent."""
    asked = [
        clause.pledge.kind
        for entry in archives()
        if isinstance(entry.event, e.OfferMade) and not entry.event.counter_to
        for clause in entry.event.asks
        if side_payments.cost(clause.pledge)
    ]
    assert asked


def test_what_the_other_has_not_to_give_is_not_asked_for() -> None:
    """Nobody asks Count Orlov for money: Russia has none to lend."""
    for me in ("france", "austria", "ottoman"):
        for sitting in (3, 5, 7):
            for offer in trades(looking(me, "plenipotentiary", sitting=sitting)):
                if offer.to == "russia":
                    assert not any(isinstance(clause.pledge, Loan) for clause in offer.asks)


def test_the_same_terms_are_not_asked_for_every_sitting() -> None:
    """What another would need to accept a text is asked again after a rest, not before."""
    sitting, last, repeated = 0, dict[object, int](), 0
    for entry in archives():
        match entry.event:
            case e.SittingOpened():
                sitting = entry.event.number
            case e.TermsAsked(by=by, to=to, articles=articles):
                key = by, to, articles
                repeated += key in last
                assert sitting - last.get(key, -RESTS) >= RESTS
                last[key] = sitting
            case _:
                pass
    assert last


def test_of_a_yes_that_a_secret_word_decided_no_reason_is_told() -> None:
    """Who consents only because it has promised to says yes, and not why: any other reason would be a pretext."""
    facts = scenario("paris_1856")
    found = 0
    for question in facts.questions:
        for number in range(facts.size(question)):
            plain = looking("austria", "plenipotentiary")
            motion = Motion("m", "france", "articles", (Article(question, number),))
            if score(voice(plain, motion).reasons) >= 0 or plain.red(question, number):
                continue
            word = Commitment("c", "austria", "france", Clause(Consent(question, number, number)), True, 4)
            bound = looking("austria", "plenipotentiary", e.CommitmentMade(word))
            given = voice(bound, motion)
            if given.voice == "consent":
                found += 1
                assert all(reason.known == "hidden" for reason in given.reasons)
        if found >= 3:
            return
    assert found

"""Every means is used, each for a reason noted in its author's papers, and none against its author's own sum."""

from dataclasses import replace
from functools import cache

import pytest

from game.ai.agenda import SPARE, reopenings
from game.ai.statesman import Statesman
from game.ai.threats import MOST, feared
from game.core import events as e
from game.core.pledges import Article, Consent, Departure, Oppose, Warning, WarningState
from game.core.reasons import Reason
from game.core.world import open_to_motion, settled
from game.seat.seat import Seat
from tests.play import machine_game, scenario

SEEDS = (1, 2, 3)


@cache
def heard(seed: int) -> tuple[e.Entry, ...]:
    """Return the archives of a congress of machines."""
    return tuple(machine_game("paris_1856", seed, historical=False)[0].archives()[1])


def noted(entries: tuple[e.Entry, ...], about: str, power: str) -> tuple[Reason, ...]:
    """Return what a power noted of a deed."""
    found = [
        entry.event.reasons
        for entry in entries
        if isinstance(entry.event, e.ReasonsNoted) and (entry.event.about, entry.event.power) == (about, power)
    ]
    return found[-1] if found else ()


def test_telegrams_warnings_leaks_and_calls_are_all_used() -> None:
    """In a few congresses every one of them is, and small change of four kinds changes hands."""
    told = [entry.event for seed in SEEDS for entry in heard(seed)]
    for kind in (e.TelegraphSent, e.Warned, e.PaperLeaked, e.QuestionCalled):
        assert sum(isinstance(event, kind) for event in told) >= 2, kind
    coins = {event.commitment.clause.pledge.kind for event in told if isinstance(event, e.CommitmentMade)}
    assert len(coins & {"silence", "candour", "loan", "neutrality", "guarantee"}) >= 4


@pytest.mark.parametrize("seed", SEEDS)
def test_every_means_has_a_reason_in_its_authors_papers(seed: int) -> None:
    """And the reasons of an offer, a telegram, a warning and a call add up to a yes."""
    entries, checked = heard(seed), 0
    for entry in entries:
        match entry.event:
            case e.OfferMade(counter_to="") as made:
                found = noted(entries, made.paper, made.by)
            case e.TelegraphSent() as sent:
                found = noted(entries, f"telegram:{sent.question}", sent.power)
            case e.Warned(warning) if warning.state == "open":
                found = noted(entries, warning.id, warning.by)
            case e.QuestionCalled() as called:
                found = called.reasons
            case e.PaperLeaked() as leaked:
                authors = {entry.event.power for entry in entries if isinstance(entry.event, e.ReasonsNoted)}
                found = next((why for power in authors if (why := noted(entries, leaked.commitment.id, power))), ())
            case _:
                continue
        checked += 1
        assert found, entry.event
        assert sum(reason.weight for reason in found) > 0, (entry.event, found)
    assert checked > 15


@pytest.mark.parametrize("seed", SEEDS)
def test_machines_keep_their_word(seed: int) -> None:
    """Whatever they promised, silence too, no machine breaks it."""
    assert not [
        entry.event
        for entry in heard(seed)
        if isinstance(entry.event, e.CommitmentSettled) and entry.event.state == "broken"
    ]


def warned(states: tuple[WarningState, ...], departs: bool = False) -> list[Reason]:
    """Return what the last of some warnings weighs with Austria, whose author Britain would gladly carry it out."""
    facts = scenario("paris_1856")
    seat = Seat(facts, "austria")
    for entry in heard(1)[:60]:
        seat.tell([entry])
    mind = Statesman(facts)
    outlook = mind._look(seat)
    pairs = [
        (question, number)
        for question, place in outlook.order.items()
        if open_to_motion(seat.view, question)
        for number in range(facts.size(question))
        if outlook.mine(question)[number] - outlook.mine(question)[outlook.expected[place]] > MOST
        and outlook.theirs("britain", question)[number] < outlook.theirs("britain", question)[outlook.expected[place]]
    ]
    question, number = pairs[0]
    demand = next(each for each in facts.questions if each != question)
    threat = Departure() if departs else Oppose(question, number, number)
    given = {
        f"w{n}": Warning(f"w{n}", "britain", "austria", Consent(demand, 1, 1), threat, 2, state)
        for n, state in enumerate(states)
    }
    hand = replace(seat.hand, warnings=given)
    seat.view = replace(seat.view, hands={"austria": hand})
    return list(feared(outlook, (Article(demand, 1),)))


def test_a_threat_weighs_little_and_less_each_time() -> None:
    """Bounded, halved by every warning before it, and nothing once one was empty or if it is to leave."""
    once, again = warned(("open",)), warned(("carried_out", "open"))
    assert 0 < once[0].weight <= MOST
    assert again[0].weight == once[0].weight // 2
    assert once[0].known == "hidden"
    assert warned(("empty", "open")) == []
    assert warned(("open",), departs=True) == []


def test_a_bad_bargain_for_all_is_reopened() -> None:
    """An agreed article that serves nobody is taken back by whoever would gain most, for a reason that it declares."""
    facts = scenario("paris_1856")
    seat = Seat(facts, "britain")
    entries = heard(1)
    tenth = next(n for n, x in enumerate(entries) if isinstance(x.event, e.SittingOpened) and x.event.number == 10)
    seat.tell(entries[:tenth])
    assert list(reopenings(Statesman(facts)._look(seat))) == []
    taken = []
    for question, state in seat.view.questions.items():
        for bad in range(facts.size(question)) if settled(seat.view, question) else ():
            questions = {**seat.view.questions, question: replace(state, position=bad, reserved_by=())}
            powers = {**seat.view.powers, "britain": replace(seat.view.powers["britain"], standing=SPARE + 1)}
            other = Seat(facts, "britain")
            other.heard, other.view = seat.heard, replace(seat.view, questions=questions, powers=powers)
            outlook = Statesman(facts)._look(other)
            for order in reopenings(outlook):
                mine, number = outlook.mine(order.question), order.reasons[0].position
                assert (
                    order.reasons[0].weight == mine[number] - mine[outlook.expected[outlook.order[order.question]]] > 0
                )
                taken.append(order.question == question and number != bad)
    assert taken
    assert all(taken)

"""Nobody is pressed with a bargain that he has just declined, whether he said no or said nothing."""

from game.ai.record import Record
from game.ai.statesman import Statesman
from game.ai.threats import warnings
from game.ai.trades import RESTS
from game.core import events as e
from game.core import orders as o
from game.core.pledges import Clause, Consent, Loan
from game.session.session import Session
from tests.play import scenario
from tests.unit.ai.test_scrutiny import looking


def silent(seed: int) -> Session:
    """Play a congress in which a person speaks for Russia, answers no letter and refuses everything."""
    facts = scenario("paris_1856")
    machines = {power: Statesman(facts, "plenipotentiary") for power in facts.powers if power != "russia"}
    session = Session(facts, seed, machines)
    session.open()
    while not session.over:
        session.run()
        given: dict[str, tuple[o.Order, ...]] = {
            "corridor": (o.Pass(),),
            "voices": tuple(o.Voice(motion, "refuse") for motion in session.world.motions),
            "signature": (o.Sign(),),
        }
        if not session.over:
            session.submit("russia", given.get(session.world.phase, ()))
    return session


def test_a_bargain_left_unanswered_rests_before_it_is_proposed_again() -> None:
    """A person who answers nothing all congress long is offered the same thing again, but not within four sittings."""
    sitting, last, offers = 0, dict[object, int](), 0
    for entry in silent(5).archives()[1]:
        match entry.event:
            case e.SittingOpened():
                sitting = entry.event.number
            case e.OfferMade(to="russia", counter_to="") as made:
                terms = made.by, made.gives, made.asks
                assert sitting - last.get(terms, -RESTS) >= RESTS
                last[terms], offers = sitting, offers + 1
            case _:
                pass
    assert offers >= 3


def test_what_is_left_without_an_answer_counts_as_declined() -> None:
    """Silence is an answer; it is remembered of the bargain itself, and not of whoever proposed it."""
    record = Record(dict.fromkeys(("france", "russia")))
    gives, asks = (Clause(Loan(20)),), (Clause(Consent("danube", 1, 1)),)
    record.hear(e.SittingOpened(4, (), ()))
    record.hear(e.OfferMade("p1", "france", "russia", gives, asks, True))
    assert record.declined == {}
    record.hear(e.PaperLapsed("p1", "france", "russia"))
    assert record.declined == {("france", "russia", (gives, asks)): 4}


def test_nobody_is_warned_about_what_it_cannot_stop() -> None:
    """Russia has refused articles moved together; consent is demanded where its refusal stops one, and nowhere else."""
    vetoes = {question: facts.vetoes for question, facts in scenario("paris_1856").questions.items()}
    warned = []
    for me in ("france", "sardinia"):
        outlook = looking(me, "plenipotentiary", sitting=3)
        record = outlook.beliefs.record
        for question, place in outlook.order.items():
            record.refused[question, outlook.expected[place]] = {"russia": 5}
            record.noes["russia", question] = 5
        warned += [warning.demand for warning in warnings(outlook) if isinstance(warning.demand, Consent)]
    assert warned
    assert all("russia" in vetoes[demand.question] for demand in warned)

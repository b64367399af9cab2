"""Every code of objection is given by the referee somewhere; a code that nobody gives is a missing rule."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.after import Asked, CrisisOpened
from game.core.objection import Code, Objection
from game.core.why_not import why_not
from game.core.world import Motion, QuestionState
from tests.play import (
    Game,
    accept,
    bargain,
    carry,
    clauses,
    congress,
    letters,
    move,
    ready_to_sign,
    scenario,
    sign,
    state,
    to_phase,
    to_signature,
    to_turn,
    vote,
)

NEUTRAL = p.Article("bs_fleet", 3)
CONSENT = p.Consent("danube", 2, 2)
SOUND = o.Sound("france", "danube")


def refused(game: Game, power: str, order: o.Order) -> Objection | None:
    """Return why not, and see that the referee answers the same to the author alone."""
    objection = why_not(game.world, power, order)
    if objection is not None and power in game.world.powers:
        entries = game.give(power, order)
        answers = [entry for entry in entries if isinstance(entry.event, e.OrderRefused)]
        assert [(one.event.why, one.heard_by) for one in answers if isinstance(one.event, e.OrderRefused)] == [
            (objection.code, (power,))
        ]
    return objection


def russia() -> Game:
    """Return a fresh game in which Russia has the corridor."""
    return to_turn(congress(), "russia")


def plenary(sitting: int = 1) -> Game:
    """Return a fresh game at the motions of a sitting."""
    return to_phase(congress(), "motions", sitting)


def put() -> Game:
    """Return a game with one motion put, on the principalities."""
    game = plenary()
    game.step({"france": (o.Move((p.Article("princ_status", 1),)),)})
    return game


def offer(*gives: p.Pledge, asks: tuple[p.Pledge, ...] = (), to: str = "france") -> o.Offer:
    """Return an offer."""
    return o.Offer(to, clauses(gives), clauses(asks))


def offered(*gives: p.Pledge, asks: tuple[p.Pledge, ...] = ()) -> Game:
    """Return a game in which Russia has made an offer to France."""
    game = russia()
    game.give("russia", offer(*gives, asks=asks))
    return game


def reply(game: Game, power: str, answer: o.Reply) -> o.Answer:
    """Return an answer to what lies before a power."""
    return o.Answer(letters(game.world, power)[0].paper, answer)


def poor(game: Game) -> Game:
    """Return the game with Russia's standing gone."""
    gone = replace(game.world.powers["russia"], standing=0)
    game.world = replace(game.world, powers={**game.world.powers, "russia": gone})
    return game


def stopped() -> Game:
    """Return the motions of the day after the Porte has stopped a text."""
    game = congress()
    move(game, {"france": o.Move((p.Article("princ_status", 4),))})
    vote(game, {"ottoman": "refuse"})
    return to_phase(game, "motions")


def unseated() -> Game:
    """Return the plenary of Paris before Prussia is let in."""
    return to_phase(Game(scenario("paris_1856"), 1, historical=True), "motions")


def called_twice() -> Game:
    """Return the motions after a question was called, still open to orders."""
    game = plenary()
    game.world = replace(game.world, called={"danube": "france"})
    return game


def reserved() -> Game:
    """Return a game whose four articles are agreed, one with a reserve that still stands."""
    game = to_phase(ready_to_sign(congress()), "motions")
    held = replace(game.world.questions["danube"], reserved_by=("austria",))
    game.world = replace(game.world, questions={**game.world.questions, "danube": held})
    return game


def signed() -> Game:
    """Return the corridor of Paris after the general treaty was signed, Russia's turn."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    game.world = replace(game.world, phase="signature")
    game.world = replace(game.world, questions={**game.world.questions, "bs_fleet": QuestionState("agreed", 3)})
    sign(game)
    return to_turn(game, "russia")


def signed_plenary() -> Game:
    """Return the plenary after the general treaty was signed."""
    return to_phase(signed(), "motions")


def closed() -> Game:
    """Return a congress that is over."""
    game = to_signature(ready_to_sign(congress()))
    sign(game)
    return game


def left() -> Game:
    """Return a corridor of Paris that Sardinia has left for good, Russia's turn."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    move(game, {"sardinia": o.Withdraw()})
    return to_turn(game, "russia")


def soundings(*to: str) -> Game:
    """Return a game in which Russia has sounded these, one after the other, and was told nothing."""
    game = russia()
    for power in to:
        game.give("russia", o.Sound(power, "danube"))
        game.give(power, reply(game, power, o.Refuse()))
    return game


def refused_offer() -> Game:
    """Return a game in which France has refused a consent to Russia."""
    game = offered(CONSENT)
    game.give("france", reply(game, "france", o.Refuse()))
    return game


def asked_terms() -> Game:
    """Return a game in which France is asked for its terms."""
    game = russia()
    game.give("russia", o.AskTerms("france", (NEUTRAL,)))
    return game


def telegraphed() -> Game:
    """Return a game in which Britain has asked leave for a weaker sea."""
    game = to_turn(congress(), "britain")
    game.give("britain", o.Telegraph("bs_fleet", 2))
    return game


def pledged(secret: bool = True) -> tuple[Game, p.Commitment]:
    """Return a game in which Russia has promised France a consent, Russia's turn, and the promise."""
    game = congress()
    (made,) = bargain(game, "russia", "france", [CONSENT], secret=secret)
    return game, made


def released() -> tuple[Game, p.Commitment]:
    """Return a game in which France has released Russia, France's turn."""
    game, made = pledged()
    to_turn(game, "france")
    game.give("france", o.Release(made.id))
    assert state(game, made).state == "released"
    return game, made


Case = Callable[[], tuple[Game, str, o.Order]]

CASES: list[tuple[Code, Case]] = [
    ("not_now", lambda: (russia(), "russia", o.Move((NEUTRAL,)))),
    ("not_now", lambda: (plenary(), "russia", SOUND)),
    ("not_now", lambda: (russia(), "russia", o.Voice("motion:1", "consent"))),
    ("not_now", lambda: (plenary(), "russia", o.Sign())),
    ("not_your_turn", lambda: (russia(), "france", o.Pass())),
    ("over", lambda: (closed(), "russia", o.Pass())),
    ("withdrawn", lambda: (left(), "sardinia", o.Pass())),
    ("not_seated", lambda: (unseated(), "prussia", o.CallQuestion("danube"))),
    ("unknown_power", lambda: (russia(), "russia", o.Sound("spain", "danube"))),
    ("unknown_question", lambda: (russia(), "russia", o.Sound("france", "rhine"))),
    ("unknown_position", lambda: (russia(), "russia", o.AskTerms("france", (p.Article("danube", 9),)))),
    ("unknown_position", lambda: (russia(), "russia", offer(p.Consent("danube", -1, 2)))),
    ("unknown_paper", lambda: (russia(), "russia", o.Answer("paper:1", o.Accept()))),
    ("unknown_paper", lambda: (offered(CONSENT), "russia", o.Answer("paper:1:russia:france:0", o.Accept()))),
    ("unknown_commitment", lambda: (russia(), "russia", o.Release("commitment:1"))),
    ("unknown_commitment", lambda: (russia(), "russia", o.Leak("commitment:1", "times"))),
    ("unknown_newspaper", lambda: (pledged()[0], "russia", o.Leak("commitment:1", "figaro"))),
    ("unknown_crisis", lambda: (russia(), "russia", offer(p.Neutrality("moon")))),
    ("yourself", lambda: (russia(), "russia", o.Sound("russia", "danube"))),
    ("gone", lambda: (left(), "russia", o.Sound("sardinia", "danube"))),
    ("no_calls", lambda: (soundings("france", "austria"), "russia", o.Sound("britain", "danube"))),
    ("no_exchanges", lambda: (soundings("france", "france", "france"), "russia", SOUND)),
    ("second_round", lambda: (to_second_round(), "russia", SOUND)),
    ("no_speeches", lambda: (spoken(), "russia", o.Move((p.Article("princ_status", 3),)))),
    ("not_on_agenda", lambda: (plenary(), "russia", o.Move((NEUTRAL,)))),
    ("agreed_already", lambda: (agreed(), "russia", o.Move((p.Article("princ_status", 2),)))),
    ("agreed_already", lambda: (agreed(), "russia", o.CallQuestion("princ_status"))),
    ("signed_already", lambda: (signed(), "russia", offer(p.Consent("bs_fleet", 3, 3)))),
    ("signed_already", lambda: (signed(), "russia", offer(p.Silence("danube")))),
    ("signed_already", lambda: (signed(), "russia", o.AskTerms("france", (NEUTRAL,)))),
    ("signed_already", lambda: (signed(), "russia", o.Warn("france", p.Silence("poland"), p.Oppose("danube", 0, 1)))),
    ("signed_already", lambda: (signed_plenary(), "russia", o.Move((p.Article("danube", 2),)))),
    ("signed_already", lambda: (signed_plenary(), "russia", o.Reopen("bs_fleet"))),
    ("signed_already", lambda: (signed_plenary(), "russia", o.MoveSignature())),
    ("signed_already", lambda: (signed_plenary(), "russia", o.MoveExtension())),
    ("too_many_articles", lambda: (russia(), "russia", offer(*(p.Loan(n) for n in range(1, 6))))),
    (
        "too_many_articles",
        lambda: (plenary(6), "russia", o.Move(tuple(p.Article(q, 1) for q in scenario("four_points").questions))),
    ),
    (
        "article_twice",
        lambda: (plenary(), "russia", o.Move((p.Article("princ_status", 1), p.Article("princ_status", 2)))),
    ),
    ("empty_offer", lambda: (russia(), "russia", offer())),
    ("empty_offer", lambda: (plenary(), "russia", o.Move(()))),
    ("empty_range", lambda: (russia(), "russia", offer(p.Oppose("danube", 3, 1)))),
    ("bad_loan", lambda: (russia(), "russia", offer(p.Loan(0)))),
    ("bad_loan", lambda: (russia(), "russia", offer(p.Loan(101)))),
    ("sold_already", lambda: (pledged()[0], "russia", offer(CONSENT, to="britain"))),
    ("sold_already", lambda: (russia(), "russia", offer(CONSENT, CONSENT))),
    ("contradicts", lambda: (pledged()[0], "russia", offer(p.Oppose("danube", 0, 4), to="britain"))),
    ("contradicts", lambda: (russia(), "russia", offer(p.Silence("danube"), p.Propose("danube", 2)))),
    ("contradicts", lambda: (russia(), "russia", offer(p.Loan(1), asks=(CONSENT, p.Oppose("danube", 2, 3))))),
    ("refused_before", lambda: (refused_offer(), "russia", offer(CONSENT))),
    ("offer_pending", lambda: (offered(CONSENT), "russia", offer(p.Loan(5)))),
    ("wrong_reply", lambda: answering(offered(CONSENT), o.Disclose(0, 1))),
    ("wrong_reply", lambda: answering(asked_terms(), o.Accept())),
    ("too_many_terms", lambda: answering(asked_terms(), o.Terms(((NEUTRAL,),) * 4))),
    ("not_agreed", lambda: (plenary(), "russia", o.Reopen("danube"))),
    ("called_already", lambda: (called_twice(), "russia", o.CallQuestion("danube"))),
    ("no_standing", lambda: (poor(plenary()), "russia", o.CallQuestion("danube"))),
    ("no_standing", lambda: (poor(stopped()), "russia", o.Move((p.Article("princ_status", 4),)))),
    ("no_standing", lambda: (poor(agreed()), "russia", o.Reopen("princ_status"))),
    ("essentials", lambda: (plenary(), "russia", o.MoveSignature())),
    ("reserved", lambda: (reserved(), "russia", o.MoveSignature())),
    ("moved_already", lambda: (moved(), "russia", o.Move((p.Article("princ_status", 0),)))),
    ("no_motion", lambda: (put(), "russia", o.Voice("motion:9", "consent"))),
    ("tone_without_refusal", lambda: voicing(o.Voice("", "consent", tone="near"))),
    ("fault_not_in_motion", lambda: voicing(o.Voice("", "refuse", "danube"))),
    ("inside_line", lambda: (russia(), "russia", o.Telegraph("danube", 1))),
    ("absolute_line", lambda: (russia(), "russia", o.Telegraph("bs_fleet", 5))),
    ("asked_already", lambda: (telegraphed(), "britain", o.Telegraph("bs_fleet", 1))),
    ("not_secret", lambda: leaking(*pledged(secret=False))),
    ("not_yours", lambda: releasing("russia", *pledged())),
    ("not_asked", lambda: (crisis(), "russia", o.Decide("e36_circular", "protest"))),
    ("not_open", lambda: (crisis(), "france", o.Decide("e36_circular", "fight"))),
    ("not_open", lambda: (crisis(), "france", o.Decide("e36_circular", "sulk"))),
    ("not_now", lambda: (crisis(), "france", o.Decide("e01_birth"))),
    ("not_now", lambda: (russia(), "russia", o.Decide("e36_circular"))),
    ("settled_commitment", lambda: releasing("france", *released())),
]


def crisis() -> Game:
    """Return a congress long over, in whose history France is asked something; to fight is not open to it."""
    game = closed()
    asked = (Asked("france", ("protest", "fight"), (2**24, 0)),)
    game.world = replace(game.world, phase="history", crisis=CrisisOpened("e36_circular", 1870, 3, asked))
    return game


def to_second_round() -> Game:
    """Return the corridor's second round, Russia's turn."""
    game = congress()
    while (game.world.round, game.world.turn) != (2, "russia"):
        game.give(game.world.turn, o.Pass())
    return game


def spoken() -> Game:
    """Return the motions with Russia's speeches made, as they stand while its orders are read."""
    game = plenary()
    state = replace(game.world.powers["russia"], speeches=2)
    game.world = replace(game.world, powers={**game.world.powers, "russia": state})
    return game


def moved() -> Game:
    """Return the motions with Russia's own text read already."""
    game = plenary()
    own = Motion("motion:x", "russia", "articles", (p.Article("princ_status", 0),), ("france",))
    game.world = replace(game.world, motions={own.id: own})
    return game


def agreed() -> Game:
    """Return the second sitting's motions with the principalities settled."""
    game = congress()
    carry(game, "france", ("princ_status", 1))
    return to_phase(game, "motions", 2)


def answering(game: Game, answer: o.Reply) -> tuple[Game, str, o.Order]:
    """Return France's answer to what lies before it."""
    return game, "france", reply(game, "france", answer)


def voicing(voice: o.Voice) -> tuple[Game, str, o.Order]:
    """Return Russia's voice on the one motion put."""
    game = put()
    return game, "russia", replace(voice, motion=next(iter(game.world.motions)))


def leaking(game: Game, made: p.Commitment) -> tuple[Game, str, o.Order]:
    """Return Russia's leak of a promise."""
    return game, "russia", o.Leak(made.id, "times")


def releasing(power: str, game: Game, made: p.Commitment) -> tuple[Game, str, o.Order]:
    """Return a release from a promise, in that power's turn."""
    return to_turn(game, power), power, o.Release(made.id)


@pytest.mark.parametrize(("code", "case"), CASES, ids=[f"{n}-{code}" for n, (code, _) in enumerate(CASES)])
def test_the_referee_says_why_not(code: Code, case: Case) -> None:
    """Each case is refused with its own code, by the view and by the referee."""
    game, power, order = case()
    view = replace(game.world, hands={power: game.world.hands[power]})
    assert why_not(view, power, order) == why_not(game.world, power, order)
    objection = refused(game, power, order)
    assert objection is not None and objection.code == code


def test_every_code_has_a_case() -> None:
    """A code that no case reaches is dead, or its rule is missing."""
    reached = {code for code, _ in CASES} | {"voiced_already"}  # the last is given to what is sealed: test_decide.py
    assert reached == set(get_args(Code))


def test_a_pledge_on_another_condition_is_the_same_pledge() -> None:
    """Sold to France if Kars is returned, the consent cannot be sold to Britain if it is not, that sitting."""
    game = congress()
    bargain(game, "russia", "france", [p.Clause(CONSENT, p.Condition("bs_fleet", 0, 3))])
    order = o.Offer("britain", (p.Clause(CONSENT, p.Condition("bs_fleet", 4, 5)),), ())
    assert why_not(game.world, "russia", order) == Objection("sold_already", question="danube")


def test_a_truth_told_is_sold() -> None:
    """Candour is kept at once, and cannot be sold a second time that sitting."""
    game = congress()
    bargain(game, "russia", "france", [p.Candour("danube")], [p.Loan(5)])
    order = offer(p.Candour("danube"), to="britain")
    assert why_not(game.world, "russia", order) == Objection("sold_already", question="danube")
    to_turn(to_phase(game, "motions"), "russia")
    assert why_not(game.world, "russia", order) is None


def test_an_offer_whose_giver_has_promised_otherwise_meanwhile_cannot_be_taken() -> None:
    """What Russia has promised in one of two papers takes the ground from the other, and France is told so."""
    game = offered(CONSENT, asks=(p.Loan(7),))
    to_turn_keeping(game, "france")
    game.give("france", o.Offer("russia", clauses([p.Loan(3)]), clauses([p.Oppose("danube", 2, 2)])))
    accept(game, "russia")
    order = reply(game, "france", o.Accept())
    assert why_not(game.world, "france", order) == Objection("contradicts", "russia", "danube")


def to_turn_keeping(game: Game, power: str) -> None:
    """Pass in this sitting until a power has the corridor; the seed is chosen so that it does."""
    while game.world.turn != power:
        game.give(game.world.turn, o.Pass())
    assert game.world.sitting == 1


def test_what_another_has_promised_already_cannot_be_asked_of_it_again() -> None:
    """France owes Russia a consent: to ask it for the same, or for the contrary, is answered with its name."""
    game = congress()
    bargain(game, "russia", "france", [p.Loan(5)], [CONSENT])
    for asked, code in ((CONSENT, "sold_already"), (p.Oppose("danube", 0, 2), "contradicts")):
        objection = why_not(game.world, "russia", offer(p.Loan(9), asks=(asked,)))
        assert objection == Objection(code, "france", "danube")  # type: ignore[arg-type]


def test_what_one_does_not_know_of_forbids_nothing_one_asks() -> None:
    """France's secret word to Britain does not show in what Russia may ask; France finds it when it answers."""
    game = congress()
    bargain(game, "britain", "france", [p.Loan(5)], [p.Oppose("danube", 2, 2)])
    to_turn(game, "russia")
    order = offer(p.Loan(9), asks=(CONSENT,))
    assert why_not(game.world, "russia", order) is None
    game.give("russia", order)
    assert why_not(game.world, "france", reply(game, "france", o.Accept())) == Objection("contradicts", "", "danube")


def test_a_counter_cannot_repeat_what_was_refused() -> None:
    """Russia's offer was refused; countering France's next one with the same words is no counter."""
    game = refused_offer()
    to_turn(game, "france")
    game.give("france", o.Offer("russia", clauses([p.Loan(3)]), clauses([p.Guarantee()])))
    again = o.Counter(clauses([CONSENT]), ())
    assert why_not(game.world, "russia", reply(game, "russia", again)) == Objection("refused_before", "france")


def test_a_warning_is_one_of_the_exchanges() -> None:
    """Nobody can keep the corridor by warning without end."""
    game = russia()
    for _ in range(3):
        game.give("russia", o.Warn("france", p.Silence("danube"), p.Departure()))
    warning = o.Warn("france", p.Silence("bs_fleet"), p.Departure())
    assert why_not(game.world, "russia", warning) == Objection("no_exchanges", "france")

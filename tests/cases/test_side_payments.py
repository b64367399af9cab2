"""Ruling P7: side payments count at the peace, in the brief of giver and receiver; after a war none does."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import canonical
from game.core.reckoning import taken_apart
from game.core.side_payments import GUARANTEE, MILLION, NEUTRALITY, agreed, balance, cost, lines, margin, worth
from game.core.world import commitments, draft
from game.core.worth import SCALE
from game.log.reader import read
from game.log.replay import fold_log
from game.papers.accounts import account
from game.seat.seat import Seat
from game.words.glossary import explain
from game.words.language import ENGLISH, language
from game.words.reader import Reader
from game.words.side_payments import priced
from tests.cases.test_promises_in_history import close as close_paris
from tests.play import (
    Game,
    bargain,
    carry,
    congress,
    events,
    move,
    play_random,
    ready_to_sign,
    scenario,
    sign,
    state,
    to_phase,
    to_signature,
    to_turn,
)

ROOT = Path(__file__).parents[2]
SAVES = sorted([*(ROOT / "tests" / "cases" / "saves").glob("*.congress"), *(ROOT / "saves").glob("*.congress")])
POWERS = tuple(scenario("four_points").powers)


def scores(game: Game) -> dict[str, e.ScoreReckoned]:
    """Return everybody's score."""
    return {event.power: event for event in events(game.entries, e.ScoreReckoned)}


def signed(*made: tuple[str, str, p.Pledge | p.Clause], secret: bool = True) -> Game:
    """Return the four points signed as in 1856, after these promises: by, to, what."""
    game = congress()
    for by, to, pledge in made:
        bargain(game, by, to, [pledge], secret=secret)
    sign(to_signature(ready_to_sign(game)))
    to_phase(game, "closed")
    assert game.world.outcome == "signed"
    return game


def added(*made: tuple[str, str, p.Pledge | p.Clause]) -> dict[str, int]:
    """Return what promises added to each brief of the same treaty, where they did."""
    with_them, without = scores(signed(*made)), scores(signed())
    changes = {power: with_them[power].worth - without[power].worth for power in POWERS}
    return {power: change for power, change in changes.items() if change}


@pytest.mark.parametrize(
    ("pledge", "takes", "adds"),
    [
        (p.Loan(1), 20, 13), (p.Loan(50), 1000, 666), (p.Loan(100), 2000, 1333), (p.Guarantee(), 500, 333),
        (p.Neutrality("italy"), 500, 333),
    ],
)  # fmt: skip
def test_p7_a_side_payment_costs_its_giver_and_brings_its_receiver_two_thirds(
    pledge: p.Pledge, takes: int, adds: int
) -> None:
    """Nobody else's score moves; the walk-away values are what they were."""
    assert (cost(pledge), worth(pledge)) == (takes, adds)
    assert added(("france", "russia", pledge)) == {"france": -takes, "russia": adds}


@pytest.mark.parametrize(
    "pledge",
    [p.Silence("danube"), p.Candour("danube"), p.Consent("danube", 2, 2), p.Oppose("danube", 0, 0), p.SeparatePeace()],
)
def test_p7_what_is_used_up_in_the_congress_is_no_side_payment(pledge: p.Pledge) -> None:
    """Silence, candour and promises on articles are paid in articles."""
    assert cost(pledge) == worth(pledge) == 0
    assert added(("russia", "france", pledge)) == {}


def test_p7_a_promise_counts_by_the_condition_that_holds_in_the_treaty() -> None:
    """Promised for the Danube as it was then agreed, it counts; for another Danube it does not."""
    for number, moves in ((2, {"france": -GUARANTEE, "russia": GUARANTEE * 2 // 3}), (3, {})):
        clause = p.Clause(p.Guarantee(), p.Condition("danube", number, number))
        assert added(("france", "russia", clause)) == moves
        assert added(("france", "russia", replace(clause, pledge=p.Loan(25)))) == (moves and {
            "france": -500, "russia": 333,
        })  # fmt: skip


def test_p7_silence_meets_no_condition() -> None:
    """A condition holds when its question is agreed: a question on which nothing is said is not agreed on silence."""
    quiet = scenario("four_points").silence("danube")
    game = congress()
    clause = p.Clause(p.Guarantee(), p.Condition("danube", quiet, quiet))
    (made,) = bargain(game, "france", "russia", [clause])
    assert balance([made], "france", agreed(game.world)) == 0
    assert balance([made], "france", agreed(game.world, draft(game.world))) == 0
    on_it = replace(game.world.questions["danube"], status="agreed", position=quiet)
    game.world = replace(game.world, questions={**game.world.questions, "danube": on_it})
    assert balance([made], "france", agreed(game.world)) == -GUARANTEE
    assert balance([made], "france", agreed(game.world, draft(game.world))) == -GUARANTEE


def test_p7_a_promise_released_counts_for_nothing() -> None:
    """Who lets the other off has let the payment go."""
    game = congress()
    (made,) = bargain(game, "france", "russia", [p.Guarantee()])
    to_turn(game, "russia")
    game.give("russia", o.Release(made.id))
    assert state(game, made).state == "released"
    for power in ("france", "russia"):
        assert not list(lines(commitments(game.world).values(), power, agreed(game.world)))


def test_p7_the_same_word_given_twice_counts_once_and_loans_add_up() -> None:
    """A guarantee on two conditions that both hold is one guarantee; of two powers, or of two crises, they are two."""
    game = congress()
    carry(game, "france", ("princ_status", 1), ("danube", 2))
    holding = agreed(game.world)

    def came(power: str, *made: tuple[str, p.Pledge]) -> int:
        known = [
            p.Commitment(f"commitment:{n}", by, "russia", p.Clause(pledge, p.Condition("danube", 2, 2 + n)), True, 1)
            for n, (by, pledge) in enumerate(made)
        ]
        return balance(known, power, holding)

    twice = ("france", p.Guarantee()), ("france", p.Guarantee())
    assert (came("france", *twice), came("russia", *twice)) == (-GUARANTEE, worth(p.Guarantee()))
    assert came("russia", ("france", p.Guarantee()), ("austria", p.Guarantee())) == 2 * worth(p.Guarantee())
    assert came("france", ("france", p.Neutrality("italy")), ("france", p.Neutrality("east"))) == -2 * NEUTRALITY
    assert came("france", ("france", p.Neutrality("italy")), ("france", p.Neutrality("italy"))) == -NEUTRALITY
    assert came("france", ("france", p.Loan(30)), ("france", p.Loan(30))) == -60 * MILLION


@pytest.mark.parametrize("onward", [True, False])
def test_p7_neutrality_and_guarantees_count_whether_history_follows_or_not(onward: bool) -> None:
    """Without a history nobody will ask for them, and the ledger lets them expire; they were given all the same."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    (made,) = bargain(game, "france", "sardinia", [p.Guarantee()])
    (other,) = bargain(game, "austria", "prussia", [p.Neutrality("italian_war")])
    close_paris(game, onward)
    assert {state(game, one).state for one in (made, other)} == {"open" if onward else "expired"}
    found = {power: taken_apart(game.world, power, score).payments for power, score in scores(game).items()}
    weights = {power: [weight for _, weight in payments] for power, payments in found.items() if payments}
    assert weights == {"france": [-500], "sardinia": [333], "austria": [-500], "prussia": [333]}


def test_p7_what_history_makes_of_a_promise_does_not_move_the_score() -> None:
    """The score is reckoned at the close; a guarantee betrayed in 1870 was still given in 1856."""
    game = signed(("france", "russia", p.Guarantee()))
    (made,) = commitments(game.world).values()
    later = replace(made, state="broken", evidence="decision:e01_war.1870.france")
    assert balance([later], "france", agreed(game.world)) == -GUARANTEE


def test_p7_after_a_war_nothing_counts() -> None:
    """War releases every promise; a brief is reckoned as it would be with none."""
    found = []
    for made in ([], [p.Loan(90), p.Guarantee(), p.Neutrality("italy")]):
        game = congress()
        if made:
            bargain(game, "russia", "france", made)
        to_turn(game, "austria")
        to_phase(game, "motions")
        move(game, {"austria": o.Withdraw()})
        assert game.world.outcome == "war"
        assert not any(taken_apart(game.world, power, score).payments for power, score in scores(game).items())
        found.append({power: score.worth for power, score in scores(game).items()})
    assert found[0] == found[1]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", ["four_points", "paris_1856"])
def test_p7_side_payments_make_no_value_and_scores_come_apart(name: str, seed: int) -> None:
    """In any congress their sum over all powers is never above nought, and every score is the sum of its parts."""
    game = play_random(name, seed)
    known, holding = commitments(game.world), agreed(game.world)
    assert sum(balance(known.values(), power, holding) for power in game.scenario.powers) <= 0
    for power, score in scores(game).items():
        parts = taken_apart(game.world, power, score)
        paid = sum(weight for _, weight in parts.payments)
        assert score.worth == parts.articles + parts.campaign + paid + parts.bound
        assert sum(weight for _, weight in lines(known.values(), power, holding)) == paid


def test_p7_a_score_is_told_whole_and_its_parts_to_nobody_else() -> None:
    """P6 holds for payments: others hear a score with the secret in it, and in no entry of theirs stands the loan."""
    loud = signed(("russia", "france", p.Loan(40)))
    for power in ("britain", "ottoman", "austria"):
        seat = Seat(loud.scenario, power)
        seat.tell(loud.entries)
        assert '"millions"' not in canonical(tuple(seat.heard))
        assert balance(commitments(seat.view).values(), "russia", agreed(seat.view)) == 0
        assert set(e.ScoreReckoned.__dataclass_fields__) == {"power", "brief", "walk_away", "worth", "kind"}


def test_p7_an_account_has_a_line_for_every_payment() -> None:
    """What was lent, promised and guaranteed, to whom and by whom, each with its points; in French too."""
    game = signed(
        ("france", "russia", p.Loan(30)), ("russia", "france", p.Neutrality("italy")),
        ("austria", "france", p.Guarantee()),
    )  # fmt: skip
    wanted = {
        "france": ("−0.6 for 30 million francs lent to Russia.",
                   "+0.3 for the neutrality promised by Russia: “a war over Italy”.",
                   "+0.3 for the guarantee received from Austria."),
        "russia": ("+0.4 for 30 million francs lent by France.",
                   "−0.5 for the neutrality promised to France: “a war over Italy”."),
        "austria": ("−0.5 for the guarantee given to France.",),
        "britain": (),
    }  # fmt: skip
    for power, expected in wanted.items():
        told = list(account(Reader(ENGLISH, game.scenario), game.world, power, game.entries))
        paid = [line for line in told if any(word in line for word in ("francs", "the neutrality p", "the guarantee "))]
        assert sorted(paid) == sorted(expected)
        there = list(account(Reader(language("fr"), game.scenario), game.world, power, game.entries))
        assert len(there) == len(told)
        assert not set(there) & set(told)


@pytest.mark.parametrize("path", SAVES, ids=lambda path: path.stem)
def test_r8_the_scores_of_older_rules_are_explained_as_they_were_given(path: Path) -> None:
    """A score given before side payments counted is told without them, and the lines add up to it."""
    reading = read(path)
    facts = scenario(reading.log.header.scenario)
    world = fold_log(facts, reading.log)
    given = [x.event for step in reading.log.steps for x in step.entries if isinstance(x.event, e.ScoreReckoned)]
    for score in given:
        parts = taken_apart(world, score.power, score)
        paid = sum(weight for _, weight in parts.payments)
        assert parts.articles + parts.campaign + paid + parts.bound == score.worth


def test_r8_a_score_of_rules_4_is_told_without_the_payments_that_it_did_not_count() -> None:
    """The ledger is the same; the score that was given decides what is said of it."""
    game = signed(("france", "russia", p.Loan(50)))
    now = scores(game)["france"]
    then = replace(now, worth=now.worth + 50 * MILLION)
    assert [weight for _, weight in taken_apart(game.world, "france", now).payments] == [-1000]
    assert taken_apart(game.world, "france", then).payments == ()


def test_p7_margin_at_the_signature_is_what_the_score_then_brings_over_leaving() -> None:
    """Who signs by the margin of the rules gets what it counted on, where nothing is agreed after the signature."""
    game = congress()
    bargain(game, "france", "russia", [p.Loan(40)])
    to_signature(ready_to_sign(game))
    margins = {power: margin(game.world, power) for power in POWERS}
    sign(game)
    to_phase(game, "closed")
    assert {power: score.worth - score.walk_away for power, score in scores(game).items()} == margins


def test_p7_an_offer_is_told_its_price_before_it_is_made() -> None:
    """Each side in one sentence, cost and worth; nothing where nothing is paid; giver and receiver to a third."""
    four = scenario("four_points")
    gives, asks = [p.Clause(p.Loan(30)), p.Clause(p.Guarantee())], [p.Clause(p.Neutrality("east"))]
    assert priced(Reader(ENGLISH, four, "france"), gives, asks) == [
        "What you give on the side takes 1.1 from your brief at the peace, and adds 0.7 to theirs.",
        "What they give on the side adds 0.3 to your brief at the peace, and takes 0.5 from theirs.",
    ]
    assert priced(Reader(ENGLISH, four, "france"), [p.Clause(p.Silence("danube"))], []) == []
    assert priced(Reader(ENGLISH, four), [], asks) == [
        "What is given on the side takes 0.5 from the giver’s brief at the peace, and adds 0.3 to the receiver’s."
    ]


def test_p7_the_glossary_and_the_paper_on_the_table_give_the_figures_of_the_rules() -> None:
    """Fifty millions are a point, a guarantee or a neutrality half a point, and two thirds go to the receiver."""
    assert 50 * MILLION == 2 * GUARANTEE == 2 * NEUTRALITY == SCALE
    assert "fifty millions lent take a point" in explain("side_payment", ENGLISH)
    assert all(worth(pledge) == cost(pledge) * 2 // 3 for pledge in (p.Loan(50), p.Guarantee(), p.Neutrality("italy")))

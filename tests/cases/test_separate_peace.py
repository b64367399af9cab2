"""Ruling V8: a separate peace of two gives nobody else a free treaty."""

from dataclasses import replace

from game.core import orders as o
from game.core import pledges as p
from game.core.canon import scenario_hash
from game.core.events import CommitmentSettled, Entry, ScoreReckoned
from game.core.minutes import Minutes
from game.core.reckoning import taken_apart
from game.core.rules.close import close_congress
from game.core.side_payments import MILLION, worth
from game.core.world import commitments, draft
from game.core.worth import SCALE, link_places
from game.core.worth import worth as treaty_worth
from game.log.log import Header, Log, Step
from game.log.replay import fold_log
from game.log.verify import verify
from game.papers.accounts import account
from game.words.language import ENGLISH
from game.words.reader import Reader
from tests.cases.test_side_payments import scores
from tests.play import Game, bargain, carry, congress, move


def three() -> Game:
    """Return a congress in which Russia and the Porte sign apart on a draft of two articles, when another leaves."""
    game = congress()
    bargain(game, "russia", "ottoman", [p.SeparatePeace(), p.Loan(50)], [p.SeparatePeace()])
    bargain(game, "france", "britain", [p.Loan(50), p.Guarantee(), p.Silence("christians")])
    bargain(game, "ottoman", "france", [p.Guarantee()])
    carry(game, "france", ("princ_status", 1), ("danube", 2))
    move(game, {"austria": o.Withdraw()})
    assert game.world.outcome == "separate_peace"
    return game


def test_v8_a_separate_peace_is_worth_to_others_no_more_than_leaving_was() -> None:
    """The two have the draft, their payments with it; every other the lesser of the draft and its walk-away value."""
    game = three()
    places, lesser = link_places(game.scenario), []
    for power, score in scores(game).items():
        hand = game.world.hands[power]
        assert hand.brief is not None
        articles = treaty_worth(hand.brief, places, game.world.final)
        if power == "russia":
            assert score.worth == articles - 50 * MILLION
        elif power == "ottoman":
            assert score.worth == articles + worth(p.Loan(50))
        else:
            assert score.worth == min(articles, hand.walk_away)
            lesser.append(articles > hand.walk_away)
        assert score.brief == max(0, min(100, (score.worth + SCALE // 2) // SCALE))
    assert True in lesser, "somebody would have had the treaty for nothing"


def test_v8_in_a_separate_peace_the_promises_of_the_others_are_released() -> None:
    """Nothing is signed between them: what was to be paid at a signature or after it is owed no longer."""
    game = three()
    ends = {
        (one.by, one.to, one.clause.pledge.kind): one.state
        for one in commitments(game.world).values()
        if not isinstance(one.clause.pledge, p.SeparatePeace)
    }
    assert ends == {
        ("russia", "ottoman", "loan"): "kept",
        ("france", "britain", "loan"): "released",
        ("france", "britain", "guarantee"): "released",
        ("france", "britain", "silence"): "kept",
        ("ottoman", "france", "guarantee"): "released",
    }


def test_v8_an_account_names_what_the_peace_of_others_takes() -> None:
    """Lines add up for the two and for the rest; the rest read why the articles are worth no more to them."""
    game = three()
    for power, score in scores(game).items():
        parts = taken_apart(game.world, power, score)
        assert parts.articles + parts.bound + sum(weight for _, weight in parts.payments) == score.worth
        told = " ".join(account(Reader(ENGLISH, game.scenario), game.world, power, game.entries))
        assert ("others made this peace" in told) == bool(parts.bound)
        assert bool(parts.bound) == (power not in ("russia", "ottoman") and parts.articles > score.walk_away)
        assert ("million francs" in told) == (power in ("russia", "ottoman"))


def test_v8_a_close_that_nobody_made_apart_binds_nobody() -> None:
    """A general treaty is worth what it is worth, below leaving or above."""
    game = congress()
    minutes = Minutes(game.world, game.dice)
    close_congress(minutes, "signed")
    places = link_places(game.scenario)
    for entry in minutes.entries:
        if isinstance(entry.event, ScoreReckoned):
            brief = game.world.hands[entry.event.power].brief
            assert brief is not None
            assert entry.event.worth == treaty_worth(brief, places, draft(game.world))


def test_r8_verification_of_older_rules_names_the_first_difference() -> None:
    """By rules 4 the promises of the others were kept or expired: that entry is named, and nothing before it."""
    game = three()
    last = len(game.steps) - 1

    def older(entry: Entry) -> Entry:
        event = entry.event
        if isinstance(event, CommitmentSettled) and event.state == "released":
            return replace(entry, event=replace(event, state="expired"))
        return entry

    kept = [
        Step(n, sealed, tuple(map(older, entries)), None) for n, (sealed, entries) in enumerate(game.steps)
    ]  # fmt: skip
    header = Header(4, game.scenario.id, scenario_hash(game.scenario), game.seed, True, {})
    found = verify(game.scenario, Log(header, tuple(kept)))
    assert found is not None
    place = next(
        at
        for at, entry in enumerate(game.steps[last][1])
        if isinstance(entry.event, CommitmentSettled) and entry.event.state == "released"
    )
    assert (found.what, found.step, found.entry) == ("entry", last, place)
    assert len(fold_log(game.scenario, Log(header, tuple(kept))).scores) == len(game.scenario.powers)

"""Rulings P1 to P6, S6: promises that outlive the congress come due in history, and are judged there."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.after import CrisisOpened, PowerDecided
from game.core.aftermath import Aftermath, handed_over
from game.core.canon import canonical
from game.core.evolve import fold
from game.core.history.chronicle import Change, Decision, Event, Fact, Honour, Option, Term, Word
from game.core.history.compile import program
from game.core.history.fate import worlds
from game.core.history.honour import fate, first_name
from game.core.history.odds import WHOLE
from game.core.history.program import Program
from game.core.history.settlement import settled
from game.core.history.story import begin, onward
from game.core.minutes import Minutes
from game.core.pledges import Commitment
from game.core.rules.close import close_congress
from game.core.world import commitments, pair
from game.core.worth import historical
from game.log.codec import dump, load_entry
from game.seat.seat import Seat
from game.words.language import ENGLISH
from game.words.tell import tell
from tests.histories import SCENARIOS, chronicle, europe, paris
from tests.play import Game, bargain, congress, events, state

SURE = 1000
WAR = "italian_war"
WORD = Fact(promise="neutrality", by="russia", crisis=WAR)
LATER = ("kept", "broken", "released", "expired")


def option(**more: object) -> Option:
    """Return an option that nothing draws to."""
    return Option("Do so", "So it was done.", **more)


def war(**more: object) -> Event:
    """Return a war over Italy that comes for certain in 1859, and in which Russia and Prussia answer."""
    decision = Decision(
        "What now?", "Much.",
        {
            "still": option(terms=(Term(80, "Russia gave her word.", (WORD,)),)),
            "march": option(breaks=(Word(neutrality=WAR, to=("france", "sardinia")), Word(guarantee="sardinia"))),
        },
    )  # fmt: skip
    facts = {
        "decisions": {"russia": decision},
        "tests": (WAR,),
        "war": True,
        "sides": (("france", "sardinia"), ("austria",)),
    }
    return Event(
        title="War in Italy", text="It came.", season="spring", years=(1859, 1859), headlines={}, base=SURE,
        **{**facts, **more},
    )  # fmt: skip


@cache
def small(kept: int = 6, broken: int = -22) -> Program:
    """Return a history of a war, and a kingdom of Italy two years after it."""
    rise = Event(
        title="Italy", text="It rose.", season="winter", years=(1861, 1861), headlines={}, base=SURE,
        effects=(Change(raises="italy"),),
    )  # fmt: skip
    told = chronicle({"e01_war": war(), "e02_italy": rise})
    return program(paris(), replace(told, honour=Honour(kept, broken)))


def promised(
    *made: tuple[str, str, p.Pledge], secret: bool = True, onward: bool = True
) -> tuple[Game, list[Commitment]]:
    """Return a congress that has just closed with the treaty of 1856, and what was promised there for later."""
    game = Game(paris(), 1, historical=True)
    known = [bargain(game, by, to, [pledge], secret=secret)[0] for by, to, pledge in made]
    return close(game, onward), known


def close(game: Game, onward: bool = True) -> Game:
    """Close a congress as history did."""
    minutes = Minutes(game.world, game.dice, onward)
    close_congress(minutes, "signed", historical(paris()))
    game.world = minutes.world
    game.steps.append(({}, tuple(minutes.entries)))
    return game


def played(game: Game, known: Program, answers: Mapping[str, str] | None = None) -> list[e.Entry]:
    """Play history to its end, every power of the case giving its answer, and return what was heard."""
    aftermath = Aftermath(known, game.world, game.dice)
    entries = list(aftermath.open(game.world))
    game.world = fold(game.world, entries)
    while game.world.crisis is not None:
        crisis = game.world.crisis
        orders = {
            asked.power: (o.Decide(crisis.event, (answers or {}).get(asked.power, "")),) for asked in crisis.asked
        }
        again = Aftermath(known, game.world, game.dice).decide(game.world, orders)
        fresh = aftermath.decide(game.world, orders)
        assert again == fresh, "a history taken up again judges alike"
        entries += fresh
        game.world = fold(game.world, fresh)
    return entries


def ends(entries: list[e.Entry]) -> dict[str, tuple[str, str]]:
    """Return how each promise ended, and by what."""
    return {end.commitment: (end.state, end.evidence) for end in events(entries, e.CommitmentSettled)}


def test_p1_what_falls_due_later_is_open_when_the_congress_closes() -> None:
    """Only where history follows; a loan is paid at the signature, and a condition that is not met ends a promise."""
    unmet = p.Clause(p.Neutrality(WAR), p.Condition("bs_fleet", 0, 0))
    for onward_, end in ((True, "open"), (False, "expired")):
        game, (word, guarantee, loan) = promised(
            ("russia", "france", p.Neutrality(WAR)), ("russia", "austria", p.Guarantee()),
            ("france", "russia", p.Loan(40)), onward=onward_,
        )  # fmt: skip
        assert state(game, word).state == state(game, guarantee).state == end
        assert (state(game, loan).state, state(game, loan).evidence) == ("kept", "close")
    game = Game(paris(), 1, historical=True)
    (made,) = bargain(game, "russia", "france", [unmet])
    assert state(close(game), made).state == "expired"


def test_p1_each_promise_ends_once_in_history() -> None:
    """Kept, broken, released or expired, by one event that names what settled it."""
    game, made = promised(
        ("russia", "france", p.Neutrality(WAR)), ("france", "austria", p.Neutrality(WAR)),
        ("ottoman", "russia", p.Neutrality(WAR)), ("austria", "france", p.Neutrality("polish_rising")),
        ("sardinia", "britain", p.Guarantee()), ("britain", "ottoman", p.Guarantee()),
    )  # fmt: skip
    found = ends(played(game, small(), {"russia": "still"}))
    assert [found[one.id] for one in made] == [
        ("kept", "decision:e01_war.1859.russia"),
        ("broken", "event:e01_war.1859"),  # France fights against the power she promised to leave alone
        ("kept", "event:e01_war.1859"),  # nobody asked the Porte, and it did nothing
        ("released", "event:e01_war.1859"),  # the two are at war
        ("released", "succession:italy.1861"),
        ("expired", "history:1875.guarantee"),
    ]
    assert all(known.state in LATER for known in commitments(game.world).values())


def test_p1_a_promise_that_expires_says_whether_there_was_occasion() -> None:
    """A guarantee of one who was at war and did not call, and of one who was left in peace."""
    game, (war, peace) = promised(("britain", "austria", p.Guarantee()), ("austria", "ottoman", p.Guarantee()))
    entries = played(game, small(), {"russia": "still"})
    found = ends(entries)
    assert found[war.id] == ("expired", "history:1875.guarantee.e01_war.1859")
    assert found[peace.id] == ("expired", "history:1875.guarantee")
    said = {
        end.commitment: tell(end, paris(), ENGLISH, None, game.world, small().chronicle)
        for end in events(entries, e.CommitmentSettled)
    }
    assert said[war.id].endswith("It might have been called upon in 1859, and nobody did: “War in Italy”.")
    assert said[peace.id].endswith("Up to 1875 no power made war on those it covered; a guarantee can do no better.")


@pytest.mark.parametrize("to", ["france", "austria", "britain"])
def test_p2_the_words_of_the_option_are_what_is_tested(to: str) -> None:
    """Marching breaks what was promised to France, and nothing promised to Austria; standing still breaks nothing."""
    for answer in ("still", "march"):
        game, (made,) = promised(("russia", to, p.Neutrality(WAR)))
        found = ends(played(game, small(), {"russia": answer}))
        assert found[made.id][0] == ("broken" if answer == "march" and to == "france" else "kept")
    game, (made,) = promised(("russia", "sardinia", p.Guarantee()))
    assert ends(played(game, small(), {"russia": "march"}))[made.id] == ("broken", "decision:e01_war.1859.russia")
    game, (made,) = promised(("russia", "sardinia", p.Guarantee()))
    assert ends(played(game, small(), {"russia": "still"}))[made.id][0] == "released"  # Sardinia became Italy


@pytest.mark.parametrize("secret", [True, False])
def test_p3_the_end_is_heard_by_those_who_knew(secret: bool) -> None:
    """A secret word by the two, an open one by all; the sentence names who, what, and when it was put to the test."""
    game, _ = promised(("russia", "france", p.Neutrality(WAR)), secret=secret)
    entries = played(game, small(), {"russia": "march"})
    (entry,) = [entry for entry in entries if isinstance(entry.event, e.CommitmentSettled)]
    assert entry.heard_by == (("france", "russia") if secret else None)
    assert entry.event.by == "russia" and entry.event.evidence in entry.because
    said = tell(entry.event, paris(), ENGLISH, "france", game.world, small().chronicle)
    assert "Russia has broken its word to you." in said
    assert "It came to the test in 1859: “War in Italy”." in said


def test_p4_people_and_the_weights_of_the_case_are_judged_alike() -> None:
    """The same choice ends the same promise the same way, whoever took it."""
    found = set()
    for answers in ({"russia": "still"}, {}):
        game, (made,) = promised(("russia", "france", p.Neutrality(WAR)))
        entries = played(game, small(), answers)
        (decided,) = events(entries, PowerDecided)
        if decided.option == "still":
            found.add(ends(entries)[made.id])
    assert found == {("kept", "decision:e01_war.1859.russia")}


def test_p5_war_between_two_ends_what_they_promised_each_other() -> None:
    """And a state that takes a power's place inherits none of its promises; those who knew have notice of both."""
    game, (fought, heir) = promised(("austria", "sardinia", p.Guarantee()), ("sardinia", "france", p.Guarantee()))
    entries = played(game, small())
    heard = {one.event.commitment: one.heard_by for one in entries if isinstance(one.event, e.CommitmentSettled)}
    assert ends(entries) == {
        fought.id: ("released", "event:e01_war.1859"), heir.id: ("released", "succession:italy.1861")
    }  # fmt: skip
    assert heard == {fought.id: ("austria", "sardinia"), heir.id: ("france", "sardinia")}


def test_p6_a_secret_word_stays_between_the_two_in_history() -> None:
    """No third power hears, counts or dates it; and what it heard can be written and read."""
    game, (made,) = promised(("russia", "france", p.Neutrality(WAR)))
    entries = played(game, small(), {"russia": "march"})
    for power in ("britain", "ottoman", "austria"):
        seat = Seat(paris(), power)
        seat.tell([*game.entries, *entries])
        assert made.id not in canonical([tuple(seat.heard), seat.view.ledger, seat.view.hands])
    for entry in entries:
        assert load_entry(dump(entry)) == entry


def test_a_word_kept_or_broken_moves_how_the_two_stand() -> None:
    """By what the history says; a promise to somebody else moves nothing between them."""
    for answer, points in (("still", 6), ("march", -22)):
        moved = []
        for made in ([("russia", "france", p.Neutrality(WAR))], []):
            game, _ = promised(*made)
            moment = begin(small(), settled(game.world), int(worlds(1, 1)[0]))
            while moment.year < 1860:
                number = ("still", "march").index(answer) + 1
                moment = onward(small(), moment, {("e01_war", "russia"): number})
            moved.append(moment.column[small().rows["relation", pair("russia", "france")]])
        assert moved[0] - moved[1] == points


def test_a_machine_weighs_its_own_word() -> None:
    """The promise draws to keeping it, in the odds that are shown; once it has ended it weighs nothing."""
    chances = []
    for made in ([("russia", "france", p.Neutrality(WAR))], []):
        game, _ = promised(*made)
        Aftermath(small(), game.world, game.dice)
        entries = Aftermath(small(), game.world, game.dice).open(game.world)
        (crisis,) = events(entries, CrisisOpened)
        chances.append(crisis.asked[0].odds[0])
    assert chances[0] > chances[1] and sum(crisis.asked[0].odds) == WHOLE


def test_a_loan_moves_money_at_the_signature() -> None:
    """In the shipped history: little for little, more for much, and a poor lender feels it."""
    known = program(paris(), europe())
    row = known.rows["variable", "russia_fiscal"]
    money = []
    for made in (
        [],
        [("france", "russia", p.Loan(10))],
        [("france", "russia", p.Loan(90))],
        [("russia", "ottoman", p.Loan(9))],
    ):
        game, _ = promised(*made)
        money.append(begin(known, settled(game.world), 1).column[row])
    none, little, much, lent = money
    assert lent < none < little < much


@pytest.mark.parametrize("seed", range(6))
def test_p1_in_whole_histories_to_1914(seed: int) -> None:
    """Every pair of powers has promised much; by 1914 each promise has ended in one way, and by one event."""
    pledges = (p.Guarantee(), *(p.Neutrality(crisis) for crisis in paris().crises))
    powers = [power for power in paris().powers if power != "prussia"]
    made = [
        (by, to, pledges[(7 * number + place + seed) % len(pledges)])
        for number, by in enumerate(powers)
        for place, to in enumerate(powers)
        if by != to
    ]
    game, known = promised(*made[seed % 2 :: 2])
    game.dice = type(game.dice)(seed)
    entries = played(game, program(paris(), europe()))
    settled_ = [end.commitment for end in events(entries, e.CommitmentSettled)]
    assert sorted(settled_) == sorted(one.id for one in known)
    for one in known:
        end = state(game, one)
        assert end.state in LATER and end.evidence.startswith(p.IN_HISTORY)
    assert {state(game, one).state for one in known} - {"expired"}


def test_s6_the_shipped_history_shows_secrets_only_where_it_says_so() -> None:
    """Every fact about a promise is a motive of one of the two who know of it, or is marked as a leak."""
    assert (SCENARIOS / "europe_1856_1914.yaml").is_file()
    for event in europe().events.values():
        public = [*event.when, *(fact for term in event.terms for fact in term.when)]
        for fact in (part for one in public for part in (one, *one.either)):
            assert fact.promise is None or fact.leaks
        for power, decision in event.decisions.items():
            for choice in decision.options.values():
                private = [*choice.when, *(fact for term in choice.terms for fact in term.when)]
                for fact in (part for one in private for part in (one, *one.either)):
                    assert fact.promise is None or fact.leaks or power in (fact.by, fact.to)


def test_a_smaller_table_knows_a_crisis_by_its_own_name() -> None:
    """What the four points call Italy is the war over Italy of the great history, which judges the promise."""
    known = program(paris(), europe())
    game = congress()
    (made,) = bargain(game, "russia", "france", [p.Neutrality("italy")])
    minutes = Minutes(game.world, game.dice, True)
    close_congress(minutes, "signed", historical(game.scenario))
    game.world = minutes.world
    assert [one.crisis for one in handed_over(known, game.world).promises] == [WAR]
    event = europe().events["e15_italian_war"]
    options = event.decisions["russia"].options
    assert fate(made, event, options["mobilise"]) == "broken"
    assert fate(made, event, options["neutral"]) == "kept"
    found = {first_name(europe(), crisis) for crisis in game.scenario.crises}
    assert found == {WAR, "eastern_war", "black_sea"}

"""What a court answers, and what becomes of a reserve."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core.dice import Dice
from game.core.minutes import Minutes
from game.core.pledges import Article
from game.core.rules.court import _grants
from tests.play import Game, congress, events, move, scenario, to_phase, to_turn, vote


def asked(seed: int, question: str = "bs_fleet", position: int = 2) -> e.CourtAnswered:
    """Return what London answers when it is asked, in the first sitting, to go below a neutral sea."""
    game = to_turn(congress(seed=seed), "britain")
    game.give("britain", o.Telegraph(question, position))
    to_phase(game, "corridor", 2)
    return events(game.entries, e.CourtAnswered)[0]


def test_an_answer_comes_when_the_couriers_say_and_never_before_the_next_sitting() -> None:
    """London wires within the hour, and still the answer is there at the next sitting; Berlin and Petersburg wait."""
    game = to_turn(congress(), "britain")
    game.give("britain", o.Telegraph("bs_fleet", 2))
    assert game.scenario.powers["britain"].couriers.telegraph == 0
    assert events(game.entries, e.TelegraphSent)[0].due == 2
    game = to_turn(Game(scenario("paris_1856"), 1, historical=True), "russia")
    game.give("russia", o.Telegraph("bessarabia", 5))
    sent = events(game.entries, e.TelegraphSent)[0]
    assert sent.due == 1 + scenario("paris_1856").powers["russia"].couriers.telegraph
    to_phase(game, "corridor", sent.due - 1)
    assert not events(game.entries, e.CourtAnswered)
    to_phase(game, "corridor", sent.due)
    assert len(events(game.entries, e.CourtAnswered)) == 1
    assert game.world.hands["russia"].telegrams == ()


def test_leave_widens_the_line_and_a_refusal_is_remembered() -> None:
    """One step below the line is granted to most, and never to all; a grant reaches from the old line to the step."""
    answers = [asked(seed) for seed in range(60)]
    granted = [answer for answer in answers if answer.granted]
    assert 20 < len(granted) < 55
    assert {(answer.low, answer.high) for answer in granted} == {(2, 5)}
    assert {(answer.low, answer.high) for answer in answers if not answer.granted} == {(3, 5)}


def test_a_longer_step_is_granted_less_often() -> None:
    """A court gives one step sooner than three."""
    one = sum(asked(seed).granted for seed in range(60))
    three = sum(asked(seed, position=0).granted for seed in range(60))
    assert three < one


def test_an_answer_is_heard_by_nobody_else() -> None:
    """The request and the answer are the power's own."""
    game = to_turn(congress(), "britain")
    game.give("britain", o.Telegraph("bs_fleet", 2))
    to_phase(game, "corridor", 2)
    private = [entry for entry in game.entries if isinstance(entry.event, e.TelegraphSent | e.CourtAnswered)]
    assert len(private) == 2 and {entry.heard_by for entry in private} == {("britain",)}


def reserved(seed: int, position: int, power: str = "britain") -> Game:
    """Return a game in whose first sitting a text on the sea is agreed with one reserve, at the second corridor."""
    game = congress(seed=seed)
    game.world = replace(game.world, agenda=("bs_fleet",))
    move(game, {"france": o.Move((Article("bs_fleet", position),))})
    vote(game, {power: "reserve"})
    return to_phase(game, "corridor", 2)


def test_a_reserve_inside_the_line_is_lifted() -> None:
    """A court does not disown what its instructions allow."""
    game = reserved(1, 3)
    settled = events(game.entries, e.ReserveSettled)
    assert [(one.power, one.lifted) for one in settled] == [("britain", True)]
    assert game.world.questions["bs_fleet"].status == "agreed"
    assert game.world.questions["bs_fleet"].reserved_by == ()


def test_what_stands_under_reserve_is_on_the_next_agenda() -> None:
    """The chair brings it up last: if the court will not have it, it can be moved again the same day."""
    game = Game(scenario("four_points"), 1, historical=True)
    to_phase(game, "motions", 3)
    game.step({"france": (o.Move((Article("bs_fleet", 3),)),)})
    vote(game, {"britain": "reserve"})
    to_phase(game, "corridor", 4)
    assert game.world.agenda[-1] == "bs_fleet"


def test_a_reserve_inside_an_absolute_line_is_lifted_too() -> None:
    """A line that nobody may cross says nothing against what lies on this side of it."""
    game = reserved(1, 3, "russia")
    brief = game.world.hands["russia"].brief
    assert brief is not None and brief.absolute[list(game.world.questions).index("bs_fleet")]
    assert [(one.power, one.lifted) for one in events(game.entries, e.ReserveSettled)] == [("russia", True)]


def test_a_reserve_beyond_an_absolute_line_is_upheld_and_the_article_falls() -> None:
    """The Tsar will not be disarmed alone: the question is back on the table."""
    game = reserved(1, 5, "russia")
    settled = events(game.entries, e.ReserveSettled)
    assert [(one.power, one.lifted) for one in settled] == [("russia", False)]
    assert game.world.questions["bs_fleet"].status == "on_table"
    assert game.world.questions["bs_fleet"].position == -1


def test_beyond_a_line_by_leave_the_court_decides() -> None:
    """The same reserve is lifted in some games and upheld in others, as the dice of that court fall."""
    fates = {reserved(seed, 2).world.questions["bs_fleet"].status for seed in range(30)}
    assert fates == {"agreed", "on_table"}


def test_the_reserve_of_a_power_that_left_falls_with_it() -> None:
    """Sardinia, with slow couriers, reserves and then goes home: what the others agreed is not held up for ever."""
    facts = scenario("paris_1856")
    slow = replace(facts.powers["sardinia"], couriers=replace(facts.powers["sardinia"].couriers, telegraph=5))
    game = Game(replace(facts, powers={**facts.powers, "sardinia": slow}), 1, historical=True)
    move(game, {"france": o.Move((Article("indemnity", 1),))})
    vote(game, {"sardinia": "reserve"})
    assert game.world.questions["indemnity"].reserved_by == ("sardinia",)
    move(game, {"sardinia": o.Withdraw()})
    to_phase(game, "corridor", 3)
    assert game.world.questions["indemnity"].reserved_by == ()
    assert game.world.questions["indemnity"].status == "agreed"


@pytest.mark.parametrize(
    ("position", "appetite", "expected"), [(2, 50, 65), (1, 50, 35), (2, 0, 25), (2, 100, 95), (0, 0, 5)]
)
def test_the_odds_of_leave(monkeypatch: pytest.MonkeyPatch, position: int, appetite: int, expected: int) -> None:
    """Ninety-five in a hundred, thirty less a step, moved by the public and by a delegate's authority; 5 to 95."""
    asked_for: list[int] = []
    monkeypatch.setattr(Dice, "chance", lambda dice, odds, *key: bool(asked_for.append(odds)))
    game = congress()
    delegates = {key: replace(facts, authority=5) for key, facts in game.scenario.delegates.items()}
    known = game.scenario.powers["britain"]
    powers = {**game.scenario.powers, "britain": replace(known, opinion=replace(known.opinion, voice=8))}
    state = replace(game.world.powers["britain"], appetite=appetite)
    game.world = replace(
        game.world,
        scenario=replace(game.scenario, delegates=delegates, powers=powers),
        powers={**game.world.powers, "britain": state},
    )
    minutes = Minutes(game.world, game.dice)
    assert _grants(minutes, "britain", "bs_fleet", position) is False
    assert asked_for == [expected]


def test_one_reserve_upheld_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """The article has fallen: the other court, as strict, is not asked any more."""
    monkeypatch.setattr(Dice, "chance", lambda dice, odds, *key: False)
    game = congress()
    game.world = replace(game.world, agenda=("bs_fleet",))
    move(game, {"russia": o.Move((Article("bs_fleet", 0),))})
    vote(game, {"france": "reserve", "britain": "reserve"})
    settled = events(game.entries, e.ReserveSettled)
    assert [(one.power, one.lifted) for one in settled] == [("france", False)]
    assert game.world.questions["bs_fleet"].position == -1

"""When nobody signs: odds honoured, theatres opened, the peace that fits the fortune, the cost paid."""

from collections import Counter
from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.dice import Dice
from game.core.evolve import fold
from game.core.minutes import Minutes
from game.core.rules.war import resume_war
from game.core.worth import SCALE, link_places, worth
from tests.play import NAMES, Game, bargain, congress, events, move, scenario, to_phase

WARS = 600


def wars(name: str, count: int = WARS) -> list[list[e.Event]]:
    """Return what the guns said, once for each of many seeds."""
    world = congress(name).world
    found = []
    for seed in range(count):
        minutes = Minutes(world, Dice(seed))
        resume_war(minutes, "armistice")
        found.append([entry.event for entry in minutes.entries])
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_odds_of_the_file_are_the_odds_of_the_war(name: str) -> None:
    """Who joins and what each theatre brings come as often as the scenario says, within four standard errors."""
    facts, fought = scenario(name), wars(name)
    for joiner in facts.war.joiners:
        came = sum(e.PowerChoseWar(joiner.power, True) in war for war in fought)
        assert_odds(came, WARS, joiner.odds)
    for number, theatre in enumerate(facts.war.theatres):
        results = Counter(
            event.result
            for war in fought
            for event in war
            if isinstance(event, e.TheatreFought) and event.theatre == number
        )
        opened = results.total()
        assert opened > 20
        for place, result in enumerate(theatre.results):
            assert_odds(results[place], opened, result.odds)


def assert_odds(came: int, of: int, odds: int) -> None:
    """Compare a count with chances in a hundred: (came - expected)^2 <= 16 x variance."""
    assert (100 * came - odds * of) ** 2 <= 16 * of * odds * (100 - odds), f"{came} of {of} at {odds} %"


@pytest.mark.parametrize("name", NAMES)
def test_a_theatre_opens_only_where_its_powers_fight(name: str) -> None:
    """The belligerents of 1856 fight on, joiners as they chose; a theatre needs all it names."""
    facts = scenario(name)
    for war in wars(name, 60):
        fighting = {power for power, one in facts.powers.items() if one.camp != "neutral"}
        for event in war:
            if isinstance(event, e.PowerChoseWar):
                (fighting.add if event.fights else fighting.discard)(event.power)
        opened = {event.theatre for event in war if isinstance(event, e.TheatreFought)}
        assert opened == {n for n, theatre in enumerate(facts.war.theatres) if set(theatre.needs) <= fighting}


@pytest.mark.parametrize("name", NAMES)
def test_the_peace_is_the_hardest_that_the_fortune_reaches(name: str) -> None:
    """Fortune is the sum of the theatres; the highest dictated peace not above it is taken, and its terms hold."""
    facts = scenario(name)
    taken = set()
    for war in wars(name, 200):
        fortune = sum(
            facts.war.theatres[event.theatre].results[event.result].fortune
            for event in war
            if isinstance(event, e.TheatreFought)
        )
        (dictated,) = [event for event in war if isinstance(event, e.PeaceDictated)]
        peace = facts.war.dictated[dictated.peace]
        assert dictated.fortune == fortune
        fitting = [one.fortune for one in facts.war.dictated if one.fortune <= fortune]
        assert peace.fortune == max(fitting)
        (closed,) = [event for event in war if isinstance(event, e.CongressClosed)]
        terms = {
            question: facts.position(question, n) for question, n in zip(facts.questions, closed.positions, strict=True)
        }
        assert terms == {question: peace.treaty.get(question, one.silence) for question, one in facts.questions.items()}
        taken.add(dictated.peace)
    assert len(taken) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_the_campaign_is_paid_for(name: str) -> None:
    """A brief is reckoned on the dictated terms, less the cost of the campaign, clipped to 0-100."""
    facts, world = scenario(name), congress(name).world
    for war in wars(name, 20):
        (closed,) = [event for event in war if isinstance(event, e.CongressClosed)]
        scores = [event for event in war if isinstance(event, e.ScoreReckoned)]
        assert [score.power for score in scores] == list(facts.powers)
        for score in scores:
            brief = world.hands[score.power].brief
            assert brief is not None
            value = worth(brief, link_places(facts), closed.positions) - SCALE * facts.war.cost.get(score.power, 0)
            assert score.worth == value
            assert score.brief == max(0, min(100, (value + SCALE // 2) // SCALE))


def test_a_principal_that_leaves_brings_the_war_at_once() -> None:
    """Nobody is left at a table that no longer exists."""
    game = congress()
    move(game, {"austria": o.Withdraw()})
    assert game.over and game.world.outcome == "war"
    assert events(game.entries, e.WarResumed) == [e.WarResumed("withdrawal", "austria")]


def test_the_armistice_lapses_at_the_end_of_its_last_sitting() -> None:
    """Nineteen sittings and no longer, if nobody prolongs it."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    to_phase(game, "corridor", 19)
    assert game.world.sitting == 19 and not game.over
    to_phase(game, "nowhere")
    assert events(game.entries, e.WarResumed) == [e.WarResumed("armistice")]
    assert game.world.sitting == 19


def test_a_prolonged_armistice_lasts_to_the_end_of_the_calendar() -> None:
    """Prolonged once, in the nineteenth sitting, it carries the congress to its last one."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    to_phase(game, "motions", 19)
    game.step({"france": (o.MoveExtension(),)})
    game.step({})
    assert game.world.armistice == 24
    to_phase(game, "nowhere")
    assert events(game.entries, e.WarResumed) == [e.WarResumed("calendar")]
    assert game.world.sitting == 24


def separate(given: p.Condition | None) -> Game:
    """Return a game in which Russia and the Porte have promised each other a separate peace, and Austria leaves."""
    game = congress()
    word = p.Clause(p.SeparatePeace(), given)
    bargain(game, "russia", "ottoman", [word], [word])
    move(game, {"austria": o.Withdraw()})
    return game


def test_two_enemies_that_promised_it_settle_apart() -> None:
    """Both words given, the draft holds between the two, and both words are kept."""
    game = separate(None)
    assert game.world.outcome == "separate_peace"
    assert events(game.entries, e.SeparatePeaceSigned) == [e.SeparatePeaceSigned(("russia", "ottoman"))]
    assert {known.state for known in game.world.hands["russia"].ledger.values()} == {"kept"}
    assert not events(game.entries, e.TheatreFought)


def test_a_separate_peace_waits_for_its_condition() -> None:
    """Promised for the case of a neutral sea, and there is none: the war goes on and the words are released."""
    game = separate(p.Condition("bs_fleet", 3, 3))
    assert game.world.outcome == "war"
    assert {known.state for known in game.world.hands["russia"].ledger.values()} == {"released"}


def test_one_word_makes_no_separate_peace() -> None:
    """Russia alone has promised: nobody signs with it."""
    game = congress()
    bargain(game, "russia", "ottoman", [p.SeparatePeace()], [p.Guarantee()])
    move(game, {"austria": o.Withdraw()})
    assert game.world.outcome == "war"


def test_two_allies_make_no_separate_peace() -> None:
    """A separate peace is made with the enemy."""
    game = congress()
    bargain(game, "france", "britain", [p.SeparatePeace()], [p.SeparatePeace()])
    move(game, {"austria": o.Withdraw()})
    assert game.world.outcome == "war"


def test_a_war_is_rolled_by_name_and_not_in_sequence() -> None:
    """Russia's choice of company changes no theatre: with one joiner taken away, the others fight as before."""
    world = congress("paris_1856").world
    war = world.scenario.war
    fewer = replace(world, scenario=replace(world.scenario, war=replace(war, joiners=war.joiners[1:])))
    for seed in range(20):
        fates = []
        for start in (world, fewer):
            minutes = Minutes(start, Dice(seed))
            resume_war(minutes, "armistice")
            fates.append({event.theatre: event.result for event in events(minutes.entries, e.TheatreFought)})
            assert fold(start, minutes.entries) == minutes.world
        assert all(fates[0][one] == fates[1][one] for one in fates[0].keys() & fates[1].keys())


def test_a_neutral_that_nobody_has_counted_in_does_not_fight() -> None:
    """Where the file names no joiners only the two sides are at war, and the theatres of neutrals stay closed."""
    game = congress()
    known = game.scenario
    world = replace(game.world, scenario=replace(known, war=replace(known.war, joiners=())))
    minutes = Minutes(world, Dice(1))
    resume_war(minutes, "armistice")
    fought = [entry.event.theatre for entry in minutes.entries if isinstance(entry.event, e.TheatreFought)]
    neutral = {power for power, facts in known.powers.items() if facts.camp == "neutral"}
    closed = [number for number, one in enumerate(known.war.theatres) if set(one.needs) & neutral]
    assert closed
    assert fought == [number for number in range(len(known.war.theatres)) if number not in closed]

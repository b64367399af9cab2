"""Nobody signed: two enemies settle apart if they had promised to, or a campaign ends in a dictated peace."""

from game.core import events as e
from game.core.minutes import Minutes
from game.core.pledges import SeparatePeace
from game.core.rules.close import close_congress
from game.core.rules.corridor import settle
from game.core.rules.promises import condition_holds
from game.core.scenario import PowerId, Theatre
from game.core.world import commitments
from game.core.worth import silent


def resume_war(minutes: Minutes, cause: e.WarCause, power: PowerId = "") -> None:
    """End the congress without a general treaty."""
    minutes.write(e.WarResumed(cause, power), f"withdrawal:{power}" if power else "clock")
    if not _separate_peace(minutes):
        _campaign(minutes)


def _separate_peace(minutes: Minutes) -> bool:
    """Sign on the draft as it stands if an enemy and an ally have each promised the other to.

    To the two it is worth what the draft is; to every other, which has signed nothing, no more than leaving was.
    """
    promised = {
        (known.by, known.to): known
        for known in commitments(minutes.world).values()
        if known.state == "open"
        and isinstance(known.clause.pledge, SeparatePeace)
        and condition_holds(minutes.world, known.clause)
    }
    camps = {power: facts.camp for power, facts in minutes.world.scenario.powers.items()}
    for (by, to), known in promised.items():
        if camps[by] == "enemy" and camps[to] == "allies" and (to, by) in promised:
            minutes.write(e.SeparatePeaceSigned((by, to)), known.id, promised[to, by].id)
            settle(minutes, known, "kept", "separate_peace")
            settle(minutes, promised[to, by], "kept", "separate_peace")
            close_congress(minutes, "separate_peace", apart=(by, to))
            return True
    return False


def _campaign(minutes: Minutes) -> None:
    scenario = minutes.world.scenario
    fighting = {power for power, facts in scenario.powers.items() if facts.camp != "neutral"}
    for joiner in scenario.war.joiners:
        fights = minutes.dice.chance(joiner.odds, "war", joiner.power)
        minutes.write(e.PowerChoseWar(joiner.power, fights), "war")
        (fighting.add if fights else fighting.discard)(joiner.power)
    fortune = 0
    for number, theatre in enumerate(scenario.war.theatres):
        if set(theatre.needs) <= fighting:
            result = _fight(minutes, number, theatre)
            fortune += theatre.results[result].fortune
            minutes.write(e.TheatreFought(number, result), "war")
    fitting = [n for n, peace in enumerate(scenario.war.dictated) if peace.fortune <= fortune]
    fallback = min(range(len(scenario.war.dictated)), key=lambda n: scenario.war.dictated[n].fortune)
    chosen = max(fitting, key=lambda n: scenario.war.dictated[n].fortune, default=fallback)
    minutes.write(e.PeaceDictated(chosen, fortune), "war")
    terms = scenario.war.dictated[chosen].treaty
    positions = tuple(
        scenario.number(question, terms[question]) if question in terms else quiet
        for question, quiet in zip(scenario.questions, silent(scenario), strict=True)
    )
    close_congress(minutes, "war", positions, scenario.war.cost)


def _fight(minutes: Minutes, number: int, theatre: Theatre) -> int:
    """Return the place of the result that the dice choose by its odds."""
    rolled = minutes.dice.between(1, sum(result.odds for result in theatre.results), "theatre", number)
    for place, result in enumerate(theatre.results):
        rolled -= result.odds
        if rolled <= 0:
            return place
    raise AssertionError("odds add up to what was rolled")

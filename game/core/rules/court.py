"""What a court answers: leave beyond a red line, asked by telegraph or implied by a reserve."""

from game.core import events as e
from game.core.minutes import Minutes
from game.core.scenario import PowerId, QuestionId
from game.core.world import World
from game.core.worth import index

LONGEST = 9
"""Sittings that the slowest court takes to answer."""


def line(world: World, power: PowerId, question: QuestionId) -> tuple[int, int]:
    """Return the positions a power's instructions accept now, leave included, as a range."""
    hand = world.hands[power]
    assert hand.brief is not None
    place = index(world.scenario, question)
    return hand.leave.get(question, (hand.brief.lows[place], hand.brief.highs[place]))


def due(world: World, power: PowerId) -> int:
    """Return the sitting before which an answer to a telegram sent now arrives; never before the next."""
    return world.sitting + max(1, world.scenario.powers[power].couriers.telegraph)


def _grants(minutes: Minutes, power: PowerId, question: QuestionId, position: int) -> bool:
    """A court is readier the nearer the step, the hungrier its public and the more its delegate may commit it."""
    world = minutes.world
    hand = world.hands[power]
    assert hand.brief is not None
    low, high = line(world, power, question)
    steps = max(low - position, position - high, 0)
    if steps == 0:
        return True
    if hand.brief.absolute[index(world.scenario, question)]:
        return False
    facts = world.scenario.powers[power]
    pressure = (world.powers[power].appetite - 50) * facts.opinion.voice // 10
    authority = world.scenario.delegates[world.scenario.first_delegate(power)].authority
    odds = 95 - 30 * steps + pressure + 2 * (authority - 5)
    return minutes.dice.chance(max(5, min(95, odds)), "leave", power, question, position)


def _answer(minutes: Minutes, power: PowerId, question: QuestionId, position: int, because: str) -> bool:
    low, high = line(minutes.world, power, question)
    granted = _grants(minutes, power, question, position)
    if granted:
        low, high = min(low, position), max(high, position)
    minutes.write(e.CourtAnswered(power, question, position, granted, low, high), because, to=(power,))
    return granted


def settle_telegrams(minutes: Minutes, number: int) -> None:
    """Deliver the courts' answers that are due before this sitting."""
    for power in minutes.world.scenario.powers:
        for telegram in minutes.world.hands[power].telegrams:
            if telegram.due <= number:
                _answer(minutes, power, telegram.question, telegram.position, f"telegram:{telegram.question}")


def settle_reserves(minutes: Minutes, number: int) -> None:
    """Lift or uphold the reserves on which the courts concerned have had time to answer; who has left has none."""
    world = minutes.world
    for question, state in world.questions.items():
        for power in state.reserved_by:
            if minutes.world.questions[question].position != state.position:
                continue  # another court has already upheld its reserve
            if world.powers[power].withdrawn:
                minutes.write(e.ReserveSettled(power, question, True), f"withdrawal:{power}")
                continue
            wait = max(1, world.scenario.powers[power].couriers.telegraph)
            if number < state.since + wait:
                continue
            lifted = _answer(minutes, power, question, state.position, f"article:{question}")
            minutes.write(e.ReserveSettled(power, question, lifted), f"article:{question}")

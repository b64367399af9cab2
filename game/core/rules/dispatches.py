"""A sitting opens: couriers and news arrive, the war clock ticks, guests are seated, the corridor is set."""

from game.core import events as e
from game.core.minutes import Minutes
from game.core.rules.agenda import agenda
from game.core.rules.corridor import begin_corridor
from game.core.rules.court import settle_reserves, settle_telegrams
from game.core.scenario import Effect
from game.core.world import pair, settled
from game.core.worth import SCALE


def open_sitting(minutes: Minutes, number: int) -> None:
    """Open a sitting and carry it to the corridor."""
    world = minutes.world
    powers = tuple(power for power, state in world.powers.items() if not state.withdrawn)
    first = minutes.dice.between(0, len(powers) - 1, "corridor", number)
    order = powers[first:] + powers[:first]
    minutes.write(e.SittingOpened(number, agenda(world, number), order))
    minutes.write(e.PhaseBegan("dispatches"))
    _seat_guests(minutes, number)
    _news(minutes, number)
    settle_telegrams(minutes, number)
    settle_reserves(minutes, number)
    if number > 1 and not minutes.world.signed:
        _war_clock(minutes)
    begin_corridor(minutes)


def _seat_guests(minutes: Minutes, number: int) -> None:
    scenario = minutes.world.scenario
    for power, facts in scenario.powers.items():
        state = minutes.world.powers[power]
        if state.seated or state.withdrawn:
            continue
        due = facts.enters
        for question, wording in scenario.questions.items():
            if wording.guest == power and settled(minutes.world, question):
                agreed = scenario.position(question, minutes.world.questions[question].position)
                due = wording.admits.get(agreed, due)
        if number >= due:
            minutes.write(e.PowerSeated(power))


def _news(minutes: Minutes, number: int) -> None:
    for key, news in minutes.world.scenario.news.items():
        if news.sitting == number:
            minutes.write(e.NewsRead(key))
            for effect in news.effects:
                _apply(minutes, effect, f"news:{key}")


def _apply(minutes: Minutes, effect: Effect, because: str) -> None:
    world = minutes.world
    match effect.what:
        case "relation":
            one, other = effect.powers
            value = max(-100, min(100, world.relations.get(pair(one, other), 0) + effect.change))
            minutes.write(e.RelationMoved((one, other), value, "news"), because)
        case "opinion":
            for power in effect.powers:
                appetite = max(0, min(100, world.powers[power].appetite + effect.change))
                minutes.write(e.OpinionMoved(power, appetite, "news"), because)
        case "standing":
            for power in effect.powers:
                minutes.move_standing(power, effect.change, "news", because)
        case "walk_away":
            for power in effect.powers:
                hand = world.hands[power]
                walk_away = hand.walk_away + effect.change * SCALE // 10
                minutes.write(e.WalkAwayMoved(power, walk_away, hand.pressed), because, to=(power,))


def _war_clock(minutes: Minutes) -> None:
    """Move each walk-away value by the war clock and by how its public has moved since the last sitting."""
    for power, facts in minutes.world.scenario.powers.items():
        brief = minutes.world.scenario.briefs[power]
        hand = minutes.world.hands[power]
        assert hand.brief is not None
        drift = brief.walk_away.drift * SCALE // 10
        # A public hungrier for peace makes leaving worth less: `voice` hundredths of a point a point of appetite.
        before = hand.walk_away - hand.pressed
        pressed = facts.opinion.voice * (facts.opinion.appetite - minutes.world.powers[power].appetite) * SCALE // 100
        after = before + drift + pressed
        if after != hand.walk_away or pressed != hand.pressed:
            minutes.write(e.WalkAwayMoved(power, after, pressed), "clock", to=(power,))

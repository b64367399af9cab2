"""The protocol is written: promises judged, the courted noticed, publics moved; then what comes next."""

from game.core import events as e
from game.core.costs import COURTED
from game.core.minutes import Minutes
from game.core.rules.close import close_congress
from game.core.rules.court import LONGEST, settle_reserves
from game.core.rules.dispatches import open_sitting
from game.core.rules.promises import judge
from game.core.rules.war import resume_war
from game.core.world import essentials_missing, open_to_motion, seats


def write_protocol(minutes: Minutes) -> None:
    """Close the minutes of the sitting; go to the signature if it was carried, or if it is now or never; else on."""
    minutes.write(e.PhaseBegan("protocol"))
    judge(minutes)
    _courted(minutes)
    _publics(minutes)
    minutes.write(e.ProtocolWritten(minutes.world.sitting))
    gone = next((p for p in minutes.world.scenario.principals() if minutes.world.powers[p].withdrawn), "")
    if gone and not minutes.world.signed:
        resume_war(minutes, "withdrawal", gone)
        return
    moved = any(motion.what == "signature" and motion.fate == "carried" for motion in minutes.world.motions.values())
    if _last_day(minutes) and not minutes.world.signed:
        settle_reserves(minutes, minutes.world.sitting + LONGEST)  # no court lets a war resume by not answering
    ready = not essentials_missing(minutes.world) and not _reserves(minutes)
    if (moved or _last_day(minutes)) and ready and not minutes.world.signed:
        minutes.write(e.PhaseBegan("signature"))
        return
    next_sitting(minutes)


def _last_day(minutes: Minutes) -> bool:
    """Return whether no sitting would follow this one: a whole text is then laid open, though nobody has moved it."""
    world = minutes.world
    return world.sitting >= min(len(world.scenario.calendar), world.armistice)


def _reserves(minutes: Minutes) -> bool:
    return any(state.reserved_by for state in minutes.world.questions.values())


def next_sitting(minutes: Minutes) -> None:
    """Open the next sitting, or end what has no next."""
    world = minutes.world
    last = len(world.scenario.calendar)
    if world.signed:
        nothing_left = not any(open_to_motion(world, question) for question in world.questions)
        quiet = world.sitting > world.signed and not world.motions and not world.called
        if nothing_left or quiet or world.sitting >= last or not seats(world):
            settle_reserves(minutes, world.sitting + LONGEST)  # the courts answer before anything is ratified
            close_congress(minutes, "signed")
        else:
            open_sitting(minutes, world.sitting + 1)
    elif world.sitting >= last:
        resume_war(minutes, "calendar")
    elif world.sitting >= world.armistice:
        resume_war(minutes, "armistice")
    else:
        open_sitting(minutes, world.sitting + 1)


def _courted(minutes: Minutes) -> None:
    for power, state in minutes.world.powers.items():
        if len(state.visited_by) >= 2 and state.standing < minutes.world.scenario.rules.standing:
            minutes.move_standing(power, COURTED, "courted", *(f"visit:{p}:{power}" for p in state.visited_by))


def _publics(minutes: Minutes) -> None:
    """An article that meets a public's demand warms it to peace; one that fails it cools it, by how far."""
    scenario = minutes.world.scenario
    carried = {
        article.question: article.position
        for motion in minutes.world.motions.values()
        if motion.fate == "carried"
        for article in motion.articles
    }
    for power, facts in scenario.powers.items():
        for question, wanted in facts.opinion.demands.items():
            if question not in carried:
                continue
            apart = abs(carried[question] - scenario.number(question, wanted))
            appetite = max(0, min(100, minutes.world.powers[power].appetite + (4, 1, -3, -6)[min(apart, 3)]))
            moved = e.OpinionMoved(power, appetite, "article", question)
            minutes.write(moved, f"article:{question}")

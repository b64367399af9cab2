"""Motions are put: vetoes stop, reserves wait for the court, competing texts are weighed."""

from collections.abc import Mapping

from game.core import events as e
from game.core import orders as o
from game.core.costs import LEAST_APART, MEDIATION, refusal
from game.core.minutes import Minutes
from game.core.reasons import declared
from game.core.scenario import PowerId
from game.core.world import Motion, World, pair, seats


def vetoes(world: World, motion: Motion) -> tuple[PowerId, ...]:
    """Return the powers whose refusal stops a motion, from the scenario alone.

    Articles: the vetoes of their questions. Signature and armistice: the principals. Once the treaty is signed the
    acts that remain bind only by the consent of every signatory.
    """
    scenario = world.scenario
    if motion.what != "articles":
        return tuple(power for power in scenario.principals() if not world.powers[power].withdrawn)
    named = {power for article in motion.articles for power in scenario.questions[article.question].vetoes}
    if world.signed:
        named |= set(world.signatories)
    return tuple(power for power in scenario.powers if power in named and not world.powers[power].withdrawn)


def refusers(motion: Motion) -> tuple[PowerId, ...]:
    """Return who refused, in the order of the voices."""
    return tuple(power for power, voice in motion.voices.items() if voice == "refuse")


def consent(world: World, motion: Motion) -> int:
    """Return the influence of the powers that consented."""
    return sum(world.scenario.powers[power].influence for power, voice in motion.voices.items() if voice == "consent")


def put_motions(minutes: Minutes, sealed: Mapping[PowerId, tuple[o.Voice, ...]]) -> None:
    """Take every voice on every motion, then settle them."""
    for motion in tuple(minutes.world.motions.values()):
        for power in seats(minutes.world):
            given = {voice.motion: voice for voice in sealed.get(power, ())}
            _record(minutes, power, given.get(motion.id, o.Voice(motion.id, "consent")))
    for motion in tuple(minutes.world.motions.values()):
        _charge(minutes, motion)
    _settle(minutes)


def _record(minutes: Minutes, power: PowerId, voice: o.Voice) -> None:
    told = declared(voice.reasons)
    given = e.VoiceGiven(voice.motion, power, voice.voice, voice.fault, voice.tone, told)
    minutes.write(given, voice.motion)
    minutes.note(voice.motion, power, voice.reasons, voice.motion)


def _charge(minutes: Minutes, motion: Motion) -> None:
    """Refusing costs standing: more each time, and more alone; what it costs once it does not cost again."""
    against = refusers(minutes.world.motions[motion.id])
    alone = len(against) == 1
    for power in against:
        cost = refusal(minutes.world, motion, power, against)
        if not cost:
            continue
        minutes.move_standing(power, -cost, "refused_alone" if alone else "refused", motion.id)
        if alone and power != motion.by:
            before = minutes.world.relations.get(pair(power, motion.by), 0)
            value = max(-100, before - LEAST_APART)
            minutes.write(e.RelationMoved((power, motion.by), value, "refused"), motion.id)


def _settle(minutes: Minutes) -> None:
    standing = [m for m in minutes.world.motions.values() if not set(refusers(m)) & set(vetoes(minutes.world, m))]
    for motion in minutes.world.motions.values():
        if motion not in standing:
            minutes.write(e.MotionLost(motion.id, refusers(motion)), motion.id)
    chair = minutes.world.scenario.chair

    def weight(motion: Motion) -> tuple[int, bool]:
        return consent(minutes.world, motion), motion.voices.get(chair) == "consent"

    taken: dict[str, str] = {}
    for motion in sorted(standing, key=weight, reverse=True):  # stable: then the order of the seats
        rival = next((taken[a.question] for a in motion.articles if a.question in taken), "")
        if rival:
            minutes.write(e.MotionLost(motion.id, refusers(motion), rival), motion.id)
            continue
        _carry(minutes, motion)
        taken.update({article.question: motion.id for article in motion.articles})


def _carry(minutes: Minutes, motion: Motion) -> None:
    minutes.write(e.MotionCarried(motion.id), motion.id)
    if motion.what == "extension" and minutes.world.armistice < len(minutes.world.scenario.calendar):
        last = len(minutes.world.scenario.calendar)
        until = min(last, minutes.world.armistice + minutes.world.scenario.rules.extension)
        minutes.write(e.ArmisticeExtended(until), motion.id)
    reserved = tuple(power for power, voice in motion.voices.items() if voice == "reserve")
    mediated = any(article.question in minutes.world.disputed for article in motion.articles)
    for article in motion.articles:
        minutes.write(e.ArticleAgreed(article.question, article.position, reserved), motion.id)
    if mediated and not refusers(motion):
        minutes.move_standing(motion.by, MEDIATION, "mediated", motion.id)

"""A log of a few lines by hand, small enough to be damaged at every byte."""

from game.core import events as e
from game.core import orders as o
from game.core.canon import scenario_hash, world_hash
from game.core.pledges import Article
from game.core.reasons import Reason
from game.log.log import Header, Log, Seated, Step
from game.log.replay import fold_log
from game.log.writer import content_of
from tests.unit.log.table import four_points


def small() -> Log:
    """Return a log of four steps on the four points, with the hashes of its worlds."""
    scenario = four_points()
    question, power = next(iter(scenario.questions)), next(iter(scenario.powers))
    header = Header(
        1, scenario.id, scenario_hash(scenario), 2**64 - 1, True, {power: Seated("human", "Žofie \u2028 “Ω”")}, "Vienna"
    )
    move = o.Move((Article(question, 1),))
    steps = (
        Step(0, {}, (e.Entry(e.SittingOpened(1, (question,), (power,))), e.Entry(e.PhaseBegan("motions")))),
        Step(1, {power: (move,)}, (e.Entry(e.MotionMoved("m", power, "articles", move.articles)),)),
        Step(2, {}, (e.Entry(e.WalkAwayMoved(power, -7), (power,), ("news:x",)),), fate=7),
        Step(3, {power: (o.Voice("m", "refuse", reasons=(Reason("link", -12),)),)}, (e.Entry(e.PhaseBegan("voices")),)),
    )
    log = Log(header, steps)
    return Log(header, tuple(_hashed(log, step) for step in steps))


def _hashed(log: Log, step: Step) -> Step:
    if not any(isinstance(entry.event, e.PhaseBegan) for entry in step.entries):
        return step
    world = world_hash(fold_log(four_points(), log, step.n))
    return Step(step.n, step.sealed, step.entries, world, step.fate)


def small_file() -> bytes:
    """Return the small log as the bytes of its file."""
    return content_of(small())[0]

"""How fast one is anywhere in the longest replay there is: every sitting of the calendar talked out, then to 1914."""

import statistics
import time
from pathlib import Path

from game.cli.chronicles import follows
from game.cli.machines import BEST, machine
from game.core import orders as o
from game.core.scenario import PowerId, Scenario
from game.log.log import Header, Log, Place, Step
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.session.session import Record, Session

SEEKS = 400


class Talker:
    """The best machine, which never moves the signature and always prolongs the armistice."""

    def __init__(self, scenario: Scenario) -> None:
        self._machine: Negotiator = machine(scenario, BEST)
        self.corridor = self._machine.corridor
        self.answer = self._machine.answer

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return the machine's motions but the signature, and a longer armistice where one may be moved."""
        wanted = tuple(each for each in self._machine.motions(seat) if not isinstance(each, o.MoveSignature))
        longer = o.MoveExtension()
        if seat.view.sitting >= seat.view.armistice - 1 and longer not in wanted and seat.ask(longer) is None:
            return (longer, *wanted)[: seat.view.scenario.rules.speeches]
        return wanted

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return the machine's voices, for every prolongation and against every signature."""
        given: list[o.Voice] = []
        for voice in self._machine.voices(seat):
            what = seat.view.motions[voice.motion].what
            kind: o.VoiceKind = {"extension": "consent", "signature": "refuse"}.get(what, voice.voice)  # type: ignore[assignment]
            given.append(voice if kind == voice.voice else o.Voice(voice.motion, kind))
        return tuple(given)

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Decline."""
        return o.Decline()


def longest(scenario: Scenario, path: Path, seed: int) -> Reel:
    """Return the reel of a congress that uses up its calendar, and of the years after it."""
    talkers: dict[PowerId, Negotiator] = {power: Talker(scenario) for power in scenario.powers}
    steps: list[Step] = []

    def keep(record: Record) -> None:
        steps.append(Step(len(steps), record.sealed, record.entries, record.world))

    ready = follows(scenario, path)
    session = Session(scenario, seed, talkers, recorder=keep, history=ready)
    session.open()
    session.run()
    return Reel(scenario, Log(Header(1, scenario.id, "", seed, False, {}), tuple(steps)), ready)


def seeks(reel: Reel) -> tuple[float, float]:
    """Return the seconds of a seek, median and slowest, of many all over a replay: archives open, and from a seat."""
    spent: list[float] = []
    for eyes in (None, next(iter(reel.scenario.powers))):
        lens = Lens(reel, eyes)
        for place in _scattered(lens.track.places):
            began = time.perf_counter()
            lens.view(place)
            spent.append(time.perf_counter() - began)
    return statistics.median(spent), max(spent)


def _scattered(places: tuple[Place, ...]) -> list[Place]:
    """Return places all over a replay, none near the one before it."""
    step = next(n for n in range(len(places) * 5 // 13, 2 * len(places)) if len(places) % n or n == 1)
    return [places[step * n % len(places)] for n in range(SEEKS)]

"""A screenplay is performed: the session itself plays it, people in the seats, and nothing is decided here.

perform(play, scenario, program, machines)   every step, and where every marked line came to stand
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from assets.build.replays.screenplay import Line, Motion, Screenplay, Sitting
from game.core import events as e
from game.core import orders as o
from game.core.after import CrisisOpened
from game.core.events import Entry
from game.core.history.program import Program
from game.core.scenario import PowerId, Scenario
from game.log.log import Place
from game.seat.negotiator import Negotiator
from game.seat.table import Player
from game.session.session import Record, Session
from game.text.bargain import offer, reply, warn
from game.text.lexicon import keywords
from game.text.parse import Reading, tokens
from game.words.language import Language

ENGLISH = Language("en")


class Stumble(Exception):
    """The game does not allow what the screenplay says."""


@dataclass
class Performance:
    """A game as it was played, and the marks at their places."""

    session: Session
    records: list[Record] = field(default_factory=list)
    marked: dict[str, Place] = field(default_factory=dict)
    sittings: dict[int, Place] = field(default_factory=dict)
    """Where each sitting opens."""
    years: int = 0
    """The step at which history begins."""


def seats_of(play: Screenplay, scenario: Scenario) -> dict[PowerId, Player]:
    """Return who plays what: people by name, machines in all other seats."""
    return {
        power: Player("human", play.players[power]) if power in play.players else Player("machine", level=play.level)
        for power in scenario.powers
    }


def perform(
    play: Screenplay,
    scenario: Scenario,
    program: Callable[[], Program] | None,
    machines: Mapping[PowerId, Negotiator],
) -> Performance:
    """Play a screenplay to its end, and every year after it."""
    records: list[Record] = []
    session = Session(scenario, play.seed, machines, True, records.append, seats_of(play, scenario), history=program)
    done = Performance(session, records)
    session.open()
    session.run()
    begun = 0
    for sitting in play.sittings:
        _play(done, sitting)
        _place(done, sitting, begun)
        begun = done.sittings[sitting.protocol].step
    if session.world.outcome is None:
        raise Stumble(f"the screenplay ends in sitting {session.world.sitting}, and the congress goes on")
    _years(done, play)
    told = (n for n, r in enumerate(records) if any(entry.event == e.PhaseBegan("history") for entry in r.entries))
    done.years = next(told, len(records))
    return done


def find(records: Sequence[Record], at: tuple[tuple[str, str], ...], first: int) -> Place:
    """Return the place of the first event whose fields are these, looked for from a step on."""
    for step, record in enumerate(records, first):
        for number, entry in enumerate(record.entries):
            if all(_field(entry.event, key) == value for key, value in at):
                return Place(step, number)
    raise Stumble(f"nothing happens that is {dict(at)}")


def _field(event: object, key: str) -> str:
    value = getattr(event, key, None)
    return " ".join(value) if isinstance(value, tuple) and all(isinstance(v, str) for v in value) else str(value)


def _play(done: Performance, sitting: Sitting) -> None:
    session = done.session
    if session.world.sitting != sitting.protocol or session.world.phase != "corridor":
        raise Stumble(f"sitting {sitting.protocol} does not come: {session.world.sitting}, {session.world.phase}")
    scenes = list(sitting.corridor)
    while session.world.phase == "corridor":
        power = session.world.turn
        if power in session.negotiators:
            session.advance()
            continue
        for scene in [scene for scene in scenes if scene[0].power == power]:
            if _may_begin(session, scene[0]):
                scenes.remove(scene)
                _scene(done, scene)
        _submit(session, power, (o.Pass(),))
    if scenes:
        raise Stumble(f"sitting {sitting.protocol}: nobody could say {scenes[0][0].words}")
    _plenary(done, sitting)


def _may_begin(session: Session, line: Line) -> bool:
    """Return whether a scene can begin in this turn: an answer waits for its letter, all else for the first round."""
    what, _, rest = line.words.partition(" ")
    if what == "answer":
        return any(paper.by == rest.split()[0] for paper in session.seats[line.power].letters())
    return session.world.round == 1


def _scene(done: Performance, scene: tuple[Line, ...]) -> None:
    session = done.session
    author = scene[0].power
    for line in scene:
        if line.words.startswith("answer "):
            _, author, words = line.words.split(" ", 2)
            order = _answer_to(session, author, line.power, words)
        elif line is scene[0] or line.power in session.negotiators:
            order = _order(session.scenario, line.words)
        else:
            order = _answer_to(session, author, line.power, line.words)
        before = len(done.records)
        _submit(session, line.power, (order,))
        if line.mark:
            done.marked[line.mark] = _spoken(done.records[before].entries, before)
        while session.waiting_on()[0] in session.negotiators and session.world.turn not in session.negotiators:
            session.advance()


def _answer_to(session: Session, author: PowerId, power: PowerId, words: str) -> o.Answer:
    """Return a power's answer to the letter between it and the author of a scene."""
    paper = next((p for p in session.seats[power].letters() if author in (p.by, p.to)), None)
    if paper is None:
        raise Stumble(f"sitting {session.world.sitting}: {power} has nothing to answer: {words}")
    return o.Answer(paper.paper, reply(_reading(session.scenario, words), paper))


def _spoken(entries: tuple[Entry, ...], step: int) -> Place:
    """Return the place of what was said; the opening of the interview comes before it."""
    return Place(step, next(n for n, entry in enumerate(entries) if not isinstance(entry.event, e.InterviewOpened)))


def _reading(scenario: Scenario, words: str) -> Reading:
    return Reading(tokens(words), scenario, keywords(ENGLISH))


def _order(scenario: Scenario, words: str) -> o.Order:
    """Return the order that begins a scene."""
    what, _, rest = words.partition(" ")
    reading = _reading(scenario, rest)
    order: o.Order
    match what:
        case "offer":
            to, bundle = offer(reading)
            return o.Offer(to, bundle.gives, bundle.asks, bundle.secret)
        case "warn":
            return warn(reading)
        case "sound":
            order = o.Sound(reading.power(), reading.question())
        case "terms":
            order = o.AskTerms(reading.power(), reading.articles())
        case "telegraph":
            article = reading.article()
            order = o.Telegraph(article.question, article.position)
        case _:
            raise Stumble(f"nobody says {words} in the corridor")
    reading.end()
    return order


def _plenary(done: Performance, sitting: Sitting) -> None:
    session = done.session
    sealed: dict[PowerId, list[o.MotionOrder]] = {}
    for motion in sitting.motions:
        for power in (motion.power, *motion.seconded):
            sealed.setdefault(power, []).append(_motion(session.scenario, motion.words))
    session.run()
    for power in session.people():
        _submit(session, power, tuple(sealed.pop(power, ())))
    if sealed:
        raise Stumble(f"{sitting.protocol}: no seat for {', '.join(sealed)}")
    voices: dict[PowerId, list[o.Voice]] = {}
    for motion in (*sitting.motions, *sitting.voices):
        for power, words in motion.voices:
            voices.setdefault(power, []).append(_voice(session, motion, words))
    session.run()
    while session.world.phase == "voices":
        for power in session.people():
            put = list(session.world.motions)
            _submit(session, power, tuple(sorted(voices.pop(power, ()), key=lambda voice: put.index(voice.motion))))
    if voices:
        raise Stumble(f"{sitting.protocol}: no voice for {', '.join(voices)}")
    session.run()
    while session.world.phase == "signature":
        _submit(session, session.people()[0], (o.Sign(),))
        session.run()
    session.run()


def _motion(scenario: Scenario, words: str) -> o.MotionOrder:
    what, _, rest = words.partition(" ")
    reading = _reading(scenario, rest)
    order: o.MotionOrder
    match what:
        case "move":
            order = o.Move(reading.articles())
        case "call":
            order = o.CallQuestion(reading.question())
        case "reopen":
            order = o.Reopen(reading.question())
        case "signature":
            order = o.MoveSignature()
        case "extend":
            order = o.MoveExtension()
        case _:
            raise Stumble(f"nobody moves {words}")
    reading.end()
    return order


def _voice(session: Session, motion: Motion, words: str) -> o.Voice:
    """Return a voice on a motion of this sitting, which is known by what it says."""
    put = _motion(session.scenario, motion.words)
    what = {o.MoveSignature: "signature", o.MoveExtension: "extension"}.get(type(put), "articles")
    articles = set(put.articles) if isinstance(put, o.Move) else set()
    put_so = (m.id for m in session.world.motions.values() if (m.what, set(m.articles)) == (what, articles))
    name = next(put_so, "")
    if not name:
        raise Stumble(f"sitting {session.world.sitting}: nobody has put {motion.words}")
    kind, _, rest = words.partition(" ")
    assert kind in ("consent", "reserve", "refuse"), words
    tone = rest.split()[-1] if rest.split() and rest.split()[-1] in ("near", "no", "far") else None
    fault = next((a.question for a in articles if a.question in rest.split()), "")
    if kind == "refuse" and not fault and len(articles) == 1:
        fault = next(iter(articles)).question
    return o.Voice(name, kind, fault, tone)  # type: ignore[arg-type]  # asserted above


def _submit(session: Session, power: PowerId, orders: tuple[o.Order, ...]) -> None:
    objection = session.submit(power, orders)
    if objection is not None:
        raise Stumble(f"sitting {session.world.sitting}, {session.world.phase}: {power} may not {orders}: {objection}")


def _place(done: Performance, sitting: Sitting, first: int) -> None:
    """Find where a sitting opens, and where its marked motions were decided."""
    opened = (("kind", "sitting_opened"), ("number", str(sitting.protocol)))
    done.sittings[sitting.protocol] = find(done.records[first:], opened, first)
    for motion in sitting.motions:
        if motion.mark:
            done.marked[motion.mark] = _outcome(done, motion, first)


def _outcome(done: Performance, motion: Motion, first: int) -> Place:
    """Return where a motion was carried or lost; of an order that is no motion, where it was given."""
    put = _motion(done.session.scenario, motion.words)
    records = done.records[first:]
    if isinstance(put, o.CallQuestion | o.Reopen):
        kind = "question_called" if isinstance(put, o.CallQuestion) else "question_reopened"
        return find(records, (("kind", kind), ("by", motion.power), ("question", put.question)), first)
    name = ""
    for record in records:
        for entry in record.entries:
            match entry.event:
                case e.MotionMoved() as moved if moved.by == motion.power and _same(moved, put):
                    name = moved.motion
    for kind in ("motion_carried", "motion_lost"):
        try:
            return find(records, (("kind", kind), ("motion", name)), first)
        except Stumble:
            continue
    raise Stumble(f"the motion {motion.words} came to nothing")


def _same(moved: e.MotionMoved, put: o.MotionOrder) -> bool:
    what = {o.MoveSignature: "signature", o.MoveExtension: "extension"}.get(type(put), "articles")
    return moved.what == what and set(moved.articles) == (set(put.articles) if isinstance(put, o.Move) else set())


def _years(done: Performance, play: Screenplay) -> None:
    """Play the years: every power answers as it did, and leaves to the weights of the case what never came."""
    session = done.session
    while not session.over:
        if session.advance():
            continue
        crisis = session.world.crisis
        assert crisis is not None, "in history somebody is always asked, or it is over"
        power = session.people()[0]
        _submit(session, power, (o.Decide(crisis.event, _answer(play, crisis, power)),))


def _answer(play: Screenplay, crisis: CrisisOpened, power: PowerId) -> str:
    """Return what a power answered; nothing where the question never came, or the answer is not open in this world."""
    given = play.answers.get(crisis.event, {}).get(power, "")
    asked = next(asked for asked in crisis.asked if asked.power == power)
    open_ones = [option for option, odds in zip(asked.options, asked.odds, strict=True) if odds]
    if given and given not in asked.options:
        raise Stumble(f"{crisis.event}: {power} was never asked whether to {given}")
    return given if given in open_ones else ""

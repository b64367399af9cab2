"""What the tests of the text mode share: a keyboard of typed lines, plain machine powers, and a house in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from game.ai.adviser import TwoVoices
from game.content.load import load
from game.core import events as e
from game.core import orders as o
from game.core.history.program import Program
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.core.scenario import PowerId, Scenario
from game.core.world import Paper, open_to_motion
from game.core.worth import index
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.seat.table import Advisers, Kept, Level, Offered, Plan, Player, Table
from game.session.session import Recorder, Session
from game.text.play import play_text
from game.words.language import ENGLISH, Language

ROOT = Path(__file__).parents[3]
CLEAR = "------------------------------------------------ the screen is cleared"
Typist = Callable[[str, Table], str | None]
"""Given a prompt and the table, what is typed; None is the end of input."""


@cache
def scenario(name: str = "four_points") -> Scenario:
    """Return a shipped scenario."""
    return load(ROOT / "scenarios" / f"{name}.yaml")


class Courtier:
    """A machine power so plain that its play will never change: history, a little haggling, and no guile."""

    def __init__(self, known: Scenario) -> None:
        self.known = known

    def _historical(self, question: str) -> int:
        return self.known.number(question, self.known.questions[question].historical)

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Sound the others on the agenda in odd sittings, and offer a bargain in even ones."""
        view = seat.view
        questions = [question for question in self.known.questions if open_to_motion(view, question)]
        for to in view.powers:
            if to in view.powers[seat.power].met or len(questions) < 2:
                continue
            give, ask = (Clause(Consent(q, self._historical(q), self._historical(q))) for q in questions[:2])
            order = o.Sound(to, questions[0]) if view.sitting % 2 else o.Offer(to, (give,), (ask,), view.sitting < 4)
            if seat.ask(order) is None:
                return order
        return o.Pass()

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Accept what asks for no more than it gives, disclose the aim, and grant terms as asked."""
        match paper:
            case e.OfferMade():
                accept = o.Answer(paper.paper, o.Accept((Reason("courtesy", 0, power=paper.by),)))
                if len(paper.asks) <= len(paper.gives) and seat.ask(accept) is None:
                    return accept
                counter = o.Answer(paper.paper, o.Counter((*paper.asks[:1],), (*paper.gives, *_wish(self, seat))))
                if seat.ask(counter) is None:
                    return counter
                return o.Answer(paper.paper, o.Refuse((Reason("promise", -2000, power=paper.by),)))
            case e.PositionSounded():
                aim = max(0, seat.brief.ideals[index(self.known, paper.question)])
                return o.Answer(paper.paper, o.Disclose(aim, aim, (Reason("article", 0, paper.question, aim),)))
            case e.TermsAsked():
                return o.Answer(paper.paper, o.Terms((paper.articles,)))

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Move history, from the chair; then the signature."""
        wanted: list[o.MotionOrder] = [o.MoveSignature()]
        if self.known.chair == seat.power:
            wanted += [o.Move((Article(question, self._historical(question)),)) for question in seat.view.agenda]
            if seat.view.sitting >= seat.view.armistice:
                wanted.insert(0, o.MoveExtension())
        return tuple(order for order in wanted if seat.ask(order) is None)[: self.known.rules.speeches]

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Consent, but for what is far from the aim in the first two sittings."""
        return tuple(self._voice(seat, motion.id) for motion in seat.view.motions.values())

    def _voice(self, seat: Seat, name: str) -> o.Voice:
        for article in seat.view.motions[name].articles:
            aim = seat.brief.ideals[index(self.known, article.question)]
            if seat.view.motions[name].by == seat.power:
                continue
            if aim >= 0 and abs(article.position - aim) > 1 and seat.view.sitting < 3:
                why = (Reason("article", -4000, article.question, article.position),)
                return o.Voice(name, "refuse", article.question, "far", why)
            if aim >= 0 and abs(article.position - aim) > 1 and seat.view.sitting == 3:
                return o.Voice(name, "reserve")
        return o.Voice(name, "consent")

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Sign."""
        return o.Sign()


def _wish(courtier: Courtier, seat: Seat) -> Iterator[Clause]:
    for question in courtier.known.questions:
        aim = seat.brief.ideals[index(courtier.known, question)]
        if aim >= 0 and open_to_motion(seat.view, question):
            yield Clause(Consent(question, aim, aim))
            return


@cache
def two_voices(name: str) -> TwoVoices:
    """Return the advisers of a shipped scenario, once for all tests."""
    return TwoVoices(load(ROOT / "scenarios" / f"{name}.yaml"))


@dataclass
class MemoryHouse:
    """A house that keeps nothing, with the shipped scenarios on its shelf."""

    kept: tuple[Kept, ...] = ()
    begun: list[Session] = field(default_factory=list)

    def scenarios(self) -> Sequence[Offered]:
        """List one scenario, and one that is broken."""
        known = scenario()
        names = {power: facts.name for power, facts in known.powers.items()}
        path = ROOT / "scenarios" / "four_points.yaml"
        return (
            Offered(path, known.title, known.about, known.minutes, names),
            Offered(path, "Broken", "", 1, {}, "line 3: a colon is missing"),
        )

    def saves(self) -> Sequence[Kept]:
        """List the saves."""
        return self.kept

    def shipped(self) -> Sequence[Kept]:
        """No replay comes with it."""
        return []

    def scenario(self, path: Path) -> Scenario:
        """Load a scenario."""
        return load(path)

    def begin(self, known: Scenario, plan: Plan, seed: int | None, historical: bool) -> Table:
        """Open a congress."""
        session = table({power: p.name for power, p in plan.items() if p.kind == "human"}, known, seed or 0)
        self.begun.append(session)
        return session

    def take_up(self, path: Path) -> tuple[Table, str]:
        """Take up a congress that has begun."""
        return self.begun[-1], "The last line was torn."

    def steward(self, known: Scenario, level: Level) -> Negotiator:
        """Return a courtier."""
        return Courtier(known)

    def advisers(self, known: Scenario) -> Advisers:
        """Return the two voices."""
        return two_voices(known.id)


def table(
    people: Mapping[PowerId, str],
    known: Scenario | None = None,
    seed: int = 0,
    name: str = "test",
    history: Callable[[], Program] | None = None,
    recorder: Recorder | None = None,
) -> Session:
    """Return an open congress with the people named and courtiers for the rest; perhaps a history follows it."""
    known = known or scenario()
    players = {p: Player("human", people[p]) if p in people else Player("machine") for p in known.powers}
    courtiers = {power: Courtier(known) for power in known.powers if power not in people}
    session = Session(known, seed, courtiers, True, recorder, players, name, history)
    session.open()
    return session


@dataclass
class Played:
    """What a game printed, and how it ended."""

    code: int
    lines: list[str]
    table: Table | None

    @property
    def text(self) -> str:
        """Everything that was printed and typed."""
        return "\n".join(self.lines) + "\n"

    @property
    def flat(self) -> str:
        """The same in one line, so that wrapping cannot hide a sentence."""
        return " ".join(self.text.split())


def play(
    at: Table | None, typist: Typist, language: Language = ENGLISH, width: int = 89, house: MemoryHouse | None = None
) -> Played:
    """Play with a typist until the end, or until the typist has nothing more to type."""
    lines: list[str] = []

    def read(prompt: str) -> str:
        typed = typist(prompt, at) if at is not None else typist(prompt, _NOWHERE)
        lines.append(f"{prompt}{'' if typed is None else typed}")
        if typed is None:
            raise EOFError
        return typed

    code = play_text(
        house or MemoryHouse(), at, language,
        input=read, output=lambda line: lines.append(str(line)), clear=lambda: lines.append(CLEAR), width=width,
    )  # fmt: skip
    return Played(code, lines, at)


_NOWHERE = Session(scenario(), 0, {})


def typed(*script: str) -> Typist:
    """Return a typist who types a script and then stops."""
    left = iter(script)
    return lambda prompt, at: next(left, None)


def steady(prompt: str, at: Table) -> str:
    """Type what brings a congress to its signature: answer letters, consent, sign."""
    if "yes or no" in prompt:
        return "yes"
    if "archives are open" in prompt:
        return "quit"
    if "Ready" in prompt or "Enter" in prompt:
        return ""
    if "your answer" in prompt:
        return "1"
    power = at.people()[0] if at.people() else ""
    if "corridor" in prompt and power:
        letters = at.seats[at.seats[power].view.turn].numbered_letters()
        if not letters:
            return "pass!"
        number, letter = next(iter(letters.items()))
        if isinstance(letter, e.OfferMade):
            acceptable = at.seats[letter.to].ask(o.Answer(letter.paper, o.Accept())) is None
            return f"answer {number} accept!" if acceptable else f"answer {number} refuse!"
        known = isinstance(letter, e.PositionSounded)
        return f"answer {number} disclose any!" if known else f"answer {number} terms none!"
    if "motions" in prompt:
        return "seal!"
    if "voice on motion" in prompt:
        return "all consent"
    if "voices" in prompt:
        return "seal!"
    return "sign!" if "signature" in prompt else ""

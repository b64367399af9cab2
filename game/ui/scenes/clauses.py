"""A sheet on which one pledge is written: its kind, its question and range, perhaps its condition."""

from __future__ import annotations

from types import MappingProxyType

from game.core.pledges import (
    Candour,
    Clause,
    Condition,
    Consent,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.core.scenario import PowerId, QuestionId
from game.ui.kit import (
    Action,
    Button,
    Column,
    Look,
    Notice,
    Pop,
    Scene,
    Select,
    Sheet,
    Step,
    Stepper,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.room import Room
from game.words.pledges import pledge as said_pledge
from game.words.side_payments import priced

_ON_QUESTION = ("consent", "propose", "oppose", "silence", "candour")
_RANGE = ("consent", "oppose")


class ClauseSheet(Scene):
    """Adds the clause to a list and leaves."""

    name = "clause"
    opaque = False
    shortcuts = MappingProxyType({"escape": "clause.back"})

    def __init__(self, room: Room, into: list[Clause], by: PowerId, question: QuestionId) -> None:
        self.room, self.into, self.by = room, into, by
        self.kind = "consent"
        self.question = question
        self.low = self.high = room.scenario.silence(question)
        self.millions = 10
        self.crisis = next(iter(room.scenario.crises), "")
        self.conditional = False
        self.given = next(q for q in room.scenario.questions if q != question)
        self.given_low, self.given_high = 0, room.scenario.size(self.given) - 1

    def clause(self) -> Clause:
        """Return the clause as written."""
        given = Condition(self.given, min(self.given_low, self.given_high), max(self.given_low, self.given_high))
        return Clause(self._pledge(), given if self.conditional else None)

    def _pledge(self) -> Pledge:
        low, high = min(self.low, self.high), max(self.low, self.high)
        match self.kind:
            case "propose":
                return Propose(self.question, self.low)
            case "oppose":
                return Oppose(self.question, low, high)
            case "silence":
                return Silence(self.question)
            case "candour":
                return Candour(self.question)
            case "loan":
                return Loan(self.millions)
            case "neutrality":
                return Neutrality(self.crisis)
            case "guarantee":
                return Guarantee()
            case "separate_peace":
                return SeparatePeace()
            case _:
                return Consent(self.question, low, high)

    def build(self, look: Look) -> Widget:
        """The form, and the clause in words."""
        room, say = self.room, self.room.say
        kinds = [
            ("consent", say("Consent to a range")),
            ("propose", say("Move a position")),
            ("oppose", say("Refuse a range")),
            ("silence", say("Keep silent on a question")),
            ("candour", say("Tell the true aim")),
            ("loan", say("Lend money")),
            ("guarantee", say("A separate guarantee")),
            ("separate_peace", say("A separate peace, should the congress fail")),
        ]
        if room.scenario.crises:
            kinds.insert(6, ("neutrality", say("Neutrality in a later crisis")))
        questions = [(key, facts.title) for key, facts in room.scenario.questions.items()]
        parts: list[Widget] = [Select("clause.kind", kinds, self.kind, say("Pledge"))]
        if self.kind in _ON_QUESTION:
            parts.append(Select("clause.question", questions, self.question, say("Question")))
        options = room.positions(self.question)
        if self.kind == "propose":
            parts.append(Select("clause.low", options, str(self.low), say("Position")))
        if self.kind in _RANGE:
            parts.append(Select("clause.low", options, str(self.low), say("From")))
            parts.append(Select("clause.high", options, str(self.high), say("To")))
        if self.kind == "loan":
            parts.append(Stepper("clause.millions", say("Millions of francs"), self.millions, 1, 100, 5))
        if self.kind == "neutrality":
            crises = list(room.scenario.crises.items())
            parts.append(Select("clause.crisis", crises, self.crisis, say("Crisis")))
        parts.append(Toggle("clause.conditional", say("Only if another article stands"), self.conditional))
        if self.conditional:
            across = room.positions(self.given)
            parts.append(Select("clause.given", questions, self.given, say("If")))
            parts.append(Select("clause.given_low", across, str(self.given_low), say("From")))
            parts.append(Select("clause.given_high", across, str(self.given_high), say("To")))
        parts.append(Notice(f"{{@{self.kind}}} {literal(said_pledge(self.clause(), room.scenario, room.language))}"))
        mine, theirs = ([self.clause()], []) if self.by == room.viewer else ([], [self.clause()])
        parts += [Text(literal(said), "small", tone="soft") for said in priced(room.reader, mine, theirs)]
        title = say("You would promise") if self.by == room.viewer else say("They would promise")
        if not room.viewer:
            title = say("{power:the} would promise", power=room.power(self.by))
        foot = [Button("clause.back", say("Back"), key="Esc"), Button("clause.add", say("Write it down"), "primary")]
        return Sheet(Column(*parts, gap=12), title, foot, wide=700)

    def on_action(self, action: Action) -> Step | None:
        """Fill the form, add, leave."""
        size = self.room.scenario.size
        match action:
            case Action("clause.kind", str(kind)):
                self.kind = kind
            case Action("clause.question", str(question)):
                self.question = question
                self.low = self.high = self.room.scenario.silence(question)
            case Action("clause.low", str(number)):
                self.low = int(number)
                self.high = max(self.high, self.low)
            case Action("clause.high", str(number)):
                self.high = int(number)
                self.low = min(self.low, self.high)
            case Action("clause.millions", int(number)):
                self.millions = number
            case Action("clause.crisis", str(crisis)):
                self.crisis = crisis
            case Action("clause.conditional", bool(on)):
                self.conditional = on
            case Action("clause.given", str(question)):
                self.given, self.given_low, self.given_high = question, 0, size(question) - 1
            case Action("clause.given_low", str(number)):
                self.given_low = int(number)
            case Action("clause.given_high", str(number)):
                self.given_high = int(number)
            case Action("clause.add"):
                clause = self.clause()
                if clause not in self.into:
                    self.into.append(clause)
                return Pop()
            case Action("clause.back"):
                return Pop()
        return None

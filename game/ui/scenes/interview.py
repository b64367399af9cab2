"""An interview: sound a power, ask its terms, offer it a bargain, warn it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Clause, Consent, Departure, Oppose
from game.core.scenario import PowerId
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Notice,
    Pane,
    Pop,
    Push,
    Replace,
    Row,
    Scene,
    Select,
    Sheet,
    Step,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.letters import Letters
from game.ui.scenes.room import Room
from game.ui.scenes.views.advice import advice
from game.ui.scenes.views.expected import articles, paid, reading, weighing
from game.ui.scenes.views.guide import guide, step
from game.ui.scenes.views.pictures import portrait
from game.ui.scenes.views.reasons import own_words, weighed
from game.ui.scenes.views.side import dropped, full, side

Way = Literal["sound", "terms", "offer", "warn"]


TALL = 520
"""Units that the sheet takes whatever is being said, so that it keeps its size."""


class Interview(Scene):
    """What was said this sitting above, what one may say below."""

    name = "interview"
    opaque = False
    shortcuts = MappingProxyType({"escape": "interview.back"})

    def __init__(self, room: Room, power: PowerId) -> None:
        self.room, self.power = room, power
        view = room.seat.view
        self.way: Way = "sound"
        self.question = next((q for q in view.agenda if view.questions[q].position < 0), next(iter(view.questions)))
        self.position = room.scenario.silence(self.question)
        self.gives: list[Clause] = []
        self.asks: list[Clause] = []
        self.secret = True
        self.departure = False
        self.trouble = ""

    @classmethod
    def of(cls, room: Room, order: o.Sound | o.AskTerms | o.Offer | o.Warn) -> Interview:
        """Return an interview in which an order lies ready to be given."""
        interview = cls(room, order.to)
        match order:
            case o.Sound(question=question):
                interview.way, interview.question = "sound", question
                interview.position = room.scenario.silence(question)
            case o.AskTerms(articles=articles):
                interview.way = "terms"
                interview.question, interview.position = articles[0].question, articles[0].position
            case o.Offer():
                interview.way, interview.secret = "offer", order.secret
                interview.gives, interview.asks = list(order.gives), list(order.asks)
        return interview

    # --- what is shown

    def _talk(self) -> str:
        lines: list[str] = []
        here = False
        for entry in self.room.seat.heard:
            event = entry.event
            if isinstance(event, e.SittingOpened):
                here = event.number == self.room.seat.view.sitting
            between = event.warning if isinstance(event, e.Warned) else event
            by, to = getattr(between, "by", ""), getattr(between, "to", "")
            if here and {by, to} == {self.power, self.room.viewer} and not isinstance(event, e.InterviewOpened):
                lines.append(self.room.told(event))
                if by == self.power or isinstance(event, e.Warned):
                    lines += own_words(self.room, event)
                    lines += weighed(self.room, getattr(event, "reasons", ()), by)
        return "\n".join(lines) or self.room.say("*You have not spoken with them this sitting.*")

    def order(self) -> o.Sound | o.AskTerms | o.Offer | o.Warn:
        """Return what one is about to say."""
        match self.way:
            case "sound":
                return o.Sound(self.power, self.question)
            case "terms":
                return o.AskTerms(self.power, (Article(self.question, self.position),))
            case "offer":
                return o.Offer(self.power, tuple(self.gives), tuple(self.asks), self.secret)
            case "warn":
                last = self.room.scenario.size(self.question) - 1
                threat = Departure() if self.departure else Oppose(self.question, 0, last)
                demand = Consent(self.question, self.position, self.position)
                return o.Warn(self.power, demand, threat)

    def build(self, look: Look) -> Widget:
        """A sheet with the talk, the way of speaking, and its words."""
        room, say = self.room, self.room.say
        ways = [
            ("sound", say("Sound them")),
            ("terms", say("Ask their terms")),
            ("offer", say("Offer a bargain")),
            ("warn", say("Warn them")),
        ]
        powers = [
            (key, facts.name)
            for key, facts in room.scenario.powers.items()
            if key != room.viewer and not room.seat.view.powers[key].withdrawn
        ]
        label = {"sound": say("Ask where they stand"), "terms": say("Ask what they would need"),
                 "offer": say("Make the offer"), "warn": say("Give the warning")}[self.way]  # fmt: skip
        face = portrait(look, room.scenario, room.scenario.first_delegate(self.power), 84)
        power = Select("interview.power", powers, self.power, say("With"), grow=1)
        written = Column(
            Row(face, power, gap=14, middle=True) if face else power,
            Choice("interview.way", ways, self.way, say("What you say"), "tab"),
            *self._form(),
            gap=12,
            grow=6,
        )
        heard = Column(
            Pane("interview.talk", self._talk(), follow=True, tall=170, grow=1),
            Notice(literal(self.trouble), "wine") if self.trouble else None,
            Notice("\n".join(self._before()), id="interview.before"),
            gap=12,
            grow=5,
        )
        body = Column(guide(room, tall=96), Row(written, heard, gap=22, stack=900, grow=1), gap=12)
        foot: list[Widget] = [Button("interview.back", say("Take leave"), key="Esc")]
        if room.table.players[self.power].kind == "human" and self.power not in room.stewards:
            foot.append(Button("interview.huddle", say("Confer here, together"), icon="people"))
        if any(paper.by == self.power for paper in room.seat.letters()):
            foot.append(Button("interview.letters", say("Read their letter"), icon="answer"))
        foot.append(
            Button("interview.say", label, "primary", why_not=room.why_not(self.order()), icon=self.order().kind)
        )
        delegate = room.scenario.delegates[room.scenario.first_delegate(self.power)]
        return Sheet(body, literal(delegate.name), foot, wide=1200, tall=TALL)

    def _before(self) -> list[str]:
        """Return how it would read, and what may come of it."""
        room, one = self.room, Article(self.question, self.position)
        match self.way:
            case "sound":
                return [reading(room, self.order())]
            case "terms" | "warn":
                return [reading(room, self.order()), *weighing(room, (one,), self.power)]
            case "offer":
                if not (self.gives or self.asks):
                    return [literal(room.say("Choose a position, and say who would consent to it."))]
                moved = articles(room, self.gives, self.asks, self.power)
                order = self.order()
                assert isinstance(order, o.Offer), "an offer is being made"
                return [
                    reading(room, order), *weighing(room, moved, self.power), *paid(room, self.gives, self.asks),
                    *advice(room, order),
                ]  # fmt: skip

    def _form(self) -> list[Widget]:
        room, say = self.room, self.room.say
        questions = [(key, facts.title) for key, facts in room.scenario.questions.items()]
        question = Select("interview.question", questions, self.question, say("Question"))
        position = Select("interview.position", room.positions(self.question), str(self.position), say("Position"))
        match self.way:
            case "sound":
                return [question]
            case "terms":
                return [Text(say("*What would you need, to consent to this?*")), question, position]
            case "warn":
                threats = [("oppose", say("or I refuse every text on it")), ("leave", say("or I leave the congress"))]
                chosen = "leave" if self.departure else "oppose"
                return [Text(say("*Consent to this,*")), question, position,
                        Choice("interview.threat", threats, chosen, say("Or else"), "radio")]  # fmt: skip
            case "offer":
                sides = Column(self._side("gives", self.gives), self._side("asks", self.asks), gap=12)
                return [question, position, sides,
                        Toggle("interview.secret", say("In secret"), self.secret)]  # fmt: skip

    def _side(self, key: str, clauses: list[Clause]) -> Widget:
        say, mine = self.room.say, key == "gives"
        there = say("It is written down already.") if self._one() in clauses else None
        quick = say("My consent to this position") if mine else say("Their consent to this position")
        ready = Button(f"interview.quick.{key}", quick, why_not=full(self.room, clauses) or there)
        return side(self.room, "interview", key, say("You give") if mine else say("You ask"), clauses, [ready])

    def _one(self) -> Clause:
        return Clause(Consent(self.question, self.position, self.position))

    def says(self) -> str:
        """With whom one speaks."""
        return self.room.say("An interview with {power:the}.", power=self.room.power(self.power))

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Choose, add, drop, say."""
        self.trouble = ""
        match action:
            case Action("interview.power", str(power)):
                self.power = power
            case Action("interview.way", str(way)):
                self.way = way  # type: ignore[assignment]
            case Action("interview.question", str(question)):
                self.question, self.position = question, self.room.scenario.silence(question)
            case Action("interview.position", str(number)):
                self.position = int(number)
            case Action("interview.secret", bool(on)):
                self.secret = on
            case Action("interview.threat", str(threat)):
                self.departure = threat == "leave"
            case Action("interview.add.gives"):
                return Push(ClauseSheet(self.room, self.gives, self.room.viewer, self.question))
            case Action("interview.add.asks"):
                return Push(ClauseSheet(self.room, self.asks, self.power, self.question))
            case Action("guide.away"):
                self.room.lesson = None
            case Action("guide.show"):
                return self._show()
            case Action("interview.quick.gives"):
                self.gives.append(self._one())
            case Action("interview.quick.asks"):
                self.asks.append(self._one())
            case Action("interview.huddle"):
                return Pop(self.power)
            case Action("interview.letters"):
                return Replace(Letters(self.room))
            case _ if dropped(action, "interview", {"gives": self.gives, "asks": self.asks}):
                return None
            case Action("interview.say"):
                self._say()
            case Action("interview.back"):
                return Pop()
        return None

    def _show(self) -> Step:
        """Lay ready what the lesson would have one say next, or leave, if that is not said here."""
        order = step(self.room)
        if not isinstance(order, o.Sound | o.AskTerms | o.Offer | o.Warn):
            return Pop()
        return Replace(Interview.of(self.room, order))

    def _say(self) -> None:
        self.room.doors.hear("murmur")
        self.trouble = self.room.give([self.order()]) or ""
        if not self.trouble:
            self.room.machines.finish()
            self.gives, self.asks = [], []

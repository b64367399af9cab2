"""The letters that await an answer."""

from __future__ import annotations

from types import MappingProxyType

from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Clause
from game.core.world import Paper
from game.ui.kit import (
    Action,
    Button,
    Column,
    Look,
    Notice,
    Pop,
    Push,
    Scene,
    Select,
    Sheet,
    Step,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.room import Room
from game.ui.scenes.views.expected import articles, paid, weighing
from game.ui.scenes.views.reasons import own_words, weighed
from game.ui.scenes.views.side import dropped, said, side


class Letters(Scene):
    """One letter after the other: accept, refuse, counter; say where one stands; name terms."""

    name = "letters"
    opaque = False
    shortcuts = MappingProxyType({"escape": "letters.back"})

    def __init__(self, room: Room) -> None:
        self.room = room
        self.trouble = ""
        self.countering = False
        self.gives: list[Clause] = []
        self.asks: list[Clause] = []
        self.low = self.high = 0
        self.terms: dict[str, int] = {}
        self._open()

    @property
    def paper(self) -> Paper | None:
        """The letter on top."""
        return next(iter(self.room.seat.letters()), None)

    def _open(self) -> None:
        paper = self.paper
        self.countering = False
        match paper:
            case e.OfferMade():
                self.gives, self.asks = list(paper.asks), list(paper.gives)
            case e.PositionSounded():
                self.low, self.high = 0, self.room.scenario.size(paper.question) - 1
            case e.TermsAsked():
                self.terms = {article.question: article.position for article in paper.articles}

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The letter and the answers that fit it."""
        room, say, paper = self.room, self.room.say, self.paper
        if paper is None:
            back = [Button("letters.back", say("Back"), "primary", key="Esc")]
            return Sheet(Text(say("No letter lies before you."), align="centre"), say("Letters"), back)
        kept = ("{@secret} " if paper.secret else "{@public} ") if isinstance(paper, e.OfferMade) else ""
        parts: list[Widget | None] = [Text(kept + room.told(paper))]
        if self.trouble:
            parts.append(Notice(literal(self.trouble), "wine"))
        foot: list[Widget] = [Button("letters.back", say("Later"), key="Esc")]
        match paper:
            case e.OfferMade():
                parts += self._offer(paper)
                foot += self._offer_foot(paper)
            case e.PositionSounded():
                options = room.positions(paper.question)
                parts.append(Select("letters.low", options, str(self.low), say("From")))
                parts.append(Select("letters.high", options, str(self.high), say("To")))
                foot += [Button("letters.refuse", say("Say nothing"), icon="silence"),
                         Button("letters.disclose", say("Say so"), "primary", icon="disclose")]  # fmt: skip
            case e.TermsAsked():
                parts.append(Text(say("*This would do:*")))
                parts += [
                    Select(f"letters.term.{question}", room.positions(question), str(number), room.title(question))
                    for question, number in self.terms.items()
                ]
                foot += [Button("letters.noterms", say("Nothing would do"), icon="refuse"),
                         Button("letters.terms", say("Name these terms"), "primary", icon="terms")]  # fmt: skip
        title = say("A letter from {power:the}", power=room.power(paper.by))
        return Sheet(Column(*parts, gap=12), title, foot, wide=800)

    def _offer(self, paper: e.OfferMade) -> list[Widget]:
        say = self.room.say
        moved = articles(self.room, self.gives, self.asks, paper.by)
        told = [*weighing(self.room, moved, paper.by), *paid(self.room, self.gives, self.asks)]
        weight: list[Widget] = [Notice("\n".join(told), id="letters.weight")] if told else []
        if not self.countering:
            they = [f"- {said(self.room, clause)}" for clause in paper.gives] or ["- " + say("nothing")]
            you = [f"- {said(self.room, clause)}" for clause in paper.asks] or ["- " + say("nothing")]
            return [
                Text(f"**{literal(say('They would promise'))}**\n" + "\n".join(they)),
                Text(f"**{literal(say('You would promise'))}**\n" + "\n".join(you)),
                *(
                    [Text("\n".join(why))]
                    if (why := [*own_words(self.room, paper), *weighed(self.room, paper.reasons, paper.by)])
                    else []
                ),
                *weight,
            ]
        return [
            side(self.room, "letters", "gives", say("You would promise"), self.gives),
            side(self.room, "letters", "asks", say("They would promise"), self.asks),
            *weight,
        ]

    def _counter(self, paper: e.OfferMade) -> o.Answer:
        return o.Answer(paper.paper, o.Counter(tuple(self.gives), tuple(self.asks), paper.secret))

    def _offer_foot(self, paper: e.OfferMade) -> list[Widget]:
        room, say = self.room, self.room.say
        if self.countering:
            blocked = room.why_not(self._counter(paper))
            return [Button("letters.plain", say("As it was")),
                    Button("letters.counter", say("Send the counter-offer"), "primary", why_not=blocked,
                           icon="counter")]  # fmt: skip
        final = say("A counter-offer is taken or left.") if paper.counter_to else None
        accept = room.why_not(o.Answer(paper.paper, o.Accept()))
        return [
            Button("letters.refuse", say("Refuse"), icon="refuse"),
            Button("letters.change", say("Change it"), why_not=final, icon="counter"),
            Button("letters.accept", say("Accept"), "primary", why_not=accept, icon="accept"),
        ]

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Choose and answer."""
        self.trouble = ""
        paper = self.paper
        if action.id == "letters.back" or paper is None:
            return Pop()
        match action:
            case Action("letters.change"):
                self.countering = True
            case Action("letters.plain"):
                self._open()
            case Action("letters.low", str(number)):
                self.low = int(number)
                self.high = max(self.low, self.high)
            case Action("letters.high", str(number)):
                self.high = int(number)
                self.low = min(self.low, self.high)
            case Action("letters.add.gives"):
                return Push(ClauseSheet(self.room, self.gives, self.room.viewer, self._topic()))
            case Action("letters.add.asks"):
                return Push(ClauseSheet(self.room, self.asks, paper.by, self._topic()))
            case _ if dropped(action, "letters", {"gives": self.gives, "asks": self.asks}):
                return None
            case Action(id, str(number)) if id.startswith("letters.term."):
                self.terms[id.removeprefix("letters.term.")] = int(number)
            case _:
                return self._answer(paper, action.id)
        return None

    def _topic(self) -> str:
        return next(iter(self.room.seat.view.agenda), next(iter(self.room.scenario.questions)))

    def _answer(self, paper: Paper, id: str) -> Step | None:
        reply: o.Reply
        match id:
            case "letters.accept":
                reply = o.Accept()
            case "letters.refuse":
                reply = o.Refuse()
            case "letters.disclose":
                reply = o.Disclose(self.low, self.high)
            case "letters.terms":
                reply = o.Terms((tuple(Article(q, n) for q, n in self.terms.items()),))
            case "letters.noterms":
                reply = o.Terms(())
            case "letters.counter":
                assert isinstance(paper, e.OfferMade)
                reply = self._counter(paper).reply
            case _:
                return None
        self.trouble = self.room.give([o.Answer(paper.paper, reply)]) or ""
        if self.trouble:
            return None
        self.room.machines.finish()
        if self.paper is None:
            return Pop()
        self._open()
        return None

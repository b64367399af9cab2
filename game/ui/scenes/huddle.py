"""A huddle: two people confer over one bargain, both looking, nobody's papers open. Agreed at once or not at all.

Nothing on the sheet comes from either hand, and a refusal says no more than that somebody is bound: why, each reads in
his own papers. The log has the offer and its answer; what was said aloud stays between the two.
"""

from __future__ import annotations

from types import MappingProxyType

from game.core import orders as o
from game.core.pledges import Clause
from game.core.scenario import PowerId
from game.ui.kit import (
    Action,
    Button,
    Column,
    Look,
    Notice,
    Page,
    Panel,
    Push,
    Replace,
    Row,
    Scene,
    Space,
    Step,
    Text,
    Toggle,
    Widget,
    literal,
)
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.room import Room
from game.ui.scenes.views.pictures import portrait
from game.ui.scenes.views.side import dropped, side


class Huddle(Scene):
    """Calls the two by name, then lets them write the bargain together; the curtain falls again behind them."""

    name = "huddle"
    veiled = True
    shortcuts = MappingProxyType({"escape": "huddle.part"})

    def __init__(self, room: Room, power: PowerId) -> None:
        """The viewer, whose turn it is, confers with another person; from now on nobody views."""
        self.room, self.one, self.other = room, room.viewer, power
        room.viewer = ""
        self.here = False
        self.sides: dict[PowerId, list[Clause]] = {self.one: [], self.other: []}
        self.secret = True
        self.trouble = ""

    def _who(self, power: PowerId) -> str:
        return self.room.table.players[power].name or str(self.room.power(power))

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The call, or the sheet between the two."""
        return self._sheet(look) if self.here else self._call(look)

    def _call(self, look: Look) -> Widget:
        say, scenario = self.room.say, self.room.scenario
        faces = [portrait(look, scenario, scenario.first_delegate(power), 120) for power in (self.one, self.other)]
        shown = [face for face in faces if face is not None]
        names = say("{one} and {other}", one=self._who(self.one), other=self._who(self.other))
        lines = Column(
            Text(say("The papers are locked away."), "lead", "centre", "soft"),
            Row(Space(grow=1), *shown, Space(grow=1), gap=30) if shown else None,
            Text(f"**{literal(names)}**", "title", "centre"),
            Text(say("Come to the table together; the others look away."), align="centre", tone="soft"),
            Row(Space(grow=1), Button("huddle.part", say("Not now"), key="Esc"),
                Button("huddle.sit", say("We are both here"), "primary"), Space(grow=1)),
            gap=20,
        )  # fmt: skip
        sheet = Row(Space(grow=1), Panel(lines, pad=40, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def _sheet(self, look: Look) -> Widget:
        say = self.room.say
        sides = Row(self._side(look, self.one), self._side(look, self.other), gap=30, stack=640)
        empty = None if any(self.sides.values()) else say("Write down a pledge first.")
        body = Column(
            Notice(literal(self.trouble), "wine") if self.trouble else None,
            sides,
            Toggle("huddle.secret", say("In secret"), self.secret),
            Text(say("*No papers are open here. What you know of your own, you carry in your head.*"), tone="soft"),
            Space(grow=1),
            gap=14,
        )
        foot = [
            Button("huddle.part", say("Part without a bargain"), key="Esc"),
            Button("huddle.shake", say("Shake hands on it"), "primary", why_not=empty),
        ]
        return Page(Panel(body), title=say("A huddle"), foot=foot)

    def _side(self, look: Look, power: PowerId) -> Widget:
        scenario, title = self.room.scenario, self.room.say("{name} would promise", name=self._who(power))
        face = portrait(look, scenario, scenario.first_delegate(power), 84)
        pledges = side(self.room, "huddle", power, title, self.sides[power])
        return Row(Column(face, Space(grow=1)), pledges, gap=16, grow=1) if face is not None else pledges

    def says(self) -> str:
        """Who is called."""
        return self.room.say("{one} and {other}", one=self._who(self.one), other=self._who(self.other))

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Sit down, write, agree or part."""
        self.trouble = ""
        match action:
            case Action("huddle.sit"):
                self.here = True
            case Action("huddle.secret", bool(on)):
                self.secret = on
            case Action(id) if id.startswith("huddle.add."):
                power = id.removeprefix("huddle.add.")
                topic = next(iter(self.room.seat_of_all.view.agenda), next(iter(self.room.scenario.questions)))
                return Push(ClauseSheet(self.room, self.sides[power], power, topic))
            case _ if dropped(action, "huddle", self.sides):
                return None
            case Action("huddle.shake"):
                return self._shake()
            case Action("huddle.part"):
                return Replace(self.room.doors.curtain(self.room, self.one))
            case Action("window", "lost") if self.here:
                return Replace(self.room.doors.curtain(self.room, self.one))
        return None

    def _shake(self) -> Step | None:
        """Offer and accept in one; if either is bound otherwise, nothing is agreed and nobody learns who."""
        table = self.room.table
        offer = o.Offer(self.other, tuple(self.sides[self.one]), tuple(self.sides[self.other]), self.secret)
        bound = self.room.say(
            "It cannot be agreed as written: one of you is bound otherwise, or has no interview left with the other. "
            "Each can read in his own papers which it is."
        )
        if table.submit(self.one, (offer,)) is not None:
            self.trouble = bound
            return None
        paper = next(paper for paper in table.seats[self.other].letters() if paper.by == self.one)
        if table.submit(self.other, (o.Answer(paper.paper, o.Accept()),)) is not None:
            table.submit(self.other, (o.Answer(paper.paper, o.Refuse()),))
            self.trouble = bound
            return None
        self.room.doors.hear("seal")
        return Replace(self.room.doors.curtain(self.room, self.one))

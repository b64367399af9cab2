"""Going on from here: who plays which power, whether the dice stay what they were, what the branch is called."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Literal

from game.core.scenario import PowerId
from game.log.log import LogError
from game.seat.table import Player
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Clear,
    Column,
    Entry,
    Look,
    Notice,
    Pop,
    Row,
    Scene,
    Sheet,
    Step,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import onward
from game.ui.scenes.views.pictures import flag


def seated(showing: Showing) -> dict[PowerId, Player]:
    """Return who sits where to begin with: as in the save, and a person where one was looking from.

    Where every seat is a person's (the congress as it happened), the others are given to machines.
    """
    plan = dict(showing.watched.plan)
    if len(showing.persons) == len(plan) and not showing.guarded:
        plan = {power: Player("machine") for power in plan}
    if showing.eyes is not None:
        plan[showing.eyes] = replace(plan[showing.eyes], kind="human")
    return plan


class SeatsSheet(Scene):
    """Nothing is begun until it is asked for; then going on leaves the theatre for the table."""

    name = "seats"
    opaque = False
    first = "seats.name"
    shortcuts = MappingProxyType({"escape": "seats.back", "ctrl+return": "seats.go"})

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.plan = seated(showing)
        self.fate: Literal["same", "new"] = "same"
        self.title = showing.say("From: {where}", where=onward(showing))
        self.trouble = ""

    def build(self, look: Look) -> Widget:
        """Name, fate, seats."""
        showing, say = self.showing, self.showing.say
        fates = [
            ("same", say("The same fate: the same orders bring the same history")),
            ("new", say("A new fate: the dice are cast anew from here on")),
        ]
        said = say(
            "It goes on from here: {where}. The game you came from keeps every letter; the new one is kept beside it.",
            where=onward(showing),
        )
        body = Column(
            Text(literal(said)),
            Notice(literal(self.showing.language.told(self.trouble)), "wine") if self.trouble else None,
            Row(Text(say("Name of the branch")), Entry("seats.name", say("Name of the branch"), self.title, 80, grow=1),
                middle=True, stack=480),
            Choice("seats.fate", fates, self.fate, say("Fate"), "radio"),
            *(self._seat(power, look) for power in self.plan),
            gap=10,
        )  # fmt: skip
        nobody = not any(player.kind == "human" for player in self.plan.values())
        why_not = say("At least one person must sit down.") if nobody else None
        if not self.title.strip():
            why_not = say("Write a name first.")
        foot = [Button("seats.back", say("Back"), key="Esc"),
                Button("seats.go", say("Go on from here"), "primary", why_not=why_not)]  # fmt: skip
        return Sheet(body, say("Continue from here"), foot, wide=820)

    def _seat(self, power: PowerId, look: Look) -> Widget:
        showing, say, player = self.showing, self.showing.say, self.plan[power]
        kinds = [("machine", say("Machine")), ("human", say("Person"))]
        facts = showing.scenario.powers[power]
        fixed = say("While people still play it, everybody keeps the seat they have.") if showing.guarded else None
        choice = Choice(f"seats.kind.{power}", kinds, player.kind, facts.name, why_not=fixed)
        who = Entry(f"seats.who.{power}", say("Name"), player.name, 30, grow=1) if player.kind == "human" else None
        banner = flag(look, showing.scenario, power, 36)
        return Row(banner, Text(f"**{literal(facts.name)}**", grow=1), who, choice, middle=True, stack=560)

    def on_action(self, action: Action) -> Step | None:
        """Name, cast, seat, go."""
        self.trouble = ""
        _, _, power = action.id.partition("seats.kind.")
        if power in self.plan and isinstance(action.value, str) and not self.showing.guarded:
            self.plan[power] = replace(self.plan[power], kind="human" if action.value == "human" else "machine")
            return None
        _, _, power = action.id.partition("seats.who.")
        if power in self.plan and isinstance(action.value, str):
            self.plan[power] = replace(self.plan[power], name=action.value[:30])
            return None
        match action:
            case Action("seats.name", str(text)):
                self.title = text
            case Action("seats.fate", "new"):
                self.fate = "new"
            case Action("seats.fate"):
                self.fate = "same"
            case Action("seats.go"):
                return self._go()
            case Action("seats.back"):
                return Pop()
        return None

    def _go(self) -> Step | None:
        showing = self.showing
        plan = {p: player if player.kind == "human" else replace(player, name="") for p, player in self.plan.items()}
        try:
            table = showing.house.branch(showing.watched.path, showing.place, plan, self.fate, self.title.strip())
        except LogError as error:
            self.trouble = str(error)
            return None
        return Clear(Room(showing.house, table, showing.doors).enter(loaded=True))

    def says(self) -> str:
        """What is about to be done."""
        return self.showing.say("Continue from here")

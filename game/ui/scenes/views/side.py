"""One side of a bargain: the pledges written so far, each to be dropped, and the buttons that add another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.core.pledges import Clause
from game.ui.kit import Action, Button, Column, Flow, Row, Text, Widget, literal
from game.ui.scenes.room import Room
from game.words.pledges import pledge

MOST = 4
"""Pledges on a side, by the rules."""


def said(room: Room, clause: Clause) -> str:
    """Return a pledge as a line of marked-up text, its icon before it."""
    return f"{{@{clause.pledge.kind}}} {literal(pledge(clause, room.scenario, room.language))}"


def full(room: Room, clauses: Sequence[Clause]) -> str | None:
    """Return why nothing more can be written on a side, or None."""
    return room.say("Four pledges on a side are enough.") if len(clauses) >= MOST else None


def side(
    room: Room, scene: str, key: str, title: str, clauses: Sequence[Clause], quick: Sequence[Widget] = ()
) -> Widget:
    """Return a side: `scene.drop.key.n` drops a pledge, `scene.add.key` opens a sheet; `quick` are others."""
    say = room.say
    rows: list[Widget] = [Text(f"**{literal(title)}**")]
    for number, clause in enumerate(clauses):
        drop = Button(f"{scene}.drop.{key}.{number}", say("Drop"))
        rows.append(Row(Text(said(room, clause), grow=1), drop, middle=True))
    add = say("Another pledge …") if quick else say("Add a pledge")
    rows.append(Flow(*quick, Button(f"{scene}.add.{key}", add, why_not=full(room, clauses))))
    return Column(*rows, gap=8, grow=1)


def dropped(action: Action, scene: str, sides: Mapping[str, list[Clause]]) -> bool:
    """Drop the pledge that an action names; return whether it named one."""
    start = f"{scene}.drop."
    if not action.id.startswith(start):
        return False
    key, _, number = action.id.removeprefix(start).rpartition(".")
    sides[key].pop(int(number))
    return True

"""The ledger: every promise one knows of, its fate, what can be done with it; warnings, and telegrams on their way."""

from __future__ import annotations

from game.core import orders as o
from game.core.pledges import Commitment
from game.core.world import commitments
from game.ui.kit import Button, Column, Flow, Item, List, Notice, Pane, Select, Space, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.words import labels
from game.words.pledges import commitment, pledge, warning

_TONES = {"open": "blue", "kept": "moss", "broken": "wine"}


def known(room: Room) -> list[Commitment]:
    """Return the promises on record, the open ones first, the latest of each first."""
    latest = list(commitments(room.seat.view).values())[::-1]
    return sorted(latest, key=lambda made: made.state != "open")


def ledger(room: Room, state: State) -> Widget:
    """Return the list, the chosen promise in full, and what can be done with it now."""
    say, made = room.say, known(room)
    other = _others(room)
    if not made and not other:
        return Column(
            Space(grow=2),
            Text(say("Nobody has promised anything that you know of."), "head", "centre"),
            Text(say("What is bargained for in the corridor is written down here, and whether it was kept."),
                 align="centre", tone="soft"),
            Space(grow=3), grow=1,
        )  # fmt: skip
    parts: list[Widget] = []
    if made:
        chosen = next((one for one in made if one.id == state.promise), made[0])
        items = [_item(room, one) for one in made]
        said = commitment(chosen, room.scenario, room.language, room.viewer)
        tone, secret = _TONES.get(chosen.state, "soft"), "{@secret} " if chosen.secret else "{@public} "
        parts += [
            List("ledger.promises", items, chosen.id, say("Promises"), below=True, grow=3),
            Notice(f"{{@{chosen.clause.pledge.kind}}} {secret}{literal(said)}", tone),  # type: ignore[arg-type]  # the tones above are tones
            *_deeds(room, state, chosen),
        ]
    if other:
        parts.append(Pane("ledger.other", "\n".join(other), grow=1))
    return Column(*parts, gap=10, grow=1)


def _item(room: Room, made: Commitment) -> Item:
    by, to = room.power(made.by).plain, room.power(made.to).the
    if made.by == room.viewer:
        parties = room.say("You to {to}", to=to)
    elif made.to == room.viewer:
        parties = room.say("{by} to you", by=by)
    else:
        parties = room.say("{by} to {to}", by=by, to=to)
    note = room.say("{parties} · {state}", parties=parties, state=labels.state_label(made.state, room.language))
    tone = _TONES.get(made.state, "soft")
    return Item(made.id, pledge(made.clause, room.scenario, room.language), note, tone, mark=tone, icon=made.state)


def _deeds(room: Room, state: State, made: Commitment) -> list[Widget]:
    """Return the buttons for a promise, in the corridor: to release from it, to give it to a newspaper."""
    if room.seat.view.phase != "corridor" or made.state != "open":
        return []
    say = room.say
    deeds: list[Widget] = []
    if made.to == room.viewer:
        release = room.why_not(o.Release(made.id))
        deeds.append(
            Button("ledger.release", say("Release them from it"), value=made.id, why_not=release, icon="release")
        )
    if made.secret and room.scenario.papers:
        papers = [(key, facts.name) for key, facts in room.scenario.papers.items()]
        paper = state.paper if state.paper in room.scenario.papers else papers[0][0]
        leak = room.why_not(o.Leak(made.id, paper))
        deeds.append(Select("ledger.paper", papers, paper, say("Newspaper")))
        tip = say("A secret promise in the newspapers is known to all; its other party will guess who gave it away.")
        print_it = say("Let it be printed")
        deeds.append(Button("ledger.leak", print_it, "danger", made.id, why_not=leak, icon="leak", tip=tip))
    return [Flow(*deeds)] if deeds else []


def _others(room: Room) -> list[str]:
    """Return warnings, and telegrams on their way, as text."""
    hand, lines = room.seat.hand, []
    if hand.warnings:
        lines.append(f"{{@warn}} **{literal(room.say('Warnings:'))}**")
        lines += [f"- {{@{w.threat.kind}}}{literal(warning(w, room.scenario, room.language, room.viewer))}"
                  for w in hand.warnings.values()]  # fmt: skip
    if hand.telegrams:
        lines.append(f"**{literal(room.say('On the wire'))}**")
    for wire in hand.telegrams:
        answer = room.reader.answer(wire.question, wire.position)
        said = room.say("Leave asked for {answer}; the answer is due in sitting {n}.", answer=answer, n=wire.due)
        lines.append(f"- {{@telegraph}}{literal(said)}")
    return lines

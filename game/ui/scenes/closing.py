"""The end: how it ended, what it is worth to each by its own instructions, and what departs from 1856."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from game.core import events as e
from game.core.evolve import evolve
from game.core.reckoning import taken_apart
from game.core.scenario import PowerId
from game.core.world import World, start
from game.core.worth import historical, index, link_places
from game.ui.deed import EACH, ENOUGH, PRESSING
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Clear,
    Col,
    Column,
    Line,
    Look,
    Page,
    Pane,
    Panel,
    Push,
    Refresh,
    Scene,
    Step,
    Table,
    Widget,
    literal,
)
from game.ui.scenes.music import OVERTURE, hymn
from game.ui.scenes.papers import Papers
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.curtained import enter
from game.ui.scenes.views.marks import sign
from game.ui.scenes.views.reckoning import Reckoning
from game.ui.scenes.views.signatures import Signatures
from game.ui.scenes.views.years import verdict_lines
from game.words import labels
from game.words.side_payments import beside
from game.words.tell import tell

INK = 0.05
"""Seconds between two looks at a quill that moves."""


class Closing(Scene):
    """The archives are open: everybody's papers may be read now."""

    name = "closing"
    shortcuts = MappingProxyType({"escape": "closing.title", "r": "closing.archives", "p": "closing.papers"})

    def __init__(self, room: Room) -> None:
        self.room = room
        world, self.entries = room.archives()
        self.world = world if room.ended else replace(world, verdicts={})  # history judges when it has been read
        self.tab = "verdict" if self.world.verdicts else "treaty"
        self.judged = next((power for power in room.persons if power in self.world.verdicts), "europe")
        self.power = next(iter(room.persons), next(iter(room.scenario.powers)))
        self.reckoning = Reckoning(room, self.world)
        self.signatures = Signatures(room, self.world, self.entries)
        writes = bool(self.signatures.powers) and not self.world.verdicts
        self.seconds, self.pulse = (0.0, INK) if writes else (ENOUGH, 0.0)

    def plays(self) -> str:
        """The hymn of the power one has played, after a peace; after a war nothing new."""
        return "" if self.world.outcome == "war" else hymn(next(iter(self.room.persons), ""), OVERTURE)

    def build(self, look: Look) -> Widget:
        """Outcome above, three pages below."""
        if not look.chosen.motion:
            self.seconds, self.pulse = ENOUGH, 0.0
        say, world = self.room.say, self.world
        assert world.outcome is not None
        tabs = [("treaty", say("What holds")), ("scores", say("What it is worth"))]
        pages = {"treaty": self._treaty, "scores": self._scores, "verdict": self._verdict, "secrets": self._secrets}
        if world.verdicts:
            tabs.append(("verdict", say("The verdict of history")))
        if self.room.ended:
            tabs.append(("secrets", say("The archives")))
        after = self.reckoning.tabs()
        page = self.reckoning.page(self.tab) if self.tab in dict(after) else pages[self.tab]()
        self.pulse = self.reckoning.pulse(self.tab) or self.pulse
        body = Column(Choice("closing.tab", [*tabs, *after], self.tab, say("Page"), "tab"), page, grow=1)
        leave = Button("closing.title", say("To the title page"), key="Esc")
        if self.room.ended:
            lost = None if self._kept() else self.room.say("This congress is not kept where it could be found.")
            foot = [leave, Button("closing.papers", say("Papers to keep"), key="P", why_not=lost),
                    Button("closing.archives", say("Open the archives"), "primary", key="R", why_not=lost)]  # fmt: skip
            hint = say("All is told. In the archives the congress can be seen through anybody’s eyes, and played on.")
        else:
            foot = [leave, Button("closing.years", say("What came of it"), "primary")]
            hint = say("The congress is over; history is not. See what came of it, to 1914.")
        title = labels.outcome(world.outcome, self.room.language)
        return Page(Panel(body), title=title, under=self._departure(), foot=foot, hint=literal(hint))

    def _kept(self) -> Path | None:
        """Return where this congress is kept, if the house knows."""
        return next((kept.path for kept in self.room.house.saves() if kept.path.name == self.room.table.name), None)

    def _departure(self) -> str:
        past = historical(self.room.scenario)
        apart = sum(1 for one, other in zip(self.world.final, past, strict=True) if one != other)
        if apart == 0:
            return self.room.say("The peace of 1856, to the letter.")
        return self.room.language.count(
            "One article departs from the peace of 1856.", "{n} articles depart from the peace of 1856.", apart
        )

    def _treaty(self) -> Widget:
        room, past = self.room, historical(self.room.scenario)
        lines: list[str] = []
        closing = (e.WarResumed, e.PowerChoseWar, e.TheatreFought, e.PeaceDictated, e.SeparatePeaceSigned,
                   e.TreatySigned)  # fmt: skip
        for entry in self.entries:
            if isinstance(entry.event, closing):
                told = literal(tell(entry.event, room.scenario, room.language, None, self.world))
                lines.append(f"- {sign(entry.event)}{told}")
        signatures = self.signatures
        lines += [*signatures.promised(), *signatures.spoken(int(min(self.seconds, ENOUGH) / EACH))]
        for place, facts in enumerate(room.scenario.questions.values()):
            positions = tuple(facts.positions.values())
            now = positions[self.world.final[place]]
            lines += ["", f"**{literal(facts.title)}: {literal(now.label)}**", literal(now.text)]
            if self.world.final[place] != past[place]:
                was = room.say("In 1856: {label}.", label=positions[past[place]].label)
                lines.append("{wine:" + literal(was) + "}")
            lines.append(f"*{literal(facts.history)}*")
        text = Pane("closing.treaty", "\n".join(lines))
        if not signatures.powers:
            return text
        return Column(signatures.deed("closing.deed", self.seconds), text, gap=10, grow=1)

    def tick(self, dt: float) -> Step | None:
        """Let the next name be written; each is heard, and so is its seal."""
        if self.tab in dict(self.reckoning.tabs()):
            self.pulse = self.reckoning.pulse(self.tab)
            return None if self.pulse else Refresh()
        before, self.seconds = self.seconds, self.seconds + dt
        for n in range(len(self.signatures.powers)):
            if before <= EACH * n < self.seconds:
                self.room.doors.hear("quill")
            if before <= EACH * (n + PRESSING) < self.seconds:
                self.room.doors.hear("seal")
        if self.seconds > EACH * len(self.signatures.powers) or self.tab != "treaty":
            self.seconds, self.pulse = ENOUGH, 0.0
        return Refresh()

    def _scores(self) -> Widget:
        room, say = self.room, self.room.say
        columns = [Col(say("Power"), 3), Col(say("Played by"), 3), Col(say("Brief"), 2, "right"),
                   Col(say("Walk-away"), 2, "right"), Col(say("Peace of 1856"), 2, "right")]  # fmt: skip
        lines = []
        for power, facts in room.scenario.powers.items():
            player = room.table.players[power]
            who = player.name or (say("Person") if player.kind == "human" else say("Machine"))
            score, away = self.world.scores[power], self.world.hands[power].walk_away
            lines.append(
                Line(power, [facts.name, who, room.language.number(score), room.language.tenths(away),
                             room.language.number(room.scenario.briefs[power].anchor)],
                     ["", "", "moss" if score * 1000 >= away else "wine"])
            )  # fmt: skip
        table = Table("closing.scores", columns, lines, self.power, say("Scores"), grow=3)
        return Column(table, Pane("closing.lines", self._explained(), flush=True, grow=2), grow=1)

    def _explained(self) -> str:
        """Say, article by article, what moved the chosen power's score from the peace of 1856, and what came beside."""
        room, brief = self.room, self.world.hands[self.power].brief
        assert brief is not None
        past, final = historical(room.scenario), self.world.final
        lines = [f"**{literal(room.scenario.powers[self.power].name)}**"]
        anchor = room.language.number(room.scenario.briefs[self.power].anchor)
        lines.append("- " + literal(room.say("The peace of 1856 is worth {n}.", n=anchor)))
        for question, facts in room.scenario.questions.items():
            place = index(room.scenario, question)
            change = brief.values[place][final[place]] - brief.values[place][past[place]]
            if change:
                label = tuple(facts.positions.values())[final[place]].label
                said = room.say("{points}: {title}, {label}", points=room.language.signed_tenths(change),
                                title=facts.title, label=label)  # fmt: skip
                lines.append("- " + literal(said))
        for link, (table, (one, two)) in zip(
            room.scenario.links.values(), zip(brief.links, link_places(room.scenario), strict=True), strict=True
        ):
            change = table[final[one]][final[two]] - table[past[one]][past[two]]
            if change:
                said = room.say("{points}: {about}", points=room.language.signed_tenths(change), about=link.about)
                lines.append("- " + literal(said))
        if self.world.outcome == "war":
            cost = room.scenario.war.cost.get(self.power, 0)
            lines.append("- " + literal(room.say("{points}: the campaign", points=room.language.number(-cost))))
        score = next(
            x.event for x in self.entries if isinstance(x.event, e.ScoreReckoned) and x.event.power == self.power
        )
        parts = taken_apart(self.world, self.power, score)
        lines += ["- " + literal(said) for said in beside(parts, room.reader)]
        return "\n".join(lines)

    def _verdict(self) -> Widget:
        """Show the three scores: the brief and the verdict of every power, and Europe; line by line for the chosen."""
        room, say, aftermath = self.room, self.room.say, self.room.table.aftermath
        assert aftermath is not None
        names = {power: facts.name for power, facts in room.scenario.powers.items()} | {"": say("Europe")}
        lines = [
            Line(power or "europe", [names[power], self._brief(power), room.language.number(points)])
            for power, points in sorted(
                self.world.verdicts.items(), key=lambda item: (item[0] == "", item[0] not in room.persons)
            )
        ]
        columns = [Col(say("Power"), 4), Col(say("Brief"), 1, "right"), Col(say("Verdict"), 1, "right")]
        table = Table("closing.verdicts", columns, lines, self.judged, say("Verdicts"), grow=3)
        lines_of = verdict_lines(room.reader, aftermath, self.judged)
        return Column(table, Pane("closing.judged", lines_of, flush=True, grow=2), grow=1)

    def _brief(self, power: PowerId) -> str:
        """Return how far the treaty served a power's instructions, in figures; nothing for Europe, which had none."""
        return self.room.language.number(self.world.scores[power]) if power in self.world.scores else ""

    def _secrets(self) -> Widget:
        room = self.room
        shown = (e.OfferMade, e.OfferAccepted, e.OfferRefused, e.CommitmentMade, e.CommitmentSettled, e.Warned,
                 e.CourtAnswered, e.PositionDisclosed, e.SittingOpened)  # fmt: skip
        lines = []
        known: World = start(room.scenario, tuple(room.scenario.powers))
        for entry in self.entries:
            known = evolve(known, entry.event)
            if isinstance(entry.event, shown):
                start_of = "# " if isinstance(entry.event, e.SittingOpened) else "- "
                lines.append(start_of + literal(tell(entry.event, room.scenario, room.language, None, known)))
        return Pane("closing.secrets", "\n".join(lines))

    def on_action(self, action: Action) -> Step | None:
        """Turn pages or leave."""
        match action:
            case Action("closing.deed"):
                self.seconds, self.pulse = ENOUGH, 0.0
            case Action("closing.tab", str(tab)):
                self.tab = tab
            case Action("closing.fan", str(event)):
                self.reckoning.headline = event
            case Action("closing.years"):
                self.room.closed = True
                self.room.machines.finish()
                return Clear(self.room.doors.years(self.room) if self.room.table.over else self.room.enter())
            case Action("closing.verdicts", str(power)):
                self.judged = power
            case Action("closing.scores", str(power)):
                self.power = power
            case Action("closing.archives") if (path := self._kept()) is not None:
                return Push(enter(self.room.house, self.room.doors, path))
            case Action("closing.papers") if (path := self._kept()) is not None:
                return Push(Papers(self.room.house, self.room.doors, path))
            case Action("closing.title"):
                return Clear(self.room.doors.title())
        return None

    def says(self) -> str:
        """How it ended."""
        assert self.world.outcome is not None
        return labels.outcome(self.world.outcome, self.room.language)

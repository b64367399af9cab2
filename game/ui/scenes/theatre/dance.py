"""The page of the negotiation dance: two powers, every offer between them, and what they left on the table."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread
from types import MappingProxyType

from game.core.scenario import PowerId
from game.replay.dance import Step as Offer
from game.replay.dance import between, couples, dance
from game.replay.frontier import Frontier, frontier
from game.replay.game import Game
from game.replay.left import Better, left_on_table
from game.replay.parties import Parties, parties
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Col,
    Column,
    Drawing,
    Leaves,
    Line,
    Look,
    Pane,
    Panel,
    Pop,
    Refresh,
    Scene,
    Select,
    Step,
    Table,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.leaves import LIST
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.picture import Labels, Picture
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import banner
from game.words.pledges import speech

REST = 0.1
"""Seconds between two looks at what is being reckoned."""


@dataclass(frozen=True, slots=True)
class Found:
    """What has been worked out for one couple."""

    couple: tuple[PowerId, PowerId]
    frontier: Frontier
    better: tuple[Better, ...]
    """Changes by which both would have gained, and nobody lost."""
    bought: tuple[Better, ...]
    """The same, at some cost to others, but to nobody so much that it would rather have left."""


class Dance(Scene):
    """Pops with the place of the chosen offer, to be looked at."""

    name = "dance"
    first = "dance.couple"
    shortcuts = MappingProxyType({"escape": "dance.back"})

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.game: Game = showing.game
        self.parties: Parties = parties(self.game)
        self.offers = dance(self.game, self.parties)
        self.couples = couples(self.offers)
        self.couple = self.couples[0] if self.couples else None
        self.tab, self.chosen = "offers", 0
        self.found: Found | None = None
        self._ask()

    def _ask(self) -> None:
        """Have the frontier reckoned beside the window's own work."""
        self.found, self.chosen = None, 0
        if self.couple is not None:
            self.pulse = REST
            Thread(target=self._reckon, args=(self.couple,), daemon=True).start()

    def _reckon(self, couple: tuple[PowerId, PowerId]) -> None:
        better = left_on_table(self.game, self.parties, couple)
        bought = left_on_table(self.game, self.parties, couple, harmless=False)
        found = Found(couple, frontier(self.parties, *couple), better, bought)
        if couple == self.couple:
            self.found = found

    def tick(self, dt: float) -> Step | None:
        """Show it when it is there."""
        if self.found is None:
            return None
        self.pulse = 0.0
        return Refresh()

    @property
    def steps(self) -> tuple[Offer, ...]:
        """The offers of the couple, in order."""
        return between(self.offers, *self.couple) if self.couple else ()

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The picture at the left, the same in words at the right."""
        showing, say = self.showing, self.showing.say
        options = [(f"{one} {other}", self._couple(one, other)) for one, other in self.couples]
        chosen = " ".join(self.couple) if self.couple else ""
        couple = Select("dance.couple", options, chosen, say("Between"))
        if self.couple is None:
            body: Widget = Panel(Text(say("Nobody offered anybody a bargain in this game."), "lead", "centre"), grow=1)
        else:
            tabs = [("offers", say("The offers")), ("left", say("Left on the table"))]
            strip = Choice("dance.tab", tabs, self.tab, say("Page"), "tab")
            words = self._offers() if self.tab == "offers" else Pane("dance.left", self._left())
            picture = Column(couple, *self._picture(), grow=1)
            body = Leaves(picture, words, strip, name=say("The dance"), opens=LIST, shares=(6, 5), stack=900)
        return Framed(banner(showing), body, self._foot())

    def _couple(self, one: PowerId, other: PowerId) -> str:
        return self.showing.language.listing([self.showing.power(power).the for power in (one, other)])

    def _picture(self) -> list[Widget]:
        say, showing = self.showing.say, self.showing
        if self.found is None or self.couple is None:
            return [Pane("dance.wait", say("*The wise heads of the chancellery are reckoning …*"))]
        one, other = self.couple
        end = (self.parties.gain(one, self.game.treaty), self.parties.gain(other, self.game.treaty))
        labels = Labels(
            across=say("worth more to {power:the} →", power=showing.power(one)),
            upward=say("↑ worth more to {power:the}", power=showing.power(other)),
            end=say("the end"), nash=say("Nash"), kalai=say("Kalai–Smorodinsky"), leaving=say("leaving"),
        )  # fmt: skip
        picture = Picture(self.found.frontier, self.steps, end, labels, self.chosen)
        drawing = Drawing(
            "dance.chart", picture.paint, self._spoken(), picture.at, keys=picture.keys, grow=1, tall=220,
            tips=lambda point: self._tip(picture.at(point)),
        )  # fmt: skip
        legend = say(
            "Discs are offers {one:of}, squares {other:of}; whole ones were accepted. The curve is the frontier: "
            "beyond it neither could gain without the other losing. The cross of lines is what leaving was worth.",
            one=showing.power(one), other=showing.power(other),
        )  # fmt: skip
        return [drawing, Text(literal(legend), "small", tone="soft")]

    def _tip(self, n: int | None) -> str:
        return "" if n is None else literal(self._said(n))

    def _spoken(self) -> str:
        said = self._said(self.chosen) if self.steps else ""
        return self.showing.say("The dance: {offer}", offer=said)

    def _said(self, n: int) -> str:
        """One offer in words: who, what it was worth to each, what became of it."""
        step, language = self.steps[n], self.showing.language
        return self.showing.say(
            "Sitting {sitting}: {by:the} offers; worth {ours} to {by:the} and {theirs} to {to:the}; {fate}",
            sitting=step.sitting, by=self.showing.power(step.offer.by), to=self.showing.power(step.offer.to),
            ours=language.signed_tenths(step.gains[0]), theirs=language.signed_tenths(step.gains[1]),
            fate=self._fate(step),
        )  # fmt: skip

    def _fate(self, step: Offer) -> str:
        say = self.showing.say
        fates = {"accepted": say("accepted"), "refused": say("refused"), "countered": say("countered"),
                 "lapsed": say("left unanswered")}  # fmt: skip
        return fates[step.fate]

    def _offers(self) -> Widget:
        say, language, showing = self.showing.say, self.showing.language, self.showing
        assert self.couple is not None
        one, other = self.couple
        columns = [
            Col(say("Sitting"), 2, "right"), Col(say("By"), 3), Col(showing.scenario.powers[one].name, 3, "right"),
            Col(showing.scenario.powers[other].name, 3, "right"), Col(say("Answer"), 3),
        ]  # fmt: skip
        tones = {"accepted": "moss", "refused": "wine"}
        lines = [
            Line(
                str(n),
                [str(step.sitting), showing.scenario.powers[step.offer.by].name,
                 language.signed_tenths(step.gain(one)), language.signed_tenths(step.gain(other)), self._fate(step)],
                ["", "", "", "", tones.get(step.fate, "")],
            )
            for n, step in enumerate(self.steps)
        ]  # fmt: skip
        table = Table("dance.offers", columns, lines, str(self.chosen), say("The offers"), grow=3)
        reader = showing.lens.reader(showing.place)
        chosen = self.steps[self.chosen].offer
        text = f"{literal(self._said(self.chosen))}\n\n{literal(speech(chosen.gives, chosen.asks, reader))}"
        return Column(table, Pane("dance.offer", text, grow=2), grow=1)

    def _left(self) -> str:
        say, language = self.showing.say, self.showing.language
        if self.found is None:
            return say("*The wise heads of the chancellery are reckoning …*")
        lines = [f"**{literal(say('What both could still have gained, with nobody losing by it'))}**"]
        lines += self._better(self.found.better) or [
            f"*{literal(say('Nothing: the two of them left no gain of a point or more on the table.'))}*"
        ]
        if self.found.bought and self.found.bought != self.found.better:
            lines += ["", f"**{literal(say('What both could have gained at the cost of others'))}**"]
            lines += self._better(self.found.bought)
        lines += ["", f"**{literal(say('What the two could have hoped for'))}**"]
        solved = ((say("Nash"), self.found.frontier.nash), (say("Kalai–Smorodinsky"), self.found.frontier.kalai))
        for name, point in solved:
            if point is not None:
                said = say(
                    "{name}: {one} and {other} over leaving", name=name, one=language.signed_tenths(point.gains[0]),
                    other=language.signed_tenths(point.gains[1]),
                )  # fmt: skip
                lines.append(f"- {literal(said)}")
        gains = [language.signed_tenths(self.parties.gain(power, self.game.treaty)) for power in self.found.couple]
        said = say("{name}: {one} and {other} over leaving", name=say("The end"), one=gains[0], other=gains[1])
        lines.append(f"- {literal(said)}")
        return "\n".join(lines)

    def _better(self, found: tuple[Better, ...]) -> list[str]:
        """Say each change, and what it would have given to whom it concerns."""
        say, language, showing = self.showing.say, self.showing.language, self.showing
        reader, lines = showing.lens.reader(showing.place), list[str]()
        for better in found:
            lines.append(f"- {literal(reader.articles(better.articles))}")
            for power, gain in better.gains.items():
                if gain:
                    points = language.signed_tenths(gain)
                    tone = "moss" if gain > 0 else "wine"
                    said = say("{power:the}: {points}", power=showing.power(power), points=points)
                    lines.append(f"> {{{tone}:{literal(said)}}}")
        return lines

    def _foot(self) -> list[Widget]:
        say = self.showing.say
        none = None if self.steps else say("There is no offer to go to.")
        return [Button("dance.back", say("Back"), key="Esc"),
                Button("dance.go", say("Go to this offer"), "primary", why_not=none)]  # fmt: skip

    def says(self) -> str:
        """What this is."""
        return self.showing.say("The negotiation dance")

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Choose a couple, an offer, a page; go there."""
        match action:
            case Action("dance.couple", str(couple)):
                one, other = couple.split(" ")
                self.couple = (one, other)
                self._ask()
            case Action("dance.tab", str(tab)):
                self.tab = tab
            case Action("dance.chart", int(n)):
                self.chosen = n
            case Action("dance.offers", str(n)):
                self.chosen = int(n)
            case Action("dance.go" | "dance.offers.open") if self.steps:
                place = self.steps[self.chosen].place
                return Pop(f"{place.step}.{place.entry}")
            case Action("dance.back"):
                return Pop()
        return None

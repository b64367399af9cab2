"""A treaty as it is written out for signature: preamble, articles by instrument, reservations, seals in their order.

Every article stands under a heading whose anchor is the id of its question, so that `reading` finds it again in either
format and either language.
"""

from collections.abc import Iterable, Iterator

from game.core import events as e
from game.core.scenario import Delegate, Instrument, PowerId, QuestionId
from game.papers.document import Block, Document, Heading, Paragraph
from game.papers.numerals import roman
from game.replay.compare import Written, written
from game.replay.game import Game
from game.words.language import Language, curly
from game.words.reader import Reader

KIND = "treaty"

_AFTER: tuple[Instrument, ...] = ("convention", "separate_treaty", "declaration", "protocol")


def treaty(game: Game, language: Language) -> Document:
    """Return the treaty of a game as it ended, or the draft as it stands."""
    writer = _Writer(game, language)
    return Document(
        title=writer.title(),
        language=language.code,
        blocks=tuple(writer.blocks()),
        about=(("kind", KIND), ("scenario", game.scenario.id)),
    )


class _Writer:
    """Writes one treaty."""

    def __init__(self, game: Game, language: Language) -> None:
        self.game, self.world, self.scenario = game, game.world, game.scenario
        self.reader = Reader(language, game.scenario, None, game.world)
        self.say = self.reader.say
        self.how = written(game)
        self.dictated = self.world.outcome == "war"
        self.articles = {q: self.how[q] for q in game.scenario.questions if self._printed(q, self.how[q])}

    def _printed(self, question: QuestionId, how: Written) -> bool:
        """Say whether an article is written down: it was agreed, or dictated; silence is not written."""
        return how.agreed or how.position != self.scenario.number(question, self.scenario.questions[question].silence)

    def title(self) -> str:
        """Return the title: a general peace, a separate one, a dictated one, or a draft."""
        match self.world.outcome:
            case "signed":
                return self.say("General treaty of peace")
            case "separate_peace":
                return self.say("Separate treaty of peace")
            case "war":
                return self.say("Peace, as it was dictated")
            case None if self.world.signed:
                return self.say("General treaty of peace")
            case None:
                return self.say("Draft of a general treaty of peace")

    def blocks(self) -> Iterator[Block]:
        """Yield everything below the title."""
        yield Paragraph(curly(self.scenario.title), "centre")
        yield from self._preamble()
        yield from self._instrument(("general_treaty",), "")
        yield from self._close()
        for which in _AFTER:
            yield from self._instrument((which,), which)
        if not self.articles:
            yield Paragraph(self.say("Nothing has been agreed."))

    def _parties(self) -> tuple[PowerId, ...]:
        """Return the powers in whose names the treaty is made, in the French alphabetical order of the day."""
        parties: Iterable[PowerId] = self.world.signatories
        if not self.world.signatories:
            apart = [x.event.powers for x in self.game.entries if isinstance(x.event, e.SeparatePeaceSigned)]
            parties = apart[-1] if apart else [p for p, state in self.world.powers.items() if state.seated]
        return tuple(sorted(parties, key=lambda power: (self.scenario.powers[power].signs_as, power)))

    def _preamble(self) -> Iterator[Block]:
        say, powers = self.say, self.scenario.powers
        if self.dictated:
            said = say(
                "The congress having parted with nothing signed, and the campaign having decided between the "
                "belligerents, the following now holds."
            )
            yield Paragraph(said, "lead")
            peace = next((x.event for x in self.game.entries if isinstance(x.event, e.PeaceDictated)), None)
            if peace is not None and peace.peace < len(self.scenario.war.dictated):
                yield Paragraph(curly(self.scenario.war.dictated[peace.peace].text), "note")
            return
        said = say(
            "The powers here assembled, moved by the wish to put an end to the calamities of war and to prevent their "
            "return, and resolved to come to an understanding upon the foundations of a lasting peace, have named as "
            "their plenipotentiaries:"
        )
        yield Paragraph(said, "lead")
        for power in self._parties():
            titles = [
                say("{name}, {office}", context="a plenipotentiary", name=curly(one.name), office=curly(one.office))
                for one in self._people(power)
            ]
            yield Paragraph(
                say("For {formal}, in the name of {sovereign}: {delegates};", formal=curly(powers[power].formal),
                    sovereign=curly(powers[power].sovereign), delegates=self._delegation(titles))
            )  # fmt: skip
        said = say(
            "Who, having laid their full powers on the table and found them in good order, have agreed on the articles "
            "that follow."
        )
        yield Paragraph(said)

    def _instrument(self, which: tuple[Instrument, ...], name: Instrument | str) -> Iterator[Block]:
        """Yield the articles of one act, numbered from I, under its own heading unless it is the treaty itself."""
        mine = [q for q in self.articles if self.scenario.questions[q].instrument in which]
        if not mine:
            return
        yield from self._head(name)
        for number, question in enumerate(mine, 1):
            title = self.reader.title(question)
            if name == "convention":
                head = self.say("Convention {number}. {title}", number=roman(number), title=title)
            elif name and len(mine) == 1:
                head = self.say("Single article. {title}", title=title)
            else:
                head = self.say("Article {number}. {title}", context="treaty", number=roman(number), title=title)
            yield Heading(head, 3, question)
            yield from self._article(question)

    def _head(self, name: Instrument | str) -> Iterator[Block]:
        say = self.say
        match name:
            case "convention":
                yield Heading(say("Annexed conventions"))
                yield Paragraph(say("These have the same force as if they stood in the treaty itself."), "quiet")
            case "separate_treaty":
                yield Heading(say("Separate treaty"))
            case "declaration":
                yield Heading(say("Declaration"))
                yield Paragraph(say("It binds those alone who have put their names to it."), "quiet")
            case "protocol":
                yield Heading(say("Entered in the protocols"))
                yield Paragraph(say("Wishes and statements on which the congress agreed outside the treaty."), "quiet")
            case _:
                yield Heading(say("The treaty"))

    def _article(self, question: QuestionId) -> Iterator[Block]:
        """Yield the text of an article, and beneath it who did not simply consent."""
        how = self.articles[question]
        facts = self.scenario.questions[question]
        yield Paragraph(curly(tuple(facts.positions.values())[how.position].text))
        say, names = self.say, self.reader.powers
        if how.reserved_by:
            said = say("Taken ad referendum, under reserve of {powers:the}.", powers=names(how.reserved_by))
            yield Paragraph(said, "note")
        if how.refused_by:
            yield Paragraph(say("Carried against the voice of {powers:the}.", powers=names(how.refused_by)), "note")
        if how.silent:
            yield Paragraph(say("{powers:the} gave no voice.", powers=names(how.silent)), "note")
        later = self.world.signed and how.sitting > self.world.signed
        if later and how.sitting <= len(self.scenario.calendar):
            date = self.reader.language.date(self.scenario.calendar[how.sitting - 1].date)
            yield Paragraph(say("Settled on {date}, after the signature of the treaty.", date=date), "quiet")

    def _close(self) -> Iterator[Block]:
        """Yield the place, the date and the signatures in their order; and who was there and did not sign."""
        say, calendar = self.say, self.scenario.calendar
        if self.dictated:
            return
        sitting = min(self.world.signed or self.world.sitting, len(calendar))
        date = self.reader.language.date(calendar[max(sitting, 1) - 1].date)
        signed = bool(self.world.signatories) or self.world.outcome == "separate_peace"
        if not signed:
            yield Paragraph(say("So it stands on {date}, unsigned.", date=date), "centre")
            return
        said = say(
            "In witness whereof the plenipotentiaries have signed it and set to it the seals of their arms. Done on "
            "{date}.", date=date,
        )  # fmt: skip
        yield Paragraph(said)
        for power in self._parties():
            for one in self._people(power):
                yield Paragraph(say("(L.S.) {name}", context="a signature", name=curly(one.short)), "signature")
        absent = [power for power, state in self.world.powers.items() if state.seated and power not in self._parties()]
        if absent:
            names = self.reader.powers(absent)
            yield Paragraph(say("{powers:the} sat at the congress and did not sign.", powers=names), "note")

    def _delegation(self, titles: list[str]) -> str:
        """Return the delegates of a power as the preamble names them."""
        named = titles[0] if titles else self.say("its delegates")
        for title in titles[1:]:
            named = self.reader.language.phrase("{first}; and {second}", context="delegates", first=named, second=title)
        return named

    def _people(self, power: PowerId) -> list[Delegate]:
        """Return the delegates of a power, the first plenipotentiary first."""
        mine = [facts for facts in self.scenario.delegates.values() if facts.power == power]
        return sorted(mine, key=lambda one: one.rank)

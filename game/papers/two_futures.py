"""Two histories in words: a table of years, and why each great event came in one alone, or in the other years later."""

from collections.abc import Iterator

from game.core.history.program import Program
from game.core.history.rows import FALLEN
from game.core.history.story import Moment
from game.core.history.why import Root
from game.papers.document import Block, Grid, Heading, Items, Paragraph
from game.replay.futures import Difference, Futures, Ground, Row
from game.words import odds
from game.words.reader import Reader
from game.words.roots import rooted, stood
from game.words.year_names import Names

GREAT_DEAD = 10
"""Thousands of dead from which an event counts as great, besides wars, crises and what is in the books."""
YEARS_APART = 2
"""Years from which a war that came in both worlds is another war."""

APART = 3
"""Years from which an event that came in both is told of as one that was moved."""

Worlds = tuple[Moment, Moment]


def futures_told(found: Futures, program: Program, worlds: Worlds, reader: Reader) -> list[Block]:
    """Return the two futures as blocks."""
    return list(_told(found, _Teller(program, worlds, reader)))


def _told(found: Futures, teller: "_Teller") -> Iterator[Block]:
    reader = teller.reader
    yield Heading(reader.say("The two futures"))
    apart = found.apart
    if not apart and not found.answers:
        yield Paragraph(reader.say("Event by event, the years to the end of the book are the same."))
        return
    first = min((teller.when(row) for row in apart), default=None)
    if first is not None:
        row = min(apart, key=teller.when)
        side = row.chain[0].side
        event = teller.names.event(row.event)
        when = teller.names.when(row.chain[0].year, row.chain[0].season)
        if side == 0:
            yield Paragraph(reader.say("They part in {when}, here: {event}.", when=when, event=event))
        else:
            yield Paragraph(reader.say("They part in {when}, there: {event}.", when=when, event=event))
    yield Paragraph(
        reader.language.count(
            "{same} of {n} event came in the same year in both. Of the others:",
            "{same} of {n} events came in the same year in both. Of the others:",
            len(found.rows), same=len(found.rows) - len(apart),
        )
    )  # fmt: skip
    heads = (
        reader.say("Event"), reader.say("Here", context="comparison"), reader.say("There", context="comparison"),
        reader.say("In history"), reader.say("What it goes back to"),
    )  # fmt: skip
    yield Grid(
        heads, tuple(teller.row(row) for row in sorted(apart, key=teller.when)), (False, True, True, True, False)
    )
    great = [row for row in sorted(apart, key=teller.when) if teller.great(row)]
    if great:
        yield Heading(reader.say("Why"), 2)
    told: set[tuple[str, int]] = set()
    for row in great:
        yield Heading(teller.title(row), 3)
        yield Items(tuple(teller.chain(row, told)))
    if found.answers:
        yield Heading(reader.say("Answers that were not the same"), 2)
        yield Items(tuple(_answers(found, teller)))


def _answers(found: Futures, teller: "_Teller") -> Iterator[str]:
    for answered in found.answers:
        here, there = (teller.names.option(answered.event, answered.power, option) for option in answered.options)
        yield teller.reader.say(
            "{event}, {year}: {power:the} answered {here} here, and {there} there.",
            event=teller.names.event(answered.event), year=answered.year, power=teller.names.power(answered.power),
            here=here, there=there,
        )  # fmt: skip


class _Teller:
    """Puts rows and their causes into words."""

    def __init__(self, program: Program, worlds: Worlds, reader: Reader) -> None:
        self.program, self.worlds, self.reader = program, worlds, reader
        self.names = Names(reader, program)

    def when(self, row: Row) -> tuple[int, int, str]:
        """Return where a row stands in time."""
        return row.chain[0].year, row.chain[0].season, row.event

    def great(self, row: Row) -> bool:
        """Whether the causes of a row are told at length: wars, crises, much blood, or an event of the books.

        Of what came in both worlds, a war that came years apart.
        """
        facts = self.program.chronicle.events[row.event]
        here, there = row.years
        if here is not None and there is not None:
            return facts.war and abs(here - there) >= YEARS_APART
        return facts.war or bool(facts.decisions) or facts.dead >= GREAT_DEAD or bool(facts.historical_year)

    def title(self, row: Row) -> str:
        """Return the heading of a row: the event, when it came and when not."""
        event, (here, there) = self.names.event(row.event), row.years
        if there is None:
            return self.reader.say("{event}: {year} here, never there", event=event, year=here)
        if here is None:
            return self.reader.say("{event}: never here, {year} there", event=event, year=there)
        return self.reader.say("{event}: {here} here, {there} there", event=event, here=here, there=there)

    def row(self, row: Row) -> tuple[str, ...]:
        """Return a row of the table."""
        there = self.program.chronicle.events[row.event].historical_year
        years = ("–" if year is None else str(year) for year in (*row.years, there))
        return (self.names.event(row.event), *years, self.leaf(row))

    def leaf(self, row: Row) -> str:
        """Return what a row goes back to in the end."""
        last = row.chain[-1]
        if last.kind == "dice":
            return self.reader.language.phrase(
                "the dice of {year} ({title})", year=last.year, title=self.names.event(last.event)
            )
        if last.ground is not None and last.ground.root.kind == "article":
            question = last.ground.root.id
            return self.reader.say("{article}, {title}", context="an article", article=self.names.article(question),
                                   title=self.names.title(question))  # fmt: skip
        if last.ground is not None:
            return self.root(last.ground.root, last)
        if last.about:
            return self.reader.say(
                "{event}: {because}", event=self.names.event(last.event), because=self.stood(last, last.side)
            )
        if last.kind == "answer":
            return self.reader.language.phrase(
                "the answer {power:of}, {option} ({title}, {year})", power=self.names.power(last.power),
                option=self.names.option(last.event, last.power, last.options[last.side]),
                title=self.names.event(last.event), year=last.year,
            )  # fmt: skip
        if last.kind in ("before", "over"):
            return "".join(self.odds(last)).rstrip(".")
        if last.because:
            return self.names.quoted(last.because)
        return self.names.event(last.event)

    def chain(self, row: Row, told: set[tuple[str, int]]) -> Iterator[str]:
        """Yield the sentences of a chain, up to a step that has been told before."""
        for n, step in enumerate(row.chain):
            event, when = self.names.event(step.event), self.names.when(step.year, step.season)
            if n and (step.event, step.year) in told:
                yield self.reader.say("That goes back to {event}, {when}, of which above.", event=event, when=when)
                return
            if n:
                yield self.reader.say("That goes back to {event}, {when}:", event=event, when=when)
            told.add((step.event, step.year))
            yield from self.step(step, last=n == len(row.chain) - 1)

    def step(self, step: Difference, last: bool) -> Iterator[str]:
        """Yield the sentences of one step of a chain; of the last, with what it rests on."""
        say = self.reader.say
        yield from self.odds(step)
        if step.because:
            because, effects = self.names.quoted(step.because), [self.effect(weight) for weight in step.weights]
            yield say("What told: {because} Here: {here}; there: {there}.", because=because, here=effects[0],
                      there=effects[1])  # fmt: skip
        if step.about and step.about[0] not in ("article", "signed") and step.values[0] != step.values[1]:
            here, there = self.stood(step, 0), self.stood(step, 1)
            if here and there:
                yield say("Here: {here} There: {there}", here=here, there=there)
        if last and step.ground is not None and step.kind != "dice":
            yield self.ground(step.ground, step)

    def effect(self, weight: int) -> str:
        """Return what a weight did to the odds."""
        if not weight:
            return self.reader.language.phrase("it did not count", context="odds")
        said = odds.effect(weight, self.reader.language)
        return said[:1].lower() + said[1:]

    def odds(self, step: Difference) -> Iterator[str]:
        """Yield what the odds were in both worlds, and what the dice showed."""
        say, language = self.reader.say, self.reader.language
        here, there = (odds.chance(chance, language) if chance else "" for chance in step.chances)
        first, second = (odds.percent(die, language) for die in step.dice)
        match step.kind:
            case "answer":
                yield from self._answered(step)
            case "set" if step.side == 0:
                yield say("Here its date had been set, and there not.")
            case "set":
                yield say("There its date had been set, and here not.")
            case "over" if step.side == 0:
                yield say("There history was over by then.")
            case "over":
                yield say("Here history was over by then.")
            case "before" if step.side == 0:
                yield say("There it had come already.")
            case "before":
                yield say("Here it had come already.")
            case "closed" if step.side == 0:
                yield say("Here it stood at {odds} that year; there it could not come.", odds=here)
            case "closed":
                yield say("There it stood at {odds} that year; here it could not come.", odds=there)
            case _ if first == second:
                yield say(
                    "Here it stood at {here}, there at {there}, by the same die: from 0 to 100 it showed {die}, and "
                    "had to fall below {low} here and below {high} there.",
                    here=here, there=there, die=first, low=odds.percent(step.chances[0], language),
                    high=odds.percent(step.chances[1], language),
                )  # fmt: skip
            case "dice":
                yield say(
                    "It was luck: here it stood at {here} and the die, of 100, showed {first}; there at {there}, and "
                    "it showed {second}.", here=here, there=there, first=first, second=second,
                )  # fmt: skip
            case _:
                yield say(
                    "Here it stood at {here} and the die, of 100, showed {first}; there at {there}, and it showed "
                    "{second}.", here=here, there=there, first=first, second=second,
                )  # fmt: skip

    def _answered(self, step: Difference) -> Iterator[str]:
        """Yield what a power answered in both worlds, and how likely that was."""
        say, language = self.reader.say, self.reader.language
        options = [self.names.option(step.event, step.power, option) for option in step.options]
        power = self.names.power(step.power)
        yield say("{power:the} answered {first} here and {second} there.", power=power, first=options[0],
                  second=options[1])  # fmt: skip
        if step.chosen:
            yield say("It was a person's choice.")
        else:
            first, second = (odds.chance(chance, language) if chance else "" for chance in step.chances)
            never = language.phrase("no chance at all", context="odds")
            yield say("By the weights of the case {option} stood at {here} here and at {there} there.",
                      option=options[step.side], here=first or never, there=second or never)  # fmt: skip

    def stood(self, step: Difference, side: int) -> str:
        """Return what stood in the row that a reason asks about, in one world."""
        return stood(self.names, step.about, step.values[side]) if step.about[:1] != ("decided",) else ""

    def ground(self, ground: Ground, step: Difference) -> str:
        """Return what a difference goes back to."""
        root, (here, there) = ground.root, ground.points
        say, language = self.reader.say, self.reader.language
        named = self.root(root, step)
        first, second = language.signed(here), language.signed(there)
        if here == there:
            return say("That goes back to {root}.", root=named)
        if not here:
            return say("That goes back to {root}; there it weighs {second} in this, here nothing.", root=named,
                       second=second)  # fmt: skip
        if not there:
            return say("That goes back to {root}; here it weighs {first} in this, there nothing.", root=named,
                       first=first)  # fmt: skip
        return say("That goes back to {root}; here it weighs {first} in this, there {second}.", root=named,
                   first=first, second=second)  # fmt: skip

    def root(self, root: Root, step: Difference) -> str:
        """Name a root; of an article, what was signed in both worlds."""
        names, phrase = self.names, self.reader.language.phrase
        if root.kind == "article":
            place = self.program.rows["signed", root.id]
            here, there = (world.opening[place] for world in self.worlds)
            assert FALLEN not in (here, there), "an article is signed before it falls"
            return phrase(
                "{article}, {title}: here {here}, there {there}", article=names.article(root.id),
                title=names.title(root.id), here=names.position(root.id, here), there=names.position(root.id, there),
            )  # fmt: skip
        if root.kind == "opening":
            return phrase("what the congress left behind it ({name})", name=self.named(root.id))
        side = step.side if self.knows(root, self.worlds[step.side]) else 1 - step.side
        return rooted(names, self.worlds[side], root)

    def named(self, row: str) -> str:
        """Name a variable or a relation."""
        chronicle = self.program.chronicle
        if row in chronicle.variables:
            return chronicle.variables[row].name
        return self.names.pair(row) if ":" in row else row

    def knows(self, root: Root, world: Moment) -> bool:
        """Whether an event of a root came in a world."""
        event = root.id.partition(".")[0]
        return any((chapter.event, chapter.year) == (event, root.year) for chapter in world.chapters)

"""What things are called in the years after: articles, states, events, options, dates; in the words of the history."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.history.chronicle import Chronicle, EventId, OptionId, StateId
from game.core.history.program import Program
from game.core.history.rows import FALLEN
from game.core.history.story import Chapter, Moment
from game.core.scenario import PowerId, QuestionId
from game.words.language import curly
from game.words.names import PowerName
from game.words.reader import Reader
from game.words.tell_history import quoted
from game.words.tell_history import season as label


@dataclass(frozen=True, slots=True)
class Names:
    """Names things for one reader. Positions are numbered as in the scenario the history was written for."""

    reader: Reader
    program: Program
    successors: Mapping[PowerId, StateId] = field(default_factory=dict)
    """States that have taken the place of a power by now: Italy of Sardinia."""

    @property
    def chronicle(self) -> Chronicle:
        """The history."""
        return self.program.chronicle

    @property
    def there(self) -> Reader:
        """The same reader, who knows the scenario of the history rather than that of the table."""
        return Reader(self.reader.language, self.program.scenario, self.reader.me)

    def quoted(self, text: str) -> str:
        """Return a text of the history with the names of its articles."""
        return quoted(text, self.chronicle)

    def power(self, power: PowerId) -> PowerName:
        """Name a power, whether it sat at this table or not; a state of the history by its own name."""
        power = self.successors.get(power, power)
        if power in self.reader.scenario.powers:
            return self.reader.power(power)
        if power in self.program.scenario.powers:
            return self.there.power(power)
        facts = self.chronicle.states.get(power)
        if facts is None:
            return self.reader.power(power)
        return PowerName(*(curly(facts.name),) * 2, *_forms(self.reader, curly(facts.name)), curly(facts.name))

    def pair(self, relation: str) -> str:
        """Name two powers between whom something stands, by the key of their relation."""
        names = [f"{self.power(power):the}" for power in relation.split(":")]
        return self.reader.language.listing(names)

    def article(self, question: QuestionId) -> str:
        """Return what an article is called: Article XI."""
        facts = self.chronicle.articles.get(question)
        return facts.name if facts else self.title(question)

    def title(self, question: QuestionId) -> str:
        """Return what the question of an article is called."""
        return (self.reader if question in self.reader.scenario.questions else self.there).title(question)

    def discussed(self, question: QuestionId) -> bool:
        """Whether this table discussed a question; what it did not counts as in 1856."""
        return question in self.reader.scenario.questions

    def position(self, question: QuestionId, number: int) -> str:
        """Name a position of an article, in quotation marks; of one that has fallen, that."""
        if number == FALLEN:
            return self.reader.language.phrase("a dead letter")
        facts = self.program.scenario.questions[question]
        if not 0 <= number < len(facts.positions):
            return self.there.position(question, number)
        name, mine = self.program.scenario.position(question, number), self.reader.scenario.questions.get(question)
        if mine is None or name not in mine.positions:
            return self.there.position(question, number)
        return self.reader.position(question, self.reader.scenario.number(question, name))

    def text(self, question: QuestionId, number: int) -> str:
        """Return the text of a position of an article."""
        name, mine = self.program.scenario.position(question, number), self.reader.scenario.questions.get(question)
        facts = mine if mine is not None and name in mine.positions else self.program.scenario.questions[question]
        return facts.positions[name].text

    def event(self, event: EventId) -> str:
        """Return the title of an event; of one that this history does not know, its id."""
        facts = self.chronicle.events.get(event)
        return curly(facts.title) if facts else event

    def option(self, event: EventId, power: PowerId, option: OptionId) -> str:
        """Return the label of an option of a crisis, in quotation marks."""
        facts = self.chronicle.events.get(event)
        decision = facts.decisions.get(power) if facts else None
        known = decision.options.get(option) if decision else None
        return self.reader.quote(curly(known.label) if known else option)

    def when(self, year: int, number: int) -> str:
        """Return a season of a year, as it stands in a sentence: spring 1859."""
        return self.reader.language.phrase(
            "{season} {year}", season=label(number, self.reader.language), year=year
        )  # fmt: skip

    def dated(self, season: tuple[int, int]) -> str:
        """Return a season of a year as a heading: Spring 1859."""
        year, number = season
        return self.reader.say("{season} {year}", season=label(number, self.reader.language), year=year)


def heirs(program: Program, moment: Moment | Chapter) -> Mapping[PowerId, StateId]:
    """Return the powers that go by another name at a moment, or when a chapter began, with their successors."""
    return {
        facts.succeeds: state
        for state, facts in program.chronicle.states.items()
        if facts.succeeds and moment.column[program.rows["exists", state]]
    }


def _forms(reader: Reader, name: str) -> tuple[str, str]:
    language = reader.language
    return (
        language.phrase("of {name}", context="power", name=name),
        language.phrase("to {name}", context="power", name=name),
    )

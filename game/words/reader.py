"""Who reads: one language, one scenario, perhaps one power; names things as that reader knows them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.world import World
from game.words.language import Language, curly
from game.words.names import PowerName, PowerNames, power_name


@dataclass(frozen=True, slots=True)
class Reader:
    """Says messages with the names of one scenario in them."""

    language: Language
    scenario: Scenario
    me: PowerId | None = None
    """Whose eyes read; None for a chronicle that addresses nobody."""
    world: World | None = None
    """What motions and promises are known; a view will do."""
    inside: bool = False
    """Whether the words stand inside a quotation, and so need the inner marks."""

    def quoting(self) -> "Reader":
        """Return the same reader for words that stand inside a quotation."""
        return replace(self, inside=True)

    def say(self, msgid: str, /, *, context: str = "", **fields: Any) -> str:
        """Say a message."""
        return self.language.say(msgid, context=context, **fields)

    def acts(self, by: PowerId, you: str, they: str, /, **fields: Any) -> str:
        """Say what one power did, to itself or of it; {by} is the power."""
        return self.language.say(you if by == self.me else they, by=self.power(by), **fields)

    def deals(self, by: PowerId, to: PowerId, you: str, to_you: str, they: str, /, **fields: Any) -> str:
        """Say what passed from one power to another: to the first, to the second, or of both."""
        message = you if by == self.me else to_you if to == self.me else they
        return self.language.say(message, by=self.power(by), to=self.power(to), **fields)

    def pair(self, one: PowerId, other: PowerId, yours: str, theirs: str, /, **fields: Any) -> str:
        """Say what stands between two powers alike; {one} is the reader if it is one of them, {other} the other."""
        if other == self.me:
            one, other = other, one
        message = yours if one == self.me else theirs
        return self.language.say(message, one=self.power(one), other=self.power(other), **fields)

    def power(self, power: PowerId) -> PowerName:
        """Name a power."""
        return power_name(power, self.scenario, self.language)

    def powers(self, powers: Sequence[PowerId]) -> PowerNames:
        """Name several powers."""
        return PowerNames(tuple(self.power(power) for power in powers), self.language)

    def quote(self, text: str) -> str:
        """Put a text in quotation marks."""
        return self.language.quote(text, inner=self.inside)

    def title(self, question: QuestionId) -> str:
        """Return what a question is called, without marks."""
        facts = self.scenario.questions.get(question)
        return curly(facts.title) if facts else question

    def question(self, question: QuestionId) -> str:
        """Name a question, in quotation marks; "" is that question."""
        return self.language.phrase("that question") if not question else self.quote(self.title(question))

    def questions(self, questions: Sequence[QuestionId]) -> str:
        """Name several questions."""
        return self.language.listing([self.question(question) for question in questions])

    def label(self, question: QuestionId, position: int) -> str:
        """Return a position's label; a number that the question does not have is given as a number, from 1."""
        facts = self.scenario.questions.get(question)
        if facts is None or not 0 <= position < len(facts.positions):
            return self.language.phrase("answer {n}", n=position + 1)
        return curly(facts.positions[self.scenario.position(question, position)].label)

    def position(self, question: QuestionId, position: int) -> str:
        """Name a position, in quotation marks."""
        return self.quote(self.label(question, position))

    def range(self, question: QuestionId, low: int, high: int) -> str:
        """Name a range of positions without its question: “Neutral sea”, or anything from … to …."""
        if low == high:
            return self.position(question, low)
        facts = self.scenario.questions.get(question)
        if facts is not None and low <= 0 and high >= len(facts.positions) - 1:
            return self.language.phrase("any answer at all")
        return self.language.phrase(
            "anything from {low} to {high}", low=self.position(question, low), high=self.position(question, high)
        )

    def answer(self, question: QuestionId, low: int, high: int | None = None) -> str:
        """Name a range of positions with its question: “Neutral sea” (Navies on the Black Sea)."""
        return self.language.phrase(
            "{answer} ({question})",
            answer=self.range(question, low, low if high is None else high),
            question=self.title(question),
        )

    def articles(self, articles: Sequence[Article]) -> str:
        """Name articles that go together."""
        return self.language.listing([self.answer(article.question, article.position) for article in articles])

    def options(self, options: Sequence[Sequence[Article]]) -> str:
        """Name sets of articles of which one would do."""
        return self.language.alternatives([self.articles(option) for option in options])

    def is_all_of(self, motion: str, question: QuestionId) -> bool:
        """Return whether a motion is known to answer this question and no other."""
        known = None if self.world is None else self.world.motions.get(motion)
        return known is not None and [article.question for article in known.articles] == [question]

    def motion(self, motion: str) -> str:
        """Name a motion by what it asks for, if the reader's world has it."""
        known = None if self.world is None else self.world.motions.get(motion)
        if known is None:
            return self.language.phrase("the motion")
        match known.what:
            case "articles":
                return self.language.phrase("the motion for {articles}", articles=self.articles(known.articles))
            case "signature":
                return self.language.phrase("the motion to sign")
            case "extension":
                return self.language.phrase("the motion to prolong the armistice")

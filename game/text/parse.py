"""Words to the nouns of a congress: powers, questions, positions, articles. Pure; raises `Unclear` and nothing else.

Positions are numbered as in the scenario, from 0. Questions may be called by id, by the beginning or a part of it,
by their dossier number (I07), or by their place in the draft (1, 2 …).
"""

import re
from collections.abc import Collection, Mapping, Sequence

from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId, Scenario
from game.text.lexicon import fold
from game.text.unclear import Unclear, What, find
from game.words.names import aliases

_TOKEN = re.compile(r"[,;+!]|[^\s,;+=!]+")


def tokens(line: str) -> tuple[str, ...]:
    """Return the words of a line; commas, semicolons, plus and exclamation marks are words, equal signs blanks."""
    plain = line.replace("\N{EN DASH}", "-").replace("\N{EM DASH}", "-").replace("\N{MINUS SIGN}", "-")
    plain = plain.replace("..", "-").replace("\N{HORIZONTAL ELLIPSIS}", "-")
    return tuple(_TOKEN.findall(plain))


class Reading:
    """Words read one after the other."""

    def __init__(self, words: Sequence[str], scenario: Scenario, keywords: Mapping[str, str]) -> None:
        self.scenario = scenario
        self._words = [word.casefold() for word in words]
        self._keywords = keywords
        self._at = 0

    @property
    def done(self) -> bool:
        """Whether nothing is left to read."""
        return self._at >= len(self._words)

    def peek(self) -> str:
        """Return the next word, or an empty one."""
        return "" if self.done else self._words[self._at]

    def take(self) -> str:
        """Return the next word and go past it; an empty one at the end."""
        word = self.peek()
        self._at += 1
        return word

    def keyword(self, *wanted: str) -> str:
        """Return the next word if it stands for one of those wanted, and go past it; else an empty one."""
        meant = self._meant()
        if not self.done and meant in wanted:
            self._at += 1
            return meant
        return ""

    def _meant(self) -> str:
        """Return the little word that the next word stands for, with its accents or without; else the word itself."""
        return self._keywords.get(fold(self.peek()), self.peek())

    def end(self) -> None:
        """Refuse whatever is left."""
        if not self.done:
            raise Unclear("word", self.peek())

    def skip(self, *signs: str) -> bool:
        """Go past separators; return whether there were any."""
        found = False
        while not self.done and (self.peek() in signs or self._meant() in signs):
            self._at += 1
            found = True
        return found

    def number(self, what: What, last: int) -> int:
        """Return a number from 1 to `last`."""
        return self.one_of(what, range(1, last + 1))

    def one_of(self, what: What, numbers: Collection[int]) -> int:
        """Return a number out of some."""
        word = self.take()
        if not word.isdecimal() or int(word) not in numbers:
            raise Unclear(what, word, choices=[str(number) for number in numbers])
        return int(word)

    def power(self) -> PowerId:
        """Return the power that the next word names."""
        self.skip("to")
        return find(self.take(), powers(self.scenario), "power")

    def question(self) -> QuestionId:
        """Return the question that the next word names."""
        word = self.take()
        ids = tuple(self.scenario.questions)
        if word.isdecimal() and 1 <= int(word) <= len(ids):
            return ids[int(word) - 1]
        return find(word, questions(self.scenario), "question")

    def position(self, question: QuestionId) -> int:
        """Return the position of a question that the next word names."""
        return _position(self.take(), question, self.scenario)

    def span(self, question: QuestionId) -> tuple[int, int]:
        """Return a range of positions: 3, 3-4, 3 to 4, any."""
        if self.keyword("any"):
            return 0, self.scenario.size(question) - 1
        word = self.take()
        first, dash, last = word.partition("-")
        low = _position(first or word, question, self.scenario)
        if dash and not last:  # "3- 4"
            return low, self.position(question)
        if dash:
            return low, _position(last, question, self.scenario)
        if self.peek() == "-" or self._meant() == "to":
            self.take()
            return low, self.position(question)
        if self.peek().startswith("-"):
            return low, _position(self.take()[1:], question, self.scenario)
        return low, low

    def article(self) -> Article:
        """Return a question with one position."""
        question = self.question()
        return Article(question, self.position(question))

    def articles(self) -> tuple[Article, ...]:
        """Return articles that go together, with plus signs, commas or “and” between them."""
        found = [self.article()]
        while self.skip("+", ",", "and") and not self.done:
            found.append(self.article())
        return tuple(found)


def _position(word: str, question: QuestionId, scenario: Scenario) -> int:
    if word.isdecimal() and int(word) < scenario.size(question):
        return int(word)
    named = {key: (position.label,) for key, position in scenario.questions[question].positions.items()}
    try:
        return scenario.number(question, find(word, named, "position"))
    except Unclear as unclear:
        if unclear.near:
            raise
        choices = [f"{number} {key}" for number, key in enumerate(named)]
        raise Unclear("position", word, choices=choices, own=unclear.own) from None


def powers(scenario: Scenario) -> dict[PowerId, tuple[str, ...]]:
    """Return every power with the names it answers to."""
    return {
        key: (facts.name, facts.name.removeprefix("the "), facts.adjective, facts.signs_as, *aliases(key))
        for key, facts in scenario.powers.items()
    }


def questions(scenario: Scenario) -> dict[QuestionId, tuple[str, ...]]:
    """Return every question with the names it answers to."""
    return {key: (facts.number, facts.title) for key, facts in scenario.questions.items()}

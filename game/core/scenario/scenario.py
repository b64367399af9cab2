"""A whole scenario file. Positions are named by id in files and by number (their order, from 0) everywhere in core."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario.brief import Brief
from game.core.scenario.delegate import Delegate
from game.core.scenario.length import Length
from game.core.scenario.link import Link, Rapport, Relation
from game.core.scenario.names import DelegateId, PositionId, PowerId, QuestionId
from game.core.scenario.news import News, Paper
from game.core.scenario.power import Power
from game.core.scenario.question import Question
from game.core.scenario.table import Rules, Sitting
from game.core.scenario.war import War

MADE = "made"
"""In the metadata of a field that no file has: it is filled in by whoever makes a scenario from another."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole scenario file."""

    format: Literal[1]
    """Version of the file format."""
    id: str
    """Short name, the same as the file's: paris_1856."""
    title: str
    """Title on the screen."""
    about: str
    """A paragraph for the menu."""
    minutes: int
    """How long a game takes, about."""
    chair: PowerId
    """Who presides and breaks ties."""
    powers: Mapping[PowerId, Power]
    """The states at the table."""
    delegates: Mapping[DelegateId, Delegate]
    """The people."""
    questions: Mapping[QuestionId, Question]
    """What is at issue."""
    briefs: Mapping[PowerId, Brief]
    """Secret instructions, one a power."""
    calendar: tuple[Sitting, ...]
    """The sittings."""
    war: War
    """What follows a failure."""
    links: Mapping[str, Link] = field(default_factory=dict)
    """Questions that hang together."""
    relations: tuple[Relation, ...] = ()
    """Between states; a pair not named stands at 0."""
    rapport: tuple[Rapport, ...] = ()
    """Between delegates; a pair not named stands at 0."""
    news: Mapping[str, News] = field(default_factory=dict)
    """Dated news."""
    papers: Mapping[str, Paper] = field(default_factory=dict)
    """The press."""
    crises: Mapping[str, str] = field(default_factory=dict)
    """Later crises in which benevolent neutrality can be promised: id and a few words."""
    rules: Rules = field(default_factory=Rules)
    """The scarcities of the table."""
    lengths: Mapping[str, Length] = field(default_factory=dict)
    """Shorter games of the same congress, besides the whole."""
    length: str = field(default="", metadata={MADE: True})
    """Which of them this is; empty for the whole."""

    def number(self, question: QuestionId, position: PositionId) -> int:
        """Return the number of a position on its axis (0 for the first)."""
        return tuple(self.questions[question].positions).index(position)

    def position(self, question: QuestionId, number: int) -> PositionId:
        """Return the id of the position with this number."""
        return tuple(self.questions[question].positions)[number]

    def size(self, question: QuestionId) -> int:
        """Return how many positions the question has."""
        return len(self.questions[question].positions)

    def silence(self, question: QuestionId) -> int:
        """Return the number of the position that holds if nothing is agreed."""
        return self.number(question, self.questions[question].silence)

    def principals(self) -> tuple[PowerId, ...]:
        """Return the powers without which no treaty stands, in file order."""
        return tuple(power for power, facts in self.powers.items() if facts.principal)

    def first_delegate(self, power: PowerId) -> DelegateId:
        """Return the first plenipotentiary of a power."""
        return next(key for key, d in self.delegates.items() if d.power == power and d.rank == "first")

    def second_delegate(self, power: PowerId) -> DelegateId:
        """Return the second plenipotentiary of a power, or the first if it sent but one."""
        found = (key for key, d in self.delegates.items() if d.power == power and d.rank == "second")
        return next(found, self.first_delegate(power))

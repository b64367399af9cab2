"""What a history file says, as values: variables, events, crises, and what a signature moves.

`vocabulary` is what it can ask and change, `event` what may happen; here is what lies around them, and the whole.
In texts, headlines and reasons `{bs_fleet}` stands for the name of that article (Article XI).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from game.core.history.event import Decision, Event, Headline, Option, Season, Word
from game.core.history.vocabulary import (
    CapitalId,
    Change,
    CrisisId,
    Ending,
    EventId,
    Fact,
    OptionId,
    Per,
    StateId,
    Term,
    VariableId,
)
from game.core.scenario import PowerId, QuestionId

__all__ = [
    "ArticleName", "Capital", "CapitalId", "Change", "Chronicle", "CrisisId", "Decision", "Ending", "Event", "EventId",
    "Fact", "Headline", "Holding", "Honour", "Option", "OptionId", "OwnerId", "Per", "ProvinceId", "Rule", "Season",
    "State", "StateId", "Term", "Trend", "Variable", "VariableId", "Verdict", "Word",
]  # fmt: skip
"""The whole format, under one name."""

ProvinceId: TypeAlias = str
"""A piece of the map: lombardy."""
OwnerId: TypeAlias = str
"""Who may hold a province on the map: a power, or a state that the map knows (romania, papal)."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A number that history moves, 0 to 100 unless it says otherwise."""

    name: str
    """A few words, for lists: Russian resentment of the treaty."""
    owner: StateId
    """Whose it is: a power, a state, or europe."""
    start: int
    """Value before the signature moves it (-100 to 100)."""
    about: str
    """What it measures, and what its ends mean."""
    paris: int | None = None
    """Value that the historical treaty must give; `check` compares (-100 to 100)."""
    least: int = 0
    """Lower bound (-100 to 100)."""
    most: int = 100
    """Upper bound (-100 to 100)."""


@dataclass(frozen=True, slots=True)
class State:
    """A state that is not at the table, or that takes the place of one that was."""

    name: str
    """Name in a sentence: Italy."""
    about: str
    """A sentence or two."""
    there: bool = False
    """Whether it exists in 1856."""
    succeeds: PowerId = ""
    """The power that it continues, under the same player: sardinia for Italy. Relations stay under the power's id."""
    colour: str = "#777777"
    """Colour on the map, #rrggbb."""


@dataclass(frozen=True, slots=True)
class Capital:
    """A city whose newspaper reports."""

    name: str
    """Paris."""
    paper: str
    """The newspaper: Le Moniteur."""
    state: StateId
    """Whose capital."""


@dataclass(frozen=True, slots=True)
class ArticleName:
    """How a question is quoted after the congress."""

    name: str
    """As it stands in a sentence: Article XI."""
    weak: str
    """What people say when it has fallen, as a whole sentence."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What the signature itself moves: applied once, in file order, each rule seeing what those before it did."""

    because: str
    """Why, as a whole sentence."""
    effects: tuple[Change, ...]
    """What changes; nothing can be scheduled into the past."""
    when: tuple[Fact, ...] = ()
    """Only if these hold."""


@dataclass(frozen=True, slots=True)
class Trend:
    """What time moves: applied in the first days of a year, in file order, to one variable or one relation."""

    by: int
    """Points each time; with `toward`, at most so many towards it (-50 to 50)."""
    because: str
    """Why, as a whole sentence."""
    variable: VariableId | None = None
    """A variable …"""
    relation: tuple[StateId, StateId] | None = None
    """… or a relation."""
    toward: int | None = None
    """The value it settles at, if any; `by` is then above 0 (-100 to 100)."""
    every: int = 1
    """Once in so many years (1-20)."""
    when: tuple[Fact, ...] = ()
    """Only while these hold."""


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds provinces while facts hold; of several that speak of one province, the last in the list is right."""

    provinces: tuple[ProvinceId, ...]
    """Which provinces of the map."""
    to: OwnerId | None = None
    """Who holds them; left out, whoever does already."""
    under: OwnerId | None = None
    """Who stands above the holder: a suzerain, or a protector; left out, nobody any longer."""
    when: tuple[Fact, ...] = ()
    """While these hold."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a power, or of Europe, when all is over: a sum from 0 to 100."""

    start: int
    """Points before any term (0-100)."""
    terms: tuple[Term, ...]
    """Each adds its points if it holds at the end."""
    about: str = ""
    """The long aims that are judged, in a sentence or two."""


@dataclass(frozen=True, slots=True)
class Honour:
    """What a word given at the congress does to the relation of the two when a crisis puts it to the test."""

    kept: int = 0
    """Points if the choice keeps it (0 to 50)."""
    broken: int = 0
    """Points if the choice breaks it, below 0 (-100 to 0)."""


@dataclass(frozen=True, slots=True)
class Chronicle:
    """A whole history file."""

    format: Literal[1]
    """Version of the file format."""
    id: str
    """Short name, the same as the file's: europe_1856_1914."""
    title: str
    """Title on the screen."""
    about: str
    """A paragraph."""
    scenario: str
    """The scenario whose questions and powers are meant: paris_1856."""
    first: int
    """First year, of which the part after the congress is played (1856 to 1920)."""
    ends: int
    """Year at whose end a game is over (1856 to 1920)."""
    last: int
    """Last year that forecasts look at; `ends` or later (1856 to 1920)."""
    capitals: Mapping[CapitalId, Capital]
    """The newspapers (2-12)."""
    articles: Mapping[QuestionId, ArticleName]
    """How questions are quoted."""
    variables: Mapping[VariableId, Variable]
    """What history moves."""
    events: Mapping[EventId, Event]
    """What may happen, in the order of the dossier; an id starts with its number: e29_black_sea_circular."""
    states: Mapping[StateId, State] = field(default_factory=dict)
    """States that are not at the table."""
    signature: tuple[Rule, ...] = ()
    """What the signature moves."""
    trends: tuple[Trend, ...] = ()
    """What time moves."""
    verdicts: Mapping[PowerId, Verdict] = field(default_factory=dict)
    """The verdict of history on each power."""
    also: tuple[str, ...] = ()
    """Smaller scenarios that this history follows too; what they do not ask counts as in 1856."""
    europe: Verdict | None = None
    """The verdict on Europe."""
    lands: tuple[Holding, ...] = ()
    """How the map changes hands; what is not named here is held as in 1856."""
    honour: Honour = Honour()
    """What promises kept and broken do to relations; others see the coolness, and not where it comes from."""

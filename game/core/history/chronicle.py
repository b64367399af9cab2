"""What a history file says, as values: variables, events, crises, and what a signature moves.

The vocabulary is closed: a fact is about one thing, a change does one thing, and what weighs has a `because`.
Odds are log-odds in hundredths (centi-logits): 0 is one chance in two a year, -110 one in four, -220 one in ten,
-300 one in twenty, -460 one in a hundred; +70 doubles the odds, +110 trebles them. From -1000 down an event never
comes, from +1000 up it comes for certain. Whatever happens in a season is judged by how things stood when it began.

In texts, headlines and reasons `{bs_fleet}` stands for the name of that article (Article XI).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from game.core.scenario import Certainty, PositionId, PowerId, QuestionId

VariableId: TypeAlias = str
EventId: TypeAlias = str
StateId: TypeAlias = str
CapitalId: TypeAlias = str
OptionId: TypeAlias = str
CrisisId: TypeAlias = str
"""A crisis of the scenario in which neutrality could be promised: italian_war."""

ProvinceId: TypeAlias = str
"""A piece of the map: lombardy."""
OwnerId: TypeAlias = str
"""Who may hold a province on the map: a power, or a state that the map knows (romania, papal)."""

Season = Literal["winter", "spring", "summer", "autumn"]
"""Quarters of a year, in order: January to March, April to June, July to September, October to December."""

Ending = Literal["signed", "separate_peace", "war"]
"""How the congress ended; after a war the treaty is the one that was dictated."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that may be true of the world, with exactly one subject; a list of facts holds when all of them do.

    Subjects: article, signed, fallen, variable, relation, happened, never, decided, exists, promise, outcome, brief,
    opinion, since, until, either.
    """

    article: QuestionId | None = None
    """An article as it stands now, within at_least and at_most; never true once it has fallen."""
    signed: QuestionId | None = None
    """The same, as it was at the end of the congress, whatever became of it."""
    fallen: QuestionId | None = None
    """An article that events have killed."""
    at_least: PositionId | None = None
    """First position meant (article, signed)."""
    at_most: PositionId | None = None
    """Last position meant (article, signed)."""
    variable: VariableId | None = None
    """A variable, above or below a number."""
    relation: tuple[StateId, StateId] | None = None
    """The relation of two powers, above or below a number."""
    brief: PowerId | None = None
    """What the treaty is worth to a power over no treaty, in points of its brief, above or below a number."""
    opinion: PowerId | None = None
    """A public's appetite for peace when the congress ended, above or below a number."""
    above: int | None = None
    """True of more than this (-1000 to 1000)."""
    below: int | None = None
    """True of less than this (-1000 to 1000)."""
    happened: EventId | None = None
    """An event that has happened, in an earlier season; with within or after, so long ago."""
    never: EventId | None = None
    """An event that has not happened; with within, not in so many years."""
    within: int | None = None
    """In the last so many years; 0 is this year (0-99)."""
    after: int | None = None
    """At least so many years ago (0-99)."""
    decided: EventId | None = None
    """A crisis in which the power named chose one of the options named."""
    power: PowerId | None = None
    """Whose decision."""
    options: tuple[OptionId, ...] = ()
    """Any of these."""
    exists: StateId | None = None
    """A state that is there now."""
    promise: Literal["neutrality", "guarantee", "loan"] | None = None
    """A promise given at the congress that binds still, by one power to another (either may be left out).

    A loan may be asked about above or below so many millions of francs.
    """
    by: PowerId | None = None
    """Who promised."""
    to: PowerId | None = None
    """To whom."""
    crisis: CrisisId | None = None
    """For neutrality: in which crisis."""
    leaks: bool = False
    """That others may notice from this a promise which was perhaps secret: must be said wherever it is not a motive of
    the power that gave it or was given it."""
    outcome: Ending | None = None
    """How the congress ended."""
    since: int | None = None
    """A year from which this is true (1856 to 1920)."""
    until: int | None = None
    """The last year in which this is true (1856 to 1920)."""
    either: tuple["Fact", ...] = ()
    """True if one of these is; they may not hold an either themselves."""


@dataclass(frozen=True, slots=True)
class Per:
    """What a sliding term is measured on, with exactly one subject."""

    variable: VariableId | None = None
    """A variable."""
    relation: tuple[StateId, StateId] | None = None
    """A relation."""
    article: QuestionId | None = None
    """The number of an article's position (0 for the first); nothing is added once it has fallen."""
    signed: QuestionId | None = None
    """The number of the position that was signed."""
    beyond: int = 0
    """The value at which the term is nothing: above it the term counts as written, below it with the other sign
    (-100 to 100)."""
    each: int = 10
    """Points, or positions, that add the term once; parts of it count in part (1-100)."""


@dataclass(frozen=True, slots=True)
class Term:
    """One reason for or against an event, an option or a verdict."""

    add: int
    """Centi-logits, or points of a verdict; with `per`, for each so many points (-1000 to 1000)."""
    because: str
    """Why, as a whole sentence that can stand in a newspaper's explanation."""
    when: tuple[Fact, ...] = ()
    """Counts only while these hold."""
    per: Per | None = None
    """Makes the term slide with a variable, a relation or a position."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changes, with exactly one subject: variable, relation, kills, article, schedules, raises, ends."""

    variable: VariableId | None = None
    """A variable moves by, or is set to, a number."""
    relation: tuple[StateId, StateId] | None = None
    """A relation moves by, or is set to, a number."""
    by: int | None = None
    """By how much; the result stays within the bounds of the variable (-200 to 200)."""
    set_to: int | None = None
    """To what (-100 to 100)."""
    kills: QuestionId | None = None
    """An article that from now on is a dead letter."""
    article: QuestionId | None = None
    """An article that is revised, if it still stands; `becomes` says into what."""
    becomes: PositionId | None = None
    """Its new position."""
    schedules: EventId | None = None
    """An event that comes for certain in so many years, in its season, if its `when` holds then."""
    years: int = 0
    """In how many years; 0 is this year, or the next if its season is past (0-60)."""
    raises: StateId | None = None
    """A state that appears."""
    ends: StateId | None = None
    """A state that disappears."""
    when: tuple[Fact, ...] = ()
    """Changes only if these hold."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word given at the congress, with exactly one subject: neutrality, guarantee, article."""

    neutrality: CrisisId | None = None
    """Neutrality promised for this crisis."""
    guarantee: PowerId | None = None
    """A separate guarantee of this power's possessions."""
    article: QuestionId | None = None
    """An article that the power has signed."""
    to: tuple[PowerId, ...] = ()
    """For neutrality: only if it was promised to one of these; to anybody, if left out."""


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
class Option:
    """One answer to a crisis."""

    label: str
    """A few words, for a button."""
    text: str
    """What is done, as a sentence in the past tense for the chronicle."""
    weight: int = 0
    """Where machines start, in centi-logits against the other options (-1000 to 1000)."""
    terms: tuple[Term, ...] = ()
    """What draws a machine to it or away."""
    effects: tuple[Change, ...] = ()
    """What it changes, after the effects of the event."""
    when: tuple[Fact, ...] = ()
    """Open only if these hold; at least one option of a decision must have none."""
    keeps: tuple[Word, ...] = ()
    """Words that choosing this honours. Neutrality in the crisis that the event tests is kept by whatever does not
    break it."""
    breaks: tuple[Word, ...] = ()
    """Words that choosing this breaks."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What one power has to answer in a crisis. All powers decide together, on what stood when it broke out."""

    question: str
    """What is asked of it, as a question."""
    stakes: str
    """What hangs on it, in a sentence or two."""
    options: Mapping[OptionId, Option]
    """The answers (2-5)."""


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline for the worlds in which what it says is so."""

    capital: CapitalId
    """Whose newspaper has it."""
    text: str
    """The headline."""
    when: tuple[Fact, ...]
    """What must hold as the season begins: that the article it quotes was agreed, that a state is there."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that may happen, once (or again after some years), in one season of the years of its window."""

    title: str
    """A few words, for lists: Gorchakov's circular."""
    text: str
    """What happened, in two or three sentences."""
    season: Season
    """When in the year."""
    years: tuple[int, int]
    """First and last year of its window (1856 to 1920)."""
    headlines: Mapping[CapitalId, str]
    """At least two capitals, each with a headline that is true in every world in which the event may come."""
    instead: Mapping[str, Headline] = field(default_factory=dict)
    """Headlines that say more where it is so, by a name of their own: the first whose `when` holds takes the place of
    its capital's. Here an article may be quoted as {bs_fleet}."""
    base: int | None = None
    """Log-odds each year while `when` holds, before any term; null for events that only come when scheduled
    (-1000 to 1000)."""
    when: tuple[Fact, ...] = ()
    """What must hold."""
    terms: tuple[Term, ...] = ()
    """What makes it more or less likely."""
    effects: tuple[Change, ...] = ()
    """What it changes."""
    decisions: Mapping[PowerId, Decision] = field(default_factory=dict)
    """A crisis: the powers that must answer."""
    tests: CrisisId = ""
    """The crisis of the scenario whose promises of neutrality fall due here: broken by the options that say so, and by
    those who fight in it against somebody else's side; kept by all others."""
    sides: tuple[tuple[PowerId, ...], ...] = ()
    """Of a war: the powers that fight, side by side. War ends what the two sides had promised each other."""
    historical_year: int | None = None
    """When it happened; null for what never did (1856 to 1920)."""
    number: str = ""
    """Number in the dossier: E29."""
    about: str = ""
    """The archivist's margin: what really happened, and what might have."""
    certainty: Certainty = "estimate"
    """How sure we are of what is said to have happened."""
    war: bool = False
    """Whether it is a war of powers."""
    dead: int = 0
    """Dead, in thousands (0 to 50000)."""
    again: int | None = None
    """Years after which it may happen again; null for once only (1-60)."""
    closes: int | None = None
    """History ends so many years after it, at the end of the year (0-10)."""


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

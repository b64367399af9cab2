"""What a history can ask of a world, measure in it, weigh and change: a closed vocabulary.

A fact is about one thing, a change does one thing, and what weighs has a `because`. Odds are log-odds in hundredths
(centi-logits): 0 is one chance in two a year, -110 one in four, -220 one in ten, -300 one in twenty, -460 one in a
hundred; +70 doubles the odds, +110 trebles them. From -1000 down an event never comes, from +1000 up it comes for
certain. Whatever happens in a season is judged by how things stood when it began.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.scenario import PositionId, PowerId, QuestionId

VariableId: TypeAlias = str
EventId: TypeAlias = str
StateId: TypeAlias = str
CapitalId: TypeAlias = str
OptionId: TypeAlias = str
CrisisId: TypeAlias = str
"""A crisis of the scenario in which neutrality could be promised: italian_war."""

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

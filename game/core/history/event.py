"""An event as a history file tells it: when it may come, what weighs, what it changes, who must answer, who reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.history.vocabulary import CapitalId, Change, CrisisId, Fact, OptionId, Term
from game.core.scenario import Certainty, PowerId, QuestionId

Season = Literal["winter", "spring", "summer", "autumn"]
"""Quarters of a year, in order: January to March, April to June, July to September, October to December."""


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
    tests: tuple[CrisisId, ...] = ()
    """The crisis whose promises of neutrality fall due here, by the name that it has in the scenario, and those in the
    smaller ones: broken by the options that say so, and by those who fight in it against somebody else's side; kept by
    all others."""
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

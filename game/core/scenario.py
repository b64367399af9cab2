"""What a scenario file says, as values. One definition of each noun: content fills it, everybody reads it.

Positions are named by id in files and by number (0, 1, 2 …, their order in the file) everywhere in core.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

PowerId: TypeAlias = str
DelegateId: TypeAlias = str
QuestionId: TypeAlias = str
PositionId: TypeAlias = str

Instrument = Literal["general_treaty", "convention", "separate_treaty", "declaration", "protocol"]
"""The act an article is written into. The first two are signed together; the rest may be settled afterwards."""

Certainty = Literal["certain", "likely", "estimate"]
"""How sure we are of a fact: certain (primary text), likely (good authority), estimate (made for the game)."""

Camp = Literal["allies", "neutral", "enemy"]
"""On which side of the war a power stands when the congress opens: the allies, the neutrals, their enemy."""

Occasion = Literal[
    "offer", "counter", "accept", "refuse", "disclose", "terms", "warn",
    "near", "no", "far", "reserve", "sign", "decline",
]  # fmt: skip
"""When a delegate says a line of his own: he makes an offer or counters one, takes or refuses it, says where he stands
or what he would need, warns; refuses a motion, by tone; reserves his voice; signs, or will not."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The scarcities of the table; every field has a default, so a small scenario may leave them out."""

    calls: int = 3
    """Interviews a power may open each sitting (0-9)."""
    exchanges: int = 3
    """Exchanges that one interview may hold (1-5)."""
    speeches: int = 2
    """Motions a power may make each sitting (1-5)."""
    agenda: int = 4
    """Questions at most on the chair's agenda of one sitting (1-9)."""
    standing: int = 10
    """Standing of every power at the opening (0-20)."""
    armistice: int = 19
    """Last sitting covered by the armistice."""
    extension: int = 5
    """Sittings that one prolongation of the armistice adds (1-24)."""
    sharpness: int = 24
    """Points of brief, in tenths, that one hundredth of satisfied weight is worth (10-60); 24 is an estimate."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a power's public wants, and how loudly."""

    appetite: int
    """Appetite for peace at the opening (0-100; 50 is indifferent)."""
    voice: int
    """How far opinion moves the court (0-10; Paris and London most)."""
    demands: Mapping[QuestionId, PositionId] = field(default_factory=dict)
    """The position the public calls for, question by question."""
    about: str = ""
    """One or two sentences on this public."""


@dataclass(frozen=True, slots=True)
class Couriers:
    """How long a court takes to answer its delegates."""

    telegraph: int
    """Sittings until a telegraphed answer arrives (0-9)."""
    note: str = ""
    """One sentence on the line and its length."""


@dataclass(frozen=True, slots=True)
class Power:
    """A state at the table, as everybody sees it."""

    name: str
    """Name in a sentence, with no article: Russia."""
    formal: str
    """Formal name: the Russian Empire."""
    adjective: str
    """Russian, French …"""
    signs_as: str
    """French name of the day; the seats and signatures follow its alphabetical order (Autriche … Turquie)."""
    court: str
    """The seat of the court that must be telegraphed: St Petersburg."""
    sovereign: str
    """Who reigns, in a few words."""
    camp: Camp
    """Side in the war when the congress opens."""
    principal: bool
    """Whether the treaty stops when this power refuses to sign."""
    influence: int
    """Weight in the measure of quality and when two carried motions compete (1-10)."""
    opinion: Opinion
    """Press and public."""
    couriers: Couriers
    """Line to the court."""
    about: str
    """A paragraph everybody may read: what the power wants, what presses it."""
    aims: tuple[str, ...] = ()
    """What the chancelleries suppose it wants, a sentence each."""
    war: str = ""
    """What a renewed war would mean to it, in a sentence or two."""
    enters: int = 1
    """Sitting at which it takes its seat, if no article says otherwise."""
    colour: str = "#555555"
    """Colour of its seat and seal, #rrggbb."""


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person at the table. Ratings run from 0 to 10 and are estimates."""

    power: PowerId
    """Whom this delegate represents."""
    name: str
    """Name as the protocol prints it."""
    short: str
    """Name in conversation: Orlov."""
    office: str
    """What he is besides a delegate, in a few words."""
    age: int
    """Age in 1856."""
    rank: Literal["first", "second"]
    """First or second plenipotentiary."""
    about: str
    """A few sentences of character."""
    authority: int
    """How far he may commit his court."""
    charm: int
    """Charm."""
    guile: int
    """Guile."""
    stamina: int
    """Stamina and preparation."""
    temper: int
    """Temper; 10 is icy calm."""
    flexibility: int
    """Willingness to bend."""
    lines: Mapping[Occasion, tuple[str, ...]] = field(default_factory=dict)
    """What he says on an occasion, before his reasons: whole sentences that hold whatever the matter is.

    He comes round to them in turn, so with two or more he never says the same thing twice running.
    """


@dataclass(frozen=True, slots=True)
class Position:
    """One of the ordered answers to a question."""

    label: str
    """A few words, for lists: Neutral sea."""
    text: str
    """The article as the treaty would print it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question before the congress, with its ordered positions."""

    number: str
    """Number in the dossier: I01."""
    title: str
    """What everybody calls it: Navies on the Black Sea."""
    about: str
    """What is at stake, in two or three sentences."""
    instrument: Instrument
    """The act its article is written into."""
    vetoes: tuple[PowerId, ...]
    """Powers whose refusal stops a motion on it."""
    positions: Mapping[PositionId, Position]
    """Three to seven, in order along the axis."""
    silence: PositionId
    """The position that holds if the treaty says nothing."""
    historical: PositionId
    """The position of 1856."""
    history: str
    """The archivist's margin: what the protocols and the treaty of 1856 said."""
    essential: bool = False
    """Whether no treaty can be signed before it is agreed."""
    articles: str = ""
    """Articles and acts of 1856 that it became."""
    admits: Mapping[PositionId, int] = field(default_factory=dict)
    """For a question on a seat at the table: the sitting at which each position lets the guest in (99: never)."""
    guest: PowerId = ""
    """For a question on a seat at the table: whose seat."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A red line: the last position that instructions accept, on one side or both."""

    kind: Literal["absolute", "by_leave"]
    """Absolute lines hold whatever happens; the others may be crossed with the court's leave, at a price."""
    at_least: PositionId | None = None
    """First position accepted."""
    at_most: PositionId | None = None
    """Last position accepted."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a brief says on one question."""

    opening: PositionId | None
    """Public opening position; null where the power keeps silent at first."""
    ideal: PositionId
    """What it truly wants most."""
    weight: int
    """How much it matters (0-10)."""
    limit: Limit | None = None
    """Its red line, if any."""
    spread: int = 1
    """The seed moves the weight by up to this much either way (0-3)."""
    loose: bool = False
    """Whether the seed may move a by-leave line one position either way."""
    tilt: Mapping[PositionId, int] = field(default_factory=dict)
    """Corrections to the straight-line worth of positions, in hundredths of the weight (-100 to 100)."""


@dataclass(frozen=True, slots=True)
class WalkAway:
    """What it is worth to a power to leave with nothing signed, on the scale of its brief."""

    value: int
    """Points at the opening."""
    drift: int = 0
    """Tenths of a point that each sitting adds: the war clock."""
    spread: int = 0
    """The seed moves the value by up to this many points either way (0-5)."""
    about: str = ""
    """Why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Brief:
    """The secret instructions of a power, at their centre of 1856."""

    anchor: int
    """Points that the historical treaty is worth (0-100)."""
    walk_away: WalkAway
    """Worth of no treaty."""
    instructions: Mapping[QuestionId, Instruction]
    """One entry for each question that concerns the power."""
    leave_price: int = 3
    """Points of brief that crossing a by-leave line costs at home, for each position beyond it (0-20)."""
    letter: str = ""
    """The instructions as a letter from the court, a paragraph or two."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a link is worth to one power when its positions hold together."""

    power: PowerId
    """To whom."""
    points: int
    """Points of brief, in tenths; negative where it hurts."""
    when: Mapping[QuestionId, tuple[PositionId, ...]]
    """Positions, for both questions of the link, that must hold together."""
    because: str
    """Why, as a whole sentence."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two questions that are worth more, or less, together."""

    questions: tuple[QuestionId, QuestionId]
    """The two."""
    about: str
    """Who sold what to whom, in a sentence."""
    worth: tuple[Worth, ...]
    """What it is worth, power by power."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How two states stand to each other."""

    powers: tuple[PowerId, PowerId]
    """The two."""
    value: int
    """-100 (hatred) to 100 (alliance)."""


@dataclass(frozen=True, slots=True)
class Rapport:
    """How two delegates get on."""

    delegates: tuple[DelegateId, DelegateId]
    """The two."""
    value: int
    """-5 to 5."""
    because: str = ""
    """Why, in a few words."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a piece of news moves; exactly one power, or two for a relation."""

    what: Literal["opinion", "standing", "walk_away", "relation"]
    """Opinion in points of appetite for peace, standing, walk-away value in tenths of a point, or a relation."""
    powers: tuple[PowerId, ...]
    """Whom."""
    change: int
    """By how much."""


@dataclass(frozen=True, slots=True)
class News:
    """A dated piece of news, read in the dispatches before a sitting."""

    sitting: int
    """Before which sitting it arrives."""
    date: str
    """Date of the event, 1856-03-16."""
    headline: str
    """A headline."""
    text: str
    """Two or three sentences."""
    certainty: Certainty
    """How sure we are."""
    effects: tuple[Effect, ...] = ()
    """What it moves."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A newspaper that may print what leaks."""

    name: str
    """The Times."""
    power: PowerId
    """Whose public reads it."""
    city: str
    """Where it appears."""
    about: str = ""
    """Whose ear and whose purse it has."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One dated sitting of the calendar."""

    date: str
    """1856-02-25."""
    agenda: tuple[QuestionId, ...]
    """Questions the chair brings up of itself."""
    history: str
    """What happened that day in 1856."""
    protocol: int
    """Number of the protocol."""


@dataclass(frozen=True, slots=True)
class Theatre:
    """One theatre of the campaign that follows a congress that failed."""

    name: str
    """The Baltic."""
    results: tuple["Result", ...]
    """What may come of it; odds must add up to 100."""
    needs: tuple[PowerId, ...] = ()
    """Powers that must be in the war for it to open."""


@dataclass(frozen=True, slots=True)
class Result:
    """One outcome of a theatre."""

    odds: int
    """Chances in a hundred."""
    fortune: int
    """What it does to the allies' fortune of war (-10 to 10; negative favours the enemy)."""
    text: str
    """A sentence for the chronicle."""


@dataclass(frozen=True, slots=True)
class Joiner:
    """A power that may stay in, leave or enter the renewed war."""

    power: PowerId
    """Which."""
    odds: int
    """Chances in a hundred that it fights."""
    yes: str
    """A sentence if it does."""
    no: str
    """A sentence if it does not."""


@dataclass(frozen=True, slots=True)
class Dictated:
    """A peace at the point of the sword, chosen by the fortune of war."""

    fortune: int
    """Least fortune of the allies for which it is taken; the highest that fits is."""
    name: str
    """What people call it."""
    text: str
    """A sentence or two."""
    treaty: Mapping[QuestionId, PositionId]
    """Positions that differ from silence."""


@dataclass(frozen=True, slots=True)
class War:
    """What follows when nobody signs."""

    joiners: tuple[Joiner, ...]
    """Who may fight, in order of decision."""
    theatres: tuple[Theatre, ...]
    """Where."""
    dictated: tuple[Dictated, ...]
    """The peaces it can end in."""
    cost: Mapping[PowerId, int]
    """Points of brief that the campaign costs each power."""


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

"""Public word against true intent: what stood behind a deed, from its author's own papers.

A lens that has not the author's hand sees nothing behind it: a seat may read its own intents, the archives all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.core import events as e
from game.core.pledges import Article, Clause, Commitment, Consent, Oppose, Propose, Silence, Warning
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId
from game.core.world import Hand, World, draft
from game.core.worth import index, link_places, worth
from game.replay.lens import Lens, Line


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the author of a deed truly stood on one question of it."""

    question: QuestionId
    said: tuple[int, int] | None
    """The range of positions that its words implied would do; None where they implied nothing."""
    ideal: int
    """What it wanted most; -1 where it had no interest."""
    low: int
    high: int
    """What it could accept, with the leave it had then."""
    weight: int

    @property
    def feigned(self) -> bool:
        """Whether its words left out what it wanted, or took in what it could not accept."""
        if self.said is None or self.ideal < 0:
            return False
        low, high = self.said
        return not low <= self.ideal <= high or high < self.low or low > self.high


@dataclass(frozen=True, slots=True)
class Intent:
    """What stood behind one deed."""

    power: PowerId
    """Whose."""
    reasons: tuple[Reason, ...]
    """All of them, the heaviest first; empty for a deed of a person who gave none."""
    undeclared: tuple[Reason, ...]
    """Those among them that nobody was told."""
    stands: tuple[Stand, ...]
    gain: int | None
    """What the articles it was about would have added to the draft for its author, in thousandths of a point."""
    empty: bool = False
    """Whether it was a threat that was not carried out."""

    @property
    def total(self) -> int:
        """The sum of the reasons, which was the decision; above zero is for it."""
        return sum(reason.weight for reason in self.reasons)

    @property
    def feigned(self) -> bool:
        """Whether word and intent were not the same."""
        return self.empty or any(stand.feigned for stand in self.stands)


def intent(lens: Lens, line: Line) -> Intent | None:
    """Return what stood behind the deed of a line; None if it is no deed, or its author's papers are not open."""
    power = author(line.entry.event)
    world = lens.view(line.place)
    if power is None or power not in world.hands or world.hands[power].brief is None:
        return None
    event = line.entry.event
    said = _said(lens, line)
    reasons = reasons_of(lens, line)
    told = getattr(event, "reasons", ())
    return Intent(
        power,
        tuple(sorted(reasons, key=lambda reason: -abs(reason.weight))),
        tuple(reason for reason in reasons if reason not in told),
        tuple(_stand(world, power, question, range_) for question, range_ in said),
        _gain(world, power, _articles(lens, line)),
        isinstance(event, e.Warned) and _came_to_nothing(lens, line, event.warning),
    )


def author(event: e.Event) -> PowerId | None:
    """Return whose deed an event is; None if it is nobody's."""
    match event:
        case (
            e.OfferMade(by=power) | e.OfferAccepted(by=power) | e.OfferRefused(by=power)
            | e.PositionDisclosed(by=power) | e.PositionSounded(by=power) | e.TermsAsked(by=power)
            | e.TermsNamed(by=power) | e.MotionMoved(by=power) | e.MotionSeconded(by=power)
            | e.QuestionCalled(by=power) | e.QuestionReopened(by=power) | e.VoiceGiven(power=power)
            | e.SignatureGiven(power=power) | e.SignatureDeclined(power=power)
        ):  # fmt: skip
            return power
        case e.Warned(warning) if warning.state == "open":
            return warning.by
        case _:
            return None


def reasons_of(lens: Lens, line: Line) -> tuple[Reason, ...]:
    """Return every reason of a deed that these eyes can know: its author's notes, or what was told with it."""
    event = line.entry.event
    power = author(event)
    about = _about(event)
    for further in lens.lines[line.n : line.n + _NEAR]:
        noted = further.entry.event
        if isinstance(noted, e.ReasonsNoted) and (noted.about, noted.power) == (about, power):
            return noted.reasons
        if further.place.step != line.place.step:
            break
    return tuple(getattr(event, "reasons", ()))


_NEAR = 40
"""Lines after a deed among which its author's notes are looked for; they follow at once, or after a promise or two."""


def _about(event: e.Event) -> str:
    match event:
        case e.OfferMade():
            return event.counter_to or event.paper
        case e.OfferAccepted() | e.OfferRefused() | e.PositionDisclosed() | e.TermsNamed():
            return event.paper
        case e.VoiceGiven():
            return event.motion
        case e.SignatureGiven() | e.SignatureDeclined():
            return "signature"
        case e.Warned():
            return event.warning.id
        case e.TelegraphSent():
            return f"telegram:{event.question}"
        case e.QuestionCalled():
            return f"called:{event.question}"
        case e.QuestionReopened():
            return f"reopened:{event.question}"
        case _:
            return ""


def offer_of(lens: Lens, line: Line) -> e.OfferMade | None:
    """Return the offer that a line answers, as it was made; None if it answers none."""
    event = line.entry.event
    if not isinstance(event, e.OfferAccepted | e.OfferRefused):
        return None
    for earlier in reversed(lens.lines[: line.n - 1]):
        made = earlier.entry.event
        if isinstance(made, e.OfferMade) and made.paper == event.paper:
            return made
    return None


def _said(lens: Lens, line: Line) -> tuple[tuple[QuestionId, tuple[int, int] | None], ...]:
    """Return the questions of a deed, each with the range of positions that its words implied would do."""
    event = line.entry.event
    match event:
        case e.PositionDisclosed():
            return ((event.question, (event.low, event.high)),)
        case e.MotionMoved() | e.VoiceGiven() | e.MotionSeconded():
            return tuple((article.question, None) for article in _articles(lens, line))
        case e.TermsAsked():
            return tuple((article.question, None) for article in event.articles)
        case e.TermsNamed():
            return _once((article.question, None) for option in event.options for article in option)
        case e.OfferMade():
            return _once((question, None) for question in _questions((*event.gives, *event.asks)))
        case e.OfferAccepted() | e.OfferRefused():
            made = offer_of(lens, line)
            return () if made is None else _once((q, None) for q in _questions((*made.gives, *made.asks)))
        case e.Warned(warning):
            return ((warning.demand.question, None),)
        case e.PositionSounded() | e.QuestionCalled() | e.QuestionReopened():
            return ((event.question, None),)
        case _:
            return ()


def _once(
    found: Iterable[tuple[QuestionId, tuple[int, int] | None]],
) -> tuple[tuple[QuestionId, tuple[int, int] | None], ...]:
    return tuple(dict.fromkeys(found))


def _questions(clauses: Sequence[Clause]) -> Iterable[QuestionId]:
    return (c.pledge.question for c in clauses if isinstance(c.pledge, Consent | Oppose | Propose | Silence))


def _articles(lens: Lens, line: Line) -> tuple[Article, ...]:
    """Return the articles that a deed would bring about, as far as it names whole ones."""
    event = line.entry.event
    match event:
        case e.MotionMoved() | e.TermsAsked():
            return event.articles
        case e.VoiceGiven() | e.MotionSeconded():
            motion = lens.view(line.place).motions.get(event.motion)
            return () if motion is None else motion.articles
        case e.OfferMade():
            return _promised((*event.gives, *event.asks))
        case e.OfferAccepted() | e.OfferRefused():
            made = offer_of(lens, line)
            return () if made is None else _promised((*made.gives, *made.asks))
        case _:
            return ()


def _promised(clauses: Sequence[Clause]) -> tuple[Article, ...]:
    """Return the articles that clauses would write, where they leave no choice."""
    found: dict[QuestionId, Article] = {}
    for clause in clauses:
        pledge = clause.pledge
        if isinstance(pledge, Propose):
            found.setdefault(pledge.question, Article(pledge.question, pledge.position))
        elif isinstance(pledge, Consent) and pledge.low == pledge.high:
            found.setdefault(pledge.question, Article(pledge.question, pledge.low))
    return tuple(found.values())


def _stand(world: World, power: PowerId, question: QuestionId, said: tuple[int, int] | None) -> Stand:
    hand = world.hands[power]
    brief, place = _brief(hand), index(world.scenario, question)
    low, high = hand.leave.get(question, (brief.lows[place], brief.highs[place]))
    return Stand(question, said, brief.ideals[place], low, high, brief.weights[place])


def _gain(world: World, power: PowerId, articles: Sequence[Article]) -> int | None:
    """Return what articles would add to the draft for a power; None if there are none."""
    if not articles:
        return None
    brief, places = _brief(world.hands[power]), link_places(world.scenario)
    treaty = list(draft(world))
    before = worth(brief, places, treaty)
    for article in articles:
        treaty[index(world.scenario, article.question)] = article.position
    return worth(brief, places, treaty) - before


def _brief(hand: Hand) -> e.BriefDrawn:
    assert hand.brief is not None, "a hand without a brief has no intents"
    return hand.brief


def _came_to_nothing(lens: Lens, line: Line, warning: Warning) -> bool:
    later = (one.entry.event for one in lens.lines[line.n :])
    states = [one.warning.state for one in later if isinstance(one, e.Warned) and one.warning.id == warning.id]
    return "empty" in states


def word_of(world: World, commitment: str) -> Commitment | None:
    """Return a promise by its id, as a world or view knows it."""
    if commitment in world.ledger:
        return world.ledger[commitment]
    found = (hand.ledger[commitment] for hand in world.hands.values() if commitment in hand.ledger)
    return next(found, None)

"""The past as one reads it back: who refused, moved, promised and told what, and in which sitting."""

from collections import defaultdict
from dataclasses import dataclass, field

from game.core import events as e
from game.core.orders import VoiceKind
from game.core.pledges import Article, Consent
from game.core.scenario import PowerId

Options = tuple[tuple[Article, ...], ...]
"""Sets of articles of which one would do."""
Told = tuple[PowerId, PowerId]
"""Who spoke, and to whom."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done in a sitting, and the entries that tell of it."""

    sitting: int
    sources: tuple[e.Entry, ...]
    by: PowerId = ""
    article: Article | None = None
    high: int = -1


@dataclass
class Past:
    """An index of the sittings heard, filled entry by entry."""

    sitting: int = 0
    motions: dict[str, tuple[Deed, tuple[Article, ...]]] = field(default_factory=dict)
    """Every motion for articles: its mover, and what it asks for."""
    refusals: defaultdict[tuple[PowerId, Article], list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """Refusals of an article, named as the fault or the only one of its motion."""
    ready: defaultdict[tuple[PowerId, Article], list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """Consents to a motion for that article alone."""
    lost: dict[str, e.Entry] = field(default_factory=dict)
    """Motions lost."""
    denied: defaultdict[Told, list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """(who refused, whose motion): refusals by one power of another's texts."""
    yielded: defaultdict[Told, list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """(who gave way, to whose motion): consents to what the same power had refused before."""
    words: defaultdict[Told, list[tuple[bool, Deed]]] = field(default_factory=lambda: defaultdict(list))
    """(who promised, to whom): promises that ended, and whether they were kept."""
    asked: defaultdict[Told, list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """(who refused, whose offer): promises of consent that were asked for and refused."""
    told: defaultdict[tuple[PowerId, PowerId, str], list[Deed]] = field(default_factory=lambda: defaultdict(list))
    """(who told, whom, of which question): positions disclosed."""
    wanted: dict[str, tuple[e.Entry, tuple[Article, ...]]] = field(default_factory=dict)
    """Questions for terms, by paper."""
    priced: defaultdict[tuple[PowerId, PowerId, tuple[Article, ...]], list[tuple[Options, Deed]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """(who named terms, to whom, for which articles): what terms."""
    offers: dict[str, e.Entry] = field(default_factory=dict)
    fates: defaultdict[Told, list[tuple[bool, Deed]]] = field(default_factory=lambda: defaultdict(list))
    """(whose offer, to whom): whether it was taken."""

    def take(self, entry: e.Entry) -> None:
        """Enter one thing that was heard."""
        event = entry.event
        match event:
            case e.SittingOpened():
                self.sitting = event.number
            case e.MotionMoved(what="articles"):
                self.motions[event.motion] = Deed(self.sitting, (entry,), event.by), event.articles
            case e.MotionLost():
                self.lost[event.motion] = entry
            case e.VoiceGiven() if event.motion in self.motions:
                self._voice(entry, event, *self.motions[event.motion])
            case e.CommitmentSettled() if event.state in ("kept", "broken"):
                deed = Deed(self.sitting, (entry,), event.by)
                self.words[event.by, event.to].append((event.state == "kept", deed))
            case e.PositionDisclosed():
                article = Article(event.question, event.low)
                deed = Deed(self.sitting, (entry,), event.by, article, event.high)
                self.told[event.by, event.to, event.question].append(deed)
            case e.TermsAsked():
                self.wanted[event.paper] = entry, event.articles
            case e.TermsNamed() if event.paper in self.wanted:
                asked, articles = self.wanted[event.paper]
                named = Deed(self.sitting, (asked, entry), event.by, articles[0])
                self.priced[event.by, event.to, articles].append((event.options, named))
            case e.OfferMade():
                self.offers[event.paper] = entry
                if event.counter_to in self.offers:
                    self._answered(entry, event.counter_to, taken=False)
            case e.OfferAccepted() if event.paper in self.offers:
                self._answered(entry, event.paper, taken=True)
            case e.OfferRefused() if event.paper in self.offers:
                self._answered(entry, event.paper, taken=False)
            case _:
                pass

    def _voice(self, entry: e.Entry, event: e.VoiceGiven, moved: Deed, articles: tuple[Article, ...]) -> None:
        article = subject(event.voice, event.fault, articles)
        if article is None:
            return
        deed = Deed(self.sitting, (*moved.sources, entry), event.power, article)
        key = event.power, article
        if event.voice == "refuse":
            self.refusals[key].append(deed)
            if moved.by != event.power:
                self.denied[event.power, moved.by].append(deed)
        elif event.voice == "consent":
            self.ready[key].append(deed)
            before = [past for past in self.refusals[key] if past.sitting < self.sitting]
            if before and moved.by != event.power:
                both = Deed(self.sitting, (*before[-1].sources, *deed.sources), event.power, article)
                self.yielded[event.power, moved.by].append(both)

    def _answered(self, entry: e.Entry, paper: str, taken: bool) -> None:
        made = self.offers[paper]
        offer = made.event
        assert isinstance(offer, e.OfferMade)
        self.fates[offer.by, offer.to].append((taken, Deed(self.sitting, (made, entry), offer.by)))
        if not taken:
            for clause in offer.asks:
                if isinstance(pledge := clause.pledge, Consent):
                    article = Article(pledge.question, pledge.low)
                    deed = Deed(self.sitting, (made, entry), offer.to, article, pledge.high)
                    self.asked[offer.to, offer.by].append(deed)


def subject(voice: VoiceKind, fault: str, articles: tuple[Article, ...]) -> Article | None:
    """Return the one article that a voice is about; None where it may have been any of several."""
    if len(articles) == 1:
        return articles[0]
    if voice == "refuse":
        return next((article for article in articles if article.question == fault), None)
    return None

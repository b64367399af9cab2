"""What a seat remembers of how the others behave: which texts they refused, when they last met anybody half-way."""

from collections.abc import Mapping

from game.core import events as e
from game.core.pledges import Article, Clause
from game.core.scenario import PowerId, QuestionId
from game.core.world import Text, text

Terms = tuple[tuple[Clause, ...], tuple[Clause, ...]]
"""What an offer gives, and what it asks."""

PATIENT = 3
"""Sittings without a yes or a "near" to another's text after which a power holds the congress up."""

GRUDGE = 15
"""By how many a power's refusals may outnumber its agreements before it counts as one that only says no."""

HEARD = 6
"""Voices of a power on others' texts that must be heard before its readiness to agree means anything."""

USUAL_NOES = 28
"""Refusals in a hundred voices of a power that holds its own, as plenipotentiaries do; fewer make it pliant."""

MOST_PLIANT = 90
"""Hundredths of its weight that the most pliant power loses in another's aim."""


class Record:
    """Conduct at the table, from heard events alone."""

    def __init__(self, powers: Mapping[PowerId, object]) -> None:
        self.refused: dict[tuple[QuestionId, int], dict[PowerId, int]] = {}
        """Who refused an article, and in which sitting last."""
        self.stalls = 0
        """Sittings lost to a power that met nobody half-way, and not made good since: one for each without such."""
        self.stopped: dict[Text, int] = {}
        """In which sitting a text was stopped last."""
        self.moved: dict[str, tuple[PowerId, tuple[Article, ...]]] = {}
        """Every motion heard: by whom, and what."""
        self.noes: dict[tuple[PowerId, QuestionId], int] = {}
        """How often a power has refused an article on a question, named as its fault or alone in its motion."""
        self.declined: dict[tuple[PowerId, PowerId, Terms], int] = {}
        """In which sitting a bargain was refused or left unanswered last: from whom, to whom, what."""
        self.asked: dict[tuple[PowerId, PowerId, Text], int] = {}
        """In which sitting one asked another last what it would need to accept a text."""
        self._offered: dict[str, tuple[PowerId, PowerId, Terms]] = {}
        self.printed: dict[PowerId, int] = {}
        """In which sitting a secret of a power was printed last."""
        self._given: dict[PowerId, int] = dict.fromkeys(powers, 0)
        self._sitting = 0
        self._met: dict[PowerId, int] = dict.fromkeys(powers, 0)
        self._denied: dict[PowerId, int] = dict.fromkeys(powers, 0)
        self._voices: dict[PowerId, int] = dict.fromkeys(powers, 0)
        self._noes: dict[PowerId, int] = dict.fromkeys(powers, 0)

    def hear(self, event: e.Event) -> None:
        """Take note of one event."""
        match event:
            case e.SittingOpened():
                self._sitting = event.number
            case e.MotionMoved():
                self.moved[event.motion] = event.by, event.articles
            case e.VoiceGiven() if event.motion in self.moved:
                by, articles = self.moved[event.motion]
                if by != event.power and articles:
                    self._voiced(event, articles)
            case e.MotionLost() if event.refused_by and event.motion in self.moved:
                self.stopped[text(self.moved[event.motion][1])] = self._sitting
            case e.OfferMade():
                self._offered[event.paper] = event.by, event.to, (event.gives, event.asks)
            case e.TermsAsked():
                self.asked[event.by, event.to, text(event.articles)] = self._sitting
            case e.OfferRefused() | e.PaperLapsed() if event.paper in self._offered:
                self.declined[self._offered[event.paper]] = self._sitting
            case e.PaperLeaked():
                self.printed |= {event.commitment.by: self._sitting, event.commitment.to: self._sitting}
            case e.ProtocolWritten():
                held_up = any(self._holds_up(power) for power in self._met)
                self.stalls = self.stalls + 1 if held_up else max(0, self.stalls - 1)
            case _:
                pass

    def _voiced(self, event: e.VoiceGiven, articles: tuple[Article, ...]) -> None:
        self._voices[event.power] += 1
        self._noes[event.power] += event.voice == "refuse"
        self._given[event.power] += 1 if event.voice != "refuse" else 0 if event.tone == "near" else -1
        if event.voice != "refuse":
            self._met[event.power], self._denied[event.power] = self._sitting, 0
            return
        if event.tone == "near":
            self._met[event.power] = self._sitting
        else:
            self._denied[event.power] += 1
        for article in articles:
            if event.fault in ("", article.question):
                key = event.power, article.question
                self.noes[key] = self.noes.get(key, 0) + 1
                self.refused.setdefault((article.question, article.position), {})[event.power] = self._sitting

    def _holds_up(self, power: PowerId) -> bool:
        return self._denied[power] >= PATIENT and self._sitting - self._met[power] >= PATIENT

    def pliant(self, power: PowerId) -> int:
        """Return how readily a power takes what others move, 0 to MOST_PLIANT; who never says no is asked for more."""
        heard = self._voices[power]
        if heard < HEARD:
            return 0
        return min(MOST_PLIANT, max(0, USUAL_NOES - 100 * self._noes[power] // heard) * 100 // USUAL_NOES)

    def obliging(self, power: PowerId) -> bool:
        """Return whether a power has agreed to others' texts about as often as it has turned them down."""
        return self._given[power] >= -GRUDGE

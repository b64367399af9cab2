"""Which argument from the matter goes with an event: none twice to the same ears, nor two a sitting on one question.

What counts as said is read back from what was heard, and rests on what a power opens with in public. At the table it is
what was argued at the table, between two that and what the two heard alone: so all who hear an event hear the same.
"""

from collections.abc import Callable, Container, Iterable, Sequence

from game.core import events as e
from game.core.pledges import Article, Consent
from game.core.scenario import PowerId, QuestionId, Scenario, Side
from game.words.asked import asked_for
from game.words.by_a_hair import hangs_by_a_hair
from game.words.memory.past import subject
from game.words.reasons import favours, telling

Argue = Callable[[e.Event], str]
"""Tells what the speaker of an event argues with it; nothing where he keeps to his manner."""

Answer = e.OfferMade | e.OfferRefused | e.TermsNamed | e.PositionDisclosed
"""What one says to another, and may argue."""


def silence(event: e.Event) -> str:
    """Return nothing: where nobody argues."""
    return ""


class Argued:
    """The arguments that go with the events of one seat's log, or of the whole; only machines argue of themselves."""

    def __init__(self, scenario: Scenario, heard: Sequence[e.Entry], machines: Container[PowerId]) -> None:
        self._scenario, self._heard, self._machines = scenario, heard, machines
        self._motions: dict[str, tuple[Article, ...]] = {}
        self._said: set[tuple[str, ...]] = set()
        self._today: set[tuple[PowerId, QuestionId]] = set()
        self._found: dict[int, str] = {}
        self._kept: list[e.Event] = []  # so that no other event takes the place of one in memory
        if any(facts.arguments for facts in scenario.questions.values()):
            for entry in heard:
                self._hear(entry.event)

    def of(self, event: e.Event) -> str:
        """Return the argument that goes with an event, or nothing."""
        return self._found.get(id(event), "")

    def _hear(self, event: e.Event) -> None:
        match event:
            case e.SittingOpened():
                self._today.clear()
            case e.MotionMoved(what="articles"):
                self._motions[event.motion] = event.articles
                self._argue(event, event.by, "", ((one.question, one.position) for one in event.articles))
            case e.VoiceGiven(voice="refuse"):
                article = subject("refuse", event.fault, self._motions.get(event.motion, ()))
                self._argue(event, event.power, "", _worst(event, event.fault if article is None else article.question))
            case e.SignatureDeclined():
                self._argue(event, event.power, "", _worst(event))
            case e.OfferMade() | e.OfferRefused() | e.TermsNamed() | e.PositionDisclosed():
                self._answer(event)
            case _:
                pass

    def _answer(self, event: Answer) -> None:
        """Argue between two: for what one asks or says, against what one refuses."""
        match event:
            case e.PositionDisclosed():
                meant = [(event.question, number) for number in range(event.low, event.high + 1)]
                self._argue(event, event.by, event.to, meant)
            case e.OfferMade(counter_to=""):
                asked = [clause.pledge for clause in event.asks if isinstance(clause.pledge, Consent)]
                meant = [(one.question, number) for one in asked for number in range(one.low, one.high + 1)]
                self._argue(event, event.by, event.to, meant)
            case e.TermsNamed() if asked_for(event, self._heard) in event.options:
                pass  # it asks for nothing: it agrees
            case _ if not hangs_by_a_hair(event):
                self._argue(event, event.by, event.to, _worst(event))
            case _:
                pass

    def _argue(self, event: e.Event, by: PowerId, to: PowerId, matters: Iterable[tuple[QuestionId, int]]) -> None:
        """Take the first argument on any of these answers that its hearers have not heard yet.

        Between two one begins with the last, so that the table hears another than the one who asked.
        """
        pleads = isinstance(event, e.MotionMoved | e.PositionDisclosed | e.OfferMade) and not _counters(event)
        for question, position in matters if by in self._machines else ():
            side = self._side(by, question, position)
            if side is None or (side == "for") != pleads or (not to and (by, question) in self._today):
                continue
            known = self._scenario.questions[question].arguments.get(by, {}).get(side, ())
            for words in reversed(known) if to else known:
                if (by, question, words) in self._said or (by, question, words, to) in self._said:
                    continue
                self._said.add((by, question, words, to) if to else (by, question, words))
                self._today |= {(by, question)} if not to else set()
                self._found[id(event)] = words
                self._kept.append(event)
                return

    def _side(self, power: PowerId, question: QuestionId, position: int) -> Side | None:
        """Return on which side of what a power opens with in public an answer lies; None if it opens with nothing."""
        brief = self._scenario.briefs.get(power)
        told = brief.instructions.get(question) if brief else None
        if told is None or told.opening is None:
            return None
        opening = self._scenario.number(question, told.opening)
        return "for" if position == opening else "below" if position < opening else "above"


def _counters(event: e.Event) -> bool:
    return isinstance(event, e.OfferMade) and bool(event.counter_to)


def _worst(event: e.Event, question: QuestionId = "") -> Sequence[tuple[QuestionId, int]]:
    """Return the article that the heaviest reason declared speaks against, if it does, and on this question."""
    told = [each for each in telling(event) if each.known != "hidden"]
    worst = max(told, key=lambda each: abs(each.weight), default=None)
    if worst is None or worst.position < 0 or favours(worst) or question not in ("", worst.question):
        return ()
    return ((worst.question, worst.position),)

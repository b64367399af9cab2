"""Who recalls what, and when it is worth saying: at most one recollection a motion, a speaker and a sitting.

A recollection rests on what was heard by its speaker and by all who hear it now: at the table on what everybody
heard, between two on what both did. So every reader finds the same ones in it, whoever he is, and none betrays a
secret. Nothing is stored: what is recalled is read back from the log.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from game.core import events as e
from game.core.pledges import Article, Consent
from game.core.scenario import PowerId, Scenario
from game.words.memory.past import Deed, Past, subject
from game.words.memory.recollection import Kind, Recollection

AGAIN = 3
"""Sittings that pass before a speaker recalls the same thing of the same matter once more."""


_ONCE: frozenset[Kind] = frozenset(("gives_way", "gives_way_beside"))


class Memory:
    """The recollections that go with the events of one seat's log, or of the whole."""

    def __init__(self, scenario: Scenario, heard: Iterable[e.Entry]) -> None:
        self._days = [sitting.date for sitting in scenario.calendar]
        self._public, self._shared = Past(), Past()
        self._said: set[tuple[object, ...]] = set()
        self._told: dict[tuple[object, ...], int] = {}
        self._ways: Counter[tuple[object, ...]] = Counter()
        self._found: dict[int, Recollection] = {}
        self._kept: list[e.Event] = []  # so that no other event takes the place of one in memory
        for entry in heard:
            self._hear(entry)

    def of(self, event: e.Event) -> Recollection | None:
        """Return what the speaker of an event recalls with it, or None."""
        return self._found.get(id(event))

    def _hear(self, entry: e.Entry) -> None:
        event = entry.event
        match event:
            case e.VoiceGiven() if event.reasons:  # a person who gave none says nothing
                self._recall(event, self._at_the_table(event), (event.power,), (event.motion,))
            case e.OfferMade() | e.OfferAccepted() | e.OfferRefused() | e.PositionDisclosed() | e.TermsNamed():
                self._recall(event, self._between(event), (event.by, event.to))
            case _:
                pass
        if entry.heard_by is None:
            self._public.take(entry)
        self._shared.take(entry)

    def _recall(
        self, event: e.Event, found: Iterator[Recollection], who: tuple[PowerId, ...], matter: tuple[str, ...] = ()
    ) -> None:
        """Take the first recollection that is worth saying, if the speaker has not recalled anything yet today."""
        sitting = self._shared.sitting
        spoken, touched = ("who", sitting, *who), ("what", sitting, *matter)
        if spoken in self._said or (matter and touched in self._said):
            return
        for one in found:
            same = one.kind, *who, one.other, one.question, one.position
            last = self._told.get(same, -AGAIN)
            stale = one.kind in _ONCE and one.sitting <= last  # who has come round needs to say so once
            if not self._earlier(one.sitting) or sitting - last < AGAIN or stale:
                continue
            self._told[same] = sitting
            self._said |= {spoken, touched} if matter else {spoken}
            key = (one.kind,) if matter else (one.kind, who[-1])  # put otherwise to whoever hears it, whoever says it
            self._found[id(event)] = replace(one, nth=self._ways[key])
            self._kept.append(event)
            self._ways[key] += 1
            return

    def _earlier(self, sitting: int) -> bool:
        """Return whether a sitting was held on an earlier day: two were held on one."""
        days, now = self._days, self._shared.sitting
        return 1 <= sitting < now <= len(days) and days[sitting - 1] != days[now - 1]

    # At the table ---------------------------------------------------------------------------------

    def _at_the_table(self, event: e.VoiceGiven) -> Iterator[Recollection]:
        past = self._public
        if event.motion not in past.motions:
            return
        moved, articles = past.motions[event.motion]
        article = subject(event.voice, event.fault, articles)
        me, mover = event.power, moved.by
        if mover == me:
            return
        if article is None and event.voice == "consent":
            for one in articles:
                if mine := self._before(past.refusals[me, one]):
                    yield replace(_of("gives_way_beside", me, mine[-1], mover, tuple(mine)), times=len(mine))
        if article is None:
            return
        if event.voice == "consent":
            yield from self._agreeing(me, mover, article, event)
        elif event.voice == "refuse":
            yield from self._refusing(me, mover, article)

    def _refusing(self, me: PowerId, mover: PowerId, article: Article) -> Iterator[Recollection]:
        past = self._public
        theirs, mine = past.refusals[mover, article], self._before(past.refusals[me, article])
        if theirs:
            yield _of("refused_it_yourself", me, theirs[-1], mover)
        if broken := self._word(past, mover, me, kept=False):
            yield _of("broke_word", me, broken, mover)
        if len(mine) > 1:
            yield replace(_of("many_times", me, mine[-1], mover, tuple(mine)), times=len(mine))
        elif mine:
            yield _of("once_before", me, mine[-1], mover)
        for deed in reversed(past.ready[me, article]):
            lost = self._lost(deed)
            if lost is not None:
                yield _of("were_ready", me, replace(deed, sources=(*deed.sources, lost)), mover)
                break
        for deed in reversed(past.denied[mover, me]):
            if deed.article and deed.article.question == article.question and deed.article != article:
                yield _of("refused_ours", me, deed, mover)
                break

    def _agreeing(self, me: PowerId, mover: PowerId, article: Article, event: e.VoiceGiven) -> Iterator[Recollection]:
        past = self._public
        if mine := self._before(past.refusals[me, article]):
            yield replace(_of("gives_way", me, mine[-1], mover, tuple(mine)), times=len(mine))
        if any(reason.term == "article" and reason.weight < 0 for reason in event.reasons):
            if favours := past.yielded[mover, me]:
                yield _of("returns", me, favours[-1], mover)
            if kept := self._word(past, mover, me, kept=True):
                yield _of("kept_word", me, kept, mover)

    def _lost(self, deed: Deed) -> e.Entry | None:
        """Return the loss of the motion that a voice was given for, if others refused it."""
        for source in deed.sources:
            if isinstance(source.event, e.VoiceGiven):
                entry = self._public.lost.get(source.event.motion)
                if entry is not None and isinstance(entry.event, e.MotionLost) and entry.event.refused_by:
                    return entry
        return None

    # Between two ----------------------------------------------------------------------------------

    def _between(
        self, event: e.OfferMade | e.OfferAccepted | e.OfferRefused | e.PositionDisclosed | e.TermsNamed
    ) -> Iterator[Recollection]:
        past, me, other = self._shared, event.by, event.to
        match event:
            case e.OfferRefused():
                yield from self._declining(me, other, event.paper)
            case e.OfferAccepted():
                if kept := self._word(past, other, me, kept=True):
                    yield _of("kept_word", me, kept, other)
            case e.OfferMade() if event.counter_to:
                yield from self._declining(me, other, event.counter_to)
            case e.OfferMade():
                if kept := self._word(past, other, me, kept=True):
                    yield _of("kept_word", me, kept, other)
                if gave := past.yielded[me, other]:
                    yield _of("gave_way_to_you", me, gave[-1], other)
                if fates := past.fates[me, other]:
                    taken, deed = fates[-1]
                    yield _of("agreed_before" if taken else "offered_before", me, deed, other)
            case e.TermsNamed() if event.paper in past.wanted:
                yield from self._pricing(event, past.wanted[event.paper][1])
            case e.PositionDisclosed() if not event.sworn:
                if before := self._before(past.told[me, other, event.question]):
                    yield _moved_on(before[-1], event)

    def _pricing(self, event: e.TermsNamed, articles: tuple[Article, ...]) -> Iterator[Recollection]:
        """Recall the price that was named for the same articles: it stands, or it has come down to nothing more."""
        past = self._shared.priced[event.by, event.to, articles]
        before = [(options, deed) for options, deed in past if deed.sitting < self._shared.sitting]
        if not before:
            return
        options, deed = before[-1]
        if options == event.options and articles not in options:
            yield _of("same_price", event.by, deed, event.to)
        elif articles in event.options and articles not in options:
            yield _of("asks_less", event.by, deed, event.to)

    def _declining(self, me: PowerId, other: PowerId, paper: str) -> Iterator[Recollection]:
        past = self._shared
        if broken := self._word(past, other, me, kept=False):
            yield _of("broke_word", me, broken, other)
        offer = past.offers[paper].event if paper in past.offers else None
        wanted = {
            Article(clause.pledge.question, clause.pledge.low)
            for clause in (offer.asks if isinstance(offer, e.OfferMade) else ())
            if isinstance(clause.pledge, Consent) and clause.pledge.low == clause.pledge.high
        }
        before = [deed for deed in self._before(past.asked[me, other]) if deed.article in wanted]
        before = [deed for deed in before if deed.article and deed.article.position == deed.high]
        if before:
            yield _of("asked_before", me, before[-1], other)

    def _word(self, past: Past, by: PowerId, to: PowerId, kept: bool) -> Deed | None:
        found = [deed for was_kept, deed in past.words[by, to] if was_kept == kept]
        return found[-1] if found else None

    def _before(self, deeds: Sequence[Deed]) -> list[Deed]:
        return [deed for deed in deeds if deed.sitting < self._shared.sitting]


def _of(kind: Kind, speaker: PowerId, deed: Deed, other: PowerId, several: tuple[Deed, ...] = ()) -> Recollection:
    sources = tuple(source for one in several for source in one.sources) if several else deed.sources
    about = deed.article or Article("", -1)
    return Recollection(kind, speaker, deed.sitting, sources, other, about.question, about.position)


def _moved_on(before: Deed, now: e.PositionDisclosed) -> Recollection:
    """Return what one says who is asked again: the same, more, or less than he told before."""
    assert before.article is not None
    low, high = before.article.position, before.high
    if (low, high) == (now.low, now.high):
        kind: Kind = "stands"
    elif now.low <= low and high <= now.high:
        kind = "further"
    else:
        kind = "less"
    return replace(_of(kind, now.by, before, now.to), high=high)


Recall = Callable[[e.Event], Recollection | None]
"""Tells what the speaker of an event recalls with it."""

"""The digest: what this seat heard, told in an order that never changes and without flooding.

Sitting and agenda; news; what courts and publics say; what concerns oneself, in full; who was seen with whom, in
one line; each motion in one paragraph; what it cost.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from game.core import events as e
from game.core.reasons import Reason
from game.core.world import pair
from game.text.chapters import Chapter, chapters, recalling
from game.text.screens.debates import after_all, argued, debated, quoted, refusal
from game.text.turn import Turn
from game.words.argued import Argue
from game.words.asked import asked_for
from game.words.by_a_hair import by_a_hair
from game.words.manner import opening, reply, speaker, way
from game.words.memory.memory import Memory
from game.words.memory.sentences import recalled
from game.words.reader import Reader
from game.words.reasons import favours, spoken, telling, worth_saying
from game.words.tell import tell
from game.words.tell_corridor import unchanged

_LAST = e.TreatySigned | e.WarResumed | e.CongressClosed
"""What the page that follows the congress tells itself."""


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print again what was heard since the last turn; with `all`, since the sitting opened."""
    heard, start = turn.seat.heard, turn.before
    if turn.reading(words).keyword("all"):
        opened = [place for place, entry in enumerate(heard) if isinstance(entry.event, e.SittingOpened)]
        start = opened[-1] if opened else 0
    turn.page.head(turn.say("What you have heard", context="screen"))
    turn.read_out.clear()
    if not digest(turn, heard[start:]):
        turn.page.body(turn.say("Nothing new."))
    return False


def catch_up(turn: Turn) -> bool:
    """Tell what was heard since it was last told, but for the letters that still wait: they are read next."""
    turn.before, fresh = turn.told, turn.seat.heard[turn.told :]
    turn.told = len(turn.seat.heard)
    waiting = turn.seat.letters()
    return digest(turn, [entry for entry in fresh if entry.event not in waiting])


def last_words(turn: Turn) -> None:
    """Tell what was heard until the congress closed, and what each delegate said as he signed or would not."""
    fresh = turn.seat.heard[turn.told :]
    ends = (place for place, entry in enumerate(fresh) if isinstance(entry.event, _LAST))
    turn.told = len(turn.seat.heard)
    digest(turn, fresh[: next(ends, len(fresh))])


def replies(turn: Turn) -> None:
    """Tell what has come of an order just given, without telling the order itself."""
    fresh = turn.seat.heard[turn.told :]
    turn.told = len(turn.seat.heard)
    for entry in fresh:
        if isinstance(entry.event, e.Warned) and entry.event.warning.by == turn.power:
            answered = speech(turn, turn.reader, entry.event)
            turn.page.body(*([answered] if answered else []))
    digest(turn, fresh, own=False)


def digest(turn: Turn, entries: Sequence[e.Entry], own: bool = True) -> bool:
    """Print entries as a digest; return whether anything was printed."""
    teller = Teller(turn, own)
    for chapter in chapters(entries, turn.power, own, turn.seat.heard):
        teller.chapter(chapter)
    return teller.printed


class Teller:
    """Prints chapters for one seat."""

    def __init__(self, turn: Turn, own: bool = True) -> None:
        self.turn, self.page, self.own, self.printed = turn, turn.page, own, False
        self.heard = turn.seat.heard
        self.memory, self.argue = Memory(turn.scenario, self.heard), turn.argue
        self.reader = Reader(turn.language, turn.scenario, turn.power, recalling(turn.view, turn.seat.heard))

    def line(self, text: str) -> None:
        """Print one paragraph."""
        self.page.body(text)
        self.printed = True

    def tell(self, event: e.Event) -> str:
        """Return an event in words."""
        return told(self.reader, event, self.heard)

    def chapter(self, chapter: Chapter) -> None:
        """Print one chapter."""
        if chapter.opened is not None:
            self.page.head(self.tell(chapter.opened))
            self.printed = True
        for news in chapter.news:
            self.line(self.tell(news))
            self.page.line(self.reader.scenario.news[news.news].text, 2)
        for event in chapter.courts:
            self.line(self.tell(event))
        self.dealings(chapter.dealings)
        self.visits(chapter.visits)
        self.plenary(chapter)
        self.aftermath(chapter)
        for event in chapter.close:
            self.line(f"{self.tell(event)} {self.because(event)}".strip())

    def plenary(self, chapter: Chapter) -> None:
        """Print what was moved and voted."""
        for event in chapter.acts:
            self.line(self.tell(event))
        for debate in chapter.debates.values():
            if debate.fate is not None:
                self.line(debated(self.reader, debate))
                told = debate.moved.motion in self.turn.read_out
                if words := "" if told else self.argue(debate.moved):
                    self.page.line(argued(self.reader, debate.moved.by, words), 2)
                for voice in debate.voices:
                    self.voice(voice)

    def voice(self, voice: e.VoiceGiven) -> None:
        """Print what a power said that refused, or that agrees after all."""
        scenario, known = self.reader.scenario, self.memory.of(voice) if voice.reasons else None
        memory = recalled(known, self.reader) if known else ""
        if voice.voice == "refuse":
            manner = opening(scenario, voice, self.heard, self.argue) if voice.reasons else ""
            said = " ".join(each for each in (manner, memory) if each)
            self.page.line(refusal(self.reader, voice, said, way(scenario, voice, self.heard)), 2)
        elif memory and voice.power != self.reader.me:
            self.page.line(after_all(self.reader, voice, memory), 2)

    def dealings(self, events: Sequence[e.Event]) -> None:
        """Print papers and promises; promises that only repeat an accepted offer are counted."""
        mine = 0
        for event in events:
            match event:
                case e.CommitmentMade() if self.reader.me in (event.commitment.by, event.commitment.to):
                    mine += 1
                    continue
                case _:
                    self.line(f"{self.tell(event)} {self.because(event)}".strip())
        if mine:
            self.line(
                self.reader.language.count(
                    "{n} promise is entered in your ledger.", "{n} promises are entered in your ledger.", mine
                )
            )

    def because(self, event: e.Event) -> str:
        """Return what another power said to what it did: its delegate's line, then the reasons it declared."""
        return speech(self.turn, self.reader, event, self.memory, self.argue)

    def visits(self, visits: Sequence[e.InterviewOpened]) -> None:
        """Print who was seen with whom, in one line."""
        met: dict[str, list[str]] = {}
        for visit in visits:
            met.setdefault(visit.by, []).append(visit.to)
        pairs = [
            self.reader.language.phrase(
                "{by:the} with {to:the}", context="visits", by=self.reader.power(by), to=self.reader.powers(to)
            )
            for by, to in met.items()
        ]
        if pairs:
            self.line(self.reader.say("Seen in the corridors: {visits}.", visits=self.reader.language.series(pairs)))

    def aftermath(self, chapter: Chapter) -> None:
        """Print what moved: oneself in full, the others in one line each."""
        me, reader = self.reader.me, self.reader
        for settled in chapter.settled:
            self.line(self.tell(settled))
        said = -1
        for _, run in groupby(chapter.standings.get(me or "", ()), key=attrgetter("cause")):
            *_, last = run  # of several refusals, what the last has left
            if last.standing != said:  # who has none left can lose no more
                self.line(self.tell(last))
            said = last.standing
        for relation in {pair(*event.powers): event for event in chapter.relations}.values():
            self.line(self.tell(relation))
        if me in chapter.moods:
            self.line(self.tell(chapter.moods[me]))
        moods = [(power, event.appetite) for power, event in chapter.moods.items() if power != me]
        if moods:
            self.line(reader.say("Appetite for peace is now: {powers}.", powers=self._numbers(moods)))
        standings = [(power, events[-1].standing) for power, events in chapter.standings.items() if power != me]
        if standings:
            self.line(reader.say("Standing is now: {powers}.", powers=self._numbers(standings)))

    def _numbers(self, pairs: Iterable[tuple[str, int]]) -> str:
        return self.reader.language.listing(
            [
                self.reader.language.phrase(
                    "{power:the} {n}", context="a power and its number", power=self.reader.power(power), n=n
                )
                for power, n in pairs
            ]
        )


def told(reader: Reader, event: e.Event, heard: Sequence[e.Entry]) -> str:
    """Return an event in words, as one tells it who has heard the rest."""
    if isinstance(event, e.TermsNamed) and asked_for(event, heard) in event.options:
        return unchanged(event, reader)
    return tell(event, reader.scenario, reader.language, reader.me, reader.world)


def speech(turn: Turn, reader: Reader, event: e.Event, memory: Memory | None = None, argue: Argue | None = None) -> str:
    """Return the words of another power that go with an event, in quotation marks, or nothing.

    A machine's delegate opens with an argument or a line of his own, and with what he recalls; a person who gave no
    reasons has no words put into his mouth.
    """
    by = speaker(event, reader.me)
    player = turn.table.players.get(by)
    given: tuple[Reason, ...] = getattr(event, "reasons", ())
    if by == reader.me or not (given or (player is not None and player.kind == "machine")):
        return ""
    heard = turn.seat.heard
    if isinstance(event, e.Warned) and event.warning.state == "open" and event.warning.by == reader.me:
        answer = quoted(reader, reply(reader.scenario, event, heard))
        return reader.say("{power:the} answers: {speech}", power=reader.power(by), speech=answer)
    content = isinstance(event, e.TermsNamed) and asked_for(event, heard) in event.options
    said = [] if content else [opening(reader.scenario, event, heard, argue or turn.argue)]
    known = (memory or Memory(turn.scenario, heard)).of(event)
    said += [recalled(known, reader, face_to_face=True)] if known else []
    reasons = worth_saying([each for each in given if favours(each)]) if content else telling(event)
    plain, nth = isinstance(event, e.PositionDisclosed | e.TermsNamed), way(reader.scenario, event, heard)
    hair = by_a_hair(event, reader.language, nth)
    said += [hair] if hair else spoken(reasons, reader.scenario, reader.language, by, 2, nth, plain)
    return quoted(reader, " ".join(each for each in said if each)) if any(said) else ""

"""The theatre's state: what is looked at, through whose eyes, where; and the lines that it prints."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from game.core.events import SittingOpened
from game.core.scenario import PowerId, Scenario
from game.core.world import World
from game.log.log import Place
from game.log.margin import Margin
from game.replay.eyes import Eyes, allowed, archives_open, guarded
from game.replay.glyphs import signed
from game.replay.intent import author, intent
from game.replay.lens import Lens, Line
from game.replay.moments import Moment, moments, places
from game.replay.practice import Practice
from game.replay.reel import Reel
from game.replay.track import By
from game.replay.tree import chapters, notes_at, readable, words_in
from game.seat.table import House, Table, Watched
from game.text.lexicon import keywords
from game.text.page import Page
from game.text.parse import Reading
from game.text.screens.debates import quoted
from game.text.theatre.still import Still
from game.text.turn import Turn
from game.words.labels import phase_within
from game.words.language import Language
from game.words.reader import Reader

ORDER = 11
"""Lines at most that are read of what one order brought, after its first."""

if TYPE_CHECKING:
    from game.text.years.annals import Annals


@dataclass
class Theatre:
    """One replay at one keyboard."""

    page: Page
    house: House
    watched: Watched
    reel: Reel
    lens: Lens
    place: Place
    by: By = "order"
    """How far Enter goes."""
    seconds: float = 1.5
    """Pause between two lines that are played."""
    sleep: Callable[[float], object] = lambda seconds: None
    plainly: bool = False
    """Whether a person alone has asked for everything before the end."""
    typed: str = ""
    """The line that was typed last, as it was typed."""
    left: bool = False
    """Whether this replay is done with."""
    table: Table | None = None
    """A branch to be played on, once there is one."""
    next: Watched | None = None
    """Another game of the same tree to be opened in place of this one."""
    annals: "tuple[tuple[Place, Eyes], Annals] | None" = None
    """The years as they were read last, and where."""
    practice: Practice = field(default_factory=Practice)
    """What has been guessed here, and what has been read."""
    _lenses: dict[Eyes, Lens] = field(default_factory=dict)
    _moments: dict[Eyes, tuple[Moment, ...]] = field(default_factory=dict)

    # Who reads

    @property
    def language(self) -> Language:
        """What it is read in."""
        return self.page.language

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message."""
        return self.language.say(msgid, context=context, **fields)

    @property
    def scenario(self) -> Scenario:
        """The scenario."""
        return self.reel.scenario

    @property
    def eyes(self) -> Eyes:
        """Whose eyes look."""
        return self.lens.eyes

    @property
    def view(self) -> World:
        """What these eyes knew here."""
        return self.lens.view(self.place)

    @property
    def reader(self) -> Reader:
        """Names things as these eyes know them."""
        return self.lens.reader(self.place)

    @property
    def line(self) -> Line:
        """What was heard here."""
        return self.lens.line(self.place)

    def reading(self, words: tuple[str, ...]) -> Reading:
        """Return words to be parsed."""
        return Reading(words, self.scenario, keywords(self.language))

    # Whose eyes may look

    @property
    def allowed(self) -> tuple[Eyes, ...]:
        """Whose eyes may look now."""
        return allowed(self.scenario, self.reel.log, self.reel.end.phase, self.plainly)

    @property
    def open(self) -> bool:
        """Whether everybody may read everything."""
        return archives_open(self.scenario, self.reel.log, self.reel.end.phase)

    @property
    def guarded(self) -> bool:
        """Whether a curtain must hide what is on show when it is left."""
        return guarded(self.scenario, self.reel.log, self.reel.end.phase)

    def lens_of(self, eyes: Eyes) -> Lens:
        """Return a lens, made once; a log that is cut off before a power heard anything raises LogError."""
        if eyes not in self._lenses:
            self._lenses[eyes] = Lens(self.reel, eyes, self.language)
        return self._lenses[eyes]

    def look(self, eyes: Eyes) -> None:
        """Look through other eyes, at this place or the last that they heard before it."""
        self.lens = self.lens_of(eyes)
        self.place = self.lens.track.nearest(self.place)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments that these eyes can know of."""
        if self.eyes not in self._moments:
            self._moments[self.eyes] = moments(self.lens)
        return self._moments[self.eyes]

    @property
    def marks(self) -> tuple[Place, ...]:
        """Their places, and those of notes and chapters, in order."""
        heard = {line.place for line in self.lens.lines}
        written = [note.place for note in readable(self.margin, self.watched.branch, self.eyes)]
        written += [chapter.place for chapter in chapters(self.margin, self.watched.branch, self.eyes)]
        return tuple(sorted({*places(self.moments), *(place for place in written if place in heard)}))

    # The margin

    @property
    def margin(self) -> Margin:
        """What is written beside this game."""
        return self.watched.margin

    @property
    def author(self) -> PowerId:
        """As whom one writes: a power while its papers are its own, else nobody in particular."""
        return (self.eyes or "") if self.guarded else ""

    def keep(self, margin: Margin) -> bool:
        """Write the margin; say so and return False if it could not be written."""
        self.watched = self.house.keep(self.watched, margin)
        if self.watched.trouble:
            self.page.line(self.watched.trouble)
            self.watched = replace(self.watched, trouble="")
            return False
        return True

    # The congress as it stood

    def turn(self, power: PowerId) -> Turn:
        """Return a power's desk as it was here, for the screens of play; its lens must be allowed."""
        players = self.watched.plan
        still = Still(self.reel, {power: self.lens_of(power)}, self.place, players)
        return Turn(self.page, still, self.house, power)

    # Print

    @property
    def deed(self) -> Line:
        """The deed that a question here is about: the line itself, or the first deed that its order brought."""
        same = self.lens.lines[self.line.n - 1 : self.line.n + ORDER]
        deeds = (line for line in same if line.place.step == self.line.place.step and author(line.entry.event))
        return next(deeds, self.line) if self.by == "order" else self.line

    def show(self) -> None:
        """Print the line here with its heading and what the margin says of it; all of an order, if steps go by it."""
        self.show_line(self.line)
        if self.by != "order":
            return
        rest = [line for line in self.lens.lines[self.line.n :] if line.place.step == self.line.place.step]
        for line in rest[:ORDER]:
            self.show_line(line)
        if len(rest) > ORDER:
            self.page.items(
                [
                    self.language.count(
                        "{n} more line came of it; on entry reads them one by one.",
                        "{n} more lines came of it; on entry reads them one by one.",
                        len(rest) - ORDER,
                    )
                ]
            )

    def show_line(self, line: Line) -> None:
        """Print one line with its heading and what the margin says of it."""
        heading = self.lens.heading(line)
        if heading:
            self.page.head(heading)
        for chapter in chapters(self.margin, self.watched.branch, self.eyes):
            if chapter.place == line.place:
                self.page.line(self.say("Chapter: {title}", title=words_in(chapter.title, self.language.code)))
        notes = notes_at(self.margin, self.watched.branch, line.place, self.eyes)
        self._shown(line, told=bool(notes))
        for note in notes:
            if note.before:
                self.page.items([self.say("Note: {text}", text=words_in(note.before, self.language.code))])
        self.page.body(self.lens.sentence(line))
        if argument := self.lens.argument(line):
            self.page.line(quoted(self.reader, argument), 2)
        behind = intent(self.lens, line) if self.eyes is None else None
        if behind is not None and behind.feigned:
            self.page.items([self.say("Word and true intent are not the same here; why tells both.")])
        for note in notes:
            if note.glyphs:
                self.page.items([self.language.listing([signed(glyph, self.language) for glyph in note.glyphs])])
            if note.after:
                self.page.items([self.say("Note: {text}", text=words_in(note.after, self.language.code))])

    def _shown(self, line: Line, told: bool) -> None:
        """Keep in mind what has been read: a line, or all of a sitting that a note at its opening has `told`."""
        opened = told and isinstance(line.entry.event, SittingOpened)
        read = [one for one in self.lens.lines if one.sitting == line.sitting and not one.year] if opened else [line]
        self.practice.shown.update(one.place for one in read)

    def prompt(self) -> str:
        """Return what stands before the typed line: that this is a replay, whose eyes, and where."""
        line = self.line
        fields: dict[str, Any] = {"n": line.n, "last": len(self.lens.lines), "where": self.where(line)}
        if self.eyes is None:
            return self.say("Replay, archives open, line {n} of {last}, {where}:", **fields)
        power = self.reader.power(self.eyes)
        return self.say("Replay, as {power:the}, line {n} of {last}, {where}:", power=power, **fields)

    def where(self, line: Line) -> str:
        """Return the sitting and its part, or the year, of a line."""
        if line.phase == "history" and line.year:
            return self.language.phrase("year {year}", year=line.year)
        if not line.sitting:
            return self.language.phrase("before the first sitting")
        part = phase_within(line.phase, self.language)
        return self.language.phrase("sitting {number}, {part}", number=line.sitting, part=part)

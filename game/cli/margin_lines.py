"""What stands in the margin of a record in the terminal: chapters, notes, glyphs, and the moments worth a visit."""

from dataclasses import dataclass

from game.cli.branching import margin_of
from game.cli.on_record import spoken
from game.cli.out import table
from game.cli.record import Record, told_by
from game.cli.saved import Saved
from game.core.canon import Plain
from game.core.scenario import PowerId
from game.log.log import Place
from game.log.margin import BranchId, Margin, Note
from game.replay.glyphs import signed
from game.replay.lens import Lens
from game.replay.moment_words import label, told
from game.replay.moments import Moment, moments
from game.replay.reel import Reel
from game.replay.tree import branch_of, chapters, readable, words_in
from game.words.language import ENGLISH, Language


@dataclass(frozen=True, slots=True)
class Margined:
    """The margin of one game as some eyes may read it."""

    margin: Margin
    number: BranchId
    eyes: PowerId | None
    trouble: str
    fate: str
    """Whether the dice of a branch are the "same" or "new"; empty if this is none."""
    moments: tuple[tuple[Moment, str], ...]
    """Each with its sentence; empty if nobody asked."""
    language: Language = ENGLISH
    """What it is told in."""

    @property
    def branch(self) -> list[str]:
        """A line that says that this is a branch, if it is one."""
        known = branch_of(self.margin, self.number)
        name, say = known.name if known is not None else "", self.language.say
        match self.fate, bool(name):
            case "same", True:
                return [say("A branch, “{name}”, of another game, with the same dice.", name=name)]
            case "same", False:
                return [say("A branch of another game, with the same dice.")]
            case "new", True:
                return [say("A branch, “{name}”, of another game, with new dice.", name=name)]
            case "new", False:
                return [say("A branch of another game, with new dice.")]
        return []

    def before(self, place: Place, width: int) -> list[str]:
        """Return what is to be read before the line of a place: a chapter's title, comments."""
        titles = [c.title for c in chapters(self.margin, self.number, self.eyes) if c.place == place]
        said = [f"== {words_in(title, self.language.code)} ==" for title in titles]
        return ["", *said] * bool(said) + [
            f"{'':>{width}}  | {' '.join(words_in(note.before, self.language.code).split())}"
            for note in self._at(place)
            if note.before
        ]

    def after(self, place: Place, width: int) -> list[str]:
        """Return what is to be read after it: glyphs, comments."""
        found = []
        for note in self._at(place):
            signs = ", ".join(signed(glyph, self.language) for glyph in note.glyphs)
            said = " ".join(words_in(note.after, self.language.code).split())
            if signs or said:
                found.append(f"{'':>{width}}  | {': '.join(filter(None, (signs, said)))}")
        return found

    def _at(self, place: Place) -> list[Note]:
        return [note for note in readable(self.margin, self.number, self.eyes) if note.place == place]

    def listed(self, record: Record) -> str:
        """Return the moments as a table: line, sitting or year, what it is."""
        by_place = {line.place: line for line in record.lines}
        rows = [
            (str(by_place[moment.place].n), label(moment.kind, self.language), " ".join(said.split()))
            for moment, said in self.moments
            if moment.place in by_place
        ]
        say = self.language.say
        heads = (
            say("line", context="column of a record"),
            say("moment", context="column of a record"),
            say("what", context="column of a record"),
        )
        return table(heads, rows) if rows else say("Nothing in this record stands out.")

    def plain(self, record: Record) -> dict[str, Plain]:
        """Return moments, chapters and notes as JSON, each with the number of its line."""
        numbers = {line.place: line.n for line in record.lines}
        known = [note for note in readable(self.margin, self.number, self.eyes) if note.place in numbers]
        begun = [c for c in chapters(self.margin, self.number, self.eyes) if c.place in numbers]
        return {
            "moments": [
                {"line": numbers[one.place], "kind": one.kind, "power": one.power or None, "text": said}
                for one, said in self.moments
                if one.place in numbers
            ],
            "chapters": [{"line": numbers[one.place], "title": dict(one.title)} for one in begun],
            "notes": [
                {
                    "line": numbers[note.place],
                    "before": dict(note.before),
                    "after": dict(note.after),
                    "glyphs": list(note.glyphs),
                }
                for note in known
            ],
        }


def margined(saved: Saved, eyes: PowerId | None, marked: bool, language: Language = ENGLISH) -> Margined:
    """Return the margin of a save, told in a language; with its moments if they are asked for."""
    _, number, found = margin_of(saved.path, saved.reading)
    left = saved.log.header.left
    fate = "" if left is None else "same" if left.fate is None else "new"
    told_moments: tuple[tuple[Moment, str], ...] = ()
    if marked and saved.log.steps:
        reel = Reel(spoken(saved, language.code), saved.log, told_by(saved, language))
        lens = Lens(reel, eyes, language)
        told_moments = tuple((moment, told(moment, lens)) for moment in moments(lens))
    return Margined(found.margin, number, eyes, found.trouble or "", fate, told_moments, language)

"""The protocols of all sittings, in the turns of phrase of the congress; made of what everybody heard, and no more."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.core import events as e
from game.core.scenario import PowerId, QuestionId
from game.core.world import Motion, World, seats, start
from game.papers.document import Block, Document, Heading, Paragraph
from game.replay.game import Game
from game.words.language import Language, curly
from game.words.reader import Reader
from game.words.tell import tell


def protocols(game: Game, language: Language) -> Document:
    """Return the protocols of every sitting held so far."""
    clerk = _Clerk(game, language)
    title = clerk.say("Protocols of the congress")
    return Document(title, language.code, (Paragraph(curly(game.scenario.title), "centre"), *clerk.blocks()))


@dataclass
class _Put:
    """A motion that was put, and how the voices fell."""

    motion: Motion
    voices: dict[PowerId, e.VoiceGiven] = field(default_factory=dict)
    lost: e.MotionLost | None = None
    carried: bool = False


class _Clerk:
    """Follows the public entries, and writes each sitting down when it is over."""

    def __init__(self, game: Game, language: Language) -> None:
        self.game, self.scenario, self.language = game, game.scenario, language
        self.world: World = start(game.scenario, ())
        self.puts: dict[str, _Put] = {}
        self.remarks: list[str] = []
        """What is said before the motions are put."""
        self.ends: list[str] = []
        """What is said after them."""

    @property
    def reader(self) -> Reader:
        """Who writes, with the motions of this sitting at hand."""
        return Reader(self.language, self.scenario, None, self.world)

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message."""
        return self.language.say(msgid, context=context, **fields)

    def blocks(self) -> Iterator[Block]:
        """Yield the protocols."""
        from game.core.evolve import evolve

        for entry in self.game.entries:
            if entry.heard_by is not None:
                continue
            event = entry.event
            if isinstance(event, e.SittingOpened | e.CongressClosed):
                yield from self._written()
            self.world = evolve(self.world, event)
            self._note(event)
            if isinstance(event, e.CongressClosed):
                yield Heading(self.say("The end of the congress"))
                yield Paragraph(self._told(event))
                return
        yield from self._written()

    def _note(self, event: e.Event) -> None:
        match event:
            case e.SittingOpened():
                self.puts, self.remarks, self.ends = {}, [], []
            case e.MotionMoved():
                self.puts[event.motion] = _Put(self.world.motions[event.motion])
            case e.MotionSeconded() if event.motion in self.puts:
                self.puts[event.motion].motion = self.world.motions[event.motion]
            case e.VoiceGiven() if event.motion in self.puts:
                self.puts[event.motion].voices[event.power] = event
            case e.MotionCarried() if event.motion in self.puts:
                self.puts[event.motion].carried = True
            case e.MotionLost() if event.motion in self.puts:
                self.puts[event.motion].lost = event
            case e.PowerSeated() | e.QuestionCalled() | e.QuestionReopened() | e.PowerWithdrew():
                self.remarks.append(self._told(event))
            case (
                e.ReserveSettled() | e.ArmisticeExtended() | e.SignatureGiven() | e.SignatureDeclined()
                | e.SignatureFailed() | e.TreatySigned() | e.WarResumed() | e.SeparatePeaceSigned()
            ):  # fmt: skip
                self.ends.append(self._told(event))
            case _:
                pass

    def _told(self, event: e.Event) -> str:
        return tell(event, self.scenario, self.language, None, self.world)

    def _written(self) -> Iterator[Block]:
        """Yield the protocol of the sitting that is over; nothing before the first."""
        number = self.world.sitting
        if not 1 <= number <= len(self.scenario.calendar):
            return
        day = self.scenario.calendar[number - 1]
        date = self.language.date(day.date)
        yield Heading(self.say("Protocol No. {n}. Sitting of {date}", n=number, date=date), 2, f"protocol-{number}")
        yield Paragraph(
            self.say("Present: the plenipotentiaries {powers:of}.", powers=self.reader.powers(seats(self.world)))
        )
        if number > 1:
            yield Paragraph(self.say("The protocol of the preceding sitting is read and approved."))
        if self.world.agenda:
            listed = self.reader.questions(self.world.agenda)
            yield Paragraph(
                self.say("The President recalls that the order of the day calls for {questions}.", questions=listed)
            )
        yield from (Paragraph(text) for text in self.remarks)
        for put in self.puts.values():
            yield from self._motion(put)
        if not self.puts:
            yield Paragraph(self.say("No proposal is laid before the congress, which adjourns."))
        yield from (Paragraph(text) for text in self.ends)

    def _motion(self, put: _Put) -> Iterator[Block]:
        motion, reader = put.motion, self.reader
        by = reader.power(motion.by)
        match motion.what:
            case "articles":
                said = self.say("The plenipotentiaries {by:of} propose: {articles}.", by=by,
                                articles=reader.articles(motion.articles))  # fmt: skip
            case "signature":
                said = self.say("The plenipotentiaries {by:of} propose to proceed to the signature.", by=by)
            case "extension":
                said = self.say("The plenipotentiaries {by:of} propose to prolong the armistice.", by=by)
        if motion.seconded_by:
            said += " " + self.say("Those {powers:of} support them.", powers=reader.powers(motion.seconded_by))
        yield Paragraph(f"{said} {' '.join(self._voices(put))}")

    def _voices(self, put: _Put) -> Iterator[str]:
        """Yield how the voices fell, reserves and abstentions named, and what became of the motion."""
        names, given = self.reader.powers, put.voices
        reserving = [power for power, voice in given.items() if voice.voice == "reserve"]
        if reserving:
            yield self.say(
                "The plenipotentiaries {powers:of} take it ad referendum, reserving the orders of their court.",
                powers=names(reserving),
            )
        yield from self._refusals(put)
        silent = [power for power in seats(self.world) if power not in given]
        if silent and given:
            yield self.say("The plenipotentiaries {powers:of} abstain.", powers=names(silent))
        if put.carried:
            if any(voice.voice == "refuse" for voice in given.values()):
                yield self.say("The congress, none of those on whose assent it depends opposing, adopts it.")
            else:
                yield self.say("The congress adopts it.")
        elif put.lost is not None and put.lost.superseded_by:
            yield self.say("Another answer to the same question being preferred, it falls.")
        elif put.lost is not None:
            yield self.say("It is not adopted.")

    def _refusals(self, put: _Put) -> Iterator[str]:
        """Yield who refused, those together who found fault with the same question."""
        questions: list[QuestionId] = [article.question for article in put.motion.articles]
        faults: dict[QuestionId, list[PowerId]] = {}
        for power, voice in put.voices.items():
            if voice.voice == "refuse":
                faults.setdefault("" if questions == [voice.fault] else voice.fault, []).append(power)
        for fault, powers in faults.items():
            names = self.reader.powers(powers)
            if fault:
                question = self.reader.question(fault)
                yield self.say(
                    "The plenipotentiaries {powers:of} cannot adhere to it, above all as regards {question}.",
                    powers=names, question=question,
                )  # fmt: skip
            else:
                yield self.say("The plenipotentiaries {powers:of} cannot adhere to it.", powers=names)

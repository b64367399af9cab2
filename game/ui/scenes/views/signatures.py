"""Who put his name to what holds: all at the signature, two behind the back of the others, nobody after a war."""

from __future__ import annotations

from collections.abc import Sequence

from game.core import events as e
from game.core.events import Entry
from game.core.pledges import SeparatePeace
from game.core.scenario import PowerId
from game.core.world import World
from game.ui.deed import Deed, Hand, surname
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.marks import sign
from game.words.manner import line


class Signatures:
    """Of a congress that is over."""

    def __init__(self, room: Room, world: World, entries: Sequence[Entry]) -> None:
        """`world` and `entries` are the archives."""
        self.room, self.world, self.entries = room, world, entries
        self.general = any(isinstance(entry.event, e.TreatySigned) for entry in entries)
        """Whether all signed, rather than two apart or nobody."""
        self.powers = self._powers()
        """In the French alphabetical order of the day."""

    def _powers(self) -> tuple[PowerId, ...]:
        facts, found = self.room.scenario.powers, tuple[PowerId, ...]()
        for entry in self.entries:
            match entry.event:
                case e.TreatySigned(signatories=powers) | e.SeparatePeaceSigned(powers=powers):
                    found = powers
        return tuple(sorted(found, key=lambda power: (facts[power].signs_as, power)))

    def deed(self, id: str, seconds: float) -> Deed:
        """Return the leaf that bears the signatures, as far as it is written after so many seconds."""
        room, scenario, hands = self.room, self.room.scenario, []
        day = room.language.date(scenario.calendar[self.world.sitting - 1].date)
        for power in self.powers:
            name = scenario.delegates[scenario.first_delegate(power)].name
            hands.append(Hand(power, surname(name), scenario.powers[power].formal))
        words = room.say("Signed and sealed by {list:the}.", list=room.reader.powers(self.powers))
        done = room.say("Done and signed on {date}.", date=day)
        if not self.general:
            done = room.say("Done and signed behind closed doors.")
        return Deed(id, hands, done, words, seconds)

    def spoken(self, count: int) -> list[str]:
        """Return what each delegate of a machine power said as he signed the treaty: of the first `count` signers."""
        room, said = self.room, list[str]()
        done = self.powers[:count]
        for entry in self.entries if self.general else ():
            event = entry.event
            if isinstance(event, e.SittingOpened):
                said = []  # what was said at a signature that came to nothing
            if isinstance(event, e.SignatureGiven | e.SignatureDeclined):
                words = line(room.scenario, event, self.entries)
                if words and event.power in done and room.table.players[event.power].kind == "machine":
                    who = room.scenario.delegates[room.scenario.first_delegate(event.power)].short
                    speech = room.say("{delegate}: {speech}", delegate=who, speech=room.language.quote(words))
                    said.append(f"- {sign(event)}*{literal(speech)}*")
        return said

    def promised(self) -> list[str]:
        """Return when the two that settled apart gave each other their word, as a point of text; or nothing."""
        words = [
            entry.event.commitment
            for entry in self.entries
            if isinstance(entry.event, e.CommitmentMade)
            and isinstance(entry.event.commitment.clause.pledge, SeparatePeace)
            and {entry.event.commitment.by, entry.event.commitment.to} == set(self.powers)
        ]
        if self.general or not words:
            return []
        last = max(words, key=lambda known: known.made)
        day = self.room.language.date(self.room.scenario.calendar[last.made - 1].date)
        if last.secret:
            said = self.room.say("They had given each other their word for it in secret on {date}.", date=day)
        else:
            said = self.room.say("They had given each other their word for it on {date}.", date=day)
        return [f"- {{@ledger}}{literal(said)}"]

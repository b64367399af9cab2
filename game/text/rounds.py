"""The game as it goes round: machines act, people take their turns, the keyboard passes, until the congress is over."""

import time

from game.core import orders as o
from game.core.events import PhaseBegan
from game.core.scenario import PowerId
from game.seat.table import House, Table
from game.text import put_motions, signature, tables
from game.text.commands import listen
from game.text.desk_table import INFORMATION
from game.text.hand_over import hand_over
from game.text.manual import with_help
from game.text.page import Page
from game.text.screens import clock, letters, news
from game.text.screens.worths import agreed, balance
from game.text.turn import Turn
from game.words.tell import tell

PATIENCE = 1.0
"""Seconds after which the machines' thinking is announced on stderr."""


class Rounds:
    """One game at one keyboard."""

    def __init__(self, table: Table, house: House, page: Page) -> None:
        self.table, self.page = table, page
        self.people: dict[PowerId, Turn] = {
            power: Turn(page, table, house, power) for power, player in table.players.items() if player.kind == "human"
        }
        self._house = house
        self._here: PowerId = "" if len(self.people) > 1 else next(iter(self.people), "")
        self._stewards: dict[PowerId, int] = {}
        """Seats that a machine holds for their owner, and the sitting in which it took them."""
        self._trouble = ""

    def play(self) -> bool:
        """Play on until the congress is closed (True) or somebody leaves (False)."""
        for turn in self.people.values():
            turn.told = _last_sitting(turn)
        while not closed(self.table):
            self._relieve()
            self._machines()
            waiting = self.table.people()
            if closed(self.table) or not waiting:
                break
            turn = self.people[self._here if self._here in waiting else waiting[0]]
            self._turn(turn)
            if turn.left:
                return False
        if len(self.people) == 1:
            news.last_words(*self.people.values())
        return True

    def _machines(self) -> None:
        """Let the machines act until a person must; stewards give their seats back when the sitting is over."""
        began, announced = time.monotonic(), False
        while not closed(self.table) and self.table.advance():
            self._relieve()
            if not announced and time.monotonic() - began > PATIENCE:
                announced = True
                self.page.beside(self.page.language.say("The others are conferring …"))
        if self.table.trouble and self.table.trouble != self._trouble:
            self._trouble = self.table.trouble
            self.page.line(self._trouble)

    def _relieve(self) -> None:
        for power, sitting in tuple(self._stewards.items()):
            if closed(self.table) or self.people[power].view.sitting > sitting:
                del self._stewards[power]
                self.table.hand_over(power, None)

    def _turn(self, turn: Turn) -> None:
        several = len(self.people) - len(self._stewards) > 1
        if (several or self._here != turn.power) and self._here != turn.power:
            hand_over(turn)
            self._here = turn.power
        if not (turn.left or turn.steward):
            self._act(turn)
        if turn.steward:
            turn.steward = False
            turn.motions.clear()
            turn.voices.clear()
            steward = self._house.steward(self.table.scenario, "plenipotentiary")
            self._stewards[turn.power] = turn.view.sitting
            self.table.hand_over(turn.power, steward)
            if len(self.people) > 1:
                self._here = ""
        if len(self.people) > 1 and self._here not in self.table.people():
            self.page.clear()
            self._here = ""

    def _act(self, turn: Turn) -> None:
        if turn.told == 0:
            _welcome(turn)
        news.catch_up(turn)
        phase = turn.view.phase
        commands = with_help(tables.ORDERS.get(phase, {}), INFORMATION)
        _begin(turn)

        def done() -> bool:
            idle = phase == "corridor" and turn.view.round > 1 and not turn.seat.letters()
            return idle or turn.view.phase != phase or turn.power not in self.table.people()

        listen(turn, commands, lambda: prompt(turn), done, tables.ORDERS)


def closed(table: Table) -> bool:
    """Whether the congress is closed; history may follow."""
    return table.over or any(seat.view.phase in ("closed", "history") for seat in table.seats.values())


def _last_sitting(turn: Turn) -> int:
    """Return where the sitting in course began among what was heard, 0 in the first: there telling starts."""
    opened = [place for place, entry in enumerate(turn.seat.heard) if entry.event.kind == "sitting_opened"]
    return opened[-1] if len(opened) > 1 else 0


def _welcome(turn: Turn) -> None:
    facts = turn.scenario.powers[turn.power]
    delegate = turn.scenario.delegates[turn.scenario.first_delegate(turn.power)]
    turn.page.head(turn.scenario.title)
    turn.page.body(turn.scenario.about)
    turn.page.body(
        turn.say(
            "You speak for {formal}, as {delegate}, {office}.",
            formal=facts.formal,
            delegate=delegate.name,
            office=delegate.office,
        )
    )
    turn.page.head(turn.say("Your instructions from {court}", context="screen", court=facts.court))
    turn.page.body(turn.scenario.briefs[turn.power].letter)
    turn.page.line()
    turn.page.body(turn.say("Type brief for your red lines, draft for the questions, help for everything."))


def _begin(turn: Turn) -> None:
    """Say where the sitting is, what waits, how the draft stands, and what may be typed."""
    page, view = turn.page, turn.view
    match view.phase:
        case "corridor" if view.round > 1:
            page.head(turn.say("The others have had their turn: answer what lies before you, {name}.", name=turn.name))
        case "corridor":
            page.head(turn.say("The corridor is yours, {name}.", name=turn.name))
        case phase:
            page.head(tell(PhaseBegan(phase), turn.scenario, turn.language, turn.power, view))
    match view.phase:
        case "corridor":
            if view.round == 1:
                page.body(agreed(turn), balance(turn))
            if turn.seat.letters():
                letters.show(turn, ())
                page.line()
            if view.round > 1:
                page.body(turn.say("Type answer, letters, or pass to let them lapse."))
            else:
                page.body(clock.calls_left(turn))
                page.body(
                    turn.say("Type sound, terms, offer, telegraph and others, or pass; help lists all, menu leads.")
                )
        case "motions":
            if view.agenda:
                page.body(turn.say("On the agenda: {questions}.", questions=turn.reader.questions(view.agenda)))
            else:
                page.body(turn.say("The agenda is empty."))
            if not view.signed and turn.seat.ask(o.MoveSignature()) is None:
                page.body(turn.say("The treaty can be signed: move the signature if it is good enough for you."))
            page.body(clock.speeches_left(turn))
            page.body(turn.say("Type move with a question and a position, or signature, call, extend; then seal."))
        case "voices":
            put_motions.read_all(turn)
            page.line()
            if len(turn.voices) < len(view.motions):
                page.body(turn.say("Type consent, reserve or refuse for each, or all consent; then seal."))
            else:
                page.body(turn.say("Type seal, or change your voice with consent, reserve or refuse."))
        case "signature":
            signature.read_out(turn)
            page.body(turn.say("Type sign or decline."))
        case _:
            pass


def prompt(turn: Turn) -> str:
    """Return what stands before the typed line: the sitting, its part, and in the voices which motion is next."""
    number = turn.view.sitting
    match turn.view.phase:
        case "corridor":
            return turn.say("Sitting {number}, corridor:", number=number)
        case "motions":
            return turn.say("Sitting {number}, motions:", number=number)
        case "voices":
            left = [n for n, motion in enumerate(put_motions.put(turn), 1) if motion.id not in turn.voices]
            if left:
                return turn.say("Sitting {number}, voice on motion {n}:", number=number, n=left[0])
            return turn.say("Sitting {number}, voices, seal:", number=number)
        case _:
            return turn.say("Sitting {number}, signature:", number=number)

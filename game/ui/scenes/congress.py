"""The congress as one power sees it: the draft at the left, a page at the right, what can be done at the foot."""

from __future__ import annotations

from types import MappingProxyType

from game.core import orders as o
from game.ui.kit import (
    Action,
    Ask,
    Choice,
    Clear,
    Focus,
    Leaves,
    Look,
    Page,
    Pane,
    Push,
    Refresh,
    Replace,
    Scene,
    Step,
    Tell,
    Widget,
    literal,
)  # fmt: skip
from game.ui.leaves import LIST, PAGE
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.huddle import Huddle
from game.ui.scenes.interview import Interview
from game.ui.scenes.letters import Letters
from game.ui.scenes.machines import REST
from game.ui.scenes.menu import Menu
from game.ui.scenes.music import at_the_table, hymn
from game.ui.scenes.room import Room
from game.ui.scenes.settings import Settings
from game.ui.scenes.state import TABS, State
from game.ui.scenes.transcript import Transcript
from game.ui.scenes.views.foot import foot, hint, progress
from game.ui.scenes.views.foresight import Foresight
from game.ui.scenes.views.guide import said, step, turn_to
from game.ui.scenes.views.left import left
from game.ui.scenes.views.pages import page, tab_names, title, you
from game.ui.scenes.views.sealing import prepare, unvoiced, voices
from game.ui.scenes.views.turning_pages import turned
from game.ui.scenes.wire import Wire
from game.words import labels

LARGE = 1.5
"""Scale of type from which a learner is told what to do before the draft is shown."""
FORECAST = 0.2
"""Seconds between two looks at a forecast that is being reckoned."""
_SOUNDS = MappingProxyType({"pass": "door", "telegraph": "telegraph", "sign": "quill", "decline": "door"})
"""What one hears of an order; of sealed papers, the seal."""


class Congress(Scene):
    """One person's turn, and the waiting for the others."""

    name = "congress"
    shortcuts = MappingProxyType(
        {
            "escape": "congress.menu", "f1": "congress.words", "f3": "congress.minutes", "f10": "congress.settings",
            "ctrl+return": "congress.done", "ctrl+z": "congress.undo", "ctrl+e": "congress.speak",
            "ctrl+l": "congress.letters",
        }
        | {f"ctrl+{n}": f"congress.tab.{n}" for n in range(1, 10)}
    )  # fmt: skip

    def __init__(self, room: Room) -> None:
        self.room = room
        view = room.seat.view
        if room.viewer not in room.desks:
            today = next((q for q in view.agenda if view.questions[q].position < 0), next(iter(view.questions)))
            other = next(power for power in room.scenario.powers if power != room.viewer)
            room.desks[room.viewer] = State(today, other, position=room.scenario.silence(today))
        self.state = room.desks[room.viewer]
        self.foresight = Foresight(room)
        self._shown = ""
        self._arrive()

    # --- whose move it is

    def plays(self) -> str:
        """The hymn of one's power over its instructions; else the piece of the sitting."""
        piece = at_the_table(self.room.seat.view.sitting)
        return hymn(self.room.viewer, piece) if self.state.tab == "brief" else piece

    @property
    def mine(self) -> bool:
        """Whether the congress waits for the viewer."""
        return self.room.viewer in self.room.table.people()

    def _arrive(self) -> None:
        """Set the desk for the present phase; what was prepared in this one is as it was left."""
        view, state = self.room.seat.view, self.state
        self.pulse = 0.0 if self.mine else REST
        key = f"{view.sitting}.{view.phase}"
        if self.mine and key != state.phase:
            state.phase = key
            state.clear()
            self._turn_to_today()
            state.tab = "plenary" if view.phase in ("voices", "signature", "motions") else "news"
            alone = len(self.room.persons) == 1  # others in the room need not hear that a letter lies here
            calls = "knock" if self.room.seat.letters() and alone else "bell"
            self.room.doors.hear(calls if view.phase == "corridor" else "gavel")

    def _turn_to_today(self) -> None:
        """Turn to the first open question of the agenda, unless one is at one of them already."""
        view, state = self.room.seat.view, self.state
        today = [question for question in view.agenda if view.questions[question].position < 0]
        if today and state.question not in today:
            state.question, state.position = today[0], self.room.scenario.silence(today[0])

    def tick(self, dt: float) -> Step | None:
        """Let the machines think and act; when a person must, see who."""
        room = self.room
        if self.mine and self.state.tab == "foresight":  # only a forecast is awaited
            return Refresh()
        if not self.mine and not room.table.people():
            moved = room.machines.step()
            if room.relieved():
                return Replace(room.enter(loaded=True))
            if moved == "thinking" or (moved == "moved" and not (self.mine or room.table.people())):
                said = progress(room)
                fresh, self._shown = said != self._shown, said
                return Refresh() if fresh else None
        return self._next() or Refresh()

    def _next(self) -> Step | None:
        """Return the step to another screen, if the viewer is not the one to act."""
        if self.room.table.over or self.room.seat.view.outcome is not None:
            return Clear(self.room.enter())
        if self.mine:
            self._arrive()
            return None
        if self.room.table.people():
            self.room.mark_read()
            return Replace(self.room.enter())
        self.pulse = REST
        return None

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Head, two sheets, foot."""
        room, state = self.room, self.state
        tabs = list(zip(TABS, tab_names(room), strict=True))
        strip = Choice("congress.tab", tabs, state.tab, room.say("Page"), "tab")
        draft = room.say("The draft")
        name, lesson = (draft, "") if room.lesson is None else (room.say("The lesson"), "\n".join(said(room)))
        sheets = Leaves(left(room, state, look.text >= LARGE), self._page(look), strip, name=name, title=draft,
                        row=state.question, back=lesson, opens=LIST if lesson else PAGE)  # fmt: skip
        return Page(sheets, title=title(room), under=literal(you(room)), foot=foot(room, state, self.mine),
                    hint=literal(hint(room, self.mine)))  # fmt: skip

    def _page(self, look: Look) -> Widget:
        if self.state.tab != "foresight":
            return page(self.room, self.state, look)
        text = self.foresight.text()
        if self.mine:
            self.pulse = 0.0 if self.foresight.ready else FORECAST
        return Pane("foresight.text", text)

    def look_up(self, target: str) -> str:
        """A note on a word of the handbook."""
        return self.room.lore.brief(target)

    def gloss(self, text: str) -> str:
        """Link what the handbook knows."""
        return self.room.lore.linked(text)

    def says(self) -> str:
        """Where one is."""
        return self.room.say("{phase}. {power}.", phase=labels.phase(self.room.seat.view.phase, self.room.language),
                             power=self.room.power(self.room.viewer))  # fmt: skip

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Navigation here; orders below."""
        room = self.room
        if turned(room, self.state, action):
            return None
        match action:
            case Action("window", "lost") if len(room.persons) > 1 or room.pins.has(room.viewer):
                return Replace(room.doors.curtain(room, room.viewer))
            case Action("congress.words"):
                return Push(Handbook(room.doors, room.scenario, f"question:{self.state.question}"))
            case Action(_, str(key)) if key in room.lore.titles:
                return Push(Handbook(room.doors, room.scenario, key))
            case Action("guide.away"):
                room.lesson = None
            case Action("guide.show"):
                return self._show()
            case Action("congress.minutes"):
                return Push(Transcript(room))
            case Action("congress.settings"):
                return Push(Settings(room.house, room.doors, room))
            case Action("congress.menu"):
                return Push(Menu(room))
            case Action("menu", "steward"):
                return self._hand_over()
            case _ if self.mine:
                return self._order(action)
        return None

    def _show(self) -> Step | None:
        """Go where the next step of the lesson is taken."""
        order = step(self.room)
        if isinstance(order, o.Sound | o.AskTerms | o.Offer | o.Warn):
            return Push(Interview.of(self.room, order))
        return None if order is None else Focus(turn_to(self.state, order))

    def _hand_over(self) -> Step:
        """Leave the seat to a steward: the papers are put away, and the curtain falls when its sitting is over."""
        self.room.mark_read()
        self.room.let_steward(self.room.viewer, self.room.seat.view.sitting)
        self.room.viewer = ""
        return Replace(self.room.enter(loaded=True))

    def _order(self, action: Action) -> Step | None:
        state, room = self.state, self.room
        match action:
            case Action("congress.speak" | "powers.speak" | "board.speak"):
                return Push(Interview(room, state.power)) if room.seat.view.phase == "corridor" else None
            case Action("interview", str(power)):
                return Replace(Huddle(room, power))
            case Action("congress.letters"):
                return Push(Letters(room)) if room.seat.letters() else None
            case Action("congress.undo"):
                state.undo() if state.undone else None
            case Action("article.telegraph"):
                return Push(Wire(room, state.question, state.position))
            case Action("wire", True):
                telegram = o.Telegraph(state.question, state.position)
                return self._give([telegram], room.say("The telegram is on the wire."))
            case Action("ledger.release", str(promise)):
                return self._give([o.Release(promise)], room.say("They are released."))
            case Action("ledger.leak", str(promise)):
                paper = state.paper or next(iter(room.scenario.papers))
                return self._give([o.Leak(promise, paper)], room.say("The editor has it."))
            case Action("congress.sign"):
                return self._give([o.Sign()])
            case Action("congress.decline"):
                return self._give([o.Decline()])
            case Action("congress.done"):
                return self._done()
            case Action("plenary.withdraw"):
                return self._leave()
            case Action("withdraw", "go"):
                return self._give([o.Withdraw()])
            case _:
                prepare(room, state, action)
        return None

    def _leave(self) -> Step:
        words = self.room.say("You would leave for good. If you are a principal, the war resumes.")
        answers = [("stay", self.room.say("Stay")), ("go", self.room.say("Leave the congress"))]
        return Push(Ask("withdraw", self.room.say("Leave the congress?"), words, answers, danger=True))

    def _done(self) -> Step | None:
        view = self.room.seat.view
        match view.phase:
            case "corridor":
                return self._give([o.Pass()])
            case "motions":
                return self._give(list(self.state.motions))
            case "voices":
                blocked = unvoiced(self.room, self.state)
                return Tell(blocked) if blocked else self._give(voices(self.room, self.state))
        return None

    def _give(self, orders: list[o.Order], done: str = "") -> Step | None:
        """Give orders; the reason why not is shown and nothing is lost."""
        ends_turn = not done
        self.room.doors.hear(_SOUNDS.get(orders[0].kind if orders else "", "seal"))
        if ends_turn:
            self.room.mark_read()
        trouble = self.room.give(orders) or self.room.table.trouble
        if trouble:
            return Tell(self.room.language.told(trouble))
        return Tell(done) if done else self._next()

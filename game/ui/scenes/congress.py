"""The congress as one power sees it: the draft at the left, a page at the right, what can be done at the foot."""

from __future__ import annotations

from types import MappingProxyType

from game.core import orders as o
from game.ui.kit import (
    Action,
    Ask,
    Button,
    Choice,
    Clear,
    Column,
    Look,
    Page,
    Pane,
    Panel,
    Push,
    Refresh,
    Replace,
    Row,
    Scene,
    Step,
    Tell,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.glossary import Glossary
from game.ui.scenes.interview import Interview
from game.ui.scenes.letters import Letters
from game.ui.scenes.room import Room
from game.ui.scenes.views.article import article
from game.ui.scenes.views.chart import chart
from game.ui.scenes.views.digest import digest, heading
from game.ui.scenes.views.foresight import Foresight
from game.ui.scenes.views.left import left
from game.ui.scenes.views.papers import brief, promises, protocols
from game.ui.scenes.views.plenary import plenary
from game.ui.scenes.views.powers import powers
from game.ui.scenes.views.sealing import prepare, unvoiced, voices
from game.ui.scenes.views.state import State
from game.words import labels

REST = 0.2
"""Seconds between two looks at a forecast that is being reckoned."""
_SOUNDS = MappingProxyType({"pass": "door", "telegraph": "telegraph", "sign": "quill", "decline": "door"})
"""What one hears of an order; of sealed papers, the seal."""
MACHINES = 0.015
"""Seconds between two moves of the machines, so that the window answers in between."""


class Congress(Scene):
    """One person's turn, and the waiting for the others."""

    name = "congress"
    shortcuts = MappingProxyType(
        {"escape": "congress.menu", "f1": "congress.words", "ctrl+return": "congress.done"}
        | {f"ctrl+{n}": f"congress.tab.{n}" for n in range(1, 10)}
    )

    def __init__(self, room: Room) -> None:
        self.room = room
        view = room.seat.view
        today = next((q for q in view.agenda if view.questions[q].position < 0), next(iter(view.questions)))
        other = next(power for power in room.scenario.powers if power != room.viewer)
        self.state = State(question=today, power=other, sitting=max(1, view.sitting))
        self.state.position = room.scenario.silence(today)
        self.phase = ""
        self.foresight = Foresight(room)
        self._arrive()

    # --- whose move it is

    @property
    def mine(self) -> bool:
        """Whether the congress waits for the viewer."""
        return self.room.viewer in self.room.table.people()

    def _arrive(self) -> None:
        """Set the desk for the present phase."""
        view = self.room.seat.view
        self.pulse = 0.0 if self.mine else MACHINES
        key = f"{view.sitting}.{view.phase}"
        if self.mine and key != self.phase:
            self.phase = key
            self.state.motions.clear()
            self.state.ballots.clear()
            self.state.sitting = view.sitting
            self.state.tab = "plenary" if view.phase in ("voices", "signature", "motions") else "news"

    def tick(self, dt: float) -> Step | None:
        """Let one machine act; when a person must, see who."""
        if self.mine and self.state.tab == "foresight":  # only a forecast is awaited
            return Refresh()
        table = self.room.table
        moved = not table.people() and table.advance()
        if not moved:
            moved = table.advance() if not self.mine else False
        if moved:
            return None
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
        self.pulse = MACHINES
        return None

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Head, two sheets, foot."""
        room, view = self.room, self.room.seat.view
        tabs = [
            ("news", room.say("News")),
            ("article", room.say("Article")),
            ("map", room.say("Map")),
            ("plenary", room.say("Treaty") if view.phase == "corridor" else room.say("Plenary")),
            ("foresight", room.say("Foresight")),
            ("powers", room.say("Powers")),
            ("promises", room.say("Ledger")),
            ("brief", room.say("Brief")),
            ("protocols", room.say("Minutes")),
        ]
        body = Column(Choice("congress.tab", tabs, self.state.tab, room.say("Page"), "tab"), self._page(look), grow=1)
        player = room.table.players[room.viewer]
        you = room.say("{power} · {delegate}", power=room.power(room.viewer),
                       delegate=room.scenario.delegates[room.scenario.first_delegate(room.viewer)].name)  # fmt: skip
        if player.name:
            you = room.say("{name} · {you}", name=player.name, you=you)
        title = room.say("{sitting} · {phase}", sitting=heading(room, max(1, view.sitting)),
                         phase=labels.phase(view.phase, room.language))  # fmt: skip
        sheets = Row(left(room, self.state), Panel(body, grow=7), gap=18, stack=760)
        return Page(sheets, title=title, under=literal(you), foot=self._foot())

    def _page(self, look: Look) -> Widget:
        room, state = self.room, self.state
        match state.tab:
            case "news":
                return Pane("news.text", digest(room, room.fresh()))
            case "article":
                return article(room, state)
            case "map":
                return chart(room, state)
            case "plenary":
                return plenary(room, state)
            case "foresight":
                text = self.foresight.text()
                if self.mine:
                    self.pulse = 0.0 if self.foresight.ready else REST
                return Pane("foresight.text", text)
            case "powers":
                return powers(room, state, look)
            case "promises":
                return Pane("promises.text", promises(room))
            case "brief":
                return Pane("brief.text", brief(room))
            case "protocols":
                return protocols(room, state)

    def _foot(self) -> list[Widget]:
        room, say = self.room, self.room.say
        menu = Button("congress.menu", say("Menu"), key="Esc")
        if not self.mine:
            wait = say("The others are conferring.")
            return [menu, Button("congress.done", say("The delegations confer …"), why_not=wait)]
        match room.seat.view.phase:
            case "corridor":
                letters = room.seat.letters()
                count = len(letters)
                answer = Button("congress.letters", room.language.count("{n} letter", "{n} letters", count),
                                "primary" if letters else "quiet",
                                why_not=None if letters else say("No letter lies before you."))  # fmt: skip
                done = Button("congress.done", say("End your turn"), "quiet" if letters else "primary")
                return [menu, answer, Button("congress.speak", say("Speak with …")), done]
            case "motions":
                label = room.language.count("Seal {n} motion", "Seal {n} motions", len(self.state.motions))
                return [menu, Button("congress.done", label, "primary")]
            case "voices":
                return [
                    menu,
                    Button("congress.done", say("Seal your voices"), "primary", why_not=unvoiced(room, self.state)),
                ]
            case "signature":
                return [menu, Button("congress.decline", say("Decline"), "danger"),
                        Button("congress.sign", say("Sign"), "primary")]  # fmt: skip
        return [menu]

    def says(self) -> str:
        """Where one is."""
        return self.room.say("{phase}. {power}.", phase=labels.phase(self.room.seat.view.phase, self.room.language),
                             power=self.room.power(self.room.viewer))  # fmt: skip

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Navigation here; orders below."""
        state, room = self.state, self.room
        match action:
            case Action("congress.questions", str(question)) if question:
                state.question, state.tab = question, "map" if state.tab == "map" else "article"
                standing = room.seat.view.questions[question].position
                state.position = standing if standing >= 0 else room.scenario.silence(question)
            case Action("congress.tab", str(tab)):
                state.tab = tab  # type: ignore[assignment]
            case Action("powers.power", str(power)):
                state.power = power
            case Action("protocols.sitting", str(number)):
                state.sitting = int(number)
            case Action("article.position", str(number)):
                state.position = int(number)
            case Action("window", "lost") if len(room.persons) > 1:
                return Replace(room.doors.curtain(room, room.viewer))
            case Action("congress.words"):
                return Push(Glossary(room.language))
            case Action("congress.menu"):
                answers = [("stay", room.say("Stay")), ("leave", room.say("Leave the table"))]
                kept = room.say("This congress is kept as “{name}”.", name=room.table.name) if room.table.name else ""
                words = kept + "\n" + room.say("You can take it up again from the title page.")
                return Push(Ask("leave", room.say("Leave the table?"), literal(words), answers))
            case Action("leave", "leave"):
                return Clear(room.doors.title())
            case Action(id) if id.startswith("congress.tab."):
                keys = ("news", "article", "map", "plenary", "foresight", "powers", "promises", "brief", "protocols")
                state.tab = keys[int(id[-1]) - 1]  # type: ignore[assignment]
            case _ if self.mine:
                return self._order(action)
        return None

    def _order(self, action: Action) -> Step | None:
        state, room = self.state, self.room
        match action:
            case Action("congress.speak" | "powers.speak"):
                return Push(Interview(room, state.power))
            case Action("congress.letters"):
                return Push(Letters(room)) if room.seat.letters() else None
            case Action("article.telegraph"):
                telegram = o.Telegraph(state.question, state.position)
                return self._give([telegram], room.say("The telegram is on the wire."))
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
        prepare(state, action)
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
            return Tell(trouble)
        return Tell(done) if done else self._next()

"""Guess the answer: an offer, a motion or a crisis is put without it. The reader predicts, then sees what there was."""

from __future__ import annotations

from types import MappingProxyType

from game.core import events as e
from game.core.after import CrisisOpened
from game.replay.best_bargain import Bargain, best
from game.replay.lens import Lens
from game.replay.practice import Practice
from game.replay.trainer import Exercise, Guess, exercises
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Leaves,
    Look,
    Pane,
    Panel,
    Pop,
    Scene,
    Space,
    Step,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.leaves import LIST
from game.ui.scenes.theatre.exercise import POINT, form, put, truth
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import banner


class Trainer(Scene):
    """Pops with the place of the answer, to be looked at in the theatre. The showing keeps the session's marks."""

    name = "trainer"
    first = "trainer.guess.0"
    shortcuts = MappingProxyType(
        {
            "escape": "trainer.back",
            "ctrl+return": "trainer.open",
            "pageup": "trainer.previous",
            "pagedown": "trainer.next",
        }
    )

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.lens = showing.lens if showing.eyes is None else Lens(showing.reel, None, showing.language)
        self.exercises = exercises(self.lens)
        self.at = self.practice.begin(self.exercises, showing.place)
        """Which one is on the page; None once everything has been told."""
        self._deals: dict[int, Bargain | None] = {}
        self._turn(self.at)

    @property
    def practice(self) -> Practice:
        """What was guessed and shown so far."""
        return self.showing.practice

    @property
    def exercise(self) -> Exercise:
        """The one on the page."""
        assert self.at is not None, "a page without an exercise has nothing to guess"
        return self.exercises[self.at]

    @property
    def opened(self) -> bool:
        """Whether its answer has been opened in this session."""
        return self.at in self.practice.guesses

    def _turn(self, at: int | None) -> None:
        """Lay another exercise open: all consent until the reader says otherwise, and nothing else is presumed."""
        self.at, self.price = at, 0
        self.answers: list[str] = []
        if at is not None:
            self.practice.met.add(at)
            plain = "consent" if isinstance(self.exercise.about, e.MotionMoved) else ""
            self.answers = [plain] * len(self.exercise.blanks)

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The situation at the left; the guess, then the truth, at the right."""
        showing, say = self.showing, self.showing.say
        if self.at is None:
            return self._nothing()
        exercise = self.exercise
        if self.opened:
            whole = self.practice.sitting_done(self.exercises, self.at, self.lens)
            right = truth(showing, self.lens, exercise, self.practice.guesses[self.at], self._deal(), whole)
        else:
            right = form(showing, self.lens, exercise, self.answers, self.price, self._most())
        page = Column(Text(literal(self._score()), tone="soft"), right, gap=10, grow=1)
        leaf, answer = ("told", say("What was answered")) if self.opened else ("guess", say("Your guess"))
        body = Leaves(
            Pane("trainer.situation", put(showing, self.lens, exercise)), page,
            Choice("trainer.leaf", [(leaf, answer)], leaf, say("Page"), "tab"),
            name=self._kind(), title=self._kind(), heading=answer,
            back=str(self.at), opens=LIST, shares=(5, 5), stack=820,
        )  # fmt: skip
        return Framed(banner(showing), body, self._foot())

    def _nothing(self) -> Widget:
        say = self.showing.say
        if self.exercises:
            none = say("Every answer in this game has been shown already: there is nothing left to guess.")
        else:
            none = say("Nothing in this game was answered: there is nothing to guess.")
        page = Column(Space(grow=2), Text(literal(none), "lead", "centre"), Space(grow=3))
        back = Button("trainer.back", say("Back"), key="Esc")
        return Framed(banner(self.showing), Panel(page, grow=1), [back])

    def _kind(self) -> str:
        match self.exercise.about:
            case e.OfferMade():
                return self.showing.say("The offer")
            case e.MotionMoved():
                return self.showing.say("The motion")
            case CrisisOpened():
                return self.showing.say("The crisis")

    def _score(self) -> str:
        assert self.at is not None, "it stands above an exercise"
        number = self.showing.say("Exercise {n} of {total}.", n=self.at + 1, total=len(self.exercises))
        got, most = self.practice.score(self.exercises)
        if not most:
            return number
        return f"{number} {self.showing.say('{got} of {most} marks so far.', got=got, most=most)}"

    def _most(self) -> int:
        """The furthest price of the slider, in points: the same for every offer, so that it tells nothing."""
        return max(10, -(-max(abs(one.price or 0) for one in self.exercises) // POINT))

    def _deal(self) -> Bargain | None:
        """The best that was to be had; it takes a moment, and is worked out once."""
        offer = self.exercise.about
        if self.at is None or not isinstance(offer, e.OfferMade):
            return None
        if self.at not in self._deals:
            self._deals[self.at] = best(self.lens, offer, self.exercise.asked)
        return self._deals[self.at]

    def _foot(self) -> list[Widget]:
        say = self.showing.say
        first = say("There is none before it.") if self._beside("back") is None else None
        last = say("There is none after it.") if self._beside("on") is None else None
        blind = None if all(self.answers) else say("Guess the answer first.")
        buttons: list[Widget] = [
            Button("trainer.back", say("Back"), key="Esc"),
            Button("trainer.previous", say("The one before"), key="PgUp", why_not=first),
            Button(
                "trainer.next", say("The next one"), "primary" if self.opened else "quiet", key="PgDn", why_not=last
            ),
        ]
        if self.opened:
            buttons.insert(1, Button("trainer.go", say("See it in the theatre")))
        else:
            buttons.append(Button("trainer.open", say("Open the answer"), "primary", key="Ctrl+Enter", why_not=blind))
        return buttons

    def says(self) -> str:
        """What this is."""
        return self.showing.say("Guess the reply")

    # --- what is done

    def _beside(self, way: str) -> int | None:
        """The number of the exercise before or after this one."""
        if self.at is None:
            return None
        move = self.practice.onward if way == "on" else self.practice.back
        return move(self.exercises, self.at)

    def on_action(self, action: Action) -> Step | None:
        """Guess, open, turn."""
        match action:
            case Action(id, str(answer)) if id.startswith("trainer.guess.") and not self.opened:
                self.answers[int(id.removeprefix("trainer.guess."))] = answer
            case Action("trainer.price", int(points)):
                self.price = points
            case Action("trainer.open") if self.at is not None and all(self.answers) and not self.opened:
                self.practice.guesses[self.at] = Guess(tuple(self.answers), self.price * POINT)
            case Action("trainer.next") if (further := self._beside("on")) is not None:
                self._turn(further)
            case Action("trainer.previous") if (earlier := self._beside("back")) is not None:
                self._turn(earlier)
            case Action("trainer.go"):
                place = self.exercise.answered
                return Pop(f"{place.step}.{place.entry}")
            case Action("trainer.back"):
                return Pop()
        return None

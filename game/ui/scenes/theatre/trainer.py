"""Guess the reply: an offer without its answer. The reader predicts it and its price, then sees what was behind it."""

from __future__ import annotations

from types import MappingProxyType

from game.core.pledges import Consent, Oppose, Propose, Silence
from game.core.scenario import QuestionId
from game.replay.lens import Lens
from game.replay.trainer import Bargain, Exercise, Guess, Reply, best, exercises, marks
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Notice,
    Pane,
    Panel,
    Pop,
    Row,
    Scene,
    Slider,
    Space,
    Step,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.theatre.draft import NONE, standing
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.word import known_label
from game.words.pledges import speech
from game.words.reasons import reason
from game.words.tell import tell

POINT = 1000
"""Thousandths in a point."""
FULL = 10
"""Marks for a perfect guess."""


class Trainer(Scene):
    """Pops with the place of the exercise, to be looked at in the theatre. The showing keeps the session's marks."""

    name = "trainer"
    first = "trainer.reply"
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
        self.at = next((n for n, one in enumerate(self.exercises) if one.asked >= showing.place), 0)
        self._deals: dict[int, Bargain | None] = {}
        self.reply: Reply | None = None
        self.price = 0

    @property
    def exercise(self) -> Exercise:
        """The one on the page."""
        return self.exercises[self.at]

    @property
    def opened(self) -> bool:
        """Whether its answer has been opened in this session."""
        return self.at in self.showing.guesses

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The situation at the left; the guess, then the truth, at the right."""
        say = self.showing.say
        banner = self.showing.banner()
        if not self.exercises:
            none = say("No offer in this game was answered with reasons: there is nothing to guess.")
            back = [Button("trainer.back", say("Back"), key="Esc")]
            page = Column(Space(grow=2), Text(literal(none), "lead", "centre"), Space(grow=3))
            return Framed(banner, Panel(page, grow=1), back)
        right = self._truth() if self.opened else self._form()
        score = Text(literal(self._score()), tone="soft")
        body = Row(
            Panel(Pane("trainer.situation", self._situation()), say("The offer"), grow=5),
            Panel(Column(score, right, gap=10, grow=1), say("The reply"), grow=5),
            gap=18, stack=820, grow=1,
        )  # fmt: skip
        return Framed(banner, body, self._foot())

    def _score(self) -> str:
        n = len(self.showing.guesses)
        number = self.showing.say("Offer {n} of {total}.", n=self.at + 1, total=len(self.exercises))
        if not n:
            return number
        got = sum(marks(self.exercises[at], guess) for at, guess in self.showing.guesses.items())
        so_far = self.showing.say("{got} of {most} marks so far.", got=got, most=FULL * n)
        return f"{number} {so_far}"

    def _situation(self) -> str:
        showing, offer, say = self.showing, self.exercise.offer, self.showing.say
        line = self.lens.line(self.exercise.asked)
        world = self.lens.view(self.exercise.asked)
        reader = self.lens.reader(self.exercise.asked)
        by, to = showing.power(offer.by), showing.power(offer.to)
        lines = [f"# {literal(say('{by} to {to}', by=by, to=to))}", f"*{literal(showing.where(line))}*"]
        lines.append(literal(speech(offer.gives, offer.asks, reader)))
        if offer.counter_to:
            lines.append(f"*{literal(say('It answers an offer of the other side.'))}*")
        told = [t for t in world.hands[offer.by].told if t.by == offer.to and t.question in self._questions()]
        if told:
            lines += ["", f"**{literal(say('What {to:the} had told {by:the}', to=to, by=by))}**"]
            said = (tell(t, showing.scenario, showing.language, None, world) for t in told)
            lines += [f"- {literal(one)}" for one in said]
        for question in self._questions():
            facts = showing.scenario.questions[question]
            lines += ["", f"**{literal(facts.title)}**", literal(facts.about)]
            now = standing(showing, world, question)
            if now != NONE:
                lines.append(literal(say("Agreed so far: {position}.", position=showing.language.quote(now))))
        return "\n".join(lines)

    def _questions(self) -> tuple[QuestionId, ...]:
        offer = self.exercise.offer
        pledges = (clause.pledge for clause in (*offer.gives, *offer.asks))
        named = (p.question for p in pledges if isinstance(p, Consent | Oppose | Propose | Silence))
        return tuple(dict.fromkeys(named))

    def _form(self) -> Widget:
        showing, say = self.showing, self.showing.say
        replies = [
            ("accept", say("It accepts")),
            ("refuse", say("It refuses")),
            ("counter", say("It makes a counter-offer")),
        ]
        to = showing.power(self.exercise.offer.to)
        most = max(10, -(-max(abs(one.price) for one in self.exercises) // POINT))
        asked = say("What does {to:the} answer?", to=to)
        worth = say("And what was the offer worth to {to:the}? Above nothing it would have been taken.", to=to)
        return Column(
            Text(f"**{literal(asked)}**"),
            Choice("trainer.reply", replies, self.reply or "", say("Your guess"), "radio"),
            Text(literal(worth)),
            Slider("trainer.price", say("Points"), self.price, -most, most, shown=showing.language.signed),
            Notice(literal(say("Five marks for the answer, and up to five for a price off by six points at most."))),
            gap=14,
        )  # fmt: skip

    def _truth(self) -> Widget:
        showing, say, exercise = self.showing, self.showing.say, self.exercise
        language, guess = showing.language, showing.guesses[self.at]
        got, total = marks(exercise, guess), language.signed_tenths(exercise.price)
        names = {"accept": say("It accepts"), "refuse": say("It refuses"), "counter": say("It makes a counter-offer")}
        lines = [
            f"**{literal(self.lens.sentence(self.lens.line(exercise.answered)))}**",
            literal(say("You guessed: {reply}, at {price}. It was worth {truth} to it: {got} of {most} marks.",
                        reply=names[guess.reply], price=language.signed_tenths(guess.price),
                        truth=language.signed_tenths(exercise.price), got=got, most=FULL)),
            "",
            f"**{literal(say('Every reason, weighed; {total} in all', total=total))}**",
        ]  # fmt: skip
        for n, given in enumerate(sorted(exercise.reasons, key=lambda each: -abs(each.weight))):
            tone = "moss" if given.weight > 0 else "wine"
            words = reason(given, showing.scenario, language, exercise.offer.to, n)
            kind = known_label(given.known, showing)
            lines.append(
                f"- {{{tone}:{literal(language.signed_tenths(given.weight))}}} {literal(words)} *{literal(kind)}*"
            )
        lines += ["", f"**{literal(say('The best that was to be had'))}**", *self._best()]
        return Pane("trainer.truth", "\n".join(lines))

    def _best(self) -> list[str]:
        if self.at not in self._deals:
            self._deals[self.at] = best(self.lens, self.exercise)
        deal = self._deals[self.at]
        showing, say, offer = self.showing, self.showing.say, self.exercise.offer
        if deal is None:
            return [literal(say("Nothing: no article or pair of articles would have served both."))]
        reader, language = self.lens.reader(self.exercise.asked), showing.language
        return [
            f"- {literal(reader.articles(deal.articles))}",
            literal(say("It would have given {ours} to {by:the} and {theirs} to {to:the}.",
                        ours=language.signed_tenths(deal.for_author), by=showing.power(offer.by),
                        theirs=language.signed_tenths(deal.for_other), to=showing.power(offer.to))),
        ]  # fmt: skip

    def _foot(self) -> list[Widget]:
        say = self.showing.say
        first = say("This is the first offer.") if self.at == 0 else None
        last = say("This is the last offer.") if self.at == len(self.exercises) - 1 else None
        blind = None if self.reply else say("Guess the answer first.")
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
            buttons.append(Button("trainer.open", say("Open the answer"), "primary", why_not=blind))
        return buttons

    def says(self) -> str:
        """What this is."""
        return self.showing.say("Guess the reply")

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Guess, open, turn."""
        match action:
            case Action("trainer.reply", "accept" | "refuse" | "counter" as reply):
                self.reply = reply
            case Action("trainer.price", int(points)):
                self.price = points
            case Action("trainer.open") if self.reply and not self.opened:
                self.showing.guesses[self.at] = Guess(self.reply, self.price * POINT)
            case Action("trainer.next") if self.at < len(self.exercises) - 1:
                self._turn(self.at + 1)
            case Action("trainer.previous") if self.at:
                self._turn(self.at - 1)
            case Action("trainer.go"):
                place = self.exercise.answered
                return Pop(f"{place.step}.{place.entry}")
            case Action("trainer.back"):
                return Pop()
        return None

    def _turn(self, at: int) -> None:
        self.at, self.reply, self.price = at, None, 0

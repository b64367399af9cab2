"""A crisis: what is asked of a power, what hangs on it, what speaks for and against each answer; then it is sealed."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core import orders as o
from game.core.after import Asked, CrisisOpened
from game.core.history.chronicle import Decision, Option, OptionId
from game.core.history.honour import fate
from game.core.history.story import Choice
from game.core.world import commitments
from game.text.commands import unasked, unfold
from game.text.lexicon import fold
from game.text.parse import tokens
from game.text.turn import Turn
from game.text.unclear import Unclear, find
from game.text.years.annals import Annals
from game.words import odds
from game.words.clauses import promised
from game.words.tell_foresight import answer, counselled, hangs

CASE = ""
"""The answer that leaves it to the weights of the case."""


@dataclass(frozen=True, slots=True)
class Summons:
    """One power's question in a crisis."""

    annals: Annals
    turn: Turn
    crisis: CrisisOpened
    asked: Asked

    @property
    def decision(self) -> Decision | None:
        """What the history says of it; None if it has been changed since."""
        facts = self.annals.program.chronicle.events.get(self.crisis.event)
        return facts.decisions.get(self.asked.power) if facts else None

    @property
    def choice(self) -> Choice | None:
        """What the weights of the case would do, with their reasons."""
        chapter = self.annals.chapter(self.crisis.event, self.crisis.year)
        return next((c for c in chapter.choices if c.power == self.asked.power), None) if chapter else None

    def option(self, key: OptionId) -> Option | None:
        """Return an option."""
        return self.decision.options.get(key) if self.decision else None

    def label(self, key: OptionId) -> str:
        """Return what an option is called."""
        known = self.option(key)
        return known.label if known else key

    def show(self) -> None:
        """Print the question, the stakes, and the answers by number."""
        page, say, names = self.turn.page, self.turn.say, self.annals.names
        title = names.event(self.crisis.event)
        page.head(say("{title}: the answer {power:of}", context="screen", title=title,
                      power=names.power(self.asked.power)))  # fmt: skip
        if self.decision:
            page.body(names.quoted(self.decision.question), names.quoted(self.decision.stakes))
        for number, (key, chance) in enumerate(zip(self.asked.options, self.asked.odds, strict=True), 1):
            page.line()
            page.body(f"{number}. {self._likely(key, chance)}")
            if chance:
                page.items(self._reasons(number - 1))
                page.items(self._word(key))
        page.line()
        number = len(self.asked.options) + 1
        page.body(say("{number}. Leave it to the case: the dice decide, by these odds.", number=number))
        page.body(
            say("Type the number of your answer, or a part of its name. Or foresight, why, europe, treaty, help.")
        )

    def _likely(self, key: OptionId, chance: int) -> str:
        label, say = self.label(key), self.turn.say
        if not chance:
            return say("{label}: not open to you now.", label=label)
        return say("{label}: the case gives it {odds}.", label=label, odds=odds.chance(chance, self.turn.language))

    def _reasons(self, place: int) -> list[str]:
        """Return what draws to an option and away from it."""
        choice, option = self.choice, self.option(self.asked.options[place])
        if choice is None or option is None or place >= len(choice.terms):
            return []
        said, say = [], self.turn.say
        for weighed in sorted(choice.terms[place], key=lambda term: -term.weight):
            because = self.annals.names.quoted(option.terms[weighed.number].because)
            effect = odds.effect(weighed.weight, self.turn.language)
            if weighed.weight > 0:
                said.append(say("For it: {because} {effect}.", because=because, effect=effect))
            else:
                said.append(say("Against it: {because} {effect}.", because=because, effect=effect))
        return said

    def _word(self, key: OptionId) -> list[str]:
        """Return what an option does to one's word: the promises given at the congress, and the articles."""
        option, say, names = self.option(key), self.turn.say, self.annals.names
        event = names.chronicle.events.get(self.crisis.event)
        if option is None or event is None:
            return []
        said = []
        for made in commitments(self.turn.view).values():
            end = fate(made, event, option) if made.by == self.asked.power and made.state == "open" else None
            word = promised(self.turn.reader.quoting(), made.clause)
            if end == "kept":
                said.append(say("It keeps your word {power:to}: “{word}”", power=names.power(made.to), word=word))
            elif end == "broken":
                said.append(say("It breaks your word {power:to}: “{word}”", power=names.power(made.to), word=word))
        for kept in option.keeps:
            if kept.article and kept.article in names.chronicle.articles:
                said.append(say("It honours {article}.", article=names.article(kept.article)))
        for broken in option.breaks:
            if broken.article and broken.article in names.chronicle.articles:
                said.append(say("It breaks {article}.", article=names.article(broken.article)))
        return said

    def foresee(self) -> None:
        """Print what may come of each answer, as far as this seat can tell; the dice are imagined."""
        from game.forecast.counsel import WORLDS, counsel
        from game.forecast.retold import heard

        page, say, seat, names = self.turn.page, self.turn.say, self.turn.seat, self.annals.names
        language = self.turn.language
        found = counsel(self.annals.program, seat.view, heard(seat.heard), self.asked.power)
        page.head(say("What the chancery expects", context="screen"))
        page.body(
            say("From what you know, in {n} imagined worlds for each answer. These are odds, not promises.", n=WORLDS),
            say("In brackets: between what figures the truth lies in nineteen cases of twenty."),
        )
        for each in found.answers:
            page.body(answer(language, self.label(each.option), each.mine, each.europe))
            others = len(found.answers) - 1
            page.items(hangs(language, names.event(m.event), m.here, m.otherwise, others) for m in each.moved)
        best = found.ours, found.europes
        page.body(*counselled(language, *(self.label(option) if option else "" for option in best)))

    def ask(self, obey: Callable[[str], None]) -> None:
        """Ask until an answer is sealed, or the person leaves; other lines are obeyed as commands."""
        self.show()
        turn = self.turn
        while not (turn.left or self.annals.left):
            line = turn.page.ask(turn.say("{name}, your answer:", name=self._name()))
            words = tokens(line)
            if not words:
                continue
            if fold(words[0]) in ("foresight", fold(turn.language.phrase("foresight", context="command"))):
                self.foresee()
                continue
            try:
                key = self._meant(unfold(words))
            except Unclear:
                obey(line)
                continue
            if key is None:
                obey(line)
            elif self._sealed(key, asked=not unasked(words)):
                return

    def _name(self) -> str:
        """Return what to call the person: a name, and the power as it is called by now."""
        player = self.turn.table.players.get(self.asked.power)
        power = self.annals.names.power(self.asked.power)
        if player is None or not player.name:
            return self.turn.language.phrase("{power}", context="who plays", power=power)
        return self.turn.language.phrase("{name} ({power})", context="who plays", name=player.name, power=power)

    def _meant(self, words: tuple[str, ...]) -> OptionId | None:
        """Return the option that words name, by its number or its name; None if they are no answer."""
        choose = self.turn.language.phrase("choose", context="command")
        if words and fold(words[0]) in ("choose", "answer", fold(choose)):
            words = words[1:]
            bare = True
        else:
            bare = False
        if not words:
            return None
        wanted, options = " ".join(words), self.asked.options
        if wanted.isdecimal():
            number = int(wanted[:4])
            if not 1 <= number <= len(options) + 1:
                raise Unclear("word", wanted)
            return options[number - 1] if number <= len(options) else CASE
        if not bare and len(words) == 1 and fold(wanted) in self._commands():
            return None
        case = self.turn.say("Leave it to the case", context="answer")
        return find(wanted, {**{key: (self.label(key),) for key in options}, CASE: (case, "case")}, "word")

    def _commands(self) -> frozenset[str]:
        from game.text.years.desk_table import spoken

        return spoken(self.turn.language)

    def _sealed(self, key: OptionId, asked: bool) -> bool:
        order = o.Decide(self.crisis.event, key)
        if self.turn.objects(order):
            return False
        if key:
            label = self.turn.reader.quote(self.label(key))
            said = self.turn.say("Your answer: {label}. Seal it? Type yes or no:", label=label)
        else:
            said = self.turn.say("Leave it to the dice of the case. Seal it? Type yes or no:")
        if asked and not self.turn.page.confirm(said):
            return False
        return self.turn.give(order)

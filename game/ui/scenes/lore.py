"""What the handbook knows: terms, questions, powers and delegates as pages, and links between them all.

A link names its page: term:walk_away, question:bs_fleet, power:russia, delegate:orlov. The public file of the scenario
is all it reads; what really happened stands in the margin of each question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from game.core.scenario import Question, Scenario
from game.ui.kit import literal
from game.words import labels
from game.words.glossary import glossary
from game.words.language import Language
from game.words.reader import Reader

_LINKED = re.compile(r"\[[^\[\]]*\]\([^()\s]*\)|\{@?[a-z_]+|\\.")
"""What is passed over when words are looked for: links, the beginnings of tones, escaped signs."""
EVERYDAY = frozenset({
    "aim", "article", "call", "exchange", "influence", "leak", "leave", "link", "paper", "question", "reason",
    "release", "reopen", "score", "speech", "tone", "trust", "voice",
})  # fmt: skip
"""Terms whose word is said every day in another sense, to call or to leave: no text links to their page."""
KEPT = 64
"""Texts whose links are kept."""


class Lore:
    """The handbook of one scenario in one language; without a scenario, the terms alone."""

    def __init__(self, language: Language, scenario: Scenario | None = None) -> None:
        self.language, self.scenario = language, scenario
        self._linked: dict[tuple[str, str], str] = {}

    def now(self, language: Language, scenario: Scenario | None) -> Lore:
        """Return this, or another if the language or the words of the scenario have changed since."""
        same = self.language == language and self.scenario is scenario
        return self if same else Lore(language, scenario)

    def linked(self, text: str, but: str = "") -> str:
        """Return marked-up text with a link where a word the handbook knows first stands; headings stay plain."""
        found = self._linked.get((text, but))
        if found is None:
            if len(self._linked) >= KEPT:
                del self._linked[next(iter(self._linked))]
            found = self._linked[text, but] = self._link(text, but)
        return found

    def _link(self, text: str, but: str) -> str:
        pattern, names = self._words
        seen = {but}

        def put(found: re.Match[str]) -> str:
            word = found["word"]
            key = names.get(word.casefold(), "") if word else ""
            if not key or key in seen or text[: found.start()].rpartition("\n")[2].startswith(("# ", "@")):
                return found[0]
            seen.add(key)
            return f"[{word}]({key})"

        return pattern.sub(put, text)

    @cached_property
    def titles(self) -> dict[str, str]:
        """Key of each page to its title, in the order of the handbook."""
        found = {f"term:{key}": term for key, (term, _) in glossary(self.language).items()}
        if self.scenario is not None:
            found |= {f"question:{key}": facts.title for key, facts in self.scenario.questions.items()}
            found |= {f"power:{key}": facts.name for key, facts in self.scenario.powers.items()}
            found |= {f"delegate:{key}": facts.name for key, facts in self.scenario.delegates.items()}
        return found

    def page(self, key: str) -> str:
        """Return a page as marked-up text; empty if there is none."""
        kind, _, id = key.partition(":")
        if key not in self.titles:
            return ""
        lines = [f"# {literal(self.titles[key])}", *self._pages()[kind](id)]
        return self.linked("\n".join(lines), but=key)

    def _pages(self) -> Mapping[str, Callable[[str], list[str]]]:
        return {"term": self._term, "question": self._question, "power": self._power, "delegate": self._delegate}

    def brief(self, key: str) -> str:
        """Return the first words of a page, for a note beside a link."""
        kind, _, id = key.partition(":")
        if key not in self.titles:
            return ""
        if kind == "term":
            return literal(glossary(self.language)[id][1])
        assert self.scenario is not None
        if kind == "question":
            return literal(self.scenario.questions[id].about)
        if kind == "power":
            return literal(self.scenario.powers[id].about)
        return literal(self.scenario.delegates[id].about)

    def _term(self, id: str) -> list[str]:
        return [literal(glossary(self.language)[id][1])]

    def _question(self, id: str) -> list[str]:
        assert self.scenario is not None
        facts, say = self.scenario.questions[id], self.language.say
        reader = Reader(self.language, self.scenario)
        vetoes = say(
            "{instrument}; {vetoes:the} may stop a motion on it.",
            instrument=labels.instrument(facts.instrument, self.language), vetoes=reader.powers(facts.vetoes),
        )  # fmt: skip
        lines = [literal(facts.about), f"*{literal(vetoes)}*"]
        for key, position in facts.positions.items():
            lines += ["", f"**{literal(position.label)}**", literal(position.text)]
            if key == facts.silence:
                lines.append("{soft:" + literal(say("what silence leaves")) + "}")
        chosen = facts.positions[facts.historical].label
        lines += ["", f"**{literal(say('What really happened'))}**", literal(facts.history)]
        lines.append(literal(say("What was signed: {answer}.", answer=self.language.quote(chosen))))
        if facts.articles:
            lines.append(literal(say("Articles: {articles}.", articles=facts.articles)))
        return lines + self._pleas(facts)

    def _pleas(self, facts: Question) -> list[str]:
        """Return what each power argues for its opening; what it has against the others is heard at the table."""
        assert self.scenario is not None
        said = {power: sides.get("for", ()) for power, sides in facts.arguments.items()}
        lines = [
            f"- **{literal(self.scenario.powers[power].name)}** *{literal(self.language.quote(' '.join(words)))}*"
            for power, words in said.items()
            if words
        ]
        return ["", f"**{literal(self.language.say('What the powers say'))}**", *lines] if lines else []

    def _power(self, id: str) -> list[str]:
        assert self.scenario is not None
        facts, say = self.scenario.powers[id], self.language.say
        lines = [f"*{literal(facts.sovereign)}*", literal(facts.about)]
        for key, delegate in self.scenario.delegates.items():
            if delegate.power == id:
                lines.append(f"- [{literal(delegate.name)}](delegate:{key}), {literal(delegate.office)}")
        if facts.aims:
            lines += ["", f"**{literal(say('What the chancelleries suppose'))}**"]
            lines += [f"- {literal(aim)}" for aim in facts.aims]
        if facts.war:
            lines += ["", f"**{literal(say('If the war goes on'))}**", literal(facts.war)]
        return lines

    def _delegate(self, id: str) -> list[str]:
        assert self.scenario is not None
        facts, say = self.scenario.delegates[id], self.language.say
        power = self.scenario.powers[facts.power].name
        rank = say("first plenipotentiary") if facts.rank == "first" else say("second plenipotentiary")
        return [
            f"[{literal(power)}](power:{facts.power}), {literal(rank)}. *{literal(facts.office)}*",
            literal(say("{n} years old in 1856.", n=facts.age)),
            literal(facts.about),
        ]

    @cached_property
    def _words(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """The pattern of every title that may be linked, and the page of each in lower case."""
        everyday = {f"term:{term}" for term in EVERYDAY}
        names = {title.casefold(): key for key, title in self.titles.items() if len(title) > 3 and key not in everyday}
        if self.scenario is not None:
            names |= {f.short.casefold(): f"delegate:{key}" for key, f in self.scenario.delegates.items()}
        longest = sorted(names, key=len, reverse=True)
        words = "|".join(re.escape(literal(name)) for name in longest)
        return re.compile(rf"{_LINKED.pattern}|\b(?P<word>{words})\b", re.IGNORECASE), names


class Notes(Mapping[str, str]):
    """The notes beside links, looked up when one is pointed at."""

    def __init__(self, lore: Lore) -> None:
        self.lore = lore

    def __getitem__(self, key: str) -> str:
        """Return the note on a link."""
        return self.lore.brief(key)

    def __iter__(self) -> Iterator[str]:
        """Every link there can be."""
        return iter(self.lore.titles)

    def __len__(self) -> int:
        """How many."""
        return len(self.lore.titles)

"""Promises of the congress in a history: sides in war, words weighed, and what a secret may show."""

from collections.abc import Iterator

from game.content.lint.history.draft import History
from game.content.mistake import Mistake
from game.content.node import Part


def wars_have_two_sides(history: History) -> Iterator[Mistake]:
    """Sides are those of a war; there are two, and nobody fights on both."""
    for _, event in history.events():
        sides = [side.texts() for side in event["sides"].elements()]
        if not sides:
            continue
        if not event["war"].truth:
            yield event["sides"].mistake("only a war has sides")
        fighting = [power for side in sides for power in side]
        if len(sides) != 2 or not all(sides):
            yield event["sides"].mistake("two sides are needed, with a power on each")
        elif len(set(fighting)) != len(fighting):
            yield event["sides"].mistake("nobody fights on both sides")


def secrets_leak_where_it_is_meant(history: History) -> Iterator[Mistake]:
    """A promise may be secret: what others notice of it must be marked; a motive of the two who know need not be."""
    motives = {}
    for _, power, _, option in history.options():
        for part in (option, *option["terms"].elements()):
            motives.update({fact.path: power for fact in _facts(part)})
    for fact in history.facts():
        if not fact.has("promise"):
            continue
        known = (fact["by"].text, fact["to"].text)
        private = fact.path in motives and motives[fact.path] in known
        if private and fact["leaks"].truth:
            yield fact["leaks"].mistake("this is a motive of somebody who knows; nothing leaks")
        elif not private and not fact["leaks"].truth:
            yield fact.mistake("a promise may be secret; write leaks: true if others are to notice it here")


def _facts(part: Part) -> Iterator[Part]:
    for fact in part["when"].elements():
        yield fact
        yield from fact["either"].elements()


def broken_words_are_weighed(history: History) -> Iterator[Mistake]:
    """Note options that break a promise which no term of the decision weighs: a machine would not think of it."""
    for _, event in history.events():
        for power, decision in event["decisions"].items():
            options = [option for _, option in decision["options"].items()]
            weighed = {
                (fact["promise"].text, fact["crisis"].text or fact["to"].text)
                for option in options
                for term in option["terms"].elements()
                for fact in _facts(term)
                if fact["by"].text == power
            }
            for option in options:
                for word in option["breaks"].elements():
                    for kind in ("neutrality", "guarantee"):
                        if word[kind].text and (kind, word[kind].text) not in weighed:
                            yield word.notice("nothing in this decision weighs the promise that is broken here")

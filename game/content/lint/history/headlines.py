"""Headlines: two capitals report every event, and none asserts what need not be so."""

from collections.abc import Iterable, Iterator

from game.content.lint.history.draft import History
from game.content.lint.history.reach import reach
from game.content.mistake import Mistake
from game.content.translate import QUOTED
from game.core.history.chronicle import Chronicle, EventId, Fact
from game.core.history.program import SEASONS
from game.core.scenario import Scenario


def papers_report(history: History) -> Iterator[Mistake]:
    """At least two capitals report every event; what stands instead stands under some condition."""
    for _, event in history.events():
        if event["headlines"].is_table and len(event["headlines"].keys()) < 2:
            yield event["headlines"].mistake("at least two capitals report")
        for _, headline in event["instead"].items():
            if not any(headline["when"].elements()):
                yield headline.mistake("without a condition this belongs to headlines")


def headlines_can_stand(history: History) -> Iterator[Mistake]:
    """Note headlines whose conditions cannot hold when their event comes."""
    found = reach(history)
    if found is None or history.chronicle is None:
        return
    for name, event in history.chronicle.events.items():
        for key, headline in event.instead.items():
            if not found.ever((*event.when, *headline.when), event.years, SEASONS.index(event.season)):
                yield history.top["events"][name]["instead"][key].notice("this headline can never stand")


def headlines_say_what_is_so(history: History) -> Iterator[Mistake]:
    """Note headlines that quote an article which need not have been agreed: they belong under `instead`."""
    chronicle, scenario = history.chronicle, history.scenario
    if chronicle is None or scenario is None:
        return
    for name, event in chronicle.events.items():
        part = history.top["events"][name]
        for capital, text in event.headlines.items():
            for question in QUOTED.findall(text):
                if not agreed(chronicle, scenario, question, event.when):
                    yield part["headlines"][capital].notice(_WORDS.format(question))
        for key, headline in event.instead.items():
            for question in QUOTED.findall(headline.text):
                if not agreed(chronicle, scenario, question, (*event.when, *headline.when)):
                    yield part["instead"][key]["text"].notice(_WORDS.format(question))


_WORDS = "this quotes the article on {}, which need not have been agreed"


def agreed(
    chronicle: Chronicle, scenario: Scenario, question: str, facts: Iterable[Fact], seen: tuple[EventId, ...] = ()
) -> bool:
    """Say whether facts imply that a question was answered otherwise than by silence, or by what an event needed."""
    return any(_implies(chronicle, scenario, question, fact, seen) for fact in facts)


def _implies(chronicle: Chronicle, scenario: Scenario, question: str, fact: Fact, seen: tuple[EventId, ...]) -> bool:
    if fact.either:
        return all(_implies(chronicle, scenario, question, part, seen) for part in fact.either)
    event = fact.happened or fact.decided
    if event is not None and event not in seen:
        return agreed(chronicle, scenario, question, chronicle.events[event].when, (*seen, event))
    if fact.fallen == question:
        return True
    if question not in (fact.article, fact.signed):
        return False
    low = 0 if fact.at_least is None else scenario.number(question, fact.at_least)
    high = scenario.size(question) - 1 if fact.at_most is None else scenario.number(question, fact.at_most)
    return not low <= scenario.silence(question) <= high

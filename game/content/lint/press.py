"""News that can arrive and moves what it says, papers that somebody reads."""

from collections.abc import Iterator

from game.content.lint.calendar import day
from game.content.lint.draft import Draft
from game.content.mistake import Mistake


def news_can_arrive(draft: Draft) -> Iterator[Mistake]:
    """News comes before a sitting of the calendar, and after it has happened."""
    for _, news in draft.top["news"].items():
        sitting, number = news["sitting"], news["sitting"].number
        if number is None or not draft.sittings:
            continue
        if number > len(draft.sittings):
            yield sitting.mistake(f"this can never arrive: the calendar ends with sitting {len(draft.sittings)}")
        elif number >= 1:
            happens, arrives = day(news["date"]), day(draft.sittings[number - 1]["date"])
            if happens and arrives and happens > arrives:
                yield news["date"].mistake(f"this arrives before sitting {number}, on {arrives}, before it happened")


def effects_move(draft: Draft) -> Iterator[Mistake]:
    """An effect moves one power, or a relation between two, by something."""
    for _, news in draft.top["news"].items():
        for effect in news["effects"].elements():
            needed = 2 if effect["what"].text == "relation" else 1
            names = tuple(effect["powers"].elements())
            if effect["what"].text and effect["powers"].exists and len(names) != needed:
                yield effect["powers"].mistake(f"{effect['what'].text} needs {needed} power{'s' * (needed - 1)}")
            elif len({name.text for name in names}) < len(names):
                yield effect["powers"].mistake("a power is named twice")
            if effect["change"].number == 0:
                yield effect["change"].mistake("a change of 0 moves nothing")


def papers_are_read(draft: Draft) -> Iterator[Mistake]:
    """Note a paper whose public moves nobody."""
    for _, paper in draft.top["papers"].items():
        power = paper["power"].text
        if power in draft.powers and draft.powers[power]["opinion"]["voice"].number == 0:
            yield paper.notice(f"the public of {power} has no voice, so what this paper prints moves nothing")

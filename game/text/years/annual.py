"""The chronicle so far, a line an event, with what history did; and what history had seen by then, this world not."""

from game.text.parse import Reading
from game.text.years.annals import Annals
from game.text.years.pages import Story


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print every event that has been read of, a line each."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.head(annals.say("The years so far", context="screen"))
    stories = annals.stories
    for story in stories:
        annals.page.body(line(annals, story))
    if not stories:
        annals.page.body(annals.say("Nothing has come yet that the papers remember."))
    missing(annals)
    return False


def line(annals: Annals, story: Story) -> str:
    """Return one event as a line, with the year it has in history where that is another."""
    names, came = annals.names, story.came
    facts = names.chronicle.events.get(came.event)
    there = facts.historical_year if facts else None
    when, title = names.dated((came.year, came.season)), names.event(came.event)
    if facts is None:
        return annals.say("{when}. {title}.", context="chronicle", when=when, title=title)
    if there is None:
        return annals.say("{when}. {title}; unknown to history.", context="chronicle", when=when, title=title)
    if there == came.year:
        return annals.say("{when}. {title}, as in history.", context="chronicle", when=when, title=title)
    return annals.say("{when}. {title}; in history {there}.", context="chronicle", when=when, title=title, there=there)


def missing(annals: Annals) -> None:
    """Print what history had brought by now and this world has not."""
    came, year = {story.came.event for story in annals.stories}, annals.at[0]
    late = [
        annals.language.phrase("{title} ({year})", context="an event", title=annals.names.event(name),
                               year=event.historical_year)
        for name, event in annals.program.chronicle.events.items()
        if event.historical_year is not None and event.historical_year < year and name not in came
    ]  # fmt: skip
    if late:
        annals.page.body(annals.say("History had seen by now, and this world has not: {events}.",
                                    events=annals.language.listing(late)))  # fmt: skip

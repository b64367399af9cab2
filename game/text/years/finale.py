"""When the book closes: the verdicts line by line, three scores side by side, what history did otherwise, and luck."""

from game.core.aftermath import handed_over
from game.core.history.beside import beside, headline
from game.core.history.chronicle import EventId
from game.core.scenario import PowerId
from game.core.world import World
from game.forecast.autopsy import Autopsy, autopsy
from game.text.years import fortune, judged, thread
from game.text.years.annals import Annals
from game.text.years.newspaper import quiet_years
from game.words.tell_account import account

WORLDS = 256
"""Other worlds under the same treaty, looked at to weigh articles and luck."""
MOST = 3


def finale(annals: Annals, world: World) -> None:
    """Read out the end of a history."""
    page = annals.page
    page.head(annals.say("The book closes with the year {year}.", year=annals.closed))
    quiet_years(annals, annals.closed - max((story.came.year for story in annals.stories), default=annals.closed))
    page.body(" ".join(account(annals.names, annals.past)))
    judged.show(annals, ())
    page.ask(annals.say("Enter to read on:"))
    scores(annals, world)
    thread.show(annals)
    comparison(annals)
    page.ask(annals.say("Enter to read on:"))
    found = autopsy(annals.program, handed_over(annals.program, world), WORLDS)
    articles(annals, found)
    fortune.strangest(annals, world)


def scores(annals: Annals, world: World) -> None:
    """Print the three scores side by side."""
    page, say = annals.page, annals.say
    page.head(say("The three scores", context="screen"))
    powers: list[PowerId] = list(dict.fromkeys((*annals.people, *annals.table.scenario.powers)))
    for power in powers:
        name, brief = annals.names.power(power), world.scores.get(power, 0)
        if power in world.verdicts:
            page.body(
                say("{power:the}: instructions {brief}, history {verdict}.", power=name, brief=brief,
                    verdict=world.verdicts[power])
            )  # fmt: skip
        else:
            page.body(say("{power:the}: instructions {brief}; of history no verdict.", power=name, brief=brief))
    if "" in world.verdicts:
        page.body(say("Europe: {points} of a hundred.", points=world.verdicts[""]))


def comparison(annals: Annals) -> None:
    """Print which great events came as in history, in other years, never, or here alone; the rest are counted."""
    say, names, events = annals.say, annals.names, annals.program.chronicle.events
    first: dict[EventId, int] = {}
    for story in annals.stories:
        first.setdefault(story.came.event, story.came.year)
    found = beside(annals.program.chronicle, first, annals.closed)
    annals.page.head(say("This world and the other", context="screen"))
    heads = (
        (say("As in history, to the year:"), found.same), (say("In other years:"), found.moved),
        (say("In history alone, never here:"), found.missing), (say("Here alone, unknown to history:"), found.new),
    )  # fmt: skip
    for head, pairs in heads:
        great = [pair for pair in pairs if headline(events[pair.event])]
        if great:
            annals.page.body(head)
            annals.page.items(_dated(annals, names.event(pair.event), pair.here, pair.there) for pair in great)
    small = [sum(1 for pair in pairs if not headline(events[pair.event])) for _, pairs in heads]
    annals.page.body(
        say(
            "Of the smaller things {same} came in the year of history and {other} in another, {never} never came, and "
            "{here} history never knew.", same=small[0], other=small[1], never=small[2], here=small[3],
        ),
        say("Type years for all that came."),
    )  # fmt: skip


def _dated(annals: Annals, title: str, here: int | None, there: int | None) -> str:
    phrase = annals.language.phrase
    if here is None or there is None or here == there:
        return phrase("{title} ({year})", context="an event", title=title, year=here or there)
    return phrase("{title} ({year}, in history {there})", title=title, year=here, there=there)


def articles(annals: Annals, found: Autopsy) -> None:
    """Print the articles that moved most of what came, by taking each away in other worlds with the same dice."""
    say, names, page = annals.say, annals.names, annals.page
    came = {story.came.event for story in annals.stories}
    weights: dict[str, float] = {}
    for event in came & found.shares.keys():
        for question, share in found.shares[event].items():
            weights[question] = weights.get(question, 0) + abs(share)
    heavy = sorted((q for q in weights if weights[q] >= 0.1), key=lambda q: (-weights[q], q))[:MOST]
    page.head(say("What the articles did", context="screen"))
    page.body(
        say("Each was taken out of the treaty in {n} other worlds, under the same dice. The heaviest:", n=found.worlds)
    )
    for question in heavy:
        page.body(say("{article}, {title}:", article=names.article(question), title=names.title(question)))
        events = annals.program.chronicle.events
        shares = [(event, share) for event, share in found.of_article(question).items() if event in came]
        shares.sort(key=lambda item: not (headline(events[item[0]]) and abs(item[1]) >= 0.1))
        for event, share in shares[:MOST]:
            there, without = found.events[event], found.events[event] - share
            page.line(
                say(
                    "{title}: comes in {there} of a hundred worlds with it, in {without} without.",
                    title=names.event(event), there=round(100 * there), without=round(100 * without),
                ),
                2,
            )  # fmt: skip
    if not heavy:
        page.body(say("None of them made much of a difference to what came."))

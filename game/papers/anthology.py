"""An anthology in words: treaties against futures, the three that stand out, and what could not be read."""

from collections.abc import Iterator, Mapping

from game.core.history.chronicle import Chronicle, EventId
from game.core.scenario import Scenario
from game.papers.document import Block, Document, Grid, Heading, Items, Paragraph
from game.replay.anthology import Anthology, Entry, differing
from game.words.language import Language, curly
from game.words.reader import Reader


def anthology(
    found: Anthology, scenarios: Mapping[str, Scenario], chronicles: Mapping[str, Chronicle], language: Language
) -> Document:
    """Return the document of an anthology; scenarios and histories by the id of the scenario."""
    blocks: list[Block] = [*_opening(found, language), *_best(found, scenarios, language)]
    for name, scenario in scenarios.items():
        mine = [entry for entry in found.entries if entry.scenario == name]
        if mine:
            blocks += _scenario(mine, scenario, chronicles.get(name), language)
    blocks += _broken(found, language)
    return Document(language.say("Anthology: treaties against futures"), language.code, tuple(blocks))


def _opening(found: Anthology, language: Language) -> Iterator[Block]:
    yield Paragraph(language.count("{n} game.", "{n} games.", len(found.entries), context="anthology"))


def _best(found: Anthology, scenarios: Mapping[str, Scenario], language: Language) -> Iterator[Block]:
    peaceful, strange, near = found.most_peaceful, found.most_surprising, found.nearest_to_history
    if peaceful is None or strange is None or near is None:
        return
    reader = Reader(language, scenarios[peaceful.scenario])
    yield Items((
        reader.say("The most peaceful: {name}, with {wars} and {dead} thousand dead to {year}.", name=peaceful.name,
                   wars=language.count("{n} war", "{n} wars", peaceful.wars), dead=language.number(peaceful.dead),
                   year=peaceful.until),
        reader.say("The most surprising: {name}; of a hundred worlds with its treaty, {n} are less strange.",
                   name=strange.name, n=strange.plainer),
        language.count(
            "The nearest to history: {name}; {articles} and {n} great event otherwise than in the books.",
            "The nearest to history: {name}; {articles} and {n} great events otherwise than in the books.",
            near.otherwise, name=near.name,
            articles=language.count("{n} article", "{n} articles", len(near.departures)),
        ),
    ))  # fmt: skip


def _scenario(
    entries: list[Entry], scenario: Scenario, chronicle: Chronicle | None, language: Language
) -> Iterator[Block]:
    reader = Reader(language, scenario)
    say = reader.say
    yield Heading(curly(scenario.title))
    yield Heading(say("The congress"), 3)
    heads = (say("Game"), say("Played by"), say("How it ended"), say("Sittings"), say("Articles changed"),
             *_names(scenario))  # fmt: skip
    rows = tuple(
        (
            entry.name, _people(entry, reader), _outcome(entry, language), str(entry.sittings),
            str(len(entry.departures)),
            *(str(entry.scores.get(power, "–")) for power in scenario.powers),
        )
        for entry in entries
    )  # fmt: skip
    numbers = (True,) * len(scenario.powers)
    yield Grid(heads, rows, (False, False, False, True, True, *numbers))
    yield Paragraph(say("Under each power: how well its instructions were served, of a hundred."), "quiet")
    yield Heading(say("What each treaty says otherwise than that of 1856"), 3)
    yield Items(tuple(_departures(entry, reader) for entry in entries))
    played = [entry for entry in entries if entry.until]
    if not played or chronicle is None:
        return
    yield Heading(say("What came of it", context="poster"), 3)
    heads = (say("Game"), say("To the year"), say("Wars"), say("Dead, thousands"), *_names(scenario), say("Europe"),
             say("Strangeness"), say("From history"))  # fmt: skip
    rows = tuple(
        (
            entry.name, str(entry.until), str(entry.wars), language.number(entry.dead),
            *(str(entry.verdicts.get(power, "–")) for power in scenario.powers), str(entry.verdicts.get("", "–")),
            str(entry.plainer), str(entry.distance),
        )
        for entry in played
    )  # fmt: skip
    yield Grid(heads, rows, (False, True, True, True, *numbers, True, True, True))
    note = say(
        "Under each power and Europe: the verdict of history, of a hundred. Strangeness: of a hundred worlds with the "
        "same treaty, how many are less strange. From history: articles and great events otherwise than in the books."
    )
    yield Paragraph(note, "quiet")
    yield Heading(say("The great events, game by game"), 3)
    yield _events(played, chronicle, reader)


def _events(played: list[Entry], chronicle: Chronicle, reader: Reader) -> Grid:
    heads = (reader.say("Event"), reader.say("In history"), *(entry.name for entry in played))
    names: tuple[EventId, ...] = differing(played) or tuple(played[0].headlines)
    rows = tuple(
        (
            curly(chronicle.events[name].title), str(chronicle.events[name].historical_year or "–"),
            *(str(entry.headlines.get(name) or "–") for entry in played),
        )
        for name in names
        if any(entry.headlines.get(name) for entry in played) or chronicle.events[name].historical_year
    )  # fmt: skip
    return Grid(heads, rows, (False, True, *(True for _ in played)))


def _names(scenario: Scenario) -> tuple[str, ...]:
    return tuple(curly(facts.name) for facts in scenario.powers.values())


def _people(entry: Entry, reader: Reader) -> str:
    """Return the people of a game with their powers; machines go without saying."""
    named = [
        reader.language.phrase("{name} ({power})", context="who plays", name=seat.name, power=reader.power(power))
        if seat.name
        else f"{reader.power(power)}"
        for power, seat in entry.seats.items()
        if seat.player == "human"
    ]
    return reader.language.listing(named) or reader.say("machines alone")


def _departures(entry: Entry, reader: Reader) -> str:
    """Return what a treaty says otherwise than that of 1856, as a sentence."""
    if not entry.departures:
        return reader.language.phrase("{name}: nothing.", context="anthology", name=entry.name)
    listed = reader.language.listing([reader.title(question) for question in entry.departures])
    return reader.language.phrase("{name}: {articles}.", context="anthology", name=entry.name, articles=listed)


def _outcome(entry: Entry, language: Language) -> str:
    """Return how a congress ended in a word or two."""
    match entry.outcome:
        case "signed":
            return language.phrase("general peace", context="anthology")
        case "separate_peace":
            return language.phrase("separate peace", context="anthology")
        case "war":
            return language.phrase("war", context="anthology")
        case _:
            return language.say("not over yet")


def _broken(found: Anthology, language: Language) -> Iterator[Block]:
    if found.broken:
        yield Heading(language.say("Left out, in whole or in part"))
        yield Items(tuple(broken.trouble for broken in found.broken))

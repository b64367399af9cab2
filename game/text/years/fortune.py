"""How lucky a history was: the strangest of it at the end, and all of it on demand, each line with its plot."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.core.aftermath import handed_over
from game.core.world import World
from game.text.parse import Reading
from game.text.years.annals import Annals
from game.words.tell_luck import fortune, surprise

if TYPE_CHECKING:
    from game.forecast.luck import Luck, Place

WORLDS = 500
MOST = 6
"""Headlines read out, the strangest of all."""
STRANGE = 2.0
"""Bits from which a headline is strange: what one history in four has."""
_STEPS = "▁▂▃▄▅▆▇█"


def reckoned(annals: Annals, world: World) -> "Luck":
    """Return this history among many of its own treaty; reckoned once."""
    from game.forecast.luck import luck

    if annals.fortune is None:
        came: dict[str, int] = {}
        for story in annals.stories:
            came.setdefault(story.came.event, story.came.year)
        annals.fortune = luck(annals.program, handed_over(annals.program, world), came, worlds=WORLDS)
    return annals.fortune


def strangest(annals: Annals, world: World) -> None:
    """Print the whole in one sentence, and what was strangest in it."""
    found = reckoned(annals, world)
    annals.page.head(annals.say("How lucky was this history?", context="screen"))
    annals.page.body(surprise(annals.language, found.plainer, found.worlds))
    rare = sorted(found.headlines, key=lambda name: -found.headlines[name].bits)
    rare = [name for name in rare if found.headlines[name].bits >= STRANGE][:MOST]
    if rare:
        annals.page.body(annals.say("Strangest of all, among {n} histories of the same treaty:", n=found.worlds))
        annals.page.items(_line(annals, name, found.headlines[name]) for name in rare)
    annals.page.body(annals.say("Type luck for every great event."))


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print every headline: how often, when, and where this history stands."""
    Reading(words, annals.table.scenario, {}).end()
    if not annals.over:
        annals.page.body(annals.say("How lucky it was is told when the book is closed."))
        return False
    world, _ = annals.table.archives()
    found = reckoned(annals, world)
    page, first = annals.page, annals.program.chronicle.first
    page.head(annals.say("How lucky was this history?", context="screen"))
    page.body(surprise(annals.language, found.plainer, found.worlds))
    order = sorted(
        found.headlines,
        key=lambda name: (found.headlines[name].here or found.headlines[name].chance.median_year or 9999, name),
    )
    for name in order:
        place = found.headlines[name]
        if place.here is None and not place.chance.worlds:
            continue
        page.body(_line(annals, name, place))
        page.line(_plot(place.chance.years, place.here, first, found.until), 2)
    return False


def _line(annals: Annals, name: str, place: "Place") -> str:
    return fortune(annals.language, annals.names.event(name), place.chance.years, place.chance.of, place.here)


def _plot(years: Mapping[int, int], here: int | None, first: int, last: int) -> str:
    """Return a column a year, from the first to the last; the year of this history is marked below by a caret."""
    top = max(years.values(), default=1)
    letters = ["·"] * (last - first + 1)
    for year, worlds in years.items():
        letters[year - first] = _STEPS[(worlds * len(_STEPS) - 1) // top]
    if here is not None:
        letters[here - first] = "◆"
    return "".join(letters)

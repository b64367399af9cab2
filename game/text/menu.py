"""The title menu: begin a congress, take one up again, or leave. Every choice has a number and a word."""

from typing import Any

from game.content.mistake import ContentError
from game.core.scenario import Scenario
from game.core.shortened import shortened
from game.log.log import LogError
from game.seat.table import House, Kept, Offered, Player, Table
from game.text.page import Page
from game.text.pick import pick, pick_number
from game.text.seating import level_of, people_of
from game.words.lengths import length_about, lengths


def open_menu(house: House, page: Page) -> Table | None:
    """Return the table that the player chooses; None to leave."""
    say = page.language.say
    while True:
        page.head(say("The Congress"))
        options = [
            say("A new congress"),
            say("Take up a congress that is kept"),
            say("Watch a congress that is kept, or one that comes with the game"),
            say("Leave", context="menu"),
        ]
        match pick_number(page, say("What will you do?"), options):
            case 1:
                table = _new(house, page)
            case 2:
                table = _load(house, page)
            case 3:
                table = _watch(house, page)
            case _:
                return None
        if table is not None:
            return table


def _new(house: House, page: Page) -> Table | None:
    say = page.language.say
    offered = list(house.scenarios())
    chosen = pick_number(page, say("Which congress?"), [_scenario_line(each, page) for each in offered])
    if not chosen:
        return None
    if offered[chosen - 1].trouble:
        page.line(offered[chosen - 1].trouble)
        return None
    try:
        scenario = house.scenario(offered[chosen - 1].path)
    except ContentError as error:
        page.line(str(error))
        return None
    page.head(scenario.title)
    page.body(scenario.about)
    scenario = _at_length(page, scenario)
    people = people_of(page, scenario)
    if people is None:
        return None
    level = level_of(page)
    plan = {power: Player("machine", level=level) for power in scenario.powers}
    plan |= {power: Player("human", name) for power, name in people.items()}
    return house.begin(scenario, plan, _seed(page), _historical(page))


def _at_length(page: Page, scenario: Scenario) -> Scenario:
    """Return the scenario at the length the player chooses; the whole if it has no other, or with Enter."""
    if not scenario.lengths:
        return scenario
    say = page.language.say
    options = []
    for name, title, minutes in lengths(scenario, page.language):
        about = length_about(scenario, name, page.language)
        line = say("{title}, {minutes}. {about}", context="length of a game", title=title, minutes=minutes, about=about)
        options.append((name, line))
    return shortened(scenario, pick(page, say("How long a game? Enter for the whole."), options) or "")


def _scenario_line(offered: Offered, page: Page) -> str:
    if offered.trouble:
        return page.language.say(
            "{title}: cannot be played. {trouble}", title=offered.title, trouble=page.language.told(offered.trouble)
        )
    return page.language.count(
        "{title}: {powers} powers, about {n} minute.", "{title}: {powers} powers, about {n} minutes.",
        offered.minutes, title=offered.title, powers=len(offered.powers),
    )  # fmt: skip


def _seed(page: Page) -> int | None:
    say = page.language.say
    while True:
        typed = page.ask(say("Seed, a number, or Enter to draw one:"))
        if not typed:
            return None
        if typed.isdecimal() and len(typed) <= 18:
            return int(typed)
        page.line(say("A seed is a whole number."))


def _historical(page: Page) -> bool:
    return page.confirm(page.language.say("Take the instructions exactly as in 1856? Type yes or no (Enter):"))


def _load(house: House, page: Page) -> Table | None:
    say = page.language.say
    kept = list(house.saves())
    if not kept:
        page.line(say("No congress is kept."))
        return None
    chosen = pick_number(page, say("Which one?"), [_save_line(each, page) for each in kept])
    if not chosen:
        return None
    if kept[chosen - 1].trouble:
        page.line(kept[chosen - 1].trouble)
    try:
        table, lost = house.take_up(kept[chosen - 1].path)
    except (LogError, ContentError) as error:
        if str(error) != kept[chosen - 1].trouble:
            page.line(str(error))
        return None
    if lost:
        page.line(lost)
    return table


def _watch(house: House, page: Page) -> Table | None:
    """Watch a replay; return the table of a branch that is to be played on, or None."""
    from game.text.theatre.watch import watch  # numpy: nobody waits for it before a replay is chosen

    say = page.language.say
    shipped = list(house.shipped())
    kept = [*shipped, *house.saves()]
    if not kept:
        page.line(say("No congress is kept."))
        return None
    chosen = pick_number(page, say("Which one?"), [_save_line(each, page) for each in kept])
    if not chosen:
        return None
    path = kept[chosen - 1].path
    try:
        return watch(house, page, house.watch(house.at_hand(path) if chosen <= len(shipped) else path))
    except (LogError, ContentError) as error:
        page.line(str(error))
        return None


def _save_line(kept: Kept, page: Page) -> str:
    say = page.language.say
    fields: dict[str, Any] = {
        "title": kept.title,
        "scenario": kept.scenario,
        "players": kept.players,
        "sitting": kept.sitting,
    }
    if kept.trouble:
        return say("{title}: damaged. {trouble}", title=kept.title, trouble=page.language.told(kept.trouble))
    if kept.over:
        return say("{title} ({scenario}), {players}: over after {sitting} sittings.", **fields)
    return say("{title} ({scenario}), {players}: sitting {sitting}.", **fields)

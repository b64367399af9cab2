"""Who sits down: the powers that people play, and how strong the machines of the others are."""

from game.core.scenario import PowerId, Scenario
from game.seat.table import Level
from game.text.page import Page
from game.text.parse import powers
from game.text.pick import pick_number
from game.text.unclear import Unclear, find, sentence, spelt


def people_of(page: Page, scenario: Scenario) -> dict[PowerId, str] | None:
    """Return the people who play, by power; None to go back."""
    say = page.language.say
    page.line(say("The powers:"))
    for key, facts in scenario.powers.items():
        page.body(
            say("{name} ({id})", context="a power and its short name", name=facts.name, id=spelt(key, (facts.name,)))
        )
    page.line(say("Type the power you play. For several people, name them: russia=Anna france=Paul."))
    while True:
        typed = page.ask(say("Who plays?"))
        if not typed:
            return None
        people: dict[PowerId, str] = {}
        try:
            for part in typed.replace(",", " ").split():
                power, _, name = part.partition("=")
                people[find(power, powers(scenario), "power")] = "".join(c for c in name if c.isprintable())[:30]
        except Unclear as unclear:
            page.line(sentence(unclear, page.language))
            continue
        if people:
            return people


def level_of(page: Page) -> Level:
    """Return how strong the machines shall be."""
    say = page.language.say
    levels: tuple[Level, ...] = ("attache", "envoy", "plenipotentiary")
    options = [
        say("Attaché: sees no further than the sitting."),
        say("Envoy: weighs what others want."),
        say("Plenipotentiary: plans the treaty."),
    ]
    return levels[(pick_number(page, say("How strong are the machines? Enter for the strongest."), options) or 3) - 1]

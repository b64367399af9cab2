"""What has become of a scenario since a save was begun: nothing, other words, or other rules."""

from typing import Literal

from game.core.canon import scenario_hash
from game.core.deciding import rules_hash
from game.core.scenario import Scenario
from game.log.log import Header

Change = Literal["nothing", "words", "rules"]


def changed(scenario: Scenario, header: Header) -> Change:
    """Return how a scenario, at the length of the save, differs from the one it was begun with.

    The oldest saves have one hash, of rules and words together: whatever has changed, it may have been the rules.
    """
    if header.scenario_rules and rules_hash(scenario) != header.scenario_rules:
        return "rules"
    if scenario_hash(scenario) == header.scenario_hash:
        return "nothing"
    return "words" if header.scenario_rules else "rules"

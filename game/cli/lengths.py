"""`--length`: at which of its lengths a scenario is played."""

import argparse
from typing import TYPE_CHECKING

from game.cli.trouble import unknown

if TYPE_CHECKING:
    from game.core.scenario import Scenario


def add_length(parser: argparse.ArgumentParser) -> None:
    """Add the option."""
    parser.add_argument(
        "--length", default="", metavar="NAME",
        help="a shorter game that the scenario offers (paris_1856: afternoon, lesson), or whole (whole)",
    )  # fmt: skip


def at_length(scenario: "Scenario", name: str) -> "Scenario":
    """Return a whole scenario at a length that was typed; one that it does not offer is one line of trouble."""
    from game.core.scenario import WHOLE
    from game.core.shortened import shortened

    known = (WHOLE, *scenario.lengths)
    if name and name not in known:
        raise unknown("length", name, known)
    return shortened(scenario, name)

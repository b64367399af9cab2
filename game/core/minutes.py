"""The secretary of a decision: writes entries one after the other and keeps the world folded beside them."""

from game.core.dice import Dice
from game.core.events import Entry, Event, ReasonsNoted, StandingCause, StandingMoved
from game.core.evolve import evolve
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.core.world import World


class Minutes:
    """What has been decided so far, and the world that it makes; `onward` says that history follows the congress."""

    def __init__(self, world: World, dice: Dice, onward: bool = False) -> None:
        self.world = world
        self.dice = dice
        self.onward = onward
        self.entries: list[Entry] = []

    def write(self, event: Event, *because: str, to: tuple[PowerId, ...] | None = None) -> None:
        """Write one event, heard by the powers named or by everybody."""
        heard_by = None if to is None else tuple(sorted(set(to)))
        self.entries.append(Entry(event, heard_by, because))
        self.world = evolve(self.world, event)

    def move_standing(self, power: PowerId, change: int, cause: StandingCause, *because: str) -> None:
        """Move a power's standing, kept between 0 and 20."""
        standing = max(0, min(20, self.world.powers[power].standing + change))
        self.write(StandingMoved(power, standing, cause), *because)

    def note(self, about: str, power: PowerId, reasons: tuple[Reason, ...], *because: str) -> None:
        """Note the whole of a power's reasons in its own papers, if it kept any of them to itself."""
        if any(reason.known == "hidden" for reason in reasons):
            self.write(ReasonsNoted(about, power, reasons), *because, to=(power,))

"""Two games of one tree beside each other: where they part, the treaties, who got what, and the two futures."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from game.log.log import LogError
from game.log.margin import BranchId
from game.papers.comparison import comparison
from game.papers.document import Block
from game.replay.compare import compared
from game.replay.eyes import Eyes, allowed, guarded
from game.replay.game import Game, game, seen
from game.replay.reel import Reel
from game.replay.tree import branch_of
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Notice,
    Panel,
    Pop,
    Scene,
    Step,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.reading import section, sections
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import banner


class Comparison(Scene):
    """A document in tabs. “Here” is the game that is shown, “there” the chosen branch."""

    name = "comparison"
    first = "comparison.tab"
    shortcuts = MappingProxyType({"escape": "comparison.back"})

    def __init__(self, showing: Showing, other: Path, names: tuple[str, str]) -> None:
        """Raises LogError, with a sentence, if the other cannot be read, may not be seen, or is of another kind."""
        self.showing = showing
        self.eyes, self.games = both(showing, other, names)
        document = comparison(compared(*self.games), showing.language)
        self.sections: list[tuple[str, tuple[Block, ...]]] = sections(document, showing.say("At a glance"))
        self.tab, self.chosen = "0", ""

    def build(self, look: Look) -> Widget:
        """Banner, tabs, the section."""
        showing, say = self.showing, self.showing.say
        tabs = [(str(n), title) for n, (title, _) in enumerate(self.sections)]
        title, blocks = self.sections[int(self.tab)]
        partial = None
        if self.eyes is not None:
            words = say("Only what {power:the} knew of both games is compared.", power=showing.power(self.eyes))
            partial = Notice(literal(words))
        page = Column(
            Choice("comparison.tab", tabs, self.tab, say("Page"), "tab"),
            partial,
            section("comparison", blocks, self.chosen, title),
            grow=1,
        )
        back = Button("comparison.back", say("Back"), "primary", key="Esc")
        return Framed(banner(showing), Panel(page, grow=1), [back])

    def on_action(self, action: Action) -> Step | None:
        """Turn pages, choose a row, leave."""
        match action:
            case Action("comparison.tab", str(tab)):
                self.tab, self.chosen = tab, ""
            case Action(id, str(row)) if id.startswith("comparison.table"):
                self.chosen = row
            case Action("comparison.back"):
                return Pop()
        return None

    def says(self) -> str:
        """What is compared."""
        one, other = self.games
        return self.showing.say("{one} beside {other}", one=one.name, other=other.name)


def both(showing: Showing, other: Path, names: tuple[str, str]) -> tuple[Eyes, tuple[Game, Game]]:
    """Return whose eyes may compare, and the two games as these eyes know them."""
    watched = showing.house.watch(other)
    if (watched.scenario.id, watched.scenario.length) != (showing.scenario.id, showing.scenario.length):
        raise LogError(showing.say("These are two congresses, and not two games of one: they have nothing to compare."))
    reel = Reel(watched.scenario, watched.log, watched.history)
    about = (watched.scenario, watched.log, reel.end.phase)
    there = allowed(*about, showing.plainly)
    mine = [eyes for eyes in showing.allowed() if eyes in there]
    eyes = None if None in mine else showing.eyes if showing.eyes in mine else next(iter(mine), None)
    if not mine or showing.guarded or guarded(*about):
        raise LogError(showing.say("Nobody’s papers but one’s own are open before all is over."))
    games = (game(names[0], showing.reel), game(names[1], reel))
    return eyes, games if eyes is None else (seen(games[0], eyes), seen(games[1], eyes))


def branch_name(showing: Showing, branch: BranchId) -> str:
    """Return what a branch is called in a sentence; the root is the game as it was played."""
    found = branch_of(showing.margin, branch)
    return showing.language.quote(found.name) if found else showing.say("the game as it was played")

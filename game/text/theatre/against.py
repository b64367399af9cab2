"""Two games of one tree beside each other: where they part, who got what, and what came of it."""

from game.log.log import LogError
from game.papers.comparison import comparison
from game.papers.plain import plain
from game.replay.compare import compared
from game.replay.eyes import allowed
from game.replay.game import Game, game, seen
from game.replay.reel import Reel
from game.replay.tree import branch_of
from game.seat.table import Watched
from game.text.theatre.boughs import numbered
from game.text.theatre.stage import Theatre


def against(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Compare the game that is open with another of its tree, by its number; 0 is the game as it was played."""
    number = numbered(theatre, words, zero=True)
    found = branch_of(theatre.margin, number)
    path = theatre.watched.root if found is None else theatre.watched.root.with_name(found.file)
    try:
        other = theatre.house.watch(path)
        reel = Reel(other.scenario, other.log, other.history)
    except LogError as error:
        theatre.page.line(str(error))
        return False
    if theatre.eyes not in allowed(other.scenario, other.log, reel.end.phase, theatre.plainly):
        theatre.page.line(theatre.say("Those eyes may not look at the other game yet: it is not over."))
        return False
    here = _known(theatre, theatre.watched, theatre.reel)
    theatre.page.line()
    for line in plain(comparison(compared(here, _known(theatre, other, reel)), theatre.language)).splitlines():
        theatre.page.write(line)
    return False


def _known(theatre: Theatre, watched: Watched, reel: Reel) -> Game:
    """Return a game as the eyes that look may know it, under the name that people call it by."""
    branch = branch_of(theatre.margin, watched.branch)
    named = branch.name if branch is not None and branch.name else watched.path.stem
    whole = game(named, reel)
    return whole if theatre.eyes is None else seen(whole, theatre.eyes)

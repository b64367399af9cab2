"""The variation tree: branch from here and play on; list, open, name, promote and prune branches."""

from pathlib import Path

from game.log.log import LogError
from game.log.margin import Branch, BranchId, Fate, Margin
from game.replay import tree
from game.seat.table import Level, Player
from game.text.pick import pick_number
from game.text.seating import level_of, people_of
from game.text.theatre.stage import Theatre
from game.text.unclear import Unclear


def branch(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Play on from here in a game of its own: with the same dice or new ones, anybody in any seat."""
    name = theatre.typed.strip().split(maxsplit=1)[1] if words else ""
    say, page = theatre.say, theatre.page
    if theatre.guarded:
        page.line(
            say("Several people play this game and it is not over; it can be branched when its archives are open.")
        )
        return False
    fates = [
        say("The same dice: what is done again comes out again."),
        say("New dice from here on; the branch will say so."),
    ]
    chosen = pick_number(page, say("Which fate?"), fates)
    if not chosen:
        return False
    fate: Fate = "same" if chosen == 1 else "new"
    people = people_of(page, theatre.scenario)
    if people is None:
        return False
    level: Level = level_of(page)
    plan = {power: Player("machine", level=level) for power in theatre.scenario.powers}
    plan |= {power: Player("human", person) for power, person in people.items()}
    try:
        theatre.table = theatre.house.branch(theatre.watched.path, theatre.place, plan, fate, name)
    except LogError as error:
        page.line(str(error))
        return False
    page.line(say("The branch is kept as {name}; the game it leaves is untouched.", name=theatre.table.name))
    theatre.left = True
    return True


def show(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """List the branches of this game, the main line first."""
    theatre.reading(words).end()
    say, page = theatre.say, theatre.page
    page.head(say("The tree", context="screen"))
    page.body(_root_line(theatre))
    hidden = len(theatre.margin.branches)
    for n, (depth, one) in enumerate(tree.drawing(theatre.margin), 1):
        page.line(f"{n}. {_line(theatre, one)}", depth + 1)
        hidden -= 1
    if hidden:
        page.body(
            theatre.language.count(
                "{n} branch is pruned; type unprune to see it again.",
                "{n} branches are pruned; type unprune to see them again.",
                hidden,
            )
        )
    if not theatre.margin.branches:
        page.body(say("Nothing branches off. Type branch to play on from where you are."))
    return False


def _root_line(theatre: Theatre) -> str:
    if theatre.watched.branch == tree.ROOT:
        return theatre.say("0. The game as it was played; it is open here.")
    return theatre.say("0. The game as it was played.")


def _line(theatre: Theatre, one: Branch) -> str:
    say = theatre.say
    name = one.name or one.file
    if one.parent == theatre.watched.branch:
        n = sum(line.place.step <= one.step for line in theatre.lens.lines)  # steps would count what others did
        said = (
            say("{name}: leaves after line {n}, with the same dice.", name=name, n=n)
            if one.fate == "same"
            else say("{name}: leaves after line {n}, with new dice.", name=name, n=n)
        )
    elif one.fate == "same":
        said = say("{name}: with the same dice.", name=name)
    else:
        said = say("{name}: with new dice.", name=name)
    if one.id == theatre.margin.main:
        said = f"{said} {say('It is the main line.')}"
    if one.id == theatre.watched.branch:
        said = f"{said} {say('It is open here.')}"
    return said


def go(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Open another game of the tree by its number; 0 is the root."""
    number = numbered(theatre, words, zero=True)
    found = tree.branch_of(theatre.margin, number)
    path: Path = theatre.watched.root if found is None else theatre.watched.root.with_name(found.file)
    try:
        theatre.next = theatre.house.watch(path)
    except LogError as error:
        theatre.page.line(str(error))
        return False
    theatre.left = True
    return True


def rename(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Call a branch something else: its number, then its name."""
    number = numbered(theatre, words[:1])
    if len(words) < 2:
        raise Unclear("word")
    name = theatre.typed.strip().split(maxsplit=2)[2]
    return _kept(theatre, tree.rename(theatre.margin, number, name))


def promote(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Make a branch the main line; 0 makes it the game as it was played."""
    return _kept(theatre, tree.promote(theatre.margin, numbered(theatre, words, zero=True)))


def prune(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Hide a branch and what comes of it; no game is lost by it."""
    return _kept(theatre, tree.prune(theatre.margin, numbered(theatre, words)))


def unprune(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Show every branch again."""
    theatre.reading(words).end()
    margin = theatre.margin
    for one in margin.branches:
        margin = tree.prune(margin, one.id, pruned=False)
    return _kept(theatre, margin)


def numbered(theatre: Theatre, words: tuple[str, ...], zero: bool = False) -> BranchId:
    """Return the branch of a number in the list."""
    shown = [one.id for _, one in tree.drawing(theatre.margin)]
    numbers = {str(n): number for n, number in enumerate(shown, 1)} | ({"0": tree.ROOT} if zero else {})
    word = words[0] if words else ""
    if len(words) > 1 or word not in numbers:
        raise Unclear("word", words[1] if len(words) > 1 else word, choices=tuple(sorted(numbers, key=int)))
    return numbers[word]


def _kept(theatre: Theatre, changed: Margin) -> bool:
    if changed == theatre.margin:
        theatre.page.line(theatre.say("It is so already."))
    elif theatre.keep(changed):
        show(theatre, ())
    return False

"""The variation tree: where games leave each other, and what may be done with a branch."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from game.core.events import CongressClosed, SittingOpened
from game.log.log import Log, LogError
from game.log.margin import Branch, Margin
from game.replay.tree import ROOT, branch_of, drawing, promote, prune, rename
from game.seat.table import Kept
from game.ui.kit import (
    Action,
    Button,
    Column,
    Entry,
    Look,
    Panel,
    Pop,
    Push,
    Scene,
    Sheet,
    Step,
    Tell,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.theatre.boughs import Bough, Boughs, End
from game.ui.scenes.theatre.comparison import Comparison, branch_name
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.opening import Opening
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.whereabouts import banner

TRUNK = "root"
"""Key of the game itself, whose branch id is empty."""


class Branches(Scene):
    """Pops with the key of the branch to be looked at."""

    name = "branches"
    first = "branches.tree"
    shortcuts = MappingProxyType(
        {"escape": "branches.back", "p": "branches.promote", "delete": "branches.prune", "f2": "branches.rename",
         "k": "branches.compare"}
    )  # fmt: skip

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.chosen = showing.branch or TRUNK
        self.pruned = False
        self._kept: dict[Path, Kept] = {kept.path: kept for kept in showing.house.saves()}
        self._logs: dict[str, Log | None] = {showing.branch: showing.watched.log}

    # --- what there is

    def _log(self, branch: str) -> Log | None:
        if branch not in self._logs:
            try:
                self._logs[branch] = self.showing.house.watch(self.showing.path_of(branch)).log
            except LogError:
                self._logs[branch] = None
        return self._logs[branch]

    def _sitting(self, branch: str, step: int) -> int:
        """The sitting that a game is in after a step."""
        log = self._log(branch)
        opened = (
            entry.event.number
            for step_of in (log.steps[: step + 1] if log else ())
            for entry in step_of.entries
            if isinstance(entry.event, SittingOpened)
        )
        return max(opened, default=1)

    def _boughs(self) -> list[Bough]:
        margin = self.showing.margin
        found = [self._bough(None, margin)]
        found += [self._bough(branch, margin) for _, branch in drawing(margin, self.pruned)]
        return found

    def _bough(self, branch: Branch | None, margin: Margin) -> Bough:
        showing, say = self.showing, self.showing.say
        id = branch.id if branch else ROOT
        kept = self._kept.get(showing.path_of(id))
        leaves = self._sitting(branch.parent, branch.step) if branch else 0
        ends, end = self._end(id, kept)
        main = margin.main == id
        states = {
            "open": say("unfinished"),
            "closed": say("closed"),
            "gone": say("its save is gone"),
        }
        parts = [say("the main line")] if main else []
        if branch:
            parts.append(say("leaves at sitting {n}", n=leaves))
            parts.append(say("new fate") if branch.fate == "new" else say("same fate"))
        parts.append(states[end])
        if branch and branch.pruned:
            parts.append(say("pruned"))
        name = branch.name if branch else self._title()
        return Bough(
            id or TRUNK, name, " · ".join(parts), (branch.parent or TRUNK) if branch else "", leaves, max(ends, leaves),
            end, bool(branch and branch.fate == "new"), main, bool(branch and branch.pruned), id == showing.branch,
        )  # fmt: skip

    def _title(self) -> str:
        """What the game itself is called."""
        kept = self._kept.get(self.showing.watched.root)
        return (kept.title if kept else "") or self.showing.say("As it was played")

    def _end(self, id: str, kept: Kept | None) -> tuple[int, End]:
        last = len(self.showing.scenario.calendar) + 1
        if id == self.showing.branch:
            reel = self.showing.reel
            return (last if reel.closed else reel.end.sitting), "closed" if reel.closed else "open"
        if kept is not None and not kept.trouble:
            return (last, "closed") if kept.over else (kept.sitting, "open")
        log = self._log(id)
        if log is None:
            return last, "gone"
        over = any(isinstance(entry.event, CongressClosed) for entry in log.entries())
        return (last, "closed") if over else (self._sitting(id, len(log.steps)), "open")

    @property
    def branch(self) -> Branch | None:
        """The chosen branch; None for the game itself."""
        return branch_of(self.showing.margin, "" if self.chosen == TRUNK else self.chosen)

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """The banner, the tree, and what can be done."""
        showing, say = self.showing, self.showing.say
        boughs = self._boughs()
        tree = Boughs("branches.tree", boughs, len(showing.scenario.calendar) + 1, self.chosen, say("Branches"))
        hint = say("A whole line keeps its parent’s fate, a broken one has a new fate; the thick line is the main one.")
        alone = say("Nothing branches off yet: leave the tree, and continue from a place of your choice.")
        body = Column(
            Panel(
                Column(tree, Text(literal(hint if len(boughs) > 1 else alone), "small", tone="soft"),
                       Toggle("branches.pruned", say("Show what is pruned"), self.pruned), grow=1),
                say("The tree of variations"), grow=1,
            ),
            grow=1,
        )  # fmt: skip
        return Framed(banner(showing), body, self._foot())

    def _foot(self) -> list[Widget]:
        say, branch, margin = self.showing.say, self.branch, self.showing.margin
        trunk = say("This is the game itself; it is always there.")
        here = say("You are looking at it.") if (branch.id if branch else "") == self.showing.branch else None
        main = say("It is the main line already.") if margin.main == (branch.id if branch else "") else None
        shown = branch is not None and branch.pruned
        return [
            Button("branches.back", say("Back"), key="Esc"),
            Button("branches.rename", say("Rename"), key="F2", why_not=None if branch else trunk),
            Button("branches.prune", say("Show again") if shown else say("Prune"), key="Del",
                   why_not=None if branch else trunk),
            Button("branches.promote", say("Make it the main line"), key="P", why_not=main),
            Button("branches.compare", say("Compare with what is shown"), key="K", why_not=here),
            Button("branches.go", say("Look at it"), "primary", key="Enter", why_not=here),
        ]  # fmt: skip

    def says(self) -> str:
        """How many there are."""
        n = len(self.showing.margin.branches)
        return self.showing.language.count("The tree has {n} branch.", "The tree has {n} branches.", n)

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Choose, promote, prune, rename, compare, go."""
        branch, margin = self.branch, self.showing.margin
        match action:
            case Action("branches.tree", str(key)) if key:
                self.chosen = key
            case Action("branches.pruned", bool(on)):
                self.pruned = on
            case Action("branches.go" | "branches.tree.open"):
                return Pop(self.chosen)
            case Action("branches.promote"):
                return self._keep(promote(margin, branch.id if branch else ROOT))
            case Action("branches.prune") if branch:
                self.pruned = self.pruned or not branch.pruned
                return self._keep(prune(margin, branch.id, not branch.pruned))
            case Action("branches.rename") if branch:
                return Push(NameSheet(self.showing, branch.name))
            case Action("name", str(name)) if branch and name.strip():
                return self._keep(rename(margin, branch.id, name.strip()))
            case Action("branches.compare"):
                return self._compare()
            case Action("branches.back"):
                return Pop()
        return None

    def _keep(self, margin: Margin) -> Step | None:
        trouble = self.showing.edit(margin)
        return Tell(trouble) if trouble else None

    def _compare(self) -> Step | None:
        showing, other = self.showing, self.branch.id if self.branch else ROOT
        if other == showing.branch:
            return None
        names = (branch_name(showing, showing.branch), branch_name(showing, other))
        words = showing.say("*The two are laid beside each other …*")
        return Push(Opening(showing.doors, lambda: Comparison(showing, showing.path_of(other), names), words))


class NameSheet(Scene):
    """One line to write on. Pops with it."""

    name = "name"
    opaque = False
    first = "name.text"
    shortcuts = MappingProxyType({"escape": "name.back"})

    def __init__(self, showing: Showing, text: str) -> None:
        self.showing, self.text = showing, text

    def build(self, look: Look) -> Widget:
        """The line."""
        say = self.showing.say
        empty = None if self.text.strip() else say("Write a name first.")
        foot = [Button("name.back", say("Back"), key="Esc"),
                Button("name.keep", say("Keep it"), "primary", why_not=empty)]  # fmt: skip
        return Sheet(Entry("name.text", say("Name of the branch"), self.text, 80), say("Rename the branch"), foot)

    def on_action(self, action: Action) -> Step | None:
        """Write, keep, or leave."""
        match action:
            case Action("name.text", str(text)):
                self.text = text
            case Action("name.keep" | "name.text.send") if self.text.strip():
                return Pop(self.text)
            case Action("name.back"):
                return Pop()
        return None

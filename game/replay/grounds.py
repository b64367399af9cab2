"""What a difference rests on: of all that its reason goes back to, what is not the same in both worlds."""

from dataclasses import dataclass, replace

from game.core.history.chronicle import EventId
from game.core.history.past import as_of, before
from game.core.history.program import Program
from game.core.history.story import Moment
from game.core.history.why import Reason, Root
from game.replay.difference import Difference, Ground
from game.replay.stood import Stood


@dataclass(frozen=True, slots=True)
class Grounds:
    """Two worlds, asked what is not the same in them."""

    program: Program
    worlds: tuple[Moment, Moment]

    def grounded(
        self, base: Difference, here: Stood, there: Stood, ours: Reason, theirs: Reason, about: tuple[str, ...]
    ) -> Difference:
        """Return a difference with what its reason rests on that is not the same in both worlds."""
        asked = ours.about or theirs.about or about
        place = self.program.rows.places.get(asked)
        if place is None:
            values = (0, 0)
        else:
            mine, yours = here.chapter.column[place], there.chapter.column[place]
            values = (mine, yours) if base.side == 0 else (yours, mine)
        found = replace(base, about=asked, values=values)
        return replace(found, ground=self._ground(found, ours.roots, theirs.roots))

    def _ground(self, base: Difference, ours: tuple[Root, ...], theirs: tuple[Root, ...]) -> Ground | None:
        """Return the root that differs most between two worlds; articles and answers before what time has moved."""
        here = {(root.kind, root.id): root for root in ours}
        there = {(root.kind, root.id): root for root in theirs}
        way = base.values[base.side] - base.values[1 - base.side]
        best: tuple[tuple[bool, bool, int, bool], Ground] | None = None
        for name in sorted(here.keys() | there.keys()):
            mine, yours = here.get(name), there.get(name)
            gap = (mine.points if mine else 0) - (yours.points if yours else 0)
            root = mine or yours
            assert root is not None
            differs = self._differs(root, base)
            if not gap and not differs:
                continue
            rank = (gap * way > 0 or (differs and not gap), differs, abs(gap), root.kind == "event")
            points = (mine.points if mine else 0, yours.points if yours else 0)
            if best is None or rank > best[0]:
                best = rank, Ground(root, points if base.side == 0 else (points[1], points[0]))
        return None if best is None else best[1]

    def _differs(self, root: Root, base: Difference) -> bool:
        """Say whether what a root names is not the same in both worlds; what time has moved is never the reason."""
        rows = self.program.rows
        match root.kind:
            case "article":
                return self._unlike(("signed", root.id))
            case "event":
                return not self._shared(root.id, base)
            case "decision":
                event, _, power = root.id.partition(".")
                columns = [as_of(world, before((base.year, base.season))).column for world in self.worlds]
                place = rows["decided", event, power]
                return columns[0][place] != columns[1][place]
            case "promise":
                named = (key for key in rows.keys if key[0] == "promise")
                return any(self._unlike(key) for key in named if ".".join(part for part in key[1:] if part) == root.id)
            case "congress":
                return self._unlike(tuple(root.id.split(".")))
            case "opening":
                kinds = ("variable", "relation", "exists")
                return any(self._unlike((kind, root.id)) for kind in kinds)
            case _:
                return False

    def _unlike(self, row: tuple[str, ...]) -> bool:
        """Say whether a row was not the same in both worlds when history began."""
        place = self.program.rows.places.get(row)
        return place is not None and self.worlds[0].opening[place] != self.worlds[1].opening[place]

    def _shared(self, event: EventId, base: Difference) -> bool:
        """Say whether an event had come in both worlds in the same years by then."""
        years = [
            [c.year for c in world.chapters if c.event == event and (c.year, c.season) < (base.year, base.season)]
            for world in self.worlds
        ]
        return years[0] == years[1]

"""What lies in assets/map: tables read at first use, plates at first sight. Places are pixels of the near sheet."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pygame
from pygame import Rect, Surface

from game import paths
from game.ui.widget import Point

BLOCKS = 9
"""Blocks of a plate kept in memory, some 8 MB each; the largest window shows four of the finest."""

Names = Mapping[str, str]
"""A name by language ("en", "fr")."""


def named(names: Names, language: str) -> str:
    """The name in a language, else in English."""
    return names.get(language, names["en"])


@dataclass(frozen=True, slots=True)
class Province:
    """A piece of land, or a water that can be pointed at."""

    id: str
    names: Names
    index: int
    """Its value in the index plates."""
    owner: str
    """Who held it in 1856; empty for a water."""
    of: str
    """The power above the owner: suzerain, or claimant without possession. Empty if none."""
    area: int
    """Square kilometres; 0 for a water."""
    label: Point
    room: int
    """Half the room for the label."""
    box: Rect
    """What it takes up of the near sheet."""
    named: bool
    """Whether it bears its own name; some lie under the name of their state."""
    free: bool
    """Whether its name may run out over the water or its neighbours."""
    touches: tuple[str, ...]
    """Its neighbours by land."""


@dataclass(frozen=True, slots=True)
class Frontier:
    """A line between two provinces; `other` is empty for a shore."""

    one: str
    other: str
    points: tuple[tuple[float, float], ...]
    bounds: Rect


@dataclass(frozen=True, slots=True)
class Name:
    """A name written along a line."""

    names: Names
    size: float
    """Height of the letters in pixels of the far sheet."""
    line: tuple[Point, ...]
    held: Mapping[str, str]
    """It is shown while each of these provinces has this owner."""


@dataclass(frozen=True, slots=True)
class Place:
    """A city, or a place of an overlay."""

    id: str
    names: Names
    at: Point
    kind: str
    """arsenal, fort, port or town."""
    rank: int
    """1 is shown on every scale, 2 on the near sheet, 3 only where there is room to spare; 0 always."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """What a question, or one position in it, is about."""

    provinces: tuple[str, ...]
    lines: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """Lines that belong to the question but not to the position."""
    river: bool = False
    """The Danube is drawn through."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a sheet: the engraving in RGB, and the index image."""

    ink: Surface
    index: Surface
    place: Rect
    """What it takes up of the sheet."""


class Plate:
    """One sheet, read block by block as it comes into sight; the finest needs 100 MB if kept whole."""

    def __init__(self, folder: Path, name: str, size: Point, block: Point) -> None:
        """Reads nothing. The sides of the sheet are whole numbers of those of a block."""
        self.folder, self.name, self.size, self.block = folder, name, size, block
        self.rect = Rect((0, 0), size)
        self._blocks: OrderedDict[Point, Block] = OrderedDict()

    def meeting(self, cut: Rect) -> Iterator[Block]:
        """The blocks that a part of the sheet touches."""
        wide, high = self.block
        cut = cut.clip(self.rect)
        for row in range(cut.top // high, -(-cut.bottom // high)):
            for column in range(cut.left // wide, -(-cut.right // wide)):
                yield self._at(column, row)

    def _at(self, column: int, row: int) -> Block:
        found = self._blocks.get((column, row))
        if found is None:
            raw = pygame.image.load(self.folder / f"ink_{self.name}_{column}{row}.png")
            ink = Surface(raw.get_size(), 0, 32)
            ink.blit(raw, (0, 0))
            index = pygame.image.load(self.folder / f"index_{self.name}_{column}{row}.png")
            assert index.get_bitsize() == 8, "an index plate has one byte a pixel"
            wide, high = self.block
            found = self._blocks[column, row] = Block(ink, index, Rect(column * wide, row * high, wide, high))
            if len(self._blocks) > BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end((column, row))
        return found

    def index_at(self, point: Point) -> int:
        """The index of the province at a pixel of the sheet."""
        block = next(self.meeting(Rect(point, (1, 1))))
        found: int = block.index.get_at_mapped((point[0] - block.place.x, point[1] - block.place.y))
        return found


class Chart:
    """The tables and, when asked for, the plates of one folder."""

    def __init__(self, folder: Path) -> None:
        """Reads the table of provinces; the rest waits until it is wanted."""
        self.folder = folder
        table = self._json("provinces.json")
        self.sheets: dict[str, dict[str, Any]] = table["sheets"]
        self.size: tuple[int, int] = tuple(self.sheets["near"]["size"])
        self.block: tuple[int, int] = tuple(table["block"])
        self.year_at: Point = _point(table["title"]["year"])
        """The middle of the year under the title."""
        self.owners: dict[str, Names] = table["owners"]
        self.provinces = {row["id"]: _province(row) for row in table["provinces"]}
        self.waters = {row["id"]: _province(row) for row in table["waters"]}
        self.all = self.provinces | self.waters
        self.by_index = {place.index: place for place in self.all.values()}
        self._plates: dict[str, Plate] = {}

    def _json(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text(encoding="utf-8"))

    def plate(self, name: str) -> Plate:
        """The plate called "far", "near" or "fine", as far as it is in sight."""
        if name not in self._plates:
            self._plates[name] = Plate(self.folder, name, _point(self.sheets[name]["size"]), self.block)
        return self._plates[name]

    def at(self, x: float, y: float) -> Province | None:
        """The province or named water at a place; None in other waters and off the sheet."""
        plate = self.plate(next(name for name in ("fine", "near", "far") if name in self._plates or name == "far"))
        share = plate.size[0] / self.size[0]
        where = int(x * share), int(y * share)
        return self.by_index.get(plate.index_at(where)) if plate.rect.collidepoint(where) else None

    @cached_property
    def frontiers(self) -> list[Frontier]:
        """All frontiers and shores."""
        raw = self._json("frontiers.json")
        return [_frontier(one, other, flat, raw["unit"]) for one, other, flat in raw["lines"]]

    @cached_property
    def _labels(self) -> Any:
        return self._json("labels.json")

    @cached_property
    def states(self) -> list[Name]:
        """Names of states."""
        return [_name(row) for row in self._labels["states"]]

    @cached_property
    def seas(self) -> list[Name]:
        """Names of waters."""
        return [_name(row) for row in self._labels["waters"]]

    @cached_property
    def cities(self) -> list[Place]:
        """Cities, greatest first."""
        rows = sorted(self._labels["cities"], key=lambda row: row["rank"])
        return [Place(row["id"], _names(row), _point(row["at"]), "town", row["rank"]) for row in rows]

    @cached_property
    def _overlays(self) -> Any:
        return self._json("overlays.json")

    @property
    def questions(self) -> frozenset[str]:
        """The questions that have an overlay."""
        return frozenset(self._overlays["overlays"])

    @property
    def placeless(self) -> Mapping[str, str]:
        """The questions that have none, and why."""
        found: Mapping[str, str] = self._overlays["none"]
        return found

    def overlay(self, question: str, position: str = "") -> Overlay | None:
        """What is to be shown for a question, or for one position in it; None for a question without a territory."""
        raw = self._overlays["overlays"].get(question)
        if raw is None:
            return None
        every = raw.get("lines", ())
        raw = raw | raw.get("positions", {}).get(position, {})
        provinces, lines, points = (tuple(raw.get(key, ())) for key in ("provinces", "lines", "points"))
        others = tuple(line for line in every if line not in lines)
        return Overlay(provinces, lines, points, others, bool(raw.get("river")))

    def line(self, id: str) -> tuple[Names, tuple[Point, ...]]:
        """A line of an overlay, and what it is called."""
        row = self._overlays["lines"][id]
        return _names(row), tuple(_point(point) for point in row["points"])

    def spot(self, id: str) -> Place:
        """A place of an overlay."""
        row = self._overlays["points"][id]
        return Place(id, _names(row), _point(row["at"]), row["kind"], 0)

    @property
    def danube(self) -> Sequence[Sequence[Point]]:
        """The river and its three arms."""
        found: Sequence[Sequence[Point]] = self._overlays["danube"]
        return found


@cache
def chart(folder: Path | None = None) -> Chart:
    """The chart of a folder, by default the game's; read once, for it never changes."""
    return Chart(folder or paths.root("assets") / "map")


def _point(pair: Sequence[int]) -> Point:
    return pair[0], pair[1]


def _names(row: dict[str, Any]) -> Names:
    return {key: row[key] for key in ("en", "fr")}


def _province(row: dict[str, Any]) -> Province:
    return Province(
        id=row["id"], names=row["name"], index=row["index"], owner=row.get("owner", ""), of=row.get("of", ""),
        area=row.get("area", 0), label=_point(row["label"]["near"]), room=row.get("room", 0), box=Rect(row["box"]),
        named=row.get("named", False), free=row.get("free", False), touches=tuple(row.get("touches", ())),
    )  # fmt: skip


def _name(row: dict[str, Any]) -> Name:
    return Name(_names(row), row["size"], tuple(_point(point) for point in row["line"]), row["while"])


def _frontier(one: str, other: str, flat: Sequence[int], unit: int) -> Frontier:
    xs, ys = [n / unit for n in flat[::2]], [n / unit for n in flat[1::2]]
    left, top = int(min(xs)), int(min(ys))
    bounds = Rect(left, top, int(max(xs)) - left + 2, int(max(ys)) - top + 2)
    return Frontier(one, other, tuple(zip(xs, ys, strict=True)), bounds)

"""The map as it was built: every territory is there, every table agrees with every other, all eyes can read it."""

from __future__ import annotations

import json
import math
import os
import re
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
import pytest
import yaml

from game import paths
from game.ui.chart.sheets import BLOCKS, Chart
from game.ui.chart.tints import TINTS, tint
from game.ui.theme import Colour

FOLDER = paths.root("assets") / "map"
CHART = Chart(FOLDER)

WANTED = [
    "moldavia",
    "wallachia",
    "bukovina",
    "transylvania",
    "bess_tatarbunary",
    "bess_reni",
    "bess_kilia",
    "bess_cahul",
    "bess_leova",
    "bess_bolgrad",
    "bess_codru",
    "bess_east",
    "danube_delta",
    "serpents_isle",
    "dobruja",
    "serbia",
    "montenegro",
    "bosnia",
    "herzegovina",
    "bulgaria",
    "eastern_rumelia",
    "macedonia_north",
    "macedonia_south",
    "thessaly",
    "crete",
    "greece",
    "ionian",
    "cyprus",
    "kars",
    "ardahan",
    "batum",
    "circassia",
    "crimea",
    "aland",
    "lombardy",
    "venetia",
    "parma",
    "modena",
    "tuscany",
    "legations",
    "rome",
    "naples",
    "sicily",
    "savoy",
    "nice",
    "piedmont",
    "sardinia",
    "schleswig",
    "holstein",
    "hanover",
    "alsace_lorraine",
    "poland",
    "egypt",
    "tunis",
    "tripoli",
]
"""What the questions and the consequences name."""

LATER = [
    ("romania", "ottoman"), ("romania", "austria"), ("romania", "russia"), ("italy", "austria"), ("italy", "france"),
    ("germany", "austria"), ("germany", "france"), ("germany", "russia"), ("bulgaria", "ottoman"),
    ("bulgaria", "serbia"), ("albania", "greece"), ("albania", "serbia"), ("greece", "bulgaria"),
    ("hungary", "austria"), ("poland", "russia"), ("poland", "austria"), ("poland", "prussia"), ("georgia", "russia"),
    ("eastern_rumelia", "ottoman"),
]  # fmt: skip
"""Neighbours that there were not yet in 1856."""

EYES = {
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes (2009), severity 1, on linear light."""


def frontiers() -> list[tuple[str, str]]:
    """Every pair of owners that meet, in 1856 or later."""
    pairs = {
        (min(one, other), max(one, other))
        for province in CHART.provinces.values()
        for one, other in ((province.owner, CHART.provinces[id].owner) for id in province.touches)
        if one != other and "beyond" not in (one, other)
    }
    return sorted(pairs | {(min(pair), max(pair)) for pair in LATER})


def lab(colour: Colour, eyes: str) -> tuple[float, float, float]:
    """The colour as those eyes see it, in CIE L*a*b*."""
    light = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    if eyes == "grey":
        light = [0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]] * 3
    elif eyes in EYES:
        light = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, light, strict=True)))) for row in EYES[eyes]]
    r, g, b = light
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


class TestProvinces:
    @pytest.mark.parametrize("id", WANTED)
    def test_every_territory_of_the_questions_and_consequences_is_a_province(self, id: str) -> None:
        """And it is not a speck."""
        assert CHART.provinces[id].area > (0 if id == "serpents_isle" else 300)

    def test_each_province_has_an_index_of_its_own_and_pixels_on_every_sheet(self) -> None:
        """Only the one that lies beyond the edge may have none."""
        indices = [place.index for place in CHART.all.values()]
        assert len(set(indices)) == len(indices) and 0 not in indices and max(indices) < 256
        for sheet in CHART.sheets:
            plate = CHART.plate(sheet)
            share = CHART.sheets[sheet]["size"][0] / CHART.size[0]
            for place in CHART.all.values():
                if place.id not in ("beyond", "gibraltar"):
                    spot = round(place.label[0] * share), round(place.label[1] * share)
                    around = [(spot[0] + dx, spot[1] + dy) for dx in range(-2, 3) for dy in range(-2, 3)]
                    assert place.index in {plate.index_at(at) for at in around}, (sheet, place.id)

    def test_a_label_point_lies_in_its_own_province(self) -> None:
        """On each sheet, as the table gives it."""
        for row in json.loads((FOLDER / "provinces.json").read_text("utf-8"))["provinces"]:
            if row["id"] != "beyond":
                for sheet, at in row["label"].items():
                    assert CHART.plate(sheet).index_at((at[0], at[1])) == row["index"], (sheet, row["id"])

    def test_areas_are_those_of_the_atlas(self) -> None:
        """Within a tenth, for lands whose area of 1856 is known (thousands of square kilometres)."""
        known = {
            "crete": 8.3, "cyprus": 9.25, "sicily": 25.7, "ireland": 84.4, "alsace_lorraine": 14.5, "serbia": 37.7,
            "bukovina": 10.4, "galicia": 78.5, "poland": 127, "transylvania": 57, "wallachia": 73, "moldavia": 38,
            "lombardy": 21.6, "thessaly": 13.5, "schleswig": 9.1, "holstein": 9.6, "parma": 6.2, "posen": 29,
            "hesse_kassel": 9.6, "hesse_darmstadt": 8.4, "nassau": 4.7, "thuringia": 12.3, "anhalt": 2.35,
            "oldenburg": 6.4, "brunswick": 3.7, "lippe_waldeck": 2.7, "hohenzollern": 1.15, "lebanon": 3.5,
        }  # fmt: skip
        for id, thousands in known.items():
            assert CHART.provinces[id].area / 1000 == pytest.approx(thousands, rel=0.13), id

    def test_the_ceded_land_is_as_large_as_the_treaty_made_it(self) -> None:
        """Southern Bessarabia: nine to eleven thousand square kilometres, the delta besides."""
        shown = CHART.overlay("bessarabia", "middle_line")
        assert shown
        land = sum(CHART.provinces[id].area for id in shown.provinces if id.startswith("bess_"))
        assert 8_500 <= land <= 12_000

    def test_neighbours_know_each_other(self) -> None:
        """Touching is mutual."""
        for province in CHART.provinces.values():
            for other in province.touches:
                assert province.id in CHART.provinces[other].touches

    def test_every_owner_has_a_name_and_a_colour(self) -> None:
        """In both languages."""
        used = {place.owner for place in CHART.provinces.values()} | {p.of for p in CHART.provinces.values() if p.of}
        assert used <= set(CHART.owners) and used <= set(TINTS)
        for names in [*CHART.owners.values(), *(place.names for place in CHART.all.values())]:
            assert set(names) == {"en", "fr"}


class TestOverlays:
    @pytest.mark.parametrize("file", sorted(paths.root("scenarios").glob("*.yaml")), ids=lambda file: file.stem)
    def test_every_question_has_an_overlay_or_a_reason_to_have_none(self, file: Path) -> None:
        """And every position that an overlay knows exists."""
        questions = yaml.safe_load(file.read_text("utf-8")).get("questions", {})
        for id, question in questions.items():
            assert (id in CHART.questions) != (id in CHART.placeless), id
            known = (
                json.loads((FOLDER / "overlays.json").read_text("utf-8"))["overlays"].get(id, {}).get("positions", {})
            )
            if file == paths.root("scenarios") / "paris_1856.yaml":
                assert set(known) <= set(question["positions"]), id

    def test_all_that_overlays_name_exists(self) -> None:
        """Provinces, waters, lines and places; and all that exists is used."""
        raw = json.loads((FOLDER / "overlays.json").read_text("utf-8"))
        lines, points = set(), set()
        for overlay in raw["overlays"].values():
            for shown in [overlay, *overlay.get("positions", {}).values()]:
                assert set(shown.get("provinces", [])) <= set(CHART.all)
                lines |= set(shown.get("lines", []))
                points |= set(shown.get("points", []))
        assert lines == set(raw["lines"])
        assert points == set(raw["points"])

    def test_each_position_in_bessarabia_moves_more_or_other_land(self) -> None:
        """Seven positions, seven different cessions, from nothing to all."""
        cessions = [
            frozenset(overlay.provinces)
            for position in ("none", "islands", "lake_sasyk", "middle_line", "allied_line", "khotin_line", "whole")
            if (overlay := CHART.overlay("bessarabia", position))
        ]
        assert len(set(cessions)) == 7
        areas = [sum(CHART.provinces[id].area for id in cession) for cession in cessions]
        assert areas == sorted(areas)

    def test_the_arsenals_lie_where_they_should(self) -> None:
        """Each by the province that holds it."""
        for spot, province in {
            "sevastopol": "crimea",
            "nikolaev": "new_russia",
            "kars": "kars",
            "bolgrad": "bess_bolgrad",
        }.items():
            x, y = CHART.spot(spot).at
            near = {
                place.id for dx in range(-9, 10, 3) for dy in range(-9, 10, 3) if (place := CHART.at(x + dx, y + dy))
            }
            assert province in near


class TestReadability:
    @pytest.mark.parametrize("eyes", ["all", *EYES])
    def test_neighbouring_states_differ_for_all_eyes(self, eyes: str) -> None:
        """By eight units of ΔE at least; two is where people begin to see a difference."""
        close = {pair: math.dist(lab(tint(pair[0]), eyes), lab(tint(pair[1]), eyes)) for pair in frontiers()}
        assert {pair: round(gap, 1) for pair, gap in close.items() if gap < 8} == {}

    def test_neighbouring_states_differ_in_grey(self) -> None:
        """By more than two steps of lightness; the frontier line and the name say the rest."""
        close = {pair: abs(lab(tint(pair[0]), "grey")[0] - lab(tint(pair[1]), "grey")[0]) for pair in frontiers()}
        assert {pair: round(gap, 1) for pair, gap in close.items() if gap < 2.3} == {}


def blocks() -> list[tuple[str, int, int]]:
    """Sheet, column and row of every block."""
    wide, high = CHART.block
    return [
        (name, column, row)
        for name, sheet in CHART.sheets.items()
        for column in range(sheet["size"][0] // wide)
        for row in range(sheet["size"][1] // high)
    ]


class TestFiles:
    def test_the_folder_holds_what_is_listed_and_nothing_else(self) -> None:
        """The sheets name their plates; the tables are these four."""
        plates = {f"{kind}_{sheet}_{column}{row}.png" for sheet, column, row in blocks() for kind in ("ink", "index")}
        tables = {"provinces.json", "frontiers.json", "labels.json", "overlays.json"}
        assert {file.name for file in FOLDER.iterdir()} == plates | tables
        assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 12_000_000

    def test_plates_have_the_sizes_of_the_table(self) -> None:
        """Ink and index alike; the index has one byte a pixel."""
        for name, sheet in CHART.sheets.items():
            plate, covered = CHART.plate(name), 0
            assert plate.size == tuple(sheet["size"])
            for block in plate.meeting(plate.rect):
                assert block.ink.get_size() == block.index.get_size() == block.place.size == CHART.block
                assert block.index.get_bitsize() == 8
                covered += block.place.w * block.place.h
            assert covered == plate.size[0] * plate.size[1]

    def test_a_plate_keeps_no_more_blocks_than_the_largest_window_shows_twice(self) -> None:
        """The finest sheet would take a hundred megabytes if it were kept whole."""
        plate = CHART.plate("fine")
        assert len(list(plate.meeting(plate.rect))) > BLOCKS
        assert len(plate._blocks) == BLOCKS

    def test_the_credits_name_every_source(self) -> None:
        """With the version that the builder asks for."""
        credits = (paths.root("assets") / "CREDITS.md").read_text("utf-8")
        builder = (paths.root("assets") / "build" / "map" / "sources.py").read_text("utf-8")
        for package, version in re.findall(r'^    "([\w-]+)": \("([\d.]+)", "(?:pip|npm)"', builder, re.MULTILINE):
            assert f"`{package}` {version}" in credits

    def test_names_along_lines_have_room_to_run(self) -> None:
        """Each has a line of two places at least, on the sheet."""
        sheet = pygame.Rect((0, 0), CHART.size)
        for name in [*CHART.states, *CHART.seas]:
            assert len(name.line) >= 2 and all(a != b for a, b in pairwise(name.line))
            assert all(sheet.collidepoint(point) for point in name.line), name.names["en"]
        for city in CHART.cities:
            assert sheet.collidepoint(city.at), city.id

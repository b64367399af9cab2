"""The map on a screen: what is under the pointer, what the keys reach, what a cession changes."""

from __future__ import annotations

import pygame
import pytest
from pygame import Rect

from game.ui.atlas import Atlas
from game.ui.chart.lettering import roman
from game.ui.chart.press import TILE, Press
from game.ui.chart.roads import WAYS, beside
from game.ui.chart.sheets import chart
from game.ui.chart.tints import NEUTRAL, SEA, tint
from game.ui.chart.wash import palettes, wash
from game.ui.kit import Action, Look, Scene, Step, Widget
from tests.ui.pilot import Pilot


class Hall(Scene):
    """A room with nothing but the map."""

    name = "hall"

    def __init__(self, **given: object) -> None:
        self.given = given
        self.heard: list[Action] = []

    def build(self, look: Look) -> Widget:
        return Atlas("map", **self.given)  # type: ignore[arg-type]  # the tests know what an atlas takes

    def on_action(self, action: Action) -> Step | None:
        self.heard.append(action)
        return None


def hang(size: tuple[int, int] = (1280, 800), **given: object) -> tuple[Hall, Pilot, Atlas]:
    """The map on a wall of a size."""
    hall = Hall(**given)
    pilot = Pilot(hall, size)
    atlas = pilot["map"]
    assert isinstance(atlas, Atlas)
    return hall, pilot, atlas


def place_of(atlas: Atlas, id: str) -> tuple[int, int]:
    """Where the label of a province is in the window."""
    x, y = atlas.view().spot(atlas.chart.all[id].label)
    return round(x), round(y)


class TestYears:
    def test_the_title_says_the_year_in_roman_numerals(self) -> None:
        """The engraving itself says none, so that the same sheet serves every year."""
        _, pilot, _ = hang()
        pilot.see("MDCCCLVI")
        _, pilot, _ = hang(year=1878)
        pilot.see("MDCCCLXXVIII")
        assert [roman(year) for year in (1859, 1866, 1904, 1914)] == ["MDCCCLIX", "MDCCCLXVI", "MCMIV", "MCMXIV"]

    def test_provinces_change_hands_on_a_map_that_hangs(self) -> None:
        """In colour and in words, at the next drawing; what is not named keeps its owner."""
        _, pilot, atlas = hang()
        before = pilot.surface.get_at(place_of(atlas, "lombardy"))
        atlas.owners = {**atlas.owners, "lombardy": "italy", "venetia": "italy"}
        pilot.stage.dirty = True
        pilot.draw()
        assert pilot.surface.get_at(place_of(atlas, "lombardy")) != before
        assert atlas.told("venetia") == "Venetia, Italy"
        assert atlas.told("tyrol") == "Tyrol, Austria"


class TestPointer:
    @pytest.mark.parametrize("zoom", [0, 1, 2])
    def test_every_province_is_found_under_its_own_label(self, zoom: int) -> None:
        """At every scale, give or take the islets that are smaller than a pixel there."""
        _, _, atlas = hang()
        for place in atlas.chart.all.values():
            if place.label == (0, 0) or place.id == "beyond":
                continue
            atlas.look_at(*place.label, zoom)
            x, y = place_of(atlas, place.id)
            near = {atlas.province_at((x + dx, y + dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
            assert place.id in near, place.id

    def test_a_click_chooses_the_province(self) -> None:
        """And tells the scene which."""
        hall, pilot, atlas = hang()
        pilot.click(place_of(atlas, "serbia"))
        assert hall.heard == [Action("map", "serbia")]

    def test_open_sea_and_the_world_outside_are_nothing(self) -> None:
        """No province, no action."""
        hall, pilot, atlas = hang()
        west = atlas.view().spot((160, 700))
        assert atlas.province_at((round(west[0]), round(west[1]))) is None
        assert atlas.province_at((-5, 20)) is None
        pilot.click((round(west[0]), round(west[1])))
        assert hall.heard == []

    def test_the_black_sea_can_be_pointed_at(self) -> None:
        """Since a question is about it."""
        _, _, atlas = hang()
        assert atlas.province_at(place_of(atlas, "black_sea")) == "black_sea"

    def test_the_tip_tells_whose_it_is(self) -> None:
        """Name, holder, and who stands above him."""
        _, pilot, atlas = hang(tips={"kars": "Besieged from June to November 1855."})
        pilot.point(place_of(atlas, "moldavia"))
        pilot.wait(0.5)
        pilot.see("Moldavia, under the Ottoman Empire")
        pilot.point(place_of(atlas, "kars"))
        pilot.wait(0.5)
        pilot.see("Kars, the Ottoman Empire")
        pilot.see("Besieged from June")

    def test_dragging_moves_the_sheet_and_chooses_nothing(self) -> None:
        """What was under the pointer stays there."""
        hall, pilot, atlas = hang()
        atlas.look_at(*atlas.chart.all["crimea"].label, 1)
        before = place_of(atlas, "crimea")
        pilot.drag(before, (before[0] - 150, before[1] + 60))
        after = place_of(atlas, "crimea")
        assert hall.heard == []
        assert abs(after[0] - before[0] + 150) <= 2 and abs(after[1] - before[1] - 60) <= 2

    def test_the_wheel_comes_nearer_to_what_it_points_at_and_goes_back(self) -> None:
        """The place keeps under the pointer; beyond the last scale the wheel is not ours."""
        _, pilot, atlas = hang()
        at = place_of(atlas, "wallachia")
        pilot.wheel(at, 1)
        assert atlas.province_at(at) == "wallachia"
        near = atlas.view().scale
        pilot.wheel(at, 1)
        assert atlas.view().scale > near
        pilot.wheel(at, 5)
        pilot.wheel(at, -1)
        pilot.wheel(at, -1)
        assert atlas.view().scale < near
        assert not atlas.on_wheel(at, -1)

    def test_the_sheet_never_leaves_the_widget_uncovered(self) -> None:
        """Wherever one looks, at every size of window."""
        for size in ((1024, 640), (1280, 800), (1920, 1080), (700, 900)):
            _, _, atlas = hang(size)
            for zoom in range(3):
                for x, y in ((0, 0), (9999, 0), (0, 9999), (1600, 1000)):
                    atlas.look_at(x, y, zoom)
                    view = atlas.view()
                    wide, high = atlas.chart.size
                    assert view.left <= 0 and view.left + wide * view.scale >= size[0] - 1
                    assert view.top <= 0 and view.top + high * view.scale >= size[1] - 1


class TestKeys:
    def test_arrows_go_from_label_to_label_and_return_chooses(self) -> None:
        """Speech follows."""
        hall, pilot, atlas = hang(overlay="serbia")
        pilot.tab_to("map")
        pilot.key("down")
        assert "Serbia, under the Ottoman Empire" in atlas.says()
        pilot.key("right")
        assert atlas.cursor and atlas.cursor.id != "serbia"
        pilot.key("left")
        pilot.key("return")
        assert [action.id for action in hall.heard] == ["map"]
        assert any("under the Ottoman Empire" in line for line in pilot.heard)

    def test_every_province_can_be_reached_by_arrows(self) -> None:
        """From the Black Sea."""
        here = chart()
        seen, queue = {"black_sea"}, ["black_sea"]
        while queue:
            place = here.all[queue.pop()]
            for way in WAYS:
                other = beside(here, place, way).id
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        assert set(here.all) - seen <= {"beyond"}

    def test_what_the_keys_come_to_is_in_sight(self) -> None:
        """The sheet follows."""
        _, pilot, _ = hang(overlay="kars_asia")
        pilot.tab_to("map")
        for way in ("right", "left", "left", "left", "up", "up", "left", "left"):
            pilot.key(way)
            atlas_now = pilot["map"]
            assert isinstance(atlas_now, Atlas) and atlas_now.cursor
            assert atlas_now.rect.collidepoint(place_of(atlas_now, atlas_now.cursor.id))

    def test_plus_minus_and_home(self) -> None:
        """Nearer, further, back to the subject."""
        _, pilot, atlas = hang()
        pilot.tab_to("map")
        first = atlas.view()
        pilot.key("=")
        assert atlas.view().scale > first.scale
        pilot.key("-")
        pilot.key("home")
        assert atlas.view() == first


class TestColours:
    def test_a_cession_recolours_that_province_and_nothing_else(self) -> None:
        """One entry of the palette changes."""
        here = chart()
        before, _ = palettes(here, {}, None)
        after, _ = palettes(here, {"lombardy": "sardinia"}, None)
        changed = [n for n in range(256) if before[n] != after[n]]
        assert changed == [here.provinces["lombardy"].index]
        assert after[changed[0]] == tint("sardinia")

    def test_pixels_far_from_the_ceded_province_stay(self) -> None:
        """Near its rim colours run a little; beyond that not a pixel moves."""
        here, part = chart(), Rect(0, 0, 1600, 1000)
        one = wash(here, {}, "far", part).copy()
        other = wash(here, {"lombardy": "sardinia"}, "far", part).copy()
        mask = pygame.mask.from_threshold(one, (0, 0, 0), (1, 1, 1, 255), other)
        mask.invert()
        box = here.provinces["lombardy"].box
        reach = Rect(box.x // 2, box.y // 2, box.w // 2, box.h // 2).inflate(100, 100)
        moved = mask.get_bounding_rects()
        assert moved and all(reach.contains(spot) for spot in moved)
        middle = tuple(n // 2 for n in here.provinces["lombardy"].label)
        assert one.get_at(middle) != other.get_at(middle)

    def test_only_tiles_that_a_cession_touches_are_printed_again(self) -> None:
        """The rest is kept."""
        maker = Press(chart())
        hang(maker=maker)
        all_tiles = maker.printed
        hang(maker=maker, owners={"aland": "sweden"})
        assert 0 < maker.printed - all_tiles <= 2 < all_tiles

    def test_tiles_meet_without_a_seam(self) -> None:
        """Printed apart or together, the pixels are the same."""
        here = chart()
        both = wash(here, {}, "far", Rect(2 * TILE, TILE, 2 * TILE, TILE)).copy()
        left = wash(here, {}, "far", Rect(2 * TILE, TILE, TILE, TILE))
        right = wash(here, {}, "far", Rect(3 * TILE, TILE, TILE, TILE))
        gaps = [
            max(abs(a - b) for a, b in zip(both.get_at((x, y)), alone.get_at((x - dx, y)), strict=True))
            for alone, dx in ((left, 0), (right, TILE))
            for x in range(dx, dx + TILE, 7)
            for y in range(0, TILE, 11)
        ]
        assert max(gaps) <= 3

    def test_a_vassal_is_striped_until_it_changes_hands(self) -> None:
        """The second palette shows who stands above."""
        here = chart()
        index = here.provinces["moldavia"].index
        plain, above = palettes(here, {}, None)
        assert plain[index] != above[index]
        plain, above = palettes(here, {"moldavia": "romania"}, None)
        assert plain[index] == above[index] == tint("romania")

    def test_an_overlay_fades_the_rest_and_colours_the_water(self) -> None:
        """What is at stake keeps its colour."""
        here = chart()
        plain, _ = palettes(here, {}, frozenset({"kars", "black_sea"}))
        assert plain[here.provinces["kars"].index] == tint("ottoman")
        assert plain[here.provinces["france"].index] != tint("france")
        assert plain[here.waters["black_sea"].index] == NEUTRAL
        assert plain[here.waters["baltic"].index] == SEA


class TestOverlays:
    def test_every_overlay_draws_and_names_its_places(self) -> None:
        """Each within the first view."""
        here = chart()
        for question in sorted(here.questions):
            _, pilot, atlas = hang((1024, 640), overlay=question)
            shown = here.overlay(question)
            assert shown and atlas.shown == shown
            seen = [here.spot(id).names["en"] for id in shown.points]
            assert sum(pilot.sees(name) for name in seen) >= 0.6 * len(seen), question

    def test_a_question_without_territory_shows_the_plain_map(self) -> None:
        """As does no question."""
        _, _, atlas = hang(overlay="maritime_law")
        assert atlas.shown is None

    def test_names_are_in_the_language_asked_for(self) -> None:
        """French here."""
        _, pilot, _ = hang(overlay="bessarabia", language="fr")
        pilot.see("Moldavie")
        pilot.see("Ismaïl")

    def test_states_that_are_no_more_lose_their_name(self) -> None:
        """And the new one has it."""
        italy = (
            "piedmont",
            "sardinia",
            "lombardy",
            "parma",
            "modena",
            "tuscany",
            "legations",
            "marches_umbria",
            "naples",
            "sicily",
        )
        _, pilot, _ = hang(owners=dict.fromkeys(italy, "italy"))
        pilot.see("ITALY")
        assert not pilot.sees("TWO SICILIES")

"""Markup, typesetting, layout, paths: the parts that need no stage."""

from __future__ import annotations

import random

import pygame
import pytest
from pygame import Rect

from game import paths
from game.ui import layout
from game.ui.fonts import Fonts
from game.ui.markup import literal, parse, plain
from game.ui.runs import Runs
from game.ui.theme import CANDLE
from game.ui.typeset import Typesetter


@pytest.fixture(scope="module")
def type_() -> Typesetter:
    pygame.font.init()
    return Typesetter(Runs(Fonts(paths.root("assets") / "fonts")))


def test_markup_is_read_into_spans() -> None:
    """Bold, italic, tone and link each to their words."""
    (line,) = parse("*a* **b** {wine:c} [d](e) f")
    looks = [(s.text, s.bold, s.italic, s.tone, s.link) for s in line.spans if s.text.strip()]
    assert looks == [
        ("a", False, True, "", ""), ("b", True, False, "", ""), ("c", False, False, "wine", ""),
        ("d", False, False, "wine", "e"), (" f", False, False, "", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["*", "a * b", "{wine:", "}", "[x](", "\\", "---", "# x", "[]()", "{x:y}}"])
def test_literal_and_plain_are_inverse(text: str) -> None:
    """What is made literal reads as it was."""
    assert plain(literal(text)) == text


def test_no_line_is_wider_than_its_measure(type_: Typesetter) -> None:
    """Whatever the words; and no word is lost."""
    dice = random.Random(4)
    for _ in range(60):
        words = ["".join(dice.choices("abcdWÉЖ", k=dice.randint(1, 30))) for _ in range(30)]
        width = dice.randint(60, 500)
        block = type_.block(" ".join(words), 18, width)
        assert block.width <= width
        assert "".join(line.text for line in block.lines).replace(" ", "") == "".join(words)


def test_a_word_of_two_looks_is_not_broken_in_the_middle(type_: Typesetter) -> None:
    """The comma stays with its bold word."""
    block = type_.block("xx **Kars**, yy", 18, 70)
    assert any(line.text.startswith("Kars,") or line.text == "xx Kars," for line in block.lines)


def test_accents_do_not_move_the_baseline(type_: Typesetter) -> None:
    """The lowest row of ink of an H is the same under É, İ and Å."""
    bottoms = set()
    for text in ("H", "ÉH", "İH", "ÅH", "ŞH"[1:]):
        run = type_.runs.surface(text, "Regular", 18, CANDLE.ink)
        bottoms.add(run.get_bounding_rect().bottom)
    assert len(bottoms) == 1


def test_what_the_chief_face_lacks_comes_from_the_second(type_: Typesetter) -> None:
    """Greek is set in EB Garamond, Latin and old Russian in Old Standard."""
    assert type_.runs.fonts.face_of("Θ", "Regular") == "EBGaramond"
    assert {type_.runs.fonts.face_of(c, "Regular") for c in "AЖѣéŁİı—“"} == {"OldStandard"}
    assert [face for face, _ in type_.runs.fonts.pieces("abΘεd", "Italic")] == [
        "OldStandard",
        "EBGaramond",
        "OldStandard",
    ]


def test_the_ellipsis_is_as_late_as_it_can_be(type_: Typesetter) -> None:
    """One letter more would not fit."""
    text, runs = "Collective guarantee of the Ottoman Empire", type_.runs
    for width in range(40, 300, 7):
        cut = type_.elide(text, "Regular", 18, width)
        assert runs.width(cut, "Regular", 18) <= width
        longer = text[: len(cut)] + "…"
        assert runs.width(longer, "Regular", 18) > width or text[len(cut) - 1] == " "


def test_missing_fonts_are_noted_and_replaced(tmp_path) -> None:
    """A missing file is no reason to stop."""
    fonts = Fonts(tmp_path)
    assert fonts.font("Regular", 18).size("Kars")[0] > 0
    assert fonts.missing == {"OldStandard-Regular.ttf"}


def test_shares_fill_the_room_and_keep_the_least() -> None:
    """Fixed parts get their size, the rest is shared by weight, nothing is lost; too little shrinks all."""
    assert layout.share(100, [20, 0, 0], [0, 1, 3]) == [20, 20, 60]
    assert layout.share(100, [20, 50, 0], [0, 1, 3]) == [20, 50, 30]
    assert layout.share(50, [60, 40], [0, 0]) == [30, 20]
    assert layout.share(110, [0, 0], [1, 1], gap=10) == [50, 50]
    dice = random.Random(1)
    for _ in range(300):
        count = dice.randint(1, 8)
        least, grow = [dice.randint(0, 90) for _ in range(count)], [dice.randint(0, 3) for _ in range(count)]
        total = dice.randint(0, 700)
        parts = layout.share(total, least, grow)
        assert min(parts) >= 0
        if sum(least) > total or any(grow):
            assert sum(parts) == total
        if sum(least) <= total:
            assert all(part >= low for part, low in zip(parts, least, strict=True))


def test_an_inset_is_never_inside_out() -> None:
    """Even of nothing."""
    assert layout.inset(Rect(0, 0, 3, 3), 50).size == (1, 1)
    assert layout.inset(Rect(0, 0, 0, 0), 50).size == (0, 0)


def test_things_lie_beside_the_package_in_a_checkout() -> None:
    """Assets are found; saves go to the user's folder unless this is a checkout."""
    assert (paths.root("assets") / "fonts" / "OFL.txt").is_file()
    assert paths.saves().name == "saves"


def test_an_installed_game_saves_in_the_users_folder(monkeypatch, tmp_path) -> None:
    """XDG where there is XDG."""
    monkeypatch.setattr(paths, "CHECKOUT", tmp_path / "site-packages")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert paths.saves() == tmp_path / "data" / "the-congress" / "saves"


def test_a_frozen_binary_finds_its_folder(monkeypatch, tmp_path) -> None:
    """sys._MEIPASS is asked last."""
    (tmp_path / "scenarios").mkdir()
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "game")
    monkeypatch.setattr(paths, "CHECKOUT", tmp_path / "nowhere")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.root("scenarios") == tmp_path / "scenarios"

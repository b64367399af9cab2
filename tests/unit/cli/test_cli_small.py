"""The small things: progress, tables, numbers, and a mistake of ours."""

import argparse
import io
import sys
from pathlib import Path

import pytest

from game.cli import check, crash
from game.cli.bar import Bar
from game.cli.options import whole
from game.cli.out import table
from game.cli.trouble import one_line
from tests.unit.cli.typed import Type


class Terminal(io.StringIO):
    """A stderr that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_nothing_is_drawn_in_the_first_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """After it, a bar is drawn on a terminal, and taken off again."""
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    bar = Bar(10)
    bar.reach(1, "1 of 10")
    assert screen.getvalue() == ""
    now[0] = 101.5
    bar.reach(5, "5 of 10")
    assert "[###############...............] 5 of 10" in screen.getvalue()
    bar.clear()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_a_file_gets_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    """No control codes where stderr is no terminal, and not a line for every step."""
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(sys, "stderr", file := io.StringIO())
    bar = Bar(100)
    for step in range(100):
        now[0] += 0.5
        bar.reach(step, f"{step} of 100")
    bar.clear()
    assert "\x1b" not in file.getvalue()
    assert 3 <= len(file.getvalue().splitlines()) <= 6


def test_numbers_stand_to_the_right() -> None:
    """Columns of numbers align by their last digit, words by their first letter."""
    assert table(("name", "n"), (("Austria", 7), ("Russia", 12))) == (
        "name      n\n-------  --\nAustria   7\nRussia   12"
    )


def test_a_table_keeps_within_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is too long is wrapped within the last column; other programs get a row a line, underlined in moderation."""
    rows = (("1", "a word " * 30), ("2", ""), ("3", "short"))
    wrapped = table(("n", "what"), rows, 40).splitlines()
    assert max(map(len, wrapped)) <= 40
    assert wrapped[1] == "-  " + "-" * 37
    assert wrapped[3].startswith("   word a word")
    assert wrapped[-2:] == ["2", "3  short"]
    whole = table(("n", "what"), rows).splitlines()
    assert len(whole) == 5
    assert len(whole[1]) == 3 + 72
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("COLUMNS", "40")
    assert table(("n", "what"), rows).splitlines() == wrapped


@pytest.mark.parametrize("text", ["", "x", "1.5", "1e3", "²", "-1", "11", "9" * 30, "1 0"])
def test_only_whole_numbers_within_bounds(text: str) -> None:
    """What is no number, or too large, is refused with the bounds."""
    with pytest.raises(argparse.ArgumentTypeError, match="from 0 to 10"):
        whole(0, 10)(text)


def test_a_line_cannot_be_broken() -> None:
    """Control characters of a hostile name do not reach the terminal."""
    assert one_line("a\nb\x1b[2Jc\u202ed") == "a b·[2Jc·d"


def test_a_mistake_of_ours_is_reported(typed: Type, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One sentence on the screen, everything else in a file that can be sent."""

    def broken(args: argparse.Namespace) -> int:
        raise ZeroDivisionError("of ours")

    monkeypatch.setattr(check, "run", broken)
    monkeypatch.setattr("game.paths.user_data", lambda: tmp_path)
    said = typed("check")
    assert said.code == crash.CODE
    assert len(said.err.splitlines()) == 1
    assert "Traceback" not in said.err
    report = next((tmp_path / "crashes").iterdir()).read_text(encoding="utf-8")
    assert "ZeroDivisionError: of ours" in report


def test_what_is_not_installed_is_named(typed: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its packages the game says how to get them."""

    def lacking(args: argparse.Namespace) -> int:
        raise ModuleNotFoundError("No module named 'yaml'", name="yaml")

    monkeypatch.setattr(check, "run", lacking)
    said = typed("check")
    assert said.code == 2
    assert "yaml is not installed" in said.err


def test_check_lists_every_mistake(typed: Type, tmp_path: Path) -> None:
    """Mistakes on stdout with file and line, exit 1; a sound file is quiet there, exit 0."""
    bad = tmp_path / "bad.yaml"
    bad.write_text("format: 1\nid: bad\npowrs: {}\n", encoding="utf-8")
    said = typed("check", str(bad))
    assert said.code == 1
    assert len(said.out.splitlines()) > 3
    assert "did you mean powers?" in said.out
    assert all(line.startswith(f"{bad.as_posix()}:") for line in said.out.splitlines())
    sound = typed("check", "four_points")
    assert sound.code == 0
    assert "No mistakes." in sound.err

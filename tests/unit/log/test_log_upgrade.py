"""Old formats are lifted to the present one on the way in."""

from pathlib import Path

import pytest

from game.log.lines import sealed_line
from game.log.log import Log, LogError
from game.log.reader import parse, read
from game.log.upgrade import Raw
from game.log.writer import resume
from tests.unit.log.small import small, small_file
from tests.unit.log.test_log_reader import bodies


def old_file() -> bytes:
    """Return the small log in an imagined format 0, in which entries were called minutes and nobody had a title."""
    check, lines = "", b""
    for body in bodies(small()):
        body = body.replace(b'"congress":1', b'"congress":0').replace(b',"title":"Vienna"', b"")
        line, check = sealed_line(check, body.replace(b'{"entries":', b'{"minutes":'))
        lines += line
    return lines


def lift(records: list[Raw]) -> list[Raw]:
    """Lift format 0 to format 1."""
    header, *steps = records
    lifted = [{("entries" if key == "minutes" else key): value for key, value in step.items()} for step in steps]
    return [{**header, "title": "Vienna"}, *lifted]


def test_an_old_save_is_read() -> None:
    """The function of its version is applied, and the log is the same."""
    reading = parse(old_file(), "x", {0: lift})
    assert (reading.log, reading.trouble, reading.format) == (small(), None, 0)


def test_an_old_save_keeps_what_is_sound() -> None:
    """The chain is the same in every format, and so is what damage costs."""
    reading = parse(old_file()[:-30], "x", {0: lift})
    assert reading.log == small().upto(2)
    assert reading.trouble and "line 5 was cut short" in reading.trouble


def test_a_version_without_a_way_up_is_refused() -> None:
    """A number that no version of the game has ever written is said to be so."""
    with pytest.raises(LogError, match="no version"):
        parse(old_file(), "x")


def test_an_upgrade_of_nonsense_is_refused() -> None:
    """Well-chained lines that are no objects, or nest without end, are no old save."""
    for body in (b'{"congress":0,"x":[' + b"[" * 99_999 + b"}", b'{"congress":0,}'):
        with pytest.raises(LogError, match="line 1"):
            parse(sealed_line("", body)[0], "x", {0: lift})


def test_playing_on_rewrites_an_old_save_and_keeps_it(tmp_path: Path) -> None:
    """Only when somebody plays on is the file lifted; the old one stays beside it."""
    path = tmp_path / "game"
    path.write_bytes(old_file())
    reading = read(path, {0: lift})
    assert path.read_bytes() == old_file()
    resume(path, reading)
    assert path.read_bytes() == small_file()
    assert (tmp_path / "game.format0").read_bytes() == old_file()
    assert read(path).log == Log(small().header, small().steps)

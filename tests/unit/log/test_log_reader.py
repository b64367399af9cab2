"""What a file gives back, and the one sentence for every way in which it can be wrong."""

import os
from pathlib import Path

import pytest

from game.core.canon import canonical
from game.log.lines import sealed_line
from game.log.log import Log, LogError
from game.log.reader import LIMIT, Reading, parse, read
from game.log.writer import content_of
from tests.unit.log.small import small, small_file


def chained(*bodies: bytes) -> bytes:
    """Return bodies as a file with sound checks, as somebody could make who means harm."""
    check, lines = "", b""
    for body in bodies:
        line, check = sealed_line(check, body)
        lines += line
    return lines


def bodies(log: Log) -> list[bytes]:
    """Return the bodies of a log's lines."""
    return [line[: line.rindex(b',"check":')] + b"}" for line in content_of(log)[0].splitlines()]


def is_sentence(text: str) -> bool:
    """Return whether a text is one line that ends like a sentence and does not smell of a traceback."""
    return "\n" not in text and text.endswith(".") and not any(w in text for w in ("Traceback", "Error", "pydantic"))


def test_a_sound_file_is_read_whole() -> None:
    """All is there, nothing is said."""
    data = small_file()
    head = content_of(small().upto(-1))[1]
    assert parse(data, "x") == Reading(small(), None, len(data), 1, content_of(small())[1], head)


def test_a_save_is_known_by_its_first_bytes() -> None:
    """The format stands first, for people and for tools that guess what a file is."""
    assert small_file().startswith(b'{"congress":1,')


def test_a_torn_line_is_dropped_and_told() -> None:
    """What a killed program leaves is no reason to lose more than the last step."""
    reading = parse(small_file()[:-40], "vienna.congress")
    assert reading.log == small().upto(2)
    assert reading.trouble == (
        "vienna.congress: line 5 was cut short and is left out; everything before it, to sitting 1, is kept."
    )


def test_a_lost_line_end_costs_nothing() -> None:
    """The last line is whole but for its end."""
    reading = parse(small_file()[:-1], "x")
    assert reading.log == small()
    assert reading.trouble == "x: line 5 lacks its end, which is harmless; nothing is lost."


def test_an_altered_line_ends_the_trust() -> None:
    """From the first altered byte on nothing is believed, and the line is named."""
    data = small_file().replace(b'"motion":"m","what"', b'"motion":"n","what"')
    reading = parse(data, "x")
    assert reading.log == small().upto(0)
    assert reading.trouble == (
        "x: line 3 was altered, so that it and all after it are left out; everything before it, to sitting 1, is kept."
    )


def test_only_the_header_is_left() -> None:
    """If the opening itself is damaged, the table is still laid."""
    lines = small_file().split(b"\n")
    reading = parse(lines[0] + b"\n" + lines[1][:9], "x")
    assert reading.log == Log(small().header)
    assert reading.trouble == "x: line 2 was cut short and is left out; only the table before the opening is kept."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "is not a save"),
        (b"\xff\xfe{\0", "is not a save"),
        (b"\n\n\n", "is not a save"),
        (b"congress: 1", "is not a save"),
        (b'{"congress":1}', "is not a save"),
        (b'{"congress":99999999,"x":1}', "is not a save"),
        (b'{"congress":2,"x":1}\n', "newer version"),
        (b'{"congress":0,"x":1}\n', "no version"),
        (small_file()[:50], "line 1 was altered or cut short"),
        (small_file().replace(b"\n", b"\r\n"), "line 1 was altered"),
        (small_file().replace(b'"seed":1', b'"seed":2', 1), "line 1 was altered"),
        (chained(b'{"congress":1,"seed":true}'), "not the header"),
        (chained(b'{"congress":1,\xff}'), "not the header"),
        (chained(b'{"congress":1,' + b"[" * 9000 + b"}"), "not the header"),
    ],
)
def test_what_is_no_save_gets_a_sentence(data: bytes, words: str) -> None:
    """Without a header nothing can be kept."""
    with pytest.raises(LogError, match=words) as refused:
        parse(data, "x")
    assert is_sentence(str(refused.value))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"n":2,"sealed":{},"entries":[]}', "it is step 2, where step 1 is expected"),
        (b'{"n":-1,"sealed":{},"entries":[]}', "whole number"),
        (b'{"n":1,"sealed":{},"entries":[{"event":{"kind":"comet_seen"}}]}', "unknown kind comet_seen"),
        (b'{"n":1,"sealed":{},"entries":[],"fate":-1}', "whole number"),
        (b'{"n":1,"sealed":[],"entries":[]}', "sealed"),
        (b'{"n":' + b"[" * 9000 + b"}", "recursion"),
        (b"{\xc3}", "JSON"),
    ],
)
def test_a_well_chained_line_of_nonsense_is_left_out(body: bytes, words: str) -> None:
    """A chain can be forged; what hangs on it must still be a step."""
    first, opening, *rest = bodies(small())
    reading = parse(chained(first, opening, body, *rest), "x")
    assert reading.log == small().upto(0)
    assert reading.trouble and reading.trouble.startswith("x: line 3 cannot be understood (")
    assert words in reading.trouble and is_sentence(reading.trouble)
    assert reading.sound == len(chained(first, opening))


def test_files_that_are_no_files(tmp_path: Path) -> None:
    """A folder, a pipe, a missing, an empty and a huge file each get a sentence, and none is waited for."""
    pipe, empty, huge = (tmp_path / name for name in ("pipe", "empty", "huge"))
    empty.touch()
    huge.touch()
    os.truncate(huge, LIMIT + 1)
    expected = [(tmp_path, "not a file"), (empty, "empty"), (huge, "too large"), (tmp_path / "no", "no such file")]
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        expected.append((pipe, "not a file"))
    for path, words in expected:
        with pytest.raises(LogError, match=words) as refused:
            read(path)
        assert is_sentence(str(refused.value)) and str(path) in str(refused.value)


def test_a_step_leaves_out_what_is_absent() -> None:
    """Most lines carry neither the hash of a world nor a new fate."""
    assert b'"world":' in bodies(small())[1] and b"fate" not in bodies(small())[1]
    assert b'"world":' not in bodies(small())[2] and b'"fate":7' in bodies(small())[3]
    whole = canonical(small().steps[1])
    assert bodies(small())[2].decode() == whole.replace('"fate":null,', "").replace(',"world":null', "")

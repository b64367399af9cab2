"""A log grows line by line on disk, and a disk that fails costs a sentence, not a game."""

import errno
import os
from pathlib import Path

import pytest

from game.log import writer as pen
from game.log.log import Log, LogError, Seated
from game.log.reader import read
from game.log.writer import content_of, create, resume
from tests.unit.log.small import small, small_file


def full(*_: object) -> int:
    """Write nothing, as a full disk does."""
    raise OSError(errno.ENOSPC, "No space left on device")


def test_steps_are_there_as_soon_as_they_are_recorded(tmp_path: Path) -> None:
    """After each step the file reads as the log so far."""
    path, log = tmp_path / "game", small()
    writer = create(path, log.header, durable=True)
    assert read(path).log == Log(log.header)
    for step in log.steps:
        writer.append(step)
        assert read(path).log == log.upto(step.n)
    assert path.read_bytes() == small_file()
    assert [file.name for file in tmp_path.iterdir()] == ["game"]


def test_record_numbers_the_steps_itself(tmp_path: Path) -> None:
    """A session hands over what was sealed and what came of it; the number is the writer's."""
    writer = create(tmp_path / "game", small().header)
    for step in small().steps[:2]:
        writer.record(step.sealed, step.entries, step.world)
    assert read(tmp_path / "game").log == small().upto(1)


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    """No name is ever taken over, not even an empty one."""
    path = tmp_path / "game"
    path.write_bytes(b"my novel")
    with pytest.raises(LogError, match="is there already"):
        create(path, small().header)
    assert path.read_bytes() == b"my novel"


def test_a_header_that_could_not_be_read_is_not_written(tmp_path: Path) -> None:
    """A name of a million letters is refused when the game begins, not when it is loaded."""
    header = Log(small().header).header
    path = tmp_path / "game"
    long = type(header)(1, "x", "", 1, False, {"russia": Seated("human", "x" * 1_000_000)})
    with pytest.raises(LogError, match=r"seats\.russia\.name"):
        create(path, long)
    assert not path.exists()


def test_half_a_letter_from_a_terminal_is_a_question_mark(tmp_path: Path) -> None:
    """A name that is no UTF-8 can be saved all the same."""
    path = tmp_path / "game"
    create(path, type(small().header)(1, "x", "", 1, False, {"russia": Seated("human", "Ali\udcff")}))
    assert read(path).log.header.seats["russia"].name == "Ali?"


def test_a_folder_that_is_missing_gets_a_sentence(tmp_path: Path) -> None:
    """So does a file in the place of a folder."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "no" / "game", tmp_path / "file" / "game"):
        with pytest.raises(LogError, match=r": no such (file or )?folder; the game goes on\.$"):
            create(path, small().header)


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EIO])
def test_a_save_that_cannot_be_begun_leaves_nothing(tmp_path: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither half a file nor a temporary one stays behind."""

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(LogError, match=r"^.*game cannot be written: .*; the game goes on\.$"):
        create(tmp_path / "game", small().header)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_caught_up_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps that could not be written wait, even when half a line was, and go in when there is room again."""
    path, log = tmp_path / "game", small()
    writer = create(path, log.header)
    writer.append(log.steps[0])
    with monkeypatch.context() as broken:
        true_write = os.write
        broken.setattr(pen.os, "write", lambda file, data: true_write(file, data[:7]) and full())
        for step in log.steps[1:3]:
            with pytest.raises(LogError, match=r"the disk is full; the game goes on\.$"):
                writer.append(step)
    torn = read(path)
    assert torn.log == log.upto(0) and torn.trouble and "cut short" in torn.trouble
    writer.append(log.steps[3])
    assert path.read_bytes() == small_file()


def test_another_hand_in_the_file_is_noticed(tmp_path: Path) -> None:
    """Two programs on one save would tear it; the second to write is told, and the file is left alone."""
    path, log = tmp_path / "game", small()
    writer, other = create(path, log.header), resume(path, read(path))
    other.append(log.steps[0])
    with pytest.raises(LogError, match="another program"):
        writer.append(log.steps[0])
    assert read(path).log == log.upto(0)


def test_a_sound_save_is_taken_up_where_it_ended(tmp_path: Path) -> None:
    """Nothing is copied or rewritten."""
    path = tmp_path / "game"
    path.write_bytes(content_of(small().upto(1))[0])
    writer = resume(path, read(path))
    for step in small().steps[2:]:
        writer.append(step)
    assert path.read_bytes() == small_file()
    assert [file.name for file in tmp_path.iterdir()] == ["game"]


@pytest.mark.parametrize("cut", [1, 40, 300])
def test_a_damaged_save_is_repaired_and_kept(tmp_path: Path, cut: int) -> None:
    """The damaged file is kept beside the sound one, under a name that is free."""
    path, torn = tmp_path / "game", small_file()[:-cut]
    path.write_bytes(torn)
    (tmp_path / "game.damaged").write_bytes(b"an older one")
    reading = read(path)
    assert path.read_bytes() == torn, "reading changes nothing"
    writer = resume(path, reading)
    assert (tmp_path / "game.damaged").read_bytes() == b"an older one"
    assert (tmp_path / "game.damaged1").read_bytes() == torn
    for step in small().steps[len(reading.log.steps) :]:
        writer.append(step)
    assert path.read_bytes() == small_file() and read(path).trouble is None


def test_a_repair_that_fails_leaves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a read-only disk a damaged save can still be looked at."""
    path = tmp_path / "game"
    path.write_bytes(small_file()[:-9])
    reading = read(path)
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(LogError, match=r"cannot be repaired: the disk is full; it is left as it is\.$"):
        resume(path, reading)
    assert path.read_bytes() == small_file()[:-9]

"""Rulings R1, R2, R8 and R9, as far as the log goes."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from game.core.canon import world_hash
from game.core.evolve import fold
from game.core.world import start
from game.log.log import Log, LogError, Place
from game.log.reader import parse, read
from game.log.replay import fold_log
from game.log.verify import recheck, verify
from game.log.writer import content_of, create
from game.replay.reel import Reel
from tests.unit.log.small import small, small_file
from tests.unit.log.table import four_points, header, played
from tests.unit.log.test_log_reader import is_sentence

ROOT = Path(__file__).parents[2]
OLD = sorted((Path(__file__).parent / "saves").glob("format-*.congress"))


def python(code: str, hash_seed: str) -> subprocess.Popen[str]:
    """Start a Python of its own, with a hash seed of its own."""
    paths = {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, **paths}, stdout=subprocess.PIPE, text=True
    )


def test_r1_two_processes_play_and_replay_alike() -> None:
    """The same seed gives the same bytes, and the same hash of every world, under any hash seed."""
    code = (
        "from hashlib import sha256; from tests.unit.log.table import *; from game.log.writer import content_of\n"
        "from game.log.reader import parse; from game.replay.reel import *; from game.core.canon import world_hash\n"
        "data = content_of(played(3))[0]; log = parse(data, 'x').log; reel = Reel(four_points(), log)\n"
        "print(sha256(data).hexdigest())\n"
        "for step in log.steps:\n"
        "    if step.world: print(world_hash(reel.world(Place(step.n, len(step.entries) - 1))))\n"
    )
    outputs = {run.communicate(timeout=60)[0] for run in [python(code, "0"), python(code, "4242")]}
    log = played(3)
    ours = [sha256(content_of(log)[0]).hexdigest(), *[step.world for step in log.steps if step.world]]
    assert outputs == {"".join(f"{line}\n" for line in ours)}


def test_r1_each_phase_has_its_hash() -> None:
    """A step after which the sitting or the phase has changed carries the hash of its world; no other does."""
    world = start(four_points(), tuple(four_points().powers))
    for step in played().steps:
        after = fold(world, step.entries)
        turned = (after.sitting, after.phase) != (world.sitting, world.phase)
        assert step.world == (world_hash(after) if turned else None)
        world = after


def test_r2_seeking_equals_playing_and_leaves_no_trace() -> None:
    """Wherever one jumps, in whatever order, the world is that of playing to there."""
    reel, log = Reel(four_points(), played()), played()
    rng = random.Random(1)
    jumps = [rng.randrange(len(log.steps)) for _ in range(60)]
    for n in (*jumps, *jumps):
        place = Place(n, len(log.steps[n].entries) - 1)
        assert world_hash(reel.world(place)) == world_hash(fold_log(four_points(), log, n))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_r8_saves_of_every_format_load(path: Path) -> None:
    """A file of each format that was ever released reads to the same log, and folds."""
    reading = read(path)
    assert reading.trouble is None
    assert [len(step.entries) for step in reading.log.steps] == [2, 1, 1, 1]
    assert fold_log(four_points(), reading.log).phase == "voices"


def test_r8_verification_names_the_first_difference() -> None:
    """A save that other rules decided loads, and the first entry that would be decided otherwise is named."""
    found = verify(four_points(), small())
    assert found and (found.what, found.step, found.entry) == ("entry", 0, 0)
    assert recheck(four_points(), small()) is None


def test_r9_cut_at_every_byte() -> None:
    """Every whole line before the cut is kept, and what is lost is said; a cut between lines is a shorter game."""
    data, log = small_file(), small()
    for length in range(1, len(data)):
        kept, said = outcome(data[:length])
        lines = data[: length + 1].count(b"\n")  # a line that lacks only its end is whole
        assert kept == (log.upto(lines - 2) if lines else None)
        assert is_sentence(said) if said else data[length - 1 : length] == b"\n"


@pytest.mark.parametrize(
    "damage",
    [lambda b: b ^ 1, lambda b: b ^ 0x80, lambda b: b ^ 0x20, lambda b: 10, lambda b: 0],
    ids=["lowest bit", "highest bit", "case", "line end", "zero"],
)
def test_r9_alter_every_byte(damage: Callable[[int], int]) -> None:
    """An altered byte costs its line and what follows; everything before it is kept, and the line is named."""
    data, log = small_file(), small()
    for place, byte in enumerate(data):
        if damage(byte) == byte:
            continue
        kept, said = outcome(data[:place] + bytes([damage(byte)]) + data[place + 1 :])
        line = data[:place].count(b"\n") + 1
        assert said and is_sentence(said)
        if line == 1:
            assert kept is None
        else:
            assert kept == log.upto(line - 3)
            assert f"line {line} " in said


def test_r9_insert_and_remove_everywhere() -> None:
    """So does a byte too many, or too few, anywhere but at the very end."""
    data, log = small_file(), small()
    for place in range(len(data) - 1):
        for bad in (data[:place] + b"7" + data[place:], data[:place] + data[place + 1 :]):
            if bad[: len(data)] == data[: len(bad)]:
                continue
            kept, said = outcome(bad)
            line = data[:place].count(b"\n") + 1
            assert said and is_sentence(said)
            assert kept is None if line == 1 else kept in (log.upto(line - 3), log.upto(line - 2))


def test_r9_lines_in_another_order() -> None:
    """Lines that are sound by themselves are no log when dropped, doubled or exchanged."""
    first, *rest = small_file().splitlines(keepends=True)
    for order in ([1, 2, 3], [0, 2, 3], [0, 1, 1, 2, 3], [0, 2, 1, 3], [3]):
        kept, said = outcome(first + b"".join(rest[n] for n in order))
        same = next(n for n in range(5) if n >= len(order) or order[n] != n)
        assert kept == small().upto(same - 1) and said and "was altered" in said


def outcome(data: bytes) -> tuple[Log | None, str | None]:
    """Return what can be kept of a file, and what is said."""
    try:
        reading = parse(data, "x")
    except LogError as error:
        return None, str(error)
    return reading.log, reading.trouble


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_r9_a_killed_program_loses_no_recorded_step(tmp_path: Path) -> None:
    """What was recorded before a kill -9 is in the file."""
    path = tmp_path / "game"
    code = (
        "from tests.unit.log.table import *; from game.log.writer import create; from pathlib import Path\n"
        f"log = played(); writer = create(Path({str(path)!r}), log.header)\n"
        "for step in log.steps: writer.append(step); print(step.n, flush=True)\n"
    )
    run = python(code, "random")
    assert run.stdout
    for line in run.stdout:
        if int(line) == 100:
            run.kill()
            break
    run.communicate(timeout=60)
    log = read(path).log
    assert len(log.steps) > 100
    assert log == played().upto(len(log.steps) - 1)


def test_r9_nothing_is_overwritten(tmp_path: Path) -> None:
    """A new game never takes the name of another, sound or not."""
    path = tmp_path / "game"
    path.write_bytes(small_file()[:99])
    with pytest.raises(LogError):
        create(path, header(four_points()))
    assert path.read_bytes() == small_file()[:99]


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_r8_the_chain_is_the_documented_one(path: Path) -> None:
    """The check of each line is what docs/save-format.md says it is, reckoned here with nothing of ours."""
    check = b""
    for line in path.read_bytes().splitlines():
        body, _, rest = line.rpartition(b',"check":"')
        check = sha256(check + body + b"}").hexdigest().encode()
        assert rest == check + b'"}'

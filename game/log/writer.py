"""A log to its file: created whole or not at all, then appended to, a line a step.

No line is ever rewritten. A step that cannot be written is remembered and goes in with the next one, so that a disk
that is full for a while costs nothing; the game goes on meanwhile.
"""

import os
from itertools import count
from pathlib import Path

from game.core.decide import Sealed
from game.core.events import Entry
from game.log.codec import load_header
from game.log.lines import header_body, sealed_line, step_body, without_format
from game.log.log import FORMAT, Header, Log, LogError, Step
from game.log.reader import Reading
from game.log.refusal import reason


class Writer:
    """The pen of one save. It holds no open file between two steps."""

    def __init__(self, path: Path, end: int, check: str, steps: int, durable: bool = False) -> None:
        """Write on after `end` bytes with this check; durable waits for the disk after each step."""
        self.path = path
        self.durable = durable
        self._end = end
        self._check = check
        self._steps = steps
        self._waiting = b""
        self._torn = False

    def record(self, sealed: Sealed, entries: tuple[Entry, ...], world: str | None, fate: int | None = None) -> None:
        """Write what was sealed and decided as the next step; see `append`."""
        self.append(Step(self._steps, sealed, entries, world, fate))

    def append(self, step: Step) -> None:
        """Write a step, and any that could not be written before; raises LogError if the file will not take them."""
        assert step.n == self._steps, "steps are written in order"
        line, self._check = sealed_line(self._check, step_body(step))
        self._waiting += line
        self._steps += 1
        self.flush()

    def flush(self) -> None:
        """Write what is still waiting; raises LogError if the file will not take it."""
        try:
            with open(self.path, "r+b", buffering=0) as file:
                size = file.seek(0, os.SEEK_END)
                if size < self._end or (size > self._end and not self._torn):
                    raise LogError(
                        "{path} was changed by another program, and is left as it is; the game goes on.",
                        path=str(self.path),
                    )
                file.truncate(self._end)
                self._torn = True
                _write(file.fileno(), self._end, self._waiting)
                if self.durable:
                    os.fsync(file.fileno())
        except OSError as error:
            raise _unwritten(self.path, reason(error)) from None
        self._end += len(self._waiting)
        self._waiting = b""
        self._torn = False


def create(path: Path, header: Header, durable: bool = False) -> Writer:
    """Make a new save of the header alone, whole or not at all; raises LogError if the name is taken."""
    return create_log(path, Log(header), durable)


def create_log(path: Path, log: Log, durable: bool = False) -> Writer:
    """Make a new save of a log, whole or not at all; raises LogError if the name is taken."""
    try:  # names and titles are people's: what could not be read is not written
        load_header(without_format(header_body(log.header)))
    except LogError as error:
        raise _unwritten(path, str(error)) from None
    content, check = content_of(log)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except FileExistsError:
        raise LogError("{path} is there already, and is left as it is.", path=str(path)) from None
    except OSError as error:
        raise _unwritten(path, reason(error)) from None
    try:
        replace_file(path, content)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _unwritten(path, reason(error)) from None
    return Writer(path, len(content), check, len(log.steps), durable)


def resume(path: Path, reading: Reading, durable: bool = False) -> Writer:
    """Take up a save where its sound part ends.

    A damaged file, or one of an older format, is first put aside under another name (`….damaged`, `….format0`); the
    sound part then takes its place in one stroke.
    """
    steps = len(reading.log.steps)
    if reading.trouble is None and reading.format == FORMAT:
        return Writer(path, reading.sound, reading.check, steps, durable)
    try:
        found = path.read_bytes()
        if reading.format == FORMAT:
            content, check = found[: reading.sound].removesuffix(b"\n") + b"\n", reading.check
            replace_file(aside(path, "damaged"), found)
        else:
            content, check = content_of(reading.log)
            replace_file(aside(path, f"format{reading.format}"), found)
        replace_file(path, content)
    except OSError as error:
        raise LogError(
            "{path} cannot be repaired: {reason}; it is left as it is.", path=str(path), reason=reason(error)
        ) from None
    return Writer(path, len(content), check, steps, durable)


def content_of(log: Log) -> tuple[bytes, str]:
    """Return the whole file of a log, and the check of its last line."""
    line, check = sealed_line("", header_body(log.header))
    lines = [line]
    for step in log.steps:
        line, check = sealed_line(check, step_body(step))
        lines.append(line)
    return b"".join(lines), check


def aside(path: Path, suffix: str) -> Path:
    """Return the first free name beside a file."""
    names = (path.with_name(f"{path.name}.{suffix}{n or ''}") for n in count())
    return next(name for name in names if not name.exists())


def replace_file(path: Path, content: bytes) -> None:
    """Give a file new content in one stroke: written beside it, flushed to the disk, and renamed."""
    part = path.with_name(path.name + ".part")
    try:
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _unwritten(path: Path, why: str) -> LogError:
    return LogError("{path} cannot be written: {reason}; the game goes on.", path=str(path), reason=why)


def _write(file: int, at: int, content: bytes) -> None:
    os.lseek(file, at, os.SEEK_SET)
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]

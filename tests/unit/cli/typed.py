"""The command line as a person types it, without a new process: exit code, stdout and stderr."""

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from game.cli.main import main


class Said(NamedTuple):
    """What a command said."""

    code: int
    out: str
    err: str


Type = Callable[..., Said]
"""Types words, with bytes on stdin."""


def typist(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a typist for one test."""

    def typed(*words: str, stdin: bytes = b"") -> Said:
        capsys.readouterr()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(words)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return typed

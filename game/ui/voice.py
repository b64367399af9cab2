"""The self-voicing channel: every line goes to a speech engine, to the clipboard, or to stdout, as the player chose.

A machine without an engine, or a clipboard that refuses, is quiet: that is logged once and the game goes on. A new line
cuts the one before short, as screen readers do. No line is spoken of what the curtain hides: what is spoken is what
the focused widget shows.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence

import pygame

LANGUAGE = "{language}"
"""Stands in a command for the code of the language to speak."""
ENGINES: tuple[tuple[str, ...], ...] = (
    ("say",),
    ("spd-say", "--wait", "--language", LANGUAGE, "--"),
    ("espeak-ng", "-v", LANGUAGE, "--"),
    ("espeak", "-v", LANGUAGE, "--"),
)
"""Programs that speak a line given as their last word, the likeliest first; `say` speaks as its user has set it."""
_SPEAK = (
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_WINDOWS = ("powershell", "-NoProfile", "-Command", _SPEAK)
"""The speaker of Windows reads its line from stdin: nothing of it is ever part of a command."""


def engine(find: Callable[[str], str | None] = shutil.which) -> tuple[str, ...]:
    """Return the command of the speech engine of this system; empty if it has none."""
    if sys.platform == "win32":
        return _WINDOWS if find("powershell") else ()
    return next((command for command in ENGINES if find(command[0])), ())


class Voice:
    """Speaks one line at a time, in the way chosen: "off", "engine", "clipboard" or "printed"."""

    def __init__(self, way: str = "off", command: Sequence[str] | None = None, language: str = "en") -> None:
        """`command` is the speech engine; by default the one of this system, looked for when first needed."""
        self.way, self._language = way, language
        self._command = command
        self._speaking: subprocess.Popen[str] | None = None
        self._quiet = False

    def __call__(self, line: str) -> None:
        """Speak a line; nothing is said of an empty one."""
        if not line:
            return
        match self.way:
            case "engine":
                self._speak(line)
            case "clipboard":
                self._copy(line)
            case "printed":
                print(line, flush=True)

    def choose(self, way: str, language: str = "en") -> None:
        """Speak in another way, or another language, from now on."""
        self._language = language
        if way != self.way:
            self.hush()
            self.way, self._quiet = way, False

    def hush(self) -> None:
        """Stop in the middle of a line."""
        if self._speaking is not None:
            if self._speaking.poll() is None:
                self._speaking.terminate()
            self._speaking.wait()
            self._speaking = None

    def _speak(self, line: str) -> None:
        self.hush()
        named = self._command if self._command is not None else engine()
        command = tuple(self._language if word == LANGUAGE else word for word in named)
        if not command:
            self._fail("no speech engine was found")
            return
        by_stdin = command == _WINDOWS
        try:
            self._speaking = subprocess.Popen(
                command if by_stdin else (*command, line),
                stdin=subprocess.PIPE if by_stdin else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
            )  # fmt: skip
            if self._speaking.stdin is not None:
                self._speaking.stdin.write(line)
                self._speaking.stdin.close()
        except OSError as error:
            self._fail(f"the speech engine does not answer: {error}")

    def _copy(self, line: str) -> None:
        try:
            pygame.scrap.put_text(line)
        except pygame.error as error:
            self._fail(f"the clipboard does not answer: {error}")

    def _fail(self, why: str) -> None:
        if not self._quiet:
            self._quiet = True
            logging.getLogger(__name__).warning("no voice: %s", why)

"""The ways from one screen to another that would otherwise go round in circles. The window's opener hangs the doors."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from game.core.scenario import PowerId
from game.ui.kit import Scene
from game.words.language import ENGLISH, Language

T = TypeVar("T")
Guest = TypeVar("Guest")
"""Who goes through a door: a room of the house, of which no door knows anything."""


class Beside(Protocol):
    """Does a job beside the window's own work, or at once."""

    def __call__(self, job: Callable[[], T], /) -> Future[T]:
        """Return what the job will have made."""


def at_once(job: Callable[[], T], /) -> Future[T]:
    """Think here and now: for tests, and for whoever would rather wait."""
    done: Future[T] = Future()
    done.set_result(job())
    return done


@dataclass(slots=True)
class Premises:
    """What all rooms of the house have in common: a way out, a language, a sound, a place to think."""

    title: Callable[[], Scene]
    """Back to the title page."""
    hear: Callable[[str], object] = lambda effect: False
    """Lets an effect be heard, where there is sound: quill, seal, gavel …"""
    language: Language = field(default=ENGLISH)
    """What everything is said in from now on; a player may change it at any time."""
    folder: Path | None = None
    """Where PINs are kept beside the saves; None keeps them in memory alone."""
    think: Beside = at_once
    """Has a machine think, or a paper written; the window does it beside its own work, so that it never freezes."""


@dataclass(slots=True, kw_only=True)
class Doors(Premises, Generic[Guest]):
    """Where each leads."""

    congress: Callable[[Guest], Scene]
    """To the table, for the room's viewer."""
    curtain: Callable[[Guest, PowerId], Scene]
    """To the hand-over, naming who is to sit down."""
    closing: Callable[[Guest], Scene]
    """To the end of the congress, and to the end of everything."""
    years: Callable[[Guest], Scene]
    """To what came of it."""
    waiting: Callable[[Guest], Scene]
    """To wait, with nobody's papers open, while machines act."""

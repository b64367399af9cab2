"""The ways from one screen to another that would otherwise go round in circles. The window's opener hangs the doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.scenario import PowerId
from game.ui.kit import Scene

if TYPE_CHECKING:
    from game.ui.scenes.room import Room


@dataclass(frozen=True, slots=True)
class Doors:
    """Where each leads."""

    title: Callable[[], Scene]
    """Back to the title page."""
    congress: Callable[[Room], Scene]
    """To the table, for the room's viewer."""
    curtain: Callable[[Room, PowerId], Scene]
    """To the hand-over, naming who is to sit down."""
    closing: Callable[[Room], Scene]
    """To the end of the congress, and to the end of everything."""
    years: Callable[[Room], Scene]
    """To what came of it."""
    hear: Callable[[str], object] = lambda effect: False
    """Lets an effect be heard, where there is sound: quill, seal, gavel …"""

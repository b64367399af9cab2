"""Games as a reader's language calls them: by the title of their scenario there, with that of the length played."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from game.cli.saved import folders
from game.content.listing import Listed, entry
from game.seat.table import Kept
from game.words.language import language
from game.words.titles import game_title, replay_title


def titled(games: Iterable[Kept], code: str) -> list[Kept]:
    """Return saves with their titles in the language of a code, which is empty for English.

    Of a scenario only the headings are read, and in English only where a shorter game must be named.
    """
    spoken = language(code or "en")

    @cache
    def named(scenario: str, told: str) -> Listed | None:
        return _entry(scenario, told)

    def title(kept: Kept) -> str:
        said = replay_title(kept.title, spoken)
        told = named(kept.scenario, code) if code or kept.length else None
        if told is None:
            return game_title(said, kept.length, spoken)
        own = named(kept.scenario, "")
        said = told.title if own is not None and kept.title == own.title else said
        return game_title(said, told.lengths.get(kept.length, kept.length), spoken)

    return [replace(kept, title=title(kept)) for kept in games]


def _entry(scenario: str, code: str) -> Listed | None:
    """Return the headings of a scenario in a language; None if there is no such file."""
    if not scenario.replace("_", "").isalnum():
        return None
    files = (folder / f"{scenario}.yaml" for folder in folders())
    return next((entry(file, code) for file in files if file.is_file()), None)

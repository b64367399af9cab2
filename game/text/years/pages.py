"""What a seat heard of the years, cut into pages: one a season, and a stop at every crisis. Pure; prints nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.core.after import CrisisOpened, EventCame, HistoryClosed, PowerDecided
from game.core.events import CommitmentSettled, Entry
from game.core.pledges import IN_HISTORY


@dataclass
class Story:
    """One event, and who decided what in it."""

    came: EventCame
    decided: list[PowerDecided] = field(default_factory=list)
    words: list[Entry] = field(default_factory=list)
    """Promises of the congress that it put to the test, with who heard of it."""


@dataclass
class NewsPage:
    """What came in one season."""

    year: int
    season: int
    stories: list[Story] = field(default_factory=list)


Item = NewsPage | CrisisOpened | HistoryClosed


@dataclass
class Piece:
    """One thing to read, and how many of the entries have been read then."""

    item: Item
    until: int


def pieces(entries: Iterable[Entry]) -> list[Piece]:
    """Return the pages, crises and the end among some entries, in order."""
    found: list[Piece] = []
    for count, entry in enumerate(entries, 1):
        last = found[-1].item if found else None
        match entry.event:
            case EventCame() as came:
                if not isinstance(last, NewsPage) or (last.year, last.season) != (came.year, came.season):
                    last = NewsPage(came.year, came.season)
                    found.append(Piece(last, count))
                last.stories.append(Story(came))
                found[-1].until = count
            case PowerDecided() as decided:
                if isinstance(last, NewsPage) and last.stories[-1].came.event == decided.event:
                    last.stories[-1].decided.append(decided)
                    found[-1].until = count
            case CommitmentSettled():
                if isinstance(last, NewsPage) and entry.event.evidence.startswith(IN_HISTORY):
                    last.stories[-1].words.append(entry)
                    found[-1].until = count
            case CrisisOpened() | HistoryClosed() as event:
                found.append(Piece(event, count))
            case _:
                pass
    return found


def stories(entries: Iterable[Entry]) -> list[Story]:
    """Return every event among some entries."""
    return [story for piece in pieces(entries) if isinstance(piece.item, NewsPage) for story in piece.item.stories]

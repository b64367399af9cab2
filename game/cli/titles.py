"""Games as a reader's language calls them: by the title of their scenario there, with that of the length played."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.cli.saved import folders
from game.content.listing import Listed, listing
from game.seat.table import Kept
from game.words.language import Language, language
from game.words.titles import game_title, replay_title


@dataclass(frozen=True, slots=True)
class Titles:
    """What scenarios and their lengths are called; looked up once for a whole list of saves."""

    own: dict[str, Listed]
    """Scenarios by id, in their own words, by which saves know them."""
    told: dict[str, Listed]
    """The same in the reader's."""
    language: Language

    def of(self, kept: Kept) -> Kept:
        """Return a save with its title in the reader's language; what a player has called it stays."""
        own, told = self.own.get(kept.scenario), self.told.get(kept.scenario)
        title = replay_title(kept.title, self.language)
        if own and told and kept.title == own.title:
            title = told.title
        length = told.lengths.get(kept.length, kept.length) if told else kept.length
        return replace(kept, title=game_title(title, length, self.language))


def titled(games: Iterable[Kept], code: str) -> list[Kept]:
    """Return saves with their titles in the language of a code, which is empty for English."""
    found = list(games)
    titles = Titles(_scenarios(""), _scenarios(code), language(code or "en")) if found else None
    return [titles.of(kept) for kept in found] if titles else []


def _scenarios(code: str) -> dict[str, Listed]:
    listed = [one for folder in folders() for one in listing(folder, code)]
    return {one.id: one for one in reversed(listed)}

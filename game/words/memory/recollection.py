"""One thing that a speaker recalls, with the entries that prove it."""

from dataclasses import dataclass
from typing import Literal

from game.core.events import Entry
from game.core.scenario import PowerId, QuestionId

Kind = Literal[
    "refused_it_yourself",  # the mover refused this very article before
    "many_times",  # the speaker has refused it twice or more
    "once_before",  # the speaker has refused it once
    "were_ready",  # the speaker would have had it, and others would not
    "refused_ours",  # the mover would not have the speaker's own text on the question
    "gives_way",  # the speaker refused it before, and agrees now
    "gives_way_beside",  # the same, of one article among those moved together
    "returns",  # the mover gave way to the speaker elsewhere, who now agrees
    "broke_word",  # the other broke a promise to the speaker
    "kept_word",  # the other kept a promise to the speaker
    "asked_before",  # the other has asked for the same promise before
    "stands",  # the speaker has told the other so before
    "further",  # the speaker goes further than it told the other before
    "less",  # the speaker takes back some of what it told the other before
    "same_price",  # the speaker has named the same terms before
    "asks_less",  # the speaker named a price before, and forgoes it
    "offered_before",  # the other took nothing of what the speaker offered last
    "agreed_before",  # the two have come to terms before
    "gave_way_to_you",  # the speaker gave way to the other, and looks for a return
]
"""What is recalled. The first eight are said at the table, the others between two; a broken or kept word in both."""


@dataclass(frozen=True, slots=True)
class Recollection:
    """A fact of an earlier sitting, as one speaker recalls it to others who heard it too."""

    kind: Kind
    speaker: PowerId
    sitting: int
    """When it happened, or the last time."""
    sources: tuple[Entry, ...]
    """What was heard then: by the speaker, and by all who listen now."""
    other: PowerId = ""
    question: QuestionId = ""
    position: int = -1
    high: int = -1
    """The other end of a range that begins at `position`; -1 where it is no range."""
    times: int = 1
    """How often it has happened."""
    nth: int = 0
    """How often something of this kind was recalled before: it is put otherwise each time."""

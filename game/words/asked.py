"""What an answer in the corridor answers: looked up among what was heard."""

from collections.abc import Sequence

from game.core import events as e
from game.core.pledges import Article


def asked_for(named: e.TermsNamed, heard: Sequence[e.Entry]) -> tuple[Article, ...]:
    """Return the articles for which terms were asked, or nothing if the question was not heard."""
    for entry in reversed(heard):
        if isinstance(entry.event, e.TermsAsked) and entry.event.paper == named.paper:
            return entry.event.articles
    return ()

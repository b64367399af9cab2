"""The command that asks one's two advisers, about articles that are named or picked."""

from game.text import guide
from game.text.screens.advice import on_articles
from game.text.turn import Turn


def advise(turn: Turn, words: tuple[str, ...]) -> bool:
    """Say what would become of articles, if they were moved together."""
    if words:
        reading = turn.reading(words)
        articles = reading.articles()
        reading.end()
    else:
        picked = guide.article(turn)
        if picked is None:
            return False
        articles = (picked,)
    turn.page.head(turn.say("Your advisers", context="screen"))
    on_articles(turn, articles)
    return False

"""What one's two advisers say of articles that might be moved, or of an offer before it is put."""

from game.core import orders as o
from game.core.advice import Advice
from game.core.pledges import Article
from game.text import guide
from game.text.turn import Turn
from game.words.advice import counsel


def show(turn: Turn, words: tuple[str, ...]) -> bool:
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


def on_articles(turn: Turn, articles: tuple[Article, ...]) -> None:
    """Print what both advisers say of articles moved together."""
    _say(turn, turn.house.advisers(turn.scenario).on_motion(turn.seat, articles))


def on_offer(turn: Turn, offer: o.Offer) -> None:
    """Print what both advisers say of an offer."""
    _say(turn, turn.house.advisers(turn.scenario).on_offer(turn.seat, offer))


def _say(turn: Turn, said: tuple[Advice, Advice]) -> None:
    for line in counsel(said, turn.scenario, turn.language, turn.power):
        turn.page.body(line)

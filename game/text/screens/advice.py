"""What one's two advisers say of articles that might be moved, or of an offer before it is put."""

from game.core import orders as o
from game.core.advice import Advice
from game.core.pledges import Article
from game.text.turn import Turn
from game.words.advice import counsel


def on_articles(turn: Turn, articles: tuple[Article, ...]) -> None:
    """Print what both advisers say of articles moved together."""
    _say(turn, turn.house.advisers(turn.scenario).on_motion(turn.seat, articles))


def on_offer(turn: Turn, offer: o.Offer) -> None:
    """Print what both advisers say of an offer."""
    _say(turn, turn.house.advisers(turn.scenario).on_offer(turn.seat, offer))


def _say(turn: Turn, said: tuple[Advice, Advice]) -> None:
    for line in counsel(said, turn.scenario, turn.language, turn.power):
        turn.page.body(line)

"""What a game is called where games are listed."""

from game.words.language import Language, mark

SHIPPED = (
    mark("A first congress, with a hand on your shoulder", context="title of a replay"),
    mark("The Congress of Paris, as it happened", context="title of a replay"),
)
"""The replays that come with the game, as their files call them."""


def replay_title(title: str, language: Language) -> str:
    """Return the title of a replay that comes with the game in a language; any other is its player's own."""
    return language.phrase(title, context="title of a replay") if title in SHIPPED else title


def game_title(title: str, length: str, language: Language) -> str:
    """Return the title of a game with that of its length; nothing is added to a whole game."""
    if not length:
        return title
    return language.phrase("{title} ({length})", context="a game and its length", title=title, length=length)

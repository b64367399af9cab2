"""What games are called where they are listed, in every language."""

from pathlib import Path

from game.log.reader import read
from game.words.language import ENGLISH, language
from game.words.titles import SHIPPED, game_title, replay_title

SAVES = Path(__file__).parents[3] / "saves"


def test_every_replay_that_comes_with_the_game_has_a_title_to_translate() -> None:
    """A replay that is renamed, or a new one, is named in `SHIPPED` too, or it is English everywhere."""
    from game.cli.shelf import SHIPPED as FILES

    assert {read(SAVES / f"{name}.congress").log.header.title for name in FILES} == set(SHIPPED)
    french = language("fr")
    assert all(replay_title(title, french) != title for title in SHIPPED)
    assert all(replay_title(title, ENGLISH) == title for title in SHIPPED)


def test_a_title_of_ones_own_is_left_alone() -> None:
    """Even if it is a word that the game has translated elsewhere."""
    assert replay_title("Leave", language("fr")) == "Leave"
    assert replay_title("", language("fr")) == ""


def test_a_length_is_named_beside_the_title() -> None:
    """And nothing is added to a whole game."""
    assert game_title("The Four Points", "", ENGLISH) == "The Four Points"
    assert game_title("The Four Points", "The table alone", ENGLISH) == "The Four Points (The table alone)"

"""How long a game, by typed lines: chosen at the menu, and years that pass by themselves where nobody is asked."""

import pytest

from game.core.shortened import shortened
from game.words.language import language
from game.words.lengths import length_about, lengths
from tests.play import scenario
from tests.small_history import small_history
from tests.unit.text.keyboard import MemoryHouse, play, steady, table, typed


@pytest.mark.parametrize(("said", "length"), [("2", "table"), ("the table", "table"), ("1", ""), ("", "")])
def test_the_menu_asks_how_long_a_game(said: str, length: str) -> None:
    """By number or by name; Enter plays the whole."""
    house = MemoryHouse()
    played = play(None, typed("1", "1", said, "russia=Anna", "2", "7", "yes", "quit"), house=house)
    assert house.begun[0].scenario == shortened(scenario("four_points"), length)
    assert "1. The whole, " in played.text
    assert "2. The table alone, about 25 minutes. Four articles in six sittings." in played.text.replace("\n", " ")


def test_the_years_pass_by_themselves_where_nobody_is_asked() -> None:
    """A line an event and no pause after the opening page, to the verdict; the whole game stops to be read."""
    facts = scenario("four_points@table")
    played = play(table({"russia": "Anna"}, facts, history=small_history, seed=3), steady)
    years = played.text[played.text.index("Nobody is asked any more: the years pass by themselves.") :]
    passed = years[: years.index("The book closes")]
    assert "Enter to read on:" not in passed
    assert "War over Italy, as in history." in passed
    assert "The years so far" not in played.text
    assert "The three scores" in years
    whole = play(table({"russia": "Anna"}, history=small_history, seed=3), steady)
    assert "Nobody is asked any more" not in whole.text
    assert whole.text.count("Enter to read on:") > 1


def test_every_length_is_named_in_every_language() -> None:
    """With its minutes, and what it holds; the whole first."""
    for code, whole in (("en", "The whole"), ("fr", "En entier")):
        facts = scenario("paris_1856")
        found = lengths(facts, language(code))
        assert [name for name, _, _ in found] == ["whole", *facts.lengths]
        assert found[0][1] == whole
        assert all(str(facts.lengths[name].minutes) in note for name, _, note in found[1:])
        assert all(length_about(facts, name, language(code)) for name, _, _ in found)

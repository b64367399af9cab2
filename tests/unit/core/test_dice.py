"""Chance: keyed by what is rolled, never drawn in sequence."""

from collections import Counter

from game.core.dice import Dice


def test_a_roll_depends_on_the_seed_and_the_key_alone() -> None:
    """The same name gives the same number, whatever was rolled before; these numbers must never change."""
    dice = Dice(1856)
    first = dice.roll("corridor", 1)
    for other in range(100):
        dice.roll("something", other)
    assert dice.roll("corridor", 1) == first == Dice(1856).roll("corridor", 1)
    assert (Dice(0).roll("a"), Dice(1).roll("a")) == (2962476648899723354, 951889089193931511)


def test_different_keys_are_different_rolls() -> None:
    """The parts of a key are told apart: ("a", "bc") is not ("ab", "c"), and 1 is not the seed's 1."""
    dice = Dice(7)
    keys = [("a", "bc"), ("ab", "c"), ("abc",), ("a", "b", "c"), ("c", "b", "a"), (7, "a"), ("a",)]
    assert len({dice.roll(*key) for key in keys}) == len(keys)


def test_between_holds_both_ends_and_is_even() -> None:
    """Every number of the range comes about as often as any other."""
    counts = Counter(Dice(3).between(-2, 3, "x", n) for n in range(6000))
    assert set(counts) == {-2, -1, 0, 1, 2, 3}
    assert all(850 < count < 1150 for count in counts.values())
    assert Dice(3).between(5, 5, "y") == 5


def test_chance_keeps_its_odds() -> None:
    """Thirty in a hundred happen thirty times in a hundred; none never, all always."""
    dice = Dice(11)
    assert 2800 < sum(dice.chance(30, "c", n) for n in range(10_000)) < 3200
    assert not any(dice.chance(0, "c", n) for n in range(500))
    assert all(dice.chance(100, "c", n) for n in range(500))

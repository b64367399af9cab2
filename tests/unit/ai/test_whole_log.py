"""A logarithm in whole numbers."""

from math import log2

from hypothesis import given
from hypothesis import strategies as st

from game.ai.whole_log import ONE, whole_log


@given(st.integers(1, 10**9))
def test_it_is_the_binary_logarithm_rounded_down(number: int) -> None:
    """To within one unit of its last place."""
    assert abs(whole_log(number) - log2(number) * ONE) <= 1.01


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_it_never_falls(one: int, other: int) -> None:
    """More is never worth less."""
    low, high = sorted((one, other))
    assert whole_log(low) <= whole_log(high)


def test_powers_of_two_are_exact() -> None:
    """One doubling is one doubling."""
    assert [whole_log(1 << n) for n in range(20)] == [n * ONE for n in range(20)]

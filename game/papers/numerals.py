"""Roman numerals, as treaties number their articles."""

_STEPS = (
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """Return a number from 1 to 399 in Roman numerals: 14 is XIV."""
    found = ""
    for worth, letters in _STEPS:
        count, number = divmod(number, worth)
        found += letters * count
    return found

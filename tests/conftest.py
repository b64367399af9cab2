"""What all tests share: the way to the game, and the golden texts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("steady")  # `pytest --hypothesis-profile=search` looks further, and elsewhere each time

ROOT = Path(__file__).parents[1]

Golden = Callable[[str, str], None]
"""Compares a text with the golden one of that name under tests/golden/."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `pytest --update-golden` write what it would otherwise compare."""
    parser.addoption("--update-golden", action="store_true", help="write the golden texts instead of comparing them")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return the comparison; with --update-golden it writes."""
    update = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{name} is not written yet: pytest --update-golden"
        assert text == path.read_text(encoding="utf-8"), (
            f"{name} has changed; if it should have: pytest --update-golden"
        )

    return compare

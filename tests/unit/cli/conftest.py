"""A typist, and two saved games of machines."""

from pathlib import Path

import pytest

from game.cli.main import main
from tests.unit.cli.typed import Type, typist


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a function that types words and returns exit code, stdout and stderr."""
    return typist(capsys, monkeypatch)


@pytest.fixture(scope="session")
def games(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the saves of two games of the four points, with the seeds 1 and 2."""
    folder = tmp_path_factory.mktemp("games")
    assert main(["simulate", "four_points", "--games", "2", "--save-dir", str(folder), "--json"]) == 0
    return folder / "four_points-1.congress", folder / "four_points-2.congress"

"""Papers at the end of a game in the terminal."""

import shutil
from pathlib import Path

import pytest

from tests.games_to_1914 import save
from tests.unit.cli.typed import Type, typist


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a function that types words and returns exit code, stdout and stderr."""
    return typist(capsys, monkeypatch)


def test_papers_are_written_from_the_end_of_a_game(
    typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`papers treaty` names the file it wrote, beside the house's saves, wherever the game itself lies."""
    monkeypatch.setenv("CONGRESS_SAVES", str(tmp_path / "house"))
    game = tmp_path / "elsewhere.congress"
    shutil.copy(save(), game)
    said = typed("play", str(game), "--text", stdin=b"no\n\n\n\n\npapers treaty\npapers wine\nquit\n")
    assert "papers treaty" in said.out
    written = tmp_path / "house" / "papers" / "elsewhere" / "treaty.html"
    assert written.is_file()
    assert "treaty.html" in "".join(said.out.split())
    assert "wine" in said.out

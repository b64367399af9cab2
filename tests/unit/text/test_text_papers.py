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


def test_the_theatre_writes_papers_of_what_it_shows(
    typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`write poster` in a replay writes the poster of the game that is open; a paper nobody knows is asked back."""
    monkeypatch.setenv("CONGRESS_SAVES", str(tmp_path / "house"))
    game = tmp_path / "game.congress"
    shutil.copy(save(), game)
    said = typed("replay", str(game), "--watch", stdin=b"write poster\nwrite wine\nquit\n")
    assert (tmp_path / "house" / "papers" / "game" / "poster.svg").is_file()
    assert "wine" in said.out
    assert "debrief" in said.out

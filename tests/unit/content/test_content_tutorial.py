"""The blocks of docs/writing-a-scenario.md, put together, are a sound scenario and its translation."""

import re
from pathlib import Path

from game.content.check import check
from game.content.load import load

PAGE = (Path(__file__).parents[3] / "docs" / "writing-a-scenario.md").read_text(encoding="utf-8")


def test_the_tutorial_writes_a_sound_scenario(tmp_path):
    """A reader who copies every block ends with a file in which `check` finds nothing but the missing French."""
    (tmp_path / "fr").mkdir()
    for folder, fence in ((tmp_path, "yaml"), (tmp_path / "fr", "yaml fr")):
        blocks = re.findall(rf"^```{fence}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
        (folder / "luxembourg_1867.yaml").write_text("".join(blocks), encoding="utf-8")
    said = [str(remark).removeprefix(tmp_path.as_posix() + "/") for remark in check([tmp_path])]
    assert [line for line in said if "texts are translated" not in line] == []
    assert len(said) == 1
    french = load(tmp_path / "luxembourg_1867.yaml", language="fr")
    assert french.powers["france"].name == "la France"
    assert french.title == "La crise du Luxembourg"

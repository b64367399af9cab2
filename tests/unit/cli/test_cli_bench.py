"""`bench`: every figure of the design is there, with its goal; how large it is is not a test's business."""

import json

import pytest

from tests.unit.cli.typed import Type


def test_every_figure_is_reported(typed: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers where something can be measured here, and null where not."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    said = typed("bench", "--scenario", "four_points", "--json")
    figures = json.loads(said.out)["figures"]
    assert list(figures) == [
        "cold_start", "idle_frame", "full_redraw", "fold", "seek_median", "seek",
        "decision_median", "decision_max", "machine_game",
        "memory", "history_1", "history_64", "history_1000", "history_10000",
    ]  # fmt: skip
    for figure in figures.values():
        assert set(figure) == {"value", "unit", "goal"}
        assert figure["value"] is None or figure["value"] >= 0
    assert all(figures[name]["value"] is not None for name in ("fold", "seek", "decision_max", "machine_game"))

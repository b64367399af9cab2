"""Work beside the window: in order, with its results and its errors, and never in the way of leaving."""

from __future__ import annotations

import subprocess
import sys

import pytest

from game import paths
from game.ui.beside import Worker


def test_jobs_are_done_in_their_order_and_hand_on_what_they_make_and_raise() -> None:
    """Three jobs, one of which fails: the others do not notice."""
    work, seen = Worker("test"), list[int]()

    def fail() -> int:
        raise ValueError("no")

    first, second, third = work(lambda: seen.append(1)), work(fail), work(lambda: (seen.append(2), 7)[1])
    assert third.result(10) == 7
    assert seen == [1, 2]
    assert first.result(0) is None
    with pytest.raises(ValueError, match="no"):
        second.result(0)


def test_who_leaves_does_not_wait_for_a_machine_that_thinks() -> None:
    """A program whose worker is in the middle of something ends when it ends."""
    code = "import time\nfrom game.ui.beside import Worker\nWorker('test')(lambda: time.sleep(60))\ntime.sleep(0.1)"
    done = subprocess.run([sys.executable, "-c", code], cwd=paths.CHECKOUT, timeout=30, check=False)
    assert done.returncode == 0

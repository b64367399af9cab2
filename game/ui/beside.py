"""Work beside the window's own, one job after the other; who closes the window does not wait for the one in hand."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class Worker:
    """Does jobs in their order on a thread that the program does not wait for when it ends.

    What a job leaves half done is no loss: whoever keeps a game writes it line by line.
    """

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        Thread(target=self._work, name=name, daemon=True).start()

    def __call__(self, job: Callable[[], T], /) -> Future[T]:
        """Return what the job will have made, or what it will have raised."""
        made: Future[T] = Future()

        def do() -> None:
            if not made.set_running_or_notify_cancel():
                return
            try:
                found = job()
            except BaseException as error:  # noqa: BLE001  # handed on to whoever asks for the result
                made.set_exception(error)
            else:
                made.set_result(found)

        self._jobs.put(do)
        return made

    def _work(self) -> None:
        while True:
            self._jobs.get()()

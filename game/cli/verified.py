"""A save decided again: the first thing in which it and today's rules are not the same."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.cli.chronicles import Following
    from game.cli.saved import Saved
    from game.log.verify import Difference


def verified(saved: "Saved", json: bool) -> int:
    """Decide the game again; 0 if all of the file is sound and every decision comes out as it stands there."""
    from dataclasses import asdict

    from game.cli.bar import Bar
    from game.cli.out import say, say_json
    from game.log.verify import verify

    steps = len(saved.log.steps)
    bar = Bar(steps)
    history = _history(saved)
    found = verify(
        saved.scenario, saved.log, lambda n: bar.reach(n + 1, f"step {n + 1} of {steps}"),
        None if history is None else history(), "" if history is None else history.digest,
    )  # fmt: skip
    bar.clear()
    sound = found is None and saved.reading.trouble is None
    if json:
        difference = None if found is None else asdict(found)
        say_json({"verified": sound, "steps": steps, "trouble": saved.reading.trouble, "difference": difference})
    elif found is not None:
        say(_difference(found))
    else:
        say(f"{'Verified' if sound else 'What is sound of it is verified'}: {steps} steps, decided again alike.")
    return 0 if sound else 1


def _history(saved: "Saved") -> "Following | None":
    """Return the history that the save went on to, if it did and there is one."""
    from game.cli.chronicles import follows
    from game.core.events import CongressClosed

    if not any(isinstance(entry.event, CongressClosed) for entry in saved.log.entries()):
        return None
    return follows(saved.scenario, saved.path)


def _difference(found: "Difference") -> str:
    if found.what == "scenario":
        return "Not verified: the scenario has been changed since, and the same orders may no longer do the same."
    if found.what == "history":
        return "Not verified: the congress is decided alike, but the history file has been changed since it was played."
    where = f"at sitting {found.sitting}, {found.phase}, step {found.step}"
    if found.what == "world":
        return f"Not verified: {where}, the world is another than the save says."
    return (
        f"Not verified: {where}, entry {found.entry} is decided otherwise today.\n"
        f"in the save: {found.got or 'nothing'}\ndecided now: {found.expected or 'nothing'}"
    )

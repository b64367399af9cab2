"""A log is decided again, and the first thing that comes out otherwise is named."""

import json
from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core.canon import canonical, scenario_hash
from game.log.codec import load_entry
from game.log.log import Log, LogError, Step
from game.log.verify import Difference, recheck, verify
from tests.unit.log.small import small
from tests.unit.log.table import four_points, play, played


def change(log: Log, n: int, **parts: object) -> Log:
    """Return a log with one step changed."""
    step = replace(log.steps[n], **parts)  # type: ignore[arg-type]
    return replace(log, steps=(*log.steps[:n], step, *log.steps[n + 1 :]))


def voices(log: Log) -> Step:
    """Return the first step in which powers gave their voices."""
    return next(step for step in log.steps if any(isinstance(x.event, e.VoiceGiven) for x in step.entries))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("historical", [False, True])
def test_a_game_verifies(seed: int, historical: bool) -> None:
    """What was played is what is decided again, and each step is told."""
    told: list[int] = []
    log = played(seed, historical)
    assert verify(four_points(), log, told.append) is None
    assert told == list(range(len(log.steps)))
    assert recheck(four_points(), log) is None


def test_a_part_of_a_game_verifies() -> None:
    """A game that is not over, or has not even opened, is no less sound."""
    for n in (-1, 0, 17):
        assert verify(four_points(), played().upto(n)) is None


def test_a_changed_entry_is_named() -> None:
    """Step, place, sitting and phase, and both entries in canonical JSON."""
    step = voices(played())
    place = next(n for n, entry in enumerate(step.entries) if isinstance(entry.event, e.VoiceGiven))
    false = replace(step.entries[place], because=("article:rome",))
    log = change(played(), step.n, entries=(*step.entries[:place], false, *step.entries[place + 1 :]))
    assert verify(four_points(), log) == Difference(
        "entry", canonical(step.entries[place]), canonical(false), step.n, place, 1, "voices"
    )
    assert recheck(four_points(), log) is None, "causes are not in the world"


def test_a_missing_and_an_extra_entry_are_named() -> None:
    """The side that has nothing is empty."""
    step = voices(played())
    last = canonical(step.entries[-1])
    less = verify(four_points(), change(played(), step.n, entries=step.entries[:-1]))
    assert less and (less.expected, less.got, less.entry) == (last, "", len(step.entries) - 1)
    more = verify(four_points(), change(played(), step.n, entries=(*step.entries, step.entries[-1])))
    assert more and (more.expected, more.got, more.entry) == ("", last, len(step.entries))


def test_a_changed_order_is_noticed() -> None:
    """What was sealed decides; another order gives another entry."""
    step = next(step for step in played().steps if any(isinstance(x, tuple) and x for x in step.sealed.values()))
    power, orders = next((power, orders) for power, orders in step.sealed.items() if not isinstance(orders[0], o.Pass))
    found = verify(four_points(), change(played(), step.n, sealed={power: (o.Pass(),)}))
    assert orders and found and (found.what, found.step) == ("entry", step.n)


def test_another_seed_is_another_game() -> None:
    """With other dice the very briefs differ."""
    log = replace(played(), header=replace(played().header, seed=2))
    found = verify(four_points(), log)
    assert found and (found.step, found.sitting, found.phase) == (0, 0, "dispatches")
    assert isinstance(load_entry(found.expected).event, e.BriefDrawn)


def test_a_wrong_hash_of_a_world_is_named() -> None:
    """Hashes in the log are compared with those of its own entries."""
    step = next(step for step in played().steps[5:] if step.world)
    log = change(played(), step.n, world="0" * 64)
    found = recheck(four_points(), log)
    assert found == verify(four_points(), log)
    assert found and (found.what, found.expected, found.got, found.step) == ("world", step.world, "0" * 64, step.n)


def test_another_scenario_is_named_first() -> None:
    """A scenario file that has changed since is its own difference; the log still folds to the same hashes."""
    scenario = replace(four_points(), about="Other words.")
    found = verify(scenario, played())
    assert found == Difference("scenario", scenario_hash(scenario), scenario_hash(four_points()))
    assert recheck(scenario, played()) is None


def test_a_new_fate_verifies_from_its_step_on() -> None:
    """A branch that asked for new fate holds the new seed, and is decided with it."""
    scenario = four_points()
    old, new = play(scenario, 1), play(scenario, 5)
    assert old.steps[0] != new.steps[0]
    found = verify(scenario, change(old, 0, fate=5))
    assert found and json.loads(found.got)["event"]["kind"] == "brief_drawn"
    assert verify(scenario, change(replace(new, header=replace(new.header, seed=1)), 0, fate=5)) is None


def test_a_log_that_does_not_fit_is_refused_here_too() -> None:
    """Verification folds as it goes, and says the same sentence."""
    log = change(small(), 1, sealed={"spain": ()})
    with pytest.raises(LogError, match="'spain'"):
        recheck(four_points(), log)

"""Fit, for each scenario that the game brings, the history that follows it in short: what machines foresee of articles.

    python assets/build/build_foresight.py            write scenarios/foresight/*.json
    python assets/build/build_foresight.py --check    say which no longer fit; the exit code is 1 if any does not

Needed when a history or the rules of a scenario change. Until then machines fit it themselves, in some seconds.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from game.cli.chronicles import follows  # noqa: E402  # after the way to the game is known
from game.cli.find import load_scenario  # noqa: E402
from game.cli.foreseen import dump, fingerprint, load, place  # noqa: E402
from game.forecast.fitting import fitted  # noqa: E402


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit code."""
    stale = 0
    for file in sorted((ROOT / "scenarios").glob("*.yaml")):
        if b"\nevents:" in file.read_bytes():
            continue
        scenario = load_scenario(file)
        following = follows(scenario, file)
        if following is None:
            continue
        target, key = place(scenario.id), fingerprint(scenario, following)
        if target.is_file() and load(target.read_text(encoding="utf-8"), key) is not None:
            continue
        stale += 1
        print(f"{target.relative_to(ROOT).as_posix()} {'is stale' if '--check' in arguments else 'is fitted anew'}")
        if "--check" not in arguments:
            target.parent.mkdir(exist_ok=True)
            target.write_text(dump(fitted(following(), scenario), key), encoding="utf-8")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

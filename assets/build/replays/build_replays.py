"""Build the replays that the game brings with it: perform every screenplay here, and write saves/ and the margins.

    python assets/build/replays/build_replays.py                     perform and write
    python assets/build/replays/build_replays.py --check             only compare; the exit code is 1 if anything differs
    python assets/build/replays/build_replays.py --rehearse NAME     let the machines of a screenplay think again, and
                                                                     write down what they do in NAME.cast
    python assets/build/replays/build_replays.py --search NAME N [FIRST]   of N seeds, from the first on, name those whose
                                                                     history is closest to the real one; the best is
                                                                     to be put into the file
    python assets/build/replays/build_replays.py --course NAME       print events and years side by side, as a table

The same screenplay, scenario and rules give the same bytes. When rules or scenarios have changed: run it.
"""

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from assets.build.replays.cast import Prompted, rehearsed  # noqa: E402  # after the way to the game is known
from assets.build.replays.course import HEADLINES, played, search  # noqa: E402
from assets.build.replays.margins import margin_of  # noqa: E402
from assets.build.replays.performance import Performance, Stumble, perform, seats_of  # noqa: E402
from assets.build.replays.screenplay import Screenplay, read_screenplay  # noqa: E402
from game.cli.chronicles import follows  # noqa: E402
from game.cli.find import load_scenario  # noqa: E402
from game.cli.keeper import header  # noqa: E402
from game.log.lines import header_body, sealed_line  # noqa: E402
from game.log.log import Log, Step  # noqa: E402
from game.log.margin_file import margin_content, margin_path  # noqa: E402
from game.log.writer import content_of  # noqa: E402

HERE = ROOT / "assets" / "build" / "replays"
SAVES = ROOT / "saves"
COURSE = "paris_1856_as_it_happened"
"""The replay whose years are set beside the real ones in saves/README.md."""


def names() -> list[str]:
    """Return the names of all screenplays."""
    return sorted(path.stem for path in HERE.glob("*.yaml") if not path.stem.endswith(".margin"))


@cache
def performed(name: str) -> tuple[Screenplay, Performance]:
    """Perform a screenplay, its machines as they were rehearsed."""
    play = read_screenplay(HERE / f"{name}.yaml")
    scenario = load_scenario(ROOT / "scenarios" / f"{play.scenario}.yaml")
    machines = Prompted.of(HERE / f"{name}.cast", [p for p in scenario.powers if p not in play.players])
    return play, perform(play, scenario, follows(scenario), machines)


def files(name: str) -> dict[Path, bytes]:
    """Return what a screenplay makes: the save and its margin, by path."""
    play, done = performed(name)
    scenario = done.session.scenario
    after = follows(scenario)
    digest = "" if after is None else after.digest
    top = header(scenario, seats_of(play, scenario), play.seed, True, play.created, digest)
    top = replace(top, title=play.title)
    steps = tuple(Step(n, r.sealed, r.entries, r.world) for n, r in enumerate(done.records))
    content, _ = content_of(Log(top, steps))
    _, check = sealed_line("", header_body(top))
    save = SAVES / f"{name}.congress"
    margin = margin_of(HERE / f"{name}.margin.yaml", done, check)
    return {save: content, margin_path(save): margin_content(margin)}


def readme() -> bytes:
    """Return saves/README.md with the table of the course as it is now."""
    text = (SAVES / "README.md").read_text("utf-8")
    before, _, rest = text.partition("<!-- course -->\n")
    _, _, after = rest.partition("<!-- /course -->")
    return f"{before}<!-- course -->\n{table(COURSE)}\n<!-- /course -->{after}".encode()


def everything() -> dict[Path, bytes]:
    """Return every file that is made here, by path."""
    made = {path: content for name in names() for path, content in files(name).items()}
    return {**made, SAVES / "README.md": readme()}


def different() -> list[str]:
    """Return a sentence for every shipped file that is not what its screenplay makes now."""
    found = []
    for path, content in everything().items():
        if not path.is_file():
            found.append(f"{path.name} is not there.")
        elif path.read_bytes() != content:
            found.append(f"{path.name} is not what the rules make of its screenplay now.")
    return found


def table(name: str) -> str:
    """Return events and years of a course side by side, and how far it is from the real one."""
    _, done = performed(name)
    assert done.session.aftermath is not None
    program = done.session.aftermath.program
    course = played(program, done)
    lines = ["| event | in history | in the replay |", "|---|---|---|"]
    exact = near = real = 0
    for event, facts in program.chronicle.events.items():
        came, was = course.years[event], facts.historical_year
        real += was is not None
        if came is not None and was is not None:
            exact += came == was
            near += abs(came - was) <= 2
        if event in HEADLINES:
            lines.append(f"| {facts.title} | {was or 'never'} | {came or 'never'} |")
    invented = sum(1 for e, f in program.chronicle.events.items() if f.historical_year is None and course.years[e])
    missed = sum(1 for e, f in program.chronicle.events.items() if f.historical_year and course.years[e] is None)
    lines.append("")
    lines.append(
        f"Of the {real} events of the record {exact} come in their very year and {near} within two years of it; "
        f"{missed} never come, and {invented} that never happened come. Distance {course.distance}, seed {course.seed}."
    )
    return "\n".join(lines)


def main(words: list[str]) -> int:
    """Do what the command line asks."""
    match words:
        case []:
            for path, content in everything().items():
                path.write_bytes(content)
                print(f"{path.relative_to(ROOT)}: {len(content)} bytes")
        case ["--check"]:
            found = different()
            print("\n".join(found) or "Every replay is what its screenplay makes.")
            return 1 if found else 0
        case ["--rehearse", name]:
            play = read_screenplay(HERE / f"{name}.yaml")
            scenario = load_scenario(ROOT / "scenarios" / f"{play.scenario}.yaml")
            rehearsed(play, scenario, follows(scenario), HERE / f"{name}.cast")
        case ["--search", name, count, *first]:
            play, done = performed(name)
            assert done.session.aftermath is not None
            for course in search(done.session.aftermath.program, done, play.answers, int(count), *map(int, first)):
                print(course.seed, course.distance)
        case ["--course", name]:
            print(table(name))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stumble as stumble:
        sys.exit(f"The game does not allow what the screenplay says: {stumble}")

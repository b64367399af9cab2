"""Rulings R3, R4, R5, R7, R8 and R9 on branches and margins, on whole machine games with the years after them."""

import random
import shutil
from pathlib import Path

import pytest

from game.cli.bundling import export_tree, import_tree
from game.cli.house import House
from game.cli.saved import open_save
from game.core import events as e
from game.core.after import CrisisOpened, PowerDecided
from game.core.canon import canonical
from game.core.scenario import PowerId
from game.log.log import Log, Place
from game.log.margin import Chapter, Note
from game.log.margin_file import margin_content, margin_path, read_margin
from game.log.reader import read
from game.log.replay import fold_log
from game.log.verify import verify
from game.replay import tree
from game.replay.intent import intent
from game.replay.lens import Lens
from game.replay.moment_words import told
from game.replay.moments import moments
from game.replay.reel import Reel
from game.seat.table import Plan, Player, Table

ROOT = Path(__file__).parents[2]
SAVES = Path(__file__).parent / "saves"
KEPT = sorted(SAVES.glob("*-0.1.0.congress"))


def plan(powers: tuple[PowerId, ...], *people: PowerId) -> Plan:
    """Seat the quickest machines, and people where they are named."""
    machines = {power: Player("machine", level="attache") for power in powers}
    return {**machines, **{power: Player("human", power.title()) for power in people}}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[House, Path]:
    """Return a house with one machine game of four_points in it, played to 1914."""
    house = House(tmp_path_factory.mktemp("saves"))
    scenario = house.scenario(ROOT / "scenarios" / "four_points.yaml")
    table = house.begin(scenario, plan(tuple(scenario.powers)), 11, False)
    while table.advance():
        pass
    return house, house.folder / table.name


@pytest.fixture
def game(whole: tuple[House, Path], tmp_path: Path) -> tuple[House, Path]:
    """Return a house of its own with a copy of that game."""
    path = tmp_path / whole[1].name
    shutil.copy(whole[1], path)
    return House(tmp_path), path


def steps_until(log: Log, phase: str) -> int:
    """Return the first step that begins a phase."""
    begun = (
        step.n
        for step in log.steps
        for entry in step.entries
        if isinstance(entry.event, e.PhaseBegan) and entry.event.phase == phase
    )
    return next(begun)


def repeated(house: House, table: Table, parent: Log, since: int) -> None:
    """Let people give the very orders that their powers gave in the parent, and machines think for themselves."""
    people = {power for power, player in table.players.items() if player.kind == "human"}
    for step in parent.steps[since:]:
        corridor = table.seats["france"].view.phase == "corridor"
        for power in people & set(table.people() if not corridor else step.sealed):
            assert table.submit(power, tuple(step.sealed.get(power, ()))) is None
        while len(read(house.folder / table.name).log.steps) == step.n:
            assert table.advance(), step.n


def test_r3_a_branch_at_each_step_runs_and_leaves_its_parent_alone(game: tuple[House, Path]) -> None:
    """From the opening to the last crisis: a branch is made, goes on, verifies; the parent keeps every byte."""
    house, path = game
    before, log = path.read_bytes(), read(path).log
    powers = tuple(open_save(str(path)).scenario.powers)
    last = len(log.steps) - 1
    for n in range(last):
        table = house.branch(path, Place(n, 0), plan(powers), "new" if n % 2 else "same", f"after {n}", seed=n)
        assert table.trouble == ""
        while len(read(house.folder / table.name).log.steps) == n + 1:
            assert table.advance(), n
        made = read(house.folder / table.name)
        assert made.trouble is None
        assert made.log.steps[: n + 1] == log.steps[: n + 1]
        assert path.read_bytes() == before
    assert len(house.watch(path).margin.branches) == last


@pytest.mark.parametrize("share", [0, 35, 80])
def test_r7_the_same_fate_gives_the_same_history(game: tuple[House, Path], share: int) -> None:
    """Machines repeat themselves from any step: congress, treaty, every event to 1914 and its dice."""
    house, path = game
    log = read(path).log
    scenario = open_save(str(path)).scenario
    table = house.branch(path, Place(len(log.steps) * share // 100, 0), plan(tuple(scenario.powers)), "same")
    while table.advance():
        pass
    made = read(house.folder / table.name).log
    assert canonical(made.steps) == canonical(log.steps)
    assert made.header.left is not None
    assert made.header.left.fate is None


def test_r4_a_whole_tree_travels_and_loses_nothing(game: tuple[House, Path], tmp_path: Path) -> None:
    """Notes before and after in two languages, glyphs, chapters, a branch of a branch, names, order, what is hidden."""
    house, path = game
    scenario = open_save(str(path)).scenario
    powers = tuple(scenario.powers)
    first = house.branch(path, Place(3, 0), plan(powers), "same", "One")
    first.advance()
    second = house.branch(house.folder / first.name, Place(4, 0), plan(powers), "new", "Two", seed=5)
    second.advance()
    house.branch(path, Place(9, 0), plan(powers), "new", "Three", seed=6)
    watched = house.watch(path)
    one, two, three = (branch.id for branch in watched.margin.branches)
    margin = tree.prune(tree.promote(watched.margin, two), three)
    for branch in (tree.ROOT, one, two):
        margin = tree.comment_before(margin, Note(branch, Place(2, 1)), "Look here.", "en")
        margin = tree.comment_after(margin, tree.note_at(margin, branch, Place(2, 1)), "Voyez.\nEncore.", "fr")
        margin = tree.toggle(margin, tree.note_at(margin, branch, Place(2, 1)), "blunder")
        margin = tree.with_chapter(margin, Chapter(branch, Place(1, 0), {"en": "A day", "fr": "Un jour"}))
    watched = house.keep(watched, margin)
    assert export_tree(watched, tmp_path / "all.bundle") == ""
    made, trouble = import_tree(tmp_path / "all.bundle", tmp_path / "elsewhere")
    away = House(tmp_path / "elsewhere").watch(made)
    assert (trouble, away.trouble) == ("", "")
    assert away.margin == margin
    assert away.margin.main == two
    assert [made.with_name(branch.file).read_bytes() for branch in margin.branches] == [
        path.with_name(branch.file).read_bytes() for branch in margin.branches
    ]
    assert made.read_bytes() == path.read_bytes()


def test_r7_people_who_repeat_the_same_orders_get_the_same_history(game: tuple[House, Path]) -> None:
    """Two powers pass to people, who do what was done: nothing comes out otherwise."""
    house, path = game
    log = read(path).log
    scenario = open_save(str(path)).scenario
    table = house.branch(path, Place(4, 0), plan(tuple(scenario.powers), "france", "russia"), "same")
    repeated(house, table, log, 5)
    made = read(house.folder / table.name).log
    assert table.over
    assert canonical([step.entries for step in made.steps]) == canonical([step.entries for step in log.steps])


def test_r7_new_fate_is_flagged_and_changes_nothing_before(game: tuple[House, Path]) -> None:
    """In header, first step and margin; what has happened stands; what follows verifies with the new dice."""
    house, path = game
    log = read(path).log
    scenario = open_save(str(path)).scenario
    at = steps_until(log, "voices")
    table = house.branch(path, Place(at, 0), plan(tuple(scenario.powers)), "new", "other dice", seed=99)
    while table.advance() and table.seats["france"].view.sitting < 4:
        pass
    made = read(house.folder / table.name).log
    assert made.header.left is not None
    assert made.header.left.fate == 99
    assert made.steps[at + 1].fate == 99
    assert made.steps[: at + 1] == log.steps[: at + 1]
    assert verify(scenario, made) is None
    [branch] = house.watch(path).margin.branches
    assert branch.fate == "new"


def test_r7_new_fate_in_the_midst_of_history_leaves_what_has_happened(game: tuple[House, Path]) -> None:
    """The years before keep their events and causes; the years after are decided by the new dice, and verify."""
    house, path = game
    log = read(path).log
    saved = open_save(str(path))
    crises = [s.n for s in log.steps if any(isinstance(one.event, CrisisOpened) for one in s.entries)]
    at = crises[len(crises) // 2]
    powers = tuple(saved.scenario.powers)
    same = house.branch(path, Place(at, 0), plan(powers), "same")
    while same.advance():
        pass
    assert canonical(read(house.folder / same.name).log.steps) == canonical(log.steps)
    others = []
    for seed in (1, 2, 3):
        table = house.branch(path, Place(at, 0), plan(powers), "new", seed=seed)
        while table.advance():
            pass
        made = read(house.folder / table.name).log
        assert made.steps[: at + 1] == log.steps[: at + 1]
        watched = house.watch(house.folder / table.name)
        assert watched.history is not None
        assert verify(saved.scenario, made, program=watched.history()) is None
        reel = Reel(watched.scenario, watched.log, watched.history)
        assert reel.aftermath is not None, "its causes are still known"
        others.append(canonical([step.entries for step in made.steps]))
        again, _ = house.take_up(house.folder / table.name)
        assert again.over
    assert len({*others, canonical([step.entries for step in log.steps])}) > 1


def planted(scenario_powers: tuple[PowerId, ...], places: tuple[Place, ...], of: str) -> tree.Margin:
    """Return a margin in which every power's player has written something of his own, here and there."""
    rng, margin = random.Random(7), tree.Margin(of)
    for power in scenario_powers:
        for at in rng.sample(places, 5):
            note = Note("", at, {"": f"secret of {power} before"}, {"": f"secret of {power} after"}, ("bluff",), power)
            margin = tree.with_note(margin, note)
            margin = tree.with_chapter(margin, Chapter("", at, {"": f"secret chapter of {power}"}, power))
    return margin


def test_r5_moments_intents_and_margins_of_a_seat_hold_nothing_of_another(game: tuple[House, Path]) -> None:
    """Every token private to others, planted or played, is absent from all that a seat's theatre can print."""
    _, path = game
    saved = open_save(str(path))
    reel = Reel(saved.scenario, saved.log)
    margin = planted(tuple(saved.scenario.powers), reel.track.places, saved.reading.head)
    leaked = {one.event.commitment.id for one in saved.log.entries() if isinstance(one.event, e.PaperLeaked)}
    for power in saved.scenario.powers:
        lens = Lens(reel, power)
        seen = [intent(lens, line) for line in lens.lines]
        text = canonical(
            [
                *(lens.sentence(line) for line in lens.lines),
                *(told(moment, lens) for moment in moments(lens)),
                *(one for one in seen if one is not None),
                *tree.readable(margin, "", power),
                *tree.chapters(margin, "", power),
                [(line.n, line.entry) for line in lens.lines if not isinstance(line.entry.event, e.ScoreReckoned)],
                lens.view(lens.last).hands,
                lens.view(lens.last).ledger,
            ]
        )
        assert all(one is None or one.power == power for one in seen)
        for other in saved.scenario.powers:
            if other != power:
                assert f"secret of {other}" not in text
                assert f"chapter of {other}" not in text
        for entry in saved.log.entries():
            if entry.heard_by is not None and power not in entry.heard_by:
                for token in private(entry.event) - leaked:
                    assert token not in text, f"{token} of {entry.heard_by} reaches {power}"
        assert len({line.n for line in lens.lines}) == len(lens.lines) == lens.lines[-1].n
    everything_open = Lens(reel, None)
    assert {note.by for note in tree.readable(margin, "", None)} == set(saved.scenario.powers)
    assert sum(intent(everything_open, line) is not None for line in everything_open.lines) > 50


def private(event: e.Event) -> set[str]:
    """Return what of an event could be recognised in a text."""
    match event:
        case e.BriefDrawn():
            return {canonical(event.values), canonical(event.weights)}
        case e.OfferMade() | e.PositionSounded() | e.TermsAsked():
            return {event.paper}
        case e.CommitmentMade():
            return {event.commitment.id}
        case e.Warned():
            return {event.warning.id}
        case _:
            return set()


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_r8_saves_and_margins_of_this_version_load_for_ever(path: Path) -> None:
    """Played to 1914, annotated and branched by version 0.1.0: read whole, folded, shown, and the margin with it."""
    reading = read(path)
    assert reading.trouble is None
    saved = open_save(str(path))
    assert fold_log(saved.scenario, saved.log).outcome is not None
    lens = Lens(Reel(saved.scenario, saved.log), None)
    assert all(lens.sentence(line) for line in lens.lines)
    assert any(isinstance(line.entry.event, PowerDecided) for line in lens.lines)
    found = read_margin(path, reading.head)
    assert found.trouble is None
    assert found.margin.notes
    assert found.margin.chapters
    [branch] = found.margin.branches
    assert read(path.with_name(branch.file)).head == branch.check
    assert margin_content(found.margin) == margin_path(path).read_bytes()


def test_r8_every_shipped_scenario_has_a_save_of_this_version() -> None:
    """With a margin beside it."""
    played = {read(path).log.header.scenario for path in KEPT if margin_path(path).exists()}
    assert played == {"four_points", "paris_1856"}


def test_r9_a_margin_of_another_game_or_a_damaged_one_never_stops_a_replay(game: tuple[House, Path]) -> None:
    """One sentence each; the game is watched all the same, and what was there is not lost when one writes."""
    house, path = game
    note = tree.comment_after(house.watch(path).margin, Note("", Place(0, 0)), "kept")
    foreign = margin_content(tree.Margin("00" * 32, "", (), note.notes))
    sound = margin_content(note)
    for content in (foreign, sound[:-7], sound.replace(b"kept", b"lost"), b"", b"\x00\xff\n", b"{" * 3000 + b"\n"):
        margin_path(path).write_bytes(content)
        watched = house.watch(path)
        assert watched.trouble.endswith(".")
        assert "\n" not in watched.trouble
        assert Reel(watched.scenario, watched.log).last
        kept = house.keep(watched, note)
        assert kept.trouble == ""
        assert house.watch(path).margin == note
        aside = [one for one in path.parent.iterdir() if ".tree.old" in one.name]
        assert content in {one.read_bytes() for one in aside}

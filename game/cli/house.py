"""The house: keeps scenarios and saves, seats people and machines, lends out stewards. Screens know it as `House`."""

import secrets
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Thread

from game import paths
from game.cli.branching import at_hand, branch, keep, watch
from game.cli.chronicles import follows
from game.cli.filing import filed, to_print
from game.cli.foreseen import Foreseen
from game.cli.keeper import Keeper, header, make_folder
from game.cli.machines import machine
from game.cli.options import WIDEST
from game.cli.saved import folders, scenario_of
from game.cli.seated import plan_of
from game.cli.shelf import SUFFIX, shelf, shipped
from game.cli.titles import titled
from game.content.listing import Listed, listing
from game.content.load import ContentError, load
from game.core.canon import scenario_hash
from game.core.decide import RULES_VERSION
from game.core.deciding import rules_hash
from game.core.scenario import PowerId, Scenario
from game.core.sentence import Sentence
from game.core.shortened import shortened
from game.log.log import Header, Log, Place
from game.log.margin import Fate, Margin
from game.log.reader import read
from game.log.replay import fold_log
from game.log.writer import Writer, create, resume
from game.seat.negotiator import Negotiator
from game.seat.table import Advisers, Kept, Lesson, Level, Offered, Plan, Table, Watched
from game.session.session import Session


class House:
    """One house a program; `saves` are kept in its folder, texts of scenarios read in its language."""

    def __init__(self, folder: Path | None = None, language: str = "") -> None:
        """Keep saves in a folder, or where this platform wants them."""
        self.folder = folder or paths.saves()
        self.language = language
        self._opened: dict[str, Path] = {}
        """Where the games lie that were opened by this house, by the names that their tables go by."""
        self._loaded: dict[tuple[Path, int, str], Scenario] = {}
        self._advisers: dict[str, Advisers] = {}

    def scenarios(self) -> Sequence[Offered]:
        """List the scenarios; a broken one is listed with its trouble."""
        found = [listed for folder in folders() for listed in listing(folder, self.language)]
        return [self._offered(listed) for listed in {listed.id: listed for listed in reversed(found)}.values()][::-1]

    def _offered(self, listed: Listed) -> Offered:
        trouble = listed.wrong or self._trouble(listed.file)
        return Offered(listed.file, listed.title, listed.about, listed.minutes, listed.powers, trouble)

    def _trouble(self, path: Path) -> str:
        try:
            self.scenario(path)
        except ContentError as error:
            return str(error.mistakes[0])
        return ""

    def saves(self) -> Sequence[Kept]:
        """List the saves, newest first; a broken one is listed with its trouble."""
        return titled(shelf(self.folder), self.language)

    def shipped(self) -> Sequence[Kept]:
        """List the replays that the game brings with it."""
        return titled(shipped(paths.root("saves")), self.language)

    def at_hand(self, path: Path) -> Path:
        """Return a save in the house's own folder, where notes and branches can be kept: itself, or a copy."""
        return at_hand(path, self.folder)

    def scenario(self, path: Path) -> Scenario:
        """Load a scenario, once for as long as its file stays as it is; raises ContentError with its mistakes."""
        return self._load(path, self.language)

    def _load(self, path: Path, language: str) -> Scenario:
        try:
            key = (path, path.stat().st_mtime_ns, language)
        except OSError:
            return load(path, language)
        found = self._loaded.get(key)
        if found is None:
            found = self._loaded[key] = load(path, language)
        return found

    def speak(self, language: str) -> None:
        """Read the texts of scenarios in another language from now on: a code, or "en" for their own."""
        self.language = "" if language == "en" else language

    def retold(self, scenario: Scenario, save: Path | None = None) -> Scenario:
        """Return a scenario in the words of the house's language; as it is, if its file has gone.

        Its file may lie beside the save that it was found with.
        """
        return self._told(scenario, self.language, save)

    def retell(self, table: Table) -> None:
        """Have a congress in play go on in the house's language: its scenario, and the history that follows it."""
        table.retell(self.retold(table.scenario, self._opened.get(table.name)))
        if table.history is not None:
            table.history = follows(table.scenario, language=self.language)
        if table.aftermath is not None and table.history is not None:
            table.aftermath.program = table.history()  # the same numbers in other words

    def _told(self, scenario: Scenario, language: str, beside: Path | None = None) -> Scenario:
        """Return a scenario as a file tells it that differs in its words at most; as it is if there is none."""
        rules = rules_hash(scenario)
        for file in (folder / f"{scenario.id}.yaml" for folder in folders(beside)):
            try:
                if file.is_file() and scenario.length in ("", *(found := self._load(file, language)).lengths):
                    told = shortened(found, scenario.length)
                    if rules_hash(told) == rules:
                        return told
            except ContentError:
                continue
        return scenario

    def begin(
        self, scenario: Scenario, plan: Plan, seed: int | None, historical: bool, *, glass: bool = False
    ) -> Table:
        """Open a new congress, kept from its first entry on; None draws a seed."""
        return self.begin_in(self._free(scenario), scenario, plan, seed, historical, glass=glass)

    def begin_in(
        self, path: Path, scenario: Scenario, plan: Plan, seed: int | None, historical: bool, *, glass: bool = False
    ) -> Table:
        """Open a new congress in a save of a name."""
        drawn = secrets.randbelow(10**9) if seed is None else seed % (WIDEST + 1)
        created = time.strftime("%Y-%m-%d %H:%M")
        plain = self._plain(scenario)
        ready = follows(scenario)
        known = "" if ready is None else ready.digest
        top = replace(header(plain, plan, drawn, historical, created, known), glass=glass)

        def start() -> Writer:
            make_folder(path.parent)
            return create(path, top)

        session = self._seat(scenario, plan, drawn, historical, Keeper(start), path)
        session.glass = glass
        session.open()
        return session

    def _plain(self, scenario: Scenario) -> Scenario:
        """Return a scenario in its own words, by which a save knows it whatever language it is played in."""
        return self._told(scenario, "") if self.language else scenario

    def take_up(self, path: Path) -> tuple[Table, str]:
        """Take a save up again; the sentence says what was lost of a damaged one, or is empty.

        Raises LogError, with a sentence, if nothing can be made of it. The file is left alone until play goes on.
        """
        reading = read(path)
        log = reading.log
        scenario, changed = scenario_of(path, log)
        plan = plan_of(path, scenario, log.header)
        fold_log(scenario, log)
        keeper = Keeper(lambda: resume(path, reading), _fate_due(log))
        told = self.retold(scenario, path)
        session = self._seat(told, plan, log.seed(len(log.steps)), log.header.historical, keeper, path)
        session.glass = log.header.glass
        session.onward = bool(log.header.history)
        session.earlier = log.earlier(len(log.steps))
        if log.steps:
            session.resume(step.entries for step in log.steps)
        else:
            session.open()
        return session, reading.trouble or _remark(changed, log.header)

    def lesson(self) -> tuple[Table, Lesson]:
        """Open the first congress, and what is to be said in it; raises LogError with a sentence."""
        from game.cli.lessons import open_lesson  # only a learner waits for it

        return open_lesson(self.watch, self.begin, self.steward)

    def steward(self, scenario: Scenario, level: Level) -> Negotiator:
        """Return a machine that may hold a seat for a while."""
        return machine(scenario, level)

    def advisers(self, scenario: Scenario) -> Advisers:
        """Return the two voices that advise any seat of a scenario."""
        from game.ai.adviser import TwoVoices  # numpy: nobody waits for it before advice is asked for

        digest = scenario_hash(scenario)
        if digest not in self._advisers:
            self._advisers[digest] = TwoVoices(scenario, Foreseen(scenario))
        return self._advisers[digest]

    def watch(self, path: Path) -> Watched:
        """Open a save to look at it; raises LogError, with a sentence, if nothing can be made of it."""
        return watch(path, lambda scenario: self.retold(scenario, path), self.language)

    def keep(self, watched: Watched, margin: Margin) -> Watched:
        """Write a margin; if that cannot be done, the trouble says so."""
        return keep(watched, margin)

    def kept_at(self, name: str) -> Path | None:
        """Return where a game of a name is kept: one that this house has opened, or one in its own folder."""
        place = self._opened.get(name, self.folder / name)
        return place if name and place.is_file() else None

    def papers(self, path: Path, what: str, language: str) -> Path:
        """Write a paper of a save beside the saves, in a folder of its own; see `game.cli.filing`."""
        return filed(path, self.folder / "papers", what, language)

    def to_print(self, scenario: Scenario, seed: int | None, language: str) -> Path:
        """Write the papers to print before a game beside the saves, in a folder of their own."""
        return to_print(scenario, self.folder / "papers", seed, language)

    def branch(
        self, path: Path, place: Place, plan: Plan, fate: Fate, name: str = "", seed: int | None = None
    ) -> Table:
        """Play on from a place of a save, in a new save beside it; see `game.cli.branching`."""
        drawn = None if fate == "same" else secrets.randbelow(10**9) if seed is None else seed % (WIDEST + 1)
        made, trouble = branch(path, place, plan, drawn, name)
        table, _ = self.take_up(made)
        table.trouble = trouble
        return table

    def _seat(self, scenario: Scenario, plan: Plan, seed: int, historical: bool, keeper: Keeper, path: Path) -> Session:
        machines: dict[PowerId, Negotiator] = {
            power: machine(scenario, player.level) for power, player in plan.items() if player.kind == "machine"
        }
        ready = follows(scenario, language=self.language)
        if machines and ready is not None:  # it may take seconds to fit: let it be known before anybody asks
            Thread(target=Foreseen(scenario), daemon=True).start()
        self._opened[path.name] = path
        session = Session(scenario, seed, machines, historical, keeper.record, plan, path.name, ready)
        keeper.session = session
        return session

    def _free(self, scenario: Scenario) -> Path:
        """Return a name that no save has yet: the scenario and the hour, nothing of what anybody holds."""
        stem = f"{scenario.id}-{time.strftime('%Y%m%d-%H%M%S')}"
        names = (self.folder / f"{stem}{f'-{n}' if n else ''}{SUFFIX}" for n in count())
        return next(name for name in names if not name.exists())


def _fate_due(log: Log) -> int | None:
    """Return the new seed that the next step is the first to be decided with, if it is."""
    left = log.header.left
    return left.fate if left is not None and len(log.steps) == left.step + 1 else None


def _remark(changed: bool, top: Header) -> str:
    if changed:
        return Sentence("The scenario has been changed since this game was begun; the game goes on by the new one.")
    if top.rules != RULES_VERSION:
        return Sentence("The rules have changed since this game was begun; the game goes on by the new ones.")
    return ""

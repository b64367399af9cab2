"""The theatre in the terminal: read both ways through any eyes, asked, annotated, branched; nothing private shown."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.cli.house import House
from game.core import events as e
from game.log.log import Place
from game.log.margin import Note
from game.log.writer import content_of
from game.replay import tree
from game.replay.eyes import Eyes
from game.replay.intent import intent
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.table import Player, Table, Watched
from game.text.play import play_text
from game.text.theatre.desk_table import GOING, READING
from game.text.theatre.watch import watch_text
from game.words.language import ENGLISH, Language, language
from tests.play import log_of, play_session, scenario, wanderers
from tests.unit.text.keyboard import CLEAR, ROOT

FRENCH = language("fr")


@dataclass
class Seen:
    """What a replay printed."""

    lines: list[str]

    @property
    def flat(self) -> str:
        """Everything in one line, so that wrapping cannot hide a sentence."""
        return " ".join(" ".join(self.lines).split())


def watched_by(
    house: House,
    path: Path,
    *typed: str,
    eyes: tuple[Eyes, ...] = (),
    spoken: Language = ENGLISH,
    sleep: Callable[[float], object] = lambda seconds: None,
) -> Seen:
    """Type into a theatre until nothing is left to type."""
    lines: list[str] = []
    left = iter(typed)

    def read(prompt: str) -> str:
        word = next(left, None)
        lines.append(f"{prompt}{word or ''}")
        if word is None:
            raise EOFError
        return word

    def write(line: str) -> None:
        lines.append(str(line))

    def clear() -> None:
        lines.append(CLEAR)

    branch = watch_text(
        house, house.watch(path), spoken, eyes, input=read, output=write, clear=clear, sleep=sleep, width=200
    )
    if branch is not None:
        play_text(house, branch, spoken, input=read, output=write, clear=clear, width=200)
    return Seen(lines)


def begun(house: House, *people: str, seed: int = 4) -> Table:
    """Open a congress with the quickest machines and some people."""
    scenario = house.scenario(ROOT / "scenarios" / "four_points.yaml")
    plan = {power: Player("machine") for power in scenario.powers}
    plan |= {power: Player("human", f"Person{n}") for n, power in enumerate(people)}
    return house.begin(scenario, plan, seed, False)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the save of a machine game that went on to 1914."""
    house = House(tmp_path_factory.mktemp("saves"))
    table = begun(house)
    while table.advance():
        pass
    return house.folder / table.name


@pytest.fixture
def path(played: Path, tmp_path: Path) -> Path:
    """Return a copy of it in a folder of its own."""
    shutil.copy(played, tmp_path / "game.congress")
    return tmp_path / "game.congress"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a house in the same folder."""
    return House(tmp_path)


def test_it_always_says_that_it_is_a_replay_and_whose_eyes_look(house: House, path: Path) -> None:
    """Before every line that is typed."""
    seen = watched_by(house, path, "", "", "as austria", "next sitting", "last", "quit")
    prompts = [line for line in seen.lines if line.startswith("Replay, ")]
    assert len(prompts) == 6
    assert all("archives open" in line for line in prompts[:3])
    assert all("as Austria" in line for line in prompts[3:])
    assert "sitting 2" in prompts[4]


def test_forward_and_back_is_where_one_was(house: House, path: Path) -> None:
    """By every unit, what is read going back is what was read going on."""
    for unit in ("entry", "order", "article", "phase", "sitting", "year", "mark"):
        seen = watched_by(house, path, f"step {unit}", "on", "here", "on", "on", "back", "back", "here", "quit")
        asked = [n for n, line in enumerate(seen.lines) if line.endswith(": here")]
        first, second = (seen.lines[n] for n in asked)
        assert first == second, unit
    assert "The record begins here." in watched_by(house, path, "back", "quit").flat
    assert "The record ends here." in watched_by(house, path, "last", "on", "quit").flat


def test_places_are_found_by_number_day_mark_and_year(house: House, path: Path) -> None:
    """A line, a sitting by number or by day, a marked moment, a year; nonsense is a sentence."""
    watched = house.watch(path)
    lens = Lens(Reel(watched.scenario, watched.log, watched.history), None)
    years = lens.track.stops("year")
    year = lens.line(years[3]).year
    seen = watched_by(
        house, path, "line 40", "sitting 2", f"sitting {watched.scenario.calendar[2].date}", "marks", "marks 2",
        f"year {year}", "line 999999", "sitting nowhere", "year", "mark x", "quit",
    )  # fmt: skip
    prompts = [line for line in seen.lines if line.startswith("Replay, ")]
    assert "line 40 of" in prompts[1]
    assert "sitting 2" in prompts[2]
    assert "sitting 3" in prompts[3]
    assert "Moments worth a visit" in seen.flat
    assert f"year {year}" in prompts[6]
    assert len(set(prompts[6:])) == len({line.split(":")[-1] for line in prompts[6:]})


def test_playing_prints_line_after_line_until_it_is_stopped(house: House, path: Path) -> None:
    """At the speed that was chosen; an interrupt stops it and nothing else."""
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 30:
            raise KeyboardInterrupt

    seen = watched_by(house, path, "speed 3", "sitting 2", "play", "here", "quit", sleep=sleep)
    assert slept == [3.0] * 30
    assert "Stopped." in seen.lines


def test_a_loop_comes_round_again(house: House, path: Path) -> None:
    """The sitting begins anew where it ended."""
    watched = house.watch(path)
    lens = Lens(Reel(watched.scenario, watched.log), None)
    opened = [line.n for line in lens.lines if isinstance(line.entry.event, e.SittingOpened)]
    length, rounds = opened[1] - opened[0], 0

    def sleep(seconds: float) -> None:
        nonlocal rounds
        rounds += 1
        if rounds > length + 5:
            raise KeyboardInterrupt

    seen = watched_by(house, path, "sitting 1", "play again", "quit", sleep=sleep)
    assert sum(line.startswith("Sitting 1, ") for line in seen.lines) == 3, "entering, going there, and once more"
    assert f"line {opened[0] + 6} of" in seen.lines[-1]


def deeds(watched: Watched, kind: type[e.Event]) -> list[int]:
    """Return the numbers of the archives' lines with an event of a kind."""
    lens = Lens(Reel(watched.scenario, watched.log), None)
    return [line.n for line in lens.lines if isinstance(line.entry.event, kind)]


def test_the_four_questions_are_answered_anywhere(house: House, path: Path) -> None:
    """Who, why, what if and what changed: at an answer, a voice, an offer, a year, and where nobody did anything."""
    watched = house.watch(path)
    answers, voices, offers = (deeds(watched, kind) for kind in (e.OfferAccepted, e.VoiceGiven, e.OfferMade))
    for n in (answers[0], voices[0], voices[-1], offers[0], 1):
        seen = watched_by(house, path, "step entry", f"line {n}", "who", "why", "what if", "changed", "quit")
        assert "It is " in seen.flat
        assert "go back one step and type branch" in seen.flat
        assert "What changed since line" in seen.flat
    seen = watched_by(house, path, "step entry", f"line {answers[0]}", "w", "y", "quit")
    assert "The reasons, all of them; their sum is the decision:" in seen.flat
    assert "In sum " in seen.flat


def test_in_the_years_why_tells_causes(house: House, path: Path) -> None:
    """And the years that have not been reached are not told."""
    watched = house.watch(path)
    lens = Lens(Reel(watched.scenario, watched.log, watched.history), None)
    years = [lens.line(place).year for place in lens.track.stops("year")]
    seen = watched_by(house, path, f"year {years[4]}", "why", "whatif", "changed", "quit")
    assert "Traceback" not in seen.flat
    assert "because" in seen.flat.casefold() or "spoke" in seen.flat or "causes" in seen.flat.casefold()
    early = watched_by(house, path, "sitting 2", "why e29", "quit").flat
    assert "No reason is on the papers" in early or "understand" in early or "have not begun" in early


def test_public_word_and_true_intent_stand_side_by_side(house: House) -> None:
    """Where a power said what was not so, the archives say both; its hearer reads the word alone."""
    session, records = play_session("four_points", 3, wanderers(scenario("four_points").powers, 3))
    save = house.folder / "wander.congress"
    save.write_bytes(content_of(log_of(session, records))[0])
    watched = house.watch(save)
    lens = Lens(Reel(watched.scenario, watched.log), None)
    deeds = [(line, intent(lens, line)) for line in lens.lines if isinstance(line.entry.event, e.PositionDisclosed)]
    told, _ = next((line, found) for line, found in deeds if found is not None and any(s.feigned for s in found.stands))
    seen = watched_by(house, save, "step entry", f"line {told.n}", "why", "quit")
    assert "The word that was given was another" in seen.flat
    assert "Word and true intent are not the same here" in seen.flat
    assert isinstance(told.entry.event, e.PositionDisclosed)
    hearer = Lens(lens.reel, told.entry.event.to)
    n = next(line.n for line in hearer.lines if line.place == told.place)
    theirs = watched_by(house, save, f"as {hearer.eyes}", "step entry", f"line {n}", "why", "quit")
    assert "The word that was given was another" not in theirs.flat
    assert "Word and true intent" not in theirs.flat.partition("Replay, as")[2]


def test_the_screens_of_play_are_read_as_they_were(house: House, path: Path) -> None:
    """Draft, ledger, powers, brief, treaty, protocols, question, as a seat and with the archives open."""
    words = ("draft", "ledger", "powers", "powers russia", "brief austria", "treaty", "history", "question danube")
    for eyes in ("archives", "austria"):
        seen = watched_by(
            house, path, f"as {eyes}", "sitting 3", *words, "brief", "glossary", "help", "help note", "quit"
        )
        assert "The draft" in seen.flat
        assert "The ledger" in seen.flat
        assert "The powers" in seen.flat
    first = watched_by(house, path, "as austria", "sitting 1", "treaty", "quit").flat
    assert "Nothing is agreed yet." in first


def test_notes_glyphs_and_chapters_are_kept_as_they_are_typed(house: House, path: Path) -> None:
    """Beside the save, at once; read in place; rubbed out without a text."""
    watched_by(
        house, path, "line 30", "note  He said: “no”, and meant it!", "before Watch this.", "glyph dubious",
        "glyph bluff", "begin The first offer", "quit",
    )  # fmt: skip
    margin = house.watch(path).margin
    [note] = margin.notes
    assert note.after == {"": "He said: “no”, and meant it!"}
    assert note.before == {"": "Watch this."}
    assert note.glyphs == ("dubious", "bluff")
    assert margin.chapters[0].title == {"": "The first offer"}
    seen = watched_by(house, path, "chapters", "chapters 1", "step entry", "here", "note", "before", "glyph dubious",
                      "glyph bluff", "begin", "glyph splendid", "quit")  # fmt: skip
    assert "1. The first offer" in seen.flat
    assert "Note: Watch this." in seen.flat
    assert "Note: He said: “no”, and meant it!" in seen.flat
    assert house.watch(path).margin.notes == ()
    assert house.watch(path).margin.chapters == ()


def test_a_branch_is_made_and_played_on(house: House, path: Path) -> None:
    """From the theatre into the game: seats are chosen anew, and the tree knows it afterwards."""
    before = path.read_bytes()
    seen = watched_by(house, path, "sitting 3", "branch A shorter line", "2", "austria=Anna", "1", "clock", "quit")
    assert "The branch is kept as game-branch1.congress" in seen.flat
    assert "Sitting 3" in seen.flat
    assert path.read_bytes() == before
    [branch] = house.watch(path).margin.branches
    assert (branch.name, branch.fate) == ("A shorter line", "new")
    tree_seen = watched_by(
        house, path, "tree", "rename 1 Another name", "promote 1", "visit 1", "tree", "visit 0", "prune 1", "tree",
        "unprune", "promote 0", "prune 7", "quit",
    )  # fmt: skip
    assert "A shorter line: leaves after line" in tree_seen.flat
    assert "It is a branch of another game, with new dice since line" in tree_seen.flat
    assert "Another name: with new dice" in tree_seen.flat
    assert "1 branch is pruned" in tree_seen.flat
    [branch] = house.watch(path).margin.branches
    assert (branch.name, branch.pruned, house.watch(path).margin.main) == ("Another name", False, tree.ROOT)


def test_a_branch_is_set_against_the_game_it_left(house: House, path: Path) -> None:
    """Where they part, article by article; from a seat as that seat may know both; an unfinished one must wait."""
    watched = house.watch(path)
    plan = {power: Player("machine", level="attache") for power in watched.scenario.powers}
    table = house.branch(path, Place(9, 0), plan, "new", "New dice", seed=4)
    while table.advance():
        pass
    house.branch(path, Place(9, 0), {**plan, "russia": Player("human")}, "same", "Not over")
    for eyes in ("archives", "austria"):
        seen = watched_by(house, path, f"as {eyes}", "compare 1", "compare 7", "quit")
        assert "“there” is New dice" in seen.flat
        assert "Where they part" in seen.flat
    assert "it is not over" in watched_by(house, path, "compare 2", "quit").flat


@pytest.mark.parametrize("seed", range(4))
def test_nothing_that_is_typed_stops_the_theatre(house: House, path: Path, seed: int) -> None:
    """Any command with any word gets an answer or a sentence; only the end of the input ends it."""
    rng = random.Random(seed)
    names = [name for name in (*GOING, *READING, "help", "menu", "nonsense") if name not in ("quit", "play", "branch")]
    words = ("", "1", "99", "-5", "austria", "archives", "danube", "entry", "sitting", "year", "mark", "1870", "bluff",
             "if", "all", "open", "!", "e29", "yes", "two words", "1856-03-08", "…")  # fmt: skip
    typed = [f"{rng.choice(names)} {rng.choice(words)}" if rng.random() < 0.8 else rng.choice(words) for _ in range(60)]
    spoken = FRENCH if seed % 2 else ENGLISH
    seen = watched_by(house, path, *typed, spoken=spoken)
    ended = spoken.say("The input has ended. What was written in the margin is kept on disk already.")
    assert seen.lines[-1] == ended.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def test_guessing_replies_is_marked(house: House) -> None:
    """The answer is hidden until it is guessed; then reasons, marks and the best bargain follow."""
    table = begun(house, seed=1)  # two offers in the corridor of the second sitting, and then the motions
    while table.advance():
        pass
    path, second = house.folder / table.name, ("next sitting", "next sitting")
    seen = watched_by(
        house, path, *second, "guess", "1", "0", "guess", "2", "-5", "guess", "", "as austria", "guess", "quit"
    )
    assert seen.flat.count("What does") == 2
    assert seen.flat.count("How does each of the others answer?") == 1, "the third is a motion"
    assert "of ten." in seen.flat
    assert "The answers are in the archives" in seen.flat
    asked = next(n for n, line in enumerate(seen.lines) if line.startswith("What does"))
    told = next(n for n, line in enumerate(seen.lines) if "it was worth" in line)
    answer = [line for line in seen.lines[asked:told] if "accepted the offer" in line or "refused the offer" in line]
    shown_before = [line for line in seen.lines[:asked] if "accepted the offer" in line or "refused the offer" in line]
    assert shown_before == []
    assert len(answer) <= 1


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """A copy of the congress as it happened."""
    for file in (ROOT / "saves").glob("paris_1856_as_it_happened.congress*"):
        shutil.copy(file, tmp_path)
    return tmp_path / "paris_1856_as_it_happened.congress"


def test_the_votes_of_history_are_guessed_by_names(house: House, history: Path) -> None:
    """Who refuses, who reserves; a power that is none of them is named, and the margin speaks after the answer."""
    voted = (*("guess", "2") * 2, "guess", "russia", "ottoman", "none")
    seen = watched_by(house, history, *voted, "quit")
    before, _, after = seen.flat.partition("As you have it, it is stopped by the Porte.")
    assert "A motion of Russia" in before
    assert "A refusal by any of these stops it: Russia, France, Britain and the Porte." in before
    assert "The voice of Russia is not to be guessed here." in before
    assert "Hübner" not in before
    assert "The Porte: “Refuse”, as you said." in after
    assert "France: “Reserve”, and not “Consent”." in after
    assert "6 marks of ten." in after
    assert "Hübner" in after
    assert "of 30 marks so far." in after


def test_the_answers_to_a_crisis_are_guessed_power_by_power(house: House, history: Path) -> None:
    """By number or by name; how likely each was is told with it, in French as in English."""
    for spoken in (ENGLISH, FRENCH):
        names = [spoken.phrase(word, context="command") for word in ("year", "guess")]
        seen = watched_by(house, history, f"{names[0]} 1859", names[1], "1", "1", "quit", spoken=spoken)
        assert spoken.say("You had said: {guess}.", guess="") not in seen.flat
        assert spoken.count("{n} mark of ten.", "{n} marks of ten.", 5) in seen.flat or "10" in seen.flat
        assert spoken.say("The weight of the case gave it {odds}.", odds="").rstrip(" .") in seen.flat


def test_what_was_read_is_not_asked_in_the_terminal(house: House, history: Path) -> None:
    """The note at the opening of a sitting has told all of it; what is left is asked."""
    assert "sitting 2, Corridor" in watched_by(house, history, "guess", "", "quit").flat, "the first is told at once"
    assert "sitting 3, Corridor" in watched_by(house, history, "sitting 2", "guess", "", "quit").flat
    back = watched_by(house, history, "sitting 4", "first", "guess", "", "guess", "", "quit")
    assert "sitting 2, Corridor" in back.flat and "sitting 4, Corridor" not in back.flat.split("Guess the reply")[-1]
    assert "there is no answer that you have not read" in watched_by(house, history, "last", "guess", "quit").flat


def test_the_end_of_the_input_leaves_with_a_sentence(house: House, path: Path) -> None:
    """And nothing else is asked."""
    seen = watched_by(house, path, "on")
    assert "The input has ended." in seen.flat


def test_a_lone_person_must_ask_plainly_for_the_archives(house: House) -> None:
    """Before the congress is closed; a no leaves them shut."""
    table = begun(house, "austria")
    while not table.people() and table.advance():
        pass
    save = house.folder / table.name
    shut = watched_by(house, save, "as archives", "no", "as russia", "no", "here", "quit")
    assert "Open the papers of the others?" in shut.flat
    assert all("as Austria" in line for line in shut.lines if line.startswith("Replay, "))
    opened = watched_by(house, save, "as archives", "yes", "as russia", "quit")
    assert any("archives open" in line for line in opened.lines)
    assert any("as Russia" in line for line in opened.lines)


def test_several_people_read_only_their_own_behind_the_curtain(house: House) -> None:
    """H2, R5: the curtain falls before, between and after; the archives and machines' seats stay shut; notes too."""
    table = begun(house, "austria", "russia")
    while not table.people() and table.advance():
        pass
    save = house.folder / table.name
    watched = house.watch(save)
    margin = tree.comment_after(watched.margin, Note("", Place(0, 0), by="austria"), "planted by another")
    house.keep(watched, margin)
    seen = watched_by(house, save, "", "here", "archives", "as archives", "as france", "note mine", "branch x", "quit")
    first, last = seen.lines.index(CLEAR), len(seen.lines) - 1 - seen.lines[::-1].index(CLEAR)
    assert first == 0
    assert last == len(seen.lines) - 1
    assert "Several people play this game and it is not over" in seen.flat
    assert "planted by another" not in seen.flat
    [mine] = [note for note in house.watch(save).margin.notes if note.after == {"": "mine"}]
    assert mine.by == "russia", "the first person of the scenario has the keyboard first"
    both = watched_by(house, save, "", "as austria", "", "first", "on entry", "here", "quit")
    handed = [n for n, line in enumerate(both.lines) if line == CLEAR]
    assert len(handed) == 6
    assert "Pass the keyboard to Person0 (Austria)" in both.flat
    assert "mine" not in " ".join(both.lines[handed[3] :])


@pytest.mark.parametrize("power", ["russia", "austria", "ottoman"])
def test_a_seat_reads_nothing_of_another(house: House, path: Path, power: str) -> None:
    """R5: from a seat, every line and screen of a whole game; no sentence that only others could have heard.

    A secret promise that a newspaper has printed since is no secret: it stands in everybody's register.
    """
    watched = house.watch(path)
    reel = Reel(watched.scenario, watched.log, watched.history)
    heard = Lens(reel, power)
    mine = {line.place for line in heard.lines}
    theirs = Lens(reel, None)
    margin = watched.margin
    for line in theirs.lines[::9]:
        margin = tree.with_note(margin, Note("", line.place, after={"": f"planted for others {line.n}"}, by="france"))
    house.keep(watched, margin)
    own = {heard.sentence(line) for line in heard.lines}
    entries = [entry for step in watched.log.steps for entry in step.entries]
    printed = {entry.event.commitment.id for entry in entries if isinstance(entry.event, e.PaperLeaked)}
    hidden = {
        theirs.sentence(line)
        for line in theirs.lines
        if line.place not in mine
        and not (isinstance(made := reel.entry(line.place).event, e.CommitmentMade) and made.commitment.id in printed)
    } - own
    assert len(hidden) > 20
    typed = [word for _ in range(12) for word in ("on sitting", "draft", "ledger", "powers", "why", "changed sitting")]
    seen = watched_by(house, path, f"as {power}", "first", *typed, "marks", "chapters", "quit")
    entered = next(n for n, line in enumerate(seen.lines) if line.startswith("Replay, as "))
    after = " ".join(" ".join(seen.lines[entered:]).split())
    assert "planted for others" not in after
    assert [sentence for sentence in hidden if " ".join(sentence.split()) in after] == []


def test_it_speaks_french(house: House, path: Path) -> None:
    """Commands are understood in French too, and every prompt is French."""
    seen = watched_by(house, path, "", "aide", "qui", "pourquoi", "quitter", spoken=FRENCH)
    assert not any(line.startswith("Replay, ") for line in seen.lines)
    assert "I do not understand" not in seen.flat

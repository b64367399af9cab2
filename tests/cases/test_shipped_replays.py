"""The replays that come with the game: they verify, they end as they say, and their margins stand where they should."""

import io
import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from game import paths
from game.cli.branching import watch
from game.cli.chronicles import follows
from game.cli.house import House
from game.cli.shelf import shipped
from game.content.load import load
from game.core import events as e
from game.core import orders as o
from game.core.history.program import Program
from game.core.worth import historical
from game.log.log import Place
from game.log.margin import Note
from game.log.verify import verify
from game.replay.reel import Reel
from game.seat.table import Watched
from game.text.bargain import offer
from game.text.commands import choose
from game.text.desk_table import INFORMATION
from game.text.lexicon import keywords
from game.text.parse import Reading, tokens
from game.text.tables import CORRIDOR, MOTIONS, SIGNATURE, VOICES
from game.ui.scenes.congress import Congress
from game.ui.scenes.state import TABS
from game.words.language import language
from tests.conftest import ROOT

SAVES = ROOT / "saves"
PARIS, TUTORIAL = "paris_1856_as_it_happened", "four_points_tutorial"
NAMES = (TUTORIAL, PARIS)


@cache
def watched(name: str) -> Watched:
    """Return a shipped replay."""
    return watch(SAVES / f"{name}.congress", lambda scenario: scenario)


@cache
def reel(name: str) -> Reel:
    """Return it as something to look at."""
    found = watched(name)
    return Reel(found.scenario, found.log, found.history)


def program(name: str) -> Program:
    """Return the history that followed it."""
    after = follows(watched(name).scenario)
    assert after is not None
    return after()


def opened(name: str) -> dict[int, Place]:
    """Return where each sitting opens."""
    places = reel(name).track.places
    events = ((place, reel(name).entry(place).event) for place in places)
    return {event.number: place for place, event in events if isinstance(event, e.SittingOpened)}


def words(text: str) -> int:
    """Return how many words a note has."""
    return len(re.findall(r"[\w’-]+", text))


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_replay_is_what_the_rules_make_of_its_screenplay(name: str) -> None:
    """Byte for byte; if not: python assets/build/replays/build_replays.py."""
    from assets.build.replays.build_replays import files

    for path, content in files(name).items():
        assert path.read_bytes() == content, f"{path.name}: python assets/build/replays/build_replays.py"


def test_the_table_of_the_years_is_that_of_the_replay() -> None:
    """What saves/README.md says of the course is what the replay took."""
    from assets.build.replays.build_replays import readme

    assert (SAVES / "README.md").read_bytes() == readme()


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_replay_verifies(name: str) -> None:
    """Decided again from its orders, the years with it, it comes out alike; nothing in save or margin is damaged."""
    found = watched(name)
    after = follows(found.scenario)
    assert found.trouble == "" and after is not None
    assert verify(found.scenario, found.log, program=after(), history=after.digest) is None


def test_every_replay_shipped_has_a_screenplay_and_is_listed() -> None:
    """The house lists those two and no game that somebody played."""
    from assets.build.replays.build_replays import names

    assert [kept.path.name for kept in shipped(SAVES)] == [f"{name}.congress" for name in names()]
    assert {kept.trouble for kept in shipped(SAVES)} == {""} and tuple(names()) == NAMES


def test_the_congress_as_it_happened_ends_in_the_treaty_that_was_signed() -> None:
    """All 26 answers are those of 1856, in 24 sittings, signed by all seven in the nineteenth."""
    world = reel(PARIS).end
    assert world.final == historical(world.scenario)
    assert (len(world.final), world.signed, world.sitting) == (26, 19, 24)
    assert set(world.signatories) == set(world.scenario.powers)
    assert world.ledger and {kept.state for kept in world.ledger.values()} == {"kept"}


@pytest.mark.parametrize(
    ("sitting", "question"),
    [(3, "aland"), (4, "bs_arsenals"), (4, "kars_asia"), (7, "bessarabia"), (9, "princ_union"), (10, "danube"),
     (10, "bs_fleet"), (10, "concert_integrity"), (12, "straits"), (14, "christians"), (14, "serbia"),
     (15, "montenegro"), (17, "evacuation"), (22, "italy"), (23, "maritime_law"), (24, "tripartite")],
)  # fmt: skip
def test_an_article_is_agreed_in_the_sitting_of_its_protocol(sitting: int, question: str) -> None:
    """As the protocols have it."""
    assert reel(PARIS).end.questions[question].since == sitting


@pytest.mark.parametrize(
    ("sitting", "power", "question"),
    [(6, "russia", "kars_asia"), (9, "russia", "bessarabia"), (12, "russia", "bs_fleet"), (16, "russia", "christians"),
     (11, "ottoman", "princ_union"), (24, "britain", "maritime_law"), (24, "russia", "mediation")],
)  # fmt: skip
def test_a_court_answers_when_it_did(sitting: int, power: str, question: str) -> None:
    """The Tsar's consent of 8, 14 and 22 March, and the others."""
    places = [place for place in reel(PARIS).track.places if _settles(reel(PARIS).entry(place).event, power, question)]
    assert [reel(PARIS).world(place).sitting for place in places] == [sitting]


def _settles(event: e.Event, power: str, question: str) -> bool:
    return isinstance(event, e.ReserveSettled) and (event.power, event.question, event.lifted) == (
        power,
        question,
        True,
    )


def test_prussia_comes_late() -> None:
    """She takes her chair at the opening of the eleventh sitting."""
    seated = [place for place in reel(PARIS).track.places if isinstance(reel(PARIS).entry(place).event, e.PowerSeated)]
    assert [reel(PARIS).world(place).sitting for place in seated] == [11]


def test_the_years_take_the_course_that_they_took() -> None:
    """Each of the events by which a course is known comes, none more than two years too soon or too late."""
    from assets.build.replays.course import HEADLINES

    events = program(PARIS).chronicle.events
    came: dict[str, int] = {}
    for place in reel(PARIS).track.places:
        event = reel(PARIS).entry(place).event
        if event.kind == "event_came":
            came.setdefault(event.event, event.year)
    apart = {name: came.get(name, 0) - (events[name].historical_year or 0) for name in HEADLINES}
    assert all(abs(years) <= 2 for years in apart.values()), apart


def test_the_first_game_is_well_played() -> None:
    """Four sittings of six; the Emperor is served better than in 1856, and nobody signs what is worse than to leave."""
    world = reel(TUTORIAL).end
    assert (world.outcome, world.signed, world.sitting) == ("signed", 4, 4)
    assert world.scores["france"] > 72
    assert all(world.scores[power] * 1000 > world.hands[power].walk_away for power in world.powers)


def test_who_does_as_the_first_game_says_plays_this_very_game(tmp_path: Path) -> None:
    """The machines of today say what was written down at the rehearsal.

    If not: build_replays.py --rehearse four_points_tutorial, then read its notes against what is said now.
    """
    from assets.build.replays.build_replays import HERE
    from assets.build.replays.cast import rehearsed
    from assets.build.replays.screenplay import read_screenplay

    play = read_screenplay(HERE / f"{TUTORIAL}.yaml")
    rehearsed(play, watched(TUTORIAL).scenario, watched(TUTORIAL).history, tmp_path / "cast")
    assert (tmp_path / "cast").read_bytes() == (HERE / f"{TUTORIAL}.cast").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_every_sitting_has_a_note_in_both_languages(name: str) -> None:
    """Where it opens, 60 to 150 words or so each, and not the same in both."""
    notes = {note.place: note for note in watched(name).margin.notes}
    for number, place in opened(name).items():
        said = notes[place].before
        assert said["en"] != said["fr"]
        for code, text in said.items():
            assert 55 <= words(text) <= 165, f"{name}, sitting {number}, {code}: {words(text)} words"


@pytest.mark.parametrize("name", NAMES)
def test_no_note_stands_where_nothing_is(name: str) -> None:
    """Every place of a note or a chapter is in the log; every text is there in both languages."""
    margin = watched(name).margin
    places = set(reel(name).track.places)
    assert {note.place for note in margin.notes} <= places
    assert {chapter.place for chapter in margin.chapters} <= places
    texts = [note.before for note in margin.notes] + [note.after for note in margin.notes]
    texts += [chapter.title for chapter in margin.chapters]
    assert all(set(text) in (set(), {"en", "fr"}) for text in texts)
    assert len(margin.chapters) >= 4


LABEL = {"en": re.compile(r"“([^”]+)”"), "fr": re.compile(r"« ([^»]+) »")}


def quoted(code: str) -> list[str]:
    """Return everything that the notes of the first game put in quotation marks."""
    notes = watched(TUTORIAL).margin.notes
    found = [text for note in notes for text in (note.before.get(code, ""), note.after.get(code, ""))]
    return [label for text in found for label in LABEL[code].findall(text)]


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_the_first_game_tells_one_to_type_can_be_typed(code: str) -> None:
    """Every command in quotation marks is one of the text game's, in the language of the note."""
    spoken = language(code)
    tables = {**CORRIDOR, **MOTIONS, **VOICES, **SIGNATURE, **INFORMATION}
    typed = [label for label in quoted(code) if label[0].islower()]
    assert len(typed) > 20
    for line in typed:
        assert choose(tokens(line)[0], tables, spoken)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_the_first_game_tells_one_to_say_is_what_is_then_said(code: str) -> None:
    """Every sounding, offer and question for terms that a note spells out is the order given at its place."""
    spoken, table = language(code), load(ROOT / "scenarios" / "four_points.yaml", "" if code == "en" else code)
    told = 0
    for note in watched(TUTORIAL).margin.notes:
        given = watched(TUTORIAL).log.steps[note.place.step].sealed.get("france", ())
        for line in LABEL[code].findall(note.before.get(code, "")):
            what, *rest = tokens(line)
            name = choose(what, {**CORRIDOR, **INFORMATION}, spoken).name if line[0].islower() else ""
            if name in ("sound", "terms", "offer"):
                assert _order(name, Reading(rest, table, keywords(spoken))) in given, line
                told += 1
    assert told == 5


def _order(name: str, reading: Reading) -> o.Order:
    if name == "offer":
        to, bundle = offer(reading)
        return o.Offer(to, bundle.gives, bundle.asks, bundle.secret)
    to = reading.power()
    return o.Sound(to, reading.question()) if name == "sound" else o.AskTerms(to, reading.articles())


def _forms(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Return a message, or all the forms of one that counts."""
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_what_the_first_game_tells_one_to_press_is_written_on_a_button(code: str) -> None:
    """Every other quotation is a label of the window, or one of an answer to a question."""
    catalogue = read_po(io.BytesIO((ROOT / "assets/words/fr/LC_MESSAGES/congress.po").read_bytes()))
    forms = [
        form for message in catalogue if message.id for form in _forms(message.id if code == "en" else message.string)
    ]
    plain = {form.replace("'", "’") for form in forms}
    scenario = load(ROOT / "scenarios" / "four_points.yaml")
    answers = {answer.label for facts in scenario.questions.values() for answer in facts.positions.values()}
    for label in (label for label in quoted(code) if label[0].isupper()):
        wanted = re.sub(r"\d", "{n}", label).replace("'", "’")
        assert wanted in plain or label in answers, label


def test_the_keys_that_the_first_game_names_open_what_it_says() -> None:
    """Ctrl and a number open the page that is named before it; the other keys are there."""
    pages = ("News", "Table", "Article", "Map", "Plenary", "Powers", "Ledger", "Brief", "Foresight")
    texts = " ".join(
        text for note in watched(TUTORIAL).margin.notes for text in (*note.before.values(), *note.after.values())
    )
    named = re.findall(r"\b(\w+) \(Ctrl\+(\d)\)", texts)
    assert {(page, pages.index(page) + 1) for page, _ in named if page in pages} == {
        (page, int(number)) for page, number in named if page in pages
    }
    assert len(pages) == len(TABS) and len(named) > 10
    assert {f"ctrl+{key.lower()}" for key in re.findall(r"Ctrl\+(\w)\b", texts)} <= set(Congress.shortcuts)
    assert "ctrl+return" in Congress.shortcuts


def test_playing_on_from_a_shipped_replay_leaves_it_alone(tmp_path: Path) -> None:
    """A copy is put at hand, in the player's folder; the branch and its note go there."""
    house = House(tmp_path)
    before = {path.name: path.read_bytes() for path in SAVES.glob(f"{PARIS}*")}
    mine = house.at_hand(SAVES / f"{PARIS}.congress")
    assert mine.parent == tmp_path
    place = opened(PARIS)[6]
    table = house.branch(mine, place, house.watch(mine).plan, "same", "A shorter line")
    assert table.waiting_on()
    assert {path.name: path.read_bytes() for path in SAVES.glob(f"{PARIS}*")} == before
    assert [branch.name for branch in house.watch(mine).margin.branches] == ["A shorter line"]


def test_in_a_checkout_too_nothing_is_written_beside_what_is_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the player's folder is the one of the shipped replays, the copy has a name of its own, found again."""
    for path in SAVES.glob(f"{PARIS}*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(paths, "root", lambda kind: tmp_path if kind == "saves" else ROOT / kind)
    house = House(tmp_path)
    mine = house.at_hand(tmp_path / f"{PARIS}.congress")
    assert mine.name == f"{PARIS}-1.congress" == house.at_hand(tmp_path / f"{PARIS}.congress").name
    assert [kept.path.name for kept in house.shipped()] == [f"{PARIS}.congress"]
    assert [kept.path.name for kept in house.saves()] == [mine.name]
    assert house.watch(mine).margin == house.watch(tmp_path / f"{PARIS}.congress").margin


def test_notes_are_found_from_any_seat() -> None:
    """The archivist writes for everybody."""
    assert all(isinstance(note, Note) and note.by == "" for name in NAMES for note in watched(name).margin.notes)

"""Arguments in the terminal: under the motion when it is put, before the reasons of a refusal, after a disclosure."""

import re
from collections.abc import Container, Sequence

import pytest

from game.content.load import load
from game.core.events import Entry
from game.core.scenario import Scenario
from game.log.log import Place
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.table import Table, machines
from game.text import turn
from game.text.page import Page
from game.text.screens.debates import argued
from game.words.argued import Argued
from game.words.language import ENGLISH, language
from game.words.reader import Reader
from tests.arguing import arguing, argument
from tests.play import log_of, machine_game
from tests.unit.text.keyboard import ROOT, MemoryHouse, Played, play, scenario, steady, table

ASKED = "sound britain danube!"


@pytest.fixture(scope="module")
def played() -> Played:
    """Play Russia among courtiers who argue everything; in the first sitting it asks, and moves what it opened with."""
    typed = {"corridor": [ASKED, ASKED], "motions": ["move princ_status 1 + danube 2"]}

    def typist(prompt: str, at: Table) -> str | None:
        for part, script in typed.items():
            if part in prompt and script and not at.seats["russia"].letters():
                return script.pop(0)
        return steady(prompt, at)

    return play(table({"russia": "Anna"}, arguing(scenario())), typist)


def test_a_mover_argues_when_its_motion_is_read_out_and_the_digest_does_not_repeat_it(played: Played) -> None:
    """France moves the answer that it opened with: the argument stands under the article, once in the whole game."""
    words = argument("france", "christians", "for")
    assert f"France argues: “{words}”" in played.flat
    assert played.flat.count(words) == 1


def test_the_arguments_are_read_once_for_all_motions_and_again_when_more_is_heard(
    played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asking ten times what is argued reads the whole log once, as long as nothing more is heard."""
    read: list[int] = []

    class Counted(Argued):
        def __init__(self, facts: Scenario, heard: Sequence[Entry], machines: Container[str]) -> None:
            read.append(len(heard))
            super().__init__(facts, heard, machines)

    monkeypatch.setattr(turn, "Argued", Counted)
    at = played.table
    assert at is not None
    page = Page(ENGLISH, lambda _: "", lambda _: None, lambda: None)
    one = turn.Turn(page, at, MemoryHouse(), "russia")
    heard = one.seat.heard
    told = [one.argue(entry.event) for entry in heard[-10:]]
    assert read == [len(heard)]
    assert told == [Argued(at.scenario, heard, machines(at.players)).of(entry.event) for entry in heard[-10:]]


def test_nothing_is_argued_for_a_person(played: Played) -> None:
    """Russia moved what it opened with and refused nothing of its own: not a word of it is heard."""
    assert "You move" in played.flat
    assert "russia for" not in played.flat and "russia below" not in played.flat


def test_a_refusal_argues_and_then_names_the_article(played: Played) -> None:
    """The argument takes the place of the line of manner; who refuses, how far, and the worst article stay."""
    found = re.search(r"refuses, and is far from agreeing: “(\w+) (below|above) (\w+) \d\. ([^”]+)”", played.flat)
    assert found is not None
    power, _, question, reason = found.groups()
    lines = scenario().delegates[scenario().first_delegate(power)].lines
    assert not any(said in reason for said in lines["far"])
    assert any(one.label in reason for one in scenario().questions[question].positions.values())


def test_who_says_where_he_stands_argues_the_first_time(played: Played) -> None:
    """Between two the last argument comes first; the second time the other, and a reason stays with both."""
    said = [part.split("”")[0] for part in re.findall(r"Britain tells you[^“]*“[^”]*”[^“]*“([^”]*”)", played.flat)]
    assert [each.split(".")[0] for each in said[:2]] == ["britain for danube 1", "britain for danube 0"]


def test_who_asks_for_the_news_again_reads_the_argument_in_it() -> None:
    """What the digest left out, because it had been read out with the motion, stands in it when it is asked for."""
    asked: list[str] = []

    def typist(prompt: str, at: Table) -> str | None:
        if "Sitting 2, corridor" not in prompt:
            return steady(prompt, at)
        asked.append(prompt)
        return "news" if len(asked) == 1 else None

    said = play(table({"russia": "Anna"}, arguing(scenario())), typist).flat
    words = argument("france", "princ_status", "for")
    before, _, after = said.partition("corridor: news")
    assert (before.count(words), after.count(words)) == (1, 1)


def test_french_quotes_it_in_french() -> None:
    """The frame is a whole message of the catalogue, with the marks of French around the words."""
    reader = Reader(language("fr"), load(ROOT / "scenarios" / "four_points.yaml", "fr"), "russia")
    said = argued(reader, "france", "Le Danube est à tous.").replace("\N{NO-BREAK SPACE}", " ")
    assert said == "La France fait valoir : « Le Danube est à tous. »"


def test_a_replay_argues_as_the_game_did() -> None:
    """R1, R5: through every pair of eyes a line has the argument that the seat heard with it; a person's has none."""
    session, records = machine_game("four_points", 3, historical=False)
    known = arguing(session.scenario)
    log = log_of(session, records)
    assert {seat.player for seat in log.header.seats.values()} == {"machine"}
    archives = Lens(Reel(known, log), None, ENGLISH)
    said = {line.place: words for line in archives.lines if (words := archives.argument(line))}
    assert len(said) > 10
    for power in known.powers:
        eyes = Lens(Reel(known, log), power, ENGLISH)
        heard: dict[Place, str] = {line.place: eyes.argument(line) for line in eyes.lines}
        assert heard == {place: said.get(place, "") for place in heard}

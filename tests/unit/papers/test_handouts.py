"""Papers to print before a game: everything one delegation knows, nothing of another's, as the game says it."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.content.load import load
from game.core.dice import Dice
from game.core.scenario import Scenario
from game.core.worth import draw_brief
from game.papers.document import Document
from game.papers.handouts import handouts
from game.papers.plain import plain
from game.papers.pleas import MOST
from game.words.instructions import red_line
from game.words.language import ENGLISH, curly, language
from game.words.reader import Reader
from tests.arguing import arguing, argument
from tests.unit.cli.typed import Type, typist

SCENARIOS = ("paris_1856", "four_points")


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a typist."""
    return typist(capsys, monkeypatch)


@cache
def scenario(name: str, code: str = "en") -> Scenario:
    """Return a shipped scenario."""
    return load(Path(__file__).parents[3] / "scenarios" / f"{name}.yaml", "" if code == "en" else code)


def said(document: Document) -> str:
    """Return a sheet as one run of words."""
    return " ".join(plain(document).split())


@pytest.mark.parametrize("name", SCENARIOS)
def test_each_delegation_finds_its_own_instructions_on_its_sheet(name: str) -> None:
    """The letter, every link and every red line of a power stand on its sheet, with the numbers of 1856."""
    facts = scenario(name)
    sheets = handouts(facts, ENGLISH)
    assert list(sheets) == ["table", *(f"instructions_{power}" for power in facts.powers), "key"]
    for power, brief in facts.briefs.items():
        text = said(sheets[f"instructions_{power}"])
        drawn, reader = draw_brief(facts, power, None), Reader(ENGLISH, facts, power)
        assert " ".join(curly(brief.letter).split()) in text
        for link in facts.links.values():
            for worth in link.worth:
                assert (" ".join(curly(worth.because).split()) in text) == (worth.power == power)
        for place, question in enumerate(facts.questions):
            if drawn.ideals[place] >= 0:
                line = red_line(reader, question, drawn.lows[place], drawn.highs[place], drawn.absolute[place])
                assert " ".join(line.split()) in text


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_sheet_but_the_key_tells_what_history_chose_or_what_another_wants(name: str) -> None:
    """The archivist's margin and the letters of others are neither on the table nor among anybody's instructions."""
    facts = scenario(name)
    for sheet, document in handouts(facts, ENGLISH).items():
        text = said(document)
        for question in facts.questions.values():
            assert (" ".join(curly(question.history).split()) in text) == (sheet == "key")
        for power, brief in facts.briefs.items():
            assert (" ".join(curly(brief.letter).split()) in text) == (sheet == f"instructions_{power}")


def test_the_numbers_of_a_seed_are_those_that_the_game_draws() -> None:
    """With a seed the sheet gives the weights that the same seed deals in the game, and they differ from 1856."""
    facts = scenario("paris_1856")
    drawn = draw_brief(facts, "russia", Dice(5))
    assert drawn.weights != draw_brief(facts, "russia", None).weights
    key = handouts(facts, ENGLISH, 5)["key"]
    grid = next(block for block in key.blocks if hasattr(block, "rows"))
    assert [row[1].split(" · ")[-1] for row in grid.rows if row[1] != "\N{EN DASH}"] == [
        str(weight) for weight, ideal in zip(drawn.weights, drawn.ideals, strict=True) if ideal >= 0
    ]


def test_the_sheets_are_written_in_french_too() -> None:
    """Nothing of the English forms is left on the French sheets."""
    english, french = (
        handouts(scenario("four_points"), ENGLISH),
        handouts(scenario("four_points", "fr"), language("fr")),
    )
    for name, document in french.items():
        assert document.title != english[name].title
        assert "How a sitting goes" not in said(document) and "Your notes" not in said(document)


def test_the_command_writes_a_sheet_a_delegation(typed: Type, tmp_path: Path) -> None:
    """`handouts` writes the table, one sheet a delegation and the key; a shorter length has fewer questions."""
    code, _, told = typed("handouts", "paris_1856", "--to", str(tmp_path / "whole"), "--format", "md")
    assert code == 0 and "9 sheets" in told
    assert (
        typed("handouts", "paris_1856", "--length", "lesson", "--to", str(tmp_path / "short"), "--format", "md")[0] == 0
    )
    whole, short = ((tmp_path / each / "table.md").read_text() for each in ("whole", "short"))
    assert len(short) < len(whole)


def test_a_folder_that_cannot_be_made_is_one_sentence(typed: Type, tmp_path: Path) -> None:
    """A file where the folder should be is named in one line, with exit code 2."""
    (tmp_path / "taken").write_text("")
    code, out, told = typed("handouts", "four_points", "--to", str(tmp_path / "taken"))
    assert (code, out) == (2, "") and told.count("\n") == 1 and "taken" in told


def test_a_delegation_reads_what_it_may_say_and_nobody_elses_words() -> None:
    """Its arguments on the five weightiest questions that it argues stand on its own sheet alone, with its opening."""
    facts = arguing(scenario("four_points"))
    sheets = {name: said(document) for name, document in handouts(facts, ENGLISH).items()}
    for power, brief in facts.briefs.items():
        weights = {question: instruction.weight for question, instruction in brief.instructions.items()}
        heaviest = max(weights, key=lambda question: weights[question])
        words = argument(power, heaviest, "for")
        assert [name for name, text in sheets.items() if words in text] == [f"instructions_{power}"]
        assert sheets[f"instructions_{power}"].count(f"{power} for ") <= 2 * MOST
    silent = replace(facts, questions={key: replace(one, arguments={}) for key, one in facts.questions.items()})
    assert not any("What you may say" in said(sheet) for sheet in handouts(silent, ENGLISH).values())

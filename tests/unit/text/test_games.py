"""Whole congresses by typed lines: alone, two at one keyboard, to the signature, to war, and broken off anywhere."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.core.world import commitments
from game.seat.table import Kept, Table
from game.text.page import Page
from game.words.language import PSEUDO, language
from game.words.pledges import given_word
from game.words.reader import Reader
from tests.conftest import Golden
from tests.unit.text.keyboard import CLEAR, MemoryHouse, Played, play, scenario, steady, table, typed

TWO = {"russia": "Anna", "britain": "Paul"}


def test_one_person_signs(golden: Golden) -> None:
    """Alone as Russia: no curtain, every sitting told, a treaty, every account, and the golden transcript."""
    script = iter((
        "help", "help offer", "brief", "draft", "question bs_fleet", "powers", "power france", "clock", "calls",
        "sound france bs_fleet", "offer austria give consent danube 1 ask consent bs_fleet 2-3", "yes",
        "offer france give consent bs_fleet 3 ask consent christians 1, loan 20", "yes",
    ))  # fmt: skip

    def typist(prompt: str, at: Table) -> str:
        if "archives are open" in prompt:
            return next(archives)
        return next(script, None) or steady(prompt, at)

    archives = iter(("archives russia", "promises", "quit"))
    played = play(table({"russia": "Anna"}), typist)
    assert played.code == 0
    assert CLEAR not in played.lines
    assert "The congress ends in a general peace." in played.text
    assert "The account of Austria" in played.text
    golden("text/four_points_russia.txt", played.text)


@pytest.mark.parametrize("code", ["fr", PSEUDO])
def test_other_languages_play_too(code: str) -> None:
    """French and the pseudo-language go the same way, and understand English commands."""
    spoken = language(code)

    def typist(prompt: str, at: Table) -> str:
        seat = next(seat for power, seat in at.seats.items() if at.players[power].kind == "human")
        if at.over:
            return "quit"
        match seat.view.phase:
            case "corridor":
                return "pass!"
            case "voices":
                return "seal!" if typist_voiced[0] else "all consent"
            case "signature":
                return "sign!"
            case _:
                return "seal!"

    typist_voiced = [False]

    def toggling(prompt: str, at: Table) -> str:
        said = typist(prompt, at)
        typist_voiced[0] = said == "all consent"
        return said

    played = play(table({"russia": "Anna"}), toggling, spoken)
    assert played.table is not None
    assert played.table.over


def test_the_full_congress_begins_and_ends() -> None:
    """Paris 1856 can be played in text by a steady hand."""
    played = play(table({"russia": "Anna"}, scenario("paris_1856")), steady)
    assert played.table is not None
    assert played.table.over


def segments(played: Played) -> list[list[str]]:
    """Return what stood on the screen between one clearing and the next."""
    found: list[list[str]] = [[]]
    for line in played.lines:
        if line == CLEAR:
            found.append([])
        else:
            found[-1].append(line)
    return found


def private_tokens(at: Table) -> Mapping[str, set[str]]:
    """Return what only one of the two may read: letters from home and secret promises, by who may not."""
    found: dict[str, set[str]] = {power: set() for power in TWO}
    for power in TWO:
        other = next(each for each in TWO if each != power)
        letter = " ".join(at.scenario.briefs[other].letter.split())
        found[power] |= {part for part in re.split(r"(?<=[.;:])\s", letter) if len(part) > 25}
        reader = Reader(language("en"), at.scenario, other)
        for made in commitments(at.seats[other].view).values():
            if made.secret and power not in (made.by, made.to):
                found[power].add(" ".join(given_word(made, reader).split()))
        own = Reader(language("en"), at.scenario, power)
        found[power] -= {" ".join(given_word(made, own).split()) for made in commitments(at.seats[power].view).values()}
    return found


def test_two_people_share_a_keyboard_and_no_secret() -> None:
    """H1, H2, H5: the curtain names the person and shows nothing else; nobody reads the other's papers."""
    script = {"Sitting 1, corridor:": ["brief", "ledger", "offer france give consent danube 2 ask consent bs_fleet 3!"]}

    def typist(prompt: str, at: Table) -> str:
        if "archives are open" in prompt:
            return "quit"
        waiting = script.get(prompt.strip(), [])
        if waiting and at.seats[at.people()[0]].view.round == 1:
            line = waiting.pop(0)
            if not waiting and len(TWO) == 2 and not second:
                second.append(True)
                script["Sitting 1, corridor:"] = [
                    "brief", "ledger", "offer ottoman give consent danube 3 ask consent bs_fleet 4!"
                ]  # fmt: skip
            return line
        return steady(prompt, at)

    second: list[bool] = []
    played = play(table(TWO), typist)
    assert played.table is not None
    assert played.table.over
    curtains, seen = 0, 0
    forbidden = private_tokens(played.table)
    here = ""
    for segment in segments(played)[:-1]:
        flat = " ".join(" ".join(segment).split())
        if "Pass the keyboard" in flat:
            curtains += 1
            here = next(power for power, name in TWO.items() if name in flat)
            assert re.fullmatch(
                r"Pass the keyboard to \w+ \(\w+\)\. Press Enter when alone\. Or type steward to let a machine hold "
                r"the seat this sitting, or quit\. Ready:",
                flat,
            )
        elif flat:
            seen += 1
            for token in forbidden[here]:
                assert token not in flat
            away = set(re.findall(r"points to you; to leave, (\S+?)\.(?: |$)", flat))
            assert all(away)
    assert curtains > 6
    assert seen > 6


def test_nothing_is_on_the_screen_before_the_first_curtain() -> None:
    """H2: a game for two begins, and is taken up, behind the curtain."""
    played = play(table(TWO), typed())
    assert segments(played)[0] == []


def test_the_input_may_end_at_any_prompt() -> None:
    """Wherever the keyboard goes, the game says that it is kept and leaves with 0."""
    whole = play(table({"russia": "Anna"}), steady)
    prompts = sum(1 for line in whole.lines if line.rstrip().endswith(("yes", "!", "consent", "quit")))
    for last in range(prompts + 1):
        left = [last]

        def typist(prompt: str, at: Table, left: list[int] = left) -> str | None:
            left[0] -= 1
            return None if left[0] < 0 else steady(prompt, at)

        played = play(table({"russia": "Anna"}), typist)
        assert played.code == 0
        if left[0] < 0:
            assert "is kept on disk already" in played.text


def test_a_game_that_is_not_kept_says_so() -> None:
    """Nobody is told that a game without a name is safe."""
    assert "not kept anywhere" in play(table({"russia": ""}, name=""), typed("save")).text


def test_a_game_that_could_not_be_written_does_not_say_that_it_is_kept() -> None:
    """When the input ends, what the disk refused is called lost."""
    at = table({"russia": ""})
    at.trouble = "test cannot be written: the disk is full; the game goes on."
    assert "The input has ended. What could not be written to the disk is lost." in play(at, typed("save")).flat


def test_withdrawing_brings_war() -> None:
    """A principal leaves, the campaign is told, and every account names its cost."""

    def typist(prompt: str, at: Table) -> str:
        if "motions" in prompt and not at.over:
            done.append(prompt)
            return "withdraw!" if len(done) % 2 else "seal!"
        return steady(prompt, at)

    done: list[str] = []
    played = play(table({"russia": "Anna"}), typist)
    assert "Russia has left the table, and the war resumes." in played.flat
    assert "for the cost of the campaign" in played.flat


def test_declining_to_sign_goes_on_to_the_end() -> None:
    """Who will not sign sits on until the calendar is over."""

    def typist(prompt: str, at: Table) -> str:
        return "decline!" if "signature" in prompt else steady(prompt, at)

    played = play(table({"russia": "Anna"}), typist)
    assert "The congress ends in war." in played.text


def test_a_steward_holds_the_seat_for_one_sitting() -> None:
    """H6: a machine takes the seat and gives it back when the next sitting opens."""

    def typist(prompt: str, at: Table) -> str:
        if "Sitting 1, corridor" in prompt and not asked:
            asked.append(prompt)
            return "steward!"
        return steady(prompt, at)

    asked: list[str] = []
    played = play(table({"russia": "Anna"}), typist)
    prompts = [line for line in played.lines if line.startswith("Sitting ")]
    assert sum(1 for line in prompts if line.startswith("Sitting 1, ")) == 1
    assert any(line.startswith("Sitting 2, corridor") for line in prompts)


def test_the_menu_begins_a_congress() -> None:
    """Scenario, length, seats, level, seed and briefs are asked for; then the game begins."""
    house = MemoryHouse()
    script = ("1", "2", "1", "1", "", "russia=Anna", "2", "seven", "7", "perhaps", "yes", "brief", "quit")
    played = play(None, typed(*script), house=house)
    assert played.code == 0
    assert house.begun[0].players["russia"].name == "Anna"
    assert house.begun[0].dice.seed == 7 if hasattr(house.begun[0].dice, "seed") else True
    assert "Your instructions from St Petersburg" in played.text


def test_the_menu_takes_a_save_up_and_leaves() -> None:
    """No saves, a damaged one, and a sound one each have their sentence."""
    assert "No congress is kept." in play(None, typed("2", "4")).text
    assert play(None, typed("")).code == 0
    house = MemoryHouse(begun=[table({"russia": "Anna"})])
    path = Path("a.congress")
    house.kept = (
        Kept(path, "A", "The Four Points", "Anna", 1, False),
        Kept(path, "B", "The Four Points", "Anna", 6, True),
        Kept(path, "C", "", "", 0, False, "Line 7 is torn."),
    )
    played = play(None, typed("2", "3", "clock"), house=house)
    assert "C: damaged. Line 7 is torn." in played.text
    assert "B (The Four Points), Anna: over after 6 sittings." in played.text
    assert "The last line was torn." in played.text
    assert "Sitting 1, 25 February 1856." in played.text


def test_a_game_taken_up_later_tells_the_sitting_so_far() -> None:
    """Nothing is welcomed twice: the digest begins where the sitting did."""
    at = table({"russia": "Anna"})
    first = play(at, lambda prompt, at: None if "Sitting 2, motions" in prompt else steady(prompt, at))
    assert "The Four Points" in first.text
    again = play(at, typed("clock"))
    assert "Sitting 2 opens" in again.text
    assert "Your instructions from" not in again.text


def test_all_five_may_be_people() -> None:
    """H4: a table without any machine starts and finishes."""
    people = dict.fromkeys(scenario().powers, "") | TWO
    played = play(table(people), steady)
    assert played.table is not None
    assert played.table.over


def test_a_steward_may_be_called_at_the_curtain() -> None:
    """H3, H6: who does not come is held a seat for, without a look at the papers."""

    def typist(prompt: str, at: Table) -> str:
        if "Ready" in prompt and not asked:
            asked.append(prompt)
            return "steward"
        return steady(prompt, at)

    asked: list[str] = []
    played = play(table(TWO), typist)
    assert played.table is not None
    assert played.table.over


def test_lines_are_wrapped_to_the_width() -> None:
    """Every printed line fits a narrow screen."""
    played = play(table({"russia": "Anna"}), steady, width=41)
    typed_at = ("Sitting ", "The archives", "Put ", "Is that")
    assert all(len(line) <= 40 for line in played.lines if not line.startswith(typed_at))


def test_yes_and_no_are_asked_until_they_are_given() -> None:
    """Anything else is asked again; an empty line is no."""
    answers = iter(("perhaps", "y"))
    page = Page(language("en"), lambda prompt: next(answers), lambda line: None, lambda: None)
    assert page.confirm("Sure?")

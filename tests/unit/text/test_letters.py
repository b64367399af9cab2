"""Letters and what one has left: numbers that stay, sentences that say nothing false."""

from game.core import events as e
from game.core.reasons import Reason
from game.seat.table import Table
from game.words.by_a_hair import by_a_hair
from game.words.language import ENGLISH
from game.words.reasons import worth_showing
from tests.unit.text.keyboard import play, steady, table, typed


def test_a_letter_keeps_its_number_when_another_is_answered() -> None:
    """Whoever read “2.” and has answered 1 still answers that letter by typing 2."""
    seen: list[str] = []

    def typist(prompt: str, at: Table) -> str | None:
        waiting = at.seats["russia"].numbered_letters()
        if "corridor" in prompt and not seen and len(waiting) > 1:
            first, second = list(waiting)[:2]
            seen.append(waiting[second].paper)
            lines.append(f"answer {second} refuse!")
            return f"answer {first} refuse!"
        if len(seen) == 1:
            (line,) = lines
            assert waiting[int(line.split()[1])].paper == seen[0]
            seen.append("")
            return line
        return None if seen else steady(prompt, at)

    lines: list[str] = []
    said = play(table({"russia": "Anna"}), typist).flat
    assert len(seen) == 2
    assert "No letter has the number" not in said


def test_asking_ones_advisers_goes_as_help_says() -> None:
    """What stands in the list of commands is what is understood, with two articles as well."""
    said = play(table({"russia": "Anna"}), typed("help advise", "advise danube 1 + bs_fleet 3")).flat
    assert "advise QUESTION 3 [+ QUESTION 2]" in said
    assert "Your advisers" in said


def test_means_that_are_spent_are_said_to_be_spent() -> None:
    """Nobody “may still call upon 0 powers”."""
    calls = ("sound france danube!", "sound austria danube!", "sound britain danube", "calls")
    said = play(table({"russia": "Anna"}), typed(*calls)).flat
    assert "You may call upon nobody else in this sitting." in said
    assert " 0 " not in said.split("Your means")[-1].split("To call")[0]


def test_a_counter_does_not_hide_what_it_asks() -> None:
    """Who names the crumb that is missing never says that he would blush to name it."""
    short = (Reason("article", -60, "danube", 1),)
    offer = e.OfferMade("p2", "france", "russia", (), (), False, counter_to="p1", reasons=short)
    refused = e.OfferRefused("p1", "france", "russia", reasons=short)
    assert not any("blush" in by_a_hair(offer, ENGLISH, nth) for nth in range(10))
    assert any("blush" in by_a_hair(refused, ENGLISH, nth) for nth in range(10))


def test_no_reason_is_shown_that_weighs_nothing() -> None:
    """A weight that would be printed as 0.0 is left out; a courtesy without weight is not."""
    given = [
        Reason("foresight", 20),
        Reason("courtesy", 0),
        Reason("article", -900),
        Reason("time", 51, known="hidden"),
    ]
    assert [each.term for each in worth_showing(given)] == ["article", "courtesy"]

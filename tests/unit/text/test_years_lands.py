"""The map, the luck and the sum of the years in the terminal, and foresight while drafting."""

import re
from collections.abc import Iterator
from functools import cache

from game.core.history.compile import program
from game.core.history.program import Program
from game.words.language import ENGLISH, language
from game.words.tell_luck import fortune, surprise
from tests.histories import europe, paris
from tests.unit.text.keyboard import play, steady, table


@cache
def history() -> Program:
    """Return the shipped history."""
    return program(paris(), europe())


def asking(when: str, *lines: str):
    """Return a typist who asks these things at the first prompts that hold certain words."""
    left: Iterator[str] = iter(lines)
    return lambda prompt, at: (next(left, None) if when in prompt else None) or steady(prompt, at)


def test_the_map_is_told_season_by_season_and_as_a_whole() -> None:
    """What changes hands is told once on its page; `map` lists all of it, with years; `luck` waits for the end."""
    at = table({"france": "Anna"}, history=history, seed=2)
    played = play(at, asking("archives are open", "map", "luck", "quit"))
    pages = played.flat[: played.flat.index("The book closes")]
    told = re.findall(r"On the map: ((?:[^.]+: [^.]+\. ?)+?)(?=[A-Z][a-z]+ 1[89]\d\d)", pages)
    assert len(told) > 3
    assert len(told) == len(set(told))
    end = played.flat[played.flat.rindex("The map,") :]
    assert re.search(r"Sardinia, since 18\d\d|Italy, since 18\d\d|Moldavia, under the Ottoman Empire, since 1856", end)
    luck = played.flat[played.flat.rindex("How lucky was this history?") :]
    assert re.search(r"in \d+ of 500 histories; here in 1[89]\d\d, (when most had it|(after|before) \d+ of a hundred)",
                     luck)  # fmt: skip
    assert "◆" in luck


def test_luck_is_not_told_before_the_end() -> None:
    """Half-way through, `luck` says so; nothing of years to come is given away."""
    at = table({"france": "Anna"}, history=history, seed=2)
    played = play(at, asking("Enter to read on", "luck", "map"))
    assert "How lucky it was is told when the book is closed." in played.flat


def test_the_end_is_summed_up() -> None:
    """Wars and dead, and every question counted once: standing, answered anew, or a dead letter."""
    at = table({"france": "Anna"}, history=history, seed=2)
    played = play(at, steady)
    found = re.search(
        r"Of the (\d+) questions of the congress: as they were answered, (\d+); answered anew since, (\d+); dead "
        r"letters, (\d+)\.",
        played.flat,
    )
    assert found
    every, *parts = map(int, found.groups())
    assert sum(parts) == every == len(paris().questions)
    wars = re.search(r"There were (\d+) wars, and some ([\d,]+) dead", played.flat)
    assert at.aftermath is not None
    came = [europe().events[chapter.event] for chapter in at.aftermath.moment.chapters]
    assert wars and int(wars[1]) == sum(event.war for event in came)
    assert int(wars[2].replace(",", "")) == 1000 * sum(event.dead for event in came)


def test_foresight_is_a_view_of_the_draft() -> None:
    """While drafting: what would move, how long the articles would live, what history may say; no order is given."""
    at = table({"france": "Anna"}, history=history, seed=2)
    played = play(at, asking("motions", "foresight", "future"))
    told = played.flat[played.flat.index("If this were signed today") :]
    assert re.search(r"\d+ in a hundred, \d+ after the peace of 1856", told)
    assert "How long the articles would stand" in told
    assert re.search(r"France: \d+ of a hundred before history, \d+ after the peace of 1856", told)
    alone = table({"france": "Anna"}, seed=2)
    assert "Nobody has written what follows this congress." in play(alone, asking("motions", "foresight")).flat


def test_fortunes_in_words() -> None:
    """Early, late, in the middle, never, here alone: each has its sentence, and each sentence its French."""
    years = {1860: 10, 1861: 80, 1870: 10}
    for speech in (ENGLISH, language("fr")):
        said = {
            fortune(speech, "War", years, 500, 1861), fortune(speech, "War", years, 500, 1875),
            fortune(speech, "War", years, 500, 1859), fortune(speech, "War", years, 500, None),
            fortune(speech, "War", {}, 500, 1861), fortune(speech, "War", {}, 500, None),
        }  # fmt: skip
        assert len(said) == 6
        assert len({surprise(speech, plainer, 500) for plainer in (10, 100, 250, 350, 490)}) == 5
    assert "after 100 of a hundred" in fortune(ENGLISH, "War", years, 500, 1875)
    assert "before 100 of a hundred" in fortune(ENGLISH, "War", years, 500, 1859)


def test_the_chancery_is_asked_before_an_answer() -> None:
    """In a crisis `foresight` tells what history may say after each open answer; the answer is still to be given."""
    at = table({"france": "Anna"}, history=history, seed=2)
    played = play(at, asking("your answer", "foresight"))
    told = played.flat[played.flat.index("What the chancery expects") :]
    assert "256 imagined worlds for each answer" in told
    assert re.search(
        r": \d+ of a hundred before history for us \(\d+ to \d+\), and \d+ for Europe \(\d+ to \d+\)\.", told
    )
    assert re.search(r"” then comes in \d+ worlds of a hundred; after the other answers?, in \d+\.", told)
    assert re.search(r"For us (“.+” promises most|the answers lie so near together)", told)
    assert "Seal it?" in told

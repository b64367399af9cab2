"""Delegates do not all speak alike, and grace does not count farthings."""

import pytest

from game.core import events as e
from game.core.reasons import Reason
from game.words.by_a_hair import HAIR, by_a_hair
from game.words.language import ENGLISH, language
from game.words.reasons import reason
from game.words.registers import register
from tests.play import machine_game, scenario

FACTS = scenario("paris_1856")


def test_the_seven_have_five_manners_of_speech() -> None:
    """Buol and Manteuffel are stiff, Âli courtly, Orlov blunt, Cavour shrewd, the other two plain."""
    found = {power: register(FACTS, power) for power in FACTS.powers}
    assert found == {
        "russia": "blunt", "france": "plain", "britain": "plain", "ottoman": "courtly", "sardinia": "shrewd",
        "austria": "stiff", "prussia": "stiff",
    }  # fmt: skip
    assert register(FACTS, "nobody") == "plain"


@pytest.mark.parametrize("weight", [-1, -3000, -9000])
@pytest.mark.parametrize("code", ["en", "fr"])
def test_each_manner_has_its_own_words_against_an_article(weight: int, code: str) -> None:
    """Slight, firm or strong, the first thing that each says is said by nobody else of another manner."""
    given = Reason("article", weight, "bs_fleet", 3)
    said = [
        reason(given, FACTS, language(code), power) for power in ("russia", "france", "ottoman", "sardinia", "austria")
    ]
    assert len(set(said)) == 5


def test_a_refusal_by_next_to_nothing_is_gracious() -> None:
    """Within a hair it names no farthing; beyond it the reasons are read out."""

    def refused(short: int) -> e.OfferRefused:
        return e.OfferRefused("p", "france", "russia", (Reason("promise", 500), Reason("promise", -500 - short)))

    assert by_a_hair(refused(1), ENGLISH) and by_a_hair(refused(HAIR), ENGLISH)
    assert by_a_hair(refused(1), ENGLISH) != by_a_hair(refused(1), ENGLISH, 1)
    assert not by_a_hair(refused(HAIR + 1), ENGLISH)
    assert not by_a_hair(refused(0), ENGLISH)
    assert not by_a_hair(e.OfferMade("p", "france", "russia", (), (), True), ENGLISH)


def test_who_keeps_his_counsel_gives_a_reason_when_he_is_pressed() -> None:
    """In two congresses Buol refuses mostly without a word, and now and then says why."""
    heard = [entry for seed in (3, 4) for entry in machine_game("paris_1856", seed, False)[0].archives()[1]]
    voices = [entry.event for entry in heard if isinstance(entry.event, e.VoiceGiven)]
    refusals = [
        voice for voice in voices if voice.power == "austria" and voice.voice == "refuse" and voice.tone != "near"
    ]
    kept = [voice for voice in refusals if any(reason.term == "courtesy" for reason in voice.reasons)]
    assert len(refusals) // 2 < len(kept) < len(refusals)

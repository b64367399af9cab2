"""Powers, questions and motions are named as a sentence needs them."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core.orders import Answer, Disclose
from game.core.reasons import Reason
from game.core.scenario import Dictated, Joiner, Result, Theatre, War
from game.words.language import ENGLISH, language
from game.words.names import PowerNames, power_name
from game.words.orders import describe
from game.words.reader import Reader
from game.words.reasons import spoken
from game.words.tell import tell
from tests.unit.words.small import SMALL, world

FRENCH = language("fr")


@pytest.mark.parametrize(
    ("power", "english", "french"),
    [
        ("france", "France, of France, to France", "la France, de la France, à la France"),
        ("ottoman", "the Porte, of the Porte, to the Porte", "la Porte, de la Porte, à la Porte"),
        ("genoa", "Genoa, of Genoa, to Genoa", "Genoa, de Genoa, à Genoa"),
        ("nowhere", "nowhere, of nowhere, to nowhere", "nowhere, de nowhere, à nowhere"),
        ("", "that power, of that power, to that power", "cette puissance, de cette puissance, à cette puissance"),
    ],
)
def test_the_forms_of_a_power(power: str, english: str, french: str) -> None:
    """The powers of 1856 have their own forms; others are called as their scenario calls them."""
    for spoken_in, forms in ((ENGLISH, english), (FRENCH, french)):
        name = power_name(power, SMALL, spoken_in)
        assert f"{name:the}, {name:of}, {name:to}" == forms


def test_a_scenario_may_give_an_old_id_a_new_name() -> None:
    """Another name than a known one is the scenario's own."""
    powers = {**SMALL.powers, "france": replace(SMALL.powers["france"], name="Gaul")}
    assert f"{power_name('france', replace(SMALL, powers=powers), FRENCH):the}" == "Gaul"


def test_plain_names_adjectives_and_lists() -> None:
    """A plain name is the scenario's; a list gives each of its names the form."""
    names = PowerNames((power_name("france", SMALL, FRENCH), power_name("ottoman", SMALL, FRENCH)), FRENCH)
    assert f"{names:of}" == "de la France et de la Porte"
    assert f"{power_name('ottoman', SMALL, ENGLISH)} {power_name('ottoman', SMALL, ENGLISH):adj}" == "Turkey Ottoman"
    assert f"{PowerNames((), ENGLISH):the}" == "nobody"
    with pytest.raises(ValueError, match="no form"):
        format(names.names[0], "by")


def test_ranges() -> None:
    """One position is named, all of them are any, and what the question does not have is numbered."""
    reader = Reader(ENGLISH, SMALL)
    assert reader.answer("sea", 1) == "“Small squadrons, equal” (Navies on the Black Sea)"
    assert reader.range("sea", 0, 1) == "anything from “Free sea” to “Small squadrons, equal”"
    assert reader.range("sea", 0, 2) == "any answer at all"
    assert reader.answer("sea", 7) == "“answer 8” (Navies on the Black Sea)"
    assert reader.question("unknown") == "“unknown”"


def test_motions_are_named_when_the_world_is_at_hand() -> None:
    """A motion known only by number is the motion."""
    given = e.VoiceGiven("m2", "france", "consent")
    assert tell(given, SMALL, ENGLISH) == "France consents to the motion."
    assert tell(given, SMALL, ENGLISH, world=world()) == "France consents to the motion to sign."
    assert tell(given, SMALL, FRENCH, "france", world()) == "Vous consentez à la motion de signature."


def test_the_reader_is_addressed() -> None:
    """One act is told in three ways: to its author, to the one it is done to, to others."""
    met = e.InterviewOpened("france", "ottoman")
    assert [tell(met, SMALL, ENGLISH, me) for me in ("france", "ottoman", "genoa")] == [
        "You call upon the Porte.", "France calls upon you.", "France was seen to call upon the Porte.",
    ]  # fmt: skip


def test_an_answer_to_a_sounding_names_its_question() -> None:
    """The paper that lies in the reader's hand says what is answered."""
    asked = e.PositionSounded("p", "ottoman", "france", "sea")
    seen = world()
    hands = {**seen.hands, "france": replace(seen.hands["france"], pending={"p": asked})}
    said = describe(Answer("p", Disclose(1, 1)), SMALL, ENGLISH, "france", replace(seen, hands=hands))
    assert said == "Say that you could live with “Small squadrons, equal” (Navies on the Black Sea)."


def test_the_campaign_is_told_by_the_scenario() -> None:
    """What a scenario file says of its war is said as it stands."""
    war = War(
        (Joiner("genoa", 50, "Genoa arms.", "Genoa waits."),),
        (Theatre("The Baltic", (Result(100, 1, "Kronstadt falls."),)),),
        (Dictated(0, "The Sultan's peace", "It pleases nobody.", {}),),
        {},
    )
    scenario = replace(SMALL, war=war)
    assert tell(e.PowerChoseWar("genoa", True), scenario, ENGLISH) == "Genoa arms."
    assert tell(e.PowerChoseWar("genoa", False), scenario, ENGLISH) == "Genoa waits."
    assert tell(e.TheatreFought(0, 0), scenario, ENGLISH) == "Kronstadt falls."
    told = tell(e.PeaceDictated(0, 1), scenario, ENGLISH)
    assert told == "The campaign ends in a peace, “The Sultan’s peace”: It pleases nobody."


def test_reasons_are_spoken_heaviest_first_and_hidden_ones_kept() -> None:
    """No sentence is said twice, and what a power hides it does not say."""
    given = (
        Reason("time", 1), Reason("article", -5, "sea", 1), Reason("walk_away", -9, known="hidden"), Reason("time", 1),
    )  # fmt: skip
    said = spoken(given, SMALL, ENGLISH, "france")
    assert said[0].endswith("“Small squadrons, equal” (Navies on the Black Sea).")
    assert len(said) == len(set(said)) == 3
    assert not any("peace is worse" in sentence for sentence in said)

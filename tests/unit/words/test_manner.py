"""What delegates say in their own manner: whole sentences, on the right occasions, never the same twice running."""

from collections import Counter
from itertools import pairwise
from typing import get_args

import pytest

from game.core import events as e
from game.core.pledges import Consent, Oppose, Warning, WarningState
from game.core.scenario import Occasion
from game.words.manner import line, occasion, reply, speaker, way
from tests.play import machine_game, scenario

SHIPPED = ("paris_1856", "four_points")


@pytest.mark.parametrize("name", SHIPPED)
def test_every_first_delegate_has_lines_for_every_occasion(name: str) -> None:
    """Two at least, all different, each ending as a sentence ends."""
    facts = scenario(name)
    for power in facts.powers:
        lines = facts.delegates[facts.first_delegate(power)].lines
        assert set(lines) == set(get_args(Occasion)), power
        for said in lines.values():
            assert len(set(said)) == len(said) >= 2
            assert all(each[-1] in ".?!" for each in said)


def test_nobody_says_the_same_thing_twice_running() -> None:
    """In a whole congress no power has the same line on its lips two times in a row on an occasion."""
    session, records = machine_game("paris_1856", 3, historical=False)
    heard = [entry for record in records for entry in record.entries]
    said: dict[tuple[str, str], list[str]] = {}
    for entry in heard:
        found = occasion(entry.event)
        if found is not None:
            words = line(session.scenario, entry.event, heard)
            said.setdefault(found, []).extend([words] if words else [])
    assert sum(len(lines) for lines in said.values()) > 200
    assert not [pair for lines in said.values() for pair in pairwise(lines) if pair[0] == pair[1]]


def test_a_delegate_has_one_line_a_sitting_for_each_tone() -> None:
    """Who refuses several motions in a sitting opens with a line of his own, and then keeps to the matter."""
    session, records = machine_game("paris_1856", 3, historical=False)
    heard = [entry for record in records for entry in record.entries]
    sitting, said, refused = 0, Counter(), Counter()
    for entry in heard:
        sitting = entry.event.number if isinstance(entry.event, e.SittingOpened) else sitting
        if isinstance(entry.event, e.VoiceGiven) and entry.event.voice == "refuse":
            key = sitting, entry.event.power, entry.event.tone
            refused[key] += 1
            said[key] += bool(line(session.scenario, entry.event, heard))
    assert set(said.values()) == {1}
    assert max(refused.values()) >= 2


def test_a_delegate_without_lines_keeps_to_his_reasons() -> None:
    """A power whose delegate has no lines, or that is not of this scenario, says nothing of its own."""
    facts = scenario("four_points")
    assert line(facts, e.OfferRefused("p", "sardinia", "russia"), ()) == ""
    assert line(facts, e.SittingOpened(1, "", ()), ()) == ""


def warned(state: WarningState, sitting: int = 3) -> e.Warned:
    """Return a warning by Britain to Russia."""
    demand, threat = Consent("bs_fleet", 3, 3), Oppose("danube", 1, 1)
    return e.Warned(Warning(f"w{sitting}", "britain", "russia", demand, threat, sitting, state))


def test_a_warning_is_answered_there_and_then_and_when_it_is_due() -> None:
    """Who warns hears the other's answer, who is warned the threat; later both hear whether it was heeded."""
    facts = scenario("paris_1856")
    orlov, clarendon = (facts.delegates[name].lines for name in ("orlov", "clarendon"))
    given, again = warned("open"), warned("open", 4)
    heard = [e.Entry(given), e.Entry(warned("met")), e.Entry(again), e.Entry(warned("due", 4))]
    assert (speaker(given, "britain"), speaker(given, "russia"), speaker(given, None)) == (
        "russia",
        "britain",
        "britain",
    )
    assert line(facts, given, heard) == clarendon["warn"][0]
    assert (reply(facts, given, heard), reply(facts, again, heard)) == orlov["warned"][:2]
    assert line(facts, warned("met"), ()) == orlov["heeded"][0]
    assert line(facts, warned("due"), ()) == orlov["defied"][0]
    assert speaker(warned("met"), "britain") == "russia"
    assert line(facts, warned("carried_out"), ()) == reply(facts, warned("met"), ()) == ""


def test_two_who_answer_one_power_put_it_otherwise() -> None:
    """Whoever speaks, what one is told next is put another way than what one was told last."""
    facts = scenario("paris_1856")
    answers = [e.OfferRefused(f"p{n}", power, "russia") for n, power in enumerate(("britain", "ottoman", "britain"))]
    elsewhere = e.OfferRefused("q", "britain", "france")
    heard = [e.Entry(answers[0]), e.Entry(elsewhere), e.Entry(answers[1]), e.Entry(answers[2])]
    assert [way(facts, event, heard) for event in answers] == [0, 1, 2]
    assert way(facts, elsewhere, heard) == 0

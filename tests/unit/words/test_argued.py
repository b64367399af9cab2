"""What delegates argue from the matter: on the right side of their opening, once to the same ears, all alike."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.core import events as e
from game.core.orders import Tone
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.core.scenario import Brief, Delegate, Instruction, PowerId, QuestionId, Scenario, WalkAway
from game.seat.table import Player, machines
from game.words.argued import Argued
from game.words.manner import line, opening
from tests.arguing import arguing
from tests.play import machine_game
from tests.unit.words.small import SMALL

FOR = "A squadron is no threat, and an empty sea is an insult."
BELOW = ("A free sea was at Sinope within the hour.", "Who is free to build will build.", "We have buried one fleet.")
ABOVE = ("An empty sea is a sea for sale.",)
CLEANS = ("I clean my spectacles, and it is still there.", "My glass is empty.")


def _told(opens: str | None) -> Brief:
    return Brief(50, WalkAway(20), {"sea": Instruction(opens, "0", 5), "kars": Instruction("0", "0", 5)})


GENOA = Delegate(
    "genoa", "Marquis Doria", "Doria", "", 50, "first", "", 5, 5, 5, 5, 5, 5, {"no": CLEANS, "disclose": CLEANS}
)
CONGRESS: Scenario = replace(
    SMALL,
    delegates={"doria": GENOA},
    briefs={"genoa": _told("1"), "france": _told(None), "ottoman": _told("0")},
    questions={
        **SMALL.questions,
        "sea": replace(
            SMALL.questions["sea"],
            arguments={"genoa": {"for": (FOR,), "below": BELOW, "above": ABOVE}, "france": {"for": ("Glory.",)}},
        ),
    },
)  # fmt: skip
"""Genoa opens with the second of three answers to the sea, France with nothing in public."""


def motion(name: str, by: PowerId, position: int, question: QuestionId = "sea") -> e.MotionMoved:
    """Return a motion for one article."""
    return e.MotionMoved(name, by, "articles", (Article(question, position),))


def refusal(
    name: str, position: int, *reasons: Reason, question: QuestionId = "sea", tone: Tone = "no"
) -> e.VoiceGiven:
    """Return Genoa's refusal of it; for the article itself, if nothing else is said."""
    given = reasons or (Reason("article", -3000, question, position),)
    return e.VoiceGiven(name, "genoa", "refuse", question, tone, given)


def sitting(number: int) -> e.SittingOpened:
    """Return the opening of a sitting."""
    return e.SittingOpened(number, "1856-02-25", ())


def heard(*events: e.Event) -> tuple[e.Entry, ...]:
    """Return events as entries: what is said to one is heard by the two."""
    return tuple(e.Entry(one, (one.by, one.to) if hasattr(one, "to") else None) for one in events)


def spoken(*events: e.Event, by: Sequence[PowerId] = ("genoa", "france")) -> list[str]:
    """Return what is argued with each of these events, where these powers are machines."""
    argued = Argued(CONGRESS, heard(*events), by)
    return [argued.of(event) for event in events]


@pytest.mark.parametrize(("position", "words"), [(0, BELOW[0]), (2, ABOVE[0]), (1, "")])
def test_a_refusal_argues_against_the_side_on_which_the_article_lies(position: int, words: str) -> None:
    """Below what it opens with, above it; against the very thing it opens with it has nothing to say."""
    assert spoken(sitting(1), motion("m", "france", position), refusal("m", position))[-1] == words


def test_the_same_question_hears_the_next_argument_and_then_none() -> None:
    """Three sittings, three arguments, in the order of the file; in the fourth the delegate keeps to his manner."""
    events: list[e.Event] = []
    for n in range(1, 5):
        events += [sitting(n), motion(f"m{n}", "france", 0), refusal(f"m{n}", 0)]
    argued = Argued(CONGRESS, heard(*events), ("genoa",))
    said = [opening(CONGRESS, one, heard(*events), argued.of) for one in events if isinstance(one, e.VoiceGiven)]
    assert said == [*BELOW, CLEANS[0]]


def test_one_sitting_hears_one_argument_of_a_power_on_a_question() -> None:
    """Two motions on one question in a day: the second is refused in his own manner, and the next day goes on."""
    events = [
        sitting(1), motion("a", "france", 0), motion("b", "ottoman", 2), refusal("a", 0), refusal("b", 2),
        sitting(2), motion("c", "ottoman", 2), refusal("c", 2),
    ]  # fmt: skip
    assert spoken(*events) == ["", "", "", BELOW[0], "", "", "", ABOVE[0]]


def test_where_he_argued_a_delegate_has_not_used_up_a_line() -> None:
    """Between two refusals in his manner lies an argument, and he does not say the first line twice running."""
    events = [
        sitting(1), motion("a", "france", 1, "kars"), refusal("a", 1, question="kars"),
        sitting(2), motion("b", "france", 2), refusal("b", 2),
        sitting(3), motion("c", "france", 2), refusal("c", 2),
    ]  # fmt: skip
    book = heard(*events)
    argued = Argued(CONGRESS, book, ("genoa",))
    said = [opening(CONGRESS, one, book, argued.of) for one in events if isinstance(one, e.VoiceGiven)]
    assert said == [CLEANS[0], ABOVE[0], CLEANS[1]]
    assert line(CONGRESS, events[-1], book) == CLEANS[0]  # if nobody argued it would have been his third


def test_who_refuses_for_another_reason_does_not_argue_the_matter() -> None:
    """Where trust weighs more than the article, or the worst article is another, or he keeps his counsel."""
    moved = e.MotionMoved("m", "france", "articles", (Article("sea", 0), Article("kars", 1)))
    trust = refusal("m", 0, Reason("article", -1000, "sea", 0), Reason("trust", -4000, power="france"))
    kars = refusal("m", 1, Reason("article", -1000, "sea", 0), Reason("article", -2000, "kars", 1), question="kars")
    kept = refusal("m", 0, Reason("article", -3000, "sea", 0, known="hidden"), Reason("courtesy", 0, "sea"))
    for voice in (trust, kars, kept):
        assert spoken(sitting(1), moved, voice)[-1] == ""


def test_a_mover_argues_for_what_it_opened_with() -> None:
    """The first time that it moves it; never for another answer, and not where it opened with nothing in public."""
    moved = [motion("a", "genoa", 2), motion("b", "france", 1), motion("c", "genoa", 1)]
    assert spoken(sitting(1), *moved) == ["", "", "", FOR]
    assert spoken(sitting(1), motion("a", "genoa", 1), sitting(2), motion("b", "genoa", 1)) == ["", FOR, "", ""]


def test_a_person_argues_for_himself() -> None:
    """Nothing is put into the mouth of a seat that a person holds, whether he moves, refuses or discloses."""
    told = e.PositionDisclosed("p", "genoa", "france", "sea", 1, 1)
    events = sitting(1), motion("a", "genoa", 1), motion("b", "france", 0), refusal("b", 0), told
    plan = {"genoa": Player("human", "Doria"), "france": Player("machine")}
    assert spoken(*events, by=machines(plan)) == ["", "", "", "", ""]
    assert any(spoken(*events))


def test_who_says_where_he_stands_says_why_once_to_each() -> None:
    """To each listener the first time, if what he could live with holds what he opens with in public."""
    first, again = (e.PositionDisclosed(f"p{n}", "genoa", "france", "sea", 1, 2) for n in range(2))
    other = e.PositionDisclosed("p2", "genoa", "ottoman", "sea", 0, 1)
    elsewhere = e.PositionDisclosed("p3", "genoa", "france", "sea", 2, 2)
    assert spoken(sitting(1), elsewhere, first, again, other) == ["", "", FOR, "", FOR]


def test_what_the_table_has_heard_is_not_whispered_afterwards() -> None:
    """An argument that everybody has heard is news to nobody; what one has heard, the table may still hear."""
    told = e.PositionDisclosed("p", "genoa", "france", "sea", 1, 1)
    assert spoken(sitting(1), motion("a", "genoa", 1), told) == ["", FOR, ""]
    assert spoken(sitting(1), told, motion("a", "genoa", 1)) == ["", FOR, FOR]


def test_between_two_the_last_argument_comes_first() -> None:
    """So the table hears another than the one who asked, as long as there are several."""
    named = e.TermsNamed("p", "genoa", "france", ((Article("kars", 0),),), (Reason("article", -2000, "sea", 0),))
    asked = e.TermsAsked("p", "france", "genoa", (Article("sea", 0),))
    refused = e.OfferRefused("q", "genoa", "france", (Reason("promise", -2000, "sea", 0),))
    events = sitting(1), asked, named, refused, motion("m", "france", 0), refusal("m", 0)
    assert spoken(*events) == ["", "", BELOW[2], BELOW[1], "", BELOW[0]]


def test_who_agrees_or_hangs_by_a_hair_does_not_argue_against() -> None:
    """Terms that ask for nothing are a yes, and what lacks a crumb is declined with grace."""
    asked = e.TermsAsked("p", "france", "genoa", (Article("sea", 0),))
    content = e.TermsNamed("p", "genoa", "france", ((Article("sea", 0),),), (Reason("article", -100, "sea", 0),))
    hair = e.OfferRefused("q", "genoa", "france", (Reason("promise", -100, "sea", 0),))
    assert spoken(sitting(1), asked, content, hair) == ["", "", "", ""]


def test_an_offer_is_argued_by_what_it_asks_for_and_a_counter_by_what_it_declines() -> None:
    """Who wants consent to what it opened with says why; who answers with other terms says what was wrong."""
    asks = (Clause(Consent("sea", 1, 2)),)
    offer = e.OfferMade("p", "genoa", "france", (), asks, False)
    counter = e.OfferMade(
        "q", "genoa", "ottoman", (), asks, False, "r", (Reason("promise", -2000, "sea", 2),)
    )  # fmt: skip
    assert spoken(sitting(1), offer, counter) == ["", FOR, ABOVE[0]]


def test_a_signature_is_declined_for_the_worst_article() -> None:
    """Who will not sign argues against the article that weighs most."""
    why = (Reason("walk_away", -100), Reason("article", -9000, "sea", 2))
    assert spoken(sitting(1), e.SignatureDeclined("genoa", why))[-1] == ABOVE[0]


def test_all_who_hear_an_event_hear_the_same_argument() -> None:
    """R5: in a whole congress every seat's log and the archives give the same words to the same event, none twice."""
    session, _ = machine_game("paris_1856", 3, historical=False)
    known = arguing(session.scenario)
    powers, archives = tuple(known.powers), tuple(session.archives()[1])
    whole = Argued(known, archives, powers)
    by_all = [whole.of(entry.event) for entry in archives if entry.heard_by is None and whole.of(entry.event)]
    assert len(by_all) == len(set(by_all)) > 40
    for power in powers:
        book = tuple(session.seats[power].heard)
        argued = Argued(known, book, powers)
        assert [argued.of(entry.event) for entry in book] == [whole.of(entry.event) for entry in book]

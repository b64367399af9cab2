"""Each thing that a delegate may recall, from a log made for it, in English and in French."""

from collections.abc import Sequence

import pytest

from game.core import events as e
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.words.language import ENGLISH, language
from game.words.memory.memory import Memory
from game.words.memory.recollection import Kind, Recollection
from game.words.memory.sentences import recalled
from game.words.reader import Reader
from tests.play import scenario

FACTS = scenario("paris_1856")
WHY = (Reason("article", -2000, "bs_fleet", 3),)
SEA = Article("bs_fleet", 3)


def opened(number: int) -> e.SittingOpened:
    """Return the opening of a sitting."""
    return e.SittingOpened(number, ("bs_fleet",), tuple(FACTS.powers))


def moved(name: str, by: str, *articles: Article) -> e.MotionMoved:
    """Return a motion."""
    return e.MotionMoved(name, by, "articles", articles or (SEA,))


def refused(name: str, by: str) -> e.VoiceGiven:
    """Return a refusal."""
    return e.VoiceGiven(name, by, "refuse", "bs_fleet", "no", WHY)


def agreed(name: str, by: str) -> e.VoiceGiven:
    """Return a consent with some reluctance in it."""
    return e.VoiceGiven(name, by, "consent", reasons=WHY)


def settled(state: str) -> e.CommitmentSettled:
    """Return the end of a promise by Russia to Britain."""
    return e.CommitmentSettled("c", "russia", "britain", "kept" if state == "kept" else "broken", "motion:x", 1)


def told(paper: str, low: int, high: int) -> e.PositionDisclosed:
    """Return where Britain told Russia it stood."""
    return e.PositionDisclosed(paper, "britain", "russia", "bs_fleet", low, high, reasons=WHY)


def offered(paper: str, by: str = "russia", to: str = "britain") -> e.OfferMade:
    """Return an offer that asks for consent to the neutral sea."""
    return e.OfferMade(paper, by, to, (), (Clause(Consent("bs_fleet", 3, 3)),), True)


def priced(paper: str, position: int) -> list[e.Event]:
    """Return a question for terms on the neutral sea, and Britain's answer."""
    named = e.TermsNamed(paper, "britain", "russia", ((Article("bs_fleet", position),),))
    return [e.TermsAsked(paper, "russia", "britain", (SEA,)), named]


PASTS: tuple[tuple[Kind, Sequence[e.Event], Sequence[e.Event]], ...] = (
    (
        "refused_it_yourself",
        [moved("m", "france"), refused("m", "russia")],
        [moved("n", "russia"), refused("n", "britain")],
    ),
    ("once_before", [moved("m", "russia"), refused("m", "britain")], [moved("n", "russia"), refused("n", "britain")]),
    (
        "were_ready",
        [moved("m", "france"), agreed("m", "britain"), refused("m", "austria"), e.MotionLost("m", ("austria",))],
        [moved("n", "russia"), refused("n", "britain")],
    ),
    (
        "refused_ours",
        [moved("m", "britain", Article("bs_fleet", 4)), refused("m", "russia")],
        [moved("n", "russia"), refused("n", "britain")],
    ),
    ("gives_way", [moved("m", "russia"), refused("m", "britain")], [moved("n", "russia"), agreed("n", "britain")]),
    (
        "gives_way_beside",
        [moved("m", "russia"), refused("m", "britain")],
        [moved("n", "russia", SEA, Article("danube", 1)), agreed("n", "britain")],
    ),
    ("broke_word", [settled("broken")], [moved("n", "russia"), refused("n", "britain")]),
    ("broke_word", [settled("broken")], [offered("p"), e.OfferRefused("p", "britain", "russia", WHY)]),
    ("kept_word", [settled("kept")], [offered("p"), e.OfferAccepted("p", "britain", "russia", WHY)]),
    ("kept_word", [settled("kept")], [offered("p", "britain", "russia")]),
    ("kept_word", [settled("kept")], [moved("n", "russia"), agreed("n", "britain")]),
    (
        "asked_before",
        [offered("p"), e.OfferRefused("p", "britain", "russia", WHY)],
        [offered("q"), e.OfferRefused("q", "britain", "russia", WHY)],
    ),
    ("stands", [told("p", 3, 4)], [told("q", 3, 4)]),
    ("further", [told("p", 3, 4)], [told("q", 2, 4)]),
    ("less", [told("p", 3, 4)], [told("q", 4, 4)]),
    (
        "offered_before",
        [offered("p", "britain", "russia"), e.OfferRefused("p", "russia", "britain")],
        [offered("q", "britain", "russia")],
    ),
    (
        "agreed_before",
        [offered("p", "britain", "russia"), e.OfferAccepted("p", "russia", "britain")],
        [offered("q", "britain", "russia")],
    ),
    ("same_price", priced("p", 4), priced("q", 4)),
    ("asks_less", priced("p", 4), priced("q", 3)),
)  # fmt: skip


def last(past: Sequence[e.Event], now: Sequence[e.Event], gap: int = 1) -> Recollection | None:
    """Return what is recalled with the last event of a later sitting."""
    events = [opened(1), *past, opened(1 + gap), *now]
    return Memory(FACTS, [e.Entry(event) for event in events]).of(events[-1])


@pytest.mark.parametrize(("kind", "past", "now"), PASTS)
def test_it_is_recalled_in_a_later_sitting_and_not_on_the_day(
    kind: Kind, past: Sequence[e.Event], now: Sequence[e.Event]
) -> None:
    """With the day on which it happened, in either language; what happened today needs no recalling."""
    one = last(past, now)
    assert one is not None
    assert (one.kind, one.speaker, one.sitting) == (kind, "britain", 1)
    assert last(past, now, gap=0) is None
    for spoken, day in ((ENGLISH, "25 February"), (language("fr"), "25 février")):
        for reader in (Reader(spoken, FACTS, "russia"), Reader(spoken, FACTS)):
            assert day in recalled(one, reader)


def test_who_gave_way_looks_for_a_return_and_gets_one() -> None:
    """Russia held out against Britain and gave in: Britain remembers it when it agrees, Russia when it asks."""
    past = [moved("m", "britain"), refused("m", "russia"), opened(2), moved("o", "britain"), agreed("o", "russia")]
    asks = last(past, [offered("q", "russia", "britain")], gap=2)
    grants = last(past, [moved("n", "russia", Article("danube", 1)), agreed("n", "britain")], gap=2)
    assert asks is not None
    assert grants is not None
    assert (asks.kind, asks.speaker, asks.sitting) == ("gave_way_to_you", "russia", 2)
    assert (grants.kind, grants.speaker, grants.sitting) == ("returns", "britain", 2)


def test_secrets_are_not_recalled_at_the_table() -> None:
    """A promise of two that was broken is held against its author between the two, and before all not a word of it."""
    secret = e.Entry(settled("broken"), ("britain", "russia"))
    table = [e.Entry(event) for event in (opened(2), moved("n", "russia"), refused("n", "britain"))]
    assert Memory(FACTS, [e.Entry(opened(1)), secret, *table]).of(table[-1].event) is None
    aside = [
        e.Entry(each, ("britain", "russia")) for each in (offered("p"), e.OfferRefused("p", "britain", "russia", WHY))
    ]
    one = Memory(FACTS, [e.Entry(opened(1)), secret, e.Entry(opened(2)), *aside]).of(aside[-1].event)
    assert one is not None
    assert one.kind == "broke_word"

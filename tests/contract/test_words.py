"""Every event, order, pledge, objection and reason has whole sentences, in every language, for every reader."""

import re
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core import events as e
from game.core import orders as o
from game.core.objection import Code, Objection
from game.core.pledges import Clause, Commitment, Condition, Pledge, Warning
from game.core.reasons import Reason, Term
from game.words import labels
from game.words.language import ENGLISH, PSEUDO, Language, language
from game.words.objections import objection
from game.words.orders import describe
from game.words.pledges import commitment, pledge, promise, request, warning
from game.words.reasons import reason
from game.words.tell import tell
from tests.unit.words.small import POWERS, QUESTIONS, SMALL, world

FRENCH = language("fr")
WORLD = world()
NAMES: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("power", "by", "to"), st.sampled_from(POWERS)),
    "powers": st.permutations(POWERS).map(lambda order: tuple(order[:2])),
    **dict.fromkeys(("refused_by", "declined_by", "reserved_by", "signatories", "order"), st.just(POWERS[:2])),
    "question": st.sampled_from(QUESTIONS),
    "fault": st.sampled_from(("", *QUESTIONS)),
    "agenda": st.sampled_from(((), QUESTIONS[:1], QUESTIONS)),
    **dict.fromkeys(("position", "low", "high"), st.integers(0, 2)),
    "motion": st.sampled_from(("m1", "m2", "m3", "unknown")),
    "superseded_by": st.sampled_from(("", "m2")),
    "paper": st.just("times"),
    "news": st.sampled_from(("birth", "unknown")),
    "crisis": st.sampled_from(("poland", "unknown")),
    "number": st.integers(1, 4),
    "millions": st.integers(1, 100),
    "why": st.sampled_from((*get_args(Code), "unknown")),
}
"""What fields of these names hold, wherever they stand."""


def like(name: str, kind: Any) -> st.SearchStrategy[Any]:
    """Return values for a field, by its name or else by its type."""
    if kind is not bool and name in NAMES and not (name == "order" and is_union_of_records(kind)):
        return NAMES[name]
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*(like("", one) for one in get_args(kind)))
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        if inner[-1] is Ellipsis:
            return st.lists(like("", inner[0]), min_size=1, max_size=2).map(tuple)
        return st.tuples(*(like("", one) for one in inner))
    if is_dataclass(kind):
        return made(kind)
    simple = {NoneType: st.none(), bool: st.booleans(), int: st.integers(-200, 99_999), str: st.just("x")}
    return simple[kind]


def is_union_of_records(kind: Any) -> bool:
    """Return whether a type is one of several dataclasses."""
    return get_origin(kind) in (Union, UnionType) and any(is_dataclass(one) for one in get_args(kind))


def made(record: Any) -> st.SearchStrategy[Any]:
    """Return values of a dataclass."""
    hints = get_type_hints(record)
    return st.builds(record, **{f.name: like(f.name, hints[f.name]) for f in fields(record) if f.name != "kind"})


def whole(text: str) -> str:
    """Return the text if it is made of whole sentences, ready to print."""
    assert text.strip() == text
    assert not re.search(r"[{}_]|\bNone\b(?! of)|\bTrue\b(?! to)|\bFalse\b|  | [.,]|\.\.|'", text), text
    assert re.search(r"[.!?…](”|\u00a0»)?$", text), text
    assert text[0].isupper() or text[0] in "“«", text
    return text


def both(say: Any) -> None:
    """Check a sentence in both languages, and that French is not the English; the pseudo-language only has it."""
    english, french = whole(say(ENGLISH)), whole(say(FRENCH))
    assert english != french
    assert not re.search(r"[^\u00a0\s…»][;:!?»]| [;:!?»]|« |“ ", french), french
    assert not re.search(r"\b([DdNnLl]e|[Qq]ue) (une?|elles?|ils?|on|aucune?|autres?)\b", french), french
    assert "{" not in say(language(PSEUDO))


FAST = settings(max_examples=40, deadline=None)


@pytest.mark.parametrize("kind", get_args(e.Event), ids=lambda kind: str(kind.__name__))
@FAST
@given(data=st.data())
def test_an_event_is_told_to_everybody(kind: Any, data: st.DataObject) -> None:
    """Whoever reads, and whether or not the world is at hand, an event is told in whole sentences."""
    event = data.draw(made(kind))
    reader = data.draw(st.sampled_from((None, *POWERS)))
    at_hand = data.draw(st.sampled_from((None, WORLD)))
    both(lambda spoken: tell(event, SMALL, spoken, reader, at_hand))


@pytest.mark.parametrize("kind", get_args(o.Order), ids=lambda kind: str(kind.__name__))
@FAST
@given(data=st.data())
def test_an_order_is_described(kind: Any, data: st.DataObject) -> None:
    """What one is about to do is said before it is done."""
    order = data.draw(made(kind))
    at_hand = data.draw(st.sampled_from((None, WORLD)))
    both(lambda spoken: describe(order, SMALL, spoken, "france", at_hand))


@pytest.mark.parametrize("kind", get_args(Pledge), ids=lambda kind: str(kind.__name__))
@pytest.mark.parametrize("mouth", [pledge, promise, request], ids=lambda mouth: str(mouth.__name__))
@FAST
@given(data=st.data())
def test_a_pledge_is_said_in_every_mouth(mouth: Any, kind: Any, data: st.DataObject) -> None:
    """Listed, promised or asked for, with a condition or without, a pledge is a sentence."""
    clause = Clause(data.draw(made(kind)), data.draw(st.none() | made(Condition)))
    both(lambda spoken: mouth(clause, SMALL, spoken))


@FAST
@given(made(Commitment), made(Warning), st.sampled_from((None, *POWERS)))
def test_the_ledger_reads_aloud(promised: Commitment, warned: Warning, reader: str | None) -> None:
    """Promises and warnings are told to each side and to others, in whatever state they are."""
    both(lambda spoken: commitment(promised, SMALL, spoken, reader))
    both(lambda spoken: warning(warned, SMALL, spoken, reader))


@pytest.mark.parametrize("code", get_args(Code))
@pytest.mark.parametrize(("power", "question"), [("", ""), ("ottoman", "sea")])
def test_an_objection_says_what_to_do(code: Code, power: str, question: str) -> None:
    """With the names it gives or without them, an objection is one sentence that ends the matter."""
    both(lambda spoken: objection(Objection(code, power, question), SMALL, spoken))


@pytest.mark.parametrize("term", get_args(Term))
@pytest.mark.parametrize("weight", [-1, 0, 1])
@pytest.mark.parametrize("power", ["", "ottoman"])
@pytest.mark.parametrize(("question", "position"), [("", -1), ("sea", -1), ("sea", 1)])
def test_a_reason_is_spoken_in_two_ways(term: Term, weight: int, power: str, question: str, position: int) -> None:
    """However much a reason names, it can be said in two ways, so that it is never said twice alike running."""
    given_reason = Reason(term, weight, question, position, power)

    def say(spoken: Language, nth: int) -> str:
        return reason(given_reason, SMALL, spoken, "france", nth)

    for nth in (0, 1):
        both(lambda spoken, nth=nth: say(spoken, nth))
    assert say(ENGLISH, 0) != say(ENGLISH, 1)
    assert say(FRENCH, 0) != say(FRENCH, 1)


@pytest.mark.parametrize(
    "name",
    ["phase", "status", "state", "state_label", "voice", "tone", "tone_label", "outcome", "instrument", "camp"],
)
def test_every_term_has_a_label(name: str) -> None:
    """Each value of each closed set of core has its own label in each language."""
    label = getattr(labels, name)
    values = get_args(get_type_hints(label)["which"])
    for spoken in (ENGLISH, FRENCH):
        said = [label(value, spoken) for value in values]
        assert len(set(said)) == len(values)
        assert all(text[0].isupper() for text in said)

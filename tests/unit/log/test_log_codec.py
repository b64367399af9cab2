"""Orders, events and entries to text and back: strict on the way in."""

import json
from typing import get_args

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.reasons import Reason
from game.log.codec import LONGEST, dump, load_entry, load_event, load_header, load_order
from game.log.log import LogError

ENTRY = e.Entry(
    e.OfferMade(
        "paper:1", "russia", "france", (p.Clause(p.Consent("bs_fleet", 0, 1), p.Condition("kars", 2, 2)),), (), True
    ),
    ("france", "russia"),
    ("paper:0",),
)
TEXT = (
    '{"because":["paper:0"],"event":{"asks":[],"by":"russia","counter_to":"","gives":[{"given":{"high":2,"low":2,'
    '"question":"kars"},"pledge":{"high":1,"kind":"consent","low":0,"question":"bs_fleet"}}],"kind":"offer_made",'
    '"paper":"paper:1","reasons":[],"secret":true,"to":"france"},"heard_by":["france","russia"]}'
)


def test_one_text_for_one_entry() -> None:
    """The text of an entry is fixed to the byte, and gives the entry back."""
    assert dump(ENTRY) == TEXT
    assert load_entry(TEXT) == ENTRY


def test_orders_and_events_stand_alone_too() -> None:
    """Orders and events have their own texts, for scripts and for the golden files."""
    order = o.Answer("paper:1", o.Counter((), (p.Clause(p.Loan(20)),), False, (Reason("trust", -40, power="france"),)))
    assert load_order(dump(order)) == order
    assert load_event(dump(ENTRY.event)) == ENTRY.event


@pytest.mark.parametrize(
    ("event", "where", "what"),
    [
        ({"kind": "turn_ended", "power": "russia", "x": 1}, "turn_ended.x", "Unexpected"),
        ({"power": "russia"}, "text", "kind"),
        ({"kind": "turn_finished", "power": "russia"}, "text", "unknown kind turn_finished"),
        ({"kind": "turn_ended"}, "turn_ended.power", "required"),
        ({"kind": "turn_ended", "power": 3}, "turn_ended.power", "string"),
        ({"kind": "turn_ended", "power": None}, "turn_ended.power", "string"),
        ({"kind": "turn_ended", "power": "x" * (LONGEST + 1)}, "turn_ended.power", "at most"),
        ({"kind": "turn_began", "power": "russia", "round": "1"}, "turn_began.round", "integer"),
        ({"kind": "turn_began", "power": "russia", "round": 1.0}, "turn_began.round", "integer"),
        ({"kind": "turn_began", "power": "russia", "round": True}, "turn_began.round", "integer"),
        ({"kind": "turn_began", "power": "russia", "round": 2**64}, "turn_began.round", "less than"),
        ({"kind": "turn_began", "power": "russia", "round": -(2**64)}, "turn_began.round", "greater than"),
        ({"kind": "power_chose_war", "power": "russia", "fights": 1}, "power_chose_war.fights", "boolean"),
        ({"kind": "phase_began", "phase": "lunch"}, "phase_began.phase", "Input should be"),
        ({"kind": "relation_moved", "powers": ["a"], "value": 1, "cause": "leak"}, "relation_moved.powers", "required"),
        ({"kind": "motion_lost", "motion": "m", "refused_by": "russia"}, "motion_lost.refused_by", "array"),
    ],
)  # fmt: skip
def test_what_is_not_an_event_is_refused(event: object, where: str, what: str) -> None:
    """Unknown keys and kinds, wrong types and numbers out of bounds are refused, and the place is named."""
    with pytest.raises(LogError, match=what) as refused:
        load_event(json.dumps(event))
    assert str(refused.value).startswith(where)


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe", b"NaN", b"[" * 100_000, b'{"kind":"pass"', b'"\\ud800"', b"1" * 5000]
)
def test_what_is_not_json_is_refused(text: bytes) -> None:
    """Rubbish, deep nesting and endless numbers are refused like any other mistake."""
    with pytest.raises(LogError):
        load_order(text)


def test_a_kind_is_asked_for_at_any_depth() -> None:
    """A pledge without a kind is not guessed from its fields: consent and oppose have the same."""
    clause = {"pledge": {"question": "kars", "low": 0, "high": 1}, "given": None}
    offer = {"kind": "offer", "to": "france", "gives": [clause], "asks": [], "secret": True}
    with pytest.raises(LogError, match="kind"):
        load_order(json.dumps(offer))
    warning = {"kind": "warn", "to": "france", "demand": {"question": "kars"}, "threat": {"kind": "departure"}}
    with pytest.raises(LogError, match="kind"):
        load_order(json.dumps(warning))


def test_a_field_that_came_later_has_its_default() -> None:
    """An old save lacks the fields that events have grown since; they take their defaults."""
    assert load_event('{"kind":"war_resumed","cause":"armistice"}') == e.WarResumed("armistice")


def test_every_order_and_event_has_a_kind_of_its_own() -> None:
    """Kinds are snake_case names of their classes, so that no two can meet."""
    for union in (o.Order, e.Event, p.Pledge, p.Threat, o.Reply):
        for member in get_args(union):
            words = "".join(part.capitalize() for part in member.__dataclass_fields__["kind"].default.split("_"))
            assert words == member.__name__


def test_a_seed_is_not_negative() -> None:
    """The header's numbers have bounds of their own."""
    body = {"rules": 1, "scenario": "x", "scenario_hash": "", "seed": -1, "historical": False, "seats": {}}
    with pytest.raises(LogError, match="seed"):
        load_header(json.dumps(body))

"""Schema and reference: made from the core dataclasses, committed, and telling the truth about them."""

import json
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from game.content.kinds import Text, Whole
from game.content.publish import pages
from game.content.schema import schema
from game.content.shape import keys_of
from game.core import scenario as nouns
from game.core.history import chronicle, event, vocabulary

ROOT = Path(__file__).parents[3]
RECORDS = [
    noun
    for module in (nouns, vocabulary, event, chronicle)
    for noun in vars(module).values()
    if isinstance(noun, type) and is_dataclass(noun) and noun.__module__.startswith(module.__name__)
]


@pytest.mark.parametrize("name", pages())
def test_committed_pages_are_fresh(name):
    """Run `python -m game.content.publish` when this fails."""
    assert (ROOT / name).read_text(encoding="utf-8") == pages()[name]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_key_is_described(record):
    """Every field of a core dataclass has a kind and a sentence, in the order of the dataclass."""
    keys = keys_of(record)
    assert list(keys) == [field.name for field in fields(record) if nouns.MADE not in field.metadata]
    assert all(key.about for key in keys.values())


@pytest.mark.parametrize("top", [nouns.Scenario, chronicle.Chronicle], ids=lambda top: top.__name__)
def test_schema_agrees_with_pydantic(top):
    """Our schema and the one pydantic makes of the running types ask for the same keys; no file has those it makes."""
    made = {field.name for field in fields(top) if nouns.MADE in field.metadata}
    theirs = TypeAdapter(top).json_schema()
    ours = schema(top)["definitions"]
    assert set(ours) == {*theirs["$defs"], top.__name__}
    for name, body in {**theirs["$defs"], top.__name__: theirs}.items():
        assert list(ours[name]["properties"]) == [key for key in body["properties"] if key not in made]
        assert sorted(ours[name]["required"]) == sorted(body.get("required", []))


def test_schema_describes_and_bounds():
    """Docstrings become descriptions, ranges in docstrings become bounds."""
    definitions = schema()["definitions"]
    assert definitions["Power"]["properties"]["influence"] == {
        "description": "Weight in the measure of quality and when two carried motions compete (1-10).",
        "type": "integer",
        "minimum": 1,
        "maximum": 10,
    }
    assert definitions["Question"]["properties"]["positions"]["minProperties"] == 3
    assert definitions["Instruction"]["properties"]["tilt"]["additionalProperties"]["minimum"] == -100
    assert definitions["Sitting"]["properties"]["date"]["pattern"]
    assert json.loads(pages()["scenarios/schema.json"]) == schema()


def test_ranges_are_read_from_docstrings():
    """The ranges as they were read; a reworded docstring that loses one fails here."""
    found = {
        f"{record.__name__}.{key.name}": (key.low, key.high)
        for record in RECORDS
        for key in keys_of(record).values()
        if key.low is not None
    }
    expected = {
        "Rules.calls": (0, 9),
        "Rules.sharpness": (10, 60),
        "Opinion.appetite": (0, 100),
        "Opinion.voice": (0, 10),
        "Power.influence": (1, 10),
        "Delegate.age": (15, 100),
        "Delegate.temper": (0, 10),
        "Question.positions": (3, 7),
        "Instruction.weight": (0, 10),
        "Instruction.tilt": (-100, 100),
        "Brief.anchor": (0, 100),
        "Relation.value": (-100, 100),
        "Rapport.value": (-5, 5),
        "Result.odds": (0, 100),
        "Result.fortune": (-10, 10),
    }
    assert {name: found.get(name) for name in expected} == expected
    numbers = {f"{r.__name__}.{k.name}" for r in RECORDS for k in keys_of(r).values() if isinstance(k.kind, Whole)}
    assert numbers <= set(found), "a number without a range"


def test_names_of_things_are_known_by_their_types():
    """What a text must be the name of is read from the alias in the annotation."""
    assert keys_of(nouns.Scenario)["chair"].kind == Text("power")
    assert keys_of(nouns.Question)["silence"].kind == Text("position")
    assert keys_of(nouns.Power)["name"].kind == Text("")

"""Whatever is done to a scenario file, reading it ends in a scenario or a list of mistakes."""

import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.load import examine
from game.content.mistake import ContentError, Mistake, faults
from game.content.read import read_text
from game.content.schema import schema
from game.core.scenario import Scenario
from tests.unit.content.scenario_text import TINY

_top, _ = read_text(TINY, "tiny.yaml")
assert _top is not None
assert _top.node is not None
PLAIN = _top.node.plain()
WORDS = [
    None,
    True,
    0,
    -1,
    99,
    10**20,
    1.5,
    "",
    "no",
    "river",
    "fleet",
    "france",
    "few",
    "\x1b[2J",
    [],
    {},
    [[]],
    {"a": 1},
]


def judged(text: str) -> Scenario | None:
    """Read a text, and hold the promise: mistakes with places, or a scenario."""
    top, remarks = read_text(text, "tiny.yaml")
    scenario, more = examine(top) if top else (None, [])
    lines = text.count("\n") + 2
    for remark in [*remarks, *more]:
        assert isinstance(remark, Mistake)
        assert 1 <= remark.line <= lines + text.count("\r") + text.count("\x85") + text.count("\u2028")
        assert str(remark).isprintable()
    wrong = faults([*remarks, *more])
    assert wrong or scenario is not None
    assert str(ContentError(wrong)).count("\n") == max(0, len(wrong) - 1)
    return scenario


@given(st.text())
@settings(max_examples=150, deadline=None)
def test_any_text(text):
    """Any text is judged."""
    judged(text)


@given(st.text(alphabet="ab:-[]{}&*!|>'\"%@#,? \n\t0123~<=.", max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_of_yaml_letters(text):
    """Any text of the letters that mean something to YAML is judged."""
    judged(text)


@given(st.integers(0, len(TINY)), st.integers(0, 40), st.text(alphabet=":-[]{}&*'\"#, \n\tx1~", max_size=6))
@settings(max_examples=300, deadline=None)
def test_any_cut_and_paste(start, length, put):
    """A sound file with a piece cut out and something put in its place is judged."""
    judged(TINY[:start] + put + TINY[start + length :])


@given(st.integers(0, 2**32), st.integers(1, 6))
@settings(max_examples=300, deadline=None)
def test_any_change_of_values(seed, times):
    """A sound file whose values are replaced, removed, renamed or moved about is judged."""
    chance = random.Random(seed)
    tree = json.loads(json.dumps(PLAIN))
    for _ in range(times):
        spoil(tree, chance)
    judged(json.dumps(tree))


def spoil(tree, chance):
    """Change something somewhere in a tree."""
    part = tree
    while True:
        keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(part[key], dict | list) and part[key] and chance.random() < 0.8:
            part = part[key]
            continue
        break
    match chance.randrange(4):
        case 0:
            part[key] = chance.choice(WORDS)
        case 1:
            del part[key]
        case 2 if isinstance(part, dict):
            part[f"{key}x"] = part.pop(key)
        case _:
            part[key] = json.loads(json.dumps(chance.choice(list(tree.values()))))


def test_a_sound_file_stays_sound_as_json():
    """JSON is YAML: the same values written so make the same scenario."""
    assert judged(json.dumps(PLAIN)) == judged(TINY)
    assert schema()["definitions"]["Scenario"]

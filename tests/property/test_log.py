"""Whatever goes into a log comes out of it, with equal bytes; whatever happens to a file gets a sentence."""

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.core.events import Entry, Event
from game.core.orders import Order
from game.log.codec import dump, load_entry, load_event, load_order
from game.log.log import Header, Log, LogError, Seated, Step
from game.log.reader import parse
from game.log.writer import content_of
from tests.unit.log.small import small_file
from tests.unit.log.test_log_reader import is_sentence
from tests.unit.log.values import WORD, values

SEED = st.integers(0, 2**64 - 1)
SEATED = st.builds(Seated, st.sampled_from(["human", "machine"]), WORD, WORD)
HEADERS = st.builds(
    Header, st.integers(0, 99), WORD, WORD, SEED, st.booleans(), st.dictionaries(WORD, SEATED, max_size=3), WORD, WORD
)
ORDERS = st.lists(values(Order), max_size=2).map(tuple)
ENTRIES = st.lists(values(Entry), max_size=3).map(tuple)


SEALED = st.dictionaries(WORD, ORDERS, max_size=2)
STEPS = st.tuples(SEALED, ENTRIES, st.none() | WORD, st.none() | SEED)
LOGS = st.builds(
    lambda header, steps: Log(header, tuple(Step(n, *parts) for n, parts in enumerate(steps))),
    HEADERS,
    st.lists(STEPS, max_size=3),
)
"""Logs of anything that types allow, sense or none."""

patient = settings(deadline=None)
"""The first example builds the validators, which takes a while."""


@patient
@given(st.one_of(values(Order).map(lambda x: (x, load_order)), values(Event).map(lambda x: (x, load_event))))
def test_orders_and_events_come_back(pair: tuple[Any, Any]) -> None:
    """load(dump(x)) is x, and has the same text."""
    value, load = pair
    text = dump(value)
    assert load(text) == value
    assert dump(load(text.encode())) == text


@patient
@given(values(Entry))
def test_entries_come_back(entry: Entry) -> None:
    """The envelope too: None (everybody) is not the empty tuple (nobody)."""
    assert load_entry(dump(entry)) == entry
    assert "\n" not in dump(entry)


@patient
@given(LOGS)
def test_logs_come_back(log: Log) -> None:
    """A whole file is read as what was written, and writing it again gives the same bytes."""
    data, check = content_of(log)
    reading = parse(data, "x")
    assert (reading.log, reading.trouble, reading.sound, reading.check) == (log, None, len(data), check)
    assert content_of(reading.log)[0] == data
    assert data.count(b"\n") == len(log.steps) + 1


@patient
@given(LOGS, st.data())
def test_a_cut_anywhere_keeps_all_that_is_whole(log: Log, data: st.DataObject) -> None:
    """Every line before the cut is kept; without the header there is a sentence."""
    whole = content_of(log)[0]
    cut = whole[: data.draw(st.integers(0, len(whole)), label="cut")]
    try:
        reading = parse(cut, "x")
    except LogError as error:
        assert cut.count(b"\n") == 0 and is_sentence(str(error))
        return
    assert len(reading.log.steps) >= cut.count(b"\n") - 1
    assert reading.log == log.upto(len(reading.log.steps) - 1)
    assert (reading.trouble is None) == (cut.endswith(b"\n"))


@patient
@given(st.binary(max_size=300))
@example(b'{"congress":1,"check":"' + b"0" * 64 + b'"}')
def test_rubbish_gets_a_sentence(data: bytes) -> None:
    """No bytes at all bring the reader down."""
    for dirt in (data, b'{"congress":1,' + data, small_file() + data, data + small_file()):
        try:
            reading = parse(dirt, "x")
            assert reading.trouble is None or is_sentence(reading.trouble)
        except LogError as error:
            assert is_sentence(str(error))

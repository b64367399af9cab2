"""YAML as it is read here: limits, traps, places. Both parsers, the fast and the slow, must agree."""

import pytest
import yaml

from game.content import compose
from game.content.read import SIZE, read, read_text
from tests.unit.content.scenario_text import edited, lines

pytestmark = pytest.mark.usefixtures("parser")


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request, monkeypatch):
    """Read with the fast parser and with the one that is always there."""
    if not hasattr(yaml, request.param):
        pytest.skip("the fast parser is not installed")
    monkeypatch.setattr(compose, "_LOADER", getattr(yaml, request.param))


def said(text):
    """Return what is said of a bare text."""
    return [str(remark) for remark in read_text(text, "f")[1]]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a:\n\tb: 1\n", "f:2:1: (file): a tab stands where spaces are needed; indent with spaces"),
        ("a:\n  b: 1\n\tc: 2\n", "f:3:1: (file): a tab stands where spaces are needed; indent with spaces"),
        ("a: b: c\n", "f:1:5: (file): a colon followed by a space stands inside a text; put the text in quotes"),
        ("a: @x\n", "f:1:4: (file): a text may not begin with this character; put the text in quotes"),
        ('a: "x\nb: 2\n', "f:1:4: (file): this quote is never closed, or closed too late"),
        ("a: {b: 1, c: 2\nd: 3\n", "f:2:2: (file): a comma or a closing bracket is missing"),
        ("a: 1\nb\nc: 2\n", "f:3:1: (file): a colon is missing after a key, or a text has lost its quotes"),
        ("a: *x\n", "f:1:4: a: nothing is named &x"),
        ("a: &x [*x]\n", "f:1:8: a.0: *x is used inside itself"),
        ("a: 1\nb: {c: 1, c: 2}\n", "f:2:11: b.c: `c` is written twice; the first is on line 2"),
        ("b: &b {c: 1}\na:\n  <<: *b\n", "f:3:3: a: merge keys (<<) are not part of the format; write the entries out"),
        ("a: !!str x\n", "f:1:4: a: tags (tag:yaml.org,2002:str) are not part of the format"),
        ("? [a]\n: 1\n", "f:1:3: (file): a key must be a word; a text that begins with { or [ needs quotes"),
        ("", "f:1:1: (file): the file is empty"),
        ("# nothing\n", "f:1:1: (file): the file is empty"),
        ("- a\n", "f:1:1: (file): the file must be a table of keys and values"),
        ("a: 1\n---\nb: 1\n", "f:2:1: (file): a second document begins here; a file holds one scenario"),
        ("a: x\0y\n", "f:1:5: (file): a character stands here that YAML does not allow"),
        ('a: "\\a"\n', "f:1:4: a: the text holds a control character (code 7)"),
        ("a: " + "[" * 9999, "f:1:27: (file): tables are nested more than 24 deep"),
        ("a: [" + "1," * 600 + "]", "f:1:1005: (file): there are more than 500 entries in one table or list"),
    ],
)
def test_each_slip_of_yaml_has_its_sentence(text, line):
    """What YAML stumbles over is said in plain words, at its place, and nothing else is said."""
    assert said(text) == [line]


def test_aliases_of_aliases_stop_at_the_limit():
    """A billion laughs are refused after a few lines, without being written out."""
    bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    bomb += "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    assert said(bomb) == ["f:4:5: (file): there are more than 50000 values, aliases written out"]


def test_a_swarm_of_aliases_stops_at_the_limit():
    """Aliases are counted."""
    text = "a: &a x\n" + "".join(f"b{n}: [{'*a,' * 300}]\n" for n in range(3))
    assert said(text) == ["f:3:606: (file): there are more than 500 aliases"]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("no", '`no` without quotes is read as false; write "no"'),
        ("Yes", '`Yes` without quotes is read as true; write "Yes"'),
        ("1:30", '`1:30` without quotes is read as the number 90; write "1:30"'),
        ("1856-02-25", '`1856-02-25` without quotes is read as a date; write "1856-02-25"'),
        ("010", '`010` without quotes is read as the number 8; write "010"'),
        ("0x1F", '`0x1F` without quotes is read as the number 31; write "0x1F"'),
        ("1.5", '`1.5` without quotes is read as a number with a fraction; write "1.5"'),
        (".inf", '`.inf` without quotes is read as a number with a fraction; write ".inf"'),
        ("12", "text is expected here, not the number 12; put it in quotes"),
        ("true", "text is expected here, not true; put it in quotes"),
        ("", "text is expected here, not nothing (null)"),
        ("~", "text is expected here, not nothing (null)"),
        ("[a]", "text is expected here, not a list"),
        ("{a: b}", "text is expected here, not a table"),
    ],
)
def test_words_that_are_no_text_where_text_is_meant(word, sentence):
    """An unquoted word that YAML reads as something else is reported once, with what to write."""
    text = edited(("court: Vienna", f"court: {word}"))
    assert [line.split("powers.austria.court: ")[1] for line in lines(text)] == [sentence]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("4.0", "`4.0` is read as a number with a fraction; a whole number is expected, in plain digits"),
        ("1:30", "`1:30` is read as the number 90; a whole number is expected, in plain digits"),
        ("007", "`007` is read as the number 7; a whole number is expected, in plain digits"),
        ("1_0", "`1_0` is read as the number 10; a whole number is expected, in plain digits"),
        ("no", "`no` is read as false; a whole number is expected, in plain digits"),
        ("9" * 40, f"`{'9' * 40}` is read as a very large number; a whole number is expected, in plain digits"),
        ('"4"', "a whole number is expected here, not the text `4`; take the quotes away"),
        ("four", "a whole number is expected here, not the text `four`"),
        ("true", "a whole number is expected here, not true"),
        ("", "a whole number is expected here, not nothing (null)"),
        ("11", "11 is outside 1 to 10"),
    ],
)
def test_words_that_are_no_number_where_a_number_is_meant(word, sentence):
    """Only plain digits are a number."""
    text = edited(("influence: 4", f"influence: {word}"))
    assert [line.split("powers.austria.influence: ")[1] for line in lines(text)] == [sentence]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("no", "write false, not `no`"),
        ("On", "write true, not `On`"),
        ('"true"', "true or false is expected here, not the text `true`; take the quotes away"),
        ("1", "true or false is expected here, not the number 1"),
    ],
)
def test_words_that_are_neither_true_nor_false(word, sentence):
    """There is one way to write true, and one to write false."""
    text = edited(("principal: false", f"principal: {word}"))
    assert [line.split("powers.austria.principal: ")[1] for line in lines(text)] == [sentence]


def test_keys_are_always_text():
    """`yes` and `no` are good keys: the joiners of a war have both."""
    top, remarks = read_text("yes: a\nno: b\n1856: c\n", "f")
    assert remarks == [] and top is not None and top.keys() == ("yes", "no", "1856")


def test_columns_count_characters():
    """Letters of several bytes count as one column."""
    assert said('"é😀": {b: 1, b: 2}\n')[0].startswith("f:1:14: ")


def test_a_key_cannot_break_the_line():
    """A mistake is one printable line, whatever stands in a key."""
    assert said('{"a\\nb": {c: 1, c: 2}}')[0].startswith("f:1:17: a·b.c: ")


def test_files_that_are_not_there_or_not_text(tmp_path):
    """A missing, enormous or foreign file is one mistake."""
    assert "cannot be read" in str(read(tmp_path / "missing.yaml")[1][0])
    assert "cannot be read" in str(read(tmp_path / "zero\0.yaml")[1][0])
    assert "cannot be read" in str(read(tmp_path)[1][0])
    large = tmp_path / "large.yaml"
    large.write_bytes(b"#" * (SIZE + 1))
    assert "larger than 1024 KiB" in str(read(large)[1][0])
    foreign = tmp_path / "foreign.yaml"
    foreign.write_bytes(b"a: 1\nb: \xe9\n")
    assert str(read(foreign)[1][0]).endswith(":2:4: (file): the file is not UTF-8 text")


def test_a_byte_order_mark_is_no_letter(tmp_path):
    """Editors that write a byte order mark do no harm."""
    file = tmp_path / "marked.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: 1\n")
    top, remarks = read(file)
    assert remarks == [] and top is not None and top.keys() == ("a",)

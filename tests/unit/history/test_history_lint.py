"""Every slip in a history is found, in one pass, where it stands."""

import pytest

from game.content.chronicle import examine_chronicle, load_chronicle
from game.content.mistake import ContentError
from game.content.read import read_text
from tests.histories import SCENARIOS

SOUND = """format: 1
id: tiny
title: Tiny
about: A history.
scenario: four_points
first: 1856
ends: 1870
last: 1880
capitals:
  paris: {name: Paris, paper: Le Moniteur, state: france}
  london: {name: London, paper: The Times, state: britain}
articles:
  bs_fleet: {name: Article XI, weak: It is gone.}
variables:
  wounds: {name: Wounds, owner: russia, start: 20, paris: 50, about: Pain.}
signature:
  - because: It hurts.
    when: [{article: bs_fleet, at_least: neutralised}, {signed: danube, at_least: riverain}]
    effects: [{variable: wounds, by: 30}]
  - because: It soothes.
    when: [{article: princ_status, at_most: russian_guarantee}, {article: christians, at_most: engagement}]
    effects: [{variable: wounds, by: -10}]
events:
  e01_circular:
    title: A circular
    text: She writes.
    season: autumn
    years: [1860, 1870]
    base: -300
    when: [{article: bs_fleet, at_least: neutralised}]
    terms:
      - {add: 40, per: {variable: wounds, beyond: 50}, because: "{bs_fleet} hurts."}
    effects: [{kills: bs_fleet}, {schedules: e02_conference, years: 1}]
    headlines: {paris: She writes., london: She has written.}
  e02_conference:
    title: A conference
    text: They confer.
    season: winter
    years: [1861, 1871]
    headlines: {paris: They confer., london: They do.}
"""


def remarks(text, tmp_path):
    """Return the remarks on a history that lies beside the shipped scenarios."""
    file = SCENARIOS / "tiny.yaml"  # only its name is used
    top, found = read_text(text, file.as_posix())
    return [*found, *(examine_chronicle(top)[1] if top else [])]


def test_a_sound_history_passes(tmp_path):
    assert [str(remark) for remark in remarks(SOUND, tmp_path)] == []


ASKED = """london: She has written.}
    decisions:
      russia:
        question: What?
        stakes: Much.
        options: {one: {label: One, text: One.}, two: {label: Two, text: Two., WORDS}}"""
"""The last headline, and a question to Russia after it."""

SLIPS = [
    ("variable: wounds, by: 30", "variable: wound, by: 30", "no variable is called `wound`"),
    ("kills: bs_fleet", "kills: bs_flet", "no question is called `bs_flet`"),
    ("at_least: riverain", "at_least: riverrain", "no position is called `riverrain`"),
    ("schedules: e02_conference", "schedules: e02_conferenc", "no event is called"),
    ("by: 30}", "by: 30, becomes: none}", "becomes does not belong to variable"),
    ("{kills: bs_fleet}", "{kills: bs_fleet, raises: x}", "already about kills"),
    ("{kills: bs_fleet}", "{when: []}", "this needs one of"),
    ("by: 30}", "by: 0}", "0: this changes nothing"),
    ("by: 30}", "by: 300}", "300 is outside -200 to 200"),
    ("years: [1860, 1870]", "years: [1870, 1860]", "ends before it begins"),
    ("years: [1860, 1870]", "years: [1860, 1899]", "outside the history"),
    ("base: -300", "base: -300\n    historical_year: 1871", "1871 lies outside the window"),
    ("headlines: {paris: They confer., london: They do.}", "headlines: {paris: They confer.}", "at least two capitals"),
    ('"{bs_fleet} hurts."', '"{danube} hurts."', "articles gives no name to `danube`"),
    ("season: autumn", "season: fall", "not one of winter, spring, summer, autumn"),
    ("start: 20", "start: 120", "120 is outside"),
    ("paris: 50, about", "paris: 51, about", "the historical treaty gives 50, not 51"),
    ("{kills: bs_fleet}, {schedules: e02_conference, years: 1}", "{kills: bs_fleet}", "nothing schedules it"),
    ("neutralised}]\n    terms", "neutralised}, {happened: e02_conference, after: 30}]\n    terms", "can never come"),
    ("beyond: 50}", "beyond: 50, each: 100}, when: [{until: 1859}]", "this term can never count"),
    ("per: {variable: wounds, beyond: 50}, ", "", "nobody reads this variable"),
    ("{signed: danube, at_least: riverain}", "{variable: wounds, above: 5}", "the article on danube moves nothing"),
    ("{signed: danube, at_least: riverain}", "{happened: e02_conference}", "nothing has happened yet"),
    ("e02_conference", "conference", "begins with its number"),
    ("scenario: four_points", "scenario: five_points", "no such scenario"),
    ("articles:", "states: {italy: {name: Italy, about: It rises.}}\narticles:", "this state never comes"),
    ("articles:", "  rome: {name: Rome, paper: Gazzetta, state: austria}\narticles:", "this newspaper reports nothing"),
    ("{signed: danube, at_least: riverain}", "{promise: loan, above: 5}", "a promise may be secret"),
    ("{signed: danube, at_least: riverain}", "{promise: guarantee, above: 5, leaks: true}", "only a loan has a size"),
    ("base: -300\n", "base: -300\n    sides: [[france], [russia]]\n", "only a war has sides"),
    ("base: -300\n", "base: -300\n    war: true\n    sides: [[france], [france]]\n", "fights on both sides"),
    ("base: -300\n", "base: -300\n    war: true\n    sides: [[france]]\n", "two sides are needed"),
    ("base: -300\n", "base: -300\n    war: true\n    sides: [[france], [prusia]]\n", "no power is called `prusia`"),
    ("london: They do.}", "london: '{bs_fleet} is read.'}", "need not have been agreed"),
    ("london: They do.}", "london: They do.}\n    instead: {a: {capital: paris, text: x, when: []}}", "belongs to"),
    (
        "london: They do.}", "london: They do.}\n    instead: {a: {capital: paris, text: x, when: [{until: 1860}]}}",
        "this headline can never stand",
    ),
    (
        "london: She has written.}",
        ASKED.replace("WORDS", "breaks: [{guarantee: france}]"),
        "nothing in this decision weighs",
    ),
    (
        "london: She has written.}",
        ASKED.replace("WORDS", "keeps: [{guarantee: france, to: [russia]}]"),
        "to does not belong to guarantee",
    ),
    (
        "london: She has written.}",
        ASKED.replace("WORDS", "terms: [{add: 900, per: {variable: wounds}, because: Much.}]"),
        "these terms can add up to 9000; 5000 is the bound",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("good", "bad", "words"), SLIPS, ids=[words for _, _, words in SLIPS])
def test_a_slip_is_found(good, bad, words, tmp_path):
    assert good in SOUND
    found = [str(remark) for remark in remarks(SOUND.replace(good, bad), tmp_path)]
    assert any(words in remark for remark in found), found


def test_a_crisis_needs_a_way_out(tmp_path):
    """An option is always open, and options keep or break what exists."""
    crisis = """    decisions:
      russia:
        question: What?
        stakes: Much.
        options:
          one: {label: One, text: One., when: [{since: 1861}], keeps: [{neutrality: nonsense}]}
          two: {label: Two, text: Two., when: [{until: 1860}]}
"""
    found = "\n".join(
        map(str, remarks(SOUND.replace("    headlines: {paris: She", crisis + "    headlines: {paris: She"), tmp_path))
    )
    assert "one option must be open" in found
    assert "no crisis is called `nonsense`" in found


def test_the_shipped_history_loads():
    """It has no mistake, and loading says so."""
    assert load_chronicle(SCENARIOS / "europe_1856_1914.yaml").events


def test_a_broken_history_raises_everything(tmp_path):
    file = tmp_path / "tiny.yaml"
    file.write_text(SOUND.replace("by: 30", "by: x").replace("base: -300", "base: many"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_chronicle(file)
    assert len(caught.value.mistakes) >= 3

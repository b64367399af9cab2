"""Every check of the linter: silent on a sound scenario, and saying its sentence where it should."""

import pytest

from game.content.lint.all import CHECKS
from game.content.lint.draft import draft
from game.content.lint.treewidth import width
from game.content.mistake import faults
from game.content.read import read_text
from tests.unit.content.scenario_text import TINY, edited, lines, remarks

_LIMIT = "limit: {kind: absolute, at_most: few}"
_SHORT = "sittings: [1, 2], questions: [river, fleet], agenda: 3"
_WHEN = "when: {fleet: [few, many], river: [free]}"
_STEAMERS = "    history: Six steamers.\n"


def _arguing(said: str, question: str = _STEAMERS) -> tuple[str, str]:
    """Return the edit that gives powers these arguments on the fleet, or on another question."""
    return question, f"{question}    arguments: {{{said}}}\n"


_RIVER = "{opening: toll, ideal: free, weight: 6, limit: {kind: by_leave, at_least: toll}, loose: true}"

CASES = [
    ("numbers_in_range", ("voice: 5", "voice: 11"), "powers.france.opinion.voice: 11 is outside 0 to 10"),
    ("numbers_in_range", ("charm: 3", "charm: 12"), "delegates.buol.charm: 12 is outside 0 to 10"),
    ("numbers_in_range", ("age: 58", "age: 5"), "delegates.buol.age: 5 is outside 15 to 100"),
    ("numbers_in_range", ("tilt: {few: 20}", "tilt: {few: -101}"), "tilt.few: -101 is outside -100 to 100"),
    (
        "numbers_in_range",
        ("      few: {label: Six ships, text: Six ships shall be kept.}\n", ""),
        "questions.fleet.positions: 2 entries; from 3 to 7 are allowed",
    ),
    ("dangling_names", ("chair: france", "chair: frence"), "chair: no power is called `frence` (did you mean france?)"),
    ("dangling_names", ("silence: many", "silence: lots"), "silence: no position of fleet is called `lots`"),
    ("dangling_names", ("{river: free}\n      about", "{rivre: free}\n      about"), "(did you mean river?)"),
    ("dangling_names", ("demands: {river: free}", "demands: {river: fre}"), "no position of river is called `fre`"),
    ("dangling_names", ("vetoes: [france]", "vetoes: [fance]"), "questions.seat.vetoes.0: no power is called `fance`"),
    ("dangling_names", ("guest: austria", "guest: austra"), "guest: no power is called `austra`"),
    ("dangling_names", ("later: 3, now: 2", "latre: 3, now: 2"), "admits.latre: no position of seat is called `latre`"),
    ("dangling_names", ("at_most: few", "at_most: fewer"), "limit.at_most: no position of fleet is called `fewer`"),
    ("dangling_names", ("tilt: {few: 20}", "tilt: {fwe: 20}"), "tilt.fwe: no position of fleet is called `fwe`"),
    ("dangling_names", ("agenda: [river]", "agenda: [rive]"), "calendar.0.agenda.0: no question is called `rive`"),
    ("dangling_names", ("buol, orlov]", "buol, orlof]"), "rapport.0.delegates.1: no delegate is called `orlof`"),
    ("dangling_names", ("needs: [austria]", "needs: [austrai]"), "war.theatres.1.needs.0: no power is called"),
    (
        "dangling_names",
        ("treaty: {fleet: none", "treaty: {fleet: nome"),
        "dictated.0.treaty.fleet: no position of fleet",
    ),
    ("dangling_names", ("cost: {austria: 3", "cost: {austira: 3"), "war.cost.austira: no power is called"),
    ("dangling_names", (_WHEN, "when: {fleet: [fee], river: [free]}"), "when.fleet.0: no position of fleet is called"),
    (
        "dangling_names",
        ("powers: [france], change", "powers: [frnce], change"),
        "effects.0.powers.0: no power is called",
    ),
    ("dangling_names", ("Moniteur, power: france", "Moniteur, power: fr"), "papers.moniteur.power: no power is called"),
    ("numbers_in_range", (_SHORT, "speeches: 6"), "lengths.short.speeches: 6 is outside 1 to 5"),
    ("dangling_names", (_SHORT, "questions: [fleet, rivr]"), "lengths.short.questions.1: no question is called `rivr`"),
    ("not_the_whole", ("  short: {", "  whole: {"), "`whole` means the whole game; a shorter one needs another name"),
    ("not_the_whole", ("chair: france", "chair: france\nlength: short"), "length: unknown key (did you mean lengths?)"),
    ("sittings_are_held", ("[1, 2]", "[1, 4]"), "short.sittings.1: the calendar has sittings 1 to 3"),
    ("sittings_are_held", ("[1, 2]", "[2, 1]"), "short.sittings.1: sittings are held in order, each once"),
    ("sittings_are_held", ("[1, 2]", "[3]"), "lengths.short: 1 sitting held; 2 are the fewest"),
    ("essentials_stay", ("[river, fleet], agenda", "[river, seat], agenda"), "no treaty without fleet, which must be"),
    ("essentials_stay", ("[river, fleet], agenda", "[fleet, fleet], agenda"), "questions.1: fleet is named twice"),
    (
        "everybody_has_a_stake",
        ("[river, fleet], agenda", "[fleet], agenda"),
        "lengths.short.questions: nothing is left on the table that austria has a wish on",
    ),
    ("essentials_come_up", ("[1, 2]", "[1, 3]"), "before the armistice lapses no agenda comes to fleet"),
    ("id_is_file_name", ("id: tiny", "id: tyni"), "id: the id must be the name of the file, tiny"),
    ("ids_are_words", ("  heir:", "  The-Heir:"), "news.The-Heir: an id is made of lower-case letters, digits and _"),
    ("labels_differ", ("number: T2", "number: T1"), "questions.river.number: `T1` is also on line 68"),
    ("labels_differ", ("label: Toll", "label: Closed"), "positions.toll.label: `Closed` is also on line"),
    (
        "one_first_delegate",
        ("rank: second", "rank: first"),
        "bourqueney.rank: france has another first delegate on line",
    ),
    (
        "one_first_delegate",
        ("age: 69, rank: first", "age: 69, rank: second"),
        "powers.russia: no delegate of this power",
    ),
    (
        "a_brief_each",
        (TINY[TINY.index("  russia:\n    anchor") : TINY.index("calendar:")], ""),
        "this power has no brief",
    ),
    ("somebody_seated", ("enters: 3", "enters: 4"), "powers.austria.enters: the calendar ends with sitting 3"),
    ("colours", ("#3050a0", "blue"), "powers.france.colour: a colour is six hexadecimal digits"),
    ("colours", ("#3050a0", "#C8A030"), "powers.france.colour: austria has this colour too"),
    ("pairs_once", ("powers: [austria, russia]", "powers: [russia, france]"), "are already on line 160"),
    ("pairs_once", ("delegates: [buol, orlov]", "delegates: [buol, buol]"), "buol stands with itself"),
    ("guests", ("    guest: austria\n", ""), "`guest` must say whom these sittings let in"),
    ("guests", ("later: 3, now: 2", "now: 2"), "questions.seat.admits: no sitting for later"),
    ("guests", ("later: 3, now", "later: 4, now"), "admits.later: the calendar ends with sitting 3; 99 means never"),
    ("guests", ("guest: austria", "guest: france"), "questions.seat.guest: the chair cannot be a guest"),
    ("guests", ("    enters: 3\n", ""), "austria sits from the first sitting anyway; a guest needs a later `enters`"),
    ("guests", ("    admits: {never: 99, later: 3, now: 2}\n", ""), "`admits` must say when each position lets"),
    ("vetoes", ("[france, russia]\n    positions", "[russia, russia]\n    positions"), "russia is named twice"),
    ("vetoes", ("vetoes: [france]", "vetoes: [russia]"), "russia holds a veto here but has no interest"),
    ("dangling_names", _arguing("rusia: {for: [Ours.]}"), "fleet.arguments.rusia: no power is called `rusia` (did you"),
    (
        "arguments_can_be_spoken",
        _arguing("france: {below: [No.]}"),
        "fleet.arguments.france.below: nothing lies below none, which france opens with",
    ),
    ("arguments_can_be_spoken", _arguing("russia: {above: [No.]}"), "above: nothing lies above many, which russia"),
    (
        "arguments_can_be_spoken",
        _arguing("france: {for: [No.]}", "    history: She was asked late.\n"),
        "seat.arguments.france: france opens with nothing in public here, so it never argues",
    ),
    ("arguments_are_sentences", _arguing("france: {above: [Too many]}"), "above.0: an argument is a whole sentence"),
    (
        "arguments_are_sentences",
        _arguing("france: {above: ['']}"),
        "above.0: an argument is a whole sentence, with its",
    ),
    ("arguments_are_sentences", _arguing("france: {above: []}"), "arguments.france.above: no argument is given"),
    ("arguments_are_sentences", _arguing("france: {}"), "fleet.arguments.france: no argument is given"),
    ("arguments_are_sentences", _arguing("france: {for: [A., B., C., D.]}"), "for: 4 arguments; 3 at most are spoken"),
    ("arguments_are_sentences", _arguing("france: {for: [A.], above: [A.]}"), "above.0: this is said twice"),
    ("arguments_are_sentences", _arguing(f"france: {{for: [{'A' * 200}.]}}"), "for.0: notice: 201 letters; more than"),
    ("comes_up", ("agenda: [fleet, seat]", "agenda: [fleet]"), "questions.seat: notice: no sitting has this question"),
    ("essential_matters", ("historical: few", "historical: many"), "essential: notice: essential, although"),
    ("limits_in_order", (_LIMIT, "limit: {kind: absolute}"), "a limit needs at_least, at_most or both"),
    ("limits_in_order", (_LIMIT, "limit: {kind: absolute, at_most: many}"), "every position is inside this limit"),
    (
        "limits_in_order",
        (_LIMIT, "limit: {kind: absolute, at_least: many, at_most: few}"),
        "at_least lies beyond at_most, so nothing is accepted",
    ),
    ("wishes_inside_limits", ("opening: none, ideal: none", "opening: none, ideal: many"), "the ideal lies outside"),
    ("wishes_inside_limits", ("opening: none, ideal", "opening: many, ideal"), "notice: the opening lies outside"),
    ("wishes_inside_limits", ("at_most: few", "at_most: none"), "the historical treaty (few) crosses this red line of"),
    ("ideal_is_best", ("tilt: {few: 20}", "tilt: {few: 51}"), "the tilt makes this position worth more than the ideal"),
    ("loose_lines", ("at_most: few}", "at_most: few}, loose: true"), "there is no by-leave line here for the seed"),
    (
        "red_lines_have_vetoes",
        ("[france, russia]\n    pos", "[france]\n    pos"),
        "russia, a principal, has a red line",
    ),
    ("history_was_worth_signing", ("anchor: 45", "anchor: 18"), "the historical treaty is worth no more to russia"),
    (
        "history_was_worth_signing",
        ("anchor: 55", "anchor: 30"),
        "notice: the historical treaty is worth no more to aus",
    ),
    (
        "zones_of_agreement",
        (_RIVER, _RIVER.replace("by_leave, at_least: toll", "absolute, at_least: free")),
        "leave only",
    ),
    (
        "zones_of_agreement",
        ("limit: {kind: by_leave, at_least: few}", "limit: {kind: absolute, at_least: many}"),
        "questions.fleet: the absolute limits of france, russia leave no position",
    ),
    ("links_matter", ("points: 20", "points: 0"), "points: 0 points: this can never matter"),
    ("links_matter", (_WHEN, "when: {fleet: [], river: [free]}"), "no position is named, so this can never matter"),
    ("links_matter", (_WHEN, "when: {fleet: [none, few, many], river: [free]}"), "every position of fleet is named"),
    ("links_matter", (_WHEN, "when: {fleet: [few]}"), "no positions of river are named"),
    ("links_matter", (_WHEN, "when: {fleet: [few], river: [free], seat: [now]}"), "seat is not in this link"),
    ("links_matter", (_WHEN, "when: {fleet: [few, few], river: [free]}"), "a position is named twice"),
    ("links_matter", ("questions: [fleet, river]", "questions: [river, river]"), "river is linked to itself"),
    ("dates_are_days", ('"1856-02-25"', '"25 February"'), 'a date is written "1856-02-25", and must exist'),
    ("dates_are_days", ('"1856-02-25"', '"1857-02-29"'), 'a date is written "1856-02-25", and must exist'),
    ("sittings_in_order", ('"1856-02-25"', '"1856-03-02"'), "dated before the one above it (1856-03-02)"),
    ("sittings_in_order", ("protocol: 2", "protocol: 1"), "protocols are numbered upwards; the one above is 1"),
    ("agendas_fit", ("extension: 1", "agenda: 1"), "calendar.1.agenda: 2 questions; rules.agenda allows 1"),
    ("agendas_fit", ("[fleet, seat]", "[fleet, seat, fleet]"), "fleet is on this agenda twice"),
    ("armistice_can_lapse", ("armistice: 2", "armistice: 4"), "the armistice lasts to sitting 4, the calendar to 3"),
    ("armistice_can_lapse", ("rules: {armistice: 2, extension: 1}\n", ""), "the armistice lasts to sitting 19"),
    ("news_can_arrive", ("sitting: 3\n", "sitting: 4\n"), "this can never arrive: the calendar ends with sitting 3"),
    (
        "news_can_arrive",
        ("sitting: 3\n", "sitting: 1\n"),
        "arrives before sitting 1, on 1856-02-25, before it happened",
    ),
    ("effects_move", ("powers: [france], change", "powers: [france, russia], change"), "opinion needs 1 power"),
    ("effects_move", ("[france, russia], change: 2", "[france, france], change: 2"), "a power is named twice"),
    ("effects_move", ("change: 5", "change: 0"), "a change of 0 moves nothing"),
    ("papers_are_read", ("voice: 5", "voice: 0"), "papers.moniteur: notice: the public of france has no voice"),
    ("odds_add_up", ("odds: 60", "odds: 50"), "war.theatres.0.results: the odds add up to 90, not 100"),
    (
        "every_fortune_has_a_peace",
        ("fortune: -9", "fortune: -1"),
        "no peace fits a fortune of -2; the lowest asks for -1",
    ),
    ("every_fortune_has_a_peace", ("fortune: -9", "fortune: 2"), "another peace is taken from 2 on"),
    ("every_fortune_has_a_peace", ("{fortune: 2, name", "{fortune: 6, name"), "fortune reaches 5 at most"),
    ("every_fortune_has_a_peace", ("{fortune: 2, name", "{fortune: -3, name"), "fortune is never below -2"),
    ("dictated_terms_differ", ("text: All go home., treaty: {}", "text: All., treaty: {fleet: many}"), "silence gives"),
    ("war_is_paid_for", ("cost: {austria: 3, ", "cost: {"), "war.cost: no cost is given for austria"),
    (
        "war_is_paid_for",
        ("    - {power: austria, odds: 40, yes: Austria marches., no: Austria waits.}", "    []"),
        "austria is neutral and no joiner, so this theatre never opens",
    ),
]

MORE = {
    "zones_stay_open": (
        [
            ("limit: {kind: absolute, at_most: few}", "limit: {kind: absolute, at_most: none}"),
            (_SHORT, "questions: [fleet]"),
        ],
        "lengths.short.questions: absolute limits fix 1 of 1 questions: fleet",
    ),
    "a_brief_each": (
        [("weight: 6, limit", "weight: 0, limit"), ("ideal: now, weight: 4", "ideal: now, weight: 0")],
        "briefs.austria.instructions: nothing in this brief has a weight",
    ),
    "chair_seated": (
        [("chair: france", "chair: austria")],
        "chair: the chair takes its seat only at sitting 3",
    ),
    "principals_exist": (
        [("principal: true\n    influence: 6", "principal: false\n    influence: 6")],
        "powers: 1 power is a principal; a treaty needs two",
    ),
    "somebody_cares": (
        [("ideal: now, weight: 4", "ideal: now, weight: 0"), ("ideal: later, weight: 1", "ideal: later, weight: 0")],
        "questions.seat: nobody cares about this question: no brief puts any weight on it",
    ),
    "sittings_exist": (
        [(TINY[TINY.index("calendar:") : TINY.index("war:\n  joiners")], "calendar: []\n")],
        "calendar: the calendar has no sitting",
    ),
    "links_stay_narrow": (
        [
            (
                "relations:\n",
                "".join(
                    f"  l{a}{b}: {{questions: [q{a}, q{b}], about: x, worth: []}}\n" for a in range(8) for b in range(a)
                )
                + "relations:\n",
            )
        ],
        "links: too many questions hang together: treewidth 7, 6 at most",
    ),
}


@pytest.mark.parametrize(("name", "edit", "sentence"), CASES)
def test_check_says_its_sentence(name, edit, sentence):
    """The check finds the slip that was made, and `check` prints it."""
    assert any(sentence in line for line in _lines(name, edited(edit))), _lines(name, edited(edit))


@pytest.mark.parametrize("name", MORE)
def test_check_says_its_sentence_where_several_slips_are_needed(name):
    """The same, for slips that take more than one edit."""
    edits, sentence = MORE[name]
    assert any(line.endswith(sentence) for line in _lines(name, edited(*edits))), _lines(name, edited(*edits))


def test_sound_arguments_pass():
    """What opens at an end argues against the other side of it, and for itself."""
    said = _arguing("france: {for: [We asked it of the Tsar.], above: [A fleet is a promise to use it.]}")
    assert lines(edited(said)) == lines(TINY)


def test_a_side_that_there_is_not_is_refused():
    """An argument is for, below or above; nothing else can bring it to anybody's lips."""
    (line,) = lines(edited(_arguing("france: {over: [No.]}")))
    assert line.endswith(
        "questions.fleet.arguments.france.over: `over` is not one of for, below, above (did you mean above?)"
    )


def test_every_check_has_a_case():
    """No check is added without a slip that it finds."""
    assert {check.__name__ for check in CHECKS} == {name for name, _, _ in CASES} | set(MORE)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_check_is_silent_on_a_sound_scenario_and_on_ruins(check):
    """A check says nothing of the tiny scenario, and survives a file in which everything is missing or broken."""
    top, _ = read_text(TINY, "tiny.yaml")
    assert top is not None and list(check(draft(top))) == []
    keys = top.keys()
    for ruin in ("a: 1", *(f"{key}: {value}" for key in keys for value in ("1", "x", "[1, {}]", "{a: 1, b: {}}"))):
        broken, _ = read_text(ruin, "tiny.yaml")
        assert broken is not None
        list(check(draft(broken)))


def test_more_than_three_pinned_questions_are_a_mistake():
    """A congress whose answers are fixed beforehand is no congress."""
    names = [f"p{n}" for n in range(4)]
    positions = "{a: {label: A, text: A}, b: {label: B, text: B}, c: {label: C, text: C}}"
    text = "questions:\n" + "".join(f"  {name}: {{positions: {positions}}}\n" for name in names)
    limit = "{limit: {kind: absolute, at_most: a}}"
    text += "briefs: {x: {instructions: {" + ", ".join(f"{name}: {limit}" for name in names) + "}}}\n"
    said = _lines("zones_of_agreement", text)
    assert said[-1].endswith("questions: absolute limits pin 4 questions, 3 at most: p0, p1, p2, p3")
    assert sum("notice" in line for line in said) == 4


def test_notices_fail_nothing():
    """A notice is printed with its mark and is not among the faults."""
    said = remarks(edited(("agenda: [fleet, seat]", "agenda: [fleet]")))
    assert len(said) == 1 and faults(said) == []
    assert str(said[0]).startswith("tiny.yaml:95:3: questions.seat: notice: ")


def test_treewidth():
    """Trees have width 1, rings 2, a complete graph one less than its vertices."""
    ring = [(f"v{n}", f"v{(n + 1) % 6}") for n in range(6)]
    assert width([]) == 0
    assert width(ring[:-1]) == 1
    assert width(ring) == 2
    assert width([(f"v{a}", f"v{b}") for a in range(5) for b in range(a)]) == 4


def _lines(name, text):
    """Return what one check says of a text, and make sure that `check` prints it too."""
    top, _ = read_text(text, "tiny.yaml")
    assert top is not None
    check = next(check for check in CHECKS if check.__name__ == name)
    said = [str(remark) for remark in check(draft(top))]
    assert set(said) <= set(lines(text))
    return said

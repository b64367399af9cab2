"""The years after the congress by typed lines: pages, causes, crises alone and together, the end, and breaking off."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.after import EventCame
from game.core.canon import scenario_hash
from game.core.decide import RULES_VERSION
from game.core.history.compile import program
from game.core.history.past import as_of, before
from game.core.history.program import Program
from game.core.history.story import begin, onward, over
from game.log.log import Header, Log, Seated, Step
from game.log.verify import verify
from game.seat.table import Player, Table
from game.session.session import Record, Session
from game.text.commands import names
from game.text.years import desk_table
from game.text.years.annals import Annals
from game.words.language import ENGLISH, PSEUDO, language
from game.words.reader import Reader
from game.words.year_names import Names, heirs
from tests.conftest import Golden
from tests.histories import europe, paris, peace
from tests.small_history import SMALL_HISTORY, four_points, small_history
from tests.unit.text.keyboard import CLEAR, Courtier, Typist, play, scenario, steady, table, typed

TWO = {"russia": "Anna", "britain": "Paul"}
READING = (
    "why", "why 1", "why e01", "why one prince", "why the circular", "why 9", "why 1859", "why xyzzy", "roots",
    "roots e05",
    "years", "years 3", "treaty", "treaty x", "article bs_fleet", "article 1", "article", "article x", "europe",
    "europe all", "europe russia", "europe x", "states", "verdict", "verdict russia", "verdict europe", "verdict x",
    "save", "help", "help why", "help xyzzy", "menu", "!", "+", "42", "xyzzy",
)  # fmt: skip
"""What may be asked at a pause, rightly and wrongly."""


def solo(records: list[Record] | None = None) -> Session:
    """Return a congress with one person, which the small history follows."""
    keep = None if records is None else records.append
    return table({"russia": "Anna"}, history=small_history, recorder=keep, seed=3)


def asking(lines: Iterator[str], when: str) -> Typist:
    """Return a typist who asks these things at the first pause of a season."""
    return lambda prompt, at: (next(lines, None) if prompt.startswith(when) else None) or steady(prompt, at)


def test_one_person_reads_to_the_end(golden: Golden) -> None:
    """Alone as Russia: summary, pages, a crisis, causes walked back, the reckoning; and the golden transcript."""
    asked = {
        "winter 1858": iter(("why", "treaty")),
        "your answer": iter(("why", "europe russia", "2", "stay out", "yes")),
        "Seal it": iter(("no", "yes")),
        "autumn 1868": iter(("why", "why 1", "roots", "article bs_fleet", "years", "states", "verdict russia")),
        "archives": iter(("why london", "score france", "archives austria", "quit")),
    }

    def typist(prompt: str, at: Table) -> str:
        for key, lines in asked.items():
            if key in prompt.replace("W", "w").replace("A", "a"):
                return next(lines, None) or steady(prompt, at)
        return steady(prompt, at)

    played = play(solo(), typist)
    assert played.code == 0
    assert CLEAR not in played.lines
    years = played.text[played.text.index("The congress is over") :]
    golden("text/small_history_russia.txt", years)
    for sentence in (
        "Your answer; the case gave it", "Article XI is a dead letter. The Black Sea is a sea like any other.",
        "The three scores", "How lucky was this history?", "The archives Austria",
    ):  # fmt: skip
        assert sentence.split()[0] in years


def test_roots_count_nothing_of_which_there_is_nothing() -> None:
    """What an event goes back to besides articles and decisions is told in numbers, and never as none."""
    asked: set[str] = set()

    def typist(prompt: str, at: Table) -> str:
        if "read on" in prompt and prompt not in asked:
            asked.add(prompt)
            return "roots"
        return steady(prompt, at)

    said = play(solo(), typist).flat
    assert re.search(r"Besides these, \d+ (things? that|throws? of)", said)
    assert not re.search(r"\b0 (things?|throws?)|\b1 (things|throws)", said)


def test_everything_may_be_asked_at_a_pause_and_before_an_answer() -> None:
    """Nothing raises, nothing is answered by nothing, and the game goes on."""
    for when in ("1856", "Winter 1858", "Spring 1859", "Winter 1869"):
        played = play(solo(), asking(iter(READING), when))
        assert f"{when}, Enter to read on: xyzzy" in played.text
    lines = iter(READING)
    played = play(solo(), lambda prompt, at: next(lines, "1") if "your answer" in prompt else steady(prompt, at))
    assert played.table is not None
    assert played.table.over


def test_no_page_tells_of_a_later_one() -> None:
    """At each pause the world is as it stood on the page read last, though the log is ahead of the reader."""
    asked = ("years", "states", "europe", "verdict", "article bs_fleet", "why the circular", "treaty")
    played = play(solo(), asking(iter(asked), "Summer 1859"))
    page = played.text[played.text.index("Summer 1859, Enter") : played.text.index("Autumn 1868")]
    assert "One prince for two thrones" in page
    for later in ("1868", "1872", "The circular", "conference", "dead letter", "is gone"):
        assert later not in page


@pytest.mark.parametrize("seed", range(3))
def test_the_past_is_what_was(seed: int) -> None:
    """Whatever season one looks back to, the world stands there as it did, row by row."""
    known = _europe()
    moment = begin(known, peace(), seed)
    moments = [moment]
    while not over(known, moment):
        moment = onward(known, moment)
        moments.append(moment)
    for was in moments[::7]:
        assert as_of(moment, before((was.year, was.season))).column == was.column


def _europe() -> Program:
    return program(paris(), europe())


def test_italy_speaks_for_sardinia_once_it_is_there() -> None:
    """A power that has become another state is called by its new name from then on."""
    known = _europe()
    moment = begin(known, peace(), 1)
    assert heirs(known, moment) == {}
    column = list(moment.column)
    column[known.rows["exists", "italy"]] = 1
    later = replace(moment, column=tuple(column))
    reader = Reader(ENGLISH, scenario())
    assert f"{Names(reader, known).power('sardinia'):of}" == "of Sardinia"
    assert f"{Names(reader, known, heirs(known, later)).power('sardinia'):of}" == "of Italy"


def test_two_people_answer_behind_the_curtain_and_together() -> None:
    """H1, H2: each is alone with the question; nobody sees the other's answer before both are sealed."""
    answers = {"russia": "march for austria!", "britain": "send the fleet!"}

    def typist(prompt: str, at: Table) -> str:
        if "your answer" in prompt:
            power = "russia" if "Anna" in prompt else "britain"
            return answers[power]
        return steady(prompt, at)

    played = play(table(TWO, history=small_history, seed=3), typist)
    assert played.table is not None
    assert played.table.over
    flat = " ".join(played.lines)
    assert "Russian columns enter Galicia." in flat
    assert "A British squadron shows itself before Genoa." in flat
    parts = "\n".join(played.lines).split(CLEAR)
    asked = [part for part in parts if ", your answer:" in part]
    assert len(asked) == 2
    for part in asked:
        assert ("Russian columns" in part) is False
        assert ("squadron shows" in part) is False
        assert len(set(re.findall(r"(Anna|Paul) \(", part))) == 1
    assert not any("march for austria" in part for part in asked if "Paul" in part)


def test_a_steward_leaves_the_answer_to_the_case() -> None:
    """H6: who does not come is answered for by the weights, and the game goes on."""

    def typist(prompt: str, at: Table) -> str:
        history = at.seats["russia"].view.phase == "history"
        return "steward" if history and "Ready" in prompt else steady(prompt, at)

    played = play(table(TWO, history=small_history), typist)
    assert played.table is not None
    assert played.table.over
    assert "your answer:" not in played.text


def test_a_machine_steward_of_the_congress_does_not_stay_for_the_years() -> None:
    """A seat that a machine held in the last sitting is its owner's again in history."""

    def typist(prompt: str, at: Table) -> str:
        return "steward!" if "corridor" in prompt else steady(prompt, at)

    played = play(solo(), typist)
    assert "Anna (Russia), your answer:" in played.text


def test_the_case_may_decide() -> None:
    """The last number leaves it to the dice of the case, by the odds that were shown."""
    played = play(solo(), lambda prompt, at: "3" if "your answer" in prompt else steady(prompt, at))
    assert "Leave it to the dice of the case. Seal it?" in played.text
    assert "(Your answer;" not in played.text


def test_read_without_a_pause() -> None:
    """`all` goes on to the crisis, and again to the end."""
    played = play(
        solo(), lambda prompt, at: "all" if "Enter to read on:" in prompt and "18" in prompt else steady(prompt, at)
    )
    assert sum(1 for line in played.lines if re.match(r".*18\d\d, Enter to read on:", line)) == 2


def test_the_input_may_end_at_any_prompt_of_the_years() -> None:
    """Wherever the keyboard goes, the game leaves with 0 and says that it is kept."""
    count = [0]

    def counting(prompt: str, at: Table) -> str:
        count[0] += at.seats["russia"].view.phase in ("history", "closed")
        return steady(prompt, at)

    play(solo(), counting)
    assert count[0] > 8
    for last in range(count[0]):
        left = [last]

        def typist(prompt: str, at: Table, left: list[int] = left) -> str | None:
            if at.seats["russia"].view.phase in ("history", "closed"):
                left[0] -= 1
            return None if left[0] < 0 else steady(prompt, at)

        played = play(solo(), typist)
        assert played.code == 0
        assert "is kept on disk already" in played.text


def test_quitting_in_the_years_and_taking_the_game_up_again() -> None:
    """Reading goes on from one's last answer, and the end is the same; what is over can be read again or not."""
    records: list[Record] = []
    first = play(solo(records), lambda prompt, at: "quit" if "your answer" in prompt else steady(prompt, at))
    assert "up to the last answer that was sealed" in first.text
    again = _resumed(records)
    played = play(again, lambda prompt, at: "quit" if prompt.startswith("Summer 1859") else steady(prompt, at))
    assert "The ink is dry" in played.text
    assert "Anna (Russia), your answer:" in played.text
    whole = play(solo(), steady)
    assert whole.table is not None
    assert again.over
    assert whole.table.archives()[0].verdicts == again.archives()[0].verdicts
    closed = play(_resumed(records), typed("yes", *[""] * 6, "years", "why e05", "quit")).text
    assert closed.index("The years so far") < closed.index("Summer 1859") < closed.index("The three scores")
    assert "Why: The circular, autumn 1868" in closed
    assert "Summer 1859" not in play(_resumed(records), typed("no", "", "", "quit")).text


def _resumed(records: list[Record]) -> Session:
    known = scenario()
    players = {p: Player("human", "Anna") if p == "russia" else Player("machine") for p in known.powers}
    courtiers = {power: Courtier(known) for power in known.powers if power != "russia"}
    session = Session(known, 3, courtiers, True, records.append, players, "test", small_history)
    session.resume([record.entries for record in tuple(records)])
    return session


def test_a_whole_game_verifies() -> None:
    """R1: decided again by the same history, every entry of the years comes out the same."""
    records: list[Record] = []
    at = solo(records)
    play(at, steady)
    seats = {power: Seated(player.kind, player.name) for power, player in at.players.items()}
    header = Header(RULES_VERSION, at.scenario.id, scenario_hash(at.scenario), 3, True, seats, history="then")
    log = Log(header, tuple(Step(n, one.sealed, one.entries, one.world) for n, one in enumerate(records)))
    assert any(isinstance(entry.event, EventCame) for entry in log.entries())
    assert verify(at.scenario, log, program=small_history()) is None
    assert verify(at.scenario, log, program=small_history(), history="now") is None, "only words have changed"
    never = replace(SMALL_HISTORY.events["e01_union"], base=-1000)
    other = program(four_points(), replace(SMALL_HISTORY, events={**SMALL_HISTORY.events, "e01_union": never}))
    changed = verify(at.scenario, log, program=other, history="now")
    assert changed is not None
    assert (changed.what, changed.expected, changed.got) == ("history", "now", "then")
    same = verify(at.scenario, log, program=other, history="then")
    assert same is not None and same.what == "entry"


def test_the_shipped_history_follows_both_congresses() -> None:
    """The four points, and Paris in all its questions, are played to 1914 without a stop but for crises."""
    known = _europe()
    for name in ("four_points", "paris_1856"):
        played = play(table({"russia": "Anna"}, scenario(name), history=lambda: known, seed=7), steady)
        assert played.table is not None
        assert played.table.over
        assert "The three scores" in played.text
        assert not re.search(r"\{\w*\}", played.text)
        assert "e0" not in re.sub(r"\S*test\S*", "", played.text)


def test_a_history_with_mistakes_is_a_sentence() -> None:
    """A broken file of history ends the game with its mistake, and nothing is lost."""
    from game.content.mistake import ContentError, Mistake

    def broken() -> Program:
        raise ContentError([Mistake("europe.yaml", 3, 1, "events", "a colon is missing")])

    played = play(table({"russia": "Anna"}, history=broken), steady)
    assert played.code == 0
    assert "cannot be told" in played.text


@pytest.mark.parametrize("code", ["fr", PSEUDO])
def test_other_languages_read_the_years(code: str) -> None:
    """French and the pseudo-language read the same pages, and understand English commands."""
    asked: list[str] = []

    def typist(prompt: str, at: Table) -> str:
        view = at.seats["russia"].view
        asked.append(prompt)
        if at.over:
            return "quit"
        if view.phase != "history":
            return _plain(view.phase, voiced)
        return "1!" if len(asked) % 2 and at.people() else ""

    voiced = [False]
    played = play(solo(), typist, language(code))
    assert played.table is not None
    assert played.table.over


def _plain(phase: str, voiced: list[bool]) -> str:
    if phase == "voices":
        voiced[0] = not voiced[0]
        return "all consent" if voiced[0] else "seal!"
    return {"corridor": "pass!", "motions": "seal!", "signature": "sign!"}.get(phase, "")


WORDS = sorted({word for line in READING for word in line.split()} | {"1", "2", "3", "on", "quit", "march", "case"})
LINE = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join),
    st.text(max_size=20).map(lambda text: " ".join(text.split())),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINE, max_size=30))
def test_nothing_that_fingers_type_in_the_years_raises(lines: list[str]) -> None:
    """Any text at all, at any pause and before any answer."""
    left = iter(lines)

    def typist(prompt: str, at: Table) -> str | None:
        return next(left, None) if at.seats["russia"].view.phase in ("history", "closed") else steady(prompt, at)

    assert play(solo(), typist).code == 0


def test_names_of_commands_of_the_years_do_not_clash() -> None:
    """In each language, one word names one command."""
    for spoken in (ENGLISH, language("fr")):
        owners: dict[str, str] = {}
        for key, known in names({**desk_table.PACE, **desk_table.READING}, spoken).items():
            for name in {key, *known}:
                assert owners.setdefault(name, key) == key, f"{name} is both {owners[name]} and {key}"


def test_annals_address_the_only_person() -> None:
    """One person is You; several are named."""
    assert Annals(None, solo()).me == "russia"  # type: ignore[arg-type]
    assert Annals(None, table(TWO)).me is None  # type: ignore[arg-type]

"""Every command in every part of a sitting, and whatever else fingers may type: an answer, never an exception."""

import string

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.seat.table import Table
from game.text import tables
from game.text.commands import Commands, names
from game.text.desk_table import INFORMATION
from game.words.language import ENGLISH, language
from tests.unit.text.keyboard import play, steady, table, typed

LINES = (
    "help", "help offer", "help standing", "help xyzzy", "menu", "brief", "draft", "draft open", "draft agreed",
    "draft x", "question bs_fleet", "question", "question 9", "agenda", "powers", "power france", "power russia",
    "power x", "dispatches", "dispatches all", "history", "history 1", "history 99", "why", "why austria", "ledger",
    "ledger open", "letters", "calls", "clock", "treaty", "margin danube", "glossary", "glossary veto", "glossary x",
    "save", "sound", "sound france", "sound france danube", "sound russia danube", "terms", "terms austria danube 1",
    "terms austria danube=1 + bs_fleet=3", "offer", "offer britain", "offer ottoman give consent danube 1-2!",
    "offer ottoman ask separate peace give separate peace", "offer ottoman give loan 500", "answer", "answer 1",
    "answer 1 accept", "answer 1 counter", "answer 1 counter give loan 5 ask silence danube", "answer 9 refuse",
    "answer 1 disclose 3-1", "answer 1 terms danube 1", "warn france consent danube 1 or leave!",
    "warn france loan 5", "warn france consent danube 1 or refuse danube 1", "telegraph", "telegraph princ_status 4",
    "telegraph bs_fleet 5", "leak", "leak 1 times", "leak 1", "leak 1 x", "release", "release 1", "release 2!",
    "move", "move danube 1", "move danube 1 + bs_fleet 3", "move danube 1 + danube 2", "call", "call christians",
    "call danube", "reopen", "reopen danube", "signature", "extend", "withdraw", "list", "list 1", "list 9", "strike",
    "strike 9", "consent 9", "consent danube", "reserve", "reserve 1", "refuse", "refuse 1 danube near", "refuse far",
    "refuse 1 christians no", "all", "all reserve", "all refuse far", "steward", "+", "!", "help !", "1", "seal", "x",
)  # fmt: skip
"""Every command, rightly and wrongly typed."""


def test_every_command_in_every_phase_is_answered() -> None:
    """Nothing raises, whatever the phase; menus are left by Enter, questions are answered with no."""
    used: dict[str, list[str]] = {}

    def typist(prompt: str, at: Table) -> str:
        if at.over or not prompt.startswith("Sitting"):
            return "quit" if at.over else ""
        seat = at.seats["russia"]
        if seat.view.sitting > 2 and seat.view.phase != "signature":
            return steady(prompt, at)
        key = f"{seat.view.phase} {seat.view.round} {seat.view.sitting}"
        left = used.setdefault(key, list(LINES))
        return left.pop(0) if left else steady(prompt, at)

    played = play(table({"russia": "Anna"}), typist)
    assert {key.split()[0] for key in used} == {"corridor", "motions", "voices", "signature"}
    assert played.table is not None
    assert played.table.over


def test_voices_are_given_to_several_motions_in_one_line() -> None:
    """`consent 1 2` sets down two voices, and `2 refuse` or `1, 2 reserve` changes them."""
    lines = ["consent 1 2", "2 refuse", "1, 2 reserve"]

    def typist(prompt: str, at: Table) -> str | None:
        view = at.seats["russia"].view
        if prompt.startswith("Sitting") and view.phase == "voices" and len(view.motions) >= 2:
            return lines.pop(0) if lines else None
        return steady(prompt, at)

    said = play(table({"russia": "Anna"}), typist).flat
    assert "1. Your voice: Consent. 2. Your voice: Consent." in said
    assert "2. Your voice: Refuse." in said
    assert "1. Your voice: Reserve. 2. Your voice: Reserve." in said


def test_menus_can_be_followed_to_the_end() -> None:
    """A newcomer who always types the first number is led through every menu, and the game goes on."""
    turns = [0]

    def typist(prompt: str, at: Table) -> str | None:
        turns[0] += 1
        if turns[0] > 900:
            return None
        if at.over:
            return "quit"
        if "number, or Enter" in prompt:
            return str(1 + turns[0] % 5)
        if "position or a range" in prompt:
            return "1"
        if "million" in prompt:
            return "20"
        return "menu" if turns[0] % 3 and prompt.startswith("Sitting") else steady(prompt, at)

    assert play(table({"russia": "Anna"}), typist).code == 0


WORDS = sorted({word for line in LINES for word in line.split()})
LINE = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join),
    st.text(max_size=40).map(lambda text: " ".join(text.split())),
    st.text(alphabet=string.printable, max_size=20),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINE, max_size=40))
def test_nothing_that_fingers_type_raises(lines: list[str]) -> None:
    """Any text at all, in any order."""
    assert play(table({"russia": "Anna"}), typed(*lines)).code == 0
    assert play(None, typed(*lines)).code == 0


def test_names_of_commands_do_not_clash() -> None:
    """In each part of a sitting, and in each language, one word names one command."""
    for orders in tables.ORDERS.values():
        whole: Commands = {**INFORMATION, **orders}
        for spoken in (ENGLISH, language("fr")):
            owners: dict[str, str] = {}
            for key, known in names(whole, spoken).items():
                for name in {key, *known}:
                    assert owners.setdefault(name, key) == key, f"{name} is both {owners[name]} and {key}"


def test_what_may_have_been_meant_is_told_in_the_players_language() -> None:
    """A slip in French is answered with the French name of the command."""
    played = play(table({"russia": "Anna"}), typed("sondre"), language("fr"))
    assert "Vouliez-vous dire sonder" in played.flat
    assert "Did you mean sound" in play(table({"russia": "Anna"}), typed("sonud")).flat

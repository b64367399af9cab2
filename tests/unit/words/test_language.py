"""A language says messages, counts, and writes dates, numbers and lists."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.words.catalogue import stretch
from game.words.language import ENGLISH, PSEUDO, language, languages, own_name

FRENCH = language("fr")


def test_english_says_the_message_itself() -> None:
    """English is its own catalogue; an apostrophe is curved, and a first field gets its capital."""
    assert ENGLISH.say("The court's leave") == "The court’s leave"
    assert ENGLISH.say("{who} signs.", who="the Porte") == "The Porte signs."
    assert ENGLISH.phrase("{who} signs", who="the Porte") == "the Porte signs"


def test_fields_keep_what_they_hold() -> None:
    """Braces and apostrophes inside a field are left alone."""
    assert ENGLISH.say("It says: {text}", text="{a} it's") == "It says: {a} it's"


def test_a_message_without_translation_is_said_in_english() -> None:
    """Nothing is ever missing from a screen."""
    assert FRENCH.say("No such message anywhere.") == "No such message anywhere."


def test_the_turkish_i_keeps_its_dot() -> None:
    """Capitals are those of the language."""
    turkish = type(ENGLISH)("tr")
    assert turkish.say("{who}.", who="istanbul") == "İstanbul."


@pytest.mark.parametrize(
    ("iso", "english", "french"),
    [("1856-02-25", "25 February 1856", "25 février 1856"), ("1856-03-01", "1 March 1856", "1er mars 1856")],
)
def test_dates(iso: str, english: str, french: str) -> None:
    """Dates are written out; the first of a month is the premier."""
    assert (ENGLISH.date(iso), FRENCH.date(iso)) == (english, french)
    assert english.startswith(ENGLISH.day(iso))
    assert french.startswith(FRENCH.day(iso))


@pytest.mark.parametrize(
    ("thousandths", "english", "french"),
    [(62_450, "62.5", "62,5"), (12_449, "12.4", "12,4"), (-18_049, "−18.0", "−18,0"), (-49, "0.0", "0,0"),
     (999, "1.0", "1,0")],
)  # fmt: skip
def test_tenths(thousandths: int, english: str, french: str) -> None:
    """Thousandths of a point are rounded to tenths; nothing is never less than nothing."""
    assert (ENGLISH.tenths(thousandths), FRENCH.tenths(thousandths)) == (english, french)


def test_numbers() -> None:
    """Long numbers are set off by threes, and a sign is a true minus."""
    assert [ENGLISH.number(n) for n in (0, 1856, -376_890)] == ["0", "1856", "−376,890"]
    assert FRENCH.number(376_890) == "376\u00a0890"
    assert [ENGLISH.signed(n) for n in (5, 0, -5)] == ["+5", "0", "−5"]
    assert [ENGLISH.signed_tenths(n) for n in (1_500, 20, -1_500)] == ["+1.5", "0.0", "−1.5"]


def test_lists() -> None:
    """A list has no comma before its and; alternatives are kept apart by semicolons."""
    assert [ENGLISH.listing(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "", "a", "a and b", "a, b and c",
    ]  # fmt: skip
    assert ENGLISH.alternatives(["a", "b", "c"]) == "a; b; or c"
    assert FRENCH.listing(["a", "b", "c"]) == "a, b et c"


def test_counts_follow_the_language() -> None:
    """None is plural in English and singular in French."""
    million = "Lend {n} million francs when the treaty is signed."
    assert ENGLISH.count("{n} call", "{n} calls", 0) == "0 calls"
    assert FRENCH.count(million, million, 1).startswith("Prêter 1 million de francs")
    assert FRENCH.count(million, million, 40).startswith("Prêter 40 millions de francs")


def test_quotations_have_inner_and_outer_marks() -> None:
    """French sets its marks off by spaces that do not break."""
    assert (ENGLISH.quote("a"), ENGLISH.quote("a", inner=True)) == ("“a”", "‘a’")
    assert (FRENCH.quote("a"), FRENCH.quote("a", inner=True)) == ("«\u00a0a\u00a0»", "“a”")


def test_the_menu_of_languages() -> None:
    """The languages that a player can choose name themselves; the pseudo-language is not among them."""
    assert [own_name(language(code)) for code in languages()] == ["English", "Français"]
    with pytest.raises(KeyError):
        language("qq")


def test_a_catalogue_may_lie_elsewhere(tmp_path: Path) -> None:
    """Another root has its own languages."""
    assert languages(tmp_path) == ("en",)


def test_the_pseudo_language_is_longer_and_keeps_its_fields() -> None:
    """Two letters of five are doubled, all can be told from plain English, and fields are untouched (L2)."""
    text = "Nobody stands in its way: {motion} is carried."
    plain, long = text.replace("{motion}", ""), stretch(text).replace("{motion}", "")
    letters = sum(sign.isalpha() for sign in plain)
    assert "{motion}" in stretch(text)
    assert len(long) >= len(plain) + letters * 2 // 5
    assert language(PSEUDO).count("{n} call", "{n} calls", 1) == stretch("{n} call").format(n=1)


def test_importing_words_reads_no_catalogue() -> None:
    """Catalogues are read when a language is asked for, not before."""
    script = (
        "import sys; seen = []\n"
        "sys.addaudithook(lambda event, args: seen.append(str(args[0])) if event == 'open' else None)\n"
        "import game.words.tell, game.words.orders, game.words.reasons, game.words.glossary\n"
        "assert not [path for path in seen if path.endswith(('.mo', '.po'))]\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[3])

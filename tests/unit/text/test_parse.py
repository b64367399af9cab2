"""Words to orders."""

import pytest

from game.content.load import load
from game.core import orders as o
from game.core.events import OfferMade, PositionSounded, TermsAsked
from game.core.pledges import (
    Article,
    Candour,
    Clause,
    Condition,
    Consent,
    Departure,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.text.bargain import bundle, offer, reply, warn
from game.text.lexicon import fold, keywords
from game.text.parse import Reading, tokens
from game.text.unclear import Unclear, find, sentence
from game.words.language import ENGLISH, language
from tests.unit.text.keyboard import ROOT, scenario


def reading(line: str) -> Reading:
    return Reading(tokens(line), scenario("paris_1856"), keywords(ENGLISH))


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_little_word_is_understood_as_the_screen_writes_it(code: str) -> None:
    """With its accents (prêt, neutralité, séparée), without them, and in capitals."""
    spoken = language(code)
    understood = keywords(spoken)
    for word in dict.fromkeys(understood.values()):
        written = spoken.phrase(word, context="keyword")
        for typed in (written, written.upper(), fold(written)):
            read = Reading(tokens(typed), scenario("paris_1856"), understood)
            assert read.keyword(word) == word, f"{code}: {typed}"


@pytest.mark.parametrize("line", ["paix séparée", "séparée", "PAIX SEPAREE", "separate peace", "peace separate"])
def test_a_separate_peace_is_named_in_either_order(line: str) -> None:
    """French puts the adjective last; both languages are always understood."""
    french = keywords(language("fr"))
    found = bundle(Reading(tokens(f"donner {line} demander {line}"), scenario("paris_1856"), french))
    assert [part.pledge for part in (*found.gives, *found.asks)] == [SeparatePeace(), SeparatePeace()]
    with pytest.raises(Unclear):
        bundle(Reading(tokens("donner paix"), scenario("paris_1856"), french))


def test_a_warning_may_say_otherwise_in_french() -> None:
    """Sinon is what a Frenchman says there."""
    line = "russie consentir kars_asia 1 sinon partir"
    assert warn(Reading(tokens(line), scenario("paris_1856"), keywords(language("fr")))).threat == Departure()


def test_a_loan_is_offered_in_french() -> None:
    """The words that the French help gives are the words that French orders take."""
    line = "autriche donner prêt 20 demander neutralité polish_rising"
    read = Reading(tokens(line), scenario("paris_1856"), keywords(language("fr")))
    to, found = offer(read)
    assert (to, [part.pledge for part in (*found.gives, *found.asks)]) == (
        "austria", [Loan(20), Neutrality("polish_rising")],
    )  # fmt: skip


@pytest.mark.parametrize("word", ["france", "FRANCE", "fr", "French", "to france"])
def test_a_power_is_known_by_name_beginning_and_adjective(word: str) -> None:
    """Capitals do not matter, and the first letters are enough."""
    assert reading(word).power() == "france"


@pytest.mark.parametrize("word", ["turkey", "porte", "turquie", "ottoman", "tur"])
def test_the_porte_has_many_names(word: str) -> None:
    """The Ottoman Empire answers to each of its names that the scenario gives."""
    assert reading(word).power() == "ottoman"


@pytest.mark.parametrize("word", ["bs_fleet", "bs_f", "i01", "1", "fleet", "navies"])
def test_a_question_is_known_by_id_number_place_and_title(word: str) -> None:
    """Any of them will do."""
    assert reading(word).question() == "bs_fleet"


def test_an_unknown_power_is_answered_with_the_names_of_all() -> None:
    """Every name offered is one that can be typed, and none is an id that no player has seen."""
    with pytest.raises(Unclear) as caught:
        reading("narnia").power()
    offered = caught.value.choices
    assert [reading(name).power() for name in offered] == list(scenario("paris_1856").powers)
    assert "porte" in offered
    assert "ottoman" not in offered


def test_a_slip_in_one_word_is_answered_with_the_word_as_the_player_writes_it() -> None:
    """What a glyph or a unit is called within stays within."""
    with pytest.raises(Unclear) as caught:
        find("bonn", {"good": ("bon",), "forced": ("forcé",)}, "word")
    assert caught.value.near == ["bon"]
    with pytest.raises(Unclear) as caught:
        find("", {"good": ("bon",), "year": ()}, "word")
    assert list(caught.value.choices) == ["bon", "year"]


def test_an_unknown_question_is_answered_with_what_was_meant() -> None:
    """A slip of the pen is understood."""
    with pytest.raises(Unclear) as caught:
        reading("besarabia").question()
    said = sentence(caught.value, ENGLISH)
    assert "besarabia" in said
    assert "Did you mean bessarabia" in said


def test_two_that_fit_are_both_named() -> None:
    """The player chooses."""
    with pytest.raises(Unclear) as caught:
        reading("bs").question()
    assert set(caught.value.near) == {"bs_fleet", "bs_arsenals"}


@pytest.mark.parametrize(
    ("line", "span"),
    [("3", (3, 3)), ("3-4", (3, 4)), ("3 - 4", (3, 4)), ("3 to 4", (3, 4)), ("3..4", (3, 4)), ("any", (0, 5)),
     ("neutralised", (3, 3)), ("2–3", (2, 3)), ("4-3", (4, 3))],
)  # fmt: skip
def test_a_range_is_typed_in_many_ways(line: str, span: tuple[int, int]) -> None:
    """The rules, and not the parser, say that a range must not end before it begins."""
    assert reading(line).span("bs_fleet") == span


def test_a_position_that_is_not_there_lists_those_that_are() -> None:
    """Whoever misses is told where to aim."""
    with pytest.raises(Unclear) as caught:
        reading("9").position("bs_fleet")
    assert len(caught.value.choices) == 6


def test_articles_go_together_with_plus_signs() -> None:
    """`move bs_fleet 3 + kars_asia 2`, `terms france bs_fleet=3`."""
    assert reading("bs_fleet 3 + kars_asia 2").articles() == (Article("bs_fleet", 3), Article("kars_asia", 2))
    assert reading("bs_fleet=3").articles() == (Article("bs_fleet", 3),)


def test_an_offer_as_the_book_has_it() -> None:
    """The example of the docs."""
    line = "france give consent bs_fleet 3-4 if kars_asia 2-4 ask consent bessarabia 2, loan 20 open"
    to, found = offer(reading(line))
    assert to == "france"
    assert found.gives == (Clause(Consent("bs_fleet", 3, 4), Condition("kars_asia", 2, 4)),)
    assert found.asks == (Clause(Consent("bessarabia", 2, 2)), Clause(Loan(20)))
    assert not found.secret


def test_every_pledge_can_be_typed() -> None:
    """Each of the closed set has its word."""
    line = (
        "give consent danube 1 move danube 2 refuse danube 3-4 silence danube guarantee loan 5 "
        "neutrality italy candour danube separate peace"
    )
    crisis = next(iter(scenario("paris_1856").crises))
    found = bundle(reading(line.replace("italy", crisis)))
    assert [clause.pledge for clause in found.gives] == [
        Consent("danube", 1, 1), Propose("danube", 2), Oppose("danube", 3, 4), Silence("danube"), Guarantee(), Loan(5),
        Neutrality(crisis), Candour("danube"), SeparatePeace(),
    ]  # fmt: skip


def test_a_warning_demands_and_threatens() -> None:
    """Or else: a refusal, or leaving."""
    asked = Consent("danube", 2, 3)
    assert warn(reading("britain consent danube 2-3 or refuse bs_fleet 4-5")) == o.Warn(
        "britain", asked, Oppose("bs_fleet", 4, 5)
    )
    assert warn(reading("britain consent danube 2-3 or leave")) == o.Warn("britain", asked, Departure())


def test_an_answer_fits_its_paper() -> None:
    """Each paper has its own answers."""
    asked = TermsAsked("paper", "france", "russia", (Article("danube", 2),))
    sounded = PositionSounded("paper", "france", "russia", "danube")
    made = OfferMade("paper", "france", "russia", (), (), True)
    assert reply(reading("accept"), made) == o.Accept()
    assert reply(reading("decline"), made) == o.Refuse()
    assert reply(reading("disclose 2-3"), sounded) == o.Disclose(2, 3)
    assert reply(reading("terms danube 2 or danube 3 + kars_asia 1"), asked) == o.Terms(
        ((Article("danube", 2),), (Article("danube", 3), Article("kars_asia", 1)))
    )
    assert reply(reading("terms none"), asked) == o.Terms(())
    with pytest.raises(Unclear):
        reply(reading("perhaps"), made)


@pytest.mark.parametrize("what", ["power", "question", "position", "crisis", "newspaper", "pledge", "promise",
                                  "letter", "command", "word"])  # fmt: skip
@pytest.mark.parametrize("word", ["", "xyzzy"])
def test_every_trouble_has_a_sentence(what: str, word: str) -> None:
    """Missing or unknown, the player is told."""
    assert sentence(Unclear(what, word), ENGLISH).endswith(".")  # type: ignore[arg-type]


def test_a_word_is_found_whole_before_it_is_found_in_part() -> None:
    """`draft` is draft, though `drafts` begins with it."""
    assert find("draft", {"draft": (), "drafts": ()}, "word") == "draft"


def test_a_french_reader_is_offered_french_words_and_each_of_them_is_understood() -> None:
    """Questions and positions are offered by a word of their labels in French; ids are understood as well."""
    french = load(ROOT / "scenarios" / "paris_1856.yaml", "fr")
    reader = language("fr")
    with pytest.raises(Unclear) as missing:
        Reading(("zzzzz",), french, keywords(reader)).question()
    assert "bessarabie" in sentence(missing.value, reader)
    assert "bessarabia" in sentence(missing.value, language("en")), "an English reader is offered the ids"
    for question in french.questions:
        assert Reading((question,), french, keywords(reader)).question() == question
        assert Reading((missing.value.own[question],), french, keywords(reader)).question() == question
        with pytest.raises(Unclear) as none:
            Reading(("zzzzz",), french, keywords(reader)).position(question)
        for number, key in enumerate(french.questions[question].positions):
            assert Reading((none.value.own[key],), french, keywords(reader)).position(question) == number

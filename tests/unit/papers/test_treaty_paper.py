"""The treaty as a document: it is read back whole, in both dresses and both languages; a changed text is refused."""

from dataclasses import replace

import pytest

from game.content.load import load
from game.core.scenario import Scenario
from game.papers.html import html
from game.papers.markdown import markdown
from game.papers.plain import plain
from game.papers.reading import Unreadable, is_treaty, treaty_of
from game.papers.treaty import treaty
from game.replay.game import Game
from game.words.language import language
from tests.games_to_1914 import finished
from tests.histories import SCENARIOS

DRESSES = {"markdown": markdown, "html": html}


def tongues() -> tuple[Scenario, Scenario]:
    """Return the four points in both languages."""
    return load(SCENARIOS / "four_points.yaml"), load(SCENARIOS / "four_points.yaml", "fr")


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("seed", [3, 4])
def test_a_treaty_is_read_back_as_it_was_written(seed: int, code: str, dress: str) -> None:
    """Markdown or a page, in English or French: what comes back is the treaty of the game."""
    game = finished(seed, code)
    text = DRESSES[dress](treaty(game, language(code)))
    assert is_treaty(text)
    assert treaty_of(text, tongues()) == game.treaty


@pytest.mark.parametrize("dress", DRESSES)
def test_every_position_of_every_question_comes_back(dress: str) -> None:
    """A treaty that holds any position of any question is read back with that position."""
    game = finished()
    for place, question in enumerate(game.scenario.questions):
        for number in range(game.scenario.size(question)):
            final = tuple(number if n == place else old for n, old in enumerate(game.treaty))
            state = replace(game.world.questions[question], position=number)
            world = replace(game.world, final=final, questions={**game.world.questions, question: state})
            text = DRESSES[dress](treaty(replace(game, world=world), language("en")))
            assert treaty_of(text, tongues()) == final


@pytest.mark.parametrize("dress", DRESSES)
def test_a_text_that_no_longer_matches_gets_a_sentence(dress: str) -> None:
    """A word changed by hand is refused with the question, its id and the nearest answer."""
    game = finished()
    text = DRESSES[dress](treaty(game, language("en")))
    question = next(q for q, state in game.world.questions.items() if state.position >= 0)
    position = tuple(game.scenario.questions[question].positions.values())[game.world.questions[question].position]
    words = position.text.split()
    long = max(words, key=len).strip(",.;")
    assert long in text
    with pytest.raises(Unreadable) as refused:
        treaty_of(text.replace(long, "Ruritania"), tongues())
    assert question in str(refused.value)
    assert "nearest" in str(refused.value)


def test_lines_broken_anew_and_other_quotation_marks_change_nothing() -> None:
    """An editor may wrap lines and straighten quotation marks; the articles stay what they were."""
    game = finished()
    text = markdown(treaty(game, language("en"))).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    wrapped = "\n".join(
        line if line.startswith(("#", "<", ">")) else line.replace(" of ", "\nof ") for line in text.split("\n")
    )
    assert wrapped != text
    assert treaty_of(wrapped, tongues()) == game.treaty


def test_a_treaty_of_another_scenario_is_refused() -> None:
    """The document says of which scenario it is."""
    text = markdown(treaty(finished(), language("en")))
    with pytest.raises(Unreadable, match="four_points"):
        treaty_of(text, (load(SCENARIOS / "paris_1856.yaml"),))


def test_an_article_of_no_question_and_a_second_one_are_refused() -> None:
    """An anchor that is no question, and one that stands twice, are named."""
    text = markdown(treaty(finished(), language("en")))
    first = text[text.index('<a id="') + 7 :].partition('"')[0]
    with pytest.raises(Unreadable, match="nowhere"):
        treaty_of(text.replace(f'<a id="{first}">', '<a id="nowhere">'), tongues())
    with pytest.raises(Unreadable, match="two articles"):
        treaty_of(f'{text}\n\n<a id="{first}"></a>\n\n### Again\n\ntext\n', tongues())


def test_v4_reservations_and_abstentions_are_printed_in_the_treaty_and_the_protocol() -> None:
    """A reserve that stood to the end is named under its article; who gave no voice is named as well."""
    from game.core import events as e
    from game.papers.protocols import protocols

    game = finished()
    question = next(q for q, state in game.world.questions.items() if state.position >= 0)
    state = replace(game.world.questions[question], reserved_by=("ottoman",))
    world = replace(game.world, questions={**game.world.questions, question: state})
    text = plain(treaty(replace(game, world=world), language("en")))
    assert "under reserve of the Porte" in text
    carried = next(x.event.motion for x in game.entries if isinstance(x.event, e.MotionCarried))

    def mute(entry: e.Entry) -> bool:
        event = entry.event
        return isinstance(event, e.VoiceGiven) and (event.motion, event.power) == (carried, "austria")

    def quiet(loud: Game) -> Game:
        steps = (replace(s, entries=tuple(x for x in s.entries if not mute(x))) for s in loud.log.steps)
        return replace(loud, log=replace(loud.log, steps=tuple(steps)))

    assert "The plenipotentiaries of Austria abstain." in plain(protocols(quiet(game), language("en")))
    assert "Austria gave no voice." in plain(treaty(quiet(game), language("en")))
    assert "abstain" not in plain(protocols(game, language("en")))


def test_signatures_stand_in_the_french_alphabetical_order() -> None:
    """Autriche, France, Grande-Bretagne, Russie, Turquie: in either language."""
    for code in ("en", "fr"):
        game = finished(3, code)
        text = plain(treaty(game, language(code)))
        seals = [line.partition(")")[2].strip() for line in text.splitlines() if line.startswith("(L.")]
        order = sorted(game.world.signatories, key=lambda power: game.scenario.powers[power].signs_as)
        wanted = [
            one.short
            for power in order
            for one in sorted((d for d in game.scenario.delegates.values() if d.power == power), key=lambda d: d.rank)
        ]
        assert seals == wanted

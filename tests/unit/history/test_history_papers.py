"""Newspapers say what is so in their world, and nothing else."""

from dataclasses import replace

from game.core.history.chronicle import Fact, Headline
from game.core.history.compile import program
from game.core.history.papers import headlines, printed
from game.core.history.settlement import supposed
from game.core.history.story import told
from game.core.worth import historical
from game.words.tell_history import quoted
from tests.histories import europe, paris
from tests.small_history import SMALL_HISTORY, four_points, small_history


def test_a_headline_stands_only_where_it_is_so() -> None:
    """The first whose conditions hold takes the place of its capital's, or is that capital's only one."""
    event = SMALL_HISTORY.events["e05_circular"]
    more = {
        "one": Headline("london", "{bs_fleet} is read.", (Fact(signed="bs_fleet", at_least="neutralised"),)),
        "two": Headline("london", "Never read.", (Fact(signed="bs_fleet", at_least="neutralised"),)),
        "three": Headline("paris", "A paper speaks up.", (Fact(signed="bs_fleet", at_most="counterpoise"),)),
    }
    known = program(
        four_points(),
        replace(SMALL_HISTORY, events={**SMALL_HISTORY.events, "e05_circular": replace(event, instead=more)}),
    )
    places = {}
    for number in (0, 3):
        treaty = tuple(number if question == "bs_fleet" else 0 for question in four_points().questions)
        moment = told(known, supposed(four_points(), treaty), 1)
        places[number] = headlines(known, "e05_circular", moment.column, 1870)
    assert places[3] == {**event.headlines, "london": "{bs_fleet} is read."}
    assert places[0] == {**event.headlines, "paris": "A paper speaks up."}


def test_an_event_that_has_not_come_has_its_plain_headlines() -> None:
    """As a page of what might be needs them."""
    moment = told(small_history(), supposed(four_points(), historical(four_points())), 1, until=1857)
    assert printed(small_history(), moment, "e07_never") == SMALL_HISTORY.events["e07_never"].headlines


def test_no_headline_of_europe_quotes_an_article_that_is_not_there() -> None:
    """In a treaty that settles as little as can be, no newspaper quotes an article on which it is silent."""
    scenario = paris()
    silent = tuple(scenario.silence(question) for question in scenario.questions)
    known = program(scenario, europe())
    seen = 0
    for seed in range(12):
        moment = told(known, supposed(scenario, silent), seed)
        for chapter in moment.chapters:
            for text in headlines(known, chapter.event, chapter.column, chapter.year).values():
                seen += 1
                revised = {shift.row for shift in moment.shifts if known.rows.keys[shift.row][0] == "article"}
                for question in scenario.questions:
                    if "{" + question + "}" in text:
                        assert known.rows["article", question] in revised, (chapter.event, text)
                assert "{" not in quoted(text, europe())
    assert seen > 500


def test_the_historical_treaty_is_quoted() -> None:
    """Where the articles of 1856 stand, the newspapers quote them, in two capitals at once at times."""
    known = program(paris(), europe())
    moment = told(known, supposed(paris(), historical(paris())), 1)
    quotes = [
        sum("{" in text for text in headlines(known, chapter.event, chapter.column, chapter.year).values())
        for chapter in moment.chapters
    ]
    assert sum(quotes) > 8 and max(quotes) >= 2

"""What the chair brings up."""

from dataclasses import replace

from game.core.rules.agenda import agenda
from game.core.world import QuestionState, World
from tests.play import congress


def world(scenario: str = "four_points", **agreed: int) -> World:
    """Return the first sitting of a scenario, with these questions agreed."""
    start = congress(scenario).world
    settled = {question: QuestionState("agreed", number) for question, number in agreed.items()}
    return replace(start, questions={**start.questions, **settled})


def test_the_calendar_comes_first_and_then_what_was_left_over() -> None:
    """The third sitting takes its own two questions, then the older ones that nobody has settled."""
    assert agenda(world(), 1) == ("princ_status",)
    assert agenda(world(), 3) == ("bs_fleet", "danube", "princ_status", "christians")
    assert agenda(world(princ_status=1), 3) == ("bs_fleet", "danube", "christians")


def test_a_question_called_comes_before_the_calendar() -> None:
    """Who forces a question onto the agenda is served first, and it is named once."""
    called = replace(world(), called={"christians": "russia"})
    assert agenda(called, 3) == ("christians", "bs_fleet", "danube", "princ_status")


def test_the_agenda_is_as_long_as_the_rules_allow() -> None:
    """What does not fit waits for the next sitting."""
    start = world()
    short = replace(start, scenario=replace(start.scenario, rules=replace(start.scenario.rules, agenda=2)))
    assert agenda(short, 6) == ("princ_status", "danube")


def test_when_nothing_is_left_the_chair_looks_ahead() -> None:
    """With the first question settled at once the first sitting has the second's; agreed ones never come up."""
    assert agenda(world(princ_status=1), 1) == ("danube", "christians")
    assert agenda(world(princ_status=1, danube=2, christians=2), 2) == ("bs_fleet",)
    assert agenda(world(princ_status=1, danube=2, christians=2, bs_fleet=3), 2) == ()


def test_one_question_left_over_is_not_a_day() -> None:
    """A day that has nothing of its own takes up what comes next beside the one thing that nobody could settle."""
    done = dict.fromkeys(("indemnity", "princ_status", "danube", "straits", "christians"), 0)
    assert agenda(world("paris_1856", **done), 2) == ("prussia_seat", "aland", "kars_asia", "east_coast")
    assert agenda(world("paris_1856", **done, prussia_seat=0), 2) == ("aland", "kars_asia", "east_coast")


def test_a_day_with_a_question_of_its_own_is_left_as_it_is() -> None:
    """However short, it is the day that the scenario meant."""
    assert agenda(world(), 1) == ("princ_status",)


def test_what_is_signed_never_comes_back() -> None:
    """After the signature the acts of the general treaty are closed, agreed or not."""
    signed = replace(world(), signed=2)
    assert agenda(signed, 3) == ()

"""A warning by text: the other side answers at once, in its own manner."""

from tests.unit.text.keyboard import play, scenario, table, typed


def test_who_warns_hears_an_answer() -> None:
    """Walewski says something to a threat the moment it is made."""
    answers = scenario().delegates["walewski"].lines["warned"]
    played = play(table({"russia": "Anna"}), typed("warn france consent danube 1 or refuse princ_status 2!", "pass!"))
    assert f"France answers: “{answers[0]}”" in played.flat


def test_two_warnings_are_not_answered_alike() -> None:
    """A second threat to the same power, a moment later, meets with another answer."""
    answers = scenario().delegates["walewski"].lines["warned"]
    script = ("warn france consent danube 1 or refuse princ_status 2!", "warn france consent danube 2 or leave!")
    played = play(table({"russia": "Anna"}), typed(*script))
    assert all(answer in played.flat for answer in answers[:2])

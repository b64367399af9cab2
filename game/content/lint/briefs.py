"""Instructions that can be followed: red lines, ideals, openings, and the veto that keeps a red line."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake
from game.content.node import Part

HUNDRED = 100


def _entries(draft: Draft) -> Iterator[tuple[str, str, Part]]:
    """Return power, question and entry of every instruction on a question that exists."""
    for power, brief in draft.top["briefs"].items():
        for question, entry in brief["instructions"].items():
            if draft.axes.get(question):
                yield power, question, entry


def limits_in_order(draft: Draft) -> Iterator[Mistake]:
    """A red line has a side at least, at_least does not lie beyond at_most, and something is outside it."""
    for _, question, entry in _entries(draft):
        limit = entry["limit"]
        low, high = draft.span(question, limit)
        if not limit.is_table:
            continue
        if not limit["at_least"].exists and not limit["at_most"].exists:
            yield limit.mistake("a limit needs at_least, at_most or both")
        elif low > high:
            yield limit["at_least"].mistake("at_least lies beyond at_most, so nothing is accepted")
        elif low == 0 and high == len(draft.axes[question]) - 1 and not _dangles(draft, question, limit):
            yield limit.mistake("every position is inside this limit")


def _dangles(draft: Draft, question: str, limit: Part) -> bool:
    """Say whether a side of a limit names nothing; `dangling_names` reports it."""
    sides = [limit["at_least"], limit["at_most"]]
    return any(side.exists and draft.rank(question, side) is None for side in sides)


def wishes_inside_limits(draft: Draft) -> Iterator[Mistake]:
    """No power wants, or opens with, what its own red line forbids; and history crossed no red line."""
    for power, question, entry in _entries(draft):
        limit = entry["limit"]
        low, high = draft.span(question, limit)
        if not limit.is_table or low > high:
            continue
        ideal, opening = draft.rank(question, entry["ideal"]), draft.rank(question, entry["opening"])
        history = draft.rank(question, draft.questions[question]["historical"])
        if ideal is not None and not low <= ideal <= high:
            yield entry["ideal"].mistake("the ideal lies outside the power's own red line")
        if opening is not None and not low <= opening <= high:
            yield entry["opening"].notice("the opening lies outside the power's own red line")
        if history is not None and not low <= history <= high:
            position = draft.axes[question][history]
            yield limit.mistake(f"the historical treaty ({position}) crosses this red line of {power}")


def ideal_is_best(draft: Draft) -> Iterator[Mistake]:
    """No tilt makes another position worth more than the ideal."""
    for _, question, entry in _entries(draft):
        axis, ideal = draft.axes[question], draft.rank(question, entry["ideal"])
        if ideal is None or len(axis) < 2:
            continue
        best = HUNDRED + (entry["tilt"][axis[ideal]].number or 0)
        for position, tilt in entry["tilt"].items():
            if position not in axis or tilt.number is None:
                continue
            straight = HUNDRED - HUNDRED * abs(axis.index(position) - ideal) // (len(axis) - 1)
            if straight + tilt.number > best:
                yield tilt.mistake(f"the tilt makes this position worth more than the ideal, {axis[ideal]}")


def loose_lines(draft: Draft) -> Iterator[Mistake]:
    """Only a by-leave line can be loose."""
    for _, _, entry in _entries(draft):
        if entry["loose"].truth and entry["limit"]["kind"].text != "by_leave":
            yield entry["loose"].mistake("there is no by-leave line here for the seed to move")


def red_lines_have_vetoes(draft: Draft) -> Iterator[Mistake]:
    """Ruling V6: a principal with a red line on a question has a veto on it."""
    for power, question, entry in _entries(draft):
        if power not in draft.powers or not entry["limit"].exists:
            continue
        vetoes = draft.questions[question]["vetoes"]
        if draft.powers[power]["principal"].truth and power not in vetoes.texts():
            yield vetoes.mistake(f"{power}, a principal, has a red line here and must have a veto")


def history_was_worth_signing(draft: Draft) -> Iterator[Mistake]:
    """The treaty of 1856 is worth more than none to every principal; to the others it should be."""
    for power, brief in draft.top["briefs"].items():
        anchor, walk_away = brief["anchor"], brief["walk_away"]["value"].number
        if anchor.number is None or walk_away is None or anchor.number > walk_away or power not in draft.powers:
            continue
        sentence = f"the historical treaty is worth no more to {power} than no treaty ({walk_away})"
        yield anchor.mistake(sentence) if draft.powers[power]["principal"].truth else anchor.notice(sentence)

"""Whether something is left to bargain about once nobody's absolute red lines may be crossed."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake

PINNED = 3
"""Questions whose answer absolute limits may fix, at most."""


def zones_of_agreement(draft: Draft) -> Iterator[Mistake]:
    """Report questions that absolute limits leave no answer; note those left one, unless they are too many."""
    pinned = []
    for question, part in draft.questions.items():
        low, high, owners = 0, len(draft.axes[question]) - 1, []
        for power, entry in draft.instructions(question).items():
            if entry["limit"]["kind"].text != "absolute":
                continue
            least, most = draft.span(question, entry["limit"])
            if least <= most:
                low, high = max(low, least), min(high, most)
                owners.append(power)
        if not owners:
            continue
        if low > high:
            yield part.mistake(f"the absolute limits of {', '.join(owners)} leave no position")
        elif low == high:
            pinned.append(question)
            yield part.notice(f"the absolute limits of {', '.join(owners)} leave only {draft.axes[question][low]}")
    if len(pinned) > PINNED:
        listed = ", ".join(pinned)
        yield draft.top["questions"].mistake(f"absolute limits pin {len(pinned)} questions, {PINNED} at most: {listed}")

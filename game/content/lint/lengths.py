"""Shorter games that can be played: sittings that exist, articles that come up in time, a peace that can be signed."""

from collections.abc import Iterator

from game.content.lint.calendar import rule
from game.content.lint.draft import Draft
from game.content.mistake import Mistake
from game.content.node import Part
from game.core.scenario import WHOLE

FEWEST = 2
"""Sittings that a shorter game needs: one to talk and one to sign."""


def not_the_whole(draft: Draft) -> Iterator[Mistake]:
    """No length takes the name of the whole game, and no file says which of its lengths it is."""
    for name, part in draft.top["lengths"].items():
        if name == WHOLE:
            yield part.mistake(f"`{name}` means the whole game; a shorter one needs another name", at_key=True)
    if draft.top["length"].exists:
        yield draft.top["length"].mistake("unknown key", "lengths", at_key=True)


def sittings_are_held(draft: Draft) -> Iterator[Mistake]:
    """The held sittings stand in the calendar, in its order."""
    for _, length in draft.top["lengths"].items():
        last = 0
        for part in length["sittings"].elements():
            number = part.number
            if number is None:
                continue
            if draft.sittings and not 1 <= number <= len(draft.sittings):
                yield part.mistake(f"the calendar has sittings 1 to {len(draft.sittings)}")
            elif number <= last:
                yield part.mistake(f"sittings are held in order, each once; the one before is {last}")
            last = max(last, number)
        held = _held(draft, length)
        if draft.sittings and len(held) < FEWEST:
            yield length.mistake(f"{len(held)} sitting held; {FEWEST} are the fewest")


def essentials_stay(draft: Draft) -> Iterator[Mistake]:
    """No question is named twice, and none without which there is no treaty is left out."""
    for _, length in draft.top["lengths"].items():
        names = length["questions"].texts()
        for number, part in enumerate(length["questions"].elements()):
            if part.text and part.text in names[:number]:
                yield part.mistake(f"{part.text} is named twice")
        missing = [key for key, part in draft.questions.items() if part["essential"].truth and key not in names]
        if names and missing:
            yield length["questions"].mistake(f"no treaty without {', '.join(missing)}, which must be on the table")


def everybody_has_a_stake(draft: Draft) -> Iterator[Mistake]:
    """Every power has a wish on something that is left on the table; a weight that cannot be read may be one."""
    for _, length in draft.top["lengths"].items():
        kept = length["questions"].texts()
        for power, brief in draft.top["briefs"].items():
            wishes = [(name, part["weight"].number) for name, part in brief["instructions"].items()]
            if kept and wishes and all(weight == 0 for name, weight in wishes if name in kept):
                yield length["questions"].mistake(f"nothing is left on the table that {power} has a wish on")


def zones_stay_open(draft: Draft) -> Iterator[Mistake]:
    """Absolute red lines leave something to bargain about on most of what is on the table."""
    for _, length in draft.top["lengths"].items():
        kept = [name for name in length["questions"].texts() if name in draft.questions]
        pinned = [name for name in kept if _pinned(draft, name)]
        if kept and 2 * len(pinned) > len(kept):
            yield length["questions"].mistake(
                f"absolute limits fix {len(pinned)} of {len(kept)} questions: {', '.join(pinned)}"
            )


def essentials_come_up(draft: Draft) -> Iterator[Mistake]:
    """Every essential question comes onto an agenda while the armistice lasts, if each is settled as it comes up."""
    for _, length in draft.top["lengths"].items():
        held, most = _held(draft, length), length["agenda"].number
        reached = _reached(draft, length, held, rule(draft, "agenda") if most is None else most)
        if not held or not reached:
            continue
        late = [key for key, part in draft.questions.items() if part["essential"].truth and key not in reached]
        if late:
            yield length.mistake(f"before the armistice lapses no agenda comes to {', '.join(late)}")


def _held(draft: Draft, length: Part) -> list[int]:
    """Return the numbers of the held sittings that exist, in order."""
    numbers = [part.number for part in length["sittings"].elements()]
    there = {number for number in numbers if number is not None and 1 <= number <= len(draft.sittings)}
    return sorted(there) if numbers else list(range(1, len(draft.sittings) + 1))


def _reached(draft: Draft, length: Part, held: list[int], most: int) -> list[str]:
    """Return the questions that come up in the held sittings up to the armistice."""
    kept = length["questions"].texts() or tuple(draft.questions)
    reached: list[str] = []
    waiting: list[str] = []
    before = 0
    for number in held:
        if number > max(rule(draft, "armistice"), held[0]):
            break
        until = number if number != held[-1] else len(draft.sittings)
        due = [name for sitting in draft.sittings[before:until] for name in sitting["agenda"].texts()]
        queue = dict.fromkeys(name for name in (*due, *waiting) if name in kept and name not in reached)
        reached += list(queue)[:most]
        waiting, before = list(queue)[most:], number
    return reached


def _pinned(draft: Draft, question: str) -> bool:
    low, high = 0, len(draft.axes[question]) - 1
    for entry in draft.instructions(question).values():
        if entry["limit"]["kind"].text == "absolute":
            least, most = draft.span(question, entry["limit"])
            low, high = max(low, least), min(high, most)
    return low >= high

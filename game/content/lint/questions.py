"""Questions worth putting, and guests."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake

NEVER = 99
"""The sitting that means never, in `admits`."""


def somebody_cares(draft: Draft) -> Iterator[Mistake]:
    """A question on which no brief puts any weight is not worth a sitting."""
    if not draft.top["briefs"].is_table:
        return
    for question, part in draft.questions.items():
        weights = [entry["weight"] for entry in draft.instructions(question).values()]
        if all(weight.number == 0 for weight in weights):
            yield part.mistake("nobody cares about this question: no brief puts any weight on it")


def comes_up(draft: Draft) -> Iterator[Mistake]:
    """Note questions that the chair never brings up: only a power that calls them can open them."""
    listed = {name for sitting in draft.sittings for name in sitting["agenda"].texts()}
    for question, part in draft.questions.items():
        if draft.sittings and question not in listed:
            yield part.notice("no sitting has this question on its agenda; somebody must call it")


def essential_matters(draft: Draft) -> Iterator[Mistake]:
    """Note an essential question that 1856 answered with the very thing that silence gives."""
    for part in draft.questions.values():
        silence = part["silence"].text
        if part["essential"].truth and silence and silence == part["historical"].text:
            yield part["essential"].notice("essential, although the historical position is what silence gives anyway")


def guests(draft: Draft) -> Iterator[Mistake]:
    """A question on a seat names the guest, who sits later if nothing is agreed, and a sitting for every position."""
    for question, part in draft.questions.items():
        admits, guest = part["admits"], part["guest"]
        if admits.keys() and not guest.text:
            yield admits.mistake("`guest` must say whom these sittings let in")
        if guest.text and not admits.keys():
            yield guest.mistake("`admits` must say when each position lets the guest in")
        missing = [name for name in draft.axes[question] if not admits[name].exists]
        if admits.keys() and missing:
            yield admits.mistake(f"no sitting for {', '.join(missing)}")
        for _, when in admits.items():
            if when.number and draft.sittings and len(draft.sittings) < when.number != NEVER:
                yield when.mistake(f"the calendar ends with sitting {len(draft.sittings)}; {NEVER} means never")
        if guest.text and guest.text == draft.top["chair"].text:
            yield guest.mistake("the chair cannot be a guest")
        elif guest.text in draft.powers and (draft.powers[guest.text]["enters"].number or 1) <= 1:
            yield guest.mistake(f"{guest.text} sits from the first sitting anyway; a guest needs a later `enters`")


def vetoes(draft: Draft) -> Iterator[Mistake]:
    """No power is named twice, and no veto lies with a power that has nothing at stake."""
    linked = _linked(draft)
    for question, part in draft.questions.items():
        powers = part["vetoes"]
        for number, power in enumerate(powers.elements()):
            if power.text in powers.texts()[:number]:
                yield power.mistake(f"{power.text} is named twice")
            elif (question, power.text) in linked or power.text not in draft.powers:
                continue
            elif not _interested(draft, question, power.text):
                yield power.mistake(f"{power.text} holds a veto here but has no interest in the question")


def _linked(draft: Draft) -> set[tuple[str, str]]:
    """Return the questions, with powers, on which a link is worth something to the power."""
    return {
        (question, worth["power"].text)
        for _, link in draft.top["links"].items()
        for question in link["questions"].texts()
        for worth in link["worth"].elements()
    }


def _interested(draft: Draft, question: str, power: str) -> bool:
    """Say whether a question touches a power's brief or its public; broken papers count as an interest."""
    instructions = draft.top["briefs"][power]["instructions"]
    entry = instructions[question]
    if not instructions.is_table or entry["limit"].exists or (entry.exists and entry["weight"].number != 0):
        return True
    return draft.powers[power]["opinion"]["demands"][question].exists

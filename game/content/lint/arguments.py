"""What delegates argue from the matter: whole sentences that some event of a congress can bring to their lips."""

from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake
from game.content.node import Part

MOST = 3
"""Sentences a power may have on one side of a question."""
LONG = 200
"""Letters beyond which a sentence is hard to listen to."""


def arguments_can_be_spoken(draft: Draft) -> Iterator[Mistake]:
    """A power argues from what it opens with in public, and only against answers that there are on that side of it."""
    for question, power, part in _speakers(draft):
        opening = draft.rank(question, draft.top["briefs"][power]["instructions"][question]["opening"])
        if power in draft.powers and draft.top["briefs"].is_table and opening is None:
            yield part.mistake(f"{power} opens with nothing in public here, so it never argues")
        elif opening is not None:
            position = draft.axes[question][opening]
            for side, end in (("below", 0), ("above", len(draft.axes[question]) - 1)):
                if part[side].exists and opening == end:
                    yield part[side].mistake(f"nothing lies {side} {position}, which {power} opens with")


def arguments_are_sentences(draft: Draft) -> Iterator[Mistake]:
    """One to three sentences on a side, each whole and none twice; a very long one is noted."""
    for _, _, part in _speakers(draft):
        said: list[str] = []
        if part.is_table and not part.keys():
            yield part.mistake("no argument is given")
        for _, side in part.items():
            texts = list(side.elements())
            if side.node is not None and side.node.value == []:
                yield side.mistake("no argument is given")
            if len(texts) > MOST:
                yield side.mistake(f"{len(texts)} arguments; {MOST} at most are spoken")
            for text in texts:
                yield from _sentence(text, said)
                said.append(text.text)


def _sentence(part: Part, said: list[str]) -> Iterator[Mistake]:
    """Look at one sentence and at those before it."""
    text = part.text.strip()
    if part.node is None or not isinstance(part.node.value, str):
        return  # whoever looks at the shape says so
    if not text or text[-1] not in ".?!":
        yield part.mistake("an argument is a whole sentence, with its full stop")
    elif part.text in said:
        yield part.mistake("this is said twice")
    elif len(text) > LONG:
        yield part.notice(f"{len(text)} letters; more than {LONG} are hard to listen to")


def _speakers(draft: Draft) -> Iterator[tuple[str, str, Part]]:
    """Return question, power and arguments of everybody who has any; a power that there is not is reported as such."""
    for question, facts in draft.questions.items():
        for power, part in facts["arguments"].items():
            yield question, power, part

"""What changed between two places in words: a whole sentence for each thing, to the eyes that look."""

from collections.abc import Iterator

from game.core.scenario import PowerId
from game.replay.changes import Changes, Moved
from game.words.pledges import commitment
from game.words.reader import Reader


def told(found: Changes, reader: Reader, eyes: PowerId | None) -> Iterator[str]:
    """Yield the sentences: articles, promises, figures, relations; answers in crises are told elsewhere."""
    for question, position in found.agreed:
        yield reader.say("Agreed: {answer}.", answer=reader.answer(question, position))
    for question in found.reopened:
        yield reader.say("Open again: {question}.", question=reader.question(question))
    for made in found.promised:
        yield commitment(made, reader.scenario, reader.language, eyes)
    for made in found.settled:
        if made not in found.promised:
            yield commitment(made, reader.scenario, reader.language, eyes)
    for moved in found.moved:
        yield _moved(moved, reader)
    for pair, before, after in found.relations:
        one, other = pair.split(":")
        yield reader.pair(
            one, other,
            "Relations with {other:the}: {after}, from {before}.",
            "Relations between {one:the} and {other:the}: {after}, from {before}.",
            before=reader.language.signed(before), after=reader.language.signed(after),
        )  # fmt: skip


def _moved(moved: Moved, reader: Reader) -> str:
    match moved.what:
        case "standing":
            return reader.acts(
                moved.power,
                "Your standing: {after}, from {before}.",
                "Standing {by:of}: {after}, from {before}.",
                before=moved.before, after=moved.after,
            )  # fmt: skip
        case "appetite":
            return reader.acts(
                moved.power,
                "Your public's appetite for peace: {after}, from {before}.",
                "The public's appetite for peace, {by:of}: {after}, from {before}.",
                before=moved.before, after=moved.after,
            )  # fmt: skip
        case "walk_away":
            return reader.acts(
                moved.power,
                "What leaving would be worth to you: {after}, from {before}.",
                "What leaving would be worth to {by:the}: {after}, from {before}.",
                before=reader.language.tenths(moved.before), after=reader.language.tenths(moved.after),
            )  # fmt: skip

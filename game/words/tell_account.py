"""What a history came to, in three sentences: how it ended, the wars and the dead, what became of the treaty."""

from game.core.history.rows import FALLEN
from game.core.history.story import Moment
from game.words.year_names import Names


def account(names: Names, moment: Moment) -> tuple[str, ...]:
    """Return the sum of a history that is over."""
    return _end(names, moment), _wars(names, moment), _treaty(names, moment)


def _end(names: Names, moment: Moment) -> str:
    events, say = names.chronicle.events, names.reader.say
    last = next((c for c in reversed(moment.chapters) if events[c.event].closes is not None), None)
    if last is None:
        return say("Europe is not at war with itself.")
    return say("It ended with “{title}”, in {year}.", title=names.event(last.event), year=last.year)


def _wars(names: Names, moment: Moment) -> str:
    events, language = names.chronicle.events, names.reader.language
    wars = sum(1 for chapter in moment.chapters if events[chapter.event].war)
    dead = language.number(1000 * sum(events[chapter.event].dead for chapter in moment.chapters))
    if not wars:
        return language.say("The powers have not fought one another once.")
    return language.count(
        "There was one war, and some {dead} dead.", "There were {n} wars, and some {dead} dead.", wars, dead=dead
    )


def _treaty(names: Names, moment: Moment) -> str:
    rows, column = names.program.rows, moment.column
    pairs = [
        (column[rows["article", question]], column[rows["signed", question]])
        for question in names.program.scenario.questions
    ]
    fallen = sum(1 for now, _ in pairs if now == FALLEN)
    changed = sum(1 for now, signed in pairs if now not in (FALLEN, signed))
    return names.reader.say(
        "Of the {n} questions of the congress: as they were answered, {stands}; answered anew since, {changed}; dead "
        "letters, {fallen}.",
        n=len(pairs), stands=len(pairs) - fallen - changed, changed=changed, fallen=fallen,
    )  # fmt: skip

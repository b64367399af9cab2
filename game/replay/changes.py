"""What changed between two places of a replay, as these eyes could see it."""

from dataclasses import dataclass
from typing import Literal

from game.core.pledges import Commitment
from game.core.scenario import PowerId, QuestionId
from game.core.world import World, commitments

What = Literal["standing", "appetite", "walk_away"]


@dataclass(frozen=True, slots=True)
class Moved:
    """A number of one power."""

    what: What
    power: PowerId
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference of two views of one game, the earlier first."""

    agreed: tuple[tuple[QuestionId, int], ...]
    """Questions agreed since, with their positions."""
    reopened: tuple[QuestionId, ...]
    """Questions agreed before that are so no longer."""
    relations: tuple[tuple[str, int, int], ...]
    """Pairs of powers whose relation is another: before, after."""
    moved: tuple[Moved, ...]
    promised: tuple[Commitment, ...]
    settled: tuple[Commitment, ...]
    """Promises that have ended, and how."""
    answers: tuple[tuple[str, int, PowerId, str], ...]
    """Crises answered: event, year, power, option."""

    @property
    def none(self) -> bool:
        """Whether nothing is otherwise."""
        return not any((
            self.agreed, self.reopened, self.relations, self.moved, self.promised, self.settled, self.answers
        ))  # fmt: skip


def changes(before: World, after: World) -> Changes:
    """Return what is otherwise in a view than in an earlier one of the same eyes."""
    then, now = commitments(before), commitments(after)
    return Changes(
        tuple(
            (question, state.position)
            for question, state in after.questions.items()
            if state.position >= 0 and state.position != before.questions[question].position
        ),
        tuple(q for q, state in after.questions.items() if state.position < 0 <= before.questions[q].position),
        tuple(
            (pair, before.relations.get(pair, 0), value)
            for pair, value in after.relations.items()
            if value != before.relations.get(pair, 0)
        ),
        _moved(before, after),
        tuple(made for key, made in now.items() if key not in then),
        tuple(
            made for key, made in now.items() if made.state != "open" and (key not in then or then[key].state == "open")
        ),
        tuple((*key, option) for key, option in after.answers.items() if key not in before.answers),
    )


def _moved(before: World, after: World) -> tuple[Moved, ...]:
    found: list[Moved] = []
    for power, state in after.powers.items():
        was = before.powers[power]
        found.append(Moved("standing", power, was.standing, state.standing))
        found.append(Moved("appetite", power, was.appetite, state.appetite))
    for power, hand in after.hands.items():
        if power in before.hands and before.hands[power].brief is not None:
            found.append(Moved("walk_away", power, before.hands[power].walk_away, hand.walk_away))
    return tuple(one for one in found if one.before != one.after)

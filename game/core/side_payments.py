"""Side payments: what powers give each other beside the articles, reckoned in the brief when the congress closes.

A loan, a guarantee and a promise of neutrality cost their giver what stands here, and bring their receiver two thirds
of it: value can be moved from one power to another, never made. Unit: thousandths of a point of brief.

    cost(pledge)  worth(pledge)       to its giver, to its receiver; 0 for what is used up in the congress
    lines(known, power, agreed)       the commitments that count for a power, each with its signed weight
    balance(known, power, agreed)     their sum
    margin(world, power)              what signing brings a power over leaving: it signs from 0 up
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from game.core.pledges import IN_HISTORY, Commitment, Guarantee, Loan, Neutrality, Pledge
from game.core.scenario import PowerId, QuestionId
from game.core.world import World, commitments, draft
from game.core.worth import SCALE, link_places
from game.core.worth import worth as treaty_worth

MILLION = SCALE // 50
"""What a million of francs lent costs: fifty millions are a point of brief."""
GUARANTEE = SCALE // 2
"""What it costs to answer for another's possessions."""
NEUTRALITY = SCALE // 2
"""What it costs to have one's hands tied in one later crisis."""

SidePayment = Guarantee | Loan | Neutrality
"""The pledges that are paid at the peace or after it."""


def cost(pledge: Pledge) -> int:
    """Return what a pledge takes from the brief of its giver; 0 for what is no side payment."""
    match pledge:
        case Loan():
            return MILLION * pledge.millions
        case Guarantee():
            return GUARANTEE
        case Neutrality():
            return NEUTRALITY
        case _:
            return 0


def worth(pledge: Pledge) -> int:
    """Return what a pledge adds to the brief of its receiver: two thirds of its cost, rounded down."""
    return cost(pledge) * 2 // 3


def agreed(world: World, treaty: Sequence[int] | None = None) -> dict[QuestionId, int]:
    """Return the positions agreed by question, -1 where nothing is: of the draft, or of a treaty as one supposes it.

    In a treaty supposed, silence on a question that is not agreed counts as nothing agreed.
    """
    now = {question: state.position for question, state in world.questions.items()}
    if treaty is None:
        return now
    return {
        question: -1 if now[question] < 0 and position == world.scenario.silence(question) else position
        for question, position in zip(world.scenario.questions, treaty, strict=True)
    }


def binds(known: Commitment, agreed: Mapping[QuestionId, int]) -> bool:
    """Return whether a promise falls due if the treaty that says this is signed, or did when it was.

    It does unless it was broken or released before the peace, or its condition does not hold; what history made of it
    afterwards is not looked at, nor whether any history followed in which it could be asked for.
    """
    if known.state in ("broken", "released") and not known.evidence.startswith(IN_HISTORY):
        return False
    given = known.clause.given
    return given is None or given.met_by(agreed[given.question])


def lines(
    known: Iterable[Commitment], power: PowerId, agreed: Mapping[QuestionId, int]
) -> Iterator[tuple[Commitment, int]]:
    """Yield each commitment that counts for a power, with its weight: below 0 what it gives, above what it receives.

    The same guarantee or neutrality promised twice to the same power counts once; loans add up.
    """
    counted: list[tuple[PowerId, PowerId, Pledge]] = []
    for one in known:
        pledge = one.clause.pledge
        if power not in (one.by, one.to) or not cost(pledge) or not binds(one, agreed):
            continue
        same = (one.by, one.to, pledge)
        if same in counted and not isinstance(pledge, Loan):
            continue
        counted.append(same)
        yield one, -cost(pledge) if power == one.by else worth(pledge)


def balance(known: Iterable[Commitment], power: PowerId, agreed: Mapping[QuestionId, int]) -> int:
    """Return what side payments add to a power's brief, or, below 0, take from it."""
    return sum(weight for _, weight in lines(known, power, agreed))


def margin(world: World, power: PowerId, treaty: Sequence[int] | None = None) -> int:
    """Return what a power gains by signing over leaving, as its papers in this world or view have it.

    That is the worth of the draft, or of a treaty supposed, and its side payments, less its walk-away value. A machine
    signs what leaves this at 0 or above.
    """
    hand = world.hands[power]
    assert hand.brief is not None, "every power reads its brief when the congress opens"
    articles = treaty_worth(hand.brief, link_places(world.scenario), draft(world) if treaty is None else treaty)
    paid = balance(commitments(world).values(), power, agreed(world, treaty))
    return articles + paid - hand.walk_away

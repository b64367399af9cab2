"""How a delegate puts what displeases him: stiffly, with courtesy, bluntly or shrewdly, as he is; else plainly."""

from typing import Literal

from game.core.reasons import Term
from game.core.scenario import PowerId, Scenario
from game.words.arguments_against import Force
from game.words.language import mark

Register = Literal["stiff", "courtly", "blunt", "shrewd", "plain"]


def register(scenario: Scenario, speaker: PowerId) -> Register:
    """Return how a power's first delegate speaks, from his ratings.

    Little charm is stiffness, icy calm is courtesy; full powers without patience for paper are bluntness, and great
    guile counts.
    """
    delegate = next((d for d in scenario.delegates.values() if d.power == speaker and d.rank == "first"), None)
    if delegate is None:
        return "plain"
    if delegate.charm <= 4:
        return "stiff"
    if delegate.temper >= 9:
        return "courtly"
    if delegate.authority >= 9:
        return "blunt" if delegate.stamina <= 6 else "shrewd"
    return "plain"


def against_in(manner: Register, term: Term, force: Force) -> tuple[str, ...]:
    """Return the messages with which a delegate of this manner speaks against an article, besides the plain ones."""
    return _AGAINST[manner, force] if term == "article" and manner != "plain" else ()


_AGAINST: dict[tuple[Register, Force], tuple[str, ...]] = {
    ("stiff", "slight"): (
        mark("{answer} is not entirely in order."),
        mark("In {answer} there remains a word that my court would not have chosen."),
    ),
    ("stiff", "firm"): (
        mark("{answer} does not correspond with the position of my court."),
        mark("My court has expressed itself, and {answer} was not the expression."),
        mark("I am not in a position to recommend {answer}."),
    ),
    ("stiff", "strong"): (
        mark("{answer} is not a basis."),
        mark("With {answer} my court would have nothing left to discuss."),
        mark("I do not propose to discuss {answer}."),
    ),
    ("courtly", "slight"): (
        mark("{answer} is almost a kindness; it lacks the last touch."),
        mark("One would wish {answer} a little rounder at the edges."),
    ),
    ("courtly", "firm"): (
        mark("{answer} does us more honour than we can afford."),
        mark("In {answer} I look for the place where we should sit, and do not find it."),
        mark("I should be sorry to see {answer} in so fair a treaty."),
    ),
    ("courtly", "strong"): (
        mark("{answer} would be read aloud at home, and not with pleasure."),
        mark("To carry {answer} home would need a stronger man than I am."),
        mark("Of {answer} I can say only that I have been told of it."),
    ),
    ("blunt", "slight"): (
        mark("{answer} pinches, but it does not draw blood."),
        mark("With {answer} we should be marching with a stone in the boot."),
    ),
    ("blunt", "firm"): (
        mark("{answer} is bad ground, and I do not camp on it."),
        mark("{answer} costs us too much for what it is."),
        mark("I have looked at {answer} from both sides, and like neither."),
    ),
    ("blunt", "strong"): (
        mark("{answer} is what one dictates to a beaten army; look again."),
        mark("If I signed {answer} I need not go home."),
        mark("{answer} is not a clause, it is a wound."),
    ),
    ("shrewd", "slight"): (
        mark("{answer} is good for everybody but those who would have to pay for it at home."),
        mark("{answer} wants a pinch of salt."),
    ),
    ("shrewd", "firm"): (
        mark("I have added up {answer} twice, and it comes out against us."),
        mark("{answer} suits others so well that one looks for the catch."),
        mark("For {answer} they would send me back to my fields."),
    ),
    ("shrewd", "strong"): (
        mark("{answer} would cost me my office, and rightly."),
        mark("One does not come so far with so little to bring home {answer}."),
        mark("After {answer} I should have to become an honest conspirator."),
    ),
}

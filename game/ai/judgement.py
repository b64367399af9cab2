"""A motion or a treaty weighed: typed, signed terms whose sum is the answer."""

from collections.abc import Sequence

from game.ai.outlook import FAR, NEAR, Outlook
from game.ai.tables import Treaty
from game.core import orders as o
from game.core.pledges import Article
from game.core.reasons import Reason
from game.core.world import Motion, draft
from game.core.worth import SCALE

WALL = 1000 * SCALE
"""What a red line weighs: more than any treaty is worth."""


def on_articles(outlook: Outlook, articles: Sequence[Article]) -> list[Reason]:
    """Return the terms for and against a set of articles that stand or fall together."""
    reasons: list[Reason] = []
    treaty = list(outlook.expected)
    before = outlook.worth(tuple(treaty))
    parts = 0
    for article in articles:
        mine = outlook.mine(article.question)
        hoped = outlook.aim[outlook.order[article.question]]
        weight = mine[article.position] - mine[hoped]
        parts += mine[article.position] - mine[outlook.expected[outlook.order[article.question]]]
        treaty[outlook.order[article.question]] = article.position
        if weight:
            reasons.append(Reason("article", weight, article.question, article.position))
        if outlook.red(article.question, article.position) in ("absolute", "denied"):
            reasons.append(Reason("red_line", -WALL, article.question, article.position))
    after = outlook.worth(tuple(treaty))
    if len(articles) > 1 and after - before != parts:
        reasons.append(Reason("link", after - before - parts))
    if after < outlook.me.walk_away:
        reasons.append(Reason("walk_away", -WALL, known="hidden"))
    reasons.append(Reason("time", outlook.patience, known="inferred"))
    return reasons


def score(reasons: Sequence[Reason]) -> int:
    """Return the sum: the decision, for if it is not negative."""
    return sum(reason.weight for reason in reasons)


def voice(outlook: Outlook, motion: Motion) -> o.Voice:
    """Return one's voice on a motion, with the worst article and how far it is if one refuses."""
    if motion.what == "signature":
        reasons = on_signature(outlook)
        return o.Voice(motion.id, "consent" if score(reasons) >= 0 else "refuse", reasons=tuple(reasons))
    if motion.what == "extension":
        reasons = [Reason("time", outlook.patience)]
        return o.Voice(motion.id, "consent", reasons=tuple(reasons))
    reasons = on_articles(outlook, motion.articles)
    if score(reasons) >= 0 or motion.by == outlook.me.power:
        unasked = any(outlook.red(a.question, a.position) == "leave" for a in motion.articles)
        if unasked:
            return o.Voice(motion.id, "reserve", reasons=(*reasons, Reason("leave", 0)))
        return o.Voice(motion.id, "consent", reasons=tuple(reasons))
    named = [reason for reason in reasons if reason.question]
    worst = min(named, key=lambda reason: reason.weight, default=None)
    short = -score(reasons)
    tone: o.Tone = "near" if short <= NEAR else "no" if short <= FAR else "far"
    return o.Voice(motion.id, "refuse", worst.question if worst else "", tone, tuple(reasons))


def on_signature(outlook: Outlook) -> list[Reason]:
    """Return the terms for and against signing the draft as it stands, silence standing for what is not agreed."""
    now = draft(outlook.seat.view)
    gain = outlook.worth(now) - outlook.me.walk_away
    reasons = [Reason("draft", gain, known="inferred")]
    if gain < 0:
        reasons.append(Reason("walk_away", -WALL, known="hidden"))
    hoped = outlook.worth(_completed(outlook, now)) - outlook.worth(now)
    left = 100 - outlook.progress
    if hoped > 0 and left > 0:  # what patience could still win in the treaty itself, less as time runs out
        reasons.append(Reason("time", -hoped * left // 10))
    return reasons


def _completed(outlook: Outlook, now: Treaty) -> Treaty:
    """Return the draft with what is still open in the treaty itself as expected; later acts can be settled later."""
    facts = outlook.seat.view.scenario.questions.values()
    return tuple(
        expected if question.instrument in ("general_treaty", "convention") else position
        for question, position, expected in zip(facts, now, outlook.expected, strict=True)
    )

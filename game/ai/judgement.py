"""A motion or a treaty weighed: typed, signed terms whose sum is the answer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.ai.balance import places
from game.ai.means import noted
from game.ai.outlook import FAR, NEAR, Outlook
from game.ai.standing import saved
from game.ai.tables import Treaty
from game.ai.threats import feared
from game.core import orders as o
from game.core.pledges import Article, Commitment, Consent, Oppose, Propose
from game.core.reasons import Reason
from game.core.scenario import QuestionId
from game.core.world import Motion, World, commitments, draft
from game.core.worth import SCALE

WALL = 1000 * SCALE
"""What a red line weighs: more than any treaty is worth."""
FLOOR = SCALE // 2
"""What is still to be had in the treaty that is worth another sitting."""
INSISTS = 65
"""Hundredths of the time in which a power insists on its due where it has come to expect less."""
INSISTENCE = 3
"""Who keeps his counsel gives his reason at the third refusal on a question, and at every third after it."""
WORD = 100 * SCALE
"""What one's own word weighs: more than any article, less than a red line."""


def on_articles(outlook: Outlook, articles: Sequence[Article]) -> list[Reason]:
    """Return the terms for and against a set of articles that stand or fall together."""
    reasons: list[Reason] = []
    treaty = list(outlook.expected)
    before = outlook.worth(tuple(treaty))
    parts = 0
    for article in articles:
        mine, place = outlook.mine(article.question), outlook.order[article.question]
        told, now = outlook.instructed(article.question), outlook.expected[place]
        weight = mine[article.position] - hoped(outlook, article.question)
        history = foreseen(outlook, article.question, article.position, _instead(outlook, article.question))
        parts += told[article.position] - told[now]
        treaty[place] = article.position
        weight -= sum(reason.weight for reason in history)
        if weight:
            reasons.append(Reason("article", weight, article.question, article.position))
        reasons += history
        if outlook.red(article.question, article.position) in ("absolute", "denied"):
            reasons.append(Reason("red_line", -WALL, article.question, article.position))
    after = outlook.worth(tuple(treaty))
    if len(articles) > 1 and outlook.skill.links and after - before != parts:
        reasons.append(Reason("link", after - before - parts))
    if after + outlook.beside() < outlook.me.walk_away:
        reasons.append(Reason("walk_away", -WALL, known="hidden"))
    patience = len(articles) * outlook.patience + max(_haste(outlook, article) for article in articles)
    reasons.append(Reason("time", patience, known="inferred"))
    if outlook.skill.weighs:
        given = places(outlook.order, [(article.question, article.position) for article in articles])
        power, excess = outlook.balance.overdrawn(outlook.so_far, given, outlook.room)
        if excess:
            reasons.append(Reason("share", -min(excess, patience), power=power))
    return reasons


def _haste(outlook: Outlook, article: Article) -> int:
    """Return how urgent an article is: not at all if it serves a power that only says no."""
    place = outlook.order[article.question]
    for power in outlook.seat.view.scenario.questions[article.question].vetoes if outlook.skill.weighs else ():
        theirs = outlook.theirs(power, article.question)
        better = theirs[article.position] > theirs[outlook.balance.fair[place]]
        if better and power != outlook.me.power and not outlook.beliefs.record.obliging(power):
            return 0
    return outlook.urgency(outlook.me.power, article.question, article.position)


def hoped(outlook: Outlook, question: QuestionId) -> int:
    """Return what one hopes an article will be worth: the aim, or one's due while there is time to insist on it."""
    return outlook.mine(question)[_instead(outlook, question)]


def _instead(outlook: Outlook, question: QuestionId) -> int:
    """Return the article one hopes for."""
    mine, place = outlook.mine(question), outlook.order[question]
    aim, due = outlook.aim[place], outlook.balance.fair[place]
    insists = outlook.skill.weighs and outlook.progress <= INSISTS
    return due if insists and mine[due] > mine[aim] else aim


def foreseen(outlook: Outlook, question: QuestionId, number: int, instead: int) -> tuple[Reason, ...]:
    """Return the term that foresight adds to one position against another, if it weighs anything."""
    if outlook.foresight is None:
        return ()
    found = outlook.foresight.reason(outlook.me.power, question, outlook.order[question], number, instead)
    return () if found is None else (found,)


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
    reasons = [
        *on_articles(outlook, motion.articles),
        *bound(outlook, motion.articles),
        *feared(outlook, motion.articles),
    ]
    if score(reasons) < 0 and outlook.skill.weighs and motion.by != outlook.me.power:
        reasons += saved(outlook, motion)
    if score(reasons) >= 0:
        unasked = any(outlook.red(a.question, a.position) == "leave" for a in motion.articles)
        if unasked or _awkward(outlook, motion, reasons):
            return o.Voice(motion.id, "reserve", reasons=(*_owned(reasons), Reason("leave", 0)))
        return o.Voice(motion.id, "consent", reasons=_owned(reasons))
    return _refusal(outlook, motion, reasons)


def _owned(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """Return the reasons for a yes as one owns to them: of a yes that a secret word decided, none is told."""
    freely = sum(reason.weight for reason in reasons if (reason.term, reason.known) != ("promise", "hidden"))
    return tuple(reasons) if freely >= 0 else noted(reasons)


def _refusal(outlook: Outlook, motion: Motion, reasons: list[Reason]) -> o.Voice:
    """Name the worst article and how far it is; who keeps his counsel says only that he does, until he is pressed."""
    named = [reason for reason in reasons if reason.question and reason.term != "threat"]
    worst = min(named, key=lambda reason: reason.weight, default=None)
    short = -score(reasons)
    tone: o.Tone = "near" if short <= NEAR else "no" if short <= FAR else "far"
    question = worst.question if worst else ""
    pressed = outlook.beliefs.record.noes.get((outlook.me.power, question), 0) % INSISTENCE == INSISTENCE - 1
    if outlook.manner.candour or tone == "near" or pressed:
        return o.Voice(motion.id, "refuse", question, tone, tuple(reasons))
    kept = tuple(reason if reason.term == "red_line" else replace(reason, known="hidden") for reason in reasons)
    return o.Voice(motion.id, "refuse", question, tone, (*kept, Reason("courtesy", 0, question)))


def _awkward(outlook: Outlook, motion: Motion, reasons: list[Reason]) -> bool:
    """Return whether a delegation that likes to refer home would: a thing that matters, taken with reluctance, early.

    Only within its lines, where the court is sure to lift the reserve.
    """
    if not outlook.manner.refers or outlook.progress > 50 or motion.by == outlook.me.power:
        return False
    weights = outlook.seat.brief.weights
    matters = any(weights[outlook.order[article.question]] >= 6 for article in motion.articles)
    return matters and any(reason.term == "article" and reason.weight < 0 for reason in reasons)


def bound(outlook: Outlook, articles: Sequence[Article]) -> Iterator[Reason]:
    """Yield what one's own open promises and due warnings say of articles moved together."""
    view, me = outlook.seat.view, outlook.me.power
    for known in commitments(view).values():
        if known.by == me and known.state == "open" and in_force(view, known):
            for article in articles:
                yield from _word(known, article)
    for warning in outlook.seat.hand.warnings.values():
        threat = warning.threat
        if warning.by == me and warning.state == "due" and isinstance(threat, Oppose):
            for article in articles:
                if article.question == threat.question and threat.low <= article.position <= threat.high:
                    yield Reason("promise", -WORD, article.question, article.position, warning.to, "hidden")


def _word(known: Commitment, article: Article) -> Iterator[Reason]:
    match known.clause.pledge:
        case Consent() as pledge if pledge.question == article.question:
            if pledge.low <= article.position <= pledge.high:
                yield Reason("promise", WORD, article.question, article.position, known.to, "hidden")
        case Propose() as pledge if pledge == Propose(article.question, article.position):
            yield Reason("promise", WORD, article.question, article.position, known.to, "hidden")
        case Oppose() as pledge if pledge.question == article.question:
            if pledge.low <= article.position <= pledge.high:
                yield Reason("promise", -WORD, article.question, article.position, known.to, "hidden")
        case _:
            pass


def in_force(view: World, known: Commitment) -> bool:
    """Return whether a commitment has no condition, or its condition is agreed in the draft now."""
    given = known.clause.given
    return given is None or given.met_by(view.questions[given.question].position)


def on_signature(outlook: Outlook) -> list[Reason]:
    """Return the terms for and against signing the draft as it stands, silence standing for what is not agreed."""
    now = draft(outlook.seat.view)
    gain = outlook.worth(now) + outlook.beside() - outlook.me.walk_away
    reasons = [Reason("draft", gain, known="inferred")]
    if gain < 0:
        reasons.append(Reason("walk_away", -WALL, known="hidden"))
    hoped = outlook.worth(_completed(outlook, now)) - outlook.worth(now)
    if hoped > FLOOR and outlook.left >= 2:  # there is still time to do better: more than all that one would have now
        reasons.append(Reason("time", -hoped - max(0, gain)))
    return reasons


def _completed(outlook: Outlook, now: Treaty) -> Treaty:
    """Return the draft with what is still open in the treaty itself as expected; later acts can be settled later."""
    facts = outlook.seat.view.scenario.questions.values()
    return tuple(
        expected if question.instrument in ("general_treaty", "convention") else position
        for question, position, expected in zip(facts, now, outlook.expected, strict=True)
    )

"""What a power moves in the plenary."""

from game.ai.judgement import on_articles, on_signature, score
from game.ai.outlook import Outlook
from game.core import orders as o
from game.core.pledges import Article, Propose
from game.core.world import commitments, open_to_motion


def motions(outlook: Outlook) -> tuple[o.MotionOrder, ...]:
    """Return one's sealed motions: promises first, then the end, then the questions one has most at stake on."""
    view = outlook.seat.view
    wanted: list[o.MotionOrder] = [o.Move((article,)) for article in _promised(outlook)]
    if view.scenario.chair == outlook.me.power and _running_out(outlook):
        wanted.append(o.MoveExtension())
    signature = o.MoveSignature()
    if outlook.seat.ask(signature) is None and score(on_signature(outlook)) >= 0:
        wanted.append(signature)
    wanted += [o.Move((article,)) for article in _own(outlook)]
    return _legal(outlook, wanted)


def _legal(outlook: Outlook, wanted: list[o.MotionOrder]) -> tuple[o.MotionOrder, ...]:
    left = outlook.seat.view.scenario.rules.speeches
    return tuple(order for order in dict.fromkeys(wanted) if outlook.seat.ask(order) is None)[:left]


def _running_out(outlook: Outlook) -> bool:
    view = outlook.seat.view
    return not view.signed and view.sitting >= view.armistice and view.sitting < len(view.scenario.calendar)


def _promised(outlook: Outlook) -> list[Article]:
    me = outlook.me.power
    return [
        Article(pledge.question, pledge.position)
        for known in commitments(outlook.seat.view).values()
        if known.by == me and known.state == "open" and isinstance(pledge := known.clause.pledge, Propose)
    ]


def _own(outlook: Outlook) -> list[Article]:
    """Return the articles one moves: what one has most at stake on; the chair sees that nothing is left unmoved."""
    view = outlook.seat.view
    me = outlook.me.power

    def stake(question: str) -> int:
        mine = outlook.mine(question)
        return max(mine) - min(mine)

    def public_stake(question: str) -> int:
        return sum(
            party.influence * (max(row) - min(row))
            for party in outlook.parties
            for row in (party.rows[outlook.order[question]],)
        )

    today = [question for question in view.agenda if open_to_motion(view, question)]
    concerned = [question for question in today if outlook.seat.brief.weights[outlook.order[question]] >= 5]
    concerned.sort(key=stake, reverse=True)
    if view.scenario.chair == me:
        concerned = list(dict.fromkeys((*sorted(today, key=public_stake, reverse=True), *concerned)))
    articles = [Article(question, _text(outlook, question)) for question in concerned]
    return [article for article in articles if score(on_articles(outlook, [article])) >= 0]


def _text(outlook: Outlook, question: str) -> int:
    """Return the position to move: one's aim, unless it was refused before, then what is expected."""
    place = outlook.order[question]
    if question in outlook.seat.view.disputed:
        return outlook.expected[place]
    return outlook.aim[place]

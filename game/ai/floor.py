"""What a power moves in the plenary."""

from game.ai.agenda import calls, reopenings, silenced
from game.ai.judgement import in_force, on_articles, on_signature, score
from game.ai.outlook import LAST, Outlook
from game.ai.standing import spent
from game.core import orders as o
from game.core.pledges import Article, Propose
from game.core.scenario import QuestionId
from game.core.world import commitments, essentials_missing, open_to_motion, text

RIPENS = 3
"""Sittings that a stopped text is left alone."""


def motions(outlook: Outlook) -> tuple[o.MotionOrder, ...]:
    """Return one's sealed motions: promises first, then the end, then the questions one has most at stake on."""
    view = outlook.seat.view
    wanted: list[o.MotionOrder] = [o.Move((article,)) for article in _promised(outlook)]
    if view.scenario.chair == outlook.me.power and _running_out(outlook):
        wanted.append(o.MoveExtension())
    signature = o.MoveSignature()
    if outlook.seat.ask(signature) is None and score(on_signature(outlook)) >= 0:
        wanted.append(signature)
    wanted += _together(outlook)
    wanted += _own(outlook)
    forcing: tuple[o.MotionOrder, ...] = (*calls(outlook), *reopenings(outlook))
    forced = [order for order in forcing if outlook.seat.ask(order) is None]
    return (*_legal(outlook, wanted), *forced[:1])


def _legal(outlook: Outlook, wanted: list[o.MotionOrder]) -> tuple[o.MotionOrder, ...]:
    left, quiet = outlook.seat.view.scenario.rules.speeches, silenced(outlook)
    kept = [
        order for order in dict.fromkeys(wanted)
        if not isinstance(order, o.Move)
        or (not any(article.question in quiet for article in order.articles) and _ripe(outlook, order))
    ]  # fmt: skip
    return tuple(order for order in kept if outlook.seat.ask(order) is None)[:left]


def _ripe(outlook: Outlook, order: o.Move) -> bool:
    """Return whether a text is new, or worth insisting on: its day has come, and it brings more than it costs."""
    view = outlook.seat.view
    since = outlook.beliefs.record.stopped.get(text(order.articles), -RIPENS)
    if outlook.left < LAST or view.signed:
        return True
    if view.sitting - since < RIPENS:
        return False
    if not (cost := spent(outlook, order)) or any(
        article.question in essentials_missing(view) for article in order.articles
    ):
        return True
    brings = 0
    for article in order.articles:
        mine = outlook.mine(article.question)
        brings += mine[article.position] - mine[view.scenario.silence(article.question)]
    return brings >= cost


def _running_out(outlook: Outlook) -> bool:
    view = outlook.seat.view
    return not view.signed and view.sitting >= view.armistice and view.sitting < len(view.scenario.calendar)


def _promised(outlook: Outlook) -> list[Article]:
    view, me = outlook.seat.view, outlook.me.power
    return [
        Article(pledge.question, pledge.position)
        for known in commitments(view).values()
        if known.by == me and known.state == "open" and isinstance(pledge := known.clause.pledge, Propose)
        if in_force(view, known) and open_to_motion(view, pledge.question)
    ]


def _together(outlook: Outlook) -> list[o.MotionOrder]:
    """Return essential articles moved three by three, by the chair, when there is no time left for one by one."""
    view = outlook.seat.view
    if view.scenario.chair != outlook.me.power or not outlook.skill.packages:
        return []
    left = min(len(view.scenario.calendar), max(view.armistice, 1)) - view.sitting
    missing = [Article(q, _passable(outlook, q)) for q in essentials_missing(view) if open_to_motion(view, q)]
    if len(missing) <= max(2, left):
        return []
    missing.sort(key=lambda a: (len(_refusers(outlook, a.question, a.position)), a.question not in view.agenda))
    moved: list[o.MotionOrder] = []
    for article in [article for article in missing if article.question in view.agenda]:
        rest = [other for other in missing if other != article]
        for size in (2, 1):
            linked = (article, *rest[:size])
            if len(rest) >= size and score(on_articles(outlook, linked)) >= 0:
                moved.append(o.Move(linked))
                break
    return moved


def _own(outlook: Outlook) -> list[o.MotionOrder]:
    """Return what one moves: what one has most at stake on; the chair sees that nothing is left unmoved."""
    view, me = outlook.seat.view, outlook.me.power

    def stake(question: str) -> int:
        mine = outlook.mine(question)
        return max(mine) - min(mine)

    def public_stake(question: str) -> int:
        place = outlook.order[question]
        return sum(party.influence * (max(party.rows[place]) - min(party.rows[place])) for party in outlook.parties)

    quiet = silenced(outlook)
    today = [question for question in view.agenda if open_to_motion(view, question) and question not in quiet]
    weights, least = outlook.seat.brief.weights, outlook.skill.concern
    concerned = [question for question in today if weights[outlook.order[question]] >= least]
    concerned.sort(key=stake, reverse=True)
    if view.scenario.chair == me:
        concerned = list(dict.fromkeys((*sorted(today, key=public_stake, reverse=True), *concerned)))
    moved: list[o.MotionOrder] = []
    for question in concerned:
        articles = _text(outlook, question)
        if articles and score(on_articles(outlook, articles)) >= 0:
            moved.append(o.Move(articles))
    return moved


def _text(outlook: Outlook, question: QuestionId) -> tuple[Article, ...]:
    """Return what to move: one's aim; once refused, what the fewest have refused, perhaps beside what they want."""
    place = outlook.order[question]
    if question not in outlook.seat.view.disputed:
        return (Article(question, outlook.aim[place]),)
    number = _passable(outlook, question)
    article = Article(question, number)
    against = _against(outlook, question, number)
    if outlook.skill.packages and against:
        beside = _sweetened(outlook, article, against)
        if beside is not None:
            return article, beside
    return (article,)


def _refusers(outlook: Outlook, question: QuestionId, number: int) -> list[str]:
    """Return who has refused an article and may stop it, of those who still sit."""
    view = outlook.seat.view
    known = outlook.beliefs.record.refused.get((question, number), {})
    vetoes = view.scenario.questions[question].vetoes
    return [power for power in known if power in vetoes and not view.powers[power].withdrawn]


def _passable(outlook: Outlook, question: QuestionId) -> int:
    """Return the acceptable position that the fewest have refused, then the one that is expected or next to it."""
    place = outlook.order[question]
    if not outlook.skill.learns:
        return outlook.expected[place]
    fits = [n for n in outlook.free[place] if score(on_articles(outlook, (Article(question, n),))) >= 0]
    now = outlook.expected[place]
    return min(fits, key=lambda n: (len(_against(outlook, question, n)), abs(n - now)), default=now)


def _against(outlook: Outlook, question: QuestionId, number: int) -> list[str]:
    """Return who may stop an article and has refused it of late, or is believed to lose more by it than it can bear."""
    view, now = outlook.seat.view, outlook.expected[outlook.order[question]]
    refused = outlook.beliefs.record.refused.get((question, number), {})
    against = []
    for power in view.scenario.questions[question].vetoes:
        if power != outlook.me.power and not view.powers[power].withdrawn:
            theirs = outlook.theirs(power, question)
            borne = outlook.patience + outlook.urgency(power, question, number)
            lately = view.sitting - refused.get(power, -RIPENS) < RIPENS
            if (lately and outlook.left) or theirs[now] - theirs[number] > borne:
                against.append(power)
    return against


def _sweetened(outlook: Outlook, article: Article, against: list[str]) -> Article | None:
    """Return an article that those who stopped the other would hate to lose: log-rolling in the open."""
    view = outlook.seat.view
    best, most = None, 0
    for question, place in outlook.order.items():
        if question == article.question or not open_to_motion(view, question):
            continue
        number = outlook.expected[place]
        if _refusers(outlook, question, number) or outlook.red(question, number):
            continue
        silence = view.scenario.silence(question)
        pleased = min(outlook.theirs(p, question)[number] - outlook.theirs(p, question)[silence] for p in against)
        if pleased > most and score(on_articles(outlook, (article, Article(question, number)))) >= 0:
            best, most = Article(question, number), pleased
    return best

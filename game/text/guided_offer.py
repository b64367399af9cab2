"""An offer built step by step: what to give, what to ask, who may know; then send it or let it be."""

from typing import Literal

from game.core.pledges import (
    Candour,
    Clause,
    Condition,
    Consent,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.core.scenario import PowerId
from game.text import guide
from game.text.bargain import Bundle
from game.text.pick import pick
from game.text.screens.letters import paid, worth_of
from game.text.turn import Turn
from game.words.pledges import promise, request


def build(turn: Turn, to: PowerId, start: Bundle | None = None) -> Bundle | None:
    """Return the bargain that the player builds; None if it is dropped."""
    gives = list(start.gives) if start else []
    asks = list(start.asks) if start else []
    secret = start.secret if start else True
    while True:
        turn.page.line(turn.say("A bargain with {power:the}, so far:", power=turn.reader.power(to)))
        _sides(turn, gives, asks, secret)
        options = [
            ("give", turn.say("Give something.")),
            ("ask", turn.say("Ask for something.")),
            ("open", turn.say("Let all know of it.") if secret else turn.say("Keep it secret.")),
            ("again", turn.say("Strike everything and begin again.")),
            ("send", turn.say("Done: put it to them.")),
        ]
        match pick(turn.page, turn.say("What now?"), options):
            case "give":
                gives += _clause(turn, given=True)
            case "ask":
                asks += _clause(turn, given=False)
            case "open":
                secret = not secret
            case "again":
                gives, asks = [], []
            case "send":
                return Bundle(tuple(gives), tuple(asks), secret)
            case _:
                return None


def _sides(turn: Turn, gives: list[Clause], asks: list[Clause], secret: bool) -> None:
    say, page = turn.say, turn.page
    page.body(say("You give:") if gives else say("You give nothing."))
    page.items(promise(clause, turn.scenario, turn.language) for clause in gives)
    page.body(say("You ask:") if asks else say("You ask for nothing."))
    page.items(request(clause, turn.scenario, turn.language) for clause in asks)
    page.body(say("It is secret.") if secret else say("All may know of it."))


def _clause(turn: Turn, given: bool) -> list[Clause]:
    made = _pledge(turn)
    if made is None:
        return []
    worth_of(turn, Clause(made))
    paid(turn, [Clause(made)] if given else [], [] if given else [Clause(made)])
    if not turn.page.confirm(turn.say("Only if another article is agreed? Type yes or no:")):
        return [Clause(made)]
    asked = guide.question(turn)
    held = None if asked is None else guide.span(turn, asked)
    return [Clause(made)] if asked is None or held is None else [Clause(made, Condition(asked, *held))]


def _pledge(turn: Turn) -> Pledge | None:
    say = turn.say
    kinds = [
        ("consent", say("Consent: refuse no motion for certain positions.")),
        ("move", say("Move: propose a position when its question is next on the table.")),
        ("refuse", say("Refuse: refuse every motion for certain positions.")),
        ("silence", say("Silence: neither move a question nor call it.")),
        ("candour", say("Candour: tell one's true aim on a question, at once.")),
        ("guarantee", say("Guarantee: sign a separate guarantee after the peace.")),
        ("loan", say("Loan: lend money when the treaty is signed.")),
        ("neutrality", say("Neutrality: stay benevolently neutral in a later crisis.")),
        ("separate", say("Separate peace: sign apart if the congress fails; both must promise it.")),
    ]
    match pick(turn.page, say("What kind of pledge?"), kinds):
        case "consent":
            return _ranged(turn, "consent")
        case "refuse":
            return _ranged(turn, "refuse")
        case "move":
            article = guide.article(turn)
            return None if article is None else Propose(article.question, article.position)
        case "silence":
            asked = guide.question(turn)
            return None if asked is None else Silence(asked)
        case "candour":
            asked = guide.question(turn)
            return None if asked is None else Candour(asked)
        case "guarantee":
            return Guarantee()
        case "separate":
            return SeparatePeace()
        case "loan":
            return _loan(turn)
        case "neutrality":
            crisis = pick(turn.page, say("Which crisis?"), list(turn.scenario.crises.items()))
            return None if crisis is None else Neutrality(crisis)
        case _:
            return None


def _ranged(turn: Turn, kind: Literal["consent", "refuse"]) -> Consent | Oppose | None:
    asked = guide.question(turn)
    held = None if asked is None else guide.span(turn, asked)
    if asked is None or held is None:
        return None
    return Consent(asked, *held) if kind == "consent" else Oppose(asked, *held)


def _loan(turn: Turn) -> Loan | None:
    while True:
        typed = turn.page.ask(turn.say("How many million francs, 1 to 100? Enter to leave it:"))
        if not typed:
            return None
        if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= 100:
            return Loan(int(typed))

"""A clause in words: who speaks is a mouth, and a condition is said with what it conditions."""

from typing import assert_never

from game.core.pledges import (
    Candour,
    Clause,
    Consent,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.words.language import curly
from game.words.mouths import ASKED, BARE, PROMISED, Mouth
from game.words.reader import Reader


def crisis(reader: Reader, name: str) -> str:
    """Return a later crisis in a few words, in quotation marks."""
    return reader.quote(curly(reader.scenario.crises.get(name, name)))


def promised(reader: Reader, clause: Clause) -> str:
    """Return what “we” undertake."""
    return _said(reader, clause, PROMISED)


def asked(reader: Reader, clause: Clause) -> str:
    """Return what “you” are asked to do for us."""
    return _said(reader, clause, ASKED)


def bare(reader: Reader, clause: Clause) -> str:
    """Return a pledge as an entry of a list or a form: nobody speaks. “Refuse no motion for …”."""
    return _said(reader, clause, BARE)


def _said(reader: Reader, clause: Clause, mouth: Mouth) -> str:
    given = clause.given
    fields = {} if given is None else {"given": reader.answer(given.question, given.low, given.high)}
    which = 0 if given is None else 1
    match clause.pledge:
        case Consent(question, low, high):
            return reader.say(mouth.consent[which], answer=reader.answer(question, low, high), **fields)
        case Propose(question, position):
            return reader.say(mouth.propose[which], answer=reader.answer(question, position), **fields)
        case Oppose(question, low, high):
            return reader.say(mouth.oppose[which], answer=reader.answer(question, low, high), **fields)
        case Silence(question):
            return reader.say(mouth.silence[which], question=reader.question(question), **fields)
        case Guarantee():
            return reader.say(mouth.guarantee[which], **fields)
        case Loan(millions):
            return mouth.loan[which](reader.language, millions, fields)
        case Neutrality(name):
            return reader.say(mouth.neutrality[which], crisis=crisis(reader, name), **fields)
        case Candour(question):
            return reader.say(mouth.candour[which], question=reader.question(question), **fields)
        case SeparatePeace():
            return reader.say(mouth.separate_peace[which], **fields)
        case _:
            assert_never(clause.pledge)

"""Pledges as entries of a list or a form: nobody speaks, nobody is spoken to. “Refuse no motion for …”."""

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
from game.words.clauses import crisis
from game.words.reader import Reader


def bare(reader: Reader, clause: Clause) -> str:
    """Return a pledge as an undertaking without persons."""
    if clause.given is not None:
        given = reader.answer(clause.given.question, clause.given.low, clause.given.high)
        return _bare_if(reader, clause, given)
    match clause.pledge:
        case Consent(question, low, high):
            return reader.say("Refuse no motion for {answer}.", answer=reader.answer(question, low, high))
        case Propose(question, position):
            answer = reader.answer(question, position)
            return reader.say("Move {answer} the next time the question is on the table.", answer=answer)
        case Oppose(question, low, high):
            return reader.say("Refuse every motion for {answer}.", answer=reader.answer(question, low, high))
        case Silence(question):
            return reader.say("Neither move {question} nor call it to the table.", question=reader.question(question))
        case Guarantee():
            return reader.say("Sign and keep a separate guarantee of the other's possessions after the peace.")
        case Loan(millions):
            return reader.language.count(
                "Lend {n} million francs when the treaty is signed.",
                "Lend {n} million francs when the treaty is signed.",
                millions,
            )
        case Neutrality(name):
            return reader.say("Be benevolently neutral in a later crisis: {crisis}.", crisis=crisis(reader, name))
        case Candour(question):
            return reader.say("Tell at once one's true aim on {question}.", question=reader.question(question))
        case SeparatePeace():
            return reader.say("Sign a separate peace on the draft as it stands, should the congress fail.")
        case _:
            assert_never(clause.pledge)


def _bare_if(reader: Reader, clause: Clause, given: str) -> str:
    match clause.pledge:
        case Consent(question, low, high):
            answer = reader.answer(question, low, high)
            return reader.say("Refuse no motion for {answer}, if {given} is agreed.", given=given, answer=answer)
        case Propose(question, position):
            return reader.say(
                "Move {answer} the next time the question is on the table, if {given} is agreed.",
                given=given, answer=reader.answer(question, position),
            )  # fmt: skip
        case Oppose(question, low, high):
            answer = reader.answer(question, low, high)
            return reader.say("Refuse every motion for {answer}, if {given} is agreed.", given=given, answer=answer)
        case Silence(question):
            return reader.say(
                "Neither move {question} nor call it to the table, if {given} is agreed.",
                given=given, question=reader.question(question),
            )  # fmt: skip
        case Guarantee():
            return reader.say(
                "Sign and keep a separate guarantee of the other's possessions after the peace, if {given} is agreed.",
                given=given,
            )
        case Loan(millions):
            return reader.language.count(
                "Lend {n} million francs when the treaty is signed, if {given} is agreed.",
                "Lend {n} million francs when the treaty is signed, if {given} is agreed.",
                millions, given=given,
            )  # fmt: skip
        case Neutrality(name):
            return reader.say(
                "Be benevolently neutral in a later crisis, {crisis}, if {given} is agreed.",
                given=given, crisis=crisis(reader, name),
            )  # fmt: skip
        case Candour(question):
            return reader.say(
                "Tell one's true aim on {question}, if {given} is agreed.",
                given=given,
                question=reader.question(question),
            )
        case SeparatePeace():
            return reader.say(
                "Sign a separate peace on the draft as it stands, should the congress fail, if {given} is agreed.",
                given=given,
            )
        case _:
            assert_never(clause.pledge)

"""One sentence for each kind of pledge in each mouth, with and without a condition: every case its own message."""

from typing import assert_never

from game.core.pledges import (
    Candour,
    Clause,
    Condition,
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
from game.words.reader import Reader


def _given(reader: Reader, given: Condition) -> str:
    return reader.answer(given.question, given.low, given.high)


def crisis(reader: Reader, name: str) -> str:
    """Return a later crisis in a few words, in quotation marks."""
    return reader.quote(curly(reader.scenario.crises.get(name, name)))


def promised(reader: Reader, clause: Clause) -> str:
    """Return what “we” undertake."""
    if clause.given is not None:
        return _promised_if(reader, clause, _given(reader, clause.given))
    match clause.pledge:
        case Consent(question, low, high):
            return reader.say("We shall refuse no motion for {answer}.", answer=reader.answer(question, low, high))
        case Propose(question, position):
            answer = reader.answer(question, position)
            return reader.say("We shall move {answer} the next time the question is on the table.", answer=answer)
        case Oppose(question, low, high):
            return reader.say("We shall refuse every motion for {answer}.", answer=reader.answer(question, low, high))
        case Silence(question):
            return reader.say(
                "We shall neither move {question} nor call it to the table.", question=reader.question(question)
            )
        case Guarantee():
            return reader.say("We shall sign and keep a separate guarantee of your possessions after the peace.")
        case Loan(millions):
            return reader.language.count(
                "We shall lend you {n} million francs when the treaty is signed.",
                "We shall lend you {n} million francs when the treaty is signed.",
                millions,
            )
        case Neutrality(name):
            return reader.say(
                "We shall be benevolently neutral in a later crisis: {crisis}.", crisis=crisis(reader, name)
            )
        case Candour(question):
            return reader.say(
                "We shall tell you at once our true aim on {question}.", question=reader.question(question)
            )
        case SeparatePeace():
            return reader.say(
                "Should the congress fail, we shall sign a separate peace with you on the draft as it stands."
            )
        case _:
            assert_never(clause.pledge)


def _promised_if(reader: Reader, clause: Clause, given: str) -> str:
    match clause.pledge:
        case Consent(question, low, high):
            answer = reader.answer(question, low, high)
            return reader.say(
                "If {given} is agreed, we shall refuse no motion for {answer}.", given=given, answer=answer
            )
        case Propose(question, position):
            return reader.say(
                "If {given} is agreed, we shall move {answer} the next time the question is on the table.",
                given=given, answer=reader.answer(question, position),
            )  # fmt: skip
        case Oppose(question, low, high):
            answer = reader.answer(question, low, high)
            return reader.say(
                "If {given} is agreed, we shall refuse every motion for {answer}.", given=given, answer=answer
            )
        case Silence(question):
            return reader.say(
                "If {given} is agreed, we shall neither move {question} nor call it to the table.",
                given=given, question=reader.question(question),
            )  # fmt: skip
        case Guarantee():
            return reader.say(
                "If {given} is agreed, we shall sign and keep a separate "
                "guarantee of your possessions after the peace.",
                given=given,
            )
        case Loan(millions):
            return reader.language.count(
                "If {given} is agreed, we shall lend you {n} million francs when the treaty is signed.",
                "If {given} is agreed, we shall lend you {n} million francs when the treaty is signed.",
                millions, given=given,
            )  # fmt: skip
        case Neutrality(name):
            return reader.say(
                "If {given} is agreed, we shall be benevolently neutral in a later crisis: {crisis}.",
                given=given, crisis=crisis(reader, name),
            )  # fmt: skip
        case Candour(question):
            return reader.say(
                "If {given} is agreed, we shall tell you our true aim on {question}.",
                given=given, question=reader.question(question),
            )  # fmt: skip
        case SeparatePeace():
            return reader.say(
                "If {given} is agreed and the congress fails, we shall sign a separate peace with you on the draft as "
                "it "
                "stands.",
                given=given,
            )
        case _:
            assert_never(clause.pledge)


def asked(reader: Reader, clause: Clause) -> str:
    """Return what “you” are asked to do for us."""
    if clause.given is not None:
        return _asked_if(reader, clause, _given(reader, clause.given))
    match clause.pledge:
        case Consent(question, low, high):
            return reader.say("You are to refuse no motion for {answer}.", answer=reader.answer(question, low, high))
        case Propose(question, position):
            answer = reader.answer(question, position)
            return reader.say("You are to move {answer} the next time the question is on the table.", answer=answer)
        case Oppose(question, low, high):
            return reader.say("You are to refuse every motion for {answer}.", answer=reader.answer(question, low, high))
        case Silence(question):
            return reader.say(
                "You are neither to move {question} nor to call it to the table.", question=reader.question(question)
            )
        case Guarantee():
            return reader.say("You are to sign and keep a separate guarantee of our possessions after the peace.")
        case Loan(millions):
            return reader.language.count(
                "You are to lend us {n} million francs when the treaty is signed.",
                "You are to lend us {n} million francs when the treaty is signed.",
                millions,
            )
        case Neutrality(name):
            return reader.say(
                "You are to be benevolently neutral towards us in a later crisis: {crisis}.",
                crisis=crisis(reader, name),
            )
        case Candour(question):
            return reader.say(
                "You are to tell us at once your true aim on {question}.", question=reader.question(question)
            )
        case SeparatePeace():
            return reader.say(
                "Should the congress fail, you are to sign a separate peace with us on the draft as it stands."
            )
        case _:
            assert_never(clause.pledge)


def _asked_if(reader: Reader, clause: Clause, given: str) -> str:
    match clause.pledge:
        case Consent(question, low, high):
            answer = reader.answer(question, low, high)
            return reader.say(
                "If {given} is agreed, you are to refuse no motion for {answer}.", given=given, answer=answer
            )
        case Propose(question, position):
            return reader.say(
                "If {given} is agreed, you are to move {answer} the next time the question is on the table.",
                given=given, answer=reader.answer(question, position),
            )  # fmt: skip
        case Oppose(question, low, high):
            return reader.say(
                "If {given} is agreed, you are to refuse every motion for {answer}.",
                given=given, answer=reader.answer(question, low, high),
            )  # fmt: skip
        case Silence(question):
            return reader.say(
                "If {given} is agreed, you are neither to move {question} nor to call it to the table.",
                given=given, question=reader.question(question),
            )  # fmt: skip
        case Guarantee():
            return reader.say(
                "If {given} is agreed, you are to sign and keep a separate "
                "guarantee of our possessions after the peace.",
                given=given,
            )
        case Loan(millions):
            return reader.language.count(
                "If {given} is agreed, you are to lend us {n} million francs when the treaty is signed.",
                "If {given} is agreed, you are to lend us {n} million francs when the treaty is signed.",
                millions, given=given,
            )  # fmt: skip
        case Neutrality(name):
            return reader.say(
                "If {given} is agreed, you are to be benevolently neutral towards us in a later crisis: {crisis}.",
                given=given, crisis=crisis(reader, name),
            )  # fmt: skip
        case Candour(question):
            return reader.say(
                "If {given} is agreed, you are to tell us your true aim on {question}.",
                given=given, question=reader.question(question),
            )  # fmt: skip
        case SeparatePeace():
            return reader.say(
                "If {given} is agreed and the congress fails, you are to sign a separate peace with us on the draft "
                "as it "
                "stands.",
                given=given,
            )
        case _:
            assert_never(clause.pledge)

"""Promises as their authors put them. A pledge is a sentence in three mouths: promised, asked for, threatened.

Promises are quoted, so that each is a whole sentence in the first person: “We shall leave the congress.”
"""

from collections.abc import Sequence
from typing import assert_never

from game.core.history.chronicle import Chronicle
from game.core.pledges import (
    Clause,
    Commitment,
    Consent,
    Departure,
    Oppose,
    Pledge,
    Propose,
    Silence,
    Threat,
    Warning,
)  # fmt: skip
from game.core.scenario import PowerId, Scenario
from game.words.clauses import asked, bare, promised
from game.words.labels import state
from game.words.language import Language
from game.words.occasion import occasion
from game.words.reader import Reader


def pledge(clause: Clause | Pledge, scenario: Scenario, language: Language) -> str:
    """Return a pledge as an entry of a list: “Refuse no motion for …”, with its condition if it has one."""
    whole = clause if isinstance(clause, Clause) else Clause(clause)
    return bare(Reader(language, scenario), whole)


def promise(clause: Clause, scenario: Scenario, language: Language) -> str:
    """Return a pledge as the power that gives it says it: “We shall …”."""
    return promised(Reader(language, scenario), clause)


def request(clause: Clause, scenario: Scenario, language: Language) -> str:
    """Return a pledge as the power that wants it says it: “Refuse no motion …”, “Lend us …”."""
    return asked(Reader(language, scenario), clause)


def speech(gives: Sequence[Clause], asks: Sequence[Clause], reader: Reader) -> str:
    """Return what an offer says in sentences of its own: what its author would do, and what it asks for."""
    inner = reader.quoting()
    given = " ".join(promised(inner, clause) for clause in gives)
    wanted = " ".join(asked(inner, clause) for clause in asks)
    first = reader.say("The offer: “{speech}”", speech=given) if given else reader.say("It gives nothing.")
    second = reader.say("The price: “{speech}”", speech=wanted) if wanted else reader.say("It asks for nothing.")
    return f"{first} {second}"


def commitment(
    made: Commitment,
    scenario: Scenario,
    language: Language,
    me: PowerId | None = None,
    chronicle: Chronicle | None = None,
) -> str:
    """Return an entry of the ledger: who promised whom what, openly or in secret, what has become of it, and when.

    A chronicle names the event that put to the test what was promised for later.
    """
    reader = Reader(language, scenario, me)
    when = occasion(made.state, made.evidence, reader, chronicle)
    return " ".join(filter(None, (given_word(made, reader), state(made.state, language), when)))


def given_word(made: Commitment, reader: Reader) -> str:
    """Return the promise itself, without its fate."""
    word = promised(reader.quoting(), made.clause)
    if made.secret:
        return reader.deals(
            made.by, made.to,
            "You promised {to:the} in secret: “{word}”",
            "{by:the} promised you in secret: “{word}”",
            "{by:the} promised {to:the} in secret: “{word}”",
            word=word,
        )  # fmt: skip
    return reader.deals(
        made.by, made.to,
        "You promised {to:the} before all: “{word}”",
        "{by:the} promised you before all: “{word}”",
        "{by:the} promised {to:the} before all: “{word}”",
        word=word,
    )  # fmt: skip


def threat(said: Threat, reader: Reader) -> str:
    """Return what is threatened, as the second sentence of a warning."""
    match said:
        case Oppose():
            answer = reader.answer(said.question, said.low, said.high)
            return reader.say("Otherwise we shall refuse every motion for {answer}.", answer=answer)
        case Departure():
            return reader.say("Otherwise we shall leave the congress.")
        case _:
            assert_never(said)


def ultimatum(demand: Consent | Propose | Oppose | Silence, other: Threat, reader: Reader) -> str:
    """Return a demand and what follows if it is not met; two sentences, to stand inside a quotation."""
    inner = reader.quoting()
    return f"{asked(inner, Clause(demand))} {threat(other, inner)}"


def warning(given: Warning, scenario: Scenario, language: Language, me: PowerId | None = None) -> str:
    """Return a warning as both sides know it, in the state that it has now."""
    reader = Reader(language, scenario, me)
    words = ultimatum(given.demand, given.threat, reader)
    match given.state:
        case "open":
            return reader.deals(
                given.by, given.to,
                "You warned {to:the}: “{words}” The answer is due by the end of sitting {due}.",
                "{by:the} warned you: “{words}” The answer is due by the end of sitting {due}.",
                "{by:the} warned {to:the}: “{words}” The answer is due by the end of sitting {due}.",
                words=words, due=given.due,
            )  # fmt: skip
        case "met":
            return reader.deals(
                given.by, given.to,
                "{to:the} has done as you warned it to: “{words}”",
                "You have done as {by:the} warned you to: “{words}”",
                "{to:the} has done as {by:the} warned it to: “{words}”",
                words=words,
            )  # fmt: skip
        case "due":
            return reader.deals(
                given.by, given.to,
                "{to:the} has not heeded your warning, and you must make it good: “{words}”",
                "You have not heeded the warning {by:of}, which must now make it good: “{words}”",
                "{to:the} has not heeded the warning {by:of}, which must now make it good: “{words}”",
                words=words,
            )  # fmt: skip
        case "carried_out":
            return reader.deals(
                given.by, given.to,
                "You have carried out your threat against {to:the}: “{words}”",
                "{by:the} has carried out its threat against you: “{words}”",
                "{by:the} has carried out its threat against {to:the}: “{words}”",
                words=words,
            )  # fmt: skip
        case "empty":
            return reader.deals(
                given.by, given.to,
                "Your threat against {to:the} has proved empty: “{words}”",
                "The threat {by:of} against you has proved empty: “{words}”",
                "The threat {by:of} against {to:the} has proved empty: “{words}”",
                words=words,
            )  # fmt: skip

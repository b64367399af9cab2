"""The end: signatures, the treaty, the campaign that follows a failure, the close and the reckoning."""

from typing import assert_never

from game.core import events as e
from game.words.labels import outcome
from game.words.language import curly
from game.words.reader import Reader


def told(
    event: (
        e.SignatureGiven | e.SignatureDeclined | e.SignatureFailed | e.TreatySigned | e.WarResumed | e.PowerChoseWar
        | e.TheatreFought | e.PeaceDictated | e.SeparatePeaceSigned | e.CongressClosed | e.ScoreReckoned
    ),
    reader: Reader,
) -> str:  # fmt: skip
    """Return the sentence; the campaign is told in the scenario's own."""
    match event:
        case e.SignatureGiven():
            return reader.acts(
                event.power,
                "You set your name and seal to the treaty.",
                "{by:the} sets its name and seal to the treaty.",
            )
        case e.SignatureDeclined():
            return reader.acts(event.power, "You lay down the pen and will not sign.", "{by:the} will not sign.")
        case e.SignatureFailed():
            if event.declined_by == (reader.me,):
                return reader.say("Without your signature the treaty does not stand.")
            return reader.say(
                "Without the signature of {powers:the} the treaty does not stand.",
                powers=reader.powers(event.declined_by),
            )
        case e.TreatySigned():
            return reader.say(
                "The general treaty is signed in the names of {powers:the}.", powers=reader.powers(event.signatories)
            )
        case e.WarResumed():
            return _war(event, reader)
        case e.PowerChoseWar():
            return _joined(event, reader)
        case e.TheatreFought():
            theatres = reader.scenario.war.theatres
            if 0 <= event.theatre < len(theatres) and 0 <= event.result < len(theatres[event.theatre].results):
                return curly(theatres[event.theatre].results[event.result].text)
            return reader.say("A theatre of the war is decided.")
        case e.PeaceDictated():
            return _dictated(event, reader)
        case e.SeparatePeaceSigned():
            return reader.say(
                "Behind the back of the others, {powers:the} sign a separate peace.", powers=reader.powers(event.powers)
            )
        case e.CongressClosed():
            return outcome(event.outcome, reader.language)
        case e.ScoreReckoned():
            return reader.acts(
                event.power,
                "Your instructions are served to {brief} in a hundred; to leave would have been worth {walk_away} "
                "points.",
                "The instructions {by:of} are served to {brief} in a hundred; to leave would have been worth "
                "{walk_away} "
                "points.",
                brief=event.brief, walk_away=reader.language.tenths(event.walk_away),
            )  # fmt: skip
        case _:
            assert_never(event)


def _war(event: e.WarResumed, reader: Reader) -> str:
    match event.cause:
        case "armistice":
            return reader.say("The armistice has run out with nothing signed, and the guns speak again.")
        case "withdrawal" if event.power:
            return reader.acts(
                event.power,
                "You have left the table, and the war resumes.",
                "{by:the} has left the table, and the war resumes.",
            )
        case "withdrawal":
            return reader.say("The table is broken up, and the war resumes.")
        case "calendar":
            return reader.say("The last sitting is over with nothing signed, and the war resumes.")


def _joined(event: e.PowerChoseWar, reader: Reader) -> str:
    for joiner in reader.scenario.war.joiners:
        if joiner.power == event.power:
            return curly(joiner.yes if event.fights else joiner.no)
    if event.fights:
        return reader.acts(event.power, "You take up arms.", "{by:the} takes up arms.")
    return reader.acts(event.power, "You stay out of the war.", "{by:the} stays out of the war.")


def _dictated(event: e.PeaceDictated, reader: Reader) -> str:
    peaces = reader.scenario.war.dictated
    if 0 <= event.peace < len(peaces):
        peace = peaces[event.peace]
        return reader.say(
            "The campaign ends in a peace, {name}: {text}", name=reader.quote(curly(peace.name)), text=curly(peace.text)
        )
    return reader.say("The campaign ends in a peace at the point of the sword.")

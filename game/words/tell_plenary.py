"""The plenary: motions, voices, what is agreed, and the protocol; and an order that could not be carried out."""

from typing import assert_never, get_args

from game.core import events as e
from game.core.objection import Code, Objection
from game.words.calling import why_forced
from game.words.labels import tone
from game.words.objections import objection
from game.words.reader import Reader


def told(
    event: (
        e.MotionMoved | e.MotionSeconded | e.QuestionCalled | e.QuestionReopened | e.PowerWithdrew
        | e.VoiceGiven | e.ReasonsNoted | e.MotionCarried | e.MotionLost | e.ArticleAgreed
        | e.ArmisticeExtended | e.ProtocolWritten | e.OrderRefused
    ),
    reader: Reader,
) -> str:  # fmt: skip
    """Return the sentence."""
    match event:
        case e.MotionMoved():
            return _moved(event, reader)
        case e.MotionSeconded():
            motion = reader.motion(event.motion)
            return reader.acts(event.by, "You second {motion}.", "{by:the} seconds {motion}.", motion=motion)
        case e.QuestionCalled() | e.QuestionReopened():
            return _forced(event, reader)
        case e.PowerWithdrew():
            return reader.acts(
                event.power,
                "You gather up your papers and leave the congress for good.",
                "{by:the} gathers up its papers and leaves the congress for good.",
            )
        case e.VoiceGiven():
            return _voice(event, reader)
        case e.ReasonsNoted():
            return reader.acts(
                event.power,
                "You note your reasons in your own papers.",
                "{by:the} noted its reasons in its own papers.",
            )
        case e.MotionCarried():
            return reader.say("Nobody stands in its way: {motion} is carried.", motion=reader.motion(event.motion))
        case e.MotionLost():
            return _lost(event, reader)
        case e.ArticleAgreed():
            answer = reader.answer(event.question, event.position)
            if event.reserved_by:
                return reader.say(
                    "Agreed ad referendum, under reserve of {powers:the}: {answer}.",
                    answer=answer, powers=reader.powers(event.reserved_by),
                )  # fmt: skip
            return reader.say("Agreed, and written into the draft: {answer}.", answer=answer)
        case e.ArmisticeExtended():
            return reader.say("The armistice is prolonged until sitting {until}.", until=event.until)
        case e.ProtocolWritten():
            return reader.say("The protocol of sitting {number} is read, approved and closed.", number=event.number)
        case e.OrderRefused():
            return _refused(event, reader)
        case _:
            assert_never(event)


def _forced(event: e.QuestionCalled | e.QuestionReopened, reader: Reader) -> str:
    """Return what was forced, and the reason that its author declared."""
    question = reader.question(event.question)
    if isinstance(event, e.QuestionCalled):
        done = reader.acts(
            event.by,
            "You force {question} onto the agenda of the next sitting.",
            "{by:the} forces {question} onto the agenda of the next sitting.",
            question=question,
        )
    else:
        done = reader.acts(
            event.by,
            "You take {question} back to the table, agreed as it was.",
            "{by:the} takes {question} back to the table, agreed as it was.",
            question=question,
        )
    why = why_forced(event, reader.quoting())
    return f"{done} {reader.quote(why)}" if why else done


def _moved(event: e.MotionMoved, reader: Reader) -> str:
    match event.what:
        case "articles" if len(event.articles) == 1:
            return reader.acts(
                event.by,
                "You move {articles}.",
                "{by:the} moves {articles}.",
                articles=reader.articles(event.articles),
            )
        case "articles":
            return reader.acts(
                event.by,
                "You move, to stand or fall together, {articles}.",
                "{by:the} moves, to stand or fall together, {articles}.",
                articles=reader.articles(event.articles),
            )
        case "signature":
            return reader.acts(
                event.by,
                "You move that the treaty be signed as it stands.",
                "{by:the} moves that the treaty be signed as it stands.",
            )
        case "extension":
            return reader.acts(
                event.by,
                "You move that the armistice be prolonged.",
                "{by:the} moves that the armistice be prolonged.",
            )


def _voice(event: e.VoiceGiven, reader: Reader) -> str:
    motion = reader.motion(event.motion)
    match event.voice:
        case "consent":
            return reader.acts(event.power, "You consent to {motion}.", "{by:the} consents to {motion}.", motion=motion)
        case "reserve":
            said = reader.acts(
                event.power,
                "You take {motion} ad referendum, under reserve of your court's leave.",
                "{by:the} takes {motion} ad referendum, under reserve of its court's leave.",
                motion=motion,
            )
        case "refuse" if event.fault and not reader.is_all_of(event.motion, event.fault):
            said = reader.acts(
                event.power,
                "You refuse {motion}, above all for its answer to {question}.",
                "{by:the} refuses {motion}, above all for its answer to {question}.",
                motion=motion, question=reader.question(event.fault),
            )  # fmt: skip
        case "refuse":
            said = reader.acts(event.power, "You refuse {motion}.", "{by:the} refuses {motion}.", motion=motion)
    return said if event.tone is None else f"{said} {tone(event.tone, reader.language)}"


def _lost(event: e.MotionLost, reader: Reader) -> str:
    motion = reader.motion(event.motion)
    if event.superseded_by:
        return reader.say("A weightier motion on the same question is carried, and {motion} falls.", motion=motion)
    if event.refused_by:
        return reader.say(
            "Refused by {powers:the} and lost: {motion}.", motion=motion, powers=reader.powers(event.refused_by)
        )
    return reader.say("Not carried: {motion}.", motion=motion)


def _refused(event: e.OrderRefused, reader: Reader) -> str:
    said = reader.acts(
        event.power,
        "Your order could not be carried out.",
        "An order {by:of} could not be carried out.",
    )
    code = next((code for code in get_args(Code) if code == event.why), None)
    if code is None:
        return said
    why = objection(Objection(code), reader.scenario, reader.language)
    return f"{said} {why if event.power == reader.me else reader.say('It was told: “{why}”', why=why)}"

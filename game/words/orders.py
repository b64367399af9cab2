"""Order to sentence: what a power is about to do, in the imperative, for previews, logs and the text mode."""

from typing import assert_never

from game.core import orders as o
from game.core.scenario import PowerId, Scenario
from game.core.world import World, commitments
from game.words.clauses import promised
from game.words.labels import tone
from game.words.language import Language
from game.words.pledges import speech, ultimatum
from game.words.reader import Reader


def describe(
    order: o.Order, scenario: Scenario, language: Language, me: PowerId | None = None, world: World | None = None
) -> str:
    """Return an order in words; a world or view lets it name the motion, the promise or the author it is about."""
    reader = Reader(language, scenario, me, world)
    match order:
        case (
            o.Sound() | o.AskTerms() | o.Offer() | o.Warn() | o.Telegraph() | o.Leak() | o.Release() | o.Pass()
            | o.Answer()
        ):  # fmt: skip
            return _corridor(order, reader)
        case o.Move() | o.CallQuestion() | o.Reopen() | o.MoveSignature() | o.MoveExtension() | o.Withdraw():
            return _motion(order, reader)
        case o.Voice():
            return _voice(order, reader)
        case o.Sign():
            return reader.say("Sign the treaty.")
        case o.Decline():
            return reader.say("Refuse to sign the treaty.")
        case o.Decide():
            if not order.option:
                return reader.say("Let the case decide by its own weight.")
            return reader.say("Answer the crisis.")
        case _:
            assert_never(order)


def priced(order: o.MotionOrder, standing: int, language: Language) -> str:
    """Return what an order of the sealed motions costs in standing, for who is about to give it; nothing if nothing."""
    if not standing:
        return ""
    if isinstance(order, o.Move):
        return language.count(
            "This text was stopped before: to move it again unchanged costs {n} point of your standing.",
            "This text was stopped before: to move it again unchanged costs {n} points of your standing.",
            standing,
        )
    return language.count("It costs {n} point of your standing.", "It costs {n} points of your standing.", standing)


def _corridor(order: o.CorridorOrder, reader: Reader) -> str:
    match order:
        case o.Sound():
            return reader.say(
                "Ask {to:the} where it stands on {question}.",
                to=reader.power(order.to), question=reader.question(order.question),
            )  # fmt: skip
        case o.AskTerms():
            return reader.say(
                "Ask {to:the} what it would need to accept {articles}.",
                to=reader.power(order.to), articles=reader.articles(order.articles),
            )  # fmt: skip
        case o.Offer():
            words = speech(order.gives, order.asks, reader)
            if order.secret:
                return f"{reader.say('Offer {to:the} a bargain in secret.', to=reader.power(order.to))} {words}"
            return f"{reader.say('Offer {to:the} a bargain that all may know.', to=reader.power(order.to))} {words}"
        case o.Answer():
            return _answer(order, reader)
        case o.Warn():
            words = ultimatum(order.demand, order.threat, reader)
            return reader.say("Warn {to:the}: “{words}”", to=reader.power(order.to), words=words)
        case o.Telegraph():
            return reader.say(
                "Telegraph home for leave to go as far as {answer}.",
                answer=reader.answer(order.question, order.position),
            )
        case o.Leak():
            return _leak(order, reader)
        case o.Release():
            return _release(order, reader)
        case o.Pass():
            return reader.say("Leave the corridor to the others.")
        case _:
            assert_never(order)


def _answer(order: o.Answer, reader: Reader) -> str:
    match order.reply:
        case o.Accept():
            return reader.say("Accept the offer as it stands.")
        case o.Refuse():
            return reader.say("Decline what the paper asks.")
        case o.Counter() as reply:
            words = speech(reply.gives, reply.asks, reader)
            if reply.secret:
                return f"{reader.say('Decline, and offer another bargain in secret.')} {words}"
            return f"{reader.say('Decline, and offer another bargain that all may know.')} {words}"
        case o.Disclose() as reply:
            return _disclose(order.paper, reply, reader)
        case o.Terms() as reply:
            if not reply.options:
                return reader.say("Say that nothing you could name would make you accept.")
            return reader.say("Say what you would need: {options}.", options=reader.options(reply.options))
        case _:
            assert_never(order.reply)


def _disclose(paper: str, reply: o.Disclose, reader: Reader) -> str:
    hand = None if reader.world is None or reader.me is None else reader.world.hands.get(reader.me)
    asked = None if hand is None else hand.pending.get(paper)
    question = getattr(asked, "question", "")
    if question:
        return reader.say(
            "Say that you could live with {answer}.", answer=reader.answer(question, reply.low, reply.high)
        )
    if reply.low == reply.high:
        return reader.say("Say that you could live with answer number {n}.", n=reply.low + 1)
    return reader.say(
        "Say that you could live with any answer from number {low} to number {high}.",
        low=reply.low + 1, high=reply.high + 1,
    )  # fmt: skip


def _leak(order: o.Leak, reader: Reader) -> str:
    newspaper = reader.scenario.papers.get(order.paper)
    name = newspaper.name if newspaper else order.paper
    known = {} if reader.world is None else commitments(reader.world)
    made = known.get(order.commitment)
    if made is None:
        return reader.say("Let {paper} have a secret promise.", paper=name)
    return reader.say(
        "Let {paper} have what {by:the} promised {to:the} in secret: “{word}”",
        paper=name, by=reader.power(made.by), to=reader.power(made.to),
        word=promised(reader.quoting(), made.clause),
    )  # fmt: skip


def _release(order: o.Release, reader: Reader) -> str:
    known = {} if reader.world is None else commitments(reader.world)
    made = known.get(order.commitment)
    if made is None:
        return reader.say("Release another power from its promise.")
    return reader.say(
        "Release {by:the} from its promise: “{word}”",
        by=reader.power(made.by), word=promised(reader.quoting(), made.clause),
    )  # fmt: skip


def _motion(order: o.MotionOrder, reader: Reader) -> str:
    match order:
        case o.Move():
            articles = reader.articles(order.articles)
            if len(order.articles) == 1:
                return reader.say("Move {articles}.", articles=articles)
            return reader.say("Move, to stand or fall together, {articles}.", articles=articles)
        case o.CallQuestion():
            return reader.say(
                "Force {question} onto the agenda of the next sitting.", question=reader.question(order.question)
            )
        case o.Reopen():
            return reader.say(
                "Take {question} back to the table, agreed as it is.", question=reader.question(order.question)
            )
        case o.MoveSignature():
            return reader.say("Move that the treaty be signed as it stands.")
        case o.MoveExtension():
            return reader.say("Move that the armistice be prolonged.")
        case o.Withdraw():
            return reader.say("Leave the congress for good.")
        case _:
            assert_never(order)


def _voice(order: o.Voice, reader: Reader) -> str:
    motion = reader.motion(order.motion)
    match order.voice:
        case "consent":
            return reader.say("Consent to {motion}.", motion=motion)
        case "reserve":
            said = reader.say("Take {motion} ad referendum, under reserve of the court's leave.", motion=motion)
        case "refuse" if order.fault and not reader.is_all_of(order.motion, order.fault):
            said = reader.say(
                "Refuse {motion}, above all for its answer to {question}.",
                motion=motion, question=reader.question(order.fault),
            )  # fmt: skip
        case "refuse":
            said = reader.say("Refuse {motion}.", motion=motion)
    return said if order.tone is None else f"{said} {tone(order.tone, reader.language)}"

"""Bargains: offers, their answers, the ledger of promises, and warnings."""

from typing import assert_never

from game.core import events as e
from game.core.world import commitments
from game.words.clauses import promised
from game.words.pledges import given_word, speech, warning
from game.words.reader import Reader


def told(
    event: (
        e.OfferMade | e.OfferAccepted | e.OfferRefused | e.PaperLapsed | e.CommitmentMade | e.CommitmentSettled
        | e.Warned
    ),
    reader: Reader,
) -> str:  # fmt: skip
    """Return the sentence, and for an offer or a warning its words."""
    match event:
        case e.OfferMade():
            return f"{_offer(event, reader)} {speech(event.gives, event.asks, reader)}"
        case e.OfferAccepted():
            return reader.deals(
                event.by, event.to,
                "You accept the offer {to:of}.",
                "{by:the} accepts your offer.",
                "{by:the} accepted the offer {to:of}.",
            )  # fmt: skip
        case e.OfferRefused():
            return reader.deals(
                event.by, event.to,
                "You decline what {to:the} put to you.",
                "{by:the} declines what you put to it.",
                "{by:the} declined what {to:the} had put to it.",
            )  # fmt: skip
        case e.PaperLapsed():
            return reader.deals(
                event.by, event.to,
                "{to:the} has left your paper without an answer, and it lapses.",
                "You have left the paper {by:of} without an answer, and it lapses.",
                "{to:the} left the paper {by:of} without an answer, and it lapsed.",
            )  # fmt: skip
        case e.CommitmentMade():
            return given_word(event.commitment, reader)
        case e.CommitmentSettled():
            return _settled(event, reader)
        case e.Warned():
            return warning(event.warning, reader.scenario, reader.language, reader.me)
        case _:
            assert_never(event)


def _offer(event: e.OfferMade, reader: Reader) -> str:
    match bool(event.counter_to), event.secret:
        case False, True:
            return reader.deals(
                event.by, event.to,
                "You offer {to:the} a bargain in secret.",
                "{by:the} offers you a bargain in secret.",
                "{by:the} offered {to:the} a bargain in secret.",
            )  # fmt: skip
        case False, False:
            return reader.deals(
                event.by, event.to,
                "You offer {to:the} a bargain that all may know.",
                "{by:the} offers you a bargain that all may know.",
                "{by:the} offered {to:the} a bargain that all might know.",
            )  # fmt: skip
        case True, True:
            return reader.deals(
                event.by, event.to,
                "You decline, and offer {to:the} another bargain in secret.",
                "{by:the} declines, and offers you another bargain in secret.",
                "{by:the} declined, and offered {to:the} another bargain in secret.",
            )  # fmt: skip
        case _:
            return reader.deals(
                event.by, event.to,
                "You decline, and offer {to:the} another bargain that all may know.",
                "{by:the} declines, and offers you another bargain that all may know.",
                "{by:the} declined, and offered {to:the} another bargain that all might know.",
            )  # fmt: skip


def _settled(event: e.CommitmentSettled, reader: Reader) -> str:
    fate = _fate(event, reader)
    known = {} if reader.world is None else commitments(reader.world)
    if event.commitment not in known:
        return fate
    word = promised(reader.quoting(), known[event.commitment].clause)
    return f"{fate} {reader.say('The promise was: “{word}”', word=word)}"


def _fate(event: e.CommitmentSettled, reader: Reader) -> str:
    match event.state:
        case "kept":
            return reader.deals(
                event.by, event.to,
                "You have kept your word {to:to}.",
                "{by:the} has kept its word to you.",
                "{by:the} has kept its word {to:to}.",
            )  # fmt: skip
        case "broken":
            return reader.deals(
                event.by, event.to,
                "You have broken your word {to:to}.",
                "{by:the} has broken its word to you.",
                "{by:the} has broken its word {to:to}.",
            )  # fmt: skip
        case "released":
            return reader.deals(
                event.by, event.to,
                "{to:the} releases you from your promise.",
                "You release {by:the} from its promise.",
                "{to:the} releases {by:the} from its promise.",
            )  # fmt: skip
        case "expired":
            return reader.deals(
                event.by, event.to,
                "Your promise {to:to} has expired; nothing came of it.",
                "The promise {by:of} to you has expired; nothing came of it.",
                "The promise {by:of} {to:to} has expired; nothing came of it.",
            )  # fmt: skip
        case "open":
            return reader.deals(
                event.by, event.to,
                "Your promise {to:to} still stands.",
                "The promise {by:of} to you still stands.",
                "The promise {by:of} {to:to} still stands.",
            )  # fmt: skip

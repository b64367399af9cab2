"""The orders that each part of a sitting takes, table by table."""

from collections.abc import Mapping

from game.core.events import Phase
from game.text import corridor, levers, motions, signature, voices
from game.text.commands import Command, Commands, table
from game.words.language import mark

CORRIDOR = table(
    Command(
        mark("sound", context="command"), mark("sound FRANCE QUESTION", context="usage"),
        mark("Ask a power where it stands on a question."), corridor.sound, ("s",),
    ),
    Command(
        mark("terms", context="command"), mark("terms FRANCE QUESTION 3 [+ QUESTION 2]", context="usage"),
        mark("Ask a power what it would need to accept these articles."), corridor.terms, (),
    ),
    Command(
        mark("offer", context="command"),
        mark("offer FRANCE give PLEDGE [if QUESTION 2-4] ask PLEDGE [secret, open]", context="usage"),
        mark(
            "Offer pledges for pledges: consent QUESTION 2-3, move QUESTION 2, refuse QUESTION 4-5, silence QUESTION, "
            "candour QUESTION, guarantee, loan 20, neutrality CRISIS, separate peace. With a power alone, step by step."
        ),
        corridor.offer, ("o",),
    ),
    Command(
        mark("answer", context="command"),
        mark(
            "answer 1 accept, refuse, counter give PLEDGE ask PLEDGE, disclose 2-3, terms QUESTION 2", context="usage"
        ),
        mark("Answer a letter; the letter says which answers fit it."), corridor.answer, ("reply",),
    ),
    Command(
        mark("warn", context="command"), mark("warn FRANCE consent QUESTION 2-3 or refuse QUESTION 4", context="usage"),
        mark("Demand something, or else: you refuse something, or leave the congress."), levers.warn, (),
    ),
    Command(
        mark("telegraph", context="command"), mark("telegraph QUESTION 3", context="usage"),
        mark("Ask your court's leave to go beyond a red line."), levers.telegraph, ("wire",),
    ),
    Command(
        mark("leak", context="command"), mark("leak 2 NEWSPAPER", context="usage"),
        mark("Give a secret promise of your ledger to a newspaper."), levers.leak, (),
    ),
    Command(
        mark("release", context="command"), mark("release 2", context="usage"),
        mark("Release a power from a promise of your ledger."), levers.release, (),
    ),
    Command(
        mark("pass", context="command"), mark("pass", context="usage"),
        mark("Be done with the corridor."), corridor.leave, ("done", "end"),
    ),
)  # fmt: skip
"""Orders of the corridor."""

MOTIONS = table(
    Command(
        mark("move", context="command"), mark("move QUESTION 3 [+ QUESTION 2]", context="usage"),
        mark("Move an article, or up to three that stand or fall together."), motions.move, ("m",),
    ),
    Command(
        mark("call", context="command"), mark("call QUESTION", context="usage"),
        mark("Force a question onto the next agenda, at a price in standing."), motions.call, (),
    ),
    Command(
        mark("reopen", context="command"), mark("reopen QUESTION", context="usage"),
        mark("Take an agreed article back to the table, at a price in standing."), motions.reopen, (),
    ),
    Command(
        mark("signature", context="command"), mark("signature", context="usage"),
        mark("Move that the treaty be signed as it stands."), motions.signature, ("sign",),
    ),
    Command(
        mark("extend", context="command"), mark("extend", context="usage"),
        mark("Move that the armistice be prolonged."), motions.extend, ("extension", "prolong"),
    ),
    Command(
        mark("withdraw", context="command"), mark("withdraw", context="usage"),
        mark("Leave the congress for good."), motions.withdraw, (),
    ),
    Command(
        mark("list", context="command"), mark("list", context="usage"),
        mark("The motions you have written."), motions.show, (),
    ),
    Command(
        mark("strike", context="command"), mark("strike 2", context="usage"),
        mark("Take a motion back before it is sealed."), motions.strike, ("undo",),
    ),
    Command(
        mark("seal", context="command"), mark("seal", context="usage"),
        mark("Seal your motions; nothing can be changed afterwards."), motions.seal, ("done", "end", "pass"),
    ),
)  # fmt: skip
"""Sealed motions."""

VOICES = table(
    Command(
        mark("consent", context="command"), mark("consent [1 4, all]", context="usage"),
        mark("Consent to the next motion, to those with these numbers, or to all that are left."), voices.consent,
        ("c", "aye"),
    ),
    Command(
        mark("reserve", context="command"), mark("reserve [1 4, all]", context="usage"),
        mark("Accept it only if your court agrees."), voices.reserve, (),
    ),
    Command(
        mark("refuse", context="command"), mark("refuse [1 4, all] [QUESTION] [near, no, far]", context="usage"),
        mark("Refuse it; you may name the worst article and how far it is from one that would do."), voices.refuse,
        ("r", "no"),
    ),
    Command(
        mark("all", context="command"), mark("all consent", context="usage"),
        mark("The same voice on every motion that has none yet."), voices.for_all, (),
    ),
    Command(
        mark("list", context="command"), mark("list [1]", context="usage"),
        mark("The motions and your voices, or one motion read again."), voices.show, ("motions", "read"),
    ),
    Command(
        mark("seal", context="command"), mark("seal", context="usage"),
        mark("Give your voices; nothing can be changed afterwards."), voices.seal, ("done", "end"),
    ),
)  # fmt: skip
"""Voices on motions."""

SIGNATURE = table(
    Command(
        mark("sign", context="command"), mark("sign", context="usage"),
        mark("Set your name and seal to the treaty."), signature.sign, (),
    ),
    Command(
        mark("decline", context="command"), mark("decline", context="usage"),
        mark("Refuse to sign."), signature.decline, ("refuse",),
    ),
)  # fmt: skip
"""The signature."""


ORDERS: Mapping[Phase, Commands] = {
    "corridor": CORRIDOR, "motions": MOTIONS, "voices": VOICES, "signature": SIGNATURE,
}  # fmt: skip
"""The orders that each part of a sitting takes."""

"""Every command of the game, table by table: what may be read at any time, and what each part of a sitting takes."""

from collections.abc import Mapping

from game.core.events import Phase
from game.text import corridor, motions, signature, voices
from game.text.commands import Command, Commands, table
from game.text.desk import quit_game, save, steward
from game.text.screens import brief, clock, draft, glossary, history, ledger, letters, news, powers, question, why
from game.words.language import mark

INFORMATION = table(
    Command(
        mark("brief", context="command"), mark("brief", context="usage"),
        mark("Your instructions: the letter, what you want, your red lines."), brief.show, ("b", "instructions"),
    ),
    Command(
        mark("draft", context="command"), mark("draft [open, agreed]", context="usage"),
        mark("Where every question stands, a line each."), draft.show, ("d", "status"),
    ),
    Command(
        mark("question", context="command"), mark("question QUESTION", context="usage"),
        mark("One question: its positions in full, and what each is worth to you."), question.show, ("q", "show"),
    ),
    Command(
        mark("agenda", context="command"), mark("agenda", context="usage"),
        mark("The questions that may be moved today."), draft.agenda, ("a",),
    ),
    Command(
        mark("powers", context="command"), mark("powers, or power FRANCE", context="usage"),
        mark("All the powers a line each, or one in full."), powers.show, ("power", "p"),
    ),
    Command(
        mark("dispatches", context="command"), mark("dispatches [all]", context="usage"),
        mark("What you heard since your last turn, or with all, since the sitting opened."), news.show,
        ("news", "n", "digest"),
    ),
    Command(
        mark("history", context="command"), mark("history [SITTING]", context="usage"),
        mark("The protocols of the sittings so far."), history.show, ("protocol", "protocols"),
    ),
    Command(
        mark("why", context="command"), mark("why [POWER]", context="usage"),
        mark("The reasons that others gave for their latest answers and voices."), why.show, ("reasons",),
    ),
    Command(
        mark("ledger", context="command"), mark("ledger [open]", context="usage"),
        mark("Every promise you know of, with its number and its fate."), ledger.show, ("promises", "l"),
    ),
    Command(
        mark("letters", context="command"), mark("letters", context="usage"),
        mark("The papers that wait for an answer."), letters.show, ("mail", "papers"),
    ),
    Command(
        mark("calls", context="command"), mark("calls", context="usage"),
        mark("What is left of your calls, motions and standing."), clock.calls, ("means",),
    ),
    Command(
        mark("clock", context="command"), mark("clock", context="usage"),
        mark("Sittings left, the armistice, the draft against leaving."), clock.show, ("time", "t"),
    ),
    Command(
        mark("treaty", context="command"), mark("treaty", context="usage"),
        mark("What is agreed, in full."), draft.treaty, ("text",),
    ),
    Command(
        mark("margin", context="command"), mark("margin QUESTION", context="usage"),
        mark("The archivist's margin: what 1856 did. It gives away what history chose."), question.margin, (),
    ),
    Command(
        mark("glossary", context="command"), mark("glossary [WORD]", context="usage"),
        mark("What the words of the trade mean."), glossary.show, ("words", "term"),
    ),
    Command(
        mark("steward", context="command"), mark("steward", context="usage"),
        mark("Let a machine hold your seat until the sitting ends."), steward, (),
    ),
    Command(
        mark("save", context="command"), mark("save", context="usage"),
        mark("Where the game is kept; it saves itself."), save, (),
    ),
    Command(
        mark("quit", context="command"), mark("quit", context="usage"),
        mark("Leave the game; it can be taken up again."), quit_game, ("exit", "bye"),
    ),
)  # fmt: skip
"""Commands that order nothing; they may be typed at any time."""

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
        mark("Demand something, or else: you refuse something, or leave the congress."), corridor.warn, (),
    ),
    Command(
        mark("telegraph", context="command"), mark("telegraph QUESTION 3", context="usage"),
        mark("Ask your court's leave to go beyond a red line."), corridor.telegraph, ("wire",),
    ),
    Command(
        mark("leak", context="command"), mark("leak 2 NEWSPAPER", context="usage"),
        mark("Give a secret promise of your ledger to a newspaper."), corridor.leak, (),
    ),
    Command(
        mark("release", context="command"), mark("release 2", context="usage"),
        mark("Release a power from a promise of your ledger."), corridor.release, (),
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
        mark("consent", context="command"), mark("consent [1, all]", context="usage"),
        mark("Consent to the next motion, to one by its number, or to all that are left."), voices.consent,
        ("c", "aye"),
    ),
    Command(
        mark("reserve", context="command"), mark("reserve [1, all]", context="usage"),
        mark("Accept it only if your court agrees."), voices.reserve, (),
    ),
    Command(
        mark("refuse", context="command"), mark("refuse [1, all] [QUESTION] [near, no, far]", context="usage"),
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

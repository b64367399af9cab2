"""The commands that order nothing, which may be typed at any time."""

from game.text.advise import advise
from game.text.commands import Command, Commands, table
from game.text.desk import quit_game, save, steward
from game.text.screens import (
    brief,
    clock,
    draft,
    foresight,
    glossary,
    history,
    ledger,
    letters,
    news,
    powers,
    question,
    why,
)
from game.words.language import mark

INFORMATION: Commands = table(
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
        mark("foresight", context="command"), mark("foresight", context="usage"),
        mark("What the draft may do to Europe, and how long its articles would live."), foresight.show,
        ("future", "odds"),
    ),
    Command(
        mark("advise", context="command"), mark("advise QUESTION 3 [+ QUESTION 2]", context="usage"),
        mark("What your two advisers expect if you moved it, and how far they trust themselves."), advise,
        ("advisers", "advice"),
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

"""The commands of the theatre, which may be typed at every prompt."""

from collections.abc import Mapping

from game.text.commands import Command, table
from game.text.papers import written
from game.text.theatre import against, asking, boughs, eyes, guess, moves, notes, screens
from game.text.theatre.stage import Theatre
from game.words.language import mark


def _quit(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Leave the replay."""
    theatre.reading(words).end()
    theatre.left = True
    return True


def _write(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Write a paper of the game that is open, or all of them."""
    written(theatre.page, theatre.house, theatre.watched.path, words)
    return False


GOING: Mapping[str, Command[Theatre]] = table(
    Command(
        mark("on", context="command"), mark("on [UNIT], or Enter", context="usage"),
        mark("Go on: by a line, an order, an article, a part, a sitting, a year, a mark."), moves.onward,
        ("next", "n", "forward"),
    ),
    Command(
        mark("back", context="command"), mark("back [UNIT]", context="usage"),
        mark("Go back by as much."), moves.back, ("b", "previous"),
    ),
    Command(
        mark("step", context="command"), mark("step [UNIT]", context="usage"),
        mark("Choose how far Enter goes."), moves.step, ("by", "unit"),
    ),
    Command(
        mark("first", context="command"), mark("first", context="usage"),
        mark("Go to the first line."), moves.first, ("start",),
    ),
    Command(
        mark("last", context="command"), mark("last", context="usage"),
        mark("Go to the last line."), moves.last, ("end",),
    ),
    Command(
        mark("line", context="command"), mark("line NUMBER", context="usage"),
        mark("Go to a line by its number."), moves.line, ("goto", "g"),
    ),
    Command(
        mark("sitting", context="command"), mark("sitting NUMBER, or 1856-03-08", context="usage"),
        mark("Go to where a sitting begins, by its number or its day."), moves.sitting, ("s",),
    ),
    Command(
        mark("year", context="command"), mark("year NUMBER", context="usage"),
        mark("Go to a year after the congress."), moves.year, (),
    ),
    Command(
        mark("marks", context="command"), mark("marks [NUMBER]", context="usage"),
        mark("The moments worth a visit; with a number, go there."), moves.marks, ("mark", "m", "moments"),
    ),
    Command(
        mark("chapters", context="command"), mark("chapters [NUMBER]", context="usage"),
        mark("The chapters; with a number, go there."), moves.chapter, ("chapter",),
    ),
    Command(
        mark("play", context="command"), mark("play [again]", context="usage"),
        mark("Let it run line by line; with again, this sitting or year over and over. Ctrl+C stops it."), moves.play,
        ("run",),
    ),
    Command(
        mark("speed", context="command"), mark("speed SECONDS", context="usage"),
        mark("The pause between two lines that are played."), moves.speed, ("pace",),
    ),
    Command(
        mark("as", context="command"), mark("as POWER, or as archives", context="usage"),
        mark("Look through other eyes, or with everything open."), eyes.look_as, ("eyes",),
    ),
    Command(
        mark("note", context="command"), mark("note TEXT", context="usage"),
        mark("Write what is to be read after this line; without a text, rub it out."), notes.note, ("comment",),
    ),
    Command(
        mark("before", context="command"), mark("before TEXT", context="usage"),
        mark("Write what is to be read before this line."), notes.before, (),
    ),
    Command(
        mark("glyph", context="command"), mark("glyph WORD", context="usage"),
        mark("Mark this line: strong, good, interesting, dubious, blunder, forced or bluff."), notes.glyph, (),
    ),
    Command(
        mark("begin", context="command"), mark("begin TITLE", context="usage"),
        mark("Begin a chapter here."), notes.begin, (),
    ),
    Command(
        mark("branch", context="command"), mark("branch [NAME]", context="usage"),
        mark("Play on from here in a game of its own, in any seat, with the same dice or new ones."), boughs.branch, (),
    ),
    Command(
        mark("rename", context="command"), mark("rename NUMBER NAME", context="usage"),
        mark("Call a branch something else."), boughs.rename, ("name",),
    ),
    Command(
        mark("promote", context="command"), mark("promote NUMBER", context="usage"),
        mark("Make a branch the main line; 0 is the game as it was played."), boughs.promote, (),
    ),
    Command(
        mark("prune", context="command"), mark("prune NUMBER", context="usage"),
        mark("Hide a branch; its game stays on disk."), boughs.prune, (),
    ),
    Command(
        mark("unprune", context="command"), mark("unprune", context="usage"),
        mark("Show every branch again."), boughs.unprune, (),
    ),
    Command(
        mark("visit", context="command"), mark("visit NUMBER", context="usage"),
        mark("Open another game of the tree; 0 is the game as it was played."), boughs.go, ("open",),
    ),
    Command(
        mark("guess", context="command"), mark("guess", context="usage"),
        mark("Guess the next answer to an offer, a motion or a crisis; then see what there was."), guess.guess, (),
    ),
    Command(
        mark("quit", context="command"), mark("quit", context="usage"),
        mark("Leave the replay."), _quit, ("exit", "bye", "q"),
    ),
)  # fmt: skip
"""Going about, writing, branching."""

READING: Mapping[str, Command[Theatre]] = table(
    Command(
        mark("here", context="command"), mark("here", context="usage"),
        mark("Read this line once more."), moves.here, (),
    ),
    Command(
        mark("who", context="command"), mark("who", context="usage"),
        mark("Who did it, who speaks for that power, who heard of it."), asking.who, ("w",),
    ),
    Command(
        mark("why", context="command"), mark("why [EVENT]", context="usage"),
        mark("Every reason that these eyes may read, word and true intent; in the years, the causes."), asking.why,
        ("y", "reasons"),
    ),
    Command(
        mark("whatif", context="command"), mark("whatif", context="usage"),
        mark("What another answer here would have done."), asking.what_if, ("i", "if"),
    ),
    Command(
        mark("changed", context="command"), mark("changed [UNIT]", context="usage"),
        mark("What is otherwise here than one step back."), asking.changed, ("c", "what"),
    ),
    Command(
        mark("draft", context="command"), mark("draft [open, agreed]", context="usage"),
        mark("Where every question stands, a line each."), screens.the_draft, ("d", "status"),
    ),
    Command(
        mark("ledger", context="command"), mark("ledger [open]", context="usage"),
        mark("Every promise you know of, with its number and its fate."), screens.the_ledger, ("promises", "l"),
    ),
    Command(
        mark("powers", context="command"), mark("powers, or power FRANCE", context="usage"),
        mark("All the powers a line each, or one in full."), screens.the_powers, ("power", "p"),
    ),
    Command(
        mark("brief", context="command"), mark("brief [POWER]", context="usage"),
        mark("A power's instructions, and its bluffs, if they are open to these eyes."), screens.the_papers,
        ("instructions", "archives"),
    ),
    Command(
        mark("question", context="command"), mark("question QUESTION", context="usage"),
        mark("One question: its positions in full, and what each is worth to you."), screens.the_question, ("show",),
    ),
    Command(
        mark("treaty", context="command"), mark("treaty", context="usage"),
        mark("What is agreed, in full."), screens.the_treaty, ("text",),
    ),
    Command(
        mark("history", context="command"), mark("history [SITTING]", context="usage"),
        mark("The protocols of the sittings so far."), screens.the_protocols, ("protocol", "protocols"),
    ),
    Command(
        mark("margin", context="command"), mark("margin QUESTION", context="usage"),
        mark("The archivist's margin: what 1856 did. It gives away what history chose."),
        screens.the_margin_of_1856, (),
    ),
    Command(
        mark("tree", context="command"), mark("tree", context="usage"),
        mark("The branches of this game, the main line first."), boughs.show, ("branches",),
    ),
    Command(
        mark("compare", context="command"), mark("compare NUMBER", context="usage"),
        mark("Set the game that is open against another of its tree; 0 is the game as it was played."),
        against.against, ("against",),
    ),
    Command(
        mark("write", context="command"), mark("write [PAPER]", context="usage"),
        mark("Write the treaty, the protocols, a debrief, a poster, tables, or all of them, beside the saves."), _write,
        ("export",),
    ),
    Command(
        mark("glossary", context="command"), mark("glossary [WORD]", context="usage"),
        mark("What the words of the trade mean."), screens.the_glossary, ("words", "term"),
    ),
)  # fmt: skip
"""Reading."""

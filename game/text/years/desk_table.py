"""The commands of the years, which may be typed at every pause; all of them only read, but `quit`."""

from collections.abc import Mapping
from functools import cache

from game.text.commands import Command, names, table
from game.text.lexicon import fold
from game.text.years import annual, causes, desk, europe, fortune, judged, lands, ledger, rooting, standing
from game.text.years.annals import Annals
from game.words.language import Language, mark

PACE: Mapping[str, Command[Annals]] = table(
    Command(
        mark("on", context="command"), mark("on, or Enter", context="usage"),
        mark("Read on to the next page."), desk.read_on, ("next", "continue"),
    ),
    Command(
        mark("all", context="command"), mark("all", context="usage"),
        mark("Read on without a pause, to the next crisis or the end."), desk.read_all, (),
    ),
)  # fmt: skip
"""Going on."""

READING: Mapping[str, Command[Annals]] = table(
    Command(
        mark("why", context="command"), mark("why [EVENT, or a number]", context="usage"),
        mark("Why an event came: what spoke for and against it, and what that goes back to."), causes.show, ("causes",),
    ),
    Command(
        mark("roots", context="command"), mark("roots [EVENT]", context="usage"),
        mark("Everything that an event goes back to in the end: articles, decisions, luck."), rooting.show, (),
    ),
    Command(
        mark("years", context="command"), mark("years", context="usage"),
        mark("The chronicle so far, a line an event, and what history did."), annual.show, ("chronicle",),
    ),
    Command(
        mark("treaty", context="command"), mark("treaty", context="usage"),
        mark("What has become of the treaty, article by article."), standing.treaty, (),
    ),
    Command(
        mark("article", context="command"), mark("article QUESTION", context="usage"),
        mark("One article: its text, what has become of it, and what has rested on it."), standing.article,
        ("question", "q"),
    ),
    Command(
        mark("europe", context="command"), mark("europe [all, or a POWER]", context="usage"),
        mark("How Europe stands: what has moved most, or everything, or all of one power."), europe.show, ("e",),
    ),
    Command(
        mark("states", context="command"), mark("states", context="usage"),
        mark("The states that have come and gone."), europe.states, (),
    ),
    Command(
        mark("map", context="command"), mark("map", context="usage"),
        mark("Who holds what now that was held otherwise in 1856, and since when."), lands.show, ("lands",),
    ),
    Command(
        mark("luck", context="command"), mark("luck", context="usage"),
        mark("When the book is closed: every great event among five hundred histories of the same treaty."),
        fortune.show, ("fortune", "fan"),
    ),
    Command(
        mark("verdict", context="command"), mark("verdict [POWER]", context="usage"),
        mark("How each power stands before history now, line by line."), judged.show, ("verdicts", "score"),
    ),
    Command(
        mark("ledger", context="command"), mark("ledger", context="usage"),
        mark("What was promised at the congress for later, and what has become of it."), ledger.show, ("promises",),
    ),
    Command(
        mark("save", context="command"), mark("save", context="usage"),
        mark("Where the game is kept; it saves itself."), desk.save, (),
    ),
    Command(
        mark("quit", context="command"), mark("quit", context="usage"),
        mark("Leave the game; it can be taken up again."), desk.quit_game, ("exit", "bye"),
    ),
)  # fmt: skip
"""Reading."""

LOOKING_BACK = {name: command for name, command in READING.items() if name not in ("save", "quit")}
"""What is still of use when the book is closed."""


@cache
def spoken(language: Language) -> frozenset[str]:
    """Return every word that is a command of the years, as it is compared."""
    every = names({**PACE, **READING}, language)
    return frozenset(fold(word) for key, known in every.items() for word in (key, *known)) | {"help", "menu", "h", "?"}

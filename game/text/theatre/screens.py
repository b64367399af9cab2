"""The screens of play, read at a place of a replay: a seat's own desk; with the archives open, anybody's."""

from collections.abc import Callable

from game.core.scenario import PowerId
from game.core.world import commitments, essentials_missing
from game.papers.accounts import archive
from game.text.parse import powers
from game.text.screens import brief, draft, glossary, history, ledger, question
from game.text.screens import powers as power_screen
from game.text.theatre.stage import Theatre
from game.text.turn import Turn
from game.text.unclear import Unclear, find
from game.words.pledges import commitment

Screen = Callable[[Turn, tuple[str, ...]], bool]


def at_desk(screen: Screen, public: bool = False) -> Callable[[Theatre, tuple[str, ...]], bool]:
    """Return a screen of play as a command of the theatre: of the power that looks, or of one named first.

    A public one says the same to everybody, so that with the archives open nobody need be named.
    """

    def show(theatre: Theatre, words: tuple[str, ...]) -> bool:
        power, rest = whose(theatre, words)
        if power is None and public:
            power = next(iter(theatre.scenario.powers))
        if power is None:
            power = find("", powers(theatre.scenario), "power")
        return screen(theatre.turn(power), rest)

    return show


def whose(theatre: Theatre, words: tuple[str, ...]) -> tuple[PowerId | None, tuple[str, ...]]:
    """Return whose desk is meant, and the other words: with the archives open, the power named first, if any."""
    if theatre.eyes is not None:
        return theatre.eyes, words
    if words:
        try:
            return find(words[0], powers(theatre.scenario), "power"), words[1:]
        except Unclear:
            pass
    return None, words


def the_draft(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print where every question stands; with the archives open and a power named, as that power read it."""
    power, rest = whose(theatre, words)
    if power is not None:
        return draft.show(theatre.turn(power), rest)
    theatre.reading(rest).end()
    reader, turn = theatre.reader, theatre.turn(next(iter(theatre.scenario.powers)))
    theatre.page.head(theatre.say("The draft", context="screen"))
    for place, asked in enumerate(theatre.scenario.questions, 1):
        said = theatre.say(
            "{title} ({id}): {status}", title=reader.title(asked), id=asked, status=draft.status(turn, asked)
        )
        theatre.page.body(f"{place}. {said}")
    missing = essentials_missing(theatre.view)
    if missing:
        theatre.page.body(
            theatre.say("Before anyone can sign, agree on {questions}.", questions=reader.questions(missing))
        )
    return False


def the_ledger(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print every promise that these eyes know of; with the archives open, the secret ones too."""
    power, rest = whose(theatre, words)
    if power is not None:
        return ledger.show(theatre.turn(power), rest)
    theatre.reading(rest).end()
    theatre.page.head(theatre.say("The ledger", context="screen"))
    known = commitments(theatre.view)
    for number, made in enumerate(known.values(), 1):
        theatre.page.body(f"{number}. {commitment(made, theatre.scenario, theatre.language)}")
    if not known:
        theatre.page.body(theatre.say("No promise is on record."))
    return False


def the_powers(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print the powers a line each, or one in full."""
    if theatre.eyes is not None:
        return power_screen.show(theatre.turn(theatre.eyes), words)
    power, rest = whose(theatre, words)
    if power is not None:
        return power_screen.show(theatre.turn(power), (power, *rest))
    theatre.reading(rest).end()
    theatre.page.head(theatre.say("The powers", context="screen"))
    for each, state in theatre.view.powers.items():
        name = theatre.reader.power(each)
        theatre.page.body(
            theatre.say("{power:the} has left the congress.", power=name)
            if state.withdrawn
            else theatre.say(
                "{power:the}: standing {standing}, appetite for peace {appetite}.",
                power=name, standing=state.standing, appetite=state.appetite,
            )
        )  # fmt: skip
    return False


def the_papers(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print the papers of a power whose archives are open: its letter, its instructions, its bluffs up to here."""
    power, rest = whose(theatre, words)
    if power is None:
        power = find("", powers(theatre.scenario), "power")
    theatre.reading(rest).end()
    if theatre.eyes is not None:
        return brief.show(theatre.turn(power), ())
    reader = theatre.reader
    theatre.page.head(reader.say("The archives {power:of}", context="screen", power=reader.power(power)))
    heard = [line.entry for line in theatre.lens.lines[: theatre.line.n]]
    for text in archive(reader, theatre.view, power, heard):
        theatre.page.body(text)
    return False


def the_glossary(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print what the words of the trade mean."""
    return glossary.show(theatre, words)


the_question = at_desk(question.show)
the_treaty = at_desk(draft.treaty, public=True)
the_protocols = at_desk(history.show, public=True)
the_margin_of_1856 = at_desk(question.margin, public=True)

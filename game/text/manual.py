"""Help: what may be typed now, and what one word does; the numbered menu for those who would rather pick."""

from collections.abc import Callable, Mapping

from game.text.commands import Command, S, choose, table, usage
from game.text.pick import pick
from game.text.screens import glossary
from game.text.speaker import Speaker
from game.text.unclear import Unclear
from game.words.language import mark


def with_help(
    orders: Mapping[str, Command[S]],
    information: Mapping[str, Command[S]],
    advice: "Callable[[Speaker], tuple[str, ...]] | None" = None,
) -> Mapping[str, Command[S]]:
    """Return a whole table of commands with help and menu in it; orders go first. Advice says how to type them."""
    whole: dict[str, Command[S]] = {}

    def show(turn: S, words: tuple[str, ...]) -> bool:
        if words:
            return _one(turn, words[0], whole)
        return _all(turn, orders, information, (advice or _advice)(turn))

    def menu(turn: S, words: tuple[str, ...]) -> bool:
        if words:
            raise Unclear("word", words[0])
        return _menu(turn, whole)

    own = table(
        Command(
            mark("help", context="command"), mark("help [WORD]", context="usage"),
            mark("What you may type, or what one word does."), show, ("h", "?"),
        ),
        Command(
            mark("menu", context="command"), mark("menu", context="usage"),
            mark("The same as numbered choices, step by step."), menu, (),
        ),
    )  # fmt: skip
    whole.update({**orders, **information, **own})
    return whole


def _all(
    turn: Speaker, orders: Mapping[str, Command[S]], information: Mapping[str, Command[S]], advice: tuple[str, ...]
) -> bool:
    page = turn.page
    if orders:
        page.head(turn.say("To act, type:"))
        _lines(turn, orders)
    page.head(turn.say("To read, at any time, type:"))
    _lines(turn, information)
    page.head(turn.say("How to type it"))
    page.body(*advice, turn.say("Type help and a word for more on it, or menu to be led step by step."))
    return False


def _advice(turn: Speaker) -> tuple[str, ...]:
    return (
        turn.say("The first letters of a word are enough. Capitals stand for what you choose: FRANCE, QUESTION."),
        turn.say("A question goes by its short name, its number in the draft, or a word of its title."),
        turn.say("A position goes by its number, as its question lists it, or by its name; 2-4 means a range."),
        turn.say("What stands in brackets may be left out. End an order with ! and nobody asks whether you mean it."),
    )


def _lines(turn: Speaker, commands: Mapping[str, Command[S]]) -> None:
    for command in commands.values():
        about = turn.say(command.about)
        turn.page.body(
            turn.language.phrase("{usage}: {about}", context="help", usage=usage(command, turn.language), about=about)
        )


def _one(turn: Speaker, word: str, commands: Mapping[str, Command[S]]) -> bool:
    try:
        command = choose(word, commands, turn.language)
    except Unclear:
        return glossary.show(turn, (word,))
    turn.page.line(turn.say("It is typed so: {usage}", usage=usage(command, turn.language)))
    turn.page.body(turn.say(command.about))
    if command.aliases:
        turn.page.body(turn.say("Short, or also: {names}.", names=turn.language.listing(list(command.aliases))))
    return False


def _menu(turn: S, commands: Mapping[str, Command[S]]) -> bool:
    options = [(name, turn.say(command.about)) for name, command in commands.items() if name != "menu"]
    chosen = pick(turn.page, turn.say("What will you do?"), options)
    if chosen is None:
        return False
    return commands[chosen].run(turn, ())

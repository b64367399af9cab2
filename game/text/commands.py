"""Commands as a table, and the loop that reads one line after the other until a turn is done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Generic, TypeAlias, TypeVar

from game.core.events import Phase
from game.text.lexicon import fold
from game.text.parse import tokens
from game.text.speaker import Speaker
from game.text.turn import Turn
from game.text.unclear import Unclear, find, sentence
from game.words.labels import phase
from game.words.language import Language

S = TypeVar("S", bound=Speaker)


@dataclass(frozen=True, slots=True)
class Command(Generic[S]):
    """One word a player may type."""

    name: str
    """In English; the language's own name for it is understood too."""
    usage: str
    """How it is typed, as a message of context "usage"."""
    about: str
    """What it does, as a message."""
    run: Callable[[S, tuple[str, ...]], bool]
    """Does it with the words after its name; returns whether the turn is done."""
    aliases: tuple[str, ...] = ()
    """Other names and short forms."""


Commands: TypeAlias = Mapping[str, Command[Turn]]
"""What may be typed in a turn of the congress."""


def table(*commands: Command[S]) -> Mapping[str, Command[S]]:
    """Return commands by name."""
    return {command.name: command for command in commands}


def own_name(command: Command[S], language: Language) -> str:
    """Return what a command is called in a language."""
    return language.phrase(command.name, context="command")


def usage(command: Command[S], language: Language) -> str:
    """Return how a command is typed."""
    return language.phrase(command.usage, context="usage")


def names(commands: Mapping[str, Command[S]], language: Language) -> dict[str, tuple[str, ...]]:
    """Return every command with all the names it answers to."""
    return {key: (own_name(command, language), *command.aliases) for key, command in commands.items()}


def choose(word: str, commands: Mapping[str, Command[S]], language: Language) -> Command[S]:
    """Return the command that a word names; Unclear, in the player's own words, if there is none or more than one."""
    wanted = fold(word)
    for command in commands.values():
        if wanted in (command.name, fold(own_name(command, language)), *command.aliases):
            return command
    try:
        return commands[find(word, {key: (own_name(c, language),) for key, c in commands.items()}, "command")]
    except Unclear as unclear:
        unclear.near = [own_name(commands[key], language) for key in unclear.near]
        raise


def obey(
    turn: S, line: str, commands: Mapping[str, Command[S]], later: Mapping[Phase, Commands] = MappingProxyType({})
) -> bool:
    """Do what a line says; return whether the turn is done. What is unclear is answered with a sentence."""
    words = _verb_first(tokens(line))
    if not words:
        return False
    command: Command[S] | None = None
    try:
        command = choose(words[0], commands, turn.language)
        return command.run(turn, words[1:])
    except Unclear as unclear:
        _help(turn, words[0], command, unclear, later)
        return False


def _verb_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the command before the numbers it is about: `1 4 consent` is `consent 1 4`."""
    verb = next((place for place, word in enumerate(words) if not (word.isdecimal() or word == ",")), 0)
    return (words[verb], *words[:verb], *words[verb + 1 :]) if words else ()


def _help(
    turn: Speaker, word: str, command: Command[S] | None, unclear: Unclear, later: Mapping[Phase, Commands]
) -> None:
    """Say what was not understood: a later word, a command of another part of the sitting, or the first word."""
    if command is not None:
        turn.page.line(sentence(unclear, turn.language))
        if unclear.what == "word" or not unclear.near:
            turn.page.line(turn.say("It is typed so: {usage}", usage=usage(command, turn.language)))
        return
    for part, orders in later.items():
        if any(fold(word) in (each.name, fold(own_name(each, turn.language))) for each in orders.values()):
            name, part_of = turn.language.quote(word), phase(part, turn.language)
            turn.page.line(turn.say("{word} belongs to another part of the sitting: {part}.", word=name, part=part_of))
            return
    if not unclear.near:
        unclear.choices = ()
    turn.page.line(sentence(unclear, turn.language))
    turn.page.line(turn.say("Type help for what you may type here."))


def listen(
    turn: Turn,
    commands: Commands,
    prompt: Callable[[], str],
    done: Callable[[], bool],
    later: Mapping[Phase, Commands],
) -> None:
    """Read and obey lines until a command or the state of things says that the turn is done."""
    while not (done() or turn.left or turn.steward):
        if obey(turn, turn.page.ask(prompt()), commands, later):
            return


def unfold(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words without a final exclamation mark, which asks for no confirmation."""
    return tuple(words[:-1]) if words and words[-1] == "!" else tuple(words)


def unasked(words: Sequence[str]) -> bool:
    """Return whether a line ended in an exclamation mark: the player wants no question."""
    return bool(words) and words[-1] == "!"


def sure(turn: Speaker, words: Sequence[str], question: str) -> bool:
    """Return whether the player means it: asked, unless the line ended in an exclamation mark."""
    return unasked(words) or turn.page.confirm(question)

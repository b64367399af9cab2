"""A save to the game it tells of: in a language, and through the eyes that may look."""

from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.chronicles import follows
from game.cli.saved import Saved, folders
from game.cli.trouble import Trouble, unknown
from game.content.load import ContentError, load
from game.content.translate import languages
from game.core.scenario import PowerId, Scenario
from game.core.sentence import Sentence
from game.core.shortened import shortened
from game.log.log import LogError
from game.replay.eyes import allowed
from game.replay.game import Game, game, seen
from game.replay.reel import Reel

if TYPE_CHECKING:
    from game.words.language import Language


def on_record(saved: Saved, language: str = "en", named: str | None = None, *, guarded: bool = True) -> Game:
    """Return the game of a save as the eyes named may know it.

    None names nobody: the archives, once they are open; before that the only person's. Who wants the archives before
    they are open must name them; if several people still play, nobody may.
    """
    scenario = spoken(saved, language)
    try:
        reel = Reel(scenario, saved.log, follows(saved.scenario, saved.path, "" if language == "en" else language))
        whole = game(saved.path.name, reel)
    except LogError as error:
        raise Trouble(Sentence("{name}: {trouble}", name=str(saved.path), trouble=error.sentence)) from None
    except ContentError as error:
        raise Trouble(
            Sentence(
                "{path}: the history that follows has a mistake: {mistake}",
                path=str(saved.path), mistake=str(error.mistakes[0]),
            )
        ) from None  # fmt: skip
    eyes = whose(saved, whole.world.phase, named) if guarded else None
    return whole if eyes is None else seen(whole, eyes)


def whose(saved: Saved, phase: str, named: str | None) -> PowerId | None:
    """Return whose eyes look; None for the archives."""
    scenario, log = saved.scenario, saved.log
    if named is not None and named != "archives" and named not in scenario.powers:
        raise unknown("seat", named, (*scenario.powers, "archives"))
    may = allowed(scenario, log, phase, plainly=named is not None)
    if named is None:
        if len(may) > 1 and None not in may:
            raise Trouble(
                f"Several people play this game and it is not over; name a seat: --as {', '.join(map(str, may))}."
            )
        return may[0]
    wanted = None if named == "archives" else named
    if wanted not in may:
        raise Trouble("Several people play this game and it is not over; what others have written stays shut.")
    return wanted


def spoken(saved: Saved, language: str) -> Scenario:
    """Return the scenario of a save in the words of a language; as it is, where its file speaks none."""
    file = None if language == "en" else _file(saved.scenario, saved.path)
    return saved.scenario if file is None else shortened(load(file, language), saved.scenario.length)


def tongues(scenario: Scenario, beside: Path | None = None) -> tuple[Scenario, ...]:
    """Return a scenario in every language it has, its own first."""
    file = _file(scenario, beside)
    if file is None:
        return (scenario,)
    return (scenario, *(shortened(load(file, code), scenario.length) for code in languages(file.parent)))


def _file(scenario: Scenario, beside: Path | None) -> Path | None:
    """Return the file of a scenario, if it is one of those that are looked for."""
    for folder in folders(beside):
        file = folder / f"{scenario.id}.yaml"
        try:
            if not file.is_file() or scenario.length not in ("", *(whole := load(file)).lengths):
                continue
            if shortened(whole, scenario.length) == scenario:
                return file
        except ContentError:
            continue
    return None


def speech(code: str) -> "Language":
    """Return a language by its code, or say which there are."""
    from game.words import language as spoken_languages

    known = spoken_languages.languages()
    if code not in known:
        raise unknown("language", code, known)
    return spoken_languages.language(code)

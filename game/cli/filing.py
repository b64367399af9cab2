"""Papers of a save, filed in a folder of their own beside the saves: `papers/NAME/treaty.html` and so on.

And those to print before a game: `papers/paris_1856_lesson/table.html` and so on.
"""

from pathlib import Path

from game.cli.on_record import on_record, speech
from game.cli.put import put_all
from game.cli.saved import open_save
from game.cli.shelf import SUFFIX
from game.cli.trouble import Trouble
from game.core.scenario import Scenario
from game.log.log import LogError

ENDINGS = {"treaty": ".html", "protocols": ".html", "debrief": ".html", "analysis": ".html", "poster": ".svg"}
"""Papers that are one file, and how its name ends; the others are folders."""


def filed(save: Path, folder: Path, what: str, language: str) -> Path:
    """Write a paper of a save and return where it lies; raises LogError with a sentence."""
    from game.papers.bundle import PAPERS, Unwritten, paper

    wanted = next((known for known in PAPERS if known == what), None)
    assert wanted is not None, f"there is no paper {what!r}"
    code = language or "en"
    try:
        game = on_record(open_save(str(save)), code)
        mine = folder / save.name.removesuffix(SUFFIX)
        if wanted in ENDINGS:
            name = f"{wanted}{ENDINGS[wanted]}"
            put_all(mine, paper(game, wanted, name, speech(code)))
            return mine / name
        place = mine if wanted == "all" else mine / "tables"
        put_all(place, paper(game, wanted, "", speech(code)))
        return place
    except Trouble as trouble:
        raise LogError(trouble.said) from None
    except Unwritten as missing:
        raise LogError(missing.said) from None


def to_print(scenario: Scenario, folder: Path, seed: int | None, language: str) -> Path:
    """Write the papers to print before a game and return their folder; raises LogError with a sentence."""
    from game.papers.bundle import dressed
    from game.papers.handouts import handouts

    drawn = "" if seed is None else f"seed_{seed}"
    place = folder / "_".join(part for part in (scenario.id, scenario.length, drawn) if part)
    sheets = handouts(scenario, speech(language or "en"), seed)
    try:
        put_all(place, {f"{name}.html": dressed(sheet, f"{name}.html") for name, sheet in sheets.items()})
    except Trouble as trouble:
        raise LogError(trouble.said) from None
    return place

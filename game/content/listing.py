"""What the menu shows of a folder of scenarios, quickly: a bad file is an entry with a sentence, never an error."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.content.load import examine
from game.content.mistake import Mistake, faults, in_order
from game.content.node import Part
from game.content.read import read
from game.content.sort import is_scenario
from game.content.translate import sidecar


@dataclass(frozen=True, slots=True)
class Listed:
    """A scenario in the menu, or a file that could not be read as one."""

    file: Path
    """Where it is."""
    id: str
    """The name of the file, which is the id of a sound scenario."""
    title: str
    """Its title; the id where it has none."""
    about: str
    """A paragraph, or nothing."""
    minutes: int
    """How long a game takes; 0 if it does not say."""
    powers: Mapping[str, str]
    """Id and name of every power, in file order."""
    lengths: Mapping[str, str] = field(default_factory=dict)
    """Name and title of every shorter game of it."""
    wrong: str = ""
    """Why it cannot be played: the first mistake, as one line; nothing if it can, as far as was looked."""
    mistakes: int = 0
    """How many mistakes were found."""


def listing(folder: Path | str, language: str = "", *, thorough: bool = False) -> tuple[Listed, ...]:
    """Return the scenarios of a folder in order of file name; of a folder that is not there, none.

    Only YAML and headings are looked at, about twenty milliseconds a file; thoroughly, everything that `load` refuses.
    """
    found = (entry(path, language, thorough=thorough) for path in sorted(Path(folder).glob("*.yaml")))
    return tuple(entry for entry in found if entry)


def entry(path: Path, language: str = "", *, thorough: bool = False) -> Listed | None:
    """Return the entry of one file; None for the histories that lie beside the scenarios."""
    top, remarks = read(path)
    if top is None:
        wrong = in_order(remarks)
        return Listed(path, path.stem, path.stem, "", 0, {}, wrong=str(wrong[0]), mistakes=len(wrong))
    if not is_scenario(top):
        return None
    wrong = in_order(faults([*remarks, *(examine(top)[1] if thorough else _headings(top))]))
    texts = _texts(path, language)
    return Listed(
        file=path,
        id=path.stem,
        title=_said(top["title"], texts) or path.stem,
        about=_said(top["about"], texts),
        minutes=top["minutes"].number or 0,
        powers={power: _said(part["name"], texts) or power for power, part in top["powers"].items()},
        lengths={name: _said(part["title"], texts) or name for name, part in top["lengths"].items()},
        wrong=str(wrong[0]) if wrong else "",
        mistakes=len(wrong),
    )


def _headings(top: Part) -> list[Mistake]:
    """Return what is missing of the tables without which there is no game to start."""
    tables = ("powers", "delegates", "questions", "briefs", "war")
    lacking = [top[name] for name in tables if not top[name].is_table]
    lacking += [top["title"]] if not top["title"].text else []
    return [part.mistake("missing" if not part.exists else "this is not what belongs here") for part in lacking]


def _texts(path: Path, language: str) -> Part | None:
    """Return the top of the sidecar of a language, if there is one that can be read."""
    file = sidecar(path, language)
    return read(file)[0] if file else None


def _said(part: Part, texts: Part | None) -> str:
    """Return a text in the language of the sidecar, or in English."""
    return (texts.at(part.path).text if texts else "") or part.text

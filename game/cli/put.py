"""Files that people asked for: written whole or not at all, and never over a save."""

import os
from collections.abc import Mapping
from pathlib import Path

from game.cli.shelf import SUFFIX
from game.cli.trouble import Trouble
from game.core.sentence import Sentence
from game.log.refusal import reason


def put(path: Path, text: str) -> None:
    """Write a text to a file in one stroke; raises Trouble with a sentence."""
    if path.suffix == SUFFIX:
        raise Trouble(Sentence("{path} has the name of a save; nothing else is written there.", path=str(path)))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        if path.is_dir():
            raise Trouble(Sentence("{path} is a folder; a name for the file is needed.", path=str(path)))
        try:
            with beside.open("x", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise Trouble(Sentence("{path} cannot be written: {reason}.", path=str(path), reason=reason(error))) from None


def put_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Write texts to files of a folder, which is made if it is not there."""
    for name in dict.fromkeys(str(Path(name).parent) for name in texts):
        place = folder / name
        try:
            place.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            raise Trouble(
                Sentence("The folder {path} cannot be made: {reason}.", path=str(place), reason=reason(error))
            ) from None
    for name, text in texts.items():
        put(folder / name, text)

"""Which papers there are, and their bytes by the names of files: what the command line and the screens write."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final, Literal, TypeAlias, get_args

from game.core.sentence import Sentence
from game.papers.analysis import analysis
from game.papers.csvs import csvs
from game.papers.debrief import debrief
from game.papers.document import Document
from game.papers.html import html
from game.papers.markdown import markdown
from game.papers.plain import plain
from game.papers.poster import poster
from game.papers.protocols import protocols
from game.papers.treaty import treaty
from game.replay.game import Game
from game.words.language import Language

Paper: TypeAlias = Literal["treaty", "protocols", "debrief", "analysis", "poster", "csv", "all"]
PAPERS: Final[tuple[Paper, ...]] = get_args(Paper)


class Unwritten(Exception):
    """A paper that this game has not, in one whole sentence."""

    def __init__(self, said: Sentence) -> None:
        """Keep the sentence with its message, for whoever speaks another language."""
        super().__init__(said)
        self.said = said


def paper(game: Game, what: Paper, name: str, language: Language) -> Mapping[str, str]:
    """Return the texts of a paper by the names of their files; of a single one, under the name given.

    Raises Unwritten, with a sentence, if the game has no such paper or the name's ending is none of its formats.
    """
    match what:
        case "csv":
            return csvs(game, language)
        case "all":
            return _all(game, language)
        case "poster":
            if PurePath(name).suffix.lower() != ".svg":
                raise Unwritten(Sentence("The name of a poster ends in .svg, not as {name} does.", name=name))
            return {name: _poster(game, language)}
        case _:
            return {name: dressed(document(game, what, language), name)}


def document(game: Game, what: Literal["treaty", "protocols", "debrief", "analysis"], language: Language) -> Document:
    """Return one document of a game."""
    match what:
        case "treaty":
            return treaty(game, language)
        case "protocols":
            return protocols(game, language)
        case "debrief":
            return debrief(game, language)
        case "analysis":
            if game.eyes is not None or not game.closed:
                raise Unwritten(
                    Sentence("The bargaining is taken apart when the congress is over and the archives are open.")
                )
            return analysis(game, language)


def dressed(found: Document, name: str) -> str:
    """Return a document in the dress that the ending of a file's name asks for; raises Unwritten with a sentence."""
    match PurePath(name).suffix.lower():
        case ".html" | ".htm":
            return html(found)
        case ".md":
            return markdown(found)
        case ".txt":
            return f"{plain(found)}\n"
        case _:
            raise Unwritten(
                Sentence("The name of a document ends in .html, .md or .txt, not as {name} does.", name=name)
            )


def _poster(game: Game, language: Language) -> str:
    drawn = poster(game, language)
    if drawn is None:
        raise Unwritten(
            Sentence("There is no poster of a game without the years after; it is drawn once history is played.")
        )
    return drawn.svg


def _all(game: Game, language: Language) -> dict[str, str]:
    """Return every paper that the game has; documents in both formats, tables in a folder of their own."""
    opened = game.closed and game.eyes is None
    bargaining = document(game, "analysis", language) if opened else None
    told = debrief(game, language, bargaining.blocks[1:] if bargaining else ())
    documents = {"treaty": treaty(game, language), "protocols": protocols(game, language), "debrief": told}
    found: dict[str, str] = {}
    for what, written in documents.items():
        found |= {f"{what}.html": html(written), f"{what}.md": markdown(written)}
    if bargaining is not None:
        found["analysis.html"] = html(bargaining)
    drawn = poster(game, language)
    if drawn is not None:
        found["poster.svg"] = drawn.svg
    return found | {f"tables/{name}": text for name, text in csvs(game, language).items()}

"""What a file is refused with is one English sentence on the command line, and the player's language at a table."""

import ast
import copy
import errno
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from game.cli.house import House
from game.core.sentence import Sentence, together
from game.log.bundle import bundle_content, parse_bundle
from game.log.log import LogError
from game.log.margin import Margin
from game.log.margin_file import margin_content, margin_path, parse_margin, read_margin
from game.log.reader import parse, read
from game.log.refusal import reason
from game.text.menu import open_menu
from game.text.page import Page
from game.words.language import ENGLISH, language

FRENCH = language("fr")
GAME = Path(__file__).resolve().parents[2] / "game"
SAVE = GAME.parent / "saves" / "four_points_tutorial.congress"
SAME = {"{first} {rest}"}
"""Messages that hold no word of any language."""


def _calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted(GAME.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield path, node


def _messages() -> list[str]:
    calls = [call for name in ("LogError", "Sentence") for _, call in _calls(name)]
    texts = [call.args[0].value for call in calls if call.args and isinstance(call.args[0], ast.Constant)]
    return sorted({text for text in texts if isinstance(text, str)})


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


MESSAGES = _messages()


def test_no_refusal_is_glued_together() -> None:
    """No LogError and no sentence is made of an f-string or a sum: it could not be said in another language."""
    glued = [
        f"{path.name}:{call.lineno}"
        for name in ("LogError", "Sentence")
        for path, call in _calls(name)
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert glued == []
    assert len(MESSAGES) > 100


@pytest.mark.parametrize("message", MESSAGES)
def test_a_refusal_keeps_its_english_and_has_its_french(message: str) -> None:
    """The text is the message with its fields; the French has other words and the same fields."""
    fields = {name: f"<{name}>" for name in _names(message)}
    error = LogError(message, **fields)
    assert str(error) == f"{error}" == (message.format_map(fields) if fields else message)
    assert ENGLISH.told(error.sentence) == str(error)
    said = FRENCH.told(error.sentence)
    assert message in SAME or said != str(error)
    assert all(said.count(part) == 1 for part in fields.values())


def _french(text: str) -> str:
    assert isinstance(text, Sentence)
    for part in _parts(text):
        assert part in SAME or FRENCH.phrase(part) != part, part
    return FRENCH.told(text)


def _parts(text: Sentence) -> Iterator[str]:
    yield text.message
    for part in text.fields.values():
        if isinstance(part, Sentence):
            yield from _parts(part)


def _refused(data: bytes) -> str:
    with pytest.raises(LogError) as caught:
        parse(data, "partie.congress")
    return _french(str(caught.value))


def test_a_save_that_is_none_is_refused_in_french(tmp_path: Path) -> None:
    """Foreign, newer, empty, a folder, missing: each is one French sentence that names the file."""
    assert _refused(b"hello") == "partie.congress n’est pas une sauvegarde du Congrès."
    assert _refused(b'{"congress":9,"a":1}').startswith("partie.congress provient d’une version plus récente du jeu")
    assert _refused(b'{"congress":1,"a":1}').startswith("partie.congress\N{NO-BREAK SPACE}: la ligne 1 a été altérée")
    (tmp_path / "vide").write_bytes(b"")
    for path, end in ((tmp_path / "vide", "est vide."), (tmp_path, "un fichier."), (tmp_path / "x", "de ce nom.")):
        with pytest.raises(LogError) as caught:
            read(path)
        said = _french(str(caught.value))
        assert said.startswith(str(path)) and said.endswith(end)


def test_a_damaged_save_says_in_french_what_is_kept() -> None:
    """Torn, altered, without its last line end: the line, what is lost and what is kept, in French to the last word."""
    data = SAVE.read_bytes()
    lines = data.split(b"\n")
    torn = parse(data[: len(data) - 40], "p").trouble
    altered = parse(b"\n".join([*lines[:3], lines[3].replace(b"a", b"b", 1), *lines[4:]]), "p").trouble
    harmless = parse(data.removesuffix(b"\n"), "p").trouble
    assert torn and altered and harmless
    assert "a été tronquée et est écartée" in _french(torn)
    assert "a été altérée, de sorte qu’elle et toutes les suivantes sont écartées" in _french(altered)
    assert _french(altered).endswith(("est conservé.", "est conservée."))
    assert _french(harmless).endswith("rien n’est perdu.")


def test_margins_and_bundles_are_refused_in_french(tmp_path: Path) -> None:
    """A margin cut short or of another game, a bundle that is none: in French, to the last word."""
    content = margin_content(Margin("a" * 64))
    cut = parse_margin(content[:-20], "p.tree").trouble
    assert cut and _french(cut).endswith("rien n’y est utilisable, et on n’y touche pas.")
    save = tmp_path / "p.congress"
    margin_path(save).write_bytes(content)
    other = read_margin(save, "b" * 64).trouble
    assert other and "d’une autre partie" in _french(other)
    with pytest.raises(LogError) as caught:
        parse_bundle(bundle_content([])[:-5], "p.bundle")
    assert "n’est pas une liasse du Congrès" in _french(str(caught.value))


@pytest.mark.parametrize("code", sorted(errno.errorcode))
def test_every_reason_of_the_system_is_said_or_quoted_in_french(code: int) -> None:
    """A reason that the game knows is in French; one that only the system knows stands in quotation marks."""
    said = _french(reason(OSError(code, "Odd Trouble")))
    assert "odd trouble" not in said or said == "le système répond «\N{NO-BREAK SPACE}odd trouble\N{NO-BREAK SPACE}»"


def test_a_page_says_a_refusal_in_its_language() -> None:
    """What text mode prints of a LogError is French on a French page."""
    printed: list[str] = []
    page = Page(FRENCH, lambda prompt: "", printed.append, lambda: None, 200)
    page.line(str(LogError("{path} is empty.", path="p")))
    assert printed == ["p est vide."]


def test_sentences_travel_and_join() -> None:
    """A sentence is copied whole, as it is for another process, and two that are joined are both said in French."""
    one = Sentence("{path} is empty.", path="a{b}")
    for back in (copy.deepcopy(one), copy.deepcopy(LogError(one)).sentence):
        assert (back, back.message, back.fields) == (one, one.message, one.fields)
    assert together("", one, "") is one and together() == ""
    assert together(one, one) == f"{one} {one}"
    assert FRENCH.told(together(one, one)) == "a{b} est vide. a{b} est vide."


def test_the_menu_says_once_in_french_that_a_save_is_none(tmp_path: Path) -> None:
    """Whoever would take up a file that is no save reads why in the list, and once more when it is chosen."""
    (tmp_path / "un.congress").write_bytes(b"bonjour")
    printed: list[str] = []
    answers = iter(["2", "1", "4"])
    page = Page(FRENCH, lambda prompt: next(answers), printed.append, lambda: None, 400)
    assert open_menu(House(tmp_path, "fr"), page) is None
    said = [line for line in printed if "un.congress n’est pas une sauvegarde du Congrès." in line]
    assert len(said) == 2
    assert said[0].strip().startswith("1. Un\N{NO-BREAK SPACE}: endommagé.")

"""The catalogues are whole, fresh, and agree with the messages that the game says."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("babel", reason="catalogues are built with Babel")

ROOT = Path(__file__).parents[3]
OWED: tuple[str, ...] = ()
"""Folders whose messages are still being written, for which French may be owed."""


def builder() -> ModuleType:
    """Return the tool that builds the catalogues."""
    path = ROOT / "assets" / "build" / "build_words.py"
    spec = importlib.util.spec_from_file_location("build_words", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules.setdefault("build_words", importlib.util.module_from_spec(spec))
    spec.loader.exec_module(module)
    return module


build = builder()
FILES = build.languages()


def owed(files: list[str]) -> bool:
    """Return whether a message is said only where messages are still being written."""
    return all(file.startswith(OWED) for file in files)


def test_french_is_there() -> None:
    """English needs no catalogue; French has one."""
    assert [file.parent.parent.name for file in FILES] == ["fr"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_nothing_is_missing(file: Path) -> None:
    """Every message found in the source is in the catalogue, translated, with its own fields and known forms."""
    found = {key: places for key, places in build.messages().items() if not owed([each.file for each in places])}
    assert build.faults(build.merged(build.read(file), found)) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_nothing_is_wrong_with_what_is_translated(file: Path) -> None:
    """No text is fuzzy, and none loses or invents a field, wherever it is said."""
    assert [fault for fault in build.faults(build.read(file)) if not fault.startswith("untranslated")] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_nothing_is_left_over(file: Path) -> None:
    """The catalogue has no message that the source no longer says."""
    found = build.messages()
    unused = [
        message.id
        for message in build.read(file)
        if message.id
        and (message.context or "", build.first(message)) not in found
        and not owed([place for place, _ in message.locations])
    ]
    assert unused == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)
def test_the_compiled_catalogue_is_fresh(file: Path) -> None:
    """The .mo is what compiling the .po gives, byte for byte."""
    assert file.with_suffix(".mo").read_bytes() == build.mo_bytes(build.read(file))


def test_a_message_is_found_wherever_it_is_said(tmp_path: Path) -> None:
    """Sentences, marks, plurals and contexts are found; what is not written out is not a message."""
    folder = tmp_path / "game"
    folder.mkdir()
    (folder / "one.py").write_text(
        "reader.say('Hello.')\n"
        "say('Go', context='button')\n"
        "language.count('{n} call', '{n} calls', n)\n"
        "reader.deals(a, b, 'You.', 'To you.', 'They.', x=1)\n"
        "reader.acts(a, 'You do.', 'They ' 'do.')\n"
        "say(other)\n"
        "'text'.count('a')\n",
        encoding="utf-8",
    )
    assert list(build.messages(folder)) == [
        ("", "Hello."), ("button", "Go"), ("", "{n} call"), ("", "You."), ("", "To you."), ("", "They."),
        ("", "You do."), ("", "They do."),
    ]  # fmt: skip


def test_a_translation_that_loses_a_field_is_reported() -> None:
    """The fields of a text are those of its message, and a power has only the forms that it has."""
    catalogue = build.Catalog(locale="fr")
    catalogue.add("{by:the} moved {articles}.", "{by:the} a propos\u00e9.")
    catalogue.add("{by:the} signed.", "{by:par} a sign\u00e9.")
    catalogue.add("Nobody.", "")
    assert [fault.split(":")[0] for fault in build.faults(catalogue)] == [
        "fields ['by'] instead of ['articles', 'by']", "{by} has no form ['par']", "untranslated",
    ]  # fmt: skip


def test_what_is_untranslated_is_said_in_english() -> None:
    """An empty text, singular or plural, is left out of the compiled catalogue."""
    found = {("", "One."): [build.Found("", "One.", "", "a")], ("", "{n} a"): [build.Found("", "{n} a", "{n} b", "a")]}
    assert b"One." not in build.mo_bytes(build.merged(build.Catalog(locale="fr"), found))

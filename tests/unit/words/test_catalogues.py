"""The catalogues are whole, fresh, and agree with the messages that the game says."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import yaml

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


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Signez : vite.", "no no-break space before ; : ! ?"),
        ("Signez: vite.", "no no-break space before ; : ! ?"),
        ("Un mot, «\u00a0Oui»", "no no-break space before »"),
        ("Un mot, « Oui\u00a0»", "no no-break space after «"),
        ("Ils confèrent …", "a space before …"),
        ("Ils confèrent...", "three dots for …"),
        ('Le mot "oui".', "straight quotation marks"),
        ("Deux  mots.", "two spaces"),
        ("On le tient de le Times.", "de le for du, à les for aux"),
        ("Sous la réserve de {powers:the}.", "de or à before a power that has a form for it"),
        ("Le crédit de {by:of}.", "an article or de before a form that has its own"),
        ("C’est qu’{by:the} refuse.", "a field after an elision"),
        ("On dit que elle refuse.", "no elision"),
        ("La cour de Autriche.", "no elision"),
        ("Le 1 mars 1856.", "the first of a month is the 1er"),
        ("Le 25 Mars 1856.", "a month is written small"),
        ("Il y eut 12 000 morts.", "thousands are set off by a no-break space"),
        ("Il y eut 12,000 morts.", "thousands are set off by a no-break space"),
    ],
)
def test_what_french_may_not_have_is_reported(text: str, remark: str) -> None:
    """Typography, contractions and elisions are a machine's to find; the rest is a reader's."""
    assert remark in build.habits(text, "fr")
    assert build.habits(text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Signez\u00a0: «\u00a0Oui\u00a0!\u00a0» et {power:the}…", "Appelons-le ainsi\u00a0; puis-je entrer\u00a0?",
        "Le 1er mars 1856, de onze heures à midi, le oui du Times.", "Sous la réserve {powers:of}, devant {by:the}.",
        "Il y eut 1\u00a0115\u00a0000 morts en 1856.", "On s’attend à le voir, et l’on a le courage de le dire.",
    ],
)  # fmt: skip
def test_good_french_is_let_pass(text: str) -> None:
    """The patterns know a pronoun from an article, and a year from a thousand."""
    assert build.habits(text, "fr") == []


def texts(node: object) -> Iterator[str]:
    """Return every text of a sidecar, in order."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from texts(each)


@pytest.mark.parametrize("file", sorted((ROOT / "scenarios").glob("*/*.yaml")), ids=lambda file: file.stem)
def test_the_words_of_a_scenario_keep_the_habits_of_their_language(file: Path) -> None:
    """What a catalogue may not have, a scenario's words in that language may not have either."""
    said = texts(yaml.safe_load(file.read_text(encoding="utf-8")))
    assert [(remark, text) for text in said for remark in build.habits(text, file.parent.name)] == []


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

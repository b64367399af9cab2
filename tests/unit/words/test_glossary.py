"""The glossary explains every term once, in every language, and the page in docs is its print."""

import re
from pathlib import Path

from game.words.glossary import TERMS, explain, glossary, page, term
from game.words.language import ENGLISH, language

FRENCH = language("fr")
PAGE = Path(__file__).parents[3] / "docs" / "words.md"


def test_every_term_is_one_sentence() -> None:
    """A term is explained in one sentence that does not begin by naming it, in both languages."""
    for key in TERMS:
        for spoken in (ENGLISH, FRENCH):
            meaning = explain(key, spoken)
            assert re.fullmatch(r"[A-ZÀÉÊÔ].*[^.]\.", meaning), meaning
            assert ". " not in meaning
            assert not meaning.startswith(term(key, spoken))
        assert explain(key, ENGLISH) != explain(key, FRENCH)


def test_the_glossary_is_in_order() -> None:
    """Terms come in the order of the alphabet, accents aside, and no two are alike."""
    terms = [said for said, _ in glossary(FRENCH).values()]
    assert terms.index("échange") < terms.index("garantie")
    assert len(set(terms)) == len(TERMS)


def test_the_page_is_fresh() -> None:
    """docs/words.md is what `python -m game.words.glossary` prints."""
    assert PAGE.read_text(encoding="utf-8") == page()

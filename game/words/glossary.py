"""What the words of the trade mean: a term and one sentence on it, for help on screen and for `docs/words.md`."""

from collections.abc import Mapping

from game.words.language import ENGLISH, Language
from game.words.terms_dealings import DEALINGS
from game.words.terms_table import TABLE

TERMS: Mapping[str, tuple[str, str]] = {**TABLE, **DEALINGS}
"""Key to the message ids of term and explanation; screens ask for help by key."""


def glossary(language: Language) -> dict[str, tuple[str, str]]:
    """Return every term and its explanation, by key, in the order of the terms in this language."""
    said = {key: (term(key, language), explain(key, language)) for key in TERMS}
    return dict(sorted(said.items(), key=lambda entry: sorting(entry[1][0])))


def term(key: str, language: Language) -> str:
    """Return a term as a player reads it; KeyError if the glossary does not have the key."""
    return language.phrase(TERMS[key][0], context="term")


def explain(key: str, language: Language) -> str:
    """Return one sentence on what a term means; KeyError if the glossary does not have the key."""
    return language.say(TERMS[key][1])


def page(language: Language = ENGLISH) -> str:
    """Return the glossary as Markdown: the text of `docs/words.md`."""
    lines = [f"# {language.say('Words')}", ""]
    lines += [
        language.say("The same word means the same thing in the code, in scenario files, on screen and here."),
        "",
    ]
    for said, meaning in glossary(language).values():
        lines += [f"**{said}**: {meaning}", ""]
    return "\n".join(lines).rstrip() + "\n"


def sorting(text: str) -> str:
    """Return a text without its accents and in lower case, so that É sorts and is found with E."""
    plain = str.maketrans("àâäçéèêëîïôöùûüÿœÉ", "aaaceeeeiioouuuyoe")
    return text.casefold().translate(plain)


if __name__ == "__main__":
    print(page(), end="")

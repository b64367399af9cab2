"""The glossary: what the words of the trade mean."""

from game.text.lexicon import fold
from game.text.speaker import Speaker
from game.words.glossary import glossary


def show(turn: Speaker, words: tuple[str, ...]) -> bool:
    """Print every term with its meaning; with a word, the terms that hold it."""
    wanted = fold(" ".join(words))
    found = [(said, about) for said, about in glossary(turn.language).values() if wanted in fold(said)]
    turn.page.head(turn.say("Glossary", context="screen"))
    for said, about in found:
        turn.page.body(turn.say("{term}: {meaning}", context="glossary", term=said, meaning=about))
    if not found:
        turn.page.body(turn.say("No such term. Type glossary alone for all of them."))
    return False

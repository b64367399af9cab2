"""The verdicts of history, as things stand: a start, a line for each reason, a sum from 0 to 100."""

from game.core.history.verdict import Judged, verdicts
from game.text.parse import powers
from game.text.unclear import find
from game.text.years.annals import Annals

EUROPE = "europe"


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print how each power stands before history; with a power, or Europe, that one line by line."""
    found = verdicts(annals.program, annals.past)
    if words:
        known = {**powers(annals.program.scenario), EUROPE: (annals.say("Europe"),)}
        names = {name: known.get(name, ()) for name in found}
        _one(annals, name := find(" ".join(words), names, "power"), found[name])
        return False
    if annals.over:
        annals.page.head(annals.say("The verdict of history", context="screen"))
    else:
        annals.page.head(annals.say("The verdict of history, were it given now", context="screen"))
    for name in ordered(annals, found):
        _one(annals, name, found[name])
    return False


def ordered(annals: Annals, found: dict[str, Judged]) -> list[str]:
    """Return whom history judges: people's powers first, Europe last, and nobody who was not at the table."""
    table = annals.table.scenario.powers
    known = [power for power in (*annals.people, *table) if power in found]
    return [*dict.fromkeys(known), *([EUROPE] if EUROPE in found else [])]


def _one(annals: Annals, name: str, judged: Judged) -> None:
    chronicle, page, language = annals.program.chronicle, annals.page, annals.language
    verdict = chronicle.europe if name == EUROPE else chronicle.verdicts[name]
    assert verdict is not None
    if name == EUROPE:
        page.body(annals.say("Europe: {points} of a hundred.", points=judged.points))
    else:
        page.body(
            annals.say("{power:the}: {points} of a hundred.", power=annals.names.power(name), points=judged.points)
        )
    if verdict.about:
        page.line(verdict.about, 2)
    page.line(annals.say("{points} to begin with.", points=language.number(judged.start)), 2)
    for weighed in sorted(judged.terms, key=lambda term: -abs(term.weight)):
        because = annals.names.quoted(verdict.terms[weighed.number].because)
        points = language.signed(weighed.weight)
        page.line(annals.say("{points}: {because}", context="a verdict", points=points, because=because), 2)
    total = judged.start + sum(term.weight for term in judged.terms)
    if total != judged.points:
        page.line(annals.say("In all {total}, and no verdict leaves 0 to 100.", total=language.number(total)), 2)

"""A fact, a change, a slide or a trend is about one thing, and says about it only what can be said."""

from collections.abc import Iterator, Mapping

from game.content.lint.history.draft import History
from game.content.mistake import Mistake
from game.content.node import Part

_POSITIONS = ("at_least", "at_most")
_NUMBERS = ("above", "below")

FACTS: Mapping[str, tuple[str, ...]] = {
    "article": _POSITIONS,
    "signed": _POSITIONS,
    "fallen": (),
    "variable": _NUMBERS,
    "relation": _NUMBERS,
    "brief": _NUMBERS,
    "opinion": _NUMBERS,
    "happened": ("within", "after"),
    "never": ("within",),
    "decided": ("power", "options"),
    "exists": (),
    "promise": ("by", "to", "crisis", "leaks", *_NUMBERS),
    "outcome": (),
    "since": (),
    "until": (),
    "either": (),
}
"""Subjects of a fact, and what may be said of each."""

CHANGES: Mapping[str, tuple[str, ...]] = {
    "variable": ("by", "set_to"),
    "relation": ("by", "set_to"),
    "kills": (),
    "article": ("becomes",),
    "schedules": ("years",),
    "raises": (),
    "ends": (),
}
"""Subjects of a change, and what may be said of each."""

WORDS: Mapping[str, tuple[str, ...]] = {"neutrality": ("to",), "guarantee": (), "article": ()}
"""Subjects of a word that an option keeps or breaks, and what may be said of each."""

_SLIDES = ("variable", "relation", "article", "signed")
_TRENDS = ("variable", "relation")


def facts_are_about_one_thing(history: History) -> Iterator[Mistake]:
    """A fact has one subject, says what belongs to it, and is complete."""
    for fact in history.facts():
        subject = _subject(fact, tuple(FACTS))
        yield from _odd(fact, FACTS)
        if subject in ("variable", "relation", "brief", "opinion") and not any(fact.has(key) for key in _NUMBERS):
            yield fact.mistake(f"{subject} needs above, below or both")
        if subject == "decided":
            for key in ("power", "options"):
                if not fact.has(key):
                    yield fact.mistake(f"decided needs {key}")
        if subject == "either" and len(tuple(fact["either"].elements())) < 2:
            yield fact["either"].mistake("either holds two facts or more")
        for part in fact["either"].elements():
            if part.has("either"):
                yield part["either"].mistake("an either cannot hold another")
        if subject == "promise" and fact.has("crisis") and fact["promise"].text != "neutrality":
            yield fact["crisis"].mistake("only neutrality is promised for a crisis")
        if subject == "promise" and fact["promise"].text != "loan":
            for key in _NUMBERS:
                if fact.has(key):
                    yield fact[key].mistake("only a loan has a size")
        if subject == "relation" and len(set(fact["relation"].texts())) == 1:
            yield fact["relation"].mistake("a relation joins two powers")


def changes_do_one_thing(history: History) -> Iterator[Mistake]:
    """A change has one subject, says what belongs to it, and changes something."""
    for change in history.changes():
        subject = _subject(change, tuple(CHANGES))
        yield from _odd(change, CHANGES)
        if subject in ("variable", "relation"):
            given = [key for key in ("by", "set_to") if change.has(key)]
            if len(given) != 1:
                yield change.mistake(f"{subject} needs either by or set_to")
            elif change["by"].number == 0:
                yield change["by"].mistake("0: this changes nothing")
        if subject == "article" and not change.has("becomes"):
            yield change.mistake("article needs becomes: the position it is revised to")
    for rule in history.top["signature"].elements():
        for change in rule["effects"].elements():
            if change.has("schedules") and not (change["years"].number or 0) >= 1:
                yield change.mistake("what the signature schedules needs years, 1 or more")


def words_are_about_one_thing(history: History) -> Iterator[Mistake]:
    """A word that an option keeps or breaks has one subject."""
    for *_, option in history.options():
        for word in (*option["keeps"].elements(), *option["breaks"].elements()):
            yield from _odd(word, WORDS)


def slides_and_trends(history: History) -> Iterator[Mistake]:
    """A sliding term is measured on one thing; a trend moves one thing, and with toward has a pace above 0."""
    for term in history.terms():
        per = term["per"]
        if per.is_table and len(_given(per, _SLIDES)) != 1:
            yield per.mistake(f"a sliding term is measured on one of {', '.join(_SLIDES)}")
    for trend in history.top["trends"].elements():
        if len(_given(trend, _TRENDS)) != 1:
            yield trend.mistake("a trend moves a variable or a relation, and only one")
        by = trend["by"].number
        if by == 0:
            yield trend["by"].mistake("0: this moves nothing")
        elif by is not None and by < 0 and trend.has("toward"):
            yield trend["by"].mistake("with toward, by is the pace and above 0")


def _odd(part: Part, subjects: Mapping[str, tuple[str, ...]]) -> Iterator[Mistake]:
    """Report several subjects, none, or words that do not belong to the one."""
    given = _given(part, tuple(subjects))
    if not part.is_table:
        return
    if not given:
        yield part.mistake(f"this needs one of {', '.join(subjects)}")
    elif len(given) > 1:
        yield part[given[1]].mistake(f"this is already about {given[0]}; write it apart", at_key=True)
    else:
        known = {word for words in subjects.values() for word in words}
        for word, child in part.items():
            if word in known and word not in subjects[given[0]]:
                yield child.mistake(f"{word} does not belong to {given[0]}", at_key=True)


def _given(part: Part, subjects: tuple[str, ...]) -> list[str]:
    return [subject for subject in subjects if part.has(subject)]


def _subject(part: Part, subjects: tuple[str, ...]) -> str:
    """Return the subject of a part that has exactly one."""
    given = _given(part, subjects)
    return given[0] if len(given) == 1 else ""

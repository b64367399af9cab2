"""A written treaty back to a treaty: every article is found by its anchor, and its text must be one that was proposed.

Anchors are the ids of questions, so neither numbers nor titles matter; texts are compared without regard to spaces,
quotation marks and marks of Markdown, in every language that the scenario has.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import unescape

from game.core.scenario import QuestionId, Scenario
from game.core.worth import silent

_MARKDOWN = re.compile(r"<!--\s*congress\b(?P<facts>[^>]*)-->")
_PAGE = re.compile(r'<meta\s+name="congress-(?P<name>[a-z]+)"\s+content="(?P<value>[^"]*)"')
_FACT = re.compile(r'([a-z]+)="([^"]*)"')
_ANCHOR = re.compile(r'<a id="(?P<id>[\w-]+)"></a>')
_HEADING = re.compile(r'<h3\s+id="(?P<id>[\w-]+)">.*?</h3>', re.DOTALL)
_PARAGRAPH = re.compile(r"<p>(?P<text>.*?)</p>", re.DOTALL)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})


class Unreadable(Exception):
    """A document that is no treaty of this scenario, in one whole sentence."""


def facts(text: str) -> dict[str, str]:
    """Return what a document says of itself to programs; nothing if it is none of ours."""
    marked = _MARKDOWN.search(text[:2000])
    if marked is not None:
        return dict(_FACT.findall(marked["facts"]))
    return {found["name"]: found["value"] for found in _PAGE.finditer(text[:4000])}


def is_treaty(text: str) -> bool:
    """Say whether a text is a treaty that was written by `treaty`."""
    return facts(text).get("kind") == "treaty"


def treaty_of(text: str, scenarios: Sequence[Scenario]) -> tuple[int, ...]:
    """Return the treaty of a document, in scenario order, with silence on what it does not mention.

    The scenarios are one scenario in all its languages. Raises Unreadable with a sentence.
    """
    scenario = scenarios[0]
    named = facts(text).get("scenario", scenario.id)
    if named != scenario.id:
        raise Unreadable(f"this is a treaty of the scenario {named}, not of {scenario.id}")
    numbers = dict(zip(scenario.questions, silent(scenario), strict=True))
    seen: set[QuestionId] = set()
    for question, body in _articles(text):
        if question not in scenario.questions:
            raise Unreadable(f"it has an article under {question!r}, which is no question of {scenario.id}")
        if question in seen:
            raise Unreadable(f"it has two articles under {question!r}")
        seen.add(question)
        numbers[question] = _number(question, body, scenarios)
    return tuple(numbers.values())


def _articles(text: str) -> Iterator[tuple[QuestionId, str]]:
    """Yield the id and the bare text of every article."""
    if "<html" in text[:4000]:
        found = list(_HEADING.finditer(text))
        ends = [*(one.start() for one in found[1:]), len(text)]
        for one, end in zip(found, ends, strict=True):
            body = text[one.end() : end].split("<h2", 1)[0]
            first = _PARAGRAPH.search(body)
            yield one["id"], unescape(re.sub(r"<[^>]+>", "", first["text"])) if first else ""
        return
    found = list(_ANCHOR.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=True):
        yield one["id"], _paragraph(text[one.end() : end])


def _paragraph(body: str) -> str:
    """Return the first paragraph below a heading of Markdown: lines of it may have been broken anew."""
    lines: list[str] = []
    for line in body.strip().splitlines():
        bare = line.strip()
        if bare.startswith("#") or (not bare and not lines):
            continue
        if not bare or bare.startswith(">"):
            break
        lines.append(bare)
    return re.sub(r"\\(.)", r"\1", " ".join(lines))


def _number(question: QuestionId, body: str, scenarios: Sequence[Scenario]) -> int:
    """Return the position that a text is; raises Unreadable, with the nearest one, if it is none."""
    wanted = _bare(body)
    best = (0.0, "")
    for scenario in scenarios:
        for number, position in enumerate(scenario.questions[question].positions.values()):
            known = _bare(position.text)
            if known == wanted:
                return number
            best = max(best, (SequenceMatcher(None, known, wanted, autojunk=False).quick_ratio(), position.label))
    title = scenarios[0].questions[question].title
    if not wanted:
        raise Unreadable(f"the article on “{title}” ({question}) has no text")
    raise Unreadable(
        f"the article on “{title}” ({question}) no longer says what any answer to that question says;"
        f" it comes nearest to “{best[1]}”"
    )


def _bare(text: str) -> str:
    return " ".join(text.translate(_QUOTES).split())

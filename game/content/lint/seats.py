"""Who sits at the table, and with what papers."""

import re
from collections.abc import Iterator

from game.content.lint.draft import Draft
from game.content.mistake import Mistake

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def one_first_delegate(draft: Draft) -> Iterator[Mistake]:
    """Each power has exactly one first plenipotentiary."""
    if not draft.delegates:
        return
    for power, part in draft.powers.items():
        firsts = [d for d in draft.delegates.values() if d["power"].text == power and d["rank"].text == "first"]
        if not firsts:
            yield part.mistake("no delegate of this power has the rank first")
        for other in firsts[1:]:
            yield other["rank"].mistake(f"{power} has another first delegate on line {firsts[0].start.line}")


def a_brief_each(draft: Draft) -> Iterator[Mistake]:
    """Each power has instructions, on something that matters to it."""
    briefs = draft.top["briefs"]
    for power, part in draft.powers.items():
        if briefs.is_table and not briefs[power].exists:
            yield part.mistake("this power has no brief")
    for _, brief in briefs.items():
        weights = [entry["weight"].number for _, entry in brief["instructions"].items()]
        if brief["instructions"].is_table and not any(weight != 0 for weight in weights):
            yield brief["instructions"].mistake("nothing in this brief has a weight")


def chair_seated(draft: Draft) -> Iterator[Mistake]:
    """The chair sits from the first sitting on."""
    chair = draft.top["chair"]
    enters = draft.top["powers"][chair.text]["enters"].number
    if enters is not None and enters > 1:
        yield chair.mistake(f"the chair takes its seat only at sitting {enters}")


def principals_exist(draft: Draft) -> Iterator[Mistake]:
    """A treaty needs two powers at least that must sign it."""
    count = sum(part["principal"].truth for part in draft.powers.values())
    if draft.powers and count < 2:
        yield draft.top["powers"].mistake(f"{count or 'no'} power is a principal; a treaty needs two")


def somebody_seated(draft: Draft) -> Iterator[Mistake]:
    """Seats are taken while the congress sits."""
    for part in draft.powers.values():
        enters = part["enters"].number
        if enters is not None and draft.sittings and enters > len(draft.sittings):
            yield part["enters"].mistake(f"the calendar ends with sitting {len(draft.sittings)}")


def colours(draft: Draft) -> Iterator[Mistake]:
    """Colours are #rrggbb, and no two powers have the same."""
    first: dict[str, str] = {}
    for power, part in draft.powers.items():
        colour = part["colour"]
        if colour.exists and not _COLOUR.fullmatch(colour.text):
            yield colour.mistake('a colour is six hexadecimal digits in quotes, as "#3050a0"')
        elif colour.text.lower() in first:
            yield colour.mistake(f"{first[colour.text.lower()]} has this colour too")
        elif colour.text:
            first[colour.text.lower()] = power


def pairs_once(draft: Draft) -> Iterator[Mistake]:
    """A relation or a rapport is between two, and given once."""
    for table, who in (("relations", "powers"), ("rapport", "delegates")):
        first: dict[frozenset[str], int] = {}
        for part in draft.top[table].elements():
            names = part[who].texts()
            pair = frozenset(names)
            if len(names) == 2 and len(pair) == 1:
                yield part[who].mistake(f"{names[0]} stands with itself")
            elif pair in first:
                yield part[who].mistake(f"{' and '.join(names)} are already on line {first[pair]}")
            elif len(pair) == 2:
                first[pair] = part.start.line

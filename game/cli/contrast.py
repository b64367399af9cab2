"""Two treaties under the same dice as a page of text: where they part, what moves, why, and what stays as it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.cli.plots import Style, bar, columns, cut, percent, plot, style
from game.words.language import ENGLISH
from game.words.tell_history import quoted, season

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.core.history.settlement import Settlement
    from game.core.history.story import Chapter
    from game.forecast.differ import Comparison, Parting

MOVED, MOST, EXPLAINED = 0.02, 30, 6
"""Share of worlds from which an event counts as moved; how many are shown, and how many explained."""
LETTERS = ("A", "B")


@dataclass(frozen=True, slots=True)
class Contrast:
    """Everything that was found out about two treaties."""

    names: tuple[str, str]
    settlements: "tuple[Settlement, Settlement]"
    found: "Comparison"
    turns: "Mapping[str, Mapping[str, float]]"
    """What each article moves alone."""
    parting: "Parting | None"
    """In one world of the seed."""
    world: str
    """What to call that world."""
    seed: int
    ms: float


def page(program: "Program", at: Contrast) -> str:
    """Return the page."""
    look, found = style(), at.found
    parts = [
        f"Two treaties under the same dice: {found.one.worlds:,} worlds, seed {at.seed}, {at.ms:.0f} ms",
        *(f"  {letter}  {name}" for letter, name in zip(LETTERS, at.names, strict=True)),
        "",
        *_articles(program, at),
        "",
        *_first(program, at),
        "",
    ]
    moved = _moved(at)
    if moved:
        parts += [*_events(program, at, moved, look), "", *_causes(program, at, moved), *_lives(program, at), ""]
    return look.fit("\n".join([*parts, *_untouched(program, at)]))


def _articles(program: "Program", at: Contrast) -> list[str]:
    """Return in which articles the two differ."""
    scenario, (one, other) = program.scenario, at.settlements
    lines = []
    for question, mine, theirs in zip(scenario.questions, one.treaty, other.treaty, strict=True):
        if mine != theirs:
            facts = scenario.questions[question]
            labels = [facts.positions[scenario.position(question, number)].label for number in (mine, theirs)]
            lines.append(f"  {facts.title}: {labels[0]} (A), {labels[1]} (B)")
    if not lines:
        return ["The articles are the same; what differs is how the congresses ended."]
    return [f"They differ in {len(lines)} of {len(scenario.questions)} articles:", *lines]


def _first(program: "Program", at: Contrast) -> list[str]:
    """Return where the worlds part first, and how one of them does."""
    found, titles = at.found, program.chronicle.events
    lines = []
    if found.first:
        named = [
            f"“{titles[event].title}” in {chance.worlds:,} (about {chance.median_year})"
            for event, chance in list(found.first.items())[:3]
        ]
        lines.append(f"Of {found.one.worlds:,} worlds, the first event to differ is {'; '.join(named)}.")
    if found.alike:
        lines.append(f"In {found.alike:,} worlds no event differs at all.")
    if at.parting is not None:
        when = f"{season(at.parting.season, ENGLISH)} {at.parting.year}"
        lines.append(f"In {at.world} they part in {when}:")
        for letter, chapter in zip(LETTERS, (at.parting.one, at.parting.other), strict=True):
            lines.append(f"  {letter}  {_told(program, chapter)}")
    return lines


def _told(program: "Program", chapter: "Chapter | None") -> str:
    if chapter is None:
        return "nothing of the kind"
    event = program.chronicle.events[chapter.event]
    answers = [
        quoted(event.decisions[choice.power].options[choice.option].text, program.chronicle)
        for choice in chapter.choices
    ]
    return " ".join([f"“{event.title}”.", *answers])


def _moved(at: Contrast) -> list[str]:
    """Return the events that come more or less often, or in other years; the most moved first."""
    found = at.found.events
    kept = [
        name
        for name, change in found.items()
        if abs(change.one - change.other) >= MOVED or change.moved >= MOVED * at.found.one.worlds
    ]
    return sorted(kept, key=lambda name: (-abs(found[name].one - found[name].other), -found[name].moved, name))


def _events(program: "Program", at: Contrast, moved: list[str], look: Style) -> list[str]:
    """Return a line or two an event: how often under each, when under each."""
    chronicle, found = program.chronicle, at.found
    small = Style(look.fancy, 0)
    shown = moved[:MOST]
    room = look.columns - small.bar - columns(chronicle.first, chronicle.last, look) - 22
    width = max(18, min(max(len(chronicle.events[name].title) for name in shown), room))
    lines = [f"{'Events that move':{width}}     {'how often':{small.bar + 6}} median  when"]
    for name in shown:
        for letter, forecast in zip(LETTERS, (found.one, found.other), strict=True):
            chance = forecast.events[name]
            title = cut(chronicle.events[name].title if letter == "A" else _shift(at, name), width, look)
            when = plot(chance.years, chronicle.first, chronicle.last, look).rstrip()
            lines.append(
                f"{title}  {letter}  {bar(chance.probability, small)} {percent(chance.probability)}"
                f"  {chance.median_year or 'never':>5}  {when}".rstrip()
            )
    if len(moved) > MOST:
        lines.append(f"And {len(moved) - MOST} more that move less; --json has them all.")
    return lines


def _shift(at: Contrast, name: str) -> str:
    """Return how far an event moves, in so few words that they fit under its title."""
    change = at.found.events[name]
    points = round(100 * (change.other - change.one))
    if points:
        return f"  {points:+} in a hundred"
    return f"  other year in {round(100 * change.moved / at.found.one.worlds)} %"


def _causes(program: "Program", at: Contrast, moved: list[str]) -> list[str]:
    """Return what moves the most moved events: articles alone, terms from the first day, what had to come first."""
    from game.forecast.apart import barred, terms_apart, waits_for
    from game.forecast.differ import REST

    chronicle, titles, found = program.chronicle, program.scenario.questions, at.found.events
    lines = ["Why these move most"]
    for name in moved[:EXPLAINED]:
        change, event = found[name], chronicle.events[name]
        lines.append(f"  {event.title}: {round(100 * change.one)} in a hundred (A), {round(100 * change.other)} (B)")
        alone = [(question, share[name]) for question, share in at.turns.items() if abs(share[name]) >= MOVED]
        if len(at.turns) > 1:
            for question, share in sorted(alone, key=lambda item: -abs(item[1]))[:3]:
                what = "what is no article" if question == REST else titles[question].title
                lines.append(f"    {round(100 * share):+} by itself: {what}")
        year = at.found.one.events[name].median_year or at.found.other.events[name].median_year or event.years[0]
        for letter, settlement in zip(LETTERS, at.settlements, strict=True):
            for fact in barred(program, settlement, name, year)[:1]:
                question = fact.article or fact.signed or ""
                lines.append(f"    cannot come under {letter} as it was signed: {_says(program, settlement, question)}")
        for apart in terms_apart(program, *at.settlements, name, year)[:2]:
            said = quoted(apart.because, chronicle)
            lines.append(f"    weighs {apart.one:+} (A), {apart.other:+} (B): {said}")
        for before in waits_for(program, name)[:2]:
            first = found[before]
            if abs(first.one - first.other) >= MOVED:
                lines.append(
                    f"    waits for “{chronicle.events[before].title}”: {round(100 * first.one)} (A), "
                    f"{round(100 * first.other)} (B)"
                )
    return lines


def _says(program: "Program", settlement: "Settlement", question: str) -> str:
    facts = program.scenario.questions[question]
    number = settlement.treaty[tuple(program.scenario.questions).index(question)]
    return f"{facts.title}, {facts.positions[program.scenario.position(question, number)].label}"


def _lives(program: "Program", at: Contrast) -> list[str]:
    """Return the articles that live longer or shorter."""
    lines = []
    for question, one in at.found.one.articles.items():
        other = at.found.other.articles[question]
        if one.half_life != other.half_life:
            years = ["outlives" if life.half_life is None else f"{life.half_life} years" for life in (one, other)]
            lines.append(f"  {program.scenario.questions[question].title}: {years[0]} (A), {years[1]} (B)")
    return ["", "Half-lives that change", *lines] if lines else []


def _untouched(program: "Program", at: Contrast) -> list[str]:
    """Return what comes in the same worlds and years under both."""
    same, every = at.found.untouched, len(at.found.events)
    reach = "nothing that was changed reaches them"
    lines = [f"{len(same)} of {every} events come in the very same worlds and years under both: {reach}."]
    came = [name for name in same if at.found.one.events[name].worlds]
    if came and len(same) < every:
        lines.append("  " + "; ".join(program.chronicle.events[name].title for name in came) + ".")
    return lines


def plain(program: "Program", at: Contrast) -> dict[str, Any]:
    """Return the same as JSON has it."""
    scenario, found = program.scenario, at.found
    treaties = [
        {q: scenario.position(q, n) for q, n in zip(scenario.questions, settlement.treaty, strict=True)}
        for settlement in at.settlements
    ]
    return {
        "worlds": found.one.worlds,
        "seed": at.seed,
        "ms": round(at.ms, 1),
        "treaties": [{"name": name, "treaty": treaty} for name, treaty in zip(at.names, treaties, strict=True)],
        "differing": [q for q in scenario.questions if treaties[0][q] != treaties[1][q]],
        "first": [
            {"event": event, "worlds": chance.worlds, "median_year": chance.median_year}
            for event, chance in found.first.items()
        ],
        "alike": found.alike,
        "parting": None if at.parting is None else {
            "year": at.parting.year,
            "season": at.parting.season,
            "events": [chapter and chapter.event for chapter in (at.parting.one, at.parting.other)],
        },
        "events": {
            name: {
                "probability": [change.one, change.other],
                "median_year": [found.one.events[name].median_year, found.other.events[name].median_year],
                "only_one": change.only_one,
                "only_other": change.only_other,
                "moved": change.moved,
                "by_article": {question or "rest": share[name] for question, share in at.turns.items()},
            }
            for name, change in found.events.items()
        },
        "untouched": list(found.untouched),
        "articles": {
            question: {"half_life": [life.half_life, found.other.articles[question].half_life]}
            for question, life in found.one.articles.items()
        },
    }  # fmt: skip

"""A forecast as a page of text: a bar for how often, a small plot for when, a mark where history stands."""

from typing import TYPE_CHECKING

from game.cli.plots import Style, axis, bar, between, columns, cut, percent, plot, style

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.forecast.odds import Forecast, Life


def page(program: "Program", found: "Forecast", treaty: str, seed: int, ms: float) -> str:
    """Return the page."""
    chronicle, look = program.chronicle, style()
    order = sorted(
        found.events,
        key=lambda name: (chronicle.events[name].historical_year or found.events[name].median_year or 9999, name),
    )
    plotted = columns(chronicle.first, chronicle.last, look)
    longest = max(len(chronicle.events[name].title) for name in order)
    half = f"  {'middle half':11}" if look.roomy else ""
    width = max(18, min(longest, look.columns - look.bar - plotted - 27 - len(half)))
    lines = [
        f"{found.worlds:,} worlds after {treaty}, seed {seed}: {ms:.0f} ms",
        "",
        f"{'':{width}}  {'how often':{look.bar + 6}}  {'when':{plotted}}  median{half}  in fact",
    ]
    for name in order:
        event, chance = chronicle.events[name], found.events[name]
        when = plot(chance.years, chronicle.first, chronicle.last, look, event.historical_year)
        half = f"  {between(chance.quartiles, look):11}" if look.roomy else ""
        lines.append(
            f"{cut(event.title, width, look)}  {bar(chance.probability, look)} {percent(chance.probability)}"
            f"  {when}  {chance.median_year or '':>6}{half}  {event.historical_year or 'never':>7}"
        )
    lines.append(f"{'':{width + look.bar + 10}}{axis(chronicle.first, chronicle.last, look)}".rstrip())
    lines += ["", *_articles(program, found, look)]
    return look.fit("\n".join(lines))


def _articles(program: "Program", found: "Forecast", look: Style) -> list[str]:
    """Return how long the articles live, the shortest first."""
    lives = {question: life for question, life in found.articles.items() if life.ended}
    if not lives:
        return ["Every article outlives the forecast."]
    order = sorted(
        lives, key=lambda q: (lives[q].half_life if lives[q].half_life is not None else 999, -lives[q].ended)
    )
    titles = {question: program.scenario.questions[question].title for question in order}
    width = min(max(len(title) for title in titles.values()), look.columns - look.bar - 24)
    span = program.chronicle.last - program.chronicle.first
    lines = [f"{'Articles that do not last':{width}}  {'half-life':{look.bar + 10}}  ended in  mostly through"]
    for question in order:
        life = lives[question]
        years = life.half_life
        drawn = bar(1 if years is None else years / span, look)
        told = "outlives" if years is None else f"{years:2} years"
        share, ender = percent(life.ended / life.of), _ender(program, life)
        line = f"{cut(titles[question], width, look)}  {drawn} {told:8}   {share}  {ender}"
        lines.append(line.rstrip()[: look.columns])
    return lines


def _ender(program: "Program", life: "Life") -> str:
    """Return the event that ends an article most often."""
    worst = next(iter(life.by), "")
    return f"{program.chronicle.events[worst].title} ({percent(life.by[worst] / life.of).strip()})" if worst else ""

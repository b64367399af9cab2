"""How lucky a history was, as a page of text: each headline among five hundred worlds of the same treaty."""

from typing import TYPE_CHECKING, Any

from game.cli.plots import axis, bar, between, columns, cut, percent, plot, style

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.forecast.luck import Luck, Place

RARE = 0.02
"""Headlines that come more seldom, and did not come, are left out of the page; JSON has all."""


def page(program: "Program", found: "Luck", name: str) -> str:
    """Return the page."""
    chronicle, look = program.chronicle, style()
    shown = {
        event: place
        for event, place in found.headlines.items()
        if place.here is not None or place.chance.probability >= RARE
    }
    order = sorted(shown, key=lambda event: (shown[event].here or shown[event].chance.median_year or 9999, event))
    plotted = columns(chronicle.first, found.until, look)
    half = f"  {'middle half':11}" if look.roomy else ""
    width = max(18, min(36, look.columns - look.bar - plotted - 35 - len(half)))
    heads = f"{'':{width}}  {'how often':{look.bar + 6}}  {'when':{plotted}}{half}   here"
    lines = [f"How lucky was this history? {name}, among {found.worlds} histories of the same treaty", "", heads]
    for event in order:
        place = shown[event]
        when = plot(place.chance.years, chronicle.first, found.until, look, here=place.here)
        half = f"  {between(place.chance.quartiles, look):11}" if look.roomy else ""
        lines.append(
            f"{cut(chronicle.events[event].title, width, look)}  {bar(place.chance.probability, look)} "
            f"{percent(place.chance.probability)}  {when}{half}  {_here(place)}"
        )
    lines += [f"{'':{width + look.bar + 10}}{axis(chronicle.first, found.until, look)}".rstrip(), ""]
    lines += [f"{look.mark} is this history.", verdict(found)]
    return look.fit("\n".join(lines))


def _here(place: "Place") -> str:
    """Return what happened in this world, and how it lies among the others."""
    if place.here is None:
        return "never" if place.chance.probability < 0.6 else "never, against the odds"
    if place.chance.worlds == 0:
        return f" {place.here}, here alone"
    later = place.earlier / place.chance.worlds
    if place.chance.probability < 0.4:
        return f" {place.here}, against the odds"
    if later > 0.9:
        return f" {place.here}, late"
    if later < 0.1 and place.chance.quartiles and place.here < place.chance.quartiles[0]:
        return f" {place.here}, early"
    return f" {place.here}"


def verdict(found: "Luck") -> str:
    """Return the strangeness of the whole history in a sentence."""
    plainer, stranger = found.plainer, found.worlds - found.plainer
    said = f"its headlines hold {found.bits:.0f} bits of surprise, where the middle one holds {found.usual:.0f}"
    if plainer >= stranger:
        return f"Of {found.worlds} histories, {plainer} ran a plainer course than this one: {said}."
    return f"Of {found.worlds} histories, {stranger} ran a stranger course than this one: {said}."


def plain(found: "Luck") -> dict[str, Any]:
    """Return the same as JSON has it."""
    return {
        "worlds": found.worlds,
        "until": found.until,
        "bits": round(found.bits, 3),
        "usual_bits": round(found.usual, 3),
        "plainer": found.plainer,
        "events": {
            event: {
                "probability": place.chance.probability,
                "median_year": place.chance.median_year,
                "quartiles": place.chance.quartiles,
                "here": place.here,
                "earlier": place.earlier,
                "bits": round(place.bits, 3),
            }
            for event, place in found.headlines.items()
        },
    }

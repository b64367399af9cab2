"""A province in words and flags: its name, who holds it, who stands above, whose ships are at home in a water."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui import art
from game.ui.chart.sheets import Chart, named
from game.ui.chart.wash import Owners, holder, over

NAVIES = {"black_sea": ("russia_navy", "ottoman"), "azov": ("russia_navy",), "adriatic": ("austria_sea",)}
"""Flags of war that were at home in a water."""
UNDER = {"en": "{whose}, under {lord}", "fr": "{whose}, sous {lord}"}


def told(chart: Chart, owners: Owners, id: str, language: str, powers: Mapping[str, str]) -> str:
    """Return what is to be said of a province; `powers` are the names of owners that have other than the chart's."""

    def owner(key: str) -> str:
        return powers.get(key) or (named(chart.owners[key], language) if key in chart.owners else key)

    name = named(chart.all[id].names, language)
    if id in chart.waters:
        return name
    lord, lang = over(chart, owners, id), language if language in UNDER else "en"
    holds = owner(holder(chart, owners, id))
    whose = f"{name}, {holds}" if holds not in ("", name) else name
    return UNDER[lang].format(whose=whose, lord=owner(lord)) if lord else whose


def flags(chart: Chart, owners: Owners, id: str, year: int) -> str:
    """Return the flag of the state, or those of the navies that meet there, as a line of markup; or nothing."""
    if id in NAVIES:
        return f"@flag:{'+'.join(NAVIES[id])}\n"
    if id in chart.waters:
        return ""
    return f"@flag:{art.banner(holder(chart, owners, id), year)}\n"

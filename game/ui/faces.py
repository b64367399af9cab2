"""Whose face stands beside a page of the years: those whom it names, if they have been drawn.

Names are looked for as whole words, as the histories write them in English and French. A name that two people bore in
turn (the Sultan, Wilhelm) is whose turn it is in that year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

MOST = 3
"""Faces to a page."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who is meant by a name from one year until another."""

    face: str
    names: tuple[str, ...]
    since: int = 1856
    until: int = 1914


BEARERS = (
    Bearer("bismarck", ("Bismarck",)),
    Bearer("cavour", ("Cavour",), until=1861),
    Bearer("gorchakov", ("Gorchakov", "Gortchakov", "Gortschakoff"), until=1883),
    Bearer("disraeli", ("Disraeli", "Beaconsfield"), until=1881),
    Bearer("andrassy", ("Andrássy", "Andrassy"), until=1890),
    Bearer("salisbury", ("Salisbury",), until=1903),
    Bearer("palmerston", ("Palmerston",), until=1865),
    Bearer("russell", ("Russell",), until=1878),
    Bearer("granville", ("Granville",), until=1891),
    Bearer("gladstone", ("Gladstone",), until=1898),
    Bearer("grey", ("Grey",), since=1905),
    Bearer("garibaldi", ("Garibaldi",), until=1882),
    Bearer("cuza", ("Cuza", "Couza"), until=1866),
    Bearer("carol", ("Carol", "Charles of Hohenzollern", "Charles de Hohenzollern"), since=1866),
    Bearer("ignatiev", ("Ignatiev", "Ignatieff")),
    Bearer("shamil", ("Shamil", "Chamil"), until=1871),
    Bearer("michael", ("Prince Michael", "prince Michel"), since=1860, until=1868),
    Bearer(
        "ferdinand", ("Ferdinand of Coburg", "Prince Ferdinand", "Tsar Ferdinand", "Ferdinand de Cobourg"), since=1887
    ),
    Bearer("nikola", ("Nikola", "Nicolas de Monténégro"), since=1860),
    Bearer("beust", ("Beust",), until=1886),
    Bearer("fuad", ("Fuad",), until=1869),
    Bearer("aali", ("Âli",), until=1871),
    Bearer("clarendon", ("Clarendon",), until=1870),
    Bearer("walewski", ("Walewski",), until=1868),
    Bearer("buol", ("Buol",), until=1865),
    Bearer("orlov", ("Orlov",), until=1861),
    Bearer("manteuffel", ("Manteuffel",), until=1882),
    Bearer("izvolsky", ("Izvolsky", "Izvolski"), since=1906),
    Bearer("aehrenthal", ("Aehrenthal", "Ährenthal"), since=1906, until=1912),
    Bearer("napoleon_iii", ("Napoleon III", "Napoléon III"), until=1873),
    Bearer("victor_emmanuel_ii", ("Victor Emmanuel", "Victor-Emmanuel"), until=1878),
    Bearer("victoria", ("Queen Victoria", "la reine Victoria"), until=1901),
    Bearer("franz_joseph", ("Francis Joseph", "Franz Joseph", "François-Joseph")),
    Bearer("alexander_ii", ("Alexander II", "Alexandre II"), until=1881),
    Bearer("nicholas_ii", ("Nicholas II", "Nicolas II", "Nicholas"), since=1894),
    Bearer("frederick_william_iv", ("Frederick William IV", "Frédéric-Guillaume IV"), until=1861),
    Bearer("wilhelm_i", ("Wilhelm", "William I", "Guillaume Ier"), since=1858, until=1887),
    Bearer("wilhelm_ii", ("Wilhelm", "William II", "Guillaume II"), since=1888),
    Bearer("abdulaziz", ("Abdülaziz", "Abdul Aziz"), since=1861, until=1876),
    Bearer("abdulmecid", ("Sultan",), until=1860),
    Bearer("abdulaziz", ("Sultan",), since=1861, until=1875),
    Bearer("abdulhamid", ("Sultan", "Abdülhamid", "Abdul Hamid"), since=1876, until=1909),
    Bearer("abdulhamid", ("Hamidian", "hamidien"), since=1876, until=1909),
)


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))


def faces(text: str, year: int) -> tuple[str, ...]:
    """Return whose faces belong to a text of a year, in the order in which it names them, three at most."""
    found: dict[str, int] = {}
    for bearer in BEARERS:
        if bearer.since <= year <= bearer.until:
            named = _pattern(bearer.names).search(text)
            if named:
                found[bearer.face] = min(named.start(), found.get(bearer.face, named.start()))
    return tuple(sorted(found, key=lambda face: found[face]))[:MOST]


def gallery(text: str, year: int) -> list[str]:
    """Return the line of markup that shows them; none if nobody is named."""
    seen = faces(text, year)
    return [f"@portrait:{'+'.join(seen)}"] if seen else []

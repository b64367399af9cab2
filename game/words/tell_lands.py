"""Who holds what, in words: a line a holder. How the map calls its provinces and holders is handed in."""

from collections.abc import Callable, Mapping

from game.core.history.chronicle import OwnerId, ProvinceId
from game.core.history.lands import Held
from game.words.language import Language

Namer = Callable[[str], str]


def told_lands(
    language: Language, lands: Mapping[ProvinceId, Held], province: Namer, owner: Namer, since: Mapping[str, int]
) -> list[str]:
    """Return a sentence for each holder of these provinces, and for each year in which it got some, if known."""
    by: dict[tuple[OwnerId, OwnerId, int], list[str]] = {}
    for name, held in lands.items():
        by.setdefault((held.by, held.under, since.get(name, 0)), []).append(province(name))
    holders = {holder: place for place, (holder, _, _) in reversed(list(enumerate(by)))}
    order = sorted(by, key=lambda key: (holders[key[0]], key[2]))
    return [_line(language, holder, lord, year, by[holder, lord, year], owner) for holder, lord, year in order]


def _line(language: Language, holder: OwnerId, lord: OwnerId, year: int, names: list[str], owner: Namer) -> str:
    listed = ", ".join(names)
    if lord and year:
        return language.say("{owner}, under {lord}, since {year}: {provinces}.", context="lands", owner=owner(holder),
                            lord=owner(lord), year=year, provinces=listed)  # fmt: skip
    if year:
        return language.say("{owner}, since {year}: {provinces}.", context="lands", owner=owner(holder), year=year,
                            provinces=listed)  # fmt: skip
    if lord:
        return language.say("{owner}, under {lord}: {provinces}.", context="lands", owner=owner(holder),
                            lord=owner(lord), provinces=listed)  # fmt: skip
    return language.say("{owner}: {provinces}.", context="lands", owner=owner(holder), provinces=listed)

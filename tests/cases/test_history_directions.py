"""The dossier's counterfactuals: an article changed, the same dice, and history leans the way history.md says.

Each case is named by a line of history.md: a CF of an event, or a point of the causal spine, 4.2.
"""

from functools import cache

import numpy as np
import pytest

from game.core.history.board import State
from game.core.history.engine import run
from game.core.history.fate import worlds
from game.core.history.opening import opening
from game.forecast.odds import first_years, happened
from tests.cases.test_history import changed, shipped
from tests.histories import europe, paris, peace

WORLDS = 1000

GENEROUS = {"bessarabia": "islands", "tripartite": "none", "princ_evac": "at_ratification", "danube": "riverain"}
"""A congress in which Austria asks little of Russia."""

SOFT = {
    "bs_fleet": "counterpoise", "bs_arsenals": "no_clause", "bessarabia": "islands", "christians": "engagement",
    "tripartite": "none", "aland": "promise", "princ_evac": "at_ratification", "kars_asia": "compensation",
}  # fmt: skip
"""A peace in the style of Vienna."""

GUARANTEED = {"concert_integrity": "joint_guarantee", "tripartite": "contingents"}
"""A guarantee with troops behind it."""


def palmerston() -> dict[str, str]:
    """Return the peace that is dictated after another campaign."""
    return dict(paris().war.dictated[-1].treaty)


def after(articles: dict[str, str], relations: dict[str, int] | None = None) -> State:
    """Return how the same worlds end after the treaty of 1856, some of its articles changed."""
    return ends(tuple(sorted(articles.items())), tuple(sorted((relations or {}).items())))


@cache
def ends(articles: tuple[tuple[str, str], ...], relations: tuple[tuple[str, int], ...]) -> State:
    """Return how the same worlds end, each treaty run once."""
    settlement = changed(**dict(articles)) if articles else peace()
    start = np.repeat(opening(shipped(), [settlement], dict(relations)), WORLDS, axis=1)
    return run(shipped(), start, worlds(1, WORLDS))


def share(end: State, event: str) -> float:
    """Return how often an event came."""
    return float(happened(first_years(shipped(), end, event)).mean())


def year(end: State, event: str) -> float:
    """Return the middle one of the years in which an event came."""
    years = first_years(shipped(), end, event)
    return float(np.median(years[happened(years)]))


def answered(end: State, event: str, power: str, option: str) -> float:
    """Return how often a power that had to decide chose so."""
    given = end[shipped().rows["decided", event, power]]
    number = list(europe().events[event].decisions[power].options).index(option) + 1
    assert (given > 0).sum() >= 40
    return float((given[given > 0] == number).mean())


def moved(before: float, now: float, by: float) -> bool:
    """Say whether a number went up by so much at least or, if `by` is negative, down."""
    return (now - before) * np.sign(by) >= abs(by)


def line(name, *case):
    """Return a case named by a line of the dossier."""
    return pytest.param(*case, id=name)


@pytest.mark.parametrize(("articles", "event", "by"), [
    line("E01 CF: I05 at most 2 - no quarrel over Bolgrad",
         {"bessarabia": "lake_sasyk"}, "e01_bolgrad", -0.8),
    line("E02 CF: I01 at most 2 and I05 at most 1 - Russia stays near the courts of the north",
         {"bs_fleet": "equal_squadrons", "bessarabia": "islands"}, "e02_gathering_strength", -0.8),
    line("E03 CF: I19=0 - no rupture with Naples",
         {"italy": "blocked"}, "e03_naples_rupture", -0.8),
    line("E03 CF: I19=2 - reform at Naples",
         {"italy": "remonstrance"}, "e03a_naples_constitution", 0.4),
    line("E04 CF: I08=3 - Moldavia rises for union",
         {"princ_union": "separation"}, "e07b_jassy_rising", 0.2),
    line("E04 CF: I08 at most 1 - no double election, a prince comes at once",
         {"princ_union": "foreign_prince"}, "e07_double_election", -0.6),
    line("4.2.3: a union granted at Paris brings the foreign prince",
         {"princ_union": "foreign_prince"}, "e07a_foreign_prince", 0.6),
    line("E05 CF: I18 at least 2 - no meeting at Stuttgart",
         {"poland": "declaration"}, "e05_stuttgart", -0.8),
    line("E05 CF: I11=0 - France and Russia become allies proper",
         {"tripartite": "none"}, "e05a_franco_russian_pact", 0.12),
    line("E08 CF: I17 at least 2 - the Porte punishes Montenegro by right",
         {"montenegro": "free_hand"}, "e08_grahovac", 0.07),
    line("E10 CF: I02 at least 4 - no yards under the cover of steamers",
         {"bs_arsenals": "inland_too"}, "e10_black_sea_steamers", -0.2),
    line("4.2.7: a Palmerston peace shakes Russia's villages",
         palmerston(), "e11a_peasant_disorders", 0.04),
    line("E14 CF: Austria kept Russia's friendship - no plot against it",
         GENEROUS, "e14_plombieres", -0.3),
    line("E14 CF: I19 at least 3 - Italy partly solved by 1858",
         {"italy": "legations"}, "e14_plombieres", -0.3),
    line("4.2.1: a softer Russia saves Austria in 1859",
         SOFT, "e15_italian_war", -0.2),
    line("4.2.4: reform without foreigners' privileges - the Lebanon keeps quiet",
         {"capitulations": "abolition"}, "e17_lebanon", -0.2),
    line("E18 CF: I16=0 - the garrisons gone, no bombardment of Belgrade",
         {"serbia": "russian_guarantee"}, "e18_belgrade_bombarded", -0.6),
    line("E25 CF: the friendship survived 1854-56 - no war for Germany in 1866",
         GENEROUS, "e25_german_war", -0.3),
    line("E26 CF: Russia's friendship - Hungary is not bought with a Compromise",
         GENEROUS, "e26_ausgleich", -0.3),
    line("4.2.7: a soft peace makes German union harder",
         SOFT, "e28a_german_empire", -0.25),
    line("E29 CF: I01 at most 1 - no circular",
         {"bs_fleet": "counterpoise"}, "e29_black_sea_circular", -0.7),
    line("E29 CF: I11=3 - the hazard is less",
         {"tripartite": "contingents"}, "e29_black_sea_circular", -0.1),
    line("E29 CF: I01=5 - ships built in secret",
         {"bs_fleet": "one_sided"}, "e29a_secret_keels", 0.25),
    line("E33 CF: I09 at most 1 - Crete rises less",
         {"christians": "engagement"}, "e33_cretan_revolt", -0.05),
    line("E35 Pre: without the credit of I10=2 - no default",
         {"concert_integrity": "ordinary_peace", "tripartite": "none"}, "e35_ottoman_default", -0.4),
    line("E37 CF: I03 at least 3, no Circassians expelled - fewer horrors in Bulgaria",
         {"east_coast": "independence"}, "e37_bulgarian_horrors", -0.08),
    line("E41 CF: I11 honoured by a coalition - Russia seldom dares",
         GUARANTEED, "e41_russo_turkish_war", -0.3),
    line("E41 CF: I01 at most 2, a Russian fleet - a landing near the Straits",
         {"bs_fleet": "unlimited"}, "e41d_landing_at_burgas", 0.2),
    line("E44 CF: I05=0, Romania not robbed - it does not turn to Vienna",
         {"bessarabia": "none"}, "e44c_romania_turns", -0.15),
    line("E45 CF: I10=3 - Tunis is not so easily had",
         {"concert_integrity": "joint_guarantee"}, "e45_tunis", -0.1),
    line("E50 CF: I09=0, a real control clause - the Armenians are watched over",
         {"christians": "right_of_watch"}, "e50_armenian_massacres", -0.2),
    line("E56 CF: no wound of 1854-56 - a joint carve-up",
         GENEROUS, "e56a_joint_partition", 0.12),
    line("E56 CF: no wound of 1854-56 - no annexation against Russia",
         GENEROUS, "e56_bosnian_annexation", -0.15),
    line("E57 CF: I10 alive - mediation instead of Tripoli",
         {"concert_integrity": "joint_guarantee"}, "e57_tripoli", -0.06),
    line("4.2.2: Austria and Russia friends - no general war",
         GENEROUS, "e62_general_war", -0.2),
    line("4.2.7: a Russia content with the peace - no general war",
         SOFT, "e62_general_war", -0.2),
    line("E63 CF: I10=3 still credible - the Porte keeps out of the war",
         GUARANTEED, "e63_ottoman_entry", -0.1),
])  # fmt: skip
def test_an_article_moves_the_odds(articles, event, by):
    """In the same worlds the event comes more often, or less, by this share of them at least."""
    assert moved(share(after({}), event), share(after(articles), event), by)


@pytest.mark.parametrize(("articles", "event", "by"), [
    line("E09 CF: I03=2 - the Caucasus is conquered later",
         {"east_coast": "no_forts"}, "e09_caucasus_conquered", 2),
    line("E11 CF: a mild peace - the serfs wait longer",
         SOFT, "e11_serfs_freed", 4),
    line("4.2.7: a Palmerston peace - Poland rises earlier",
         palmerston(), "e20_polish_rising", -2),
    line("E35 CF: fiscal sovereignty of I25=2 - the default is put off",
         {"capitulations": "partial"}, "e35_ottoman_default", 1),
])  # fmt: skip
def test_an_article_moves_the_year(articles, event, by):
    """In the same worlds the event's middle year is later, or earlier, by so many years at least."""
    assert moved(year(after({}), event), year(after(articles), event), by)


@pytest.mark.parametrize(("articles", "event", "power", "option", "by"), [
    line("E07 CF: I15 at least 2 - Austria marches in against Cuza",
         {"princ_evac": "indefinite"}, "e07_double_election", "austria", "march_in", 0.03),
    line("E18 CF: I16 at least 2 - Austria crosses to Belgrade",
         {"serbia": "right_of_entry"}, "e18_belgrade_bombarded", "austria", "cross", 0.15),
    line("E20 CF: I18=3 gives a title - France's ultimatum for Poland",
         {"poland": "treaty_reference"}, "e20_polish_rising", "france", "ultimatum", 0.07),
    line("E33 CF: I10=3 - the guarantor upholds the Sultan in Crete",
         {"concert_integrity": "joint_guarantee"}, "e33_cretan_revolt", "britain", "uphold", 0.04),
    line("E40 CF: I09 at most 1 - the Porte has no shield and accepts",
         {"christians": "engagement"}, "e40_constantinople_conference", "ottoman", "accept", 0.12),
    line("E41 CF: I01 at most 2, a Russian fleet - Britain fights",
         {"bs_fleet": "unlimited"}, "e41_russo_turkish_war", "britain", "fight", 0.02),
    line("E53 CF: I04=4 - the fleet passes the Straits to the Far East",
         {"straits": "open"}, "e53_russo_japanese_war", "russia", "pass", 0.5),
    line("E61 CF: I01 at most 1 - Russia calmer about Liman",
         {"bs_fleet": "counterpoise"}, "e61_liman", "russia", "press", -0.015),
])  # fmt: skip
def test_an_article_moves_a_decision(articles, event, power, option, by):
    """Where the power has to decide, it chooses so more often, or less, by this share at least."""
    before, now = (answered(after(treaty), event, power, option) for treaty in ({}, articles))
    assert moved(before, now, by)


def test_a_russia_friendly_to_austria_mobilises_for_it():
    """E15's CF: relations above 0, and in 1859 Russia mobilises for Austria, or there is no war at all."""
    before, now = (after({}, relations) for relations in ({}, {"austria:russia": 10}))
    mobilised = [answered(end, "e15_italian_war", "russia", "mobilise") for end in (before, now)]
    assert moved(*mobilised, 0.07)
    assert moved(share(before, "e15_italian_war"), share(now, "e15_italian_war"), -0.3)

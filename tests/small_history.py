"""A history small enough to read, after the four points: seven events, two crises in one season, an end in 1872."""

from functools import cache
from pathlib import Path

from game.content.load import load
from game.core.history.chronicle import (
    ArticleName,
    Capital,
    Change,
    Chronicle,
    Decision,
    Event,
    Fact,
    Option,
    Per,
    Rule,
    State,
    Term,
    Trend,
    Variable,
    Verdict,
    Word,
)
from game.core.history.compile import program
from game.core.history.program import Program
from game.core.scenario import Scenario

SURE = 1000


@cache
def four_points() -> Scenario:
    """Return the scenario that comes before."""
    return load(Path(__file__).parents[1] / "scenarios" / "four_points.yaml")


@cache
def small_history() -> Program:
    """Return the history, compiled."""
    return program(four_points(), SMALL_HISTORY)


_NEUTRAL = Option(
    label="Stay out", text="Russia stays out of it.", weight=50,
    terms=(Term(-20, "Russia has an old score with Austria.", per=Per(relation=("austria", "russia"), beyond=-20)),),
    keeps=(Word(neutrality="italy"),),
)  # fmt: skip
_MARCH = Option(
    label="March for Austria", text="Russian columns enter Galicia.",
    terms=(Term(-150, "The treasury of Russia is empty.", (Fact(variable="wrath", above=0),)),),
    effects=(Change(relation=("austria", "russia"), by=40),), breaks=(Word(neutrality="italy"),),
)  # fmt: skip
_SPEAK = Option(label="Speak of peace", text="London speaks of peace.")
_FLEET = Option(
    label="Send the fleet", text="A British squadron shows itself before Genoa.", weight=-100,
    effects=(Change(variable="concert", by=-10),),
)  # fmt: skip
_LEND = Option(label="Lend money", text="Paris lends, and is thanked.")
_WAIT = Option(label="Wait", text="Paris waits.", when=(Fact(happened="e01_union"),))

SMALL_HISTORY = Chronicle(
    format=1, id="small", title="A small history", about="What came of the four points.", scenario="four_points",
    first=1856, ends=1872, last=1875,
    capitals={
        "paris": Capital("Paris", "Le Moniteur", "france"),
        "london": Capital("London", "The Times", "britain"),
        "petersburg": Capital("St Petersburg", "Journal de Saint-Pétersbourg", "russia"),
    },
    articles={
        "princ_status": ArticleName("Article XXII", "Nobody asks who guarantees the Principalities."),
        "danube": ArticleName("Article XVI", "The Danube has other masters."),
        "bs_fleet": ArticleName("Article XI", "The Black Sea is a sea like any other."),
        "christians": ArticleName("Article IX", "Europe meddles again."),
    },
    states={
        "romania": State("Romania", "Two principalities under one prince."),
        "naples": State("the Two Sicilies", "The Bourbon kingdom.", there=True),
    },
    variables={
        "wrath": Variable("Russian wrath", "russia", 10, "0 is calm and 100 is war."),
        "concert": Variable("Concert of Europe", "europe", 60, "100 confers and 0 counts regiments."),
    },
    signature=(
        Rule(
            "A neutral sea is a wound.", (Change(variable="wrath", by=40),),
            (Fact(signed="bs_fleet", at_least="neutralised"),),
        ),
        Rule("Peace has been made at a table.", (Change(variable="concert", by=5),), (Fact(outcome="signed"),)),
    ),
    trends=(Trend(1, "Ambassadors dine together.", variable="concert", toward=70),),
    events={
        "e01_union": Event(
            number="E01", title="One prince for two thrones", text="Two assemblies elect one man.", season="winter",
            years=(1858, 1858), historical_year=1859, base=SURE, certainty="certain",
            effects=(Change(raises="romania"), Change(article="princ_status", becomes="independence")),
            headlines={"paris": "Jassy has read {princ_status} to the end.", "london": "A fact is a fact."},
        ),
        "e02_war": Event(
            number="E02", title="War over Italy", text="Two emperors meet in the cornfields.", season="spring",
            years=(1859, 1859), historical_year=1859, base=900, tests=("italy",), war=True, dead=40,
            certainty="certain",
            terms=(Term(100, "The spring was agreed upon.", (Fact(since=1859),)),),
            headlines={"paris": "The Emperor leaves to command.", "london": "Consols fall."},
            decisions={
                "russia": Decision("Austria calls. What does the Tsar do?", "Austria will remember.",
                                   {"neutral": _NEUTRAL, "march": _MARCH}),
                "britain": Decision("Will London act?", "The Channel is narrow.", {"speak": _SPEAK, "fleet": _FLEET}),
            },
        ),
        "e03_loan": Event(
            number="E03", title="A loan is asked", text="Turin asks Paris for money.", season="spring",
            years=(1859, 1859), base=SURE,
            headlines={"paris": "Rente firm.", "london": "Turin is in the market."},
            decisions={"france": Decision("Lend?", "Money is the sinew of war.", {"lend": _LEND, "wait": _WAIT})},
        ),
        "e04_quiet": Event(
            number="E04", title="The peace of Villafranca", text="Two emperors sign on a drum.", season="summer",
            years=(1859, 1860), historical_year=1859, headlines={"paris": "Peace!", "london": "Peace?"}, base=SURE,
            when=(Fact(happened="e02_war"),), effects=(Change(ends="naples"),),
        ),
        "e05_circular": Event(
            number="E05", title="The circular", text="Russia no longer holds herself bound.", season="autumn",
            years=(1868, 1872), historical_year=1870, base=-250,
            when=(Fact(article="bs_fleet", at_least="equal_squadrons"),),
            terms=(
                Term(60, "{bs_fleet} is a wound.", per=Per(variable="wrath", beyond=20)),
                Term(50, "Others broke it first: {princ_status}.", (Fact(happened="e01_union"),)),
                Term(-80, "Russia has made friends at Vienna.",
                     (Fact(decided="e02_war", power="russia", options=("march",)),)),
            ),
            effects=(
                Change(kills="bs_fleet"), Change(variable="wrath", by=-30), Change(schedules="e06_london", years=1),
            ),
            headlines={"petersburg": "The Emperor is free of {bs_fleet}.", "london": "{bs_fleet} was for ever."},
        ),
        "e06_london": Event(
            number="E06", title="The conference of London", text="The powers let Russia go.", season="winter",
            years=(1857, 1872), historical_year=1871, headlines={"london": "With every courtesy.", "paris": "Absent."},
        ),
        "e07_never": Event(
            number="E07", title="The war that did not come", text="It did not.", season="summer", years=(1860, 1870),
            historical_year=1866, base=-SURE, headlines={"london": "None.", "paris": "None."},
        ),
    },
    verdicts={
        "russia": Verdict(50, (Term(20, "{bs_fleet} is gone.", (Fact(fallen="bs_fleet"),)),
                               Term(-5, "Wrath is a bad adviser.", per=Per(variable="wrath", beyond=10))),
                          "A fleet on the Black Sea."),
        "britain": Verdict(60, (Term(-20, "{bs_fleet} is gone.", (Fact(fallen="bs_fleet"),)),)),
    },
    europe=Verdict(70, (Term(4, "The Concert is what they make of it.", per=Per(variable="concert", beyond=50)),)),
)  # fmt: skip

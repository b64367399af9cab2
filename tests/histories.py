"""Random histories for tests, and a small one by hand."""

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from game.content.chronicle import load_chronicle
from game.content.load import load
from game.core.history.chronicle import (
    Capital,
    Change,
    Chronicle,
    Decision,
    Event,
    Fact,
    Honour,
    Option,
    Per,
    Rule,
    State,
    Term,
    Trend,
    Variable,
    Word,
)  # fmt: skip
from game.core.history.settlement import Promise, Settlement, supposed
from game.core.scenario import Scenario
from game.core.worth import historical

SCENARIOS = Path(__file__).parents[1] / "scenarios"
QUESTIONS = ("bs_fleet", "bessarabia", "italy")
PAIRS = (("russia", "austria"), ("britain", "france"))
VARIABLES = ("alpha", "beta", "gamma")
EVENTS = tuple(f"e{n:02}_x" for n in range(1, 8))
CRISES = EVENTS[:2]
WORDS_ASKED = (
    Fact(promise="neutrality", to="france", crisis="italian_war"),
    Fact(promise="neutrality", by="russia", to="austria", crisis="italian_war"),
    Fact(promise="guarantee", to="austria"),
    Fact(promise="guarantee", by="russia"),
    Fact(promise="loan", to="russia"),
    Fact(promise="loan", above=20, below=60),
)


@cache
def paris() -> Scenario:
    """Return the full scenario."""
    return load(SCENARIOS / "paris_1856.yaml")


@cache
def europe() -> Chronicle:
    """Return the shipped history."""
    return load_chronicle(SCENARIOS / "europe_1856_1914.yaml")


@cache
def peace() -> Settlement:
    """Return the settlement of 1856."""
    return supposed(paris(), historical(paris()))


def positions(question):
    """Return the positions of a question."""
    return tuple(paris().questions[question].positions)


def one_of(these):
    """Return one of many values, of which hypothesis then prints the number alone."""
    return st.integers(0, len(these) - 1).map(lambda n: these[n])


def bounds(low, high):
    """Return above and below, or one of them."""
    numbers = st.integers(low, high)
    return st.one_of(
        st.builds(lambda n: {"above": n}, numbers),
        st.builds(lambda n: {"below": n}, numbers),
        st.builds(lambda n, m: {"above": min(n, m) - 1, "below": max(n, m) + 1}, numbers, numbers),
    )


def plain_facts():
    """Return facts that hold no either."""

    def about_article(subject):
        return st.sampled_from(QUESTIONS).flatmap(
            lambda q: st.builds(
                lambda low, high: Fact(**{subject: q}, at_least=low, at_most=high),
                st.none() | st.sampled_from(positions(q)),
                st.none() | st.sampled_from(positions(q)),
            )
        )

    events = st.sampled_from(EVENTS)
    small = st.none() | st.integers(0, 8)
    return st.one_of(
        about_article("article"),
        about_article("signed"),
        st.builds(lambda q: Fact(fallen=q), st.sampled_from(QUESTIONS)),
        st.builds(lambda v, b: Fact(variable=v, **b), st.sampled_from(VARIABLES), bounds(0, 100)),
        st.builds(lambda p, b: Fact(relation=p, **b), st.sampled_from(PAIRS), bounds(-100, 100)),
        st.builds(lambda e, w, a: Fact(happened=e, within=w, after=a), events, small, small),
        st.builds(lambda e, w: Fact(never=e, within=w), events, small),
        st.builds(
            lambda e, o: Fact(decided=e, power="russia", options=tuple(sorted(o))),
            st.sampled_from(CRISES),
            st.sets(st.sampled_from(("yes", "no", "wait")), min_size=1, max_size=2),
        ),
        st.just(Fact(exists="italy")),
        st.builds(lambda y: Fact(since=y), st.integers(1856, 1880)),
        st.builds(lambda y: Fact(until=y), st.integers(1856, 1880)),
        st.builds(lambda o: Fact(outcome=o), st.sampled_from(("signed", "war"))),
        one_of(WORDS_ASKED),
        st.builds(lambda b: Fact(brief="russia", **b), bounds(-50, 50)),
        st.builds(lambda b: Fact(opinion="britain", **b), bounds(0, 100)),
    )


def facts():
    """Return lists of facts, mostly short."""
    one = plain_facts()
    either = st.builds(lambda parts: Fact(either=tuple(parts)), st.lists(one, min_size=2, max_size=3))
    return st.lists(st.one_of(one, one, either), max_size=2).map(tuple)


def terms():
    """Return terms."""
    pers = st.one_of(
        st.builds(lambda v, b: Per(variable=v, beyond=b), st.sampled_from(VARIABLES), st.integers(0, 100)),
        st.builds(lambda p, b, e: Per(relation=p, beyond=b, each=e), st.sampled_from(PAIRS), st.integers(-50, 50),
                  st.integers(1, 20)),
        st.builds(lambda q: Per(article=q, each=1), st.sampled_from(QUESTIONS)),
        st.builds(lambda q: Per(signed=q, beyond=2, each=1), st.sampled_from(QUESTIONS)),
    )  # fmt: skip
    return st.lists(
        st.builds(
            lambda add, when, per: Term(add=add, because="Because.", when=when, per=per),
            st.integers(-150, 150), facts(), st.none() | pers,
        ),
        max_size=3,
    ).map(tuple)  # fmt: skip


def changes(schedule=True):
    """Return lists of changes."""
    kinds = [
        st.builds(
            lambda v, n, w: Change(variable=v, by=n, when=w), st.sampled_from(VARIABLES), st.integers(-60, 60), facts()
        ),
        st.builds(lambda v, n: Change(variable=v, set_to=n), st.sampled_from(VARIABLES), st.integers(0, 100)),
        st.builds(lambda p, n: Change(relation=p, by=n), st.sampled_from(PAIRS), st.integers(-80, 80)),
        st.builds(lambda q, w: Change(kills=q, when=w), st.sampled_from(QUESTIONS), facts()),
        st.sampled_from(QUESTIONS).flatmap(
            lambda q: st.builds(lambda p: Change(article=q, becomes=p), st.sampled_from(positions(q)))
        ),
        st.just(Change(raises="italy")),
        st.just(Change(ends="italy")),
    ]
    if schedule:
        kinds.append(st.builds(lambda e, y: Change(schedules=e, years=y), st.sampled_from(EVENTS), st.integers(0, 5)))
    return st.lists(st.one_of(kinds), max_size=3).map(tuple)


WORDS = (Word(neutrality="italian_war"), Word(neutrality="italian_war", to=("austria",)), Word(guarantee="austria"))
SIDES = ((), (), (("france", "sardinia"), ("austria",)))
PROMISES = (
    Promise("neutrality", "russia", "france", "italian_war"),
    Promise("neutrality", "russia", "austria", "italian_war"),
    Promise("neutrality", "sardinia", "austria", "italian_war"),
    Promise("neutrality", "france", "austria", "eastern_war"),
    Promise("guarantee", "russia", "austria"),
    Promise("guarantee", "sardinia", "russia"),
    Promise("loan", "france", "russia", millions=30),
    Promise("loan", "britain", "russia", millions=40),
)  # fmt: skip


def words():
    """Return what an option does to promises."""
    return st.lists(one_of(WORDS), max_size=1).map(tuple)


def options():
    """Return the options of a decision, the first always open."""
    return st.builds(
        lambda a, b, c, kept, broken: {
            "yes": Option("Yes", "Yes.", *a, keeps=kept), "no": Option("No", "No.", *b[:3], when=b[3], breaks=broken),
            "wait": Option("Wait", "Wait.", *c[:3], when=c[3]),
        },
        st.tuples(st.integers(-200, 200), terms(), changes()),
        st.tuples(st.integers(-200, 200), terms(), changes(), facts()),
        st.tuples(st.integers(-1000, 1000), terms(), changes(), facts()),
        words(), words(),
    )  # fmt: skip


def events(crisis):
    """Return events."""
    decisions = options().map(lambda o: {"russia": Decision("What?", "Much.", o)}) if crisis else st.just({})
    return st.builds(
        lambda base, first, length, season, when, these, effects, again, closes, decisions, tests, sides: Event(
            title="An event", text="It came.", season=season, years=(first, min(first + length, 1880)), headlines={},
            base=base, when=when, terms=these, effects=effects, again=again, closes=closes, decisions=decisions,
            tests=tests, sides=sides,
        ),
        st.none() | st.integers(-400, 100), st.integers(1856, 1870), st.integers(0, 20),
        st.sampled_from(("winter", "spring", "summer", "autumn")), facts(), terms(), changes(),
        st.none() | st.integers(1, 6), st.sampled_from((None, None, None, None, 2)), decisions,
        one_of(((), (), ("italian_war",))), one_of(SIDES),
    )  # fmt: skip


def trends():
    """Return trends."""
    subjects = st.one_of(
        st.sampled_from(VARIABLES).map(lambda v: {"variable": v}), st.sampled_from(PAIRS).map(lambda p: {"relation": p})
    )
    aims = st.none() | st.integers(0, 100)
    return st.lists(
        st.builds(
            lambda by, subject, aim, every, when: Trend(
                by=by if aim is None else abs(by), because="Time.", toward=aim, every=every, when=when, **subject
            ),
            st.integers(-9, 9).filter(bool), subjects, aims, st.integers(1, 4), facts(),
        ),
        max_size=5,
    ).map(tuple)  # fmt: skip


_LATER = ("happened", "never", "decided", "fallen", "since", "until")


def early(when):
    """Return the facts that may be asked at the signature."""
    return tuple(
        fact for fact in when if not any(getattr(part, key) for part in (fact, *fact.either) for key in _LATER)
    )


def rules():
    """Return rules of the signature."""
    return st.lists(
        st.builds(
            lambda when, effects: Rule("So signed.", tuple(
                Change(c.variable, c.relation, c.by, c.set_to, c.kills, c.article, c.becomes, when=early(c.when))
                for c in effects if c.raises is None and c.ends is None), early(when)),
            facts(), changes(schedule=False),
        ),
        max_size=4,
    ).map(tuple)  # fmt: skip


def chronicle(events, trends=(), signature=(), **more):
    """Return a history of these events."""
    return Chronicle(
        format=1, id="test", title="Test", about="", scenario="paris_1856", first=1856, ends=1875, last=1880,
        capitals={"paris": Capital("Paris", "Le Moniteur", "france")}, articles={},
        variables={name: Variable(name, "europe", 50, "") for name in VARIABLES},
        states={"italy": State("Italy", "", succeeds="sardinia")}, honour=Honour(5, -20),
        events=events, trends=trends, signature=signature, **more,
    )  # fmt: skip


@st.composite
def chronicles(draw):
    """Return whole random histories; drawn part by part, for hypothesis would print a whole one as a page."""
    found = [draw(events(place < len(CRISES))) for place in range(len(EVENTS))]
    return chronicle(dict(zip(EVENTS, found, strict=True)), draw(trends()), draw(rules()))


def settlements():
    """Return random endings of the congress."""
    sizes = [paris().size(question) for question in paris().questions]
    return st.builds(
        lambda treaty, outcome, value, appetite, promised: Settlement(
            treaty=tuple(treaty), outcome=outcome, relations={**peace().relations, "austria:russia": value},
            briefs=dict.fromkeys(paris().powers, value // 2), opinions=dict.fromkeys(paris().powers, appetite),
            promises=tuple(promised),
        ),
        st.tuples(*(st.integers(0, size - 1) for size in sizes)), st.sampled_from(("signed", "war", "separate_peace")),
        st.integers(-100, 100), st.integers(0, 100), st.lists(one_of(PROMISES), unique=True),
    )  # fmt: skip

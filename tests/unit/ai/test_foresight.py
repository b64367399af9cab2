"""What machines make of the long run: a term of the sum like any other, never more than a brief, told in words."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from game.ai.adviser import CHANCERY, TwoVoices
from game.ai.foresight import TELLING, Foresight
from game.ai.judgement import _instead, on_articles, score
from game.ai.outlook import Outlook
from game.ai.prices import cost, on_bundle
from game.ai.skill import SKILLS
from game.ai.statesman import Statesman
from game.cli.foreseen import Foreseen
from game.core import events as e
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.core.scenario import Scenario
from game.core.worth import SCALE
from game.forecast.surrogate import Surrogate
from game.log.codec import dump, load_event
from game.session.session import Session
from game.words.advice import counsel
from game.words.language import language
from game.words.reasons import reason
from tests.play import scenario

FOUR = scenario("four_points")
PARIS = scenario("paris_1856")


def dreamt(facts: Scenario, seed: int, most: int) -> Surrogate:
    """Return a history in which articles matter at random, up to so many points of a verdict."""
    rng = Random(seed)

    def table(spread: int) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(rng.randint(-spread, spread) for _ in q.positions) for q in facts.questions.values())

    return Surrogate(
        {power: table(1000 * most) for power in facts.powers},
        {crisis: table(400) for crisis in facts.crises},
        {power: {crisis: rng.randint(-30_000, 30_000) for crisis in facts.crises} for power in facts.powers},
    )


def congress(
    facts: Scenario, seed: int, history: Callable[[], Surrogate] | None, level: str = "plenipotentiary"
) -> Session:
    """Play a congress of machines that know a history."""
    minds = {power: Statesman(facts, level, history) for power in facts.powers}  # type: ignore[arg-type]
    session = Session(facts, seed, minds)
    session.open()
    session.run()
    return session


def outlooks(seed: int, history: Callable[[], Surrogate] | None, level: str = "plenipotentiary") -> list[Outlook]:
    """Return what every machine makes of the four points in the midst of a congress."""
    minds = {power: Statesman(FOUR, level, history) for power in FOUR.powers}  # type: ignore[arg-type]
    session = Session(FOUR, seed, minds)
    session.open()
    while session.world.sitting < 3:
        session.advance()
    return [mind._look(session.seats[power]) for power, mind in minds.items()]


class TestReasons:
    """A term of its own, and the terms are the sum."""

    def test_what_history_adds_stands_apart_from_what_the_brief_says(self) -> None:
        """Against the article hoped for: so much by the brief, so much by the history, each in its own term."""
        known, seen = dreamt(FOUR, 1, 20), 0
        rate = SKILLS["plenipotentiary"].foresight
        for mind in outlooks(4, lambda: known):
            for question, place in mind.order.items():
                told, hoped = mind.instructed(question), _instead(mind, question)
                ahead = [rate * points // 1000 for points in known.verdicts[mind.me.power][place]]
                assert [one + more for one, more in zip(told, ahead, strict=True)] == list(mind.mine(question))
                for number in range(FOUR.size(question)):
                    found = on_articles(mind, [Article(question, number)])
                    weights = {r.term: r.weight for r in found if r.term in ("article", "foresight")}
                    assert weights.get("article", 0) == told[number] - told[hoped]
                    assert weights.get("foresight", 0) == ahead[number] - ahead[hoped]
                    assert 0 not in weights.values()
                    seen += "foresight" in weights
        assert seen > 20

    def test_without_a_history_nothing_is_said_of_it(self) -> None:
        """No history, no term; and none for an attaché, who looks no further than the treaty."""
        known = dreamt(FOUR, 1, 20)
        for mind in (*outlooks(4, None), *outlooks(4, lambda: known, "attache")):
            assert mind.foresight is None
            for question in mind.order:
                for number in range(FOUR.size(question)):
                    assert all(r.term != "foresight" for r in on_articles(mind, [Article(question, number)]))

    def test_taking_the_term_away_moves_the_sum_by_its_weight(self) -> None:
        """B5: the sum with it less the sum without it is it, in the plenary and in the corridor."""
        known, seen = dreamt(FOUR, 2, 20), 0
        for mind in outlooks(5, lambda: known):
            other = next(power for power in FOUR.powers if power != mind.me.power)
            for question in mind.order:
                for number in range(FOUR.size(question)):
                    clause = Clause(Consent(question, number, number))
                    for found in (
                        on_articles(mind, [Article(question, number)]),
                        on_bundle(mind, other, (clause,), ()),
                    ):
                        rest = [r for r in found if r.term != "foresight"]
                        history = [r.weight for r in found if r.term == "foresight"]
                        seen += bool(history)
                        assert score(found) == score(rest) + sum(history)
        assert seen > 20

    def test_a_promise_costs_the_same_however_its_terms_are_told(self) -> None:
        """What is foresight in a promise is taken out of its price, not added to it."""
        known = dreamt(FOUR, 3, 20)
        for mind in outlooks(6, lambda: known):
            other = next(power for power in FOUR.powers if power != mind.me.power)
            for question in mind.order:
                for number in range(FOUR.size(question)):
                    clause = Clause(Consent(question, number, number))
                    if mind.red(question, number):
                        continue
                    terms = [r for r in on_bundle(mind, other, (clause,), ()) if r.term in ("promise", "foresight")]
                    assert sum(r.weight for r in terms) == -cost(mind, clause.pledge)
                    assert all(r.weight < 0 for r in terms if r.term == "promise")


class TestWeight:
    """How much it may weigh."""

    def test_levels_look_the_further_the_higher_they_are(self) -> None:
        """An attaché not at all, an envoy a little, a plenipotentiary more: and all of them less than their brief."""
        rates = [SKILLS[level].foresight for level in ("attache", "envoy", "plenipotentiary")]
        assert rates[0] == 0 and rates == sorted(set(rates)) and rates[-1] < 500

    @pytest.mark.parametrize("seed", range(1, 7))
    def test_nobody_signs_below_his_walk_away_value_for_the_long_run(self, seed: int) -> None:
        """B6, whatever history promises: whoever puts his name to a treaty has what his brief asks at least."""
        known = dreamt(FOUR, seed, 60)
        session = congress(FOUR, seed, lambda: known)
        world, entries = session.archives()
        for entry in entries:
            if isinstance(entry.event, e.ScoreReckoned) and entry.event.power in world.signatories:
                assert entry.event.worth >= entry.event.walk_away

    def test_the_long_run_tells_on_single_articles_and_not_on_where_the_whole_is_going(self) -> None:
        """As the congress opens nobody works for another treaty for it; it is felt on many articles, lightly."""
        history, felt = Foreseen(PARIS), []
        for seed in (1, 2):
            session = Session(PARIS, seed, {})
            session.open()
            for seat in session.seats.values():
                blind, seeing = (Statesman(PARIS, "plenipotentiary", known)._look(seat) for known in (None, history))
                assert blind.aim == seeing.aim
                for question in PARIS.questions:
                    pairs = zip(blind.mine(question), seeing.mine(question), strict=True)
                    felt.append(max(abs(one - other) for one, other in pairs))
        assert sum(weight >= 50 for weight in felt) >= len(felt) // 5, sorted(felt)
        assert max(felt) < 2 * SCALE, max(felt)


class TestNaming:
    """Through what it is felt."""

    KNOWN = Surrogate(
        {"a": ((0, -5000),)}, {"war": ((0, 200),)}, {"a": {"war": -10_000}}
    )  # fmt: skip

    def test_a_crisis_is_named_that_comes_nearer_or_recedes(self) -> None:
        """One way it brings the war, the other way it averts it."""
        seen = Foresight(self.KNOWN, 200)
        assert seen.reason("a", "q", 0, 1, 0) == Reason("foresight", -1000, "q", 1, brings="war")
        assert seen.reason("a", "q", 0, 0, 1) == Reason("foresight", 1000, "q", 0, averts="war")

    def test_what_hardly_moves_is_not_named(self) -> None:
        """Below two worlds in a hundred there is nothing to tell; and nothing at all of what weighs nothing."""
        faint = replace(self.KNOWN, crises={"war": ((0, TELLING - 1),)})
        assert Foresight(faint, 200).reason("a", "q", 0, 1, 0) == Reason("foresight", -1000, "q", 1)
        assert Foresight(faint, 200).reason("a", "q", 0, 1, 1) is None
        assert Foresight(faint, 200).reason("b", "q", 0, 1, 0) is None  # a power that history does not judge

    @pytest.mark.parametrize("code", ["en", "fr"])
    @pytest.mark.parametrize("weight", [-6000, -2000, -500, 500, 2000])
    @pytest.mark.parametrize("side", ["brings", "averts"])
    def test_the_crisis_is_named_in_the_sentence(self, code: str, weight: int, side: str) -> None:
        """Both languages, for and against, nearer and further off: article and crisis, and never the same twice."""
        crisis = next(iter(FOUR.crises))
        given = Reason("foresight", weight, "bs_fleet", 2, **{side: crisis})  # type: ignore[arg-type]
        said = {reason(given, FOUR, language(code), "russia", nth) for nth in (0, 1)}
        assert len(said) == 2
        for sentence in said:
            assert FOUR.crises[crisis] in sentence and "{" not in sentence
            assert FOUR.questions["bs_fleet"].title in sentence

    def test_an_old_reason_is_written_as_it_was(self) -> None:
        """A reason that names no crisis has the text it always had; one that does comes back as it went."""
        old = e.VoiceGiven("m", "russia", "refuse", reasons=(Reason("article", -5, "bs_fleet", 2),))
        assert "brings" not in dump(old) and "averts" not in dump(old)
        new = replace(old, reasons=(Reason("foresight", -5, "bs_fleet", 2, averts="east"),))
        assert load_event(dump(new)) == new and load_event(dump(old)) == old


class TestAdvice:
    """What the chancery of a person says of the long run."""

    def test_the_chancery_tells_what_history_would_make_of_a_text(self) -> None:
        """What the articles add against those expected, with the crisis that is most of it; the ear is silent."""
        known = dreamt(FOUR, 8, 20)
        session = Session(FOUR, 3, {power: Statesman(FOUR) for power in FOUR.powers})
        session.open()
        while session.world.sitting < 2:
            session.advance()
        advisers, plain, seen = TwoVoices(FOUR, lambda: known), TwoVoices(FOUR), 0
        for power, seat in session.seats.items():
            outlook = advisers._outlook(CHANCERY, seat)
            for place, question in enumerate(FOUR.questions):
                row, now = known.verdicts[power][place], outlook.expected[place]
                for number in range(FOUR.size(question)):
                    articles = [Article(question, number)]
                    chancery, ear = advisers.on_motion(seat, articles)
                    assert chancery.ahead == row[number] - row[now]
                    assert (ear.ahead, ear.brings, ear.averts) == (0, "", "")
                    assert plain.on_motion(seat, articles)[0].ahead == 0
                    for code in ("en", "fr"):
                        told = counsel((chancery, ear), FOUR, language(code), power)[0]
                        short = counsel(plain.on_motion(seat, articles), FOUR, language(code), power)[0]
                        assert (told == short) == (abs(chancery.ahead) < 1000)
                        crisis = FOUR.crises.get(chancery.brings or chancery.averts, "")
                        if crisis and told != short:
                            seen += 1
                            assert told.startswith(short) and crisis in told
        assert seen > 10

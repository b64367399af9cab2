"""Moments are found by rule, in order, from what was heard; every one has its sentence in every language."""

from collections.abc import Sequence
from functools import cache

import pytest

from game.core import events as e
from game.core.after import EventCame, PowerDecided
from game.core.pledges import Article, Clause, Commitment, Consent, Oppose, Warning
from game.core.reasons import Reason
from game.core.scenario import Scenario
from game.log.log import Header, Log, Place, Step
from game.replay.intent import intent
from game.replay.lens import Lens
from game.replay.moment_words import label, told
from game.replay.moments import KINDS, NEAREST, WHOLE, Kind, Moment, moments, places
from game.replay.reel import Reel
from game.words.language import ENGLISH, language
from tests.play import log_of, play_session, scenario, statesmen, wanderers

FACTS = scenario("four_points")
POWERS = tuple(FACTS.powers)
QUESTION = next(iter(FACTS.questions))
HISTORY = FACTS.number(QUESTION, FACTS.questions[QUESTION].historical)
OTHER = (HISTORY + 1) % FACTS.size(QUESTION)


def reel(*steps: Sequence[e.Entry]) -> Reel:
    """Return a reel of entries by hand, after the opening of a sitting."""
    opened = e.Entry(e.SittingOpened(1, (QUESTION,), POWERS))
    whole = (Step(0, {}, (opened,)), *(Step(n, {}, tuple(entries)) for n, entries in enumerate(steps, 1)))
    return Reel(FACTS, Log(Header(1, FACTS.id, "", 1, False, {}), whole))


def kinds(found: tuple[Moment, ...]) -> list[Kind]:
    """Return the kinds of moments."""
    return [moment.kind for moment in found]


def heard(*events: e.Event, by: tuple[str, ...] | None = None) -> list[e.Entry]:
    """Return entries that some powers heard."""
    return [e.Entry(event, by) for event in events]


def test_promises_and_threats() -> None:
    """Kept and broken words, threats carried out and empty; a secret one only for the two and the archives."""
    made = Commitment("c1", "austria", "france", Clause(Consent(QUESTION, 0, 1)), True, 1)
    threat = Warning("w1", "britain", "france", Consent(QUESTION, 0, 0), Oppose(QUESTION, 1, 1), 2)
    from dataclasses import replace

    shown = reel(
        heard(e.CommitmentMade(made), by=("austria", "france")),
        heard(e.CommitmentSettled("c1", "austria", "france", "broken", "m", 1), by=("austria", "france")),
        heard(e.Warned(threat), e.Warned(replace(threat, state="empty")), by=("britain", "france")),
    )
    assert kinds(moments(Lens(shown, None))) == ["promise_broken", "threat"]
    assert kinds(moments(Lens(shown, "austria"))) == ["promise_broken"]
    assert kinds(moments(Lens(shown, "britain"))) == ["threat"]
    assert kinds(moments(Lens(shown, "russia"))) == []
    [broken] = moments(Lens(shown, "austria"))
    assert told(broken, Lens(shown, "austria")).startswith("You break your word to France: “We shall refuse no motion")
    assert told(broken, Lens(shown, None)).startswith("Austria breaks its word to France: “We shall refuse no motion")


def motion(name: str, by: str, position: int) -> e.MotionMoved:
    """Return a motion for one article."""
    return e.MotionMoved(name, by, "articles", (Article(QUESTION, position),))


def test_reversals() -> None:
    """A power that refuses what it moved, consented to or said would do; or consents to what it refused."""
    for earlier, voice, turn in (
        ([motion("m1", "austria", 1)], "refuse", "moved"),
        ([motion("m1", "france", 1), e.VoiceGiven("m1", "austria", "consent")], "refuse", "consented"),
        ([motion("m1", "france", 1), e.VoiceGiven("m1", "austria", "refuse")], "consent", "refused"),
        ([e.PositionDisclosed("p", "austria", "france", QUESTION, 0, 1)], "refuse", "said"),
    ):
        shown = reel(heard(*earlier), heard(motion("m2", "france", 1), e.VoiceGiven("m2", "austria", voice)))
        [found] = [one for one in moments(Lens(shown, None)) if one.kind == "reversal"]
        assert (found.turn, found.power, found.before and found.before.step) == (turn, "austria", 1)
        steady = reel(heard(*earlier), heard(motion("m2", "france", 0), e.VoiceGiven("m2", "austria", "refuse")))
        if turn != "said":
            assert "reversal" not in kinds(moments(Lens(steady, None)))


def test_a_near_refusal_is_known_to_its_author_and_the_archives_alone() -> None:
    """By the sum of all its reasons; courtesies do not count, nor what lies a point away."""
    offer = e.OfferMade("p1", "france", "austria", (), (), True)
    near, far = Reason("article", 400, QUESTION, 0, known="hidden"), Reason("article", 4000, QUESTION, 0)
    for reasons, marked in (((near, Reason("trust", -300)), True), ((far,), False), ((Reason("courtesy", 5),), False)):
        shown = reel(
            heard(offer, by=("austria", "france")),
            [
                *heard(e.OfferAccepted("p1", "austria", "france", reasons[1:]), by=("austria", "france")),
                *heard(e.ReasonsNoted("p1", "austria", reasons), by=("austria",)),
            ],
        )
        found = {eyes: kinds(moments(Lens(shown, eyes))) for eyes in (None, "austria", "france")}
        assert found[None] == found["austria"] == (["near_refusal"] if marked else [])
        assert found["france"] == []


def test_one_veto_tips_a_motion_once() -> None:
    """The same voice against the same article again is no news."""
    veto = FACTS.questions[QUESTION].vetoes[0]
    mover = next(power for power in POWERS if power != veto)
    lost = [
        heard(motion(f"m{n}", mover, OTHER), e.VoiceGiven(f"m{n}", veto, "refuse"), e.MotionLost(f"m{n}", (veto,)))
        for n in (1, 2)
    ]
    found = [one for one in moments(Lens(reel(*lost), None)) if one.kind == "tipping_vote"]
    assert [(one.place.step, one.power) for one in found] == [(1, veto)]
    both = FACTS.questions[QUESTION].vetoes[:2]
    if len(both) == 2:
        two = [heard(motion("m1", mover, OTHER), e.MotionLost("m1", both))]
        assert "tipping_vote" not in kinds(moments(Lens(reel(*two), None)))


def test_the_first_article_that_is_not_of_1856() -> None:
    """And only the first."""
    shown = reel(
        heard(e.ArticleAgreed(QUESTION, HISTORY, ())),
        heard(e.ArticleAgreed(QUESTION, OTHER, ())),
        heard(e.ArticleAgreed(QUESTION, OTHER, ())),
    )
    found = moments(Lens(shown, "russia"))
    assert [(one.kind, one.place.step) for one in found] == [("divergence", 2)]
    assert "parts from that of 1856" in told(found[0], Lens(shown, "russia"))


def test_a_crisis_turns_where_another_answer_was_near() -> None:
    """At long odds or near even; a certain answer turns nothing."""
    shown = reel(
        heard(EventCame("e99_x", 1870, 1, WHOLE, 0), PowerDecided("e99_x", 1870, "russia", "a", WHOLE // 2, True)),
        heard(PowerDecided("e99_x", 1871, "russia", "a", WHOLE * 9 // 10, True)),
    )
    found = moments(Lens(shown, None))
    assert [(one.kind, one.place) for one in found] == [("turning_crisis", Place(1, 1))]
    assert told(found[0], Lens(shown, None)) == "Russia decides a crisis in 1870, at odds of 50 in a hundred."


@cache
def games() -> tuple[tuple[Scenario, Log], ...]:
    """Return congresses of random people and of machines."""
    found = []
    for seed in range(4):
        session, records = play_session("four_points", seed, wanderers(POWERS, seed))
        found.append((session.scenario, log_of(session, records)))
    session, records = play_session("four_points", 1, statesmen("four_points"))
    return (*found, (session.scenario, log_of(session, records)))


@pytest.mark.parametrize("eyes", [None, *POWERS])
def test_moments_stand_in_order_and_are_found_again(eyes: str | None) -> None:
    """The same log gives the same moments; each at a line these eyes heard, no two of a kind and power at one place."""
    for facts, log in games():
        lens = Lens(Reel(facts, log), eyes)
        found = moments(lens)
        assert found == moments(Lens(Reel(facts, log), eyes))
        assert list(places(found)) == sorted({one.place for one in found})
        lines = {line.place for line in lens.lines}
        assert all(one.place in lines for one in found)
        assert len({(one.place, one.kind, one.power) for one in found}) == len(found)
        assert kinds(found).count("near_refusal") <= NEAREST


def test_every_kind_has_a_heading_and_every_moment_a_sentence() -> None:
    """In English and in French."""
    met: set[Kind] = set()
    for spoken in (ENGLISH, language("fr")):
        assert len({label(kind, spoken) for kind in KINDS}) == len(KINDS)
        for facts, log in games():
            for eyes in (None, "russia"):
                lens = Lens(Reel(facts, log), eyes, spoken)
                for moment in moments(lens):
                    met.add(moment.kind)
                    said = told(moment, lens)
                    assert said
                    assert "{" not in said
    assert len(met) >= 6


def test_what_stood_behind_a_deed_is_its_author_s_alone() -> None:
    """A seat reads its own intents; the archives all of them, hidden reasons too."""
    facts, log = games()[-1]
    shown = Reel(facts, log)
    everything = Lens(shown, None)
    found = [one for one in (intent(everything, line) for line in everything.lines) if one is not None]
    assert {one.power for one in found} == set(facts.powers)
    assert any(one.undeclared for one in found)
    mine = Lens(shown, "france")
    assert {one.power for line in mine.lines if (one := intent(mine, line)) is not None} == {"france"}


def test_the_reasons_behind_a_voice_are_its_decision() -> None:
    """B5 seen from the archives: a consent's sum is not below zero, nor a refusal's above it, where all are known."""
    facts, log = games()[-1]
    lens = Lens(Reel(facts, log), None)
    checked = 0
    for line in lens.lines:
        found = intent(lens, line)
        if isinstance(line.entry.event, e.VoiceGiven) and found is not None and found.reasons:
            checked += 1
            assert (found.total >= 0) == (line.entry.event.voice != "refuse")
    assert checked > 20

"""Rulings V1 to V7: voices and signature."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.decide import decide
from game.core.dice import Dice
from game.core.evolve import fold
from game.core.rules.voices import vetoes
from game.core.scenario import PowerId, Scenario
from game.core.world import Motion, World, seats
from game.seat.seat import Seat
from game.words.language import ENGLISH
from game.words.tell import tell
from tests.play import (
    NAMES,
    Game,
    congress,
    events,
    machine_game,
    move,
    play_random,
    play_session,
    ready_to_sign,
    scenario,
    sign,
    statesmen,
    to_phase,
    to_signature,
    vote,
    wanderers,
)

GAMES = [("four_points", seed) for seed in range(6)] + [("paris_1856", 1)]

every_game = pytest.mark.parametrize(("name", "seed"), GAMES)


def put(world: World, article: p.Article, by: PowerId) -> tuple[World, str]:
    """Return a world in which one article has been moved and is put."""
    name = "motion:1"
    entries = (e.MotionMoved(name, by, "articles", (article,)), e.PhaseBegan("voices"))
    return fold(world, [e.Entry(event) for event in entries]), name


@every_game
def test_v1_no_voice_without_a_logged_motive(name: str, seed: int) -> None:
    """Each machine's voice has its reasons, all in the log, and never goes against what they add up to."""
    session, records = machine_game(name, seed, historical=False)
    entries = [entry for record in records for entry in record.entries]
    noted = {(one.about, one.power): one.reasons for one in events(entries, e.ReasonsNoted)}
    given = events(entries, e.VoiceGiven)
    assert given and set(session.negotiators) == {one.power for one in given}
    for one in given:
        reasons = noted.get((one.motion, one.power), one.reasons)
        assert reasons, f"{one.power} gave voice on {one.motion} and said nothing of why"
        total = sum(reason.weight for reason in reasons)
        assert (total < 0) == (one.voice == "refuse"), f"{one.power} said {one.voice} for {reasons}"


@every_game
def test_v2_who_will_sign_is_known_from_everybodys_papers(name: str, seed: int) -> None:
    """With every power's papers open, asking each what it would do names exactly those who then sign."""
    mixed = name == "four_points" and seed % 2
    people = tuple(scenario(name).powers)[:2] if mixed else ()
    players = {**statesmen(name), **wanderers(people, seed)}
    _, records = play_session(name, seed, players)
    seated = {power: Seat(scenario(name), power) for power in scenario(name).powers}
    world_at_signature = 0
    for record in records:
        signing = [one.power for one in events(record.entries, e.SignatureGiven)]
        declining = [one.power for one in events(record.entries, e.SignatureDeclined)]
        if signing or declining:
            world_at_signature += 1
            for power in (*signing, *declining):
                if power not in people:
                    board = statesmen(name, [power])[power].sign(seated[power])
                    assert isinstance(board, o.Sign) == (power in signing)
        for seat in seated.values():
            seat.tell(record.entries)
    assert world_at_signature or mixed


@pytest.mark.parametrize("name", NAMES)
def test_v3_a_bought_voice_is_delivered_or_the_promise_is_broken(name: str) -> None:
    """Of each voice promised, judged again from the log alone: kept or broken with that motion as evidence, never both.

    A consent is broken by the first refusal of a text in its range and kept by the first such text that is carried
    without; an opposition is kept by a refusal and broken by anything else.
    """
    judged = 0
    for seed in range(40 if name == "four_points" else 6):
        game = play_random(name, seed)
        made = {one.commitment.id: one.commitment for one in events(game.entries, e.CommitmentMade)}
        ends: dict[str, e.CommitmentSettled] = {}
        for _, entries in game.steps:
            for end in events(entries, e.CommitmentSettled):
                assert end.commitment not in ends
                ends[end.commitment] = end
            voices = events(entries, e.VoiceGiven)
            if not voices:
                continue
            texts = {one.motion: one for one in events(game.entries, e.MotionMoved)}
            carried = {one.motion for one in events(entries, e.MotionCarried)}
            settled_here = {one.commitment for one in events(entries, e.CommitmentSettled)}
            for known in made.values():
                pledge = known.clause.pledge
                if not isinstance(pledge, p.Consent | p.Oppose) or known.clause.given is not None:
                    continue
                if known.made > sitting_of(entries) or (known.id in ends and known.id not in settled_here):
                    continue
                expected = judge(known, pledge, texts, voices, carried)
                if known.id in settled_here and ends[known.id].evidence.startswith("motion:"):
                    assert ends[known.id].state == expected
                    judged += 1
                else:
                    assert expected is None or ends[known.id].state == "released"
    assert judged > 20


def sitting_of(entries: tuple[e.Entry, ...]) -> int:
    """Return the sitting whose protocol these entries write."""
    return events(entries, e.ProtocolWritten)[0].number


def judge(
    known: p.Commitment,
    pledge: p.Consent | p.Oppose,
    texts: dict[str, e.MotionMoved],
    voices: list[e.VoiceGiven],
    carried: set[str],
) -> str | None:
    """Return how one sitting's voices settle a promised voice."""
    told = [
        (one.voice == "refuse", one.motion in carried)
        for one in voices
        if one.power == known.by
        for article in texts[one.motion].articles
        if article.question == pledge.question and pledge.low <= article.position <= pledge.high
    ]
    if isinstance(pledge, p.Consent):
        if any(refused for refused, _ in told):
            return "broken"
        return "kept" if any(through for _, through in told) else None
    if any(not refused for refused, _ in told):
        return "broken"
    return "kept" if told else None


@pytest.mark.parametrize("name", NAMES)
def test_v4_reservations_are_printed(name: str) -> None:
    """Who reserved its consent stands in the entry of the article, each named in the sentence that tells of it."""
    printed = 0
    for seed in range(6):
        game = play_random(name, seed)
        texts = {one.motion: one for one in events(game.entries, e.MotionMoved)}
        for _, entries in game.steps:
            voices = events(entries, e.VoiceGiven)
            for carried in events(entries, e.MotionCarried):
                reserved = tuple(v.power for v in voices if (v.motion, v.voice) == (carried.motion, "reserve"))
                for article in texts[carried.motion].articles:
                    (agreed,) = [one for one in events(entries, e.ArticleAgreed) if one.question == article.question]
                    assert (agreed.position, agreed.reserved_by) == (article.position, reserved)
                    sentence = tell(agreed, game.scenario, ENGLISH)
                    for power in reserved:
                        rest = tuple(one for one in reserved if one != power)
                        assert sentence != tell(replace(agreed, reserved_by=rest), game.scenario, ENGLISH)
                        printed += 1
    assert printed


def test_v4_a_power_that_keeps_silent_is_in_the_protocol_too() -> None:
    """Who seals no voice consents, and is written down as consenting: nobody is simply missing."""
    game = congress()
    move(game, {"france": o.Move((p.Article("princ_status", 1),))})
    given = events(vote(game), e.VoiceGiven)
    assert [one.power for one in given] == list(seats(game.world))
    assert {one.voice for one in given} == {"consent"}


@pytest.mark.parametrize("name", NAMES)
def test_v5_who_may_veto_comes_from_the_file(name: str) -> None:
    """On every question a lone refusal stops a motion if the file gives that power a veto, and else never."""
    game = to_phase(Game(scenario(name), 1, historical=True), "motions")
    for power in game.world.powers:
        game.world = fold(game.world, [] if game.world.powers[power].seated else [e.Entry(e.PowerSeated(power))])
    for question, facts in game.scenario.questions.items():
        world, motion = put(game.world, p.Article(question, 0), game.scenario.chair)
        for power in world.powers:
            entries = decide(world, {power: (o.Voice(motion, "refuse"),)}, Dice(1))
            lost = [one for one in events(entries, e.MotionLost) if one.motion == motion]
            assert bool(lost) == (power in facts.vetoes), f"{power} on {question}"


def test_v5_another_file_gives_other_vetoes() -> None:
    """Nothing about vetoes is written in the rules: give Sardinia one, and it stops the Black Sea."""
    facts = scenario("paris_1856")
    question = replace(facts.questions["bs_fleet"], vetoes=("sardinia",))
    other = replace(facts, questions={**facts.questions, "bs_fleet": question})
    world = Game(other, 1).world
    motion = Motion("motion:1", "france", "articles", (p.Article("bs_fleet", 3),))
    assert vetoes(world, motion) == ("sardinia",)
    assert vetoes(world, replace(motion, what="signature", articles=())) == other.principals()


def lines(facts: Scenario, power: PowerId) -> list[p.Article]:
    """Return the positions beyond a power's red lines."""
    beyond = []
    for question, asked in facts.briefs[power].instructions.items():
        if asked.limit is None:
            continue
        low = 0 if asked.limit.at_least is None else facts.number(question, asked.limit.at_least)
        high = facts.size(question) - 1 if asked.limit.at_most is None else facts.number(question, asked.limit.at_most)
        beyond += [p.Article(question, n) for n in range(facts.size(question)) if not low <= n <= high]
    return beyond


@pytest.mark.parametrize("name", NAMES)
def test_v6_nothing_is_carried_below_a_principals_red_line_while_it_refuses(name: str) -> None:
    """For every principal, every question and every position beyond its line: its refusal alone stops it."""
    game = to_phase(Game(scenario(name), 1, historical=True), "motions")
    tried = 0
    for power in game.scenario.principals():
        for article in lines(game.scenario, power):
            mover = next(one for one in game.scenario.principals() if one != power)
            world, motion = put(game.world, article, mover)
            after = fold(world, decide(world, {power: (o.Voice(motion, "refuse"),)}, Dice(1)))
            assert after.questions[article.question].status not in ("agreed", "signed"), (power, article)
            tried += 1
    assert tried > 5


def test_v7_with_nothing_signed_the_war_resumes_and_nobody_waits() -> None:
    """The armistice lapses: war, a peace, every brief reckoned, and no power that must still act."""
    for name in NAMES:
        game = to_phase(Game(scenario(name), 1), "closed")
        assert game.world.outcome == "war"
        assert {one.power for one in events(game.entries, e.ScoreReckoned)} == set(game.world.powers)
        assert len(game.world.final) == len(game.scenario.questions)
        assert game.over


def test_v7_a_signature_that_fails_in_the_last_sitting_is_no_treaty() -> None:
    """The last sitting ends with a principal's refusal to sign: the guns speak."""
    game = ready_to_sign(congress())
    to_phase(game, "motions", 6)
    to_signature(game)
    sign(game, declining=("britain",))
    assert game.world.outcome == "war"


def test_v7_a_whole_text_is_laid_open_on_the_last_day_though_nobody_moves_it() -> None:
    """Six sittings, everything agreed, no motion to sign: the pen is offered before the guns are."""
    game = ready_to_sign(congress())
    to_phase(game, "signature")
    assert game.world.sitting == 6 and not game.over
    sign(game)
    assert game.world.outcome == "signed"

"""Motions and voices: who stops what, what it costs, and which of two texts is carried."""

from dataclasses import replace

from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Loan, Silence
from game.core.reasons import Reason
from game.core.world import pair
from tests.play import (
    Game,
    bargain,
    carry,
    congress,
    events,
    move,
    ready_to_sign,
    scenario,
    sign,
    state,
    to_phase,
    to_signature,
    vote,
)


def text(*articles: tuple[str, int]) -> o.Move:
    """Return a motion."""
    return o.Move(tuple(Article(question, number) for question, number in articles))


def refusals(game: Game) -> list[tuple[str, int, str]]:
    """Return every loss of standing by refusing."""
    moved = events(game.entries, e.StandingMoved)
    return [(one.power, one.standing, one.cause) for one in moved if one.cause in ("refused", "refused_alone")]


def test_refusing_together_costs_little_and_alone_more_each_time() -> None:
    """Two refusers pay one each; a lone one pays two, then three, and spoils its relations with the mover."""
    game = congress()
    move(game, {"france": text(("princ_status", 4))})
    vote(game, {"ottoman": "refuse", "austria": "refuse"})
    assert sorted(refusals(game)) == [("austria", 9, "refused"), ("ottoman", 9, "refused")]
    before = game.world.relations.get(pair("ottoman", "france"), 0)
    for number, cost, standing in ((4, 2, 7), (3, 3, 4)):
        move(game, {"france": text(("princ_status", number))})
        vote(game, {"ottoman": "refuse"})
        assert refusals(game)[-1] == ("ottoman", standing, "refused_alone"), cost
    assert game.world.relations[pair("ottoman", "france")] == before - 4


def test_standing_never_falls_below_nothing() -> None:
    """Who has none left may still refuse."""
    game = congress()
    state = game.world.powers["ottoman"]
    game.world = replace(game.world, powers={**game.world.powers, "ottoman": replace(state, standing=1)})
    for number in (4, 3):
        move(game, {"france": text(("princ_status", number))})
        vote(game, {"ottoman": "refuse"})
        assert game.world.questions["princ_status"].status != "agreed"
    assert refusals(game) == [("ottoman", 0, "refused_alone"), ("ottoman", 0, "refused_alone")]


def test_refusing_the_same_text_again_costs_nothing_unless_the_others_have_gone_over() -> None:
    """A refusal together, then alone: that is dearer; alone once more, and neither standing nor relations move."""
    game = congress()
    for against in (("ottoman", "austria"), ("ottoman",), ("ottoman",)):
        move(game, {"france": text(("princ_status", 4))})
        vote(game, dict.fromkeys(against, "refuse"))
    assert [one for one in refusals(game) if one[0] == "ottoman"] == [
        ("ottoman", 9, "refused"),
        ("ottoman", 7, "refused_alone"),
    ]
    spoilt = [one for one in events(game.entries, e.RelationMoved) if one.cause == "refused"]
    assert len(spoilt) == 1


def test_refusing_with_half_the_table_costs_nothing() -> None:
    """It is the mover who stands alone then; nobody can wear the others down with what none of them wants."""
    game = congress()
    move(game, {"france": text(("princ_status", 4))})
    vote(game, dict.fromkeys(("ottoman", "austria", "russia"), "refuse"))
    assert refusals(game) == []


def test_to_insist_costs_standing_and_success_gives_it_back() -> None:
    """The same articles in another order are the same text; another position, or another article beside it, is not."""
    game = congress()
    stubborn = (("princ_status", 4), ("danube", 1))
    move(game, {"france": text(*stubborn)})
    vote(game, {"ottoman": "refuse"})
    entries = move(game, {"france": text(("princ_status", 3)), "britain": text(*reversed(stubborn))})
    assert events(entries, e.StandingMoved) == [e.StandingMoved("britain", 9, "insisted")]
    entries = vote(game, {"ottoman": "consent", "france": "consent", "russia": "reserve"})
    assert {one.cause for one in events(entries, e.StandingMoved)} <= {"mediated"}


def test_who_seconds_what_was_stopped_insists_too() -> None:
    """The seats are read in an order that nobody chose: it must not matter whose name comes first."""
    game = congress()
    move(game, {"france": text(("princ_status", 4))})
    vote(game, {"ottoman": "refuse"})
    entries = move(game, {"france": text(("princ_status", 4)), "britain": text(("princ_status", 4))})
    insisted = [(one.power, one.standing) for one in events(entries, e.StandingMoved)]
    assert sorted(insisted) == [("britain", 9), ("france", 9)]


def test_what_lost_to_a_rival_was_not_stopped() -> None:
    """It costs nothing to move again what only gave way to a heavier text, if that is reopened."""
    game = congress()
    move(game, {"france": text(("princ_status", 1)), "britain": text(("princ_status", 2))})
    vote(game)
    assert len(events(game.entries, e.MotionLost)) == 1
    assert game.world.stopped == {}


def test_a_power_without_a_veto_refuses_in_vain_and_pays() -> None:
    """Austria has no veto on the Christians: the article is carried against it."""
    game = congress()
    game.world = replace(game.world, agenda=("christians",))
    move(game, {"france": text(("christians", 2))})
    vote(game, {"austria": "refuse"})
    assert game.world.questions["christians"].position == 2
    assert refusals(game) == [("austria", 8, "refused_alone")]


def test_the_heavier_consent_wins() -> None:
    """Two texts on one question: France, Britain, the Porte and Austria outweigh Russia, the Porte and Austria."""
    game = congress()
    move(game, {"russia": text(("princ_status", 0)), "france": text(("princ_status", 1))})
    first, second = game.world.motions
    assert game.world.motions[first].by == "france"  # France is seated before Russia
    game.step({"russia": (o.Voice(first, "reserve"),), "britain": (o.Voice(second, "reserve"),)})
    assert game.world.questions["princ_status"].position == 1
    (lost,) = events(game.entries, e.MotionLost)
    assert (lost.motion, lost.refused_by, lost.superseded_by) == (second, (), first)


def test_the_chair_breaks_a_tie() -> None:
    """Britain weighs as much as France; where the rest are even the text that France consents to is carried."""
    game = congress()
    move(game, {"austria": text(("princ_status", 1)), "russia": text(("princ_status", 2))})
    first, second = game.world.motions
    game.step({"france": (o.Voice(first, "reserve"),), "britain": (o.Voice(second, "reserve"),)})
    assert game.world.questions["princ_status"].position == 2


def test_articles_moved_together_stand_or_fall_together() -> None:
    """Linked articles are carried as one, and one that was carried elsewhere takes the others down with it."""
    game = congress()
    move(
        game, {"russia": text(("princ_status", 1), ("danube", 1)), "france": text(("princ_status", 1), ("bs_fleet", 3))}
    )
    vote(game, {"austria": "refuse"})
    assert {state.status for state in game.world.questions.values()} == {"untouched", "on_table"}
    move(
        game, {"russia": text(("princ_status", 1), ("danube", 1)), "france": text(("princ_status", 1), ("bs_fleet", 3))}
    )
    russian = next(motion for motion in game.world.motions.values() if motion.by == "russia")
    game.step({"britain": (o.Voice(russian.id, "reserve"),)})
    assert game.world.questions["bs_fleet"].position == 3
    assert game.world.questions["danube"].status != "agreed"


def test_the_same_motion_from_another_power_seconds_it() -> None:
    """The order of its articles does not matter; both have spoken."""
    game = congress()
    move(game, {"france": text(("princ_status", 1), ("danube", 2)), "russia": text(("danube", 2), ("princ_status", 1))})
    (motion,) = game.world.motions.values()
    assert (motion.by, motion.seconded_by) == ("france", ("russia",))
    assert [game.world.powers[power].speeches for power in ("france", "russia", "britain")] == [1, 1, 0]


def test_a_power_cannot_second_its_own_motion() -> None:
    """The same text sealed twice is answered, and costs one speech."""
    game = congress()
    entries = move(game, {"france": (text(("princ_status", 1)), text(("princ_status", 1)))})
    assert [one.why for one in events(entries, e.OrderRefused)] == ["moved_already"]
    assert game.world.powers["france"].speeches == 1


def test_a_mediator_gains_standing() -> None:
    """Who finds the words for a disputed question, without anybody refusing, is respected for it."""
    game = congress()
    move(game, {"france": text(("princ_status", 4))})
    vote(game, {"ottoman": "refuse"})
    move(game, {"austria": text(("princ_status", 1))})
    entries = vote(game)
    assert e.StandingMoved("austria", 11, "mediated") in events(entries, e.StandingMoved)


def test_calling_and_reopening_cost_standing() -> None:
    """One for a question out of turn, two for an agreed article; the question called leads the next agenda."""
    game = congress()
    carry(game, "france", ("princ_status", 1))
    move(game, {"russia": o.Reopen("princ_status"), "britain": o.CallQuestion("bs_fleet")})
    assert game.world.powers["russia"].standing == 8
    assert game.world.powers["britain"].standing == 9
    assert game.world.questions["princ_status"].status == "on_table"
    to_phase(game, "corridor", 3)
    assert game.world.agenda[0] == "bs_fleet"
    assert game.world.called == {}


def test_an_article_moves_the_publics_that_asked_for_it() -> None:
    """France gets the neutral sea it called for and warms to peace; Britain's wish is two steps off and it cools."""
    game = congress()
    before = {power: state.appetite for power, state in game.world.powers.items()}
    game.world = replace(game.world, agenda=("bs_fleet",))
    move(game, {"france": text(("bs_fleet", 3))})
    entries = vote(game)
    moved = {
        one.power: one.appetite - before[one.power] for one in events(entries, e.OpinionMoved) if one.cause == "article"
    }
    assert moved == {"france": 4, "britain": -3, "russia": 1}


def test_a_power_courted_by_two_gains_standing_up_to_the_first_measure() -> None:
    """Two callers in one sitting are noticed; who stands as high as at the opening gains nothing by it."""
    game = congress()
    state = game.world.powers["austria"]
    game.world = replace(game.world, powers={**game.world.powers, "austria": replace(state, standing=5)})
    for power in ("russia", "france"):
        while game.world.turn != power:
            game.give(game.world.turn, o.Pass())
        game.give(power, o.Sound("austria", "danube"))
        game.give(power, o.Sound("britain", "danube"))
    move(game, {})
    assert game.world.powers["austria"].standing == 6
    assert game.world.powers["britain"].standing == 10


def test_the_treaty_is_signed_by_those_who_sign() -> None:
    """All principals sign: it stands, and what was agreed is signed."""
    game = to_signature(ready_to_sign(congress()))
    sign(game)
    assert game.over and game.world.outcome == "signed"
    assert set(game.world.signatories) == set(game.world.powers)
    assert {state.status for state in game.world.questions.values()} == {"signed"}


def test_a_principal_that_declines_stops_the_treaty_and_the_congress_goes_on() -> None:
    """The signature failed, and is not forbidden at the next sitting."""
    game = to_signature(ready_to_sign(congress()))
    sitting = game.world.sitting
    entries = sign(game, declining=("russia",))
    assert events(entries, e.SignatureFailed) == [e.SignatureFailed(("russia",))]
    assert game.world.sitting == sitting + 1 and game.world.signed == 0
    to_signature(game)
    sign(game)
    assert game.world.outcome == "signed"


def test_a_small_power_that_declines_is_not_waited_for() -> None:
    """Sardinia is no principal: the treaty stands without its name."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    game.world = replace(game.world, phase="signature")
    sign(game, declining=("sardinia",))
    assert "sardinia" not in game.world.signatories
    assert game.world.signed == 1


def test_why_a_power_signed_is_kept_in_its_own_papers() -> None:
    """The public entry has no reasons; those that were not hidden are not lost for that."""
    game = to_signature(ready_to_sign(congress()))
    why = (Reason("draft", 1200, known="inferred"),)
    entries = game.step({power: (o.Sign(why),) for power in game.world.powers})
    noted = [entry for entry in entries if isinstance(entry.event, e.ReasonsNoted)]
    assert len(noted) == len(game.world.powers)
    assert all(entry.heard_by == (entry.event.power,) for entry in noted if isinstance(entry.event, e.ReasonsNoted))


def test_an_empty_plenary_does_not_wait() -> None:
    """Everybody moves something and leaves: there is nobody to give voice, and the war comes without waiting."""
    game = congress()
    move(game, {power: (text(("princ_status", 1)), o.Withdraw()) for power in game.world.powers})
    assert game.over and game.world.outcome == "war"


def test_everybody_may_leave_after_the_signature() -> None:
    """A treaty signed is signed, though nobody stays for the rest."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    game.world = replace(game.world, phase="signature")
    sign(game)
    to_phase(game, "motions")
    orders: dict[str, tuple[o.MotionOrder, ...]] = {power: (o.Withdraw(),) for power in game.world.powers}
    orders["france"] = (text(("maritime_law", 2)), o.Withdraw())
    game.world = replace(game.world, agenda=("maritime_law",))
    game.step(orders)
    assert game.over and game.world.outcome == "signed"


def after_the_signature(*orders: o.MotionOrder) -> Game:
    """Return Paris in the second sitting after a signature in the first, Sardinia having ordered something in it."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    game.world = replace(game.world, phase="signature")
    sign(game)
    to_phase(game, "motions")
    game.step({"sardinia": orders})
    return game


def test_after_the_signature_a_quiet_sitting_is_the_last() -> None:
    """Nobody moves anything, nobody calls for anything: the congress has nothing more to do."""
    game = after_the_signature()
    assert game.over and game.world.outcome == "signed"


def test_after_the_signature_a_question_called_keeps_the_congress_together() -> None:
    """Cavour asks for Italy on 2 April, and Paris sits on: the question is on the next agenda."""
    game = after_the_signature(o.CallQuestion("italy"))
    assert not game.over
    assert game.world.agenda[0] == "italy"


def test_the_courts_answer_what_is_reserved_before_the_congress_closes() -> None:
    """Orlov reserves the wish of 14 April; Petersburg takes two sittings, and the congress has one left."""
    game = after_the_signature(o.CallQuestion("mediation"))
    to_phase(game, "motions")
    move(game, {"britain": text(("mediation", 2))})
    vote(game, {"russia": "reserve"})
    to_phase(game, "closed")
    assert [(one.power, one.lifted) for one in events(game.entries, e.ReserveSettled)] == [("russia", True)]
    assert game.world.questions["mediation"].reserved_by == ()


def test_nobody_falls_out_with_itself() -> None:
    """Who alone refuses its own motion pays in standing, and no relation moves."""
    game = congress()
    move(game, {"austria": text(("princ_status", 1))})
    entries = vote(game, {"austria": "refuse"})
    assert refusals(game) == [("austria", 8, "refused_alone")]
    assert events(entries, e.RelationMoved) == []


def test_the_armistice_never_outlasts_the_calendar() -> None:
    """Five more sittings are asked for, and there are but two."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    last = len(game.scenario.calendar)
    game.world = replace(game.world, armistice=last - 2)
    move(game, {"france": o.MoveExtension()})
    assert events(vote(game), e.ArmisticeExtended) == [e.ArmisticeExtended(last)]


def test_a_mediator_whom_somebody_refuses_gains_nothing() -> None:
    """Austria has no veto on the Christians, and its no is enough to spoil the credit."""
    game = congress()
    game.world = replace(game.world, agenda=("christians",))
    move(game, {"france": text(("christians", 4))})
    vote(game, {"ottoman": "refuse"})
    game.world = replace(game.world, agenda=("christians",))
    move(game, {"britain": text(("christians", 2))})
    entries = vote(game, {"austria": "refuse"})
    assert game.world.questions["christians"].position == 2
    assert "mediated" not in {one.cause for one in events(entries, e.StandingMoved)}


def test_a_signature_that_was_carried_waits_for_what_was_reopened_meanwhile() -> None:
    """Sealed together, the motion to sign is carried and an essential article goes back: nothing is signed that day."""
    game = ready_to_sign(congress())
    move(game, {"france": o.MoveSignature(), "russia": o.Reopen("danube")})
    sitting = game.world.sitting
    entries = vote(game)
    assert [one.what for one in game.world.motions.values()] == []
    assert len(events(entries, e.MotionCarried)) == 1
    assert (game.world.sitting, game.world.phase) == (sitting + 1, "corridor")


def test_a_public_that_is_wholly_failed_cools_most() -> None:
    """France called for a neutral sea and gets an unlimited one, three steps off."""
    game = congress()
    before = game.world.powers["france"].appetite
    game.world = replace(game.world, agenda=("bs_fleet",))
    move(game, {"russia": text(("bs_fleet", 0))})
    moved = {one.power: one.appetite for one in events(vote(game), e.OpinionMoved) if one.cause == "article"}
    assert moved["france"] == before - 6


def test_a_guest_enters_when_the_article_says() -> None:
    """Prussia's chair stands from sitting 11 on, unless the powers agree on an earlier one, or on none."""
    for position, due in (("first_session", 2), ("straits_only", 99)):
        game = Game(scenario("paris_1856"), 1, historical=True)
        game.world = replace(game.world, agenda=("prussia_seat",))
        move(game, {"france": text(("prussia_seat", game.scenario.number("prussia_seat", position)))})
        vote(game)
        assert game.scenario.questions["prussia_seat"].admits[position] == due
        assert game.world.sitting == 2
        assert game.world.powers["prussia"].seated is (due == 2)
        for last in (10, 11):
            game.world = replace(game.world, armistice=24)
            to_phase(game, "corridor", last)
            assert game.world.powers["prussia"].seated is (due <= last)


def test_the_last_of_ones_standing_may_be_spent() -> None:
    """Two are enough to reopen an article, one is not."""
    for standing, allowed in ((2, True), (1, False)):
        game = congress()
        carry(game, "france", ("princ_status", 1))
        state = game.world.powers["russia"]
        game.world = replace(game.world, powers={**game.world.powers, "russia": replace(state, standing=standing)})
        entries = move(game, {"russia": o.Reopen("princ_status")})
        assert bool(events(entries, e.QuestionReopened)) is allowed


def test_who_leaves_releases_others_from_what_they_promised_it() -> None:
    """And is released itself: nobody owes anything to an empty chair."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    made = bargain(game, "france", "sardinia", [Loan(3)], [Silence("italy")])
    assert len(made) == 2
    (sitting,) = {one.made for one in made}
    move(game, {"sardinia": o.Withdraw()})
    assert game.world.sitting >= sitting
    assert [state(game, one).state for one in made] == ["released", "released"]
    assert {state(game, one).evidence for one in made} == {"withdrawal:sardinia"}

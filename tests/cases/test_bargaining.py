"""Rulings B1 to B15: what a player may rely on when he bargains with a machine."""

import random
from collections import Counter
from collections.abc import Iterator

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId
from game.core.why_not import why_not
from game.core.world import commitments, draft
from game.core.worth import index, link_places, worth
from game.seat.seat import Seat
from tests.play import (
    Moment,
    Probe,
    Wanderer,
    Window,
    congress,
    events,
    letters,
    machine_game,
    moments,
    scenario,
    to_turn,
    wild,
)

PLAYED = [
    ("four_points", 1, ()),
    ("four_points", 2, ("russia",)),
    ("four_points", 3, ("france", "ottoman")),
    ("four_points", 4, ("britain", "austria", "ottoman")),
    ("paris_1856", 1, ("sardinia", "britain")),
]
"""Congresses in which the machines are asked: scenario, seed, and the powers that random people play."""

every_congress = pytest.mark.parametrize("played", PLAYED, ids=lambda played: f"{played[0]}-{played[1]}")
Played = tuple[str, int, tuple[PowerId, ...]]


def some(played: Played, count: int = 10) -> Iterator[tuple[Moment, PowerId, PowerId, random.Random]]:
    """Yield moments of a played congress, with a machine, another power, and a source of chance."""
    found = moments(*played)
    rng = random.Random(f"{played}")
    for moment in rng.sample(found, min(count, len(found))):
        machine = rng.choice(moment.machines)
        other = rng.choice([power for power in moment.world.powers if power != machine])
        if not moment.world.powers[other].withdrawn:
            yield moment, machine, other, rng


def random_offer(probe: Probe, by: PowerId, rng: random.Random) -> o.Offer | None:
    """Return a random offer to the machine that may be made."""
    player = Wanderer(rng.randrange(10**6), by)
    probe.turn(by)
    place = Window(by, probe.game)
    for _ in range(40):
        gives = tuple(player.clause(place) for _ in range(rng.choice((0, 1, 1, 2))))
        asks = tuple(player.clause(place) for _ in range(rng.choice((0, 1, 1, 2))))
        order = o.Offer(probe.machine, gives, asks)
        if place.ask(order) is None:
            return order
    return None


def reasons(answer: o.Answer) -> tuple[Reason, ...]:
    """Return the reasons of an answer."""
    return answer.reply.reasons


def total(answer: o.Answer) -> int:
    """Return what an answer's reasons add up to."""
    return sum(reason.weight for reason in reasons(answer))


def proposals(played: Played, count: int) -> Iterator[tuple[Moment, PowerId, o.Offer]]:
    """Yield bargains that machines propose of themselves, and the moments in which they do."""
    for moment in moments(*played):
        if moment.world.turn in moment.machines:
            order = Probe(moment, moment.world.turn).proposal()
            if isinstance(order, o.Offer):
                yield moment, moment.world.turn, order
                count -= 1
        if count <= 0:
            return


def answers(played: Played, count: int = 12) -> Iterator[tuple[Probe, o.Offer, o.Answer]]:
    """Yield random offers to machines, and how they answer."""
    for moment, machine, other, rng in some(played, count):
        probe = Probe(moment, machine)
        order = random_offer(probe, other, rng)
        if order is not None:
            answer = probe.write(other, order)
            assert answer is not None
            yield probe, order, answer


@every_congress
def test_b1_a_machines_own_proposal_put_back_is_acceptable_to_it(played: Played) -> None:
    """A machine's own proposal, put back to it unchanged in the same sitting, is acceptable to it."""
    for moment, machine, offer in proposals(played, 6):
        back = Probe(moment, machine).write(offer.to, o.Offer(machine, offer.asks, offer.gives, offer.secret))
        if back is not None:  # the other may have promised some of it to a third in secret
            assert isinstance(back.reply, o.Accept), f"{machine} proposed {offer} and answered {back}"


@every_congress
def test_b1_a_machines_own_counter_put_back_is_acceptable_to_it(played: Played) -> None:
    """The same holds of its counters: refused at first and offered back a moment later, they are taken."""
    for probe, offer, answer in answers(played):
        if not isinstance(answer.reply, o.Counter):
            continue
        (paper,) = probe.seat.letters()
        by = paper.by
        probe.give(probe.machine, answer)
        (counter,) = [one for one in letters(probe.game.world, by) if one.paper == f"{paper.paper}:counter"]
        probe.give(by, o.Answer(counter.paper, o.Refuse()))
        back = probe.write(by, o.Offer(probe.machine, answer.reply.asks, answer.reply.gives, offer.secret))
        assert back is None or isinstance(back.reply, o.Accept), f"{answer} was put back, and answered {back}"


@every_congress
def test_b2_a_counter_never_asks_for_what_the_other_side_cannot_give(played: Played) -> None:
    """No voice is asked of a power that has no say, nothing that its known promises forbid, nothing that is settled."""
    for probe, _, answer in answers(played):
        if not isinstance(answer.reply, o.Counter):
            continue
        view, facts = probe.seat.view, probe.seat.view.scenario
        (paper,) = probe.seat.letters()
        for clause in answer.reply.asks:
            pledge = clause.pledge
            if isinstance(pledge, p.Consent | p.Oppose) and clause not in paper.gives:
                assert paper.by in facts.questions[pledge.question].vetoes
                assert view.questions[pledge.question].status != "agreed"
            if isinstance(pledge, p.Loan):
                assert pledge.millions <= 100
        assert probe.seat.ask(answer) is None


@every_congress
def test_b3_a_counter_never_repeats_a_refused_offer(played: Played) -> None:
    """Neither the paper that it counters nor any offer of its own that was refused comes back unchanged."""
    for probe, offer, answer in answers(played):
        if isinstance(answer.reply, o.Counter):
            assert (answer.reply.gives, answer.reply.asks) != (offer.asks, offer.gives)
            (paper,) = probe.seat.letters()
            for refused in probe.seat.hand.refused:
                own = (refused.by, refused.to) == (probe.machine, paper.by)
                assert not own or (refused.gives, refused.asks) != (answer.reply.gives, answer.reply.asks)


@every_congress
def test_b4_a_concession_never_lowers_the_score(played: Played) -> None:
    """An offer with something more in it for the machine weighs at least as much as without."""
    compared = 0
    for moment, machine, other, rng in some(played, 7):
        offer = random_offer(Probe(moment, machine), other, rng)
        if offer is None or len(offer.gives) == 4:
            continue
        probe = Probe(moment, machine)
        probe.turn(other)
        more = (*offer.gives, Wanderer(rng.randrange(10**6), other).clause(Window(other, probe.game)))
        better = probe.write(other, o.Offer(machine, more, offer.asks, offer.secret))
        plain = Probe(moment, machine).write(other, offer)
        if better is None:
            continue
        assert plain is not None
        assert total(better) >= total(plain), f"{offer}, and then {more[-1]} beside it"
        compared += 1
    assert compared


@every_congress
def test_b5_the_reasons_sum_to_the_answer(played: Played) -> None:
    """An acceptance has reasons that do not sum to less than nothing, a refusal or counter to less; none has none."""
    for _, _, answer in answers(played):
        assert reasons(answer)
        if isinstance(answer.reply, o.Accept):
            assert total(answer) >= 0
        else:
            assert total(answer) < 0, answer


def best_still_possible(probe: Probe, fixed: dict[QuestionId, tuple[int, int]]) -> int:
    """Return the most that any treaty can be worth to the machine, at the worst of what it consents to in ranges.

    An upper bound: each article and each link on its own at its best.
    """
    facts, brief = probe.seat.view.scenario, probe.seat.brief
    value, now = brief.base, draft(probe.seat.view)
    spans: list[list[int]] = []
    for place, question in enumerate(facts.questions):
        settled = probe.seat.view.questions[question].status in ("agreed", "signed")
        row = brief.values[place]
        if settled:
            spans.append([now[place]])
        elif question in fixed:
            low, high = fixed[question]
            spans.append([min(range(low, high + 1), key=lambda number, row=row: row[number])])
        else:
            spans.append(list(range(len(row))))
        value += max(row[number] for number in spans[-1])
    for table, (first, second) in zip(brief.links, link_places(facts), strict=True):
        value += max(table[one][two] for one in spans[first] for two in spans[second])
    return value


@every_congress
def test_b6_no_machine_accepts_what_ends_below_its_walk_away_value(played: Played) -> None:
    """What it has bound itself to leaves it a treaty worth more than leaving, within its lines or its court's leave."""
    accepted = 0
    for probe, offer, answer in answers(played, 20):
        if not isinstance(answer.reply, o.Accept):
            continue
        accepted += 1
        bound = {
            clause.pledge.question: (clause.pledge.low, clause.pledge.high)
            for clause in offer.asks
            if isinstance(clause.pledge, p.Consent)
        }
        assert best_still_possible(probe, bound) >= probe.seat.hand.walk_away
        for question, (low, high) in bound.items():
            assert within(probe, question, low) and within(probe, question, high)
    assert accepted or played[0] == "paris_1856"


def within(probe: Probe, question: QuestionId, number: int) -> bool:
    """Return whether a position lies within the machine's lines, leave included."""
    place, brief = index(probe.seat.view.scenario, question), probe.seat.brief
    low, high = probe.seat.hand.leave.get(question, (brief.lows[place], brief.highs[place]))
    return low <= number <= high


@pytest.mark.parametrize(
    ("name", "seed"), [("four_points", 0), ("four_points", 1), ("four_points", 2), ("paris_1856", 1)]
)
def test_b6_no_machine_signs_below_its_walk_away_value(name: str, seed: int) -> None:
    """The name is under the treaty only if the treaty is worth more to it than leaving."""
    session, records = machine_game(name, seed, historical=False)
    seats = {power: Seat(session.scenario, power) for power in session.scenario.powers}
    places = link_places(session.scenario)
    for record in records:
        for power, seat in seats.items():
            if e.SignatureGiven(power) in [entry.event for entry in record.entries]:
                assert worth(seat.brief, places, draft(seat.view)) >= seat.hand.walk_away
            seat.tell(record.entries)


def test_b7_the_same_pledge_cannot_be_sold_twice_in_one_sitting() -> None:
    """Not to another, not on another condition, not while the first buyer has not answered; the reason says so."""
    consent, oppose = p.Clause(p.Consent("danube", 1, 2)), p.Clause(p.Oppose("danube", 2, 4))
    game = to_turn(congress(), "russia")
    game.give("russia", o.Offer("france", (consent,), ()))
    for clause, code in ((consent, "sold_already"), (oppose, "contradicts")):
        objection = why_not(game.world, "russia", o.Offer("austria", (clause,), ()))
        assert objection is not None and objection.code == code
    game.give("france", o.Answer(letters(game.world, "france")[0].paper, o.Accept()))
    conditional = p.Clause(consent.pledge, p.Condition("bs_fleet", 0, 2))
    for clause, code in ((consent, "sold_already"), (conditional, "sold_already"), (oppose, "contradicts")):
        objection = why_not(game.world, "russia", o.Offer("austria", (clause,), ()))
        assert objection is not None and (objection.code, objection.question) == (code, "danube")


def test_b8_a_senseless_order_gets_a_typed_reason() -> None:
    """Every one of a thousand pieces of nonsense is answered by its author's own entry, with a code."""
    rng = random.Random(8)
    game = to_turn(congress(), "russia")
    for _ in range(1000):
        order = wild(rng, game.world)
        objection = why_not(game.world, "russia", order)
        if objection is not None:
            entries = game.give("russia", order)
            assert [(entry.event, entry.heard_by) for entry in entries] == [
                (e.OrderRefused("russia", order, objection.code), ("russia",))
            ]


@every_congress
def test_b8_a_machine_says_why_it_refuses(played: Played) -> None:
    """No refusal without at least one reason that may be told."""
    for _, _, answer in answers(played):
        if isinstance(answer.reply, o.Refuse):
            assert [reason for reason in reasons(answer) if reason.known != "hidden"]


@pytest.mark.parametrize("name", ["four_points", "paris_1856"])
def test_b9_haggling_between_machines_ends(name: str) -> None:
    """No pair exchanges more papers in a sitting than the rules allow, and a counter is never countered."""
    session, records = machine_game(name, 1, historical=False)
    rules, sitting = session.scenario.rules, 0
    written: Counter[tuple[int, PowerId, PowerId]] = Counter()
    for record in records:
        for entry in record.entries:
            match entry.event:
                case e.SittingOpened():
                    sitting = entry.event.number
                case e.OfferMade() if entry.event.counter_to:
                    assert not entry.event.counter_to.endswith(":counter")
                case e.OfferMade() | e.TermsAsked() | e.PositionSounded():
                    written[sitting, entry.event.by, entry.event.to] += 1
    assert max(written.values(), default=0) <= rules.exchanges
    assert session.over


@every_congress
def test_b10_a_red_line_never_appears_in_a_machines_own_paper(played: Played) -> None:
    """Neither in a counter nor in a proposal does it offer, or ask for, a position beyond its own lines."""
    for probe, offer, answer in answers(played):
        if isinstance(answer.reply, o.Counter):
            own = [
                clause
                for clause in (*answer.reply.gives, *answer.reply.asks)
                if clause not in (*offer.gives, *offer.asks)
            ]
            check_lines(probe, own)
            check_lines(probe, answer.reply.gives)
    for moment, machine, proposal in proposals(played, 6):
        check_lines(Probe(moment, machine), (*proposal.gives, *proposal.asks))


def check_lines(probe: Probe, clauses: object) -> None:
    """Check that consents and motions lie within the machine's lines."""
    assert isinstance(clauses, tuple | list)
    for clause in clauses:
        match clause.pledge:
            case p.Consent(question, low, high):
                assert within(probe, question, low) and within(probe, question, high), clause
            case p.Propose(question, position):
                assert within(probe, question, position), clause
            case _:
                pass


@every_congress
def test_b11_a_refusal_does_not_change_the_price(played: Played) -> None:
    """The published rule is that concessions follow sittings: asked again after a refusal, it names the same terms."""
    for moment, machine, other, rng in some(played, 6):
        question = rng.choice(tuple(moment.world.questions))
        ask = o.AskTerms(machine, (p.Article(question, rng.randrange(moment.world.scenario.size(question))),))
        before = Probe(moment, machine).write(other, ask)
        probe = Probe(moment, machine)
        offer = random_offer(probe, other, rng)
        if offer is None or before is None:
            continue
        answer = probe.write(other, offer)
        assert answer is not None
        probe.give(machine, o.Answer(answer.paper, o.Refuse(reasons(answer))))
        after = probe.write(other, ask)
        assert after is None or after.reply == before.reply


@every_congress
def test_b13_what_would_you_need_is_answered_in_the_same_sitting(played: Played) -> None:
    """With one to three changes, all of them possible, or none and the reasons."""
    for moment, machine, other, rng in some(played, 10):
        probe = Probe(moment, machine)
        asked = tuple(
            p.Article(question, rng.randrange(moment.world.scenario.size(question)))
            for question in rng.sample(open_questions(moment), min(rng.choice((1, 1, 2)), len(open_questions(moment))))
        )
        answer = probe.write(other, o.AskTerms(machine, asked)) if asked else None
        if answer is None:
            continue
        assert isinstance(answer.reply, o.Terms)
        assert answer.reply.options or reasons(answer)
        for option in answer.reply.options:
            assert all(probe.seat.view.questions[one.question].status != "signed" for one in option)
            assert len({one.question for one in option}) == len(option)


def open_questions(moment: Moment) -> list[QuestionId]:
    """Return the questions that are not settled."""
    return [question for question, state in moment.world.questions.items() if state.status in ("untouched", "on_table")]


@every_congress
def test_b13_terms_that_are_met_close_the_deal(played: Played) -> None:
    """Moved as it stated them, in that sitting, the machine has no refusal for its own terms."""
    for moment, machine, other, rng in some(played, 10):
        questions = [question for question in moment.world.agenda if question in open_questions(moment)]
        if not questions or other not in moment.world.order or not moment.world.powers[other].seated:
            continue
        if not moment.world.powers[machine].seated:
            continue
        question = rng.choice(questions)
        probe = Probe(moment, machine)
        asked = (p.Article(question, rng.randrange(moment.world.scenario.size(question))),)
        answer = probe.write(other, o.AskTerms(machine, asked))
        if answer is None:
            continue
        assert isinstance(answer.reply, o.Terms)
        probe.give(machine, answer)
        for option in answer.reply.options:
            assert voice_on(probe, other, option).voice != "refuse", f"{machine} named {option} when asked for {asked}"


def voice_on(probe: Probe, by: PowerId, articles: tuple[p.Article, ...]) -> o.Voice:
    """Return the machine's voice on a motion, put here and now."""
    told = probe.game.world, list(probe.seat.heard), probe.seat.view
    motion = e.MotionMoved("motion:probe", by, "articles", articles)
    probe._tell((e.Entry(e.PhaseBegan("motions")), e.Entry(motion), e.Entry(e.PhaseBegan("voices"))))
    fresh = type(probe.statesman)(probe.seat.view.scenario)
    (voice,) = fresh.voices(probe.seat)
    probe.game.world, probe.seat.heard, probe.seat.view = told
    return voice


@every_congress
def test_b15_a_machine_gives_nothing_away_that_it_would_sell(played: Played) -> None:
    """What it offers against something is refused when it is asked for nothing, in the same moment."""
    for moment, machine, offer in proposals(played, 6):
        gift = Probe(moment, machine).write(offer.to, o.Offer(machine, (), offer.gives, offer.secret))
        if gift is not None:
            assert not isinstance(gift.reply, o.Accept), f"{machine} would sell {offer.gives} and gave it away"


def test_machines_do_bargain() -> None:
    """The rulings above would be empty if machines never proposed, accepted, countered or refused anything."""
    kinds: Counter[str] = Counter()
    for played in PLAYED:
        kinds.update(answer.reply.kind for _, _, answer in answers(played))
        kinds["proposal"] += len(list(proposals(played, 6)))
    assert min(kinds[kind] for kind in ("accept", "refuse", "counter", "proposal")) > 0, kinds


def test_the_commitments_of_machines_are_in_the_ledger() -> None:
    """What they accepted among themselves they owe each other."""
    session, _ = machine_game("paris_1856", 1, historical=False)
    entries = session.archives()[1]
    accepted = events(entries, e.OfferAccepted)
    assert len(commitments(session.world)) == len(events(entries, e.CommitmentMade)) >= len(accepted)
    assert scenario("paris_1856") is session.scenario

"""Time and means: the sitting, the armistice, what leaving is worth; calls and speeches left."""

from game.core.costs import CALL_COST, INSIST_COST, REOPEN_COST, lone_refusal
from game.core.scenario import PowerId
from game.text.screens.history import sitting
from game.text.screens.worths import agreed, balance
from game.text.turn import Turn
from game.words.labels import phase


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the clock."""
    turn.reading(words).end()
    view, page = turn.view, turn.page
    page.head(turn.say("The clock", context="screen"))
    page.body(sitting(view.sitting, turn))
    page.body(turn.say("Part of the sitting: {phase}.", phase=phase(view.phase, turn.language)))
    page.body(
        turn.language.count(
            "{n} sitting is left after this one.",
            "{n} sittings are left after this one.",
            max(0, len(turn.scenario.calendar) - view.sitting),
        )
    )
    page.body(turn.say("The armistice covers sitting {n} and no more.", n=view.armistice))
    page.body(agreed(turn), balance(turn))
    drift = turn.scenario.briefs[turn.power].walk_away.drift
    if drift and not view.signed:
        page.body(
            turn.say(
                "Each sitting changes what leaving is worth by {points}; your public may change it too.",
                points=turn.language.signed_tenths(drift * 100),
            )
        )
    if turn.seat.hand.pressed:
        points = turn.language.signed_tenths(turn.seat.hand.pressed)
        page.body(turn.say("Of that, your public has made {points}.", points=points))
    for telegram in turn.seat.hand.telegrams:
        page.body(
            turn.say(
                "A telegram is on its way for {answer}; the reply is due before sitting {n}.",
                answer=turn.reader.answer(telegram.question, telegram.position),
                n=telegram.due,
            )
        )
    return False


def calls(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print what is left of one's means this sitting."""
    turn.reading(words).end()
    page, state, rules = turn.page, turn.view.powers[turn.power], turn.scenario.rules
    page.head(turn.say("Your means", context="screen"))
    page.body(calls_left(turn))
    for power in state.met:
        page.body(exchanges_left(turn, power, rules.exchanges - turn.seat.hand.written.get(power, 0)))
    page.body(speeches_left(turn), turn.say("Your standing is {n}.", n=state.standing))
    page.body(
        turn.say(
            "To call a question costs {call} of it, to reopen one {reopen}, to move again unchanged what was stopped "
            "{insist}, to refuse a motion alone {alone}.",
            call=CALL_COST,
            reopen=REOPEN_COST,
            insist=INSIST_COST,
            alone=lone_refusal(state),
        ),
        turn.say(
            "Refusing with half the table costs nothing, nor does refusing the same text again in no less company."
        ),
    )
    return False


def exchanges_left(turn: Turn, power: PowerId, left: int) -> str:
    """Return a sentence on how often one may still write to a power that one has called upon."""
    named = turn.reader.power(power)
    if left <= 0:
        return turn.say("{power:the} has no more time for you in this sitting.", power=named)
    return turn.language.count(
        "{power:the} has time for {n} more exchange with you.",
        "{power:the} has time for {n} more exchanges with you.",
        left,
        power=named,
    )


def calls_left(turn: Turn) -> str:
    """Return a sentence on the calls left."""
    left = turn.scenario.rules.calls - len(turn.view.powers[turn.power].met)
    if left <= 0:
        return turn.say("You may call upon nobody else in this sitting.")
    return turn.language.count("You may still call upon {n} power.", "You may still call upon {n} powers.", left)


def speeches_left(turn: Turn) -> str:
    """Return a sentence on the motions left."""
    left = turn.scenario.rules.speeches - turn.view.powers[turn.power].speeches
    if left <= 0:
        return turn.say("You may move nothing more in this sitting.")
    return turn.language.count("You may still make {n} motion.", "You may still make {n} motions.", left)

"""Marked moments as sentences, told to the eyes that look."""

from typing import assert_never

from game.core import events as e
from game.core.after import EventCame, PowerDecided
from game.core.pledges import Commitment
from game.replay.intent import word_of
from game.replay.lens import Lens
from game.replay.moments import WHOLE, Kind, Moment
from game.words.clauses import promised
from game.words.language import Language
from game.words.pledges import ultimatum
from game.words.reader import Reader

_LEAST = 50
"""Thousandths of a point that are shown as a tenth."""


def label(kind: Kind, language: Language) -> str:
    """Return what a kind of moment is called in a list."""
    match kind:
        case "promise_kept":
            return language.say("A promise kept")
        case "promise_broken":
            return language.say("A promise broken")
        case "threat":
            return language.say("A threat put to the test")
        case "leak":
            return language.say("A secret in the newspapers")
        case "reversal":
            return language.say("A reversal")
        case "near_refusal":
            return language.say("A near thing")
        case "tipping_vote":
            return language.say("One voice decides")
        case "divergence":
            return language.say("Otherwise than in history")
        case "turning_crisis":
            return language.say("A turning point")
        case "close":
            return language.say("The end of the congress")
        case _:
            assert_never(kind)


def told(moment: Moment, lens: Lens) -> str:
    """Return a moment as a whole sentence, to the power that looks or to the archives."""
    reader, event = lens.reader(moment.place), lens.line(moment.place).entry.event
    match moment.kind:
        case "promise_kept" | "promise_broken":
            return _word(moment, reader, event)
        case "threat":
            return _threat(moment, reader, event)
        case "leak":
            return _leak(reader, event)
        case "reversal":
            return _reversal(moment, reader)
        case "near_refusal":
            return _near(moment, reader, event)
        case "tipping_vote":
            return _tipping(moment, reader, event)
        case "divergence":
            return _divergence(moment, lens, reader, event)
        case "turning_crisis":
            return _crisis(moment, lens, reader, event)
        case "close":
            return lens.sentence(lens.line(moment.place))
        case _:
            assert_never(moment.kind)


def _word(moment: Moment, reader: Reader, event: e.Event) -> str:
    assert isinstance(event, e.CommitmentSettled) and reader.world is not None
    known = word_of(reader.world, event.commitment)
    word = _quoted(known, reader)
    if moment.kind == "promise_kept":
        return reader.deals(
            moment.power, moment.other,
            "You keep your word to {to:the}: “{word}”",
            "{by:the} keeps its word to you: “{word}”",
            "{by:the} keeps its word to {to:the}: “{word}”",
            word=word,
        )  # fmt: skip
    return reader.deals(
        moment.power, moment.other,
        "You break your word to {to:the}: “{word}”",
        "{by:the} breaks its word to you: “{word}”",
        "{by:the} breaks its word to {to:the}: “{word}”",
        word=word,
    )  # fmt: skip


def _quoted(known: Commitment | None, reader: Reader) -> str:
    return "…" if known is None else promised(reader.quoting(), known.clause)


def _threat(moment: Moment, reader: Reader, event: e.Event) -> str:
    assert isinstance(event, e.Warned)
    words = ultimatum(event.warning.demand, event.warning.threat, reader.quoting())
    if event.warning.state == "carried_out":
        return reader.deals(
            moment.power, moment.other,
            "You do what you had threatened {to:the} with: “{words}”",
            "{by:the} does what it had threatened you with: “{words}”",
            "{by:the} does what it had threatened {to:the} with: “{words}”",
            words=words,
        )  # fmt: skip
    return reader.deals(
        moment.power, moment.other,
        "You had threatened {to:the}, and nothing comes of it: “{words}”",
        "{by:the} had threatened you, and nothing comes of it: “{words}”",
        "{by:the} had threatened {to:the}, and nothing comes of it: “{words}”",
        words=words,
    )  # fmt: skip


def _leak(reader: Reader, event: e.Event) -> str:
    assert isinstance(event, e.PaperLeaked)
    made = event.commitment
    return reader.pair(
        made.by, made.to,
        "A newspaper prints what you and {other:the} had agreed in secret.",
        "A newspaper prints what {one:the} and {other:the} had agreed in secret.",
    )  # fmt: skip


def _reversal(moment: Moment, reader: Reader) -> str:
    assert moment.article is not None
    answer = reader.answer(moment.article.question, moment.article.position)
    match moment.turn:
        case "moved":
            return reader.acts(
                moment.power,
                "You refuse what you had moved yourself: {answer}.",
                "{by:the} refuses what it had moved itself: {answer}.",
                answer=answer,
            )
        case "consented":
            return reader.acts(
                moment.power,
                "You refuse what you had consented to before: {answer}.",
                "{by:the} refuses what it had consented to before: {answer}.",
                answer=answer,
            )
        case "said":
            return reader.acts(
                moment.power,
                "You refuse what you had said would do: {answer}.",
                "{by:the} refuses what it had said would do: {answer}.",
                answer=answer,
            )
        case _:
            return reader.acts(
                moment.power,
                "You consent to what you had refused before: {answer}.",
                "{by:the} consents to what it had refused before: {answer}.",
                answer=answer,
            )


def _near(moment: Moment, reader: Reader, event: e.Event) -> str:
    margin = _margin(abs(moment.weight), reader)
    match event:
        case e.OfferAccepted():
            return reader.deals(
                moment.power, moment.other,
                "You accept what {to:the} offers, by {margin}.",
                "{by:the} accepts what you offer, by {margin}.",
                "{by:the} accepts what {to:the} offers, by {margin}.",
                margin=margin,
            )  # fmt: skip
        case e.OfferRefused():
            return reader.deals(
                moment.power, moment.other,
                "You refuse what {to:the} offers, by {margin}.",
                "{by:the} refuses what you offer, by {margin}.",
                "{by:the} refuses what {to:the} offers, by {margin}.",
                margin=margin,
            )  # fmt: skip
        case e.VoiceGiven() if event.voice == "consent":
            return reader.acts(
                moment.power,
                "You let {motion} pass, by {margin}.",
                "{by:the} lets {motion} pass, by {margin}.",
                motion=reader.motion(event.motion), margin=margin,
            )  # fmt: skip
        case e.VoiceGiven():
            return reader.acts(
                moment.power,
                "You stand against {motion}, by {margin}.",
                "{by:the} stands against {motion}, by {margin}.",
                motion=reader.motion(event.motion), margin=margin,
            )  # fmt: skip
        case e.SignatureGiven():
            return reader.acts(
                moment.power, "You sign, by {margin}.", "{by:the} signs, by {margin}.", margin=margin
            )  # fmt: skip
        case _:
            return reader.acts(
                moment.power, "You do not sign, by {margin}.", "{by:the} does not sign, by {margin}.", margin=margin
            )  # fmt: skip


def _margin(weight: int, reader: Reader) -> str:
    """Return thousandths of a point in words; below half a tenth there is no number worth a name."""
    if weight < _LEAST:
        return reader.language.phrase("less than a tenth of a point")
    return reader.language.phrase("{points} of a point", points=reader.language.tenths(weight))


def _tipping(moment: Moment, reader: Reader, event: e.Event) -> str:
    if isinstance(event, e.MotionLost):
        return reader.acts(
            moment.power,
            "Yours is the one voice that stops {motion}.",
            "{by:the} alone stops {motion}.",
            motion=reader.motion(event.motion),
        )
    return reader.acts(
        moment.power,
        "Your name alone is wanting under the treaty, and it fails.",
        "The name {by:of} alone is wanting under the treaty, and it fails.",
    )


def _divergence(moment: Moment, lens: Lens, reader: Reader, event: e.Event) -> str:
    if isinstance(event, EventCame):
        chronicle = lens.reel.chronicle
        assert chronicle is not None, "history differs from what a chronicle says"
        facts = chronicle.events[event.event]
        if facts.historical_year is None:
            return reader.say(
                "Here the years part from those we know: {title}, in {year}, never happened.",
                title=reader.quote(facts.title), year=event.year,
            )  # fmt: skip
        return reader.say(
            "Here the years part from those we know: {title} comes in {year}, and came in {there}.",
            title=reader.quote(facts.title), year=event.year, there=facts.historical_year,
        )  # fmt: skip
    assert moment.article is not None
    question = moment.article.question
    facts_of = reader.scenario.questions[question]
    return reader.say(
        "Here the congress parts from that of 1856: {answer} is agreed, and not {historical}.",
        answer=reader.answer(question, moment.article.position),
        historical=reader.position(question, reader.scenario.number(question, facts_of.historical)),
    )


def _crisis(moment: Moment, lens: Lens, reader: Reader, event: e.Event) -> str:
    assert isinstance(event, PowerDecided)
    chance = reader.language.number((100 * moment.weight + WHOLE // 2) // WHOLE)
    chronicle, by = lens.reel.chronicle, reader.power(event.power)
    facts = None if chronicle is None else chronicle.events.get(event.event)
    decision = None if facts is None else facts.decisions.get(event.power)
    if facts is None or decision is None or event.option not in decision.options:
        return reader.say("{by:the} decides a crisis in {year}, at odds of {chance} in a hundred.", by=by,
                          year=event.year, chance=chance)  # fmt: skip
    return reader.say(
        "{title}, {year}: {by:the} chooses {answer}, at odds of {chance} in a hundred.",
        title=facts.title, year=event.year, by=by, answer=reader.quote(decision.options[event.option].label),
        chance=chance,
    )  # fmt: skip

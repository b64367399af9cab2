"""Single terms of core as a screen prints them: a label where it is short, a sentence where it says so."""

from game.core.events import Outcome, Phase
from game.core.orders import Tone, VoiceKind
from game.core.pledges import State
from game.core.scenario import Camp, Instrument
from game.core.world import Status
from game.words.language import Language


def phase(which: Phase, language: Language) -> str:
    """Return the label of a part of the sitting."""
    match which:
        case "dispatches":
            return language.say("Dispatches", context="phase")
        case "corridor":
            return language.say("Corridor", context="phase")
        case "motions":
            return language.say("Motions", context="phase")
        case "voices":
            return language.say("Voices", context="phase")
        case "protocol":
            return language.say("Protocol", context="phase")
        case "signature":
            return language.say("Signature", context="phase")
        case "history":
            return language.say("History", context="phase")
        case "closed":
            return language.say("Closed", context="phase")


def phase_within(which: Phase, language: Language) -> str:
    """Return the label of a part of the sitting as it stands within a line, after the sitting's number."""
    match which:
        case "dispatches":
            return language.phrase("Dispatches", context="phase, within a line")
        case "corridor":
            return language.phrase("Corridor", context="phase, within a line")
        case "motions":
            return language.phrase("Motions", context="phase, within a line")
        case "voices":
            return language.phrase("Voices", context="phase, within a line")
        case "protocol":
            return language.phrase("Protocol", context="phase, within a line")
        case "signature":
            return language.phrase("Signature", context="phase, within a line")
        case "history":
            return language.phrase("History", context="phase, within a line")
        case "closed":
            return language.phrase("Closed", context="phase, within a line")


def status(which: Status, language: Language) -> str:
    """Return the label of where a question stands."""
    match which:
        case "untouched":
            return language.say("Untouched", context="question")
        case "on_table":
            return language.say("On the table", context="question")
        case "agreed":
            return language.say("Agreed", context="question")
        case "signed":
            return language.say("Signed", context="question")


def state(which: State, language: Language) -> str:
    """Return a sentence on what has become of a promise."""
    match which:
        case "open":
            return language.say("The promise still stands.")
        case "kept":
            return language.say("The promise was kept.")
        case "broken":
            return language.say("The promise was broken.")
        case "released":
            return language.say("The promise was released.")
        case "expired":
            return language.say("The promise has expired.")


def state_label(which: State, language: Language) -> str:
    """Return the label of what has become of a promise, for a column."""
    match which:
        case "open":
            return language.say("Open", context="promise")
        case "kept":
            return language.say("Kept", context="promise")
        case "broken":
            return language.say("Broken", context="promise")
        case "released":
            return language.say("Released", context="promise")
        case "expired":
            return language.say("Expired", context="promise")


def state_count(which: State, n: int, language: Language) -> str:
    """Return how many promises are in a state, as an item of a list: 4 kept."""
    match which:
        case "open":
            return language.count("{n} open", "{n} open", n, context="promises")
        case "kept":
            return language.count("{n} kept", "{n} kept", n, context="promises")
        case "broken":
            return language.count("{n} broken", "{n} broken", n, context="promises")
        case "released":
            return language.count("{n} released", "{n} released", n, context="promises")
        case "expired":
            return language.count("{n} expired", "{n} expired", n, context="promises")


def voice(which: VoiceKind, language: Language) -> str:
    """Return the label of an answer to a motion, as a button bears it."""
    match which:
        case "consent":
            return language.say("Consent", context="voice")
        case "reserve":
            return language.say("Reserve", context="voice")
        case "refuse":
            return language.say("Refuse", context="voice")


def tone(which: Tone, language: Language) -> str:
    """Return a sentence on how far a refused text is from one that would do."""
    match which:
        case "near":
            return language.say("The text is near to one that would be accepted.")
        case "no":
            return language.say("The text will not do as it is.")
        case "far":
            return language.say("The text is far from anything that would be accepted.")


def tone_label(which: Tone, language: Language) -> str:
    """Return the label of a tone, as a button bears it."""
    match which:
        case "near":
            return language.say("Near", context="tone")
        case "no":
            return language.say("No", context="tone")
        case "far":
            return language.say("Far", context="tone")


def outcome(which: Outcome, language: Language) -> str:
    """Return a sentence on how a congress ended."""
    match which:
        case "signed":
            return language.say("The congress ends in a general peace.")
        case "war":
            return language.say("The congress ends in war.")
        case "separate_peace":
            return language.say("The congress ends in a separate peace.")


def instrument(which: Instrument, language: Language) -> str:
    """Return the label of the act that an article is written into."""
    match which:
        case "general_treaty":
            return language.say("General treaty", context="instrument")
        case "convention":
            return language.say("Annexed convention", context="instrument")
        case "separate_treaty":
            return language.say("Separate treaty", context="instrument")
        case "declaration":
            return language.say("Declaration", context="instrument")
        case "protocol":
            return language.say("Protocol", context="instrument")


def camp(which: Camp, language: Language) -> str:
    """Return the label of a side in the war."""
    match which:
        case "allies":
            return language.say("Ally", context="camp")
        case "neutral":
            return language.say("Neutral", context="camp")
        case "enemy":
            return language.say("Enemy", context="camp")

"""Why not, and what to do instead: one sentence for each objection of the rules."""

from typing import assert_never

from game.core.objection import Objection
from game.core.scenario import Scenario
from game.words.language import Language
from game.words.reader import Reader


def objection(said: Objection, scenario: Scenario, language: Language) -> str:
    """Return the sentence that a player reads when an order cannot be given."""
    reader = Reader(language, scenario)
    say = language.say
    power, question = reader.power(said.power), reader.question(said.question)
    match said.code:
        case "not_now":
            return say("This part of the sitting takes no such order: wait for the part that does.")
        case "not_your_turn":
            return say("{power:the} has the corridor: wait until it is done.", power=power)
        case "over":
            return say("The congress is closed, and nothing more can be ordered.")
        case "withdrawn":
            return say("You have left the congress for good and can only watch.")
        case "not_seated":
            return say("You have no seat in the plenary yet: until then, work through the corridor.")
        case "unknown_power":
            return say("No such power is at this congress: choose one that is.")
        case "unknown_question":
            return say("No such question is before this congress: choose one from the list of questions.")
        case "unknown_position":
            return say("There is no such answer to {question}: choose one that is listed.", question=question)
        case "unknown_paper":
            return say("No such paper lies before you: answer one that still waits for a reply.")
        case "unknown_commitment":
            return say("You know of no such promise: choose one from your ledger.")
        case "unknown_newspaper":
            return say("No such newspaper is read here: choose one that is listed.")
        case "unknown_crisis":
            return say("Nobody foresees such a crisis: choose one that the list names.")
        case "yourself":
            return say("You cannot bargain with yourself: choose another power.")
        case "gone":
            return say("{power:the} has left the congress: choose a power that is still here.", power=power)
        case "no_calls":
            return say(
                "You have paid all the calls you may this sitting: speak again with those you have met, or wait."
            )
        case "no_exchanges":
            return say("{power:the} has given you all the time it can this sitting: turn to another.", power=power)
        case "second_round":
            return say("Only answers are taken now: keep new matters for the next sitting.")
        case "no_speeches":
            return say("You have made all the motions you may this sitting: ask another power to move it, or wait.")
        case "not_on_agenda":
            return say(
                "None of these articles is on today's agenda: include one that is, or call {question} for the next "
                "sitting.",
                question=question,
            )
        case "agreed_already":
            return say("{question} is agreed already: reopen it first, if you must.", question=question)
        case "signed_already":
            return _signed(said, language, question)
        case "too_many_articles":
            return say("That is too much for one paper: strike out some of it.")
        case "article_twice":
            return say("The same question stands in it twice: keep one answer.")
        case "empty_offer":
            return say("There is nothing in it: add at least one point.")
        case "empty_range":
            return say("The range for {question} ends before it begins: exchange its two ends.", question=question)
        case "bad_loan":
            return say("A loan runs from 1 to 100 million francs: name a sum between them.")
        case "sold_already":
            if said.question:
                return say("You have promised this on {question} already: promise something else.", question=question)
            return say("You have promised this already: promise something else.")
        case "contradicts":
            if said.question:
                return say(
                    "Nobody could keep this and what you have promised on {question}: change it, or ask to be "
                    "released.",
                    question=question,
                )
            return say("Nobody could keep this and what you have promised: change it, or ask to be released.")
        case "refused_before":
            return say("The same bargain was refused before: change something in it.")
        case "offer_pending":
            return say("{power:the} owes you an answer first: wait for it.", power=power)
        case "wrong_reply":
            return say("That is no answer to this paper: reply to what it asks.")
        case "too_many_terms":
            return say("Three sets of terms are the most that one reply may hold: strike out the least likely.")
        case "not_agreed":
            return say(
                "{question} is not agreed, so there is nothing to reopen: move an answer instead.", question=question
            )
        case "called_already":
            return say("{question} is called for the next sitting already: prepare your case.", question=question)
        case "no_standing":
            return say("You have not the standing left for that: keep a promise or bring others together first.")
        case "essentials":
            return say("No treaty can be signed before {question} is agreed: settle it first.", question=question)
        case "reserved":
            return say(
                "The reserve {power:of} on {question} still stands: nothing can be signed until its court has "
                "answered.",
                power=power, question=question,
            )  # fmt: skip
        case "moved_already":
            return say("The same motion lies on the table already: give it your voice when it is put.")
        case "no_motion":
            return say("No such motion is before the plenary: answer one that is.")
        case "voiced_already":
            return say("You have given your voice on this motion: it cannot be taken back.")
        case "tone_without_refusal":
            return say("A tone goes with a refusal only: consent without it, or refuse.")
        case "fault_not_in_motion":
            return say("{question} is not in this motion: name an article that is.", question=question)
        case "inside_line":
            return say("Your instructions on {question} reach so far already: no leave is needed.", question=question)
        case "absolute_line":
            return say(
                "Your court will never yield on {question}: save the telegram, and seek the price elsewhere.",
                question=question,
            )
        case "asked_already":
            return say("Your court has been asked about {question} already: abide by its answer.", question=question)
        case "not_secret":
            return say("Everybody knows of it already: only a secret is worth a newspaper's ink.")
        case "not_yours":
            return say("Only {power:the}, to which it was made, can release this promise: ask it to.", power=power)
        case "settled_commitment":
            return say("That promise has run its course: only one that still stands can be released.")
        case "not_asked":
            return say("This crisis does not ask you: watch what the others answer.")
        case "not_open":
            return say("That answer is not open to you now: choose one that has odds beside it.")
        case _:
            assert_never(said.code)


def _signed(said: Objection, language: Language, question: str) -> str:
    if said.question:
        return language.say(
            "The act on {question} is signed, and no motion can touch it: turn to what is open.", question=question
        )
    return language.say("The treaty is signed already: turn to what it leaves open.")

"""Why an order cannot be given: a closed set of codes; words turn each into a sentence that says what to do."""

from dataclasses import dataclass
from typing import Literal

from game.core.scenario import PowerId, QuestionId

Code = Literal[
    "not_now",  # the phase does not take this order
    "not_your_turn",  # {power} has the corridor
    "over",  # the congress is closed
    "withdrawn",  # one has left the congress
    "not_seated",  # no seat in the plenary yet
    "unknown_power",  # {power}
    "unknown_question",  # {question}
    "unknown_position",  # {question} has no such position
    "unknown_paper",  # no such paper lies before one
    "unknown_commitment",
    "unknown_newspaper",
    "unknown_crisis",
    "yourself",
    "gone",  # {power} has left the congress
    "no_calls",  # no interview left this sitting
    "no_exchanges",  # {power} has given the time it could this sitting
    "second_round",  # only answers now
    "no_speeches",  # no motion left this sitting
    "not_on_agenda",  # none of the articles is on today's agenda
    "agreed_already",  # {question} is agreed
    "signed_already",  # {question} is signed, or the treaty is
    "too_many_articles",
    "article_twice",
    "empty_offer",
    "empty_range",
    "bad_loan",
    "sold_already",  # the same pledge is promised already
    "contradicts",  # it contradicts an open commitment
    "refused_before",  # the same offer was refused
    "offer_pending",  # an answer is owed first
    "wrong_reply",  # the reply does not fit the paper
    "too_many_terms",
    "not_agreed",  # {question} is not agreed, so it cannot be reopened
    "called_already",
    "no_standing",  # the act costs more standing than one has
    "essentials",  # {question} must be agreed first
    "reserved",  # the reserve of {power} on {question} stands
    "moved_already",
    "no_motion",  # no such motion is put
    "voiced_already",
    "tone_without_refusal",
    "fault_not_in_motion",
    "inside_line",  # no leave is needed
    "absolute_line",  # no leave can be had
    "asked_already",
    "not_secret",  # it is public already
    "not_yours",  # only the power it was made to may release it
    "settled_commitment",
    "not_asked",  # the crisis does not ask this power
    "not_open",  # that option is not open, or does not exist
]


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason, with the power and the question it names."""

    code: Code
    power: PowerId = ""
    question: QuestionId = ""

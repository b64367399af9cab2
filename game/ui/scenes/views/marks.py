"""Signs for what happens: an icon for each event, the same in the news, the minutes and a replay."""

from __future__ import annotations

from collections.abc import Mapping

from game.core import events as e

EVENTS: Mapping[str, str] = {
    "sitting_opened": "call_question", "news_read": "newspaper", "opinion_moved": "opinion",
    "standing_moved": "standing", "relation_moved": "trust", "walk_away_moved": "walk_away",
    "court_answered": "telegraph", "reserve_settled": "courier", "power_seated": "chair",
    "interview_opened": "corridor", "position_sounded": "sound", "terms_asked": "ask_terms", "offer_made": "offer",
    "offer_accepted": "accept", "offer_refused": "refuse", "paper_lapsed": "expired",
    "position_disclosed": "disclose", "terms_named": "terms", "commitment_made": "ledger", "warned": "warn",
    "telegraph_sent": "telegraph", "paper_leaked": "leak", "motion_moved": "move", "motion_seconded": "people",
    "question_called": "call_question", "question_reopened": "reopen", "power_withdrew": "withdraw",
    "voice_given": "voice", "motion_carried": "agreed", "motion_lost": "oppose", "article_agreed": "article",
    "armistice_extended": "armistice", "signature_given": "sign", "signature_declined": "decline",
    "signature_failed": "decline", "treaty_signed": "signed", "war_resumed": "war", "power_chose_war": "war",
    "theatre_fought": "war", "peace_dictated": "peace", "separate_peace_signed": "separate_peace",
    "congress_closed": "closed", "protocol_written": "protocol", "brief_drawn": "secret", "order_refused": "refuse",
    "score_reckoned": "influence", "reasons_noted": "question", "turn_began": "calls", "turn_ended": "pass",
    "phase_began": "motions", "event_came": "history", "crisis_opened": "decide", "power_decided": "decide",
    "verdict_reached": "influence", "history_closed": "closed",
}  # fmt: skip
"""By kind of event; a commitment that has come to its end has the sign of its end."""


def sign(event: e.Event) -> str:
    """Return the icon of an event, as it stands before a point of text; empty if it has none."""
    name = event.state if isinstance(event, e.CommitmentSettled) else EVENTS.get(event.kind, "")
    return f"{{@{name}}}" if name else ""

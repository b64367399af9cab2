"""What a scenario file says, as values. One definition of each noun: content fills it, everybody reads it.

    scenario      Scenario: the whole file
    power         Power, its public and its couriers        delegate   Delegate, and his lines
    question      Question and its Positions                brief      Brief: instructions, red lines, walk-away value
    link          what hangs together: questions (Link), states (Relation), delegates (Rapport)
    table         Rules: the scarcities; Sitting: the calendar
    news          News and Papers                           war        what follows when nobody signs
    length        Length: a shorter game of the same           names      how all these are called

Everybody outside asks this package and not its files: a noun may move from one to the other.
"""

from game.core.scenario.brief import Brief, Instruction, Limit, WalkAway
from game.core.scenario.delegate import Delegate, Occasion
from game.core.scenario.length import WHOLE, Length
from game.core.scenario.link import Link, Rapport, Relation, Worth
from game.core.scenario.names import DelegateId, PositionId, PowerId, QuestionId
from game.core.scenario.news import Certainty, Effect, News, Paper
from game.core.scenario.power import Camp, Couriers, Opinion, Power
from game.core.scenario.question import Instrument, Position, Question, Side
from game.core.scenario.scenario import MADE, Scenario
from game.core.scenario.table import Rules, Sitting
from game.core.scenario.war import Dictated, Joiner, Result, Theatre, War

__all__ = [
    "MADE",
    "WHOLE",
    "Brief",
    "Camp",
    "Certainty",
    "Couriers",
    "Delegate",
    "DelegateId",
    "Dictated",
    "Effect",
    "Instruction",
    "Instrument",
    "Joiner",
    "Length",
    "Limit",
    "Link",
    "News",
    "Occasion",
    "Opinion",
    "Paper",
    "Position",
    "PositionId",
    "Power",
    "PowerId",
    "Question",
    "QuestionId",
    "Rapport",
    "Relation",
    "Result",
    "Rules",
    "Scenario",
    "Side",
    "Sitting",
    "Theatre",
    "WalkAway",
    "War",
    "Worth",
]

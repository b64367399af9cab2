"""The one list of checks, in the order in which they run."""

from collections.abc import Callable, Iterator

from game.content.lint import (
    arguments,
    briefs,
    calendar,
    identity,
    lengths,
    links,
    names,
    press,
    questions,
    ranges,
    seats,
    war,
    zones,
)
from game.content.lint.draft import Draft, draft
from game.content.mistake import Mistake
from game.content.node import Part

CHECKS: tuple[Callable[[Draft], Iterator[Mistake]], ...] = (
    ranges.numbers_in_range,
    names.dangling_names,
    identity.id_is_file_name,
    identity.ids_are_words,
    identity.labels_differ,
    seats.one_first_delegate,
    seats.a_brief_each,
    seats.chair_seated,
    seats.principals_exist,
    seats.somebody_seated,
    seats.colours,
    seats.pairs_once,
    questions.somebody_cares,
    questions.comes_up,
    questions.essential_matters,
    questions.guests,
    questions.vetoes,
    arguments.arguments_can_be_spoken,
    arguments.arguments_are_sentences,
    briefs.limits_in_order,
    briefs.wishes_inside_limits,
    briefs.ideal_is_best,
    briefs.loose_lines,
    briefs.red_lines_have_vetoes,
    briefs.history_was_worth_signing,
    zones.zones_of_agreement,
    links.links_matter,
    links.links_stay_narrow,
    calendar.dates_are_days,
    calendar.sittings_exist,
    calendar.sittings_in_order,
    calendar.agendas_fit,
    calendar.armistice_can_lapse,
    lengths.not_the_whole,
    lengths.sittings_are_held,
    lengths.essentials_stay,
    lengths.everybody_has_a_stake,
    lengths.zones_stay_open,
    lengths.essentials_come_up,
    press.news_can_arrive,
    press.effects_move,
    press.papers_are_read,
    war.odds_add_up,
    war.every_fortune_has_a_peace,
    war.dictated_terms_differ,
    war.war_is_paid_for,
)


def lint(top: Part) -> list[Mistake]:
    """Return what every check says of a file, mistakes and notices."""
    whole = draft(top)
    return [remark for check in CHECKS for remark in check(whole)]

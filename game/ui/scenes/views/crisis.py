"""A crisis as a page: the front pages, what is asked, what hangs on it, and each answer with what speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.after import Asked, CrisisOpened
from game.core.history.honour import fate
from game.core.history.story import onward
from game.core.world import commitments
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.years import front
from game.words import odds
from game.words.clauses import promised
from game.words.tell_history import quoted

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.chronicle import Chronicle, Event, Option
    from game.core.history.story import Chapter, Choice


def chapter_of(aftermath: Aftermath, crisis: CrisisOpened) -> Chapter | None:
    """Return the chapter that is about to be written, as the weights of the case would have it."""
    ahead = onward(aftermath.program, aftermath.moment)
    found = (c for c in reversed(ahead.chapters) if (c.event, c.year) == (crisis.event, crisis.year))
    return next(found, None)


def page(room: Room, aftermath: Aftermath, crisis: CrisisOpened) -> str:
    """Return what the viewer has to read before answering."""
    chronicle, say = aftermath.program.chronicle, room.say
    event, chapter = chronicle.events[crisis.event], chapter_of(aftermath, crisis)
    decision = event.decisions[room.viewer]
    asked = next(asked for asked in crisis.asked if asked.power == room.viewer)
    choice = next((c for c in chapter.choices if c.power == room.viewer), None) if chapter else None
    lines = front(room.reader, aftermath.program, chapter) if chapter else [f"# {literal(event.title)}"]
    lines += ["", "---", f"# {literal(quoted(decision.question, chronicle))}"]
    lines += [literal(quoted(decision.stakes, chronicle))]
    for place, key in enumerate(asked.options):
        option, chance = decision.options[key], asked.odds[place]
        lines += ["", f"**{literal(option.label)}**"]
        if not chance:
            lines.append(literal(say("This is not open to you now.")))
            continue
        lines.append(
            literal(say("The case gives it {odds}, {percent} in a hundred.", odds=odds.chance(chance, room.language),
                        percent=odds.percent(chance, room.language)))
        )  # fmt: skip
        lines += _reasons(room, chronicle, option, choice, place)
        lines += _word(room, event, option)
    return "\n".join(lines)


def _reasons(room: Room, chronicle: Chronicle, option: Option, choice: Choice | None, place: int) -> list[str]:
    """Return what draws to an option now, and away from it; what does not count now is left out."""
    if choice is None or place >= len(choice.terms):
        return []
    found = []
    for weighed in sorted(choice.terms[place], key=lambda term: -term.weight):
        because = literal(quoted(option.terms[weighed.number].because, chronicle))
        tone = "moss" if weighed.weight > 0 else "wine"
        found.append(f"- {{{tone}:{odds.times(weighed.weight, room.language)}}} {because}")
    return found


def _word(room: Room, event: Event, option: Option) -> list[str]:
    """Return what an option does to the viewer's own word."""
    found = []
    for made in commitments(room.seat.view).values():
        end = fate(made, event, option) if made.by == room.viewer and made.state == "open" else None
        if end is None:
            continue
        word = promised(room.reader.quoting(), made.clause)
        if end == "kept":
            said = room.say("It keeps your word {power:to}: “{word}”", power=room.power(made.to), word=word)
        else:
            said = room.say("It breaks your word {power:to}: “{word}”", power=room.power(made.to), word=word)
        found.append(f"- **{literal(said)}**")
    return found


def options(room: Room, aftermath: Aftermath, asked: Asked, event: str) -> list[tuple[str, str]]:
    """Return the open answers as options, with the odds that are the odds used."""
    decision = aftermath.program.chronicle.events[event].decisions[room.viewer]
    found = []
    for key, chance in zip(asked.options, asked.odds, strict=True):
        if chance:
            weight = odds.chance(chance, room.language)
            label = room.say("{option} ({odds} by the weight of the case)", option=decision.options[key].label,
                             odds=weight)  # fmt: skip
            found.append((key, label))
    return found

"""The years after the congress in a replay: causes and chronicle as they were known at a place."""

from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.core.history.odds import WHOLE
from game.core.history.past import Season
from game.replay.lens import Line
from game.text.theatre.stage import Theatre
from game.text.theatre.still import Still
from game.text.years import causes
from game.text.years.annals import Annals
from game.words.tell import tell


def annals(theatre: Theatre) -> Annals | None:
    """Return the years as they can be read here; None, with a sentence, where there are none or they are not known."""
    if theatre.line.phase not in ("history", "closed") or not theatre.line.year:
        theatre.page.line(theatre.say("The years after the congress have not begun here."))
        return None
    if theatre.reel.aftermath is None:
        theatre.page.line(theatre.say("Its causes are not known: the history has been changed since."))
        return None
    if theatre.annals is None or theatre.annals[0] != (theatre.place, theatre.eyes):
        theatre.annals = (theatre.place, theatre.eyes), _as_read(theatre)
    return theatre.annals[1]


def _as_read(theatre: Theatre) -> Annals:
    """Return the history of the whole record, read as far as this place."""
    people = [power for power, player in theatre.watched.plan.items() if player.kind == "human"]
    power = theatre.eyes or next(iter([*people, *theatre.scenario.powers]))
    lens = theatre.lens_of(power)
    still = Still(theatre.reel, {power: lens}, lens.last, {power: theatre.watched.plan[power]})
    still.aftermath = theatre.reel.aftermath
    found = Annals(theatre.page, still)
    found.read = lens.track.number(theatre.place) + 1
    found.at = _season(lens.lines[: found.read]) or (found.program.chronicle.first, 0)
    return found


def _season(lines: tuple[Line, ...]) -> Season | None:
    events = (line.entry.event for line in reversed(lines))
    return next(((one.year, one.season) for one in events if isinstance(one, EventCame | CrisisOpened)), None)


def why(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print what an event goes back to: the one that came here, or another that is named."""
    found = annals(theatre)
    if found is None:
        return False
    event = theatre.line.entry.event
    if not words and isinstance(event, EventCame | PowerDecided):
        words = (event.event,)
    return causes.show(found, words)


def other_options(theatre: Theatre, decided: PowerDecided) -> None:
    """Print what else a power could have answered in a crisis, each at its odds."""
    chronicle = theatre.reel.chronicle
    lines = theatre.lens.lines[: theatre.line.n]
    opened = (line.entry.event for line in reversed(lines))
    crisis = next((one for one in opened if isinstance(one, CrisisOpened) and one.event == decided.event), None)
    facts = None if chronicle is None else chronicle.events.get(decided.event)
    if crisis is None or facts is None:
        return
    for asked in crisis.asked:
        if asked.power != decided.power or asked.power not in facts.decisions:
            continue
        for option, odds in zip(asked.options, asked.odds, strict=True):
            known = facts.decisions[asked.power].options.get(option)
            if known is None or option == decided.option:
                continue
            chance = theatre.language.number((100 * odds + WHOLE // 2) // WHOLE)
            label = theatre.language.quote(known.label)
            theatre.page.items(
                [theatre.say("{answer} stood at {chance} in a hundred.", answer=label, chance=chance)]
                if odds
                else [theatre.say("{answer} was not open.", answer=label)]
            )


def answered(theatre: Theatre, answers: tuple[tuple[str, int, str, str], ...]) -> None:
    """Print the answers that were given to crises."""
    given = {(event, year, power) for event, year, power, _ in answers}
    for line in theatre.lens.lines[: theatre.line.n]:
        event = line.entry.event
        if isinstance(event, PowerDecided) and (event.event, event.year, event.power) in given:
            world, chronicle = theatre.lens.view(line.place), theatre.reel.chronicle
            theatre.page.body(tell(event, theatre.scenario, theatre.language, theatre.eyes, world, chronicle))

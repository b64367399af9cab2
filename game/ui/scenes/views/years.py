"""The years after the treaty as text: the newspaper of an event, how Europe stands, the verdicts at the end."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from game import paths
from game.core.scenario import PowerId
from game.ui.faces import gallery
from game.ui.kit import literal
from game.words import odds
from game.words.reader import Reader
from game.words.tell_history import quoted, season
from game.words.tell_motives import motives
from game.words.year_names import Names, heirs

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.program import Program
    from game.core.history.story import Chapter, Moment

MASTHEADS = {
    "The Times": "times", "Journal de Saint-Pétersbourg": "journal_petersbourg", "Wiener Zeitung": "wiener_zeitung",
    "Kreuzzeitung": "kreuzzeitung", "Journal des Débats": "debats", "Gazzetta Piemontese": "gazzetta_piemontese",
    "Gazzetta Ufficiale": "gazzetta_ufficiale", "Takvim-i Vekayi": "takvim", "Pesti Napló": "pesti_naplo",
    "Românul": "romanul", "Srpske novine": "srpske_novine", "Aion": "aion",
}  # fmt: skip
"""Heads of newspapers by the name of the paper; one that nobody has drawn is set in type."""
MOVED = 12
"""Variables and relations named, those that have moved most."""


@cache
def _printed() -> frozenset[str]:
    """Return the heads of newspapers that somebody has drawn."""
    return frozenset(path.stem.rpartition("-")[0] for path in (paths.root("assets") / "mastheads").glob("*.png"))


def newspaper(reader: Reader, program: Program, chapter: Chapter) -> str:
    """Return an event as the papers had it: the headlines, what happened, who decided what, and the margin."""
    chronicle = program.chronicle
    event, say = chronicle.events[chapter.event], reader.say
    lines, names = [*front(reader, program, chapter), ""], Names(reader, program, heirs(program, chapter))
    for choice in chapter.choices:
        option = event.decisions[choice.power].options[choice.option]
        likely = odds.chance(choice.odds[tuple(event.decisions[choice.power].options).index(choice.option)],
                             reader.language)  # fmt: skip
        said = say("({by}: {odds}.)", context="left to the case", by=names.power(choice.power), odds=likely)
        lines.append(f"- {literal(quoted(option.text, chronicle))} *{literal(said)}*")
        if not choice.forced:
            lines += [f"> {literal(why)}" for why in motives(names, chapter.event, choice)]
    if event.historical_year is None:
        lines += ["", f"*{literal(say('History knew nothing of the kind.'))}*"]
    elif event.historical_year != chapter.year:
        lines += ["", f"*{literal(say('In history: {year}.', year=event.historical_year))}*"]
    if event.about:
        lines.append(f"*{literal(event.about)}*")
    return "\n".join(lines)


def front(reader: Reader, program: Program, chapter: Chapter) -> list[str]:
    """Return the front pages of the capitals, the first under its own head, and what happened."""
    from game.core.history.papers import headlines

    chronicle = program.chronicle
    event, say = chronicle.events[chapter.event], reader.say
    printed = headlines(program, chapter.event, chapter.column, chapter.year)
    when = say("{season} {year}", season=season(chapter.season, reader.language), year=chapter.year)
    told = quoted(event.text, chronicle)
    lines = [f"# {literal(event.title)}", f"*{literal(when)}*", "", *gallery(f"{event.title} {told}", chapter.year)]
    drawn = next((c for c in printed if MASTHEADS.get(chronicle.capitals[c].paper) in _printed()), "")
    for capital in sorted(printed, key=lambda capital: capital != drawn):
        facts, headline = chronicle.capitals[capital], printed[capital]
        name = literal(say("{paper}, {city}", paper=facts.paper, city=facts.name))
        if capital == drawn:
            lines.append(f"@masthead:{MASTHEADS[facts.paper]} {name}")
        lines += [f"**{literal(quoted(headline, chronicle))}**", f"*{name}*"]
    return [*lines, "", literal(told)]


def europe(reader: Reader, program: Program, past: Moment, opening: Moment, year: int) -> str:
    """Return how Europe stands: who holds what, what has become of the treaty, what has moved most since it."""
    from game.content.gazetteer import gazetteer
    from game.core.history.lands import lands
    from game.ui.scenes.views.lands import since, told

    say = reader.say
    lines = [f"# {literal(say('Europe in {year}', year=year))}"]
    held = gazetteer().named(lands(program, past))
    if held:
        lines.append(f"**{literal(say('What is held otherwise than in 1856'))}**")
        lines += [f"- {literal(line)}" for line in told(reader, held, since(program, past))]
    articles = _articles(reader, program, past)
    if articles:
        lines += ["", f"**{literal(say('What has become of the treaty'))}**", *(f"- {line}" for line in articles)]
    moved = _moved(reader, program, past, opening)
    if moved:
        lines += ["", f"**{literal(say('What has moved most since the signature'))}**"]
        lines += [f"- {literal(line)}" for line in moved]
    return "\n".join(lines)


def _articles(reader: Reader, program: Program, past: Moment) -> list[str]:
    """Return the articles that have fallen or were revised, each with the event that did it."""
    from game.core.history.rows import FALLEN

    names, found = Names(reader, program), []
    for question in program.scenario.questions:
        row = program.rows["article", question]
        last = next((s for s in reversed(past.shifts) if s.row == row and s.kind in ("event", "decision")), None)
        now = past.column[row]
        if last is None or now == past.column[program.rows["signed", question]]:
            continue
        title = names.event(last.name.partition(".")[0])
        if now == FALLEN:
            said = reader.say("{article}: a dead letter since {year} ({event}).", article=names.article(question),
                              year=last.year, event=title)  # fmt: skip
        else:
            said = reader.say("{article}: since {year} {position} ({event}).", article=names.article(question),
                              year=last.year, position=names.position(question, now), event=title)  # fmt: skip
        found.append(literal(said))
    return found


def _moved(reader: Reader, program: Program, past: Moment, opening: Moment) -> list[str]:
    """Return the variables and relations that have moved most since the signature."""
    chronicle, say, language = program.chronicle, reader.say, reader.language
    names = Names(reader, program, heirs(program, past))
    found: list[tuple[int, str]] = []
    for place, key in enumerate(program.rows.keys):
        now, then = past.column[place], opening.column[place]
        if key[0] == "variable" and now != then:
            name = chronicle.variables[key[1]].name
            found.append((abs(now - then), say("{name}: {now}, from {then}", name=name, now=now, then=then)))
        if key[0] == "relation" and now != then:
            one, _, other = key[1].partition(":")
            said = say(
                "{one} and {other}: {now}, from {then}", one=names.power(one), other=names.power(other),
                now=language.signed(now), then=language.signed(then),
            )  # fmt: skip
            found.append((abs(now - then), said))
    return [said for _, said in sorted(found, key=lambda pair: -pair[0])[:MOVED]]


def verdict_lines(reader: Reader, aftermath: Aftermath, power: PowerId) -> str:
    """Return the verdict of history on a power, or on `europe`, line by line."""
    from game.core.history.verdict import verdicts

    chronicle = aftermath.program.chronicle
    judged = verdicts(aftermath.program, aftermath.moment).get(power)
    said = chronicle.europe if power == "europe" else chronicle.verdicts.get(power)
    if judged is None or said is None:
        return literal(reader.say("History has nothing to say of it."))
    lines = [literal(said.about)] if said.about else []
    lines.append(f"- {literal(reader.say('{n}: where it begins', n=reader.language.signed(judged.start)))}")
    for term in sorted(judged.terms, key=lambda term: -abs(term.weight)):
        because = quoted(said.terms[term.number].because, chronicle)
        tone = "moss" if term.weight > 0 else "wine"
        lines.append(f"- {{{tone}:{reader.language.signed(term.weight)}}} {literal(because)}")
    total = judged.start + sum(term.weight for term in judged.terms)
    if total != judged.points:
        lines.append(literal(reader.say("In all {total}, and no verdict leaves 0 to 100.",
                                        total=reader.language.number(total))))  # fmt: skip
    return "\n".join(lines)

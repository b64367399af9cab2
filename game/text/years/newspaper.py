"""One page: the season and its year, what came, what the papers of the capitals made of it, who decided what, and why.

Between two pages the quiet years are named, with one thing that time has moved meanwhile.
"""

from game.core.after import PowerDecided
from game.core.history.chronicle import EventId
from game.core.history.odds import WHOLE
from game.core.history.papers import printed
from game.core.history.past import Season, drift
from game.core.history.rows import FALLEN, Key
from game.core.history.why import explained
from game.core.scenario import PowerId
from game.text.years import lands
from game.text.years.annals import Annals
from game.text.years.pages import NewsPage, Story
from game.text.years.rooted import answer, rooted
from game.words import odds
from game.words.tell import tell
from game.words.tell_motives import motives


def front(annals: Annals, page: NewsPage, since: Season) -> None:
    """Print a page; it has been read when this is called."""
    if (page.year, page.season) != since:
        heading(annals, (page.year, page.season), since)
    for story in page.stories:
        _story(annals, story)
    lands.passed(annals, (page.year, page.season))


def heading(annals: Annals, season: Season, since: Season) -> None:
    """Print the season and its year, and what the quiet years before it were like."""
    annals.page.head(annals.names.dated(season))
    quiet_years(annals, season[0] - since[0] - 1, _meanwhile(annals, since, season))


def quiet_years(annals: Annals, years: int, meanwhile: str = "") -> None:
    """Print how many years went by of which there is nothing to tell, if any did, and what time moved meanwhile."""
    if years < 1:
        return
    if years == 1:
        said = annals.say("A quiet year has gone by.")
    else:
        said = annals.language.count(
            "{n} quiet year has gone by.", "{n} quiet years have gone by.", years, n=odds.spelt(years, annals.language)
        )
    annals.page.body(f"{said} {meanwhile}".strip())


def _meanwhile(annals: Annals, since: Season, until: Season) -> str:
    """Return what time has moved most in the quiet years, as the history says it; never the same twice."""
    if until[0] - since[0] < 2:
        return ""
    trends = annals.program.chronicle.trends
    moved = drift(annals.program, annals.past, since, until)
    for number in sorted(moved, key=lambda number: (-abs(moved[number]), number)):
        key = trends[number].because
        if key not in annals.told and abs(moved[number]) > 1:
            annals.told.add(key)
            return annals.names.quoted(key)
    return ""


def _story(annals: Annals, story: Story) -> None:
    key = f"{story.came.event} {story.came.year}"
    if key not in annals.told:
        news(annals, story.came.event)
    else:
        annals.page.head(
            annals.say("{title}: the answers", context="screen", title=annals.names.event(story.came.event))
        )
    page = annals.page
    for decided in (*story.decided, *_absent(annals, story)):
        page.body(f"{answer(annals, decided)} {_taken(annals, decided)}")
        page.items(_motives(annals, decided))
    page.body(*_words(annals, story))
    page.body(*_changed(annals, story))
    behind = because(annals, story)
    if behind:
        page.body(behind)
    history = compared(annals, story.came.event, story.came.year)
    if history:
        page.body(history)


def news(annals: Annals, event: EventId) -> None:
    """Print what happened, and the headlines; of what has come before, only that it has come again."""
    names, page = annals.names, annals.page
    facts = names.chronicle.events.get(event)
    page.line()
    page.body(names.event(event))
    if facts is None:
        page.body(annals.say("History takes a turn that its file no longer tells."))
        return
    before = [s.came.year for s in annals.stories if s.came.event == event and s.came.year < annals.at[0]]
    if before:
        page.body(annals.say("It has come again, as in {year}.", year=before[-1]))
        return
    page.body(names.quoted(facts.text))
    for capital, headline in printed(annals.program, annals.past, event).items():
        known = names.chronicle.capitals[capital]
        page.line(
            annals.say(
                "{city}, {paper}: {headline}", city=known.name, paper=known.paper,
                headline=annals.language.quote(names.quoted(headline)),
            ),
            2,
        )  # fmt: skip


def _taken(annals: Annals, decided: PowerDecided) -> str:
    """Return whose answer it was, and how likely."""
    likely, by = odds.chance(decided.chance, annals.language), annals.names.power(decided.power)
    if decided.weighed:
        return annals.say("({by:the}: {odds}.)", context="left to the case", by=by, odds=likely)
    if decided.power == annals.me:
        return annals.say("(Your answer; the case gave it {odds}.)", odds=likely)
    return annals.say("(The answer {by:of}; the case gave it {odds}.)", by=by, odds=likely)


def _motives(annals: Annals, decided: PowerDecided) -> list[str]:
    """Return why a power answered so, where nobody but the weights of the case decided."""
    chapter = annals.chapter(decided.event, decided.year)
    choice = next((c for c in chapter.choices if c.power == decided.power), None) if chapter else None
    if not decided.weighed or choice is None or choice.option != decided.option:
        return []
    return motives(annals.names, decided.event, choice)


def _absent(annals: Annals, story: Story) -> list[PowerDecided]:
    """Return what was decided by powers that the log does not name, for they were not at this table."""
    chapter = annals.chapter(story.came.event, story.came.year)
    facts = annals.program.chronicle.events.get(story.came.event)
    if chapter is None or facts is None:
        return []
    here: set[PowerId] = {decided.power for decided in story.decided}
    found = []
    for choice in chapter.choices:
        if choice.power not in here:
            chance = choice.odds[tuple(facts.decisions[choice.power].options).index(choice.option)]
            found.append(PowerDecided(chapter.event, chapter.year, choice.power, choice.option, chance, weighed=True))
    return found


def _words(annals: Annals, story: Story) -> list[str]:
    """Return what became of promises of the congress: of open ones, and of the secrets of whoever reads alone."""
    chronicle = annals.program.chronicle
    return [
        tell(entry.event, annals.table.scenario, annals.language, annals.me, annals.view, chronicle)
        for entry in story.words
        if entry.heard_by is None or annals.me in entry.heard_by
    ]


def _changed(annals: Annals, story: Story) -> list[str]:
    """Return what has become of articles and states when all that the event moved has moved, a sentence each."""
    rows: dict[int, tuple[int, int]] = {}
    for shift in annals.past.shifts:
        here = (shift.year, shift.season) == (story.came.year, story.came.season)
        if here and shift.kind in ("event", "decision") and shift.name.partition(".")[0] == story.came.event:
            first, _ = rows.get(shift.row, (shift.before, 0))
            rows[shift.row] = first, shift.after
    keys = annals.program.rows.keys
    return [said for row, (was, now) in rows.items() if was != now and (said := _became(annals, keys[row], now))]


def _became(annals: Annals, key: Key, now: int) -> str:
    names, say = annals.names, annals.say
    match key:
        case ("article", question) if now == FALLEN:
            said = say("{article} is a dead letter.", article=names.article(question))
            known = names.chronicle.articles.get(question)
            return f"{said} {names.quoted(known.weak)}" if known else said
        case ("article", question):
            position = names.position(question, now)
            return say("{article} is revised: {position}.", article=names.article(question), position=position)
        case ("exists", state) if now:
            return say("A state is on the map: {state}.", state=names.power(state))
        case ("exists", state):
            return say("A state is gone from the map: {state}.", state=names.power(state))
        case _:
            return ""


def because(annals: Annals, story: Story) -> str:
    """Return the heaviest reason and what is behind it, in a sentence or two."""
    chapter = annals.chapter(story.came.event, story.came.year)
    if chapter is None:
        return ""
    why = explained(annals.program, annals.past, chapter)
    if why.scheduled_by:
        return annals.say("It follows from {root}.", root=rooted(annals, why.scheduled_by[0]))
    if why.heaviest is None and why.chance >= WHOLE:
        return annals.say("It was bound to come.")
    if why.heaviest is None:
        return annals.say("It came of itself, at {odds}.", odds=odds.chance(why.chance, annals.language))
    sentence = annals.names.quoted(why.heaviest.because)
    behind = next((root for root in why.heaviest.roots if root.kind not in ("opening", "time")), None)
    if why.chance >= WHOLE or behind is None:
        return annals.say("Why: {because}", because=sentence)
    return annals.say("Why: {because} Behind it: {root}.", because=sentence, root=rooted(annals, behind))


def compared(annals: Annals, event: EventId, year: int) -> str:
    """Return what history did, as a sentence."""
    facts = annals.program.chronicle.events.get(event)
    if facts is None:
        return ""
    if facts.historical_year is None:
        return annals.say("History knew nothing of the kind.")
    apart = year - facts.historical_year
    if apart == 0:
        return annals.say("So it was in history, in the same year.")
    if apart > 0:
        return annals.language.count(
            "In history: {year}, {n} year earlier.", "In history: {year}, {n} years earlier.",
            apart, year=facts.historical_year,
        )  # fmt: skip
    return annals.language.count(
        "In history: {year}, {n} year later.", "In history: {year}, {n} years later.", -apart,
        year=facts.historical_year,
    )  # fmt: skip

"""How Europe stands: the numbers that moved most since the signature, all of one power, and the states there are."""

from game.core.history.past import value
from game.core.history.rows import Key
from game.core.history.why import Root
from game.text.parse import Reading, powers
from game.text.unclear import find
from game.text.years.annals import Annals
from game.text.years.rooted import rooted

MOST = 8


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print what has moved most; with a power, everything of that power; with `all`, everything."""
    wanted, everything = "", bool(words) and words[0] in ("all", annals.language.phrase("all", context="keyword"))
    if words and not everything:
        known = powers(annals.program.scenario)
        known |= {state: (facts.name,) for state, facts in annals.program.chronicle.states.items()}
        wanted = find(" ".join(words), known, "power")
    rows = _rows(annals, wanted)
    page = annals.page
    page.head(annals.say("Europe, {when}", context="screen", when=annals.names.when(*annals.now)))
    moved = sorted(rows, key=lambda row: -abs(row[2] - row[1]))
    shown = moved if wanted or everything else [row for row in moved if row[1] != row[2]][:MOST]
    if not shown:
        page.body(annals.say("Nothing has moved yet."))
    for key, was, now in shown:
        page.body(_line(annals, key, was, now))
    if not (wanted or everything):
        page.body(annals.say("That is what has moved most; type europe all, or europe and a power, for more."))
    return False


def _rows(annals: Annals, wanted: str) -> list[tuple[Key, int, int]]:
    """Return every variable and relation, of one power if one is wanted: what the signature left, and what is now."""
    past, opening = annals.past, annals.opening()
    found = []
    for key in annals.program.rows.keys:
        match key:
            case ("variable", name):
                owner = annals.program.chronicle.variables[name].owner
            case ("relation", pair):
                owner = wanted if wanted in pair.split(":") else ""
            case _:
                continue
        if wanted and owner != wanted:
            continue
        was, now = value(annals.program, opening, key), value(annals.program, past, key)
        assert was is not None and now is not None
        found.append((key, was, now))
    return found


def _line(annals: Annals, key: Key, was: int, now: int) -> str:
    names, say, language = annals.names, annals.say, annals.language
    if key[0] == "relation":
        fields = {"powers": names.pair(key[1]), "now": language.signed(now), "was": language.signed(was)}
        if now == was:
            return say("Between {powers}: {now}, as the congress left it.", **fields)
        return say("Between {powers}: {now}; the congress left {was}.", **fields)
    facts = names.chronicle.variables[key[1]]
    about = facts.about
    fields = {"name": facts.name, "now": language.number(now), "was": language.number(was), "about": about}
    if now == was:
        return say("{name}: {now}, as the congress left it. {about}", **fields)
    return say("{name}: {now}; the congress left {was}. {about}", **fields)


def states(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print the states that the history knows besides the powers: those there are, those that are gone."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.head(annals.say("The states, {when}", context="screen", when=annals.names.when(*annals.now)))
    past, gone = annals.past, []
    for state, facts in annals.program.chronicle.states.items():
        row = annals.program.rows["exists", state]
        last = next((shift for shift in reversed(past.shifts) if shift.row == row), None)
        if past.column[row]:
            annals.page.body(
                _there(annals, state, last.name if last and last.kind != "rule" else "", last.year if last else 0)
            )
        elif facts.there and last is not None:
            gone.append((state, last))
    for state, last in gone:
        root = Root("event", last.name.partition(".")[0], last.year)
        annals.page.body(
            annals.say("{state:the}: gone since {year}, {event}.", state=annals.names.power(state), year=last.year,
                       event=rooted(annals, root))
        )  # fmt: skip
    return False


def _there(annals: Annals, state: str, name: str, year: int) -> str:
    facts, names = annals.program.chronicle.states[state], annals.names
    said = [annals.language.say("{state}. {about}", context="a state", state=names.power(state), about=facts.about)]
    if name:
        root = Root("event", name.partition(".")[0], year)
        said.append(annals.say("On the map since {year}: {event}.", year=year, event=rooted(annals, root)))
    if facts.succeeds:
        said.append(annals.say("It speaks for {power:the}.", power=names.there.power(facts.succeeds)))
    return " ".join(said)

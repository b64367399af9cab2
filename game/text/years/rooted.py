"""What a cause is, in words: an article, what stood before, a promise, a decision, an event, the passing of time."""

from game.core.after import PowerDecided
from game.core.history.rows import FALLEN, Key
from game.core.history.why import Root
from game.text.years.annals import Annals, Link
from game.text.years.names import Names
from game.text.years.past import value


def link(root: Root) -> Link | None:
    """Return where a cause leads on to, if it has causes or a text of its own."""
    match root.kind:
        case "event":
            return Link(event=root.id, year=root.year)
        case "decision":
            return Link(event=root.id.partition(".")[0], year=root.year)
        case "article":
            return Link(article=root.id)
        case _:
            return None


def rooted(annals: Annals, root: Root) -> str:
    """Return a cause as part of a sentence."""
    names, phrase = annals.names, annals.language.phrase
    match root.kind:
        case "article":
            return article(annals, root.id)
        case "event":
            return phrase("{title} ({year})", context="an event", title=names.event(root.id), year=root.year)
        case "decision":
            return _decision(annals, root)
        case "opening":
            return opening(annals, root.id)
        case "congress":
            return _congress(names, root.id)
        case "promise":
            return _promise(names, root.id)
        case "time":
            return _time(names, root.id)
        case "dice":
            return phrase("the dice of {year} ({title})", year=root.year, title=names.event(root.id))


def article(annals: Annals, question: str) -> str:
    """Name an article with the answer that was signed."""
    names, program = annals.names, annals.program
    signed = value(program, annals.past, ("signed", question))
    fields = {
        "article": names.article(question),
        "title": names.title(question),
        "position": names.position(question, -1 if signed is None else signed),
    }
    if not names.discussed(question):
        return annals.language.phrase("{article}, {title}: {position}, as in 1856", **fields)
    return annals.language.phrase("{article}, {title}: {position}", **fields)


def _decision(annals: Annals, root: Root) -> str:
    names, (event, _, power) = annals.names, root.id.partition(".")
    option = next(
        (
            choice.option
            for chapter in annals.past.chapters
            if (chapter.event, chapter.year) == (event, root.year)
            for choice in chapter.choices
            if choice.power == power
        ),
        "",
    )
    return annals.language.phrase(
        "the answer {power:of}, {option} ({title}, {year})",
        power=names.power(power), option=names.option(event, power, option), title=names.event(event), year=root.year,
    )  # fmt: skip


def opening(annals: Annals, row: str) -> str:
    """Name what stood before the congress: a variable, a relation, a state, or that something had not come yet."""
    names, phrase = annals.names, annals.language.phrase
    chronicle = names.chronicle
    if row in chronicle.variables:
        return phrase("what the powers brought to the congress ({name})", name=chronicle.variables[row].name)
    if ":" in row:
        return phrase("what stood between {powers} before the congress", powers=names.pair(row))
    if row in chronicle.events:
        return phrase("nothing of the kind had come yet ({title})", title=names.event(row))
    if row in chronicle.states:
        return phrase("the map of 1856 ({state:the})", state=names.power(row))
    return phrase("what stood before the congress")


def _congress(names: Names, row: str) -> str:
    phrase, (kind, _, power) = names.reader.language.phrase, row.partition(".")
    match kind:
        case "outcome":
            return phrase("how the congress ended")
        case "brief":
            return phrase("what the treaty was worth {power:to}", power=names.power(power))
        case "opinion":
            return phrase("the public opinion {power:of} when the congress ended", power=names.power(power))
        case _:
            return phrase("the signature itself")


def _promise(names: Names, row: str) -> str:
    language, (kind, *parts) = names.reader.language, row.split(".")
    powers = [f"{names.power(part):the}" for part in parts if part in names.program.scenario.powers]
    crises = [names.there.scenario.crises[part] for part in parts if part in names.there.scenario.crises]
    match kind:
        case "neutrality":
            said = language.phrase("a neutrality promised at the congress")
        case "guarantee":
            said = language.phrase("a guarantee given at the congress")
        case _:
            said = language.phrase("a loan promised at the congress")
    details = ", ".join([*powers, *crises])
    return language.phrase("{what} ({details})", context="a promise", what=said, details=details) if details else said


def _time(names: Names, trend: str) -> str:
    trends = names.chronicle.trends
    if trend.isdecimal() and int(trend) < len(trends):
        because = names.quoted(trends[int(trend)].because)
        return names.reader.language.phrase("time: {because}", because=because)
    return names.reader.language.phrase("the year itself")


def stood(annals: Annals, key: Key, number: int) -> str:
    """Return what stood in a row as a sentence; nothing for a row that says nothing to a reader."""
    names, say = annals.names, annals.say
    match key:
        case ("article", question) if number == FALLEN:
            return say("{article} was a dead letter.", article=names.article(question))
        case ("article", question):
            position = names.position(question, number)
            return say("{article} said: {position}.", article=names.article(question), position=position)
        case ("signed", question):
            return say(
                "At the congress was signed: {position} ({title}).",
                position=names.position(question, number), title=names.title(question),
            )  # fmt: skip
        case ("variable", name):
            facts = names.chronicle.variables[name]
            return say("{name} stood at {n}.", name=facts.name, n=annals.language.number(number))
        case ("relation", pair):
            powers, n = names.pair(pair), annals.language.signed(number)
            return say("Between {powers} it stood at {n}, of 100.", powers=powers, n=n)
        case ("event", event) if number < 0:
            return say("It had not come before: {title}.", title=names.event(event))
        case ("event", event):
            return say("It had come before: {title}, {year}.", title=names.event(event), year=number)
        case ("exists", state) if number:
            return say("{state:the} was there.", state=names.power(state))
        case ("exists", state):
            return say("{state:the} was not there.", state=names.power(state))
        case _:
            return ""


def answer(annals: Annals, decided: PowerDecided) -> str:
    """Return what a power answered, as the history tells it."""
    names = annals.names
    facts = names.chronicle.events.get(decided.event)
    decision = facts.decisions.get(decided.power) if facts else None
    if decision is None or decided.option not in decision.options:
        return annals.say("{by:the} has given its answer.", by=names.power(decided.power))
    return names.quoted(decision.options[decided.option].text)

"""What a cause is, in words: an article, what stood before, a promise, a decision, an event, the passing of time.

The moment is the world as far as the reader knows it; of years to come it must know nothing.
"""

from game.core.history.past import value
from game.core.history.rows import FALLEN, Key
from game.core.history.story import Moment
from game.core.history.why import Root
from game.words.year_names import Names


def rooted(names: Names, moment: Moment, root: Root) -> str:
    """Return a cause as part of a sentence."""
    phrase = names.reader.language.phrase
    match root.kind:
        case "article":
            return article(names, moment, root.id)
        case "event":
            return phrase("{title} ({year})", context="an event", title=names.event(root.id), year=root.year)
        case "decision":
            return _decision(names, moment, root)
        case "opening":
            return opening(names, root.id)
        case "congress":
            return _congress(names, root.id)
        case "promise":
            return _promise(names, root.id)
        case "time":
            return _time(names, root.id)
        case "dice":
            return phrase("the dice of {year} ({title})", year=root.year, title=names.event(root.id))


def article(names: Names, moment: Moment, question: str) -> str:
    """Name an article with the answer that was signed."""
    signed = value(names.program, moment, ("signed", question))
    fields = {
        "article": names.article(question),
        "title": names.title(question),
        "position": names.position(question, -1 if signed is None else signed),
    }
    if not names.discussed(question):
        return names.reader.language.phrase("{article}, {title}: {position}, as in 1856", **fields)
    return names.reader.language.phrase("{article}, {title}: {position}", **fields)


def _decision(names: Names, moment: Moment, root: Root) -> str:
    event, _, power = root.id.partition(".")
    option = next(
        (
            choice.option
            for chapter in moment.chapters
            if (chapter.event, chapter.year) == (event, root.year)
            for choice in chapter.choices
            if choice.power == power
        ),
        "",
    )
    return names.reader.language.phrase(
        "the answer {power:of}, {option} ({title}, {year})",
        power=names.power(power), option=names.option(event, power, option), title=names.event(event), year=root.year,
    )  # fmt: skip


def opening(names: Names, row: str) -> str:
    """Name what stood before the congress: a variable, a relation, a state, or that something had not come yet."""
    phrase, chronicle = names.reader.language.phrase, names.chronicle
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


def stood(names: Names, key: Key, number: int) -> str:
    """Return what stood in a row as a sentence; nothing for a row that says nothing to a reader."""
    say, language = names.reader.say, names.reader.language
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
            return say("{name} stood at {n}.", name=facts.name, n=language.number(number))
        case ("relation", pair):
            powers, n = names.pair(pair), language.signed(number)
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

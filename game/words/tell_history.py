"""What came after the congress, in the words of its chronicle; without one, by name and year alone."""

from typing import assert_never

from game.core.after import AfterEvent, CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.history.chronicle import Chronicle
from game.words.language import Language
from game.words.reader import Reader


def quoted(text: str, chronicle: Chronicle) -> str:
    """Return a text of a chronicle with the names of the articles it quotes: {bs_fleet} becomes Article XI."""
    for question, article in chronicle.articles.items():
        text = text.replace("{" + question + "}", article.name)
    return text


def season(number: int, language: Language) -> str:
    """Return the label of a season of the year, from 0, winter, to 3, autumn; a damaged number wraps around."""
    names = (
        language.phrase("winter", context="season"),
        language.phrase("spring", context="season"),
        language.phrase("summer", context="season"),
        language.phrase("autumn", context="season"),
    )
    return names[number % len(names)]


def told(event: AfterEvent, reader: Reader, chronicle: Chronicle | None) -> str:
    """Return what happened after the congress as a sentence, or as the chronicle's few."""
    match event:
        case EventCame():
            return _came(event, reader, chronicle)
        case CrisisOpened():
            return _crisis(event, reader, chronicle)
        case PowerDecided():
            return _decided(event, reader, chronicle)
        case VerdictReached():
            return _verdict(event, reader)
        case HistoryClosed():
            return reader.say("The book closes with the year {year}.", year=event.year)
        case _:
            assert_never(event)


def _came(event: EventCame, reader: Reader, chronicle: Chronicle | None) -> str:
    when = season(event.season, reader.language)
    known = chronicle.events.get(event.event) if chronicle else None
    if known is None or chronicle is None:
        return reader.say("In the {season} of {year} history takes a turn.", season=when, year=event.year)
    text = quoted(known.text, chronicle)
    return reader.say("{season} {year}. {text}", season=when, year=event.year, text=text)


def _crisis(event: CrisisOpened, reader: Reader, chronicle: Chronicle | None) -> str:
    powers = reader.powers(tuple(asked.power for asked in event.asked))
    known = chronicle.events.get(event.event) if chronicle else None
    if known is None:
        return reader.say("In {year} a crisis asks for the answer of {powers:the}.", year=event.year, powers=powers)
    return reader.say(
        "{title}, {year}: the answer of {powers:the} is awaited.", title=known.title, year=event.year, powers=powers
    )


def _decided(event: PowerDecided, reader: Reader, chronicle: Chronicle | None) -> str:
    known = chronicle.events.get(event.event) if chronicle else None
    decision = known.decisions.get(event.power) if known else None
    if decision is None or chronicle is None or event.option not in decision.options:
        return reader.say("{by:the} has given its answer.", by=reader.power(event.power))
    return quoted(decision.options[event.option].text, chronicle)


def _verdict(event: VerdictReached, reader: Reader) -> str:
    if not event.power:
        return reader.say("History gives Europe {points} of a hundred.", points=event.points)
    if event.power == reader.me:
        return reader.say("History gives you {points} of a hundred.", points=event.points)
    return reader.say(
        "History gives {by:the} {points} of a hundred.", by=reader.power(event.power), points=event.points
    )

"""A recollection as its speaker puts it: whole sentences, three ways or more to each, with the day in them."""

from game.words.language import mark
from game.words.memory.recollection import Kind, Recollection
from game.words.odds import spelt
from game.words.reader import Reader

Way = tuple[str, str]
"""How it is said to the one it is about, and how it is said of him to the rest."""


def recalled(one: Recollection, reader: Reader, face_to_face: bool = False) -> str:
    """Return the sentence. Between two the other is spoken to, whoever reads it afterwards."""
    you, they = _WAYS[one.kind][one.nth % len(_WAYS[one.kind])]
    if one.kind == "gives_way" and one.times > 1 and one.nth % 2 == 0:
        you = they = mark("We have held out against it more than once, and need not hold out for ever.")
    if one.kind == "many_times" and one.times == 2 and "{times}" in they:
        you = they = mark("Twice we have refused it, the last time on {date}.")
    to_him = face_to_face or one.other == reader.me
    high = one.position if one.high < 0 else one.high
    return reader.say(
        you if to_him else they,
        by=reader.power(one.other),
        date=reader.language.day(reader.scenario.calendar[one.sitting - 1].date),
        question=reader.question(one.question),
        answer=reader.range(one.question, one.position, high),
        times=spelt(one.times, reader.language),
    )


def _both(said: str) -> Way:
    return said, said


_WAYS: dict[Kind, tuple[Way, ...]] = {
    "refused_it_yourself": (
        (
            mark("On {date} you would not have it either. What has changed?"),
            mark("On {date} {by:the} would not have it either. What has changed?"),
        ),
        (
            mark("It is the very text that you refused on {date}."),
            mark("It is the very text that {by:the} refused on {date}."),
        ),
        (
            mark("You taught us yourselves, on {date}, to mistrust it."),
            mark("It was {by:the} that taught us, on {date}, to mistrust it."),
        ),
    ),
    "many_times": (
        _both(mark("We have refused it {times} times already, the last on {date}.")),
        _both(mark("How often must we say it? The last time was on {date}.")),
        _both(mark("It comes round like the courier, and finds us where it found us on {date}.")),
        _both(mark("Our no of {date} was not the first, and has not grown softer.")),
    ),
    "once_before": (
        _both(mark("We gave our answer on {date}, and it has not changed.")),
        _both(mark("We heard it on {date}, and like it no better today.")),
        _both(mark("What we said on {date} still holds.")),
        _both(mark("It has had our no since {date}.")),
    ),
    "were_ready": (
        _both(mark("On {date} we were ready for it, and others were not. That hour has gone by.")),
        _both(mark("It had our voice on {date}, and was lost by the voices of others.")),
        _both(mark("On {date} we would have taken it, and were left alone with our good will.")),
    ),
    "refused_ours": (
        (
            mark("You would not hear of our own text on {date}."),
            mark("{by:the} would not hear of our own text on {date}."),
        ),
        (
            mark("On {date} we moved something else, and it was you who refused it."),
            mark("On {date} we moved something else, and {by:the} refused it."),
        ),
        (
            mark("Our text of {date} found no mercy with you."),
            mark("Our text of {date} found no mercy: ask {by:the}."),
        ),
    ),
    "gives_way": (
        _both(mark("We refused it on {date}; today we let it pass.")),
        _both(mark("On {date} we said no. We have slept on it.")),
        _both(mark("It has cost us something to come here from where we stood on {date}.")),
        _both(mark("On {date} it had our no; let somebody remember today that it has our yes.")),
    ),
    "gives_way_beside": (
        _both(mark("We refused {answer} on {date}; in this company we let it pass.")),
        _both(mark("On {date} {answer} had our no; it comes better dressed today.")),
        _both(mark("By itself {answer} had our no on {date}; but it does not come by itself.")),
    ),
    "returns": (
        (
            mark("You gave way to us on {question} on {date}; we do the same."),
            mark("{by:the} gave way to us on {question} on {date}; we do the same."),
        ),
        (
            mark("One step deserves another, and you took one on {question} on {date}."),
            mark("One step deserves another, and {by:the} took one on {question} on {date}."),
        ),
        _both(mark("We have not forgotten {date}, nor who met us on {question} that day.")),
    ),
    "broke_word": (
        (
            mark("You gave us your word, and broke it on {date}."),
            mark("{by:the} gave us its word, and broke it on {date}."),
        ),
        (
            mark("Since {date} we read twice whatever you put before us."),
            mark("Since {date} we read twice whatever {by:the} puts before us."),
        ),
        (
            mark("A word was broken to us on {date}; you will remember whose it was."),
            mark("A word was broken to us on {date}; {by:the} will remember whose it was."),
        ),
    ),
    "kept_word": (
        (
            mark("You kept your word to us on {date}, and that counts."),
            mark("{by:the} kept its word to us on {date}, and that counts."),
        ),
        (
            mark("We have tried your word, and on {date} it held."),
            mark("We have tried the word {by:of}, and on {date} it held."),
        ),
        (
            mark("Whoever keeps faith as you did on {date} finds us willing."),
            mark("Whoever keeps faith as {by:the} did on {date} finds us willing."),
        ),
    ),
    "asked_before": (
        _both(mark("You asked us for {answer} on {date}, and we declined then too.")),
        _both(mark("We told you on {date} what we thought of {answer}.")),
        _both(mark("{answer} is the dish that we sent back on {date}.")),
    ),
    "stands": (
        _both(mark("You asked us the same on {date}; we stand where we stood.")),
        _both(mark("Our answer of {date} has not aged.")),
        _both(mark("We told you so on {date}, and have nothing to add.")),
    ),
    "further": (
        _both(mark("On {date} we told you {answer}; we can go further now.")),
        _both(mark("We have come some way since {date}, when it was {answer}.")),
        _both(mark("On {date} you would have had nothing from us but {answer}.")),
    ),
    "less": (
        _both(mark("On {date} we said {answer}; it has been thought over since.")),
        _both(mark("Do not hold us to {date}, when we told you {answer}: a sounding is not a promise.")),
        _both(mark("It was {answer} on {date}; it is something else today.")),
    ),
    "same_price": (
        _both(mark("You asked us that on {date}, and our price has not moved.")),
        _both(mark("Our price is what it was on {date}.")),
        _both(mark("We named it on {date}, and nobody has paid it since.")),
    ),
    "asks_less": (
        _both(mark("On {date} we asked for more. You have been patient, and we less so.")),
        _both(mark("We named a price on {date}; we forgo it.")),
        _both(mark("What we wanted for it on {date} we shall do without.")),
    ),
    "offered_before": (
        _both(mark("You would not take what we offered on {date}; see whether you like this better.")),
        _both(mark("You sent us away on {date}, and we are not easily offended.")),
        _both(mark("After your answer of {date} we have thought of something else.")),
    ),
    "agreed_before": (
        _both(mark("We came to terms on {date}; let us do it again.")),
        _both(mark("We did well together on {date}; let us try again.")),
        _both(mark("You took our hand on {date}; here it is again.")),
    ),
    "gave_way_to_you": (
        _both(mark("We gave way to you on {question} on {date}; we come for our return.")),
        _both(mark("You had our voice on {question} on {date}; now it is our turn to ask.")),
        _both(mark("On {date} we met you on {question}, and one good turn asks for another.")),
    ),
}

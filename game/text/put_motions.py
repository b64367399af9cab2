"""The motions are read out: in full, with what each would change and what one has promised."""

from game.core import events as e
from game.core import orders as o
from game.core.pledges import Consent, Oppose
from game.core.world import Motion, commitments
from game.seat.desk import worth_now, worth_with
from game.text.screens.debates import argued
from game.text.screens.worths import gain, warning
from game.text.turn import Turn
from game.words.pledges import given_word


def put(turn: Turn) -> list[Motion]:
    """Return the motions of this sitting, in the order in which they are put."""
    return list(turn.view.motions.values())


def read_all(turn: Turn) -> None:
    """Read every motion out, and set down consent to one's own."""
    for number, motion in enumerate(put(turn), 1):
        read_out(turn, number, motion)
        if turn.power in (motion.by, *motion.seconded_by) and motion.id not in turn.voices:
            turn.voices[motion.id] = o.Voice(motion.id, "consent")
            turn.page.body(
                turn.reader.acts(
                    motion.by,
                    "It is your own motion: your consent is set down, and you may change it.",
                    "You have moved the same: your consent is set down, and you may change it.",
                )
            )


def read_out(turn: Turn, number: int, motion: Motion) -> None:
    """Read one motion: who moves it, its articles in full, what it would change, what one has promised."""
    reader, page = turn.reader, turn.page
    page.head(turn.say("Motion {number}", context="screen", number=number))
    page.body(mover(turn, motion))
    if motion.seconded_by:
        page.body(turn.say("Seconded: {powers:the}.", powers=reader.powers(motion.seconded_by)))
    for article in motion.articles:
        facts = turn.scenario.questions[article.question]
        text = facts.positions[turn.scenario.position(article.question, article.position)].text
        if len(motion.articles) > 1:
            page.body(f"{reader.answer(article.question, article.position)}.")
        page.line(text, 2)
    moved = next((entry.event for entry in reversed(turn.seat.heard) if _moves(entry.event, motion)), None)
    if moved is not None and (words := turn.argue(moved)):
        page.body(argued(reader, motion.by, words))
        turn.read_out.add(motion.id)
    if motion.what == "articles":
        page.body(gain(turn, worth_with(turn.seat, motion.articles) - worth_now(turn.seat)))
        said = [warning(turn, article.question, article.position) for article in motion.articles]
        page.body(*(text for text in said if text))
        page.body(*_bound(turn, motion))


def _moves(event: e.Event, motion: Motion) -> bool:
    return isinstance(event, e.MotionMoved) and event.motion == motion.id


def mover(turn: Turn, motion: Motion) -> str:
    """Return who moves what, in a sentence."""
    reader = turn.reader
    match motion.what:
        case "articles":
            return reader.acts(
                motion.by,
                "You move {articles}.",
                "{by:the} moves {articles}.",
                articles=reader.articles(motion.articles),
            )
        case "signature":
            return reader.acts(
                motion.by,
                "You move that the treaty be signed as it stands.",
                "{by:the} moves that the treaty be signed as it stands.",
            )
        case "extension":
            return reader.acts(
                motion.by,
                "You move that the armistice be prolonged.",
                "{by:the} moves that the armistice be prolonged.",
            )


def _bound(turn: Turn, motion: Motion) -> list[str]:
    """Return the open promises of one's own that this motion calls upon."""
    said = []
    for made in commitments(turn.view).values():
        pledge = made.clause.pledge
        if made.by != turn.power or made.state != "open" or not isinstance(pledge, Consent | Oppose):
            continue
        if any(a.question == pledge.question and pledge.low <= a.position <= pledge.high for a in motion.articles):
            said.append(f"{given_word(made, turn.reader)} {_would_break(turn, pledge)}")
    return said


def _would_break(turn: Turn, pledge: Consent | Oppose) -> str:
    if isinstance(pledge, Consent):
        return turn.say("To refuse this motion would break your word.")
    return turn.say("Not to refuse this motion would break your word.")

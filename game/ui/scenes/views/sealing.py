"""What one prepares before the seal: motions moved, linked, struck, voices given. Gives no order itself."""

from __future__ import annotations

from dataclasses import replace

from game.core import orders as o
from game.core.pledges import Article
from game.ui.kit import Action
from game.ui.scenes.room import Room
from game.ui.scenes.state import Ballot, State
from game.ui.scenes.views.moving import picked


def prepare(room: Room, state: State, action: Action) -> None:
    """Take an action of the plenary page or the article page into what is to be sealed."""
    one = Article(state.question, state.position)
    before = (list(state.motions), {name: replace(ballot) for name, ballot in state.ballots.items()})
    state.note()
    match action:
        case Action("article.move"):
            state.motions.append(o.Move((one,)))
            state.tab = "plenary"
        case Action(id, str(question)) if id.startswith("pick.move."):
            state.motions.append(o.Move((Article(question, picked(room, state, question)),)))
        case Action("article.link"):
            place = max(n for n, order in enumerate(state.motions) if isinstance(order, o.Move))
            last = state.motions[place]
            assert isinstance(last, o.Move)
            state.motions[place] = o.Move((*last.articles, one))
            state.tab = "plenary"
        case Action("plenary.signature"):
            state.motions.append(o.MoveSignature())
        case Action("plenary.extension"):
            state.motions.append(o.MoveExtension())
        case Action("plenary.call"):
            state.motions.append(o.CallQuestion(state.question))
        case Action("plenary.reopen"):
            state.motions.append(o.Reopen(state.question))
        case Action(id, int(number)) if id.startswith("plenary.strike."):
            state.motions.pop(number)
        case Action(id, str(value)):
            _ballot(state, id, value)
    state.motions[:] = list(dict.fromkeys(state.motions))
    if before == (state.motions, state.ballots):
        state.undone.pop()


def _ballot(state: State, id: str, value: str) -> None:
    kind, _, motion = id.partition(".")
    if kind not in ("voice", "fault", "tone"):
        return
    ballot = state.ballots.setdefault(motion, Ballot())
    match kind:
        case "voice":
            ballot.voice = value  # type: ignore[assignment]  # the choice offers voices alone
        case "fault":
            ballot.fault = value
        case "tone":
            ballot.tone = value  # type: ignore[assignment]  # the choice offers tones alone


def unvoiced(room: Room, state: State) -> str | None:
    """Return why the voices cannot be sealed yet, or None."""
    given = [state.ballots.get(name, Ballot()).voice for name in room.seat.view.motions]
    return room.say("Give your voice on every motion first.") if None in given else None


def voices(room: Room, state: State) -> list[o.Order]:
    """Return the voices given, one a motion; all must have been."""
    return [_voice(room, state.ballots[name], name) for name in room.seat.view.motions]


def _voice(room: Room, ballot: Ballot, motion: str) -> o.Voice:
    assert ballot.voice is not None, "voices are sealed only when all are given"
    articles = room.seat.view.motions[motion].articles
    if ballot.voice != "refuse" or not articles:
        return o.Voice(motion, ballot.voice)
    return o.Voice(motion, "refuse", ballot.fault or articles[0].question, ballot.tone)

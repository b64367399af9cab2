"""The pages of the right-hand sheet by their names, and the head of the table: which sitting it is and who one is."""

from __future__ import annotations

from game.ui.kit import Column, Look, Pane, Widget
from game.ui.scenes.lore import Notes
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.article import article
from game.ui.scenes.views.board import board
from game.ui.scenes.views.chart import chart
from game.ui.scenes.views.digest import digest, heading
from game.ui.scenes.views.ledger import ledger
from game.ui.scenes.views.papers import brief
from game.ui.scenes.views.plenary import plenary
from game.ui.scenes.views.powers import powers
from game.ui.scenes.wire import answers
from game.words import labels


def title(room: Room) -> str:
    """Return the sitting and its phase, with the icon of the phase."""
    view = room.seat.view
    said = room.say("{sitting} · {phase}", sitting=heading(room, max(1, view.sitting)),
                    phase=labels.phase(view.phase, room.language))  # fmt: skip
    return f"{{@{view.phase}}} {said}"


def you(room: Room) -> str:
    """Return who the viewer is: the person's name, the power, the delegate."""
    player, scenario = room.table.players[room.viewer], room.scenario
    delegate = scenario.delegates[scenario.first_delegate(room.viewer)].name
    said = room.say("{power} · {delegate}", power=room.power(room.viewer), delegate=delegate)
    return room.say("{name} · {you}", name=player.name, you=said) if player.name else said


def tab_names(room: Room) -> list[str]:
    """Return what the pages are called now, in their order."""
    say, plenary_sits = room.say, room.seat.view.phase in ("motions", "voices")
    return [say("News"), say("Who signs"), say("Article"), say("Map"),
            say("Plenary") if plenary_sits else say("Treaty"), say("Powers"), say("Ledger"), say("Brief"),
            say("Foresight")]  # fmt: skip


def page(room: Room, state: State, look: Look) -> Widget:
    """Return the page that is open; foresight, which takes time, is the scene's own business."""
    match state.tab:
        case "board":
            return board(room, state)
        case "article":
            return article(room, state)
        case "map":
            return chart(room, state)
        case "plenary":
            return plenary(room, state)
        case "powers":
            return powers(room, state, look)
        case "promises":
            return ledger(room, state)
        case "brief":
            return _reading(room, "brief.text", brief(room))
        case _:
            news, wired = _reading(room, "news.text", digest(room, room.fresh())), answers(room)
            return Column(*wired, news, gap=10, grow=1) if wired else news


def _reading(room: Room, id: str, text: str) -> Widget:
    """Return a page whose words lead into the handbook."""
    return Pane(id, room.lore.linked(text), tips=Notes(room.lore))

"""What a power has heard, as a page one reads: news in full, visits in one line, voices gathered by motion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.core import events as e
from game.core.events import Entry
from game.core.scenario import PowerId
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.marks import sign
from game.ui.scenes.views.reasons import own_words
from game.words.manner import opening, way
from game.words.reasons import spoken, telling

_SILENT = (
    e.TurnBegan, e.TurnEnded, e.PhaseBegan, e.ReasonsNoted, e.BriefDrawn, e.MotionSeconded, e.ProtocolWritten,
    e.WalkAwayMoved, e.ScoreReckoned, e.PowerChoseWar,
)  # fmt: skip


def digest(room: Room, entries: Iterable[Entry]) -> str:
    """Return marked-up text: a heading a sitting, then what happened in it."""
    lines: list[str] = []
    visits: list[e.InterviewOpened] = []
    voices: list[e.VoiceGiven] = []
    printed, sitting = False, room.seat.view.sitting

    def seen() -> None:
        if visits:
            lines.append("- {@corridor}" + _visits(room, visits))
            visits.clear()

    for entry in entries:
        event = entry.event
        match event:
            case e.InterviewOpened() if room.viewer not in (event.by, event.to):
                visits.append(event)
            case e.VoiceGiven():
                voices.append(event)
            case e.MotionCarried() | e.MotionLost():
                seen()
                lines.append(f"- {sign(event)}{room.told(event)}")
                lines += [f"> {line}" for line in refusals(room, voices, event.motion)]
            case e.SittingOpened():
                seen()
                lines += ["---", f"# {heading(room, event.number)}", f"- {sign(event)}{room.told(event)}"]
                printed, sitting = False, event.number
            case e.PaperLeaked():
                seen()
                lines += [*masthead_of(room, event.paper), f"- {sign(event)}{room.told(event)}"]
            case e.NewsRead():
                seen()
                news = room.scenario.news[event.news]
                lines += [] if printed else masthead(room, sitting)
                printed = True
                lines += [f"**{literal(news.headline)}** *{literal(room.language.day(news.date))}*", literal(news.text)]
            case _ if isinstance(event, _SILENT):
                continue
            case e.Warned() | e.SignatureGiven() | e.SignatureDeclined():
                seen()
                lines += [f"- {sign(event)}{room.told(event)}", *own_words(room, event)]
            case e.MotionMoved():
                seen()
                lines += [f"- {sign(event)}{room.told(event)}", *pleaded(room, event)]
            case _:
                seen()
                lines.append(f"- {sign(event)}{room.told(event)}")
    seen()
    while lines and lines[0] in ("", "---"):
        lines.pop(0)
    return "\n".join(lines) or room.say("*Nothing new has come to your ears.*")


def pleaded(room: Room, moved: e.MotionMoved) -> list[str]:
    """Return what the mover of a motion argued for it, in quotation marks, if it argued anything."""
    words = room.argue(moved)
    return [f"> *{literal(room.language.quote(words))}*"] if words else []


def masthead(room: Room, sitting: int) -> list[str]:
    """Return the head of the paper that the viewer's capital reads that day: of two, now one and now the other."""
    own = [key for key, paper in room.scenario.papers.items() if paper.power == room.viewer]
    return masthead_of(room, own[sitting % len(own)]) if own else []


def masthead_of(room: Room, paper: str) -> list[str]:
    """Return the line that prints the head of a paper."""
    return [f"@masthead:{paper} {literal(room.scenario.papers[paper].name)}"] if paper in room.scenario.papers else []


def heading(room: Room, number: int) -> str:
    """Return the heading of a sitting."""
    date = room.language.date(room.scenario.calendar[number - 1].date)
    return literal(room.say("Sitting {n}, {date}", n=number, date=date))


def _visits(room: Room, visits: Sequence[e.InterviewOpened]) -> str:
    met: dict[PowerId, list[PowerId]] = {}
    for visit in visits:
        met.setdefault(visit.by, []).append(visit.to)
    pairs = [
        room.language.phrase("{by:the} with {others:the}", by=room.power(by), others=room.reader.powers(others))
        for by, others in met.items()
    ]
    return literal(room.say("Seen in the corridors: {pairs}.", pairs="; ".join(pairs)))


def refusals(room: Room, voices: Sequence[e.VoiceGiven], motion: str) -> list[str]:
    """Return a line for each power that refused or reserved, with the heaviest reason it declared.

    Who agrees to what it has a past with has a line too.
    """
    lines: list[str] = []
    for voice in voices:
        memory = room.recalled(voice) if voice.reasons and voice.power != room.viewer else ""
        if voice.motion != motion or (voice.voice == "consent" and not memory):
            continue
        said = room.told(voice)
        nth = way(room.scenario, voice, room.seat.heard)
        why = spoken(telling(voice), room.scenario, room.language, voice.power, most=1, nth=nth, plain=True)
        manner = opening(room.scenario, voice, room.seat.heard, room.argue) if voice.reasons else ""
        if voice.voice == "consent":
            lines.append(f"{said} {literal(room.language.quote_speech(memory))}")
            continue
        words = " ".join(each for each in (manner, memory, *why) if each)
        lines.append(f"{said} {literal(room.language.quote_speech(words))}" if words else said)
    return lines

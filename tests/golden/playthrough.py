"""A whole congress of machines as plain text that a designer can read: what all could hear, and what was secret."""

from itertools import groupby

from game.core import events as e
from game.core.events import Entry
from game.core.evolve import evolve
from game.core.scenario import Scenario
from game.core.world import World, draft, start
from game.words.language import ENGLISH
from game.words.names import power_name
from game.words.tell import tell
from tests.play import machine_game

QUIET = (e.BriefDrawn, e.PhaseBegan, e.TurnBegan, e.TurnEnded, e.InterviewOpened, e.WalkAwayMoved)
"""What would only fill the page: turns of the corridor and the war clock."""


def playthrough(name: str, seed: int) -> str:
    """Return a congress of machines with the briefs of 1856, sitting by sitting."""
    session, records = machine_game(name, seed, historical=True)
    facts = session.scenario
    lines = [f"{facts.title}: machine powers, the briefs of 1856, seed {seed}", ""]
    world = start(facts, tuple(facts.powers))
    for record in records:
        told_of = [entry for entry in record.entries if not isinstance(entry.event, e.ReasonsNoted)]
        for voiced, entries in groupby(told_of, lambda entry: isinstance(entry.event, e.VoiceGiven)):
            told = list(entries)
            if voiced:
                lines += _voices([entry.event for entry in told if isinstance(entry.event, e.VoiceGiven)], facts)
            for entry in told:
                world = evolve(world, entry.event)
                lines += [] if voiced else _told(entry, world, facts)
    return "\n".join([*lines, "", *_treaty(world, facts)]) + "\n"


def _told(entry: Entry, world: World, facts: Scenario) -> list[str]:
    """Return an entry in words; in brackets, who alone heard it."""
    event = entry.event
    if isinstance(event, QUIET):
        return []
    sentence = " ".join(tell(event, facts, ENGLISH, world=world).split())
    if isinstance(event, e.SittingOpened):
        return ["", sentence, "-" * min(len(sentence), 110)]
    if entry.heard_by is None:
        return [f"  {sentence}"]
    ears = " and ".join(f"{power_name(power, facts, ENGLISH):the}" for power in entry.heard_by)
    return [f"  {sentence} [{ears} only]"]


def _voices(voices: list[e.VoiceGiven], facts: Scenario) -> list[str]:
    """Return the voices on each motion in one line, refusals with the article they blame."""
    lines = []
    for _, given in groupby(voices, lambda voice: voice.motion):
        parts = []
        for kind, same in groupby(sorted(given, key=lambda voice: voice.voice), lambda voice: voice.voice):
            names = []
            for voice in same:
                blamed = f" ({facts.questions[voice.fault].title}, {voice.tone})" if voice.fault else ""
                names.append(f"{facts.powers[voice.power].name}{blamed}")
            parts.append(f"{kind}: {', '.join(names)}")
        lines.append(f"    {'; '.join(parts)}")
    return lines


def _treaty(world: World, facts: Scenario) -> list[str]:
    """Return what holds in the end beside what held in 1856, and what it is worth."""
    lines = [f"In the end: {world.outcome} in sitting {world.sitting}", ""]
    final = world.final or draft(world)
    for number, (question, one) in zip(final, facts.questions.items(), strict=True):
        label = one.positions[facts.position(question, number)].label
        historical = one.positions[one.historical].label
        lines.append(f"  {one.title}: {label}" + ("" if label == historical else f"  [1856: {historical}]"))
    scores = ", ".join(f"{facts.powers[power].name} {score}" for power, score in world.scores.items())
    return [*lines, "", f"Briefs: {scores}"]

"""The ledger at a place, as these eyes knew it: every promise and warning, and what had become of it."""

from __future__ import annotations

from game.core.world import commitments
from game.ui.kit import literal
from game.ui.scenes.theatre.showing import Showing
from game.words.pledges import commitment, warning

_TONES = {"kept": "moss", "broken": "wine"}


def ledger(showing: Showing) -> str:
    """Return it as marked-up text; what changed in the last step first."""
    world, then = showing.view, showing.earlier
    known, before = commitments(world), commitments(then)
    fresh = [name for name, made in known.items() if before.get(name) != made]
    lines = [f"# {literal(showing.say('Promises'))}"]
    if fresh:
        lines.append(f"**{literal(showing.say('Just now'))}**")
        lines += [_line(showing, name) for name in fresh]
        lines.append("---")
    old = [name for name in known if name not in fresh]
    lines += [_line(showing, name) for name in old]
    if not known:
        lines.append(literal(showing.say("Nobody has promised anything that these eyes know of.")))
    given = {name: each for hand in world.hands.values() for name, each in hand.warnings.items()}
    if given:
        lines += ["", f"**{literal(showing.say('Warnings'))}**"]
        said = (warning(each, showing.scenario, showing.language, showing.eyes) for each in given.values())
        lines += [f"- {literal(line)}" for line in said]
    return "\n".join(lines)


def _line(showing: Showing, name: str) -> str:
    """A promise and what had become of it, in its colour."""
    made = commitments(showing.view)[name]
    said = literal(commitment(made, showing.scenario, showing.language, showing.eyes))
    tone = _TONES.get(made.state)
    return f"- {{{tone}:{said}}}" if tone else f"- {said}"

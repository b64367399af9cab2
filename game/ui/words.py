"""The few words that widgets say of themselves, for speech. The scenes' own texts arrive translated; so do these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Templates with named fields; the layer above hands in those of the player's language."""

    button: str = "{text}, button"
    unavailable: str = "{text}, not available: {reason}"
    on: str = "{text}, on"
    off: str = "{text}, off"
    choice: str = "{text}: {value}, {n} of {total}"
    value: str = "{text}: {value}"
    entry: str = "{text}, text entry: {value}"
    rows: str = "{text}, list, {n} of {total}: {value}"
    empty: str = "{text}, empty"
    tab: str = "{value}, page {n} of {total}"
    link: str = "{value}, link {n} of {total}"


ENGLISH = Words()

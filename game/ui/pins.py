"""PINs that keep one's papers from the others at the same screen: kept as salted digests beside the saves.

They guard against curiosity, not against the owner of the machine. What is kept tells nothing of the papers, and not
the PIN either. A file that cannot be read or written is no trouble: the PIN then holds until the window is closed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from pathlib import Path

from game.core.scenario import PowerId

NAME = "pins.json"
LEAST, MOST = 3, 12
"""Signs of a PIN."""


class Pins:
    """The PINs of one congress, by power; `folder` None keeps them in memory alone."""

    def __init__(self, folder: Path | None, congress: str) -> None:
        self.folder, self.congress = folder, congress
        self._kept: dict[PowerId, str] = self._read().get(congress, {}) if congress else {}

    def has(self, power: PowerId) -> bool:
        """Whether a power's papers are locked."""
        return power in self._kept

    def set(self, power: PowerId, pin: str) -> None:
        """Lock a power's papers; with an empty PIN, open them for good."""
        self._kept.pop(power, None)
        if pin:
            salt = secrets.token_hex(8)
            self._kept[power] = f"{salt}:{_digest(salt, pin)}"
        self._write()

    def opens(self, power: PowerId, pin: str) -> bool:
        """Whether a PIN is the right one; without a lock anything opens."""
        if power not in self._kept:
            return True
        salt, _, digest = self._kept[power].partition(":")
        return hmac.compare_digest(digest, _digest(salt, pin))

    def _read(self) -> dict[str, dict[PowerId, str]]:
        if self.folder is None:
            return {}
        try:
            kept = json.loads((self.folder / NAME).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            congress: {power: lock for power, lock in locks.items() if isinstance(lock, str)}
            for congress, locks in kept.items()
            if isinstance(locks, dict)
        }

    def _write(self) -> None:
        if self.folder is None or not self.congress:
            return
        kept = {**self._read(), self.congress: self._kept}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh = self.folder / f"{NAME}.new"
            fresh.write_text(json.dumps({name: locks for name, locks in kept.items() if locks}), "utf-8")
            os.replace(fresh, self.folder / NAME)
        except OSError:
            return


def _digest(salt: str, pin: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt.encode(), n=2**12, r=8, p=1).hex()

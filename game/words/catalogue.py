"""Catalogues: the compiled one on disk, and the pseudo one that is made up on the fly."""

import gettext
import re
from functools import cache
from pathlib import Path

_FIELD = re.compile(r"(\{[^{}]*\})")
_ACCENTS = str.maketrans("aeioucnyAEIOUCNY", "áéíóúçñýÁÉÍÓÚÇÑÝ")


@cache
def read(path: Path) -> gettext.GNUTranslations:
    """Return the compiled catalogue at a path, read once; KeyError if there is none."""
    try:
        with path.open("rb") as file:
            return gettext.GNUTranslations(file)
    except FileNotFoundError:
        raise KeyError(f"no catalogue at {path}") from None


def stretch(text: str) -> str:
    """Return a text with accents and 40 % longer, its {fields} untouched: what no screen may break on.

    Two letters of every five are doubled, so that words grow as the words of a longer language do.
    """
    letters, parts = 0, []
    for part in _FIELD.split(text):
        if part.startswith("{"):
            parts.append(part)
            continue
        for sign in part.translate(_ACCENTS):
            letters += sign.isalpha()
            parts.append(sign * 2 if sign.isalpha() and letters % 5 in (2, 4) else sign)
    return "".join(parts)


class Pseudo(gettext.NullTranslations):
    """A catalogue that has every message: the English one, stretched."""

    def gettext(self, message: str) -> str:
        """Return the message, stretched."""
        return stretch(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the singular for one and the plural for others, stretched."""
        return stretch(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message, stretched."""
        return stretch(message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """Return the singular for one and the plural for others, stretched."""
        return self.ngettext(msgid1, msgid2, n)

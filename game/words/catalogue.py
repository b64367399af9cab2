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
    """Return a text with accents and 40 % longer, its {fields} untouched: what no screen may break on."""
    parts = [part if part.startswith("{") else part.translate(_ACCENTS) for part in _FIELD.split(text)]
    letters = sum(len(part) for part in parts if not part.startswith("{"))
    more = "~" * (-(-letters * 2 // 5))
    end = "" if not parts[-1] or parts[-1][-1:].isalnum() else parts[-1][-1]
    joined = "".join(parts)
    return joined + more if not end else joined[: -len(end)] + more + end


class Pseudo(gettext.NullTranslations):
    """A catalogue that has every message: the English one, stretched."""

    def gettext(self, message: str) -> str:
        """Return the message, stretched."""
        return stretch(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the singular for one and the plural for others, stretched."""
        return stretch(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Return the message, stretched; separators and quotation marks of one sign stay."""
        return message if len(message) == 1 or context.startswith(("quotation", "decimal")) else stretch(message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """Return the singular for one and the plural for others, stretched."""
        return self.ngettext(msgid1, msgid2, n)

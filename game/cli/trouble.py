"""What is wrong with what was typed or found: one line that a person can act on."""

from collections.abc import Iterable


class Trouble(Exception):
    """Stops a command with one sentence on stderr and exit 2."""

    @property
    def said(self) -> str:
        """The sentence as it was given: one that knows its message keeps it, for whoever speaks another language."""
        said = self.args[0]
        return said if isinstance(said, str) else str(self)


def one_line(text: str) -> str:
    """Return a text that cannot break the line, or the terminal it is printed on."""
    joined = " ".join(text.split())
    return joined if joined.isprintable() else "".join(c if c.isprintable() else "·" for c in joined)


def unknown(sort: str, name: str, known: Iterable[str]) -> Trouble:
    """Return the trouble with a name that is not among the known ones: the nearest, or all of them."""
    from game.content.near import nearest

    choices = tuple(known)
    meant = nearest(name, choices)
    rest = f"did you mean {meant}?" if meant else f"there are: {', '.join(choices)}"
    return Trouble(f"There is no {sort} {name[:60]!r} ({rest}).")

"""A sentence in English that knows its message and its fields, so that another language can say it later."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """English wherever a text is wanted; `Language.told` says it in the player's language.

    A field may be a Sentence itself: a reason at the end of another, say.
    """

    __slots__ = ("fields", "message")

    message: str
    """The message id, with {fields} where there are any."""
    fields: Mapping[str, object]
    """What fills the message: texts, whole numbers and sentences."""

    def __new__(cls, message: str, /, **fields: object) -> Self:
        """Return a message with its fields filled in; one without fields is taken as it stands, braces and all."""
        made = super().__new__(cls, message.format_map(fields) if fields else message)
        made.message, made.fields = message, fields
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Return how to make it again in another process."""
        return (self.message,), dict(self.fields)


def together(*sentences: str) -> str:
    """Return sentences one after the other, leaving out the empty ones; none makes an empty text."""
    said = [sentence for sentence in sentences if sentence]
    if len(said) < 2:
        return said[0] if said else ""
    return Sentence("{first} {rest}", first=said[0], rest=together(*said[1:]))

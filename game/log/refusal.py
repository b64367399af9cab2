"""Why the system refuses a file, in a few words that end a sentence."""

import errno
from typing import Final

from game.core.sentence import Sentence

_WORDS: Final = {
    errno.ENOSPC: Sentence("the disk is full"),
    errno.EDQUOT: Sentence("the disk is full"),
    errno.EACCES: Sentence("permission is denied"),
    errno.EPERM: Sentence("permission is denied"),
    errno.EROFS: Sentence("this disk may only be read"),
    errno.EEXIST: Sentence("something else has that name"),
    errno.ENOENT: Sentence("no such file or folder"),
    errno.ENOTDIR: Sentence("no such folder"),
    errno.EISDIR: Sentence("it is a folder"),
    errno.EIO: Sentence("the disk does not answer"),
    errno.ENAMETOOLONG: Sentence("the name is too long"),
}


def reason(error: OSError | ValueError) -> str:
    """Return the reason; a ValueError is a name that no system knows, such as one with a zero byte."""
    if isinstance(error, OSError):
        known = _WORDS.get(error.errno or 0)
        if known is None and error.strerror:
            return Sentence("{system}", system=error.strerror.lower())
        return known or Sentence("the system refuses")
    return Sentence("there is no such name")

"""Why the system refuses a file, in a few words that end a sentence."""

import errno
from typing import Final

_WORDS: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EACCES: "permission is denied",
    errno.EPERM: "permission is denied",
    errno.EROFS: "this disk may only be read",
    errno.EEXIST: "something else has that name",
    errno.ENOENT: "no such file or folder",
    errno.ENOTDIR: "no such folder",
    errno.EISDIR: "it is a folder",
    errno.EIO: "the disk does not answer",
    errno.ENAMETOOLONG: "the name is too long",
}


def reason(error: OSError | ValueError) -> str:
    """Return the reason; a ValueError is a name that no system knows, such as one with a zero byte."""
    if isinstance(error, OSError):
        return _WORDS.get(error.errno or 0, (error.strerror or "the system refuses").lower())
    return "there is no such name"

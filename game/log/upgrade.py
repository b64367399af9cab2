"""Old formats to the present one: a table from a version to the function that lifts its lines to the next.

The envelope of `lines` is the same in every format; upgraders see bodies as plain data, header first, and may do
anything to them. The file on disk is left alone until somebody plays on (`writer`), and then the old one is kept.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from game.core.canon import Plain, canonical
from game.log.lines import raw
from game.log.log import FORMAT

Raw: TypeAlias = dict[str, Plain]
Upgrader: TypeAlias = Callable[[list[Raw]], list[Raw]]
"""From the bodies of one version, header first and `congress` in it, to those of the next."""

UPGRADERS: Final[Mapping[int, Upgrader]] = {}
"""Version 1 is the first; an entry `1: lift` comes with version 2, and never leaves again."""


def upgradable(version: int, upgraders: Mapping[int, Upgrader]) -> bool:
    """Return whether there is a step from every version on the way to the present one."""
    return all(older in upgraders for older in range(version, FORMAT))


def upgrade(bodies: list[bytes], version: int, upgraders: Mapping[int, Upgrader]) -> list[bytes]:
    """Return bodies of an old version as bodies of the present one; raises ValueError if they are not JSON objects."""
    records = [raw(body) for body in bodies]
    for older in range(version, FORMAT):
        records = upgraders[older](records)
        records[0] = {**records[0], "congress": older + 1}
    return [canonical(record).encode() for record in records]

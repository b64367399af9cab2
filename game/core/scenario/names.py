"""How everything in a scenario is called: ids, which are plain texts and differ only in what they name."""

from typing import TypeAlias

PowerId: TypeAlias = str
DelegateId: TypeAlias = str
QuestionId: TypeAlias = str
PositionId: TypeAlias = str

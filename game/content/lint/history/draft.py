"""A history file as far as it can be read, with the names of its scenario: what checks look things up in."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.node import Part
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario


@dataclass(frozen=True, slots=True)
class History:
    """The file, its scenario's file, and the values of both where they have the right shape."""

    top: Part
    table: Part | None
    chronicle: Chronicle | None
    scenario: Scenario | None

    def events(self) -> Iterator[tuple[str, Part]]:
        """Return every event."""
        yield from self.top["events"].items()

    def options(self) -> Iterator[tuple[str, str, str, Part]]:
        """Return event, power, option and entry of every option."""
        for name, event in self.events():
            for power, decision in event["decisions"].items():
                for option, entry in decision["options"].items():
                    yield name, power, option, entry

    def terms(self) -> Iterator[Part]:
        """Return every term."""
        for _, event in self.events():
            yield from event["terms"].elements()
        for *_, option in self.options():
            yield from option["terms"].elements()
        for _, verdict in self.top["verdicts"].items():
            yield from verdict["terms"].elements()
        yield from self.top["europe"]["terms"].elements()

    def changes(self) -> Iterator[Part]:
        """Return every change."""
        for rule in self.top["signature"].elements():
            yield from rule["effects"].elements()
        for _, event in self.events():
            yield from event["effects"].elements()
        for *_, option in self.options():
            yield from option["effects"].elements()

    def facts(self) -> Iterator[Part]:
        """Return every fact, those inside an either too."""
        for part in self._conditional():
            for fact in part["when"].elements():
                yield fact
                yield from fact["either"].elements()

    def _conditional(self) -> Iterator[Part]:
        """Return everything that has a `when`."""
        yield from self.top["signature"].elements()
        yield from self.top["trends"].elements()
        yield from self.top["lands"].elements()
        for _, event in self.events():
            yield event
            yield from (headline for _, headline in event["instead"].items())
        for *_, option in self.options():
            yield option
        yield from self.terms()
        yield from self.changes()

    def axis(self, question: str) -> tuple[str, ...]:
        """Return the positions of a question of the scenario."""
        return self.table["questions"][question]["positions"].keys() if self.table else ()

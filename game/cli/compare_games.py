"""Two saves beside each other: the comparison of two games, as a text or as JSON."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.on_record import on_record, speech
from game.cli.saved import Saved
from game.cli.trouble import Trouble
from game.core.canon import plain
from game.log.log import Place
from game.replay.compare import Article, Compared, Gain, Orders, Parting, compared
from game.replay.game import Game

if TYPE_CHECKING:
    from game.core import events as e
    from game.core.scenario import Scenario
    from game.replay.futures import Difference, Futures, Row


def beside(saves: tuple[Saved, Saved], language: str, named: str | None) -> Compared:
    """Return the comparison of two saves, as the eyes named may know both."""
    one, other = (on_record(saved, language, named) for saved in saves)
    return compared(one, other)


def page(found: Compared, language: str) -> str:
    """Return the comparison as plain text."""
    from game.papers.comparison import comparison
    from game.papers.plain import plain as lines

    return lines(comparison(found, speech(language)))


def write(found: Compared, language: str, path: Path) -> None:
    """Write the comparison to a document."""
    from game.cli.out import notice
    from game.cli.put import put
    from game.papers.bundle import Unwritten, dressed
    from game.papers.comparison import comparison

    try:
        put(path, dressed(comparison(found, speech(language)), path.name))
    except Unwritten as missing:
        raise Trouble(str(missing)) from None
    notice(f"{path} is written.")


def values(found: Compared) -> dict[str, Any]:
    """Return the comparison as JSON has it."""
    scenario = found.games[0].scenario
    return {
        "scenario": scenario.id,
        "as": found.games[0].eyes or "archives",
        "games": [_game(one) for one in found.games],
        "differing": [article.question for article in found.differing],
        "parting": None if found.parting is None else _parting(found.parting),
        "articles": [_article(article, scenario) for article in found.articles],
        "gains": {gain.power: _gain(gain) for gain in found.gains},
        "futures": None if found.futures is None else _futures(found.futures),
    }


def _game(game: Game) -> dict[str, Any]:
    world, scenario = game.world, game.scenario
    secret = {"seed": game.log.header.seed} if game.eyes is None else {}
    return {
        "name": game.name,
        **secret,
        "historical_briefs": game.log.header.historical,
        "outcome": world.outcome,
        "sittings": world.sitting,
        "signatories": list(world.signatories),
        "treaty": {q: scenario.position(q, n) for q, n in zip(scenario.questions, game.treaty, strict=True)},
        "scores": dict(world.scores),
        "verdicts": {power or "europe": points for power, points in world.verdicts.items()},
    }


def _parting(parting: Parting) -> dict[str, Any]:
    return {
        "step": parting.step,
        "sitting": parting.sitting,
        "phase": parting.phase,
        "kind": parting.kind,
        "orders": [_orders(orders) for orders in parting.orders],
        "followed": [_followed(entries) for entries in parting.followed],
    }


def _orders(orders: Orders) -> dict[str, Any]:
    return {power: plain(mine) for power, mine in orders.items()}


def _followed(entries: "tuple[tuple[Place, e.Entry], ...]") -> list[Any]:
    return [plain(entry.event) for _, entry in entries]


def _article(article: Article, scenario: "Scenario") -> dict[str, Any]:
    names = [scenario.position(article.question, one.position) for one in article.both]
    both = [
        {**asdict(one), "position": name, "seconded_by": list(one.seconded_by), "reserved_by": list(one.reserved_by)}
        for one, name in zip(article.both, names, strict=True)
    ]
    return {"question": article.question, "same": article.same, "games": both}


def _gain(gain: Gain) -> dict[str, Any]:
    return {
        "worth": list(gain.worth),
        "walk_away": list(gain.walk_away),
        "scores": list(gain.scores),
        "articles": dict(gain.articles),
        "links": dict(gain.links),
        "payments": gain.payments,
        "other": gain.other,
        "promises": [_counted(known) for known in gain.promises],
        "standing": list(gain.standing),
        "history": list(gain.verdicts),
    }


def _counted(known: Mapping[Any, int]) -> dict[str, int]:
    return {str(state): count for state, count in known.items()}


def _futures(found: "Futures") -> dict[str, Any]:
    return {
        "events": [_row(row) for row in found.rows],
        "answers": [
            {"event": one.event, "power": one.power, "year": one.year, "options": list(one.options)}
            for one in found.answers
        ],
    }


def _row(row: "Row") -> dict[str, Any]:
    return {"id": row.event, "years": list(row.years), "because": [_difference(step) for step in row.chain]}


def _difference(step: "Difference") -> dict[str, Any]:
    found = {**asdict(step), "chances": list(step.chances), "dice": list(step.dice), "weights": list(step.weights)}
    return {**found, "about": list(step.about), "values": list(step.values)}

"""Arguments as several commands know them, and a parser that complains in one line."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from game.cli.trouble import Trouble

WIDEST = 2**64 - 1
"""The largest seed."""


class Parser(argparse.ArgumentParser):
    """Raises Trouble where argparse would print its usage and leave."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong, in one line, with the way to more help."""
        raise Trouble(f"{message[:1].upper()}{message[1:]} (see {self.prog} --help).")


def program() -> str:
    """Return what the player typed to get here: main.py or congress."""
    name = Path(sys.argv[0]).name
    return name if name in ("main.py", "congress") else "congress"


def whole(low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within bounds."""

    def read(text: str) -> int:
        digits = text.removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 20) or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from {low} to {high}")
        return int(text)

    return read


def add_scenario(parser: argparse.ArgumentParser) -> None:
    """Add the scenario, by id or by path."""
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario's id (paris_1856), or the path of its file")


def add_seed(parser: argparse.ArgumentParser, otherwise: str) -> None:
    """Add the seed of the dice."""
    parser.add_argument("--seed", type=whole(0, WIDEST), metavar="N", help=f"seed of the dice ({otherwise})")


def add_briefs(parser: argparse.ArgumentParser) -> None:
    """Add the choice of the briefs of 1856."""
    parser.add_argument(
        "--historical-briefs", action="store_true", help="briefs at their centre of 1856, instead of drawn by the seed"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the choice of JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON, and nothing else, on stdout")


def pairs(texts: Sequence[str], option: str) -> list[tuple[str, str]]:
    """Return KEY=VALUE arguments as pairs; a lone word is a pair with nothing after it."""
    found = [tuple(part.strip() for part in text.partition("=")) for text in texts]
    for key, _, _ in found:
        if not key:
            raise Trouble(f"{option} needs a name before the equals sign.")
    return [(key, value) for key, _, value in found]

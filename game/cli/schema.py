"""`schema`: the JSON Schema of scenario files, for editors."""

import argparse

SUMMARY = "print the JSON Schema of scenario files, for editors"


def declare(parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def run(args: argparse.Namespace) -> int:
    """Print the schema."""
    from game.cli.out import say
    from game.content.schema import schema_text

    say(schema_text().rstrip("\n"))
    return 0

"""Words typed to a command run: wrong input is one line and exit 2, a mistake of ours a crash report."""

import errno
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from game.cli import (
    anthology,
    appraise,
    bench,
    branch,
    check,
    compare,
    forecast,
    handouts,
    papers,
    play,
    replay,
    schema,
    simulate,
)
from game.cli.options import Parser, program
from game.cli.out import notice, prepare
from game.cli.trouble import Trouble, unknown

COMMANDS: dict[str, ModuleType] = {
    "play": play,
    "simulate": simulate,
    "handouts": handouts,
    "appraise": appraise,
    "forecast": forecast,
    "replay": replay,
    "branch": branch,
    "compare": compare,
    "export": papers,
    "anthology": anthology,
    "check": check,
    "schema": schema,
    "bench": bench,
}
"""Every command has a SUMMARY, `declare` its arguments, and `run` with what was typed."""

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
"""What a disk answers that takes no more of our output."""
INTERRUPTED = 130
PIPE_BROKEN = 141
"""Exit codes that a shell gives to any program that was stopped so."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was typed and return the exit code; `--help` leaves by itself."""
    prepare()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if words and not words[0].startswith("-") and words[0] not in COMMANDS:
            raise unknown("command", words[0], COMMANDS)
        args = parser().parse_args(words or ["play"])
        return int(args.run(args))
    except Trouble as trouble:
        notice(f"{program()}: {trouble}")
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left; Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_BROKEN
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] == "game":
            raise
        notice(f"{program()}: {missing.name} is not installed; `python -m pip install .` installs what the game needs.")
        return 2
    except Exception as error:  # noqa: BLE001  # the one place where a mistake of ours becomes a sentence
        if isinstance(error, OSError) and error.filename is None and error.errno in FULL:
            from game.log.refusal import reason

            notice(f"{program()}: Nothing more can be printed: {reason(error)}.")
            return 2
        from game.cli.crash import report

        return report(error, words)


def parser() -> Parser:
    """Return the parser of the whole command line."""
    top = Parser(prog=program(), description="The Congress: diplomacy at Paris, 1856.", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"The Congress {version()}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, module in COMMANDS.items():
        command = commands.add_parser(name, help=module.SUMMARY, description=module.SUMMARY, allow_abbrev=False)
        module.declare(command)
        command.set_defaults(run=module.run)
    return top


def version() -> str:
    """Return the version, or say that this is a checkout that was never installed."""
    from importlib import metadata

    try:
        return metadata.version("congress-of-paris")
    except metadata.PackageNotFoundError:
        return "(from a checkout)"

"""Start The Congress from a checkout; everything is in game.cli."""

import sys

if sys.version_info < (3, 11):
    sys.exit("The Congress needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])

from game.cli.main import main

if __name__ == "__main__":
    sys.exit(main())

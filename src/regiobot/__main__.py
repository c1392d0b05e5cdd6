"""`python -m regiobot`, the same as the command `regiobot`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())

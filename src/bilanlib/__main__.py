"""`python -m bilanlib`: the command, where the scripts of an environment are not on the path."""

import sys

from bilanlib.cli import main

if __name__ == "__main__":
    sys.exit(main())

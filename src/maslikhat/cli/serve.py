"""`maslikhat serve`: hands over to the site. The domain imports nothing of it, so that the site starts as a program."""

import os
import sys


def serve() -> None:
    """Serve the site; HOST, PORT, MASLIKHAT_HOME and the rest come from the environment (docs/operating.md)."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, "-P", "-m", "maslikhat_web"])  # noqa: S606 - a program of our own

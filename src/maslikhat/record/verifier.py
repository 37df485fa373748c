"""Where the single-file verifier lies, and how the command runs it: the same file that everybody else runs.

It is not imported as a module of the project, because it shares no line with it.
"""

import importlib.util
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

NAME = "maslikhat_verify.py"
# It stands beside src/ in a checkout, and inside the package where it was installed from a wheel.
_HERE = Path(__file__).resolve()
FILE = next(
    (path for path in (_HERE.parents[3] / "verify" / NAME, _HERE.parents[1] / "verify" / NAME) if path.is_file()),
    Path("verify") / NAME,
)


def digest() -> str:
    """The SHA-256 of the file, in hexadecimal digits."""
    return sha256(FILE.read_bytes()).hexdigest()


def run(arguments: Sequence[str]) -> int:
    """Run it with these arguments; give its exit status: 0 holds, 1 broken, 2 nothing to verify."""
    spec = importlib.util.spec_from_file_location("maslikhat_verify", FILE)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return int(module.main(list(arguments)))

"""The engine's entry: without arguments the server, with arguments the command line.

Started as a script in Python's isolated mode (``python -I .../engine/__main__.py``), which leaves
the package out of the path: it is put there first.
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
    __package__ = "mining_mapper.engine"


def main() -> int:
    """Serve, or do what the arguments say; return the exit code."""
    from mining_mapper.engine.server import bound_threads

    bound_threads()
    if len(sys.argv) > 1:
        from mining_mapper.engine.command_line import run

        return run(sys.argv[1:])
    return serve()


def serve() -> int:
    """Answer requests until the standard input ends."""
    import logging

    from mining_mapper.engine.server import Server, private_output

    target = private_output()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    from mining_mapper.engine.services import methods

    Server(methods(), sys.stdin.buffer, target).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())

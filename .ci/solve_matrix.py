"""Ask the package registry whether the engine's lock has a wheel for every Python and system.

Prints the table of docs/install.md. Nothing is downloaded but indexes; run by `make solve-matrix`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
LOCK = REPOSITORY / "resources" / "engine" / "requirements.lock"
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
# Name, uv's platform, and for macOS the oldest system asked for.
SYSTEMS = (
    ("Linux x86_64 (glibc 2.28)", "x86_64-manylinux_2_28", ""),
    ("Linux aarch64 (glibc 2.28)", "aarch64-manylinux_2_28", ""),
    ("Windows amd64", "x86_64-pc-windows-msvc", ""),
    ("macOS 14 arm64", "aarch64-apple-darwin", "14.0"),
    ("macOS 13 x86_64", "x86_64-apple-darwin", "13.0"),
)


def solve(uv: str, python: str, platform: str, macos: str) -> tuple[bool, str]:
    """Return whether the lock can be installed from wheels alone, and the reason when it cannot."""
    with tempfile.TemporaryDirectory() as nowhere:
        asked = subprocess.run(
            [
                uv,
                *("pip", "install", "--dry-run", "--require-hashes", "--only-binary", ":all:"),
                *("--python-platform", platform, "--python-version", python),
                *("--target", nowhere, "-r", str(LOCK)),
            ],
            env=os.environ | ({"MACOSX_DEPLOYMENT_TARGET": macos} if macos else {}),
            capture_output=True,
            text=True,
            check=False,
        )
    return asked.returncode == 0, asked.stderr


def main() -> int:
    """Print the matrix; the exit code is the number of combinations without a solution."""
    uv = sys.argv[1] if len(sys.argv) > 1 else "uv"
    sys.stdout.write(f"| | {' | '.join(PYTHONS)} |\n|---|{'---|' * len(PYTHONS)}\n")
    reasons = []
    for name, platform, macos in SYSTEMS:
        cells = []
        for python in PYTHONS:
            solved, why = solve(uv, python, platform, macos)
            cells.append("yes" if solved else "no")
            if not solved:
                reasons.append(f"{name}, Python {python}: {why.strip()}")
        sys.stdout.write(f"| {name} | {' | '.join(cells)} |\n")
        sys.stdout.flush()
    sys.stderr.write("".join(f"\n{reason}\n" for reason in reasons))
    return len(reasons)


if __name__ == "__main__":
    sys.exit(main())

"""Make build/test-env from tests/requirements.lock, unless it already holds exactly that."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
LOCK = REPOSITORY / "tests" / "requirements.lock"
FOLDER = REPOSITORY / "build" / "test-env"
STAMP = FOLDER / "lock.sha256"
PYTHON = FOLDER / "bin" / "python"

# Run by the environment's own Python, whose packages can read markers.
COMPARE = """
import sys
from importlib import metadata
from packaging.requirements import Requirement
wrong = []
for line in sys.stdin.read().splitlines():
    wanted = Requirement(line)
    if wanted.marker and not wanted.marker.evaluate():
        continue
    try:
        present = metadata.version(wanted.name)
    except metadata.PackageNotFoundError:
        present = None
    if present is None or not wanted.specifier.contains(present, prereleases=True):
        wrong.append(f"{line} (present: {present})")
print("\\n".join(wrong))
sys.exit(bool(wrong))
"""


def pins() -> str:
    """Return the lock's requirements without hashes, one a line."""
    text = LOCK.read_text(encoding="utf-8")
    return "\n".join(re.findall(r"^([A-Za-z0-9][^\\\n]*?)\s*\\?$", text, re.MULTILINE))


def holds_the_lock() -> bool:
    """Return whether the present environment has every package in the locked version."""
    if not PYTHON.exists():
        return False
    compared = subprocess.run([PYTHON, "-I", "-c", COMPARE], input=pins(), text=True, check=False)
    return compared.returncode == 0


def make() -> None:
    """Make the environment anew with this Python."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", FOLDER], check=True)
    install = [PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--progress-bar=off"]
    subprocess.run([*install, "--require-hashes", "--only-binary=:all:", "-r", LOCK], check=True)


def main() -> None:
    """Leave an environment whose stamp is the lock's hash."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    if not holds_the_lock():
        sys.stdout.write("making build/test-env from tests/requirements.lock\n")
        sys.stdout.flush()
        make()
    STAMP.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()

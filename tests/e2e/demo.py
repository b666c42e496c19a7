"""The whole loop on an image, in real QGIS, by a replayed interpreter: what ``make demo`` runs.

Makes a QGIS profile of its own in the output folder, installs the plugin's zip into it, starts QGIS
with ``demo_in_qgis.py`` and passes on what that says. Nobody's own profile is touched.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
IN_QGIS = Path(__file__).resolve().parent / "demo_in_qgis.py"
SECONDS = 1500


def main() -> int:
    """Run the demo and return the exit code."""
    arguments = parse_arguments()
    out = arguments.out.resolve()
    for path in (arguments.scene, arguments.reference):
        if not path.is_file():
            sys.stderr.write(f"There is no file {path}.\n")
            return 2
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    profiles = out / "profiles"
    install(profiles / "profiles" / "default", out / "mining_mapper.zip")
    (out / "demo.json").write_text(json.dumps(job(arguments, out)), encoding="utf-8")
    code = start_qgis(arguments.qgis, profiles, out / "demo.json")
    shutil.rmtree(profiles, ignore_errors=True)
    return code or report(out)


def parse_arguments() -> argparse.Namespace:
    """Return the scene, its reference and the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scene", type=Path, help="image to label")
    parser.add_argument("reference", type=Path, help="polygons that the replayed interpreter answers from")
    parser.add_argument("--out", type=Path, default=Path("demo/out"))
    parser.add_argument("--answers", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--qgis", default=os.environ.get("QGIS", "qgis"))
    return parser.parse_args()


def job(arguments: argparse.Namespace, out: Path) -> dict[str, object]:
    """Return what the part inside QGIS needs to know."""
    return {
        "scene": str(arguments.scene.resolve()),
        "reference": str(arguments.reference.resolve()),
        "out": str(out),
        "tests": str(IN_QGIS.parent),
        "answers": arguments.answers,
        "seed": arguments.seed,
    }


def install(profile: Path, archive: Path) -> None:
    """Build the plugin's zip and install it into a fresh profile."""
    scripts = REPOSITORY / ".ci"
    subprocess.run([sys.executable, str(scripts / "package.py"), str(archive)], check=True)
    command = [sys.executable, str(scripts / "install_plugin.py"), str(archive), "--profile", str(profile)]
    subprocess.run(command, check=True)
    archive.unlink()


def start_qgis(qgis: str, profiles: Path, job_file: Path) -> int:
    """Run QGIS until the demo ends; return its exit code, 1 when it took too long."""
    command = [qgis, "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(IN_QGIS)]
    environment = {**os.environ, "MINING_MAPPER_DEMO": str(job_file)}
    try:
        return subprocess.run(command, env=environment, timeout=SECONDS, check=False).returncode
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"The demo did not end within {SECONDS} s.\n")
        return 1


def report(out: Path) -> int:
    """Say what was written; return 1 when the part inside QGIS did not come to its end."""
    results = out / "results.json"
    if not results.is_file():
        sys.stderr.write("The demo stopped before its end; see the messages above.\n")
        return 1
    for path in sorted(out.rglob("*")):
        if path.is_file() and path.parent == out:
            sys.stdout.write(f"  {path.relative_to(out.parent)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""An hour of random interaction with the plugin in real QGIS: what ``make monkey`` runs.

Makes a home, a QGIS profile and a campaign of its own in the output folder, starts QGIS with ``in_qgis.py`` and says
what was found. Everything random comes from the seed and the number of the action; see docs/testing.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from mining_mapper.core.environment import HOME_VARIABLE, engine_home  # noqa: E402

IN_QGIS = Path(__file__).resolve().parent / "in_qgis.py"
SILENCE = 150.0
"""Seconds without an action after which QGIS counts as frozen."""
SECONDS_OF_SETUP = 300.0
TAIL = 25
NAME = "mining_mapper"


def main() -> int:
    """Run the monkey and return the exit code: 0 where nothing was found."""
    arguments = parse_arguments()
    out = arguments.out.resolve()
    if out.exists():
        shutil.rmtree(out)
    for folder in ("home", "made", "data", "engine", "bin"):
        (out / folder).mkdir(parents=True)
    job = make_job(arguments, out)
    (out / "job.json").write_text(json.dumps(job, indent=1), encoding="utf-8")
    install(out)
    code = start_qgis(arguments.qgis, out)
    return report(arguments, out, code)


def parse_arguments() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sample", type=Path, help="folder of the simulated sample (make sample)")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--until", type=int, default=0, help="end after so many actions, whatever the time")
    parser.add_argument("--only", default="", help="do these actions and leave out the others, e.g. 1-40,77")
    parser.add_argument("--plant", action="store_true", help="plant trouble that must be found")
    parser.add_argument("--out", type=Path, default=Path("build/monkey"))
    parser.add_argument("--qgis", default=os.environ.get("QGIS", "qgis"))
    return parser.parse_args()


def make_job(arguments: argparse.Namespace, out: Path) -> dict[str, object]:
    """Copy what the monkey may spoil, and return what its part inside QGIS needs to know."""
    for path in arguments.sample.iterdir():
        if path.is_file():
            shutil.copy(path, out / "data")
    sites = out / "data" / "sites.csv"
    sites.write_text("name,lat,lon,commodity\nA,50.9,16.4,granite\nB,50.91,16.41,gravel\nC,x,y,\n", encoding="utf-8")
    images = [str(path) for path in sorted((out / "data").glob("simulated_*.tif"))]
    polygons = str(out / "data" / "reference.gpkg")
    return {
        "out": str(out),
        "repository": str(REPOSITORY),
        "images": images,
        "polygons": polygons,
        "readable": [*images, polygons, str(sites), str(out / "campaigns" / "monkey.gpkg"), str(out / "job.json")],
        "seed": arguments.seed,
        "minutes": arguments.minutes,
        "until": arguments.until,
        "only": arguments.only,
        "plant": arguments.plant,
        "engine_log": str(out / "engine" / "engine.log"),
    }


def install(out: Path) -> None:
    """Install the plugin's zip into a profile of its own, and lend it the engine's environment."""
    scripts, archive = REPOSITORY / ".ci", out / "mining_mapper.zip"
    profile = out / "profiles" / "profiles" / "default"
    subprocess.run([sys.executable, str(scripts / "package.py"), str(archive)], check=True, stdout=subprocess.DEVNULL)
    command = [sys.executable, str(scripts / "install_plugin.py"), str(archive), "--profile", str(profile)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    for environment in engine_home().glob("py3*"):
        (out / "engine" / environment.name).symlink_to(environment)
    # Nothing of the machine's own is opened from inside: no browser, no file manager.
    opener = out / "bin" / "xdg-open"
    opener.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    opener.chmod(0o755)


def start_qgis(qgis: str, out: Path) -> int:
    """Run QGIS until the monkey ends; return its exit code, or 124 when it froze and was ended."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "HOME": str(out / "home"),
        "XDG_DATA_HOME": str(out / "home" / "data"),
        "XDG_CONFIG_HOME": str(out / "home" / "config"),
        "PATH": f"{out / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "MINING_MAPPER_MONKEY": str(out / "job.json"),
        HOME_VARIABLE: str(out / "engine"),
        "OMP_NUM_THREADS": "1",
        # Otherwise a twentieth of the machine's memory: what grows would be the cache of images.
        "GDAL_CACHEMAX": "64",
        "LC_ALL": "C.UTF-8",
    }
    command = [qgis, "--nologo", "--noversioncheck", "--profiles-path", str(out / "profiles"), "--code", str(IN_QGIS)]
    with (out / "qgis.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, cwd=out / "home", stdout=log, stderr=log)
        return watch(process, out / "journal.jsonl")


def watch(process: subprocess.Popen, journal: Path) -> int:
    """Wait for the end; a QGIS that does nothing for too long says where it stands, and is ended."""
    began = time.time()
    while process.poll() is None:
        time.sleep(0.5)
        acted = journal.exists() and journal.stat().st_size
        silent = time.time() - (journal.stat().st_mtime if acted else began)
        if silent > (SILENCE if acted else SECONDS_OF_SETUP):
            process.send_signal(signal.SIGUSR1)
            time.sleep(2)
            process.kill()
            process.wait()
            return 124
    return process.returncode


def report(arguments: argparse.Namespace, out: Path, code: int) -> int:
    """Say what was found, and how to see it again."""
    findings = read(out / "findings.json", [])
    summary = read(out / "summary.json", {})
    if not summary:
        how = "froze and was ended" if code == 124 else f"ended with code {code}"
        crash = (out / "crash.txt").read_text(encoding="utf-8") if (out / "crash.txt").exists() else ""
        text = f"QGIS {how}.\n{crash}\n{native_frames(out / 'qgis.log')}"
        findings.append({"kind": "crash", "times": 1, "first": last_number(out), "text": text})
    say = sys.stdout.write
    for entry in findings:
        say(f"\n--- {entry['kind']}, {entry['times']} times, first at action {entry['first']}\n{entry['text']}\n")
    if summary:
        say(
            "\nseed {seed}: {minutes:.1f} minutes, {actions} actions, {answers} answers, {labels} labels, "
            "{campaigns} campaigns\n".format(**summary)
        )
        before, after, held = summary["memory"]
        longest = max((seconds for _number, seconds in summary["longest passes"]), default=0.0)
        say(f"memory {before:.0f} MB at first, {after:.0f} MB at the end, {held:.0f} MB once all is closed and ")
        say("free memory is given back; passes of the event loop over 2 s: ")
        say(f"{summary['passes over 2 s']}, the longest {longest:.1f} s\n")
    if not findings:
        say("Nothing was found.\n")
        return 0
    say(f"\nThe last actions ({out / 'journal.jsonl'}):\n")
    for line in (out / "journal.jsonl").read_text(encoding="utf-8").splitlines()[-TAIL:] if code else []:
        say(f"  {line}\n")
    until = max(entry.get("last", entry["first"]) for entry in findings)
    say(f"\n{len(findings)} findings. Again: make monkey SEED={arguments.seed} UNTIL={until}\n")
    return 1


def native_frames(log: Path) -> str:
    """Return where QGIS's own crash handler says that it stood."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
    return "\n".join([line[:200] for line in lines if line.startswith("#")][:TAIL])


def read(path: Path, default: object) -> object:
    """Return what a JSON file holds, the default where it is missing."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else default


def last_number(out: Path) -> int:
    """Return the number of the last action in the journal."""
    path = out / "journal.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return json.loads(lines[-1])["n"] if lines else 0


if __name__ == "__main__":
    sys.exit(main())

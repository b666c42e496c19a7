"""Runs a script in the real QGIS, on a screen of its own where there is none, and returns what it wrote."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SECONDS = 180


def run_in_qgis(name: str, out: Path) -> dict[str, Any]:
    """Run a script of this folder; skip the test where there is no QGIS, fail it with the script's error."""
    qgis = os.environ.get("QGIS", "qgis")
    if shutil.which(qgis) is None or (not os.environ.get("DISPLAY") and shutil.which("xvfb-run") is None):
        pytest.skip("QGIS itself and a screen are needed.")
    script = Path(__file__).with_name(name)
    command = [qgis, "--nologo", "--noversioncheck", "--profiles-path", str(out / "profile"), "--code", str(script)]
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", *command]
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "MINING_MAPPER_REPOSITORY": str(REPOSITORY),
        "MINING_MAPPER_OUT": str(out),
    }
    subprocess.run(command, env=environment, timeout=SECONDS, check=False, capture_output=True)
    told = json.loads((out / "found.json").read_text(encoding="utf-8"))
    if "error" in told:
        pytest.fail(told["error"])
    return told

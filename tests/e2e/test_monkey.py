"""The monkey in real QGIS finds what is planted, and says how to see it again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "build" / "sample"
ACTIONS = 30


def test_what_is_planted_is_found(tmp_path):
    if shutil.which(os.environ.get("QGIS", "qgis")) is None or not os.environ.get("DISPLAY"):
        pytest.skip("QGIS itself and a screen are needed.")
    if not (SAMPLE / "made").exists():
        pytest.skip("The sample is not made: make sample.")
    out = tmp_path / "monkey"
    command = [sys.executable, str(REPOSITORY / "tests" / "monkey" / "run.py"), str(SAMPLE), "--out", str(out)]
    ended = subprocess.run(
        [*command, "--until", str(ACTIONS), "--plant"], capture_output=True, text=True, timeout=600, check=False
    )
    told = json.loads((out / "findings.json").read_text(encoding="utf-8"))
    kinds = {each["kind"] for each in told}
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert {"exception", "geometry", "lost answer"} <= kinds
    assert any("KeyError: 'planted'" in each["text"] for each in told)
    assert "make monkey SEED=1 UNTIL=" in ended.stdout
    journal = [json.loads(line) for line in (out / "journal.jsonl").read_text(encoding="utf-8").splitlines()]
    # A window that waits at the end is answered before QGIS can be closed; nothing else is begun.
    assert max(line["n"] for line in journal if line["is"] == "begin") <= ACTIONS <= max(line["n"] for line in journal)

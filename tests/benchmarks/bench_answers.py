"""How long the next question takes to be on the screen after an answer, in real QGIS.

``python3 -m tests.benchmarks.bench_answers`` runs the demo on the simulated sample with QGIS's own Python, and
adds its rows to ``build/bench/latency.json``. Measured from the key press until the map has been drawn.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
OUT = REPOSITORY / "build" / "bench" / "latency.json"
DEMO_OUT = REPOSITORY / "build" / "bench" / "answers"
ANSWERS = 60
MEASURE = "answer to next candidate on screen"


def main(scene: str, reference: str) -> None:
    """Measure, print and write."""
    demo = [sys.executable, str(REPOSITORY / "tests" / "e2e" / "demo.py"), scene, reference]
    subprocess.run([*demo, "--out", str(DEMO_OUT), "--answers", str(ANSWERS)], check=True)
    results = json.loads((DEMO_OUT / "results.json").read_text(encoding="utf-8"))
    rows = [
        {"measure": f"{MEASURE}, {where}", "units": results["units"], "milliseconds": statistics.median(times)}
        for where, times in results["milliseconds"].items()
    ]
    others = json.loads(OUT.read_text(encoding="utf-8")) if OUT.exists() else []
    others = [row for row in others if not row["measure"].startswith(MEASURE)]
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(others + rows, indent=1), encoding="utf-8")
    for row in rows:
        sys.stdout.write(f"{row['measure']:60} {row['units']:7d} units {row['milliseconds']:8.0f} ms (median)\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])

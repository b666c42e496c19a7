"""F1 against answered units: our draws beside random ones and modAL's strategies, by a simulated interpreter.

``python -m tests.benchmarks.bench_labels`` prints a table and writes ``build/bench/labels.json``.
"""

from __future__ import annotations

import argparse
import json
import os

# One thread a process: the processes share the cores. Set before numpy starts its own.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from multiprocessing import Pool  # noqa: E402
from pathlib import Path  # noqa: E402

import numpy as np  # noqa: E402

from .replay import (  # noqa: E402
    BATCH,
    BUDGETS,
    COLD,
    GIVEN,
    REPOSITORY,
    STRATEGIES,
    Place,
    images,
    open_place,
    replay,
    scenes_folder,
)

OUT = REPOSITORY / "build" / "bench" / "labels.json"
REFERENCE_STRATEGIES = ("random", "class_random")
COLD_STRATEGIES = ("ours", "random")
CLOSENESS_AT = 104

_opened: dict[Path, Place] = {}


def main() -> None:
    """Replay every strategy on every image with every seed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--strategies", nargs="+", choices=STRATEGIES, default=list(STRATEGIES))
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    pairs = list(images(scenes_folder()))
    if not pairs:
        parser.error(f"{scenes_folder()} holds no folder with a reference mask; set SCENES.")
    kinds = [(strategy, GIVEN) for strategy in arguments.strategies]
    kinds += [(strategy, COLD) for strategy in arguments.strategies if strategy in COLD_STRATEGIES]
    jobs = [
        (image, reference, strategy, start, seed)
        for image, reference in pairs
        for strategy, start in kinds
        for seed in range(arguments.seeds)
    ]
    rows: list[dict] = []
    with Pool(arguments.jobs) as pool:
        for done, more in enumerate(pool.imap(_replayed, jobs), 1):
            rows += more
            image, _, strategy, start, _ = jobs[done - 1]
            if done % arguments.seeds == 0:
                print(table(rows, image.parent.name, image.name, strategy, start), flush=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(rows, indent=1))
    print(summary([row for row in rows if row["start"] == GIVEN], arguments.strategies))
    print(cold_summary(rows))
    print(f"{len(rows)} rows in {arguments.out}; answers simulated from the reference, batches of {BATCH}.")


def table(rows: list[dict], scene: str, image: str, strategy: str, start: str) -> str:
    """Return the line of a strategy on an image: mean F1 over seeds at each budget."""
    kind = (scene, image, strategy, start)
    own = [row for row in rows if (row["scene"], row["image"], row["strategy"], row["start"]) == kind]
    values = " ".join(f"{value:.3f}" for value in curve(own))
    last = [row for row in own if row["labels"] == BUDGETS[-1]]
    return (
        f"{scene[:16]:16} {image[:24]:24} {strategy:13} {start:5} {values}  ceiling {own[0]['ceiling']:.3f}"
        f"  units {own[0]['units']}  labelled area {np.mean([row['labelled_area_share'] for row in last]):.3f}"
        f"  F1 unlabelled {np.mean([row['f1_unlabelled'] for row in last]):.3f}"
    )


def cold_summary(rows: list[dict]) -> str:
    """Return the means over images of campaigns that were given no answer."""
    lines = []
    for strategy in COLD_STRATEGIES:
        cold = [row for row in rows if (row["start"], row["strategy"]) == (COLD, strategy)]
        if cold:
            values = " ".join(f"{value:.3f}" for value in curve(cold))
            lines.append(f"{'without any given answer':42}{strategy:13} {values}")
    return "\n".join(lines)


def summary(rows: list[dict], strategies: list[str]) -> str:
    """Return the means over images, closeness to the ceiling and saving against random and class-aware draws."""
    places = sorted({(row["scene"], row["image"]) for row in rows})
    curves = {
        (place, strategy): curve(
            [row for row in rows if (row["scene"], row["image"], row["strategy"]) == (*place, strategy)]
        )
        for place in places
        for strategy in strategies
    }
    ceilings = {(row["scene"], row["image"]): row["ceiling"] for row in rows}
    lines = [f"{'mean over images':42}" + f"{'labels':13} " + " ".join(f"{budget:5d}" for budget in BUDGETS)]
    for strategy in strategies:
        mean = np.mean([curves[place, strategy] for place in places], axis=0)
        near = [curves[place, strategy][BUDGETS.index(CLOSENESS_AT)] / ceilings[place] for place in places]
        line = f"{'':42}{strategy:13} " + " ".join(f"{value:.3f}" for value in mean)
        line += f"  closeness {np.mean(near):.3f} / {min(near):.3f}"
        for reference in REFERENCE_STRATEGIES:
            if reference in strategies:
                saved = [saving(curves[place, strategy], curves[place, reference][-1]) for place in places]
                line += f"  saving against {reference} {np.median(saved):.1f} / {min(saved):.1f}"
        lines.append(line)
    return "\n".join(lines)


def curve(rows: list[dict]) -> list[float]:
    """Return the mean F1 over seeds at each budget."""
    return [float(np.mean([row["f1"] for row in rows if row["labels"] == budget])) for budget in BUDGETS]


def saving(values: list[float], target: float) -> float:
    """Return 200 / (labels at which the curve first reaches the target, interpolated); 1 where it never does."""
    for number, value in enumerate(values):
        if value >= target:
            if number == 0:
                return BUDGETS[-1] / BUDGETS[0]
            share = (target - values[number - 1]) / (value - values[number - 1])
            return BUDGETS[-1] / (BUDGETS[number - 1] + share * (BUDGETS[number] - BUDGETS[number - 1]))
    return 1.0


def _replayed(job: tuple[Path, Path, str, str, int]) -> list[dict]:
    image, reference, strategy, start, seed = job
    if image not in _opened:
        _opened[image] = open_place(image, reference)
    return replay(_opened[image], strategy, seed, start=start)


if __name__ == "__main__":
    main()

"""How long a round takes: retrain and propose, at 20 000 to a million units.

``python -m tests.benchmarks.bench_latency`` prints a table and writes its rows to
``build/bench/latency.json``; rows of other measures in that file are kept. On a busy machine look at the CPU
time, which is that of all threads: with two idle cores a round takes no longer than that. ``--units`` measures
only frames of that many units.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections.abc import Callable

import numpy as np

from mining_mapper.engine.rounds import Answer, Options, predict_map, propose
from mining_mapper.engine.unit_space import UnitSpace

from .replay import REPOSITORY

OUT = REPOSITORY / "build" / "bench" / "latency.json"
# As many features as ten bands give, then a few for very many units.
SIZES = ((20_000, 327), (200_000, 327), (100_000, 64), (1_000_000, 64))
ANSWERS = (54, 200)
REPEATS = 5
SEED = 20
KILOBYTES_A_MEGABYTE = 1024


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--units", nargs="+", type=int, default=[n_units for n_units, _ in SIZES])
    parser.add_argument("--repeats", type=int, default=REPEATS)
    arguments = parser.parse_args()
    sizes = [size for size in SIZES if size[0] in arguments.units]
    rows = [row for n_units, n_features in sizes for row in measured(n_units, n_features, arguments.repeats)]
    own = {row["measure"] for row in rows}
    others = json.loads(OUT.read_text()) if OUT.exists() else []
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps([row for row in others if row["measure"] not in own] + rows, indent=1))
    for row in rows:
        print(
            f"{row['measure']:44} {row['units']:7d} units {row['features']:4d} features "
            f"{row['milliseconds']:8.0f} ms {row['cpu_milliseconds']:8.0f} ms CPU {row['peak_megabytes']:6.0f} MB"
        )


def measured(n_units: int, n_features: int, repeats: int = REPEATS) -> list[dict]:
    """Return the rows of a frame of so many units; the peak of memory is that of the process so far."""
    features, edges, border, mining, positions = synthetic(n_units, n_features)

    def space_() -> UnitSpace:
        return UnitSpace.of(features, edges, border, positions=positions)

    space = space_()
    areas = np.full(n_units, 2100.0)
    rows = [_row("scale features, once a frame", n_units, repeats, space_)]
    for n_answers in ANSWERS:
        answers, pool = answered(mining, n_answers)

        def round_(answers: list[Answer] = answers, pool: np.ndarray = pool) -> None:
            options = Options(mining=("MIN",))
            propose(space, areas, answers, pool, ("MIN", "NEG"), SEED, 2, options=options)

        def map_(answers: list[Answer] = answers) -> None:
            predict_map(space, answers, SEED)

        rows.append(_row(f"retrain and propose, {n_answers} answers", n_units, repeats, round_))
        rows.append(_row(f"retrain and predict the map, {n_answers} answers", n_units, repeats, map_))
    everything = np.arange(n_units)

    def first() -> None:
        propose(space, areas, [], everything, ("MIN", "NEG"), SEED, 1)

    rows.append(_row("propose without answers", n_units, repeats, first))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_A_MEGABYTE
    return [{**row, "features": n_features, "peak_megabytes": round(peak)} for row in rows]


def synthetic(n_units: int, n_features: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return features, edges, border, which units are mining (8 %) and positions: classes overlap as in real scenes."""
    rng = np.random.default_rng(SEED)
    mining = rng.random(n_units) < 0.08
    hidden = rng.normal(size=(n_units, 12)) + mining[:, None] * rng.normal(size=12)
    features = hidden.astype(np.float32) @ rng.normal(size=(12, n_features)).astype(np.float32)
    features += rng.standard_normal(features.shape, np.float32)
    side = int(np.sqrt(n_units))
    number = np.arange(side * side).reshape(side, side)
    edges = np.concatenate(
        [
            np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
            np.column_stack([number[:-1].ravel(), number[1:].ravel()]),
            np.column_stack([number[:-1, :-1].ravel(), number[1:, 1:].ravel()]),
        ]
    )
    # A grid of units of side 1; the last ones, that fill no row, follow below.
    positions = np.column_stack(np.divmod(np.arange(n_units), side)[::-1]).astype(np.float32)
    return features, edges, np.ones(len(edges)), mining, positions


def answered(mining: np.ndarray, n_answers: int) -> tuple[list[Answer], np.ndarray]:
    """Return answers, a third of them mining as active draws give, and the rows that are left."""
    rng = np.random.default_rng(SEED)
    rows = np.concatenate(
        [
            rng.choice(np.flatnonzero(mining), n_answers // 3, replace=False),
            rng.choice(np.flatnonzero(~mining), n_answers - n_answers // 3, replace=False),
        ]
    )
    answers = [Answer(int(row), {"MIN" if mining[row] else "NEG": 1.0}) for row in rows]
    return answers, np.setdiff1d(np.arange(len(mining)), rows)


def _row(measure: str, n_units: int, repeats: int, action: Callable[[], object]) -> dict:
    """Return the median of some repeats, after one that is not counted."""
    action()
    times, cpu = [], []
    for _ in range(repeats):
        start, own = time.perf_counter(), time.process_time()
        action()
        times.append(time.perf_counter() - start)
        cpu.append(time.process_time() - own)
    medians = (round(1000 * float(np.median(each)), 1) for each in (times, cpu))
    return {
        "measure": measure,
        "units": n_units,
        **dict(zip(("milliseconds", "cpu_milliseconds"), medians, strict=True)),
    }


if __name__ == "__main__":
    main()

"""Areas from active labels: bias, coverage and width of intervals over replayed campaigns, by a simulated interpreter.

``python -m tests.benchmarks.bench_statistics`` prints tables and a verdict and writes ``build/bench/statistics.json``:
rows {scene, image, prevalence, prior, labels, estimator, replays, refused, bias, bias_se, coverage, half_width_ratio},
one an image and, with ``all`` as scene and image, one a cell: a share of mining and a number of answers. ``REPLAYS``
is the number of campaigns a cell, divided among the images; finished ones stay in ``build/bench/statistics`` and are
continued. ``SCENES`` as for ``bench_labels``. All budgets are read from one campaign.

``bias`` is relative to the truth and counts refused campaigns too; ``bias_se`` is the bias in Monte-Carlo standard
errors. ``coverage`` and ``half_width_ratio`` are over those that were not refused; the ratio is to 1.96 times the
standard deviation that simple random sampling of as many units has in that pool.

``stopped`` ends a campaign when the half-width is a fifth of the value; ``any_time`` ends it there too and takes the
interval for those who look after every round. ``difference`` spends half of the answers on draws and the others on a
random sample, which corrects what the model says. ``edges`` is left out where mining had to be taken out of a place:
its rims are still in the units beside.
"""

from __future__ import annotations

import argparse
import json
import os

# One thread a process: the processes share the cores. Set before numpy starts its own.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import hashlib  # noqa: E402
import time  # noqa: E402
from multiprocessing import Pool  # noqa: E402
from pathlib import Path  # noqa: E402

import numpy as np  # noqa: E402

from mining_mapper.core.estimation.audit import audit_area, simple_sample  # noqa: E402
from mining_mapper.core.estimation.difference import difference_mean  # noqa: E402
from mining_mapper.core.estimation.estimate import Estimate, interval  # noqa: E402
from mining_mapper.core.estimation.refusals import LEAST_POSITIVES  # noqa: E402
from mining_mapper.core.sampling import FIRST_ANSWERS, FIRST_BATCH  # noqa: E402
from mining_mapper.engine.acquisition import DEFAULT, Left  # noqa: E402

from .cells import ALL, BUDGETS, NORMAL, SAMPLES, Replayed, row_of_cell, rows_of, table, verdict  # noqa: E402
from .pools import LEARNER, LEAST_UNITS, RECIPE, Replay, UnitPool, campaign, make_pool, prior_layer  # noqa: E402
from .replay import BATCH, REPOSITORY, Place, images, open_place, scenes_folder  # noqa: E402

OUT = REPOSITORY / "build" / "bench" / "statistics.json"
KEPT = REPOSITORY / "build" / "bench" / "statistics"
PREVALENCES = (0.001, 0.01, 0.05, 0.15)
WITH_PRIOR = (0.001,)
RARE_UNITS = {0.001: 20_000}
"""Units of pools in which 5 000 would hold five of mining: fewer than are told at all."""
BLOCK = 25
SEED = 53
Cell = tuple[Path, float, bool]

_opened: dict[Path, Place] = {}


def main() -> None:
    """Replay campaigns until there are enough, then estimate from what they kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--replays", type=int, default=int(os.environ.get("REPLAYS", "500")), help="a cell")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--prevalences", type=float, nargs="+", default=list(PREVALENCES))
    parser.add_argument("--parameter", action="append", default=[], metavar="NAME=NUMBER", help="of the strategy")
    parser.add_argument("--engine", action="store_true", help="the engine's own learner: a hundred times slower")
    parser.add_argument("--kept", action="store_true", help="replay nothing: only what is kept")
    parser.add_argument("--with-prior", action="store_true", help="only cells that a layer of known mining leads")
    parser.add_argument("--audits", action="store_true", help="no campaigns: only the rows of random samples")
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    pairs = list(images(scenes_folder()))
    if not pairs:
        parser.error(f"{scenes_folder()} holds no folder with a reference mask; set SCENES.")
    parameters = {name: float(value) for name, value in (each.split("=") for each in arguments.parameter)}
    settings = (parameters, arguments.engine)
    blocks = -(-arguments.replays // (BLOCK * len(pairs)))
    # Opened before the processes start, which then share the memory.
    _opened.update({image: open_place(image, reference) for image, reference in pairs})
    cells = [
        (image, prevalence, prior)
        for image, _reference in pairs
        for prevalence in arguments.prevalences
        for prior in ((False, True) if prevalence in WITH_PRIOR else (False,))
        if prior or not arguments.with_prior
    ]
    print(RECIPE)
    if arguments.audits:
        print(table(_audit_rows(pairs, arguments.prevalences, blocks)))
        return
    print(f"Draws by {DEFAULT(**parameters)}; batches of {BATCH}.", flush=True)
    start = time.monotonic()
    # Block by block over all cells: what is there after a stop is of every cell.
    jobs = [] if arguments.kept else [(cell, block, settings) for block in range(blocks) for cell in cells]
    with Pool(arguments.jobs) as pool:
        made = sum(pool.imap_unordered(_replayed, jobs))
    seconds = time.monotonic() - start
    rows = rows_of(replayed_in(cell, [_file(cell, block, settings) for block in range(blocks)]) for cell in cells)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(rows, indent=1))
    print(table(rows))
    print(verdict(rows))
    print(f"{made} campaigns replayed in {seconds:.0f} s with {arguments.jobs} processes, the others were kept.")


def replayed_in(cell: Cell, files: list[Path]) -> Replayed:
    """Return what the files keep of a cell."""
    image, prevalence, prior = cell
    blocks = [dict(np.load(file, allow_pickle=False)) for file in files if file.exists()]
    place = _opened[image]
    return Replayed(image, prevalence, prior, blocks, float(place.areas @ place.truth / place.areas.sum()))


# ---------------------------------------------------------------- replays


def _replayed(job: tuple[Cell, int, tuple[dict, bool]]) -> int:
    """Replay a block unless it was kept; return how many campaigns were made."""
    cell, block, settings = job
    image, prevalence, prior = cell
    file = _file(cell, block, settings)
    if file.exists():
        return 0
    parameters, by_engine = settings
    seed = [SEED, _number(image.name), round(prevalence * 1e4), int(prior), block]
    rng = np.random.default_rng(seed)
    pool = make_pool(_opened[image], prevalence, rng, RARE_UNITS.get(prevalence, LEAST_UNITS))
    layer = prior_layer(pool, rng) if prior else None
    strategy = DEFAULT(**parameters)
    replays = [campaign(pool, strategy, BUDGETS[-1], [*seed, each], layer, by_engine) for each in range(BLOCK)]
    file.parent.mkdir(parents=True, exist_ok=True)
    started = file.with_suffix(".part")
    with started.open("wb") as out:
        np.savez_compressed(
            out,
            draws=np.array([replay.rows for replay in replays]),
            sampled=np.array([[_sampled(pool, n, rng, replay) for n in BUDGETS] for replay in replays]),
            pool=np.array([pool.truth, pool.areas @ pool.share, len(pool), pool.areas.sum()]),
            random_spread=np.array([pool.random_spread(n) for n in BUDGETS]),
        )
    started.replace(file)
    return BLOCK


def _audit_rows(pairs: list[tuple[Path, Path]], prevalences: list[float], blocks: int) -> list[dict]:
    """Return the rows of expansion and audit for whole cells, of samples that need no campaign; a pool a block."""
    rows = []
    for prevalence in prevalences:
        told: dict[tuple[str, int], list[tuple[float, ...]]] = {}
        for image, _reference in pairs:
            for block in range(blocks):
                rng = np.random.default_rng([SEED, _number(image.name), round(prevalence * 1e4), block])
                pool = make_pool(_opened[image], prevalence, rng, RARE_UNITS.get(prevalence, LEAST_UNITS))
                for n in BUDGETS:
                    wide = NORMAL * pool.random_spread(n)
                    for _ in range(BLOCK):
                        for estimator, outcome in zip(SAMPLES, _random_sample(pool, n, rng)):
                            told.setdefault((estimator, n), []).append((*outcome, pool.truth, wide))
        rows += [row_of_cell(ALL, ALL, prevalence, False, n, name, np.array(each)) for (name, n), each in told.items()]
    return rows


def _sampled(pool: UnitPool, n: int, rng: np.random.Generator, replay: Replay) -> list[tuple[float, float, float]]:
    """Return value and interval by the estimators ``SAMPLES`` from n answers."""
    return [*_random_sample(pool, n, rng), _difference(pool, n, rng, replay)]


def _random_sample(pool: UnitPool, n: int, rng: np.random.Generator) -> list[tuple[float, float, float]]:
    """Return value and interval by expansion and by the panel's audit from one simple random sample."""
    sample = simple_sample(len(pool), n, rng)
    y, area = pool.mining[sample.units].astype(np.float64), pool.areas[sample.units]
    found = len(pool) * area * y
    error = float(np.sqrt((1 - n / len(pool)) / n) * found.std(ddof=1))
    expanded = interval(float(found.mean()), error, n, "expansion", degrees_of_freedom=n - 1)
    audited = audit_area(sample, y, area, float(pool.areas.sum()))
    outcomes = []
    for outcome in (expanded, audited):
        value = outcome.value if isinstance(outcome, Estimate) else float(area @ y / area.sum() * pool.areas.sum())
        told = isinstance(outcome, Estimate) and y.sum() >= LEAST_POSITIVES
        outcomes.append((value, outcome.lower, outcome.upper) if told else (value, np.nan, np.nan))
    return outcomes


def _difference(pool: UnitPool, n: int, rng: np.random.Generator, replay: Replay) -> tuple[float, float, float]:
    """Return value and interval of what the model of the first half of n draws says, corrected by a random sample."""
    drawn = replay.units[: n // 2]
    left = np.setdiff1d(np.arange(len(pool)), drawn)
    sample = rng.choice(left, n - len(drawn), replace=False)
    found = pool.areas * pool.mining
    predicted = pool.areas * replay.predictions[len(drawn)]
    mean = difference_mean(found[sample], predicted[sample], predicted[left])
    numbers = [float(found[drawn].sum()) + len(left) * end for end in (mean.value, mean.lower, mean.upper)]
    told = pool.mining[drawn].sum() + pool.mining[sample].sum() >= LEAST_POSITIVES and numbers[0] >= 0
    return tuple(numbers) if told else (numbers[0], np.nan, np.nan)


def _file(cell: Cell, block: int, settings: tuple[dict, bool]) -> Path:
    """Return where a block is kept; other draws or units have another name."""
    image, prevalence, prior = cell
    parameters, by_engine = settings
    p = np.linspace(0.01, 0.99, 99)
    some = Left(np.stack([p, 1 - p], axis=1), 1 + p, np.array([9, 9]), distances=2 - p)
    strategy = DEFAULT(**parameters)
    batches = (BATCH, FIRST_BATCH, FIRST_ANSWERS)
    made = (strategy, strategy.weights(some).round(9).tolist(), by_engine, LEARNER, RECIPE, batches)
    drawn = hashlib.sha256(repr(made).encode()).hexdigest()[:12]
    units = hashlib.sha256(_opened[image].space.X.tobytes()).hexdigest()[:6]
    size = f"_{RARE_UNITS[prevalence]}" if prevalence in RARE_UNITS else ""
    cell_name = f"{image.parent.name}_{image.stem}_{units}_{prevalence:g}{size}{'_prior' if prior else ''}"
    name = f"{cell_name}_{block:03d}.npz"
    return KEPT / drawn / name


def _number(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest()[:6], 16)


if __name__ == "__main__":
    main()

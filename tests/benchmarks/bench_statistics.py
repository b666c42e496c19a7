"""Areas from active labels: bias, coverage and width of intervals over replayed campaigns, by a simulated interpreter.

``python -m tests.benchmarks.bench_statistics`` prints tables and writes ``build/bench/statistics.json``: rows {scene,
image, prevalence, labels, estimator, replays, refused, bias, bias_se, coverage, half_width_ratio}. ``REPLAYS`` is the
number of campaigns a cell; finished ones stay in ``build/bench/statistics`` and are continued. ``SCENES`` as for
``bench_labels``. All budgets are read from one campaign.

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
from collections.abc import Callable, Iterator  # noqa: E402
from multiprocessing import Pool  # noqa: E402
from pathlib import Path  # noqa: E402

import numpy as np  # noqa: E402

from mining_mapper.core.estimation.active import (  # noqa: E402
    DrawSequence,
    active_area,
    mean_total,
    step_totals,
    step_weights,
)
from mining_mapper.core.estimation.anytime import any_time  # noqa: E402
from mining_mapper.core.estimation.audit import audit_area, simple_sample  # noqa: E402
from mining_mapper.core.estimation.difference import difference_mean  # noqa: E402
from mining_mapper.core.estimation.estimate import Estimate, Outcome, interval  # noqa: E402
from mining_mapper.core.estimation.lure import levels, lure_mean, pool_terms  # noqa: E402
from mining_mapper.core.estimation.martingale import weighted_mean  # noqa: E402
from mining_mapper.core.estimation.refusals import LEAST_POSITIVES  # noqa: E402
from mining_mapper.engine.acquisition import DEFAULT, Left  # noqa: E402

from .pools import LEARNER, LEAST_UNITS, RECIPE, Replay, UnitPool, campaign, make_pool, prior_layer  # noqa: E402
from .replay import BATCH, REPOSITORY, Place, images, open_place, scenes_folder  # noqa: E402

OUT = REPOSITORY / "build" / "bench" / "statistics.json"
KEPT = REPOSITORY / "build" / "bench" / "statistics"
PREVALENCES = (0.001, 0.01, 0.05, 0.15)
WITH_PRIOR = (0.001,)
RARE_UNITS = {0.001: 20_000}
"""Units of pools in which 5 000 would hold five of mining: fewer than are told at all."""
BUDGETS = (50, 100, 200, 400)
BLOCK = 25
SEED = 53
NORMAL = 1.96
STOP_AT = 0.2
SAMPLES = ("random", "audit", "difference")
AT_THE_END = ("stopped", "any_time")
ESTIMATORS = ("active", "lure", *SAMPLES, "edges", *AT_THE_END)
Cell = tuple[Path, float, bool]

_opened: dict[Path, Place] = {}


def main() -> None:
    """Replay campaigns until there are enough, then estimate from what they kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--replays", type=int, default=int(os.environ.get("REPLAYS", "500")))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--prevalences", type=float, nargs="+", default=list(PREVALENCES))
    parser.add_argument("--parameter", action="append", default=[], metavar="NAME=NUMBER", help="of the strategy")
    parser.add_argument("--engine", action="store_true", help="the engine's own learner: a hundred times slower")
    parser.add_argument("--kept", action="store_true", help="replay nothing: only what is kept")
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    pairs = list(images(scenes_folder()))
    if not pairs:
        parser.error(f"{scenes_folder()} holds no folder with a reference mask; set SCENES.")
    parameters = {name: float(value) for name, value in (each.split("=") for each in arguments.parameter)}
    settings = (parameters, arguments.engine)
    blocks = -(-arguments.replays // BLOCK)
    # Opened before the processes start, which then share the memory.
    _opened.update({image: open_place(image, reference) for image, reference in pairs})
    cells = [
        (image, prevalence, prior)
        for image, _reference in pairs
        for prevalence in arguments.prevalences
        for prior in ((False, True) if prevalence in WITH_PRIOR else (False,))
    ]
    print(RECIPE)
    print(f"Draws by {DEFAULT(**parameters)}; batches of {BATCH}.", flush=True)
    start = time.monotonic()
    # Block by block over all cells: what is there after a stop is of every cell.
    jobs = [] if arguments.kept else [(cell, block, settings) for block in range(blocks) for cell in cells]
    with Pool(arguments.jobs) as pool:
        made = sum(pool.imap_unordered(_replayed, jobs))
    seconds = time.monotonic() - start
    rows = [row for cell in cells for row in summarise(cell, blocks, settings)]
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps(rows, indent=1))
    print(table(rows))
    print(f"{made} campaigns replayed in {seconds:.0f} s with {arguments.jobs} processes, the others were kept.")


def summarise(cell: Cell, blocks: int, settings: tuple[dict, bool]) -> Iterator[dict]:
    """Yield a row for every budget and estimator of a cell."""
    image, prevalence, prior = cell
    files = [_file(cell, block, settings) for block in range(blocks)]
    kept = [dict(np.load(file, allow_pickle=False)) for file in files if file.exists()]
    if not kept:
        return
    for number, labels in enumerate(BUDGETS):
        for estimator in ESTIMATORS:
            if estimator in AT_THE_END and labels < BUDGETS[-1]:
                continue
            told = np.array([row for block in kept for row in _outcomes(block, number, estimator)])
            if len(told) == 0 or (estimator == "edges" and prevalence < _own_share(_opened[image])):
                continue
            yield {
                "scene": image.parent.name,
                "image": image.name,
                "prevalence": prevalence,
                "prior": prior,
                "labels": labels,
                "estimator": estimator,
                **_figures(told),
            }


def _figures(told: np.ndarray) -> dict[str, float | int | None]:
    """Return bias, coverage and width; told [replays, 5]: value, lower, upper, truth, random half-width."""
    value, lower, upper, truth, random = told.T
    error = (value - truth) / truth
    fine = np.isfinite(lower)
    spread = error.std(ddof=1) / np.sqrt(len(error))
    covered = (lower <= truth) & (truth <= upper)
    return {
        "replays": len(told),
        "refused": float(1 - fine.mean()),
        "bias": float(error.mean()),
        "bias_se": float(error.mean() / spread) if spread > 0 else 0.0,
        "coverage": float(covered[fine].mean()) if fine.any() else None,
        "half_width_ratio": float(((upper - lower) / 2 / random)[fine].mean()) if fine.any() else None,
        "sd_ratio": float((error * truth).std(ddof=1) / (random / NORMAL).mean()),
    }


def _outcomes(block: dict[str, np.ndarray], number: int, estimator: str) -> Iterator[tuple[float, ...]]:
    """Yield value, lower, upper (NaN where refused), truth and random half-width of each campaign."""
    labels = BUDGETS[number]
    truth, edge_truth, size, frame_area = block["pool"]
    wide = NORMAL * float(block["random_spread"][number])
    for rows, sampled in zip(block["draws"], block["sampled"], strict=True):
        if estimator in SAMPLES:
            # The first blocks were made without the last of them.
            if SAMPLES.index(estimator) < sampled.shape[1]:
                yield (*sampled[number, SAMPLES.index(estimator)], truth, wide)
        elif estimator == "lure":
            yield (*_lure(rows[:labels], int(size)), truth, wide)
        else:
            n = _stopped(rows[:labels], frame_area) if estimator in AT_THE_END else labels
            estimate = _active(rows[:n], frame_area, estimator == "any_time")
            yield (*estimate, edge_truth if estimator == "edges" else truth, wide)


def _own_share(place: Place) -> float:
    return float(place.areas @ place.truth / place.areas.sum())


def _active(rows: np.ndarray, frame_area: float, whenever: bool = False) -> tuple[float, float, float]:
    draws = _sequence(rows)
    outcome = active_area(draws, 0, frame_area)
    if not isinstance(outcome, Estimate):
        return mean_total(draws, 0), np.nan, np.nan
    return (outcome.value, *(any_time(outcome, frame_area) if whenever else (outcome.lower, outcome.upper)))


def _lure(rows: np.ndarray, size: int) -> tuple[float, float, float]:
    losses, q = rows[:, 0] * rows[:, 3], rows[:, 1]
    weights = levels(len(rows), size)
    value = float(weights @ pool_terms(losses, q, size)) / weights.sum() * size
    return _told(value, lambda: _scaled(lure_mean(losses, q, size), size), rows)


def _scaled(outcome: Outcome, factor: float) -> Outcome:
    return outcome.scaled(factor) if isinstance(outcome, Estimate) else outcome


def _told(value: float, estimate: Callable[[], Outcome], rows: np.ndarray) -> tuple[float, float, float]:
    """Return value and interval by the rules of the panel: no ends with too few positives or below zero."""
    outcome = estimate()
    if not isinstance(outcome, Estimate) or outcome.value < 0 or rows[:, 3].sum() < LEAST_POSITIVES:
        return value, np.nan, np.nan
    return value, outcome.lower, outcome.upper


def _stopped(rows: np.ndarray, frame_area: float) -> int:
    """Return after how many draws somebody stops who waits for a half-width of a fifth of the area."""
    terms = step_totals(_sequence(rows))[:, 0]
    for n in range(BUDGETS[0], len(rows), BATCH):
        value, error, _effective = weighted_mean(terms[:n], step_weights(n))
        # Student's interval is wider than the normal one: most steps need no closer look.
        if NORMAL * error <= STOP_AT * value:
            value, lower, upper = _active(rows[:n], frame_area)
            if np.isfinite(lower) and (upper - lower) / 2 <= STOP_AT * value:
                return n
    return len(rows)


def _sequence(rows: np.ndarray) -> DrawSequence:
    area, q, f, y, f_area_left, _share = rows.T
    column = slice(None), None
    # Sums of what is left lose their last digits.
    return DrawSequence(area, np.minimum(q, 1), f[column], y[column], f_area_left[column], np.zeros((len(rows), 1)))


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


def _sampled(pool: UnitPool, n: int, rng: np.random.Generator, replay: Replay) -> list[tuple[float, float, float]]:
    """Return value and interval by the estimators ``SAMPLES`` from n answers."""
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
    return [*outcomes, _difference(pool, n, rng, replay)]


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
    some = Left(np.stack([p, 1 - p], axis=1), 1 + p, np.array([9, 9]))
    strategy = DEFAULT(**parameters)
    made = (strategy, strategy.weights(some).round(9).tolist(), by_engine, LEARNER, RECIPE, BATCH)
    drawn = hashlib.sha256(repr(made).encode()).hexdigest()[:12]
    units = hashlib.sha256(_opened[image].space.X.tobytes()).hexdigest()[:6]
    size = f"_{RARE_UNITS[prevalence]}" if prevalence in RARE_UNITS else ""
    cell_name = f"{image.parent.name}_{image.stem}_{units}_{prevalence:g}{size}{'_prior' if prior else ''}"
    name = f"{cell_name}_{block:03d}.npz"
    return KEPT / drawn / name


def _number(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest()[:6], 16)


def table(rows: list[dict]) -> str:
    """Return a line a cell."""
    head = f"{'scene':16} {'image':24} {'area %':>9} {'labels':>6} {'estimator':9} {'n':>5} {'refused':>8} "
    lines = [head + f"{'bias %':>8} {'in SE':>6} {'coverage':>8} {'width':>6} {'sd':>6}"]
    for row in rows:
        prevalence = f"{100 * row['prevalence']:g}{'+prior' if row['prior'] else ''}"
        lines.append(
            f"{row['scene'][:16]:16} {row['image'][:24]:24} {prevalence:>9} {row['labels']:6d} {row['estimator']:9} "
            f"{row['replays']:5d} {row['refused']:8.3f} {100 * row['bias']:+8.2f} {row['bias_se']:+6.2f} "
            f"{_or_dash(row['coverage']):>8} {_or_dash(row['half_width_ratio']):>6} {_or_dash(row['sd_ratio']):>6}"
        )
    return "\n".join(lines)


def _or_dash(number: float | None) -> str:
    return "-" if number is None else f"{number:.3f}"


if __name__ == "__main__":
    main()

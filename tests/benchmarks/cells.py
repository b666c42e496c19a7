"""Cells of ``bench_statistics``: figures by share of mining, number of answers and estimator, and the verdict.

A cell holds the campaigns of all images; a row of each image, with its own campaigns, stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mining_mapper.core.estimation.active import DrawSequence, active_area, mean_total, step_totals, step_weights
from mining_mapper.core.estimation.anytime import any_time
from mining_mapper.core.estimation.estimate import Estimate, Outcome
from mining_mapper.core.estimation.lure import levels, lure_mean, pool_terms
from mining_mapper.core.estimation.martingale import weighted_mean
from mining_mapper.core.estimation.refusals import LEAST_POSITIVES

from .replay import BATCH
from .target import Target

BUDGETS = (50, 100, 200, 400)
NORMAL = 1.96
STOP_AT = 0.2
OURS = "active"
SAMPLES = ("random", "audit", "difference")
AT_THE_END = ("stopped", "any_time")
EDGES = "edges"
ESTIMATORS = (OURS, "lure", *SAMPLES, EDGES, *AT_THE_END)
ALL = "all"
"""The scene and image of rows of a whole cell."""

LEAST_REPLAYS = 500
MOST_BIAS, MOST_BIAS_SE = 0.02, 3.5
COVERAGE = (0.925, 0.975)
MOST_REFUSED = 0.1
REFUSED_FROM = 100
TOLD_SHARES = (0.05, 0.15)
WIDTHS = {(0.15, 200): 0.35, (0.05, 200): 0.35, (0.01, 400): 0.55}
"""The most that the half-width may be, by share of mining and answers, in random sampling's."""

Block = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Replayed:
    """What was replayed on pools of one image.

    Attributes:
        image: its file; the folder is the place.
        prevalence: share of mining in the area of the pools.
        prior: whether a layer of known mining led the first draws.
        blocks: arrays of each block, as ``bench_statistics`` keeps them.
        own_share: of mining in the area of the place.
    """

    image: Path
    prevalence: float
    prior: bool
    blocks: Sequence[Block]
    own_share: float


def rows_of(replayed: Iterable[Replayed]) -> list[dict]:
    """Return a row for every image, share, number of answers and estimator, then the rows of whole cells."""
    rows: list[dict] = []
    told_of_cell: dict[tuple, list[np.ndarray]] = {}
    for own in replayed:
        for labels, estimator, told in _told_by_estimator(own):
            rows.append(
                row_of_cell(own.image.parent.name, own.image.name, own.prevalence, own.prior, labels, estimator, told)
            )
            told_of_cell.setdefault((own.prevalence, own.prior, labels, estimator), []).append(told)
    cells = sorted(told_of_cell, key=lambda cell: (-cell[0], cell[1], ESTIMATORS.index(cell[3]), cell[2]))
    return rows + [row_of_cell(ALL, ALL, *cell, np.concatenate(told_of_cell[cell])) for cell in cells]


def targets(rows: Iterable[dict]) -> list[Target]:
    """Return what is asked of the areas from our draws, cell by cell."""
    return [
        target for row in rows if (row["scene"], row["estimator"]) == (ALL, OURS) for target in _targets_of_cell(row)
    ]


def _targets_of_cell(row: dict) -> Iterator[Target]:
    prevalence, labels = row["prevalence"], row["labels"]
    cell = f"{100 * prevalence:g} % of the area{', a prior layer' if row['prior'] else ''}, {labels} answers: "
    yield Target(cell + "campaigns", float(row["replays"]), least=LEAST_REPLAYS)
    standard_error = abs(row["bias"] / row["bias_se"]) if row["bias_se"] else 0.0
    yield Target(cell + "size of the bias", abs(row["bias"]), most=max(MOST_BIAS, MOST_BIAS_SE * standard_error))
    yield Target(cell + "coverage", _or_nan(row["coverage"]), *COVERAGE)
    if prevalence in TOLD_SHARES and labels >= REFUSED_FROM:
        yield Target(cell + "share refused", row["refused"], most=MOST_REFUSED)
    if (prevalence, labels) in WIDTHS:
        yield Target(cell + "half-width", _or_nan(row["half_width_ratio"]), most=WIDTHS[prevalence, labels])


def verdict(rows: Iterable[dict]) -> str:
    """Return a line for each number that is asked for."""
    lines = [f"{'verdict on areas from our draws':60} asked"]
    return "\n".join(lines + [f"{each.name:60} {each.asked:16} {each.verdict}" for each in targets(rows)])


def table(rows: Iterable[dict]) -> str:
    """Return a line a row."""
    head = f"{'scene':16} {'image':24} {'area %':>9} {'labels':>6} {'estimator':10} {'n':>5} {'refused':>8} "
    lines = [head + f"{'bias %':>8} {'in SE':>6} {'coverage':>8} {'width':>6} {'sd':>6}"]
    for row in rows:
        lines.append(
            f"{row['scene'][:16]:16} {row['image'][:24]:24} {_percent(row):>9} {row['labels']:6d} "
            f"{row['estimator']:10} {row['replays']:5d} {row['refused']:8.3f} {100 * row['bias']:+8.2f} "
            f"{row['bias_se']:+6.2f} {_or_dash(row['coverage']):>8} {_or_dash(row['half_width_ratio']):>6} "
            f"{_or_dash(row['sd_ratio']):>6}"
        )
    return "\n".join(lines)


def _percent(row: dict) -> str:
    return f"{100 * row['prevalence']:g}{' + prior' if row['prior'] else ''}"


def _or_nan(number: float | None) -> float:
    return float("nan") if number is None else number


def _or_dash(number: float | None) -> str:
    return "-" if number is None else f"{number:.3f}"


def _told_by_estimator(own: Replayed) -> Iterator[tuple[int, str, np.ndarray]]:
    for number, labels in enumerate(BUDGETS):
        for estimator in ESTIMATORS:
            if estimator in AT_THE_END and labels < BUDGETS[-1]:
                continue
            if estimator == EDGES and own.prevalence < own.own_share:
                continue
            told = [row for block in own.blocks for row in _outcomes(block, number, estimator)]
            if told:
                yield labels, estimator, np.array(told)


def row_of_cell(
    scene: str, image: str, prevalence: float, prior: bool, labels: int, estimator: str, told: np.ndarray
) -> dict:
    """Return bias, coverage and width; told [replays, 5]: value, lower, upper, truth, random half-width."""
    value, lower, upper, truth, random = told.T
    error = (value - truth) / truth
    fine = np.isfinite(lower)
    spread = error.std(ddof=1) / np.sqrt(len(error))
    covered = (lower <= truth) & (truth <= upper)
    return {
        "scene": scene,
        "image": image,
        "prevalence": prevalence,
        "prior": prior,
        "labels": labels,
        "estimator": estimator,
        "replays": len(told),
        "refused": float(1 - fine.mean()),
        "bias": float(error.mean()),
        "bias_se": float(error.mean() / spread) if spread > 0 else 0.0,
        "coverage": float(covered[fine].mean()) if fine.any() else None,
        "half_width_ratio": float(((upper - lower) / 2 / random)[fine].mean()) if fine.any() else None,
        "sd_ratio": float((NORMAL * (value - truth) / random).std(ddof=1)),
    }


def _outcomes(block: Block, number: int, estimator: str) -> Iterator[tuple[float, ...]]:
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
            yield (*estimate, edge_truth if estimator == EDGES else truth, wide)


def _active(rows: np.ndarray, frame_area: float, whenever: bool = False) -> tuple[float, float, float]:
    draws = _sequence(rows)
    outcome = active_area(draws, 0, frame_area)
    if not isinstance(outcome, Estimate):
        return mean_total(draws, 0), np.nan, np.nan
    return (outcome.value, *(any_time(outcome, (0.0, frame_area)) if whenever else (outcome.lower, outcome.upper)))


def _lure(rows: np.ndarray, size: int) -> tuple[float, float, float]:
    """Return value and interval by the rules of the panel: no ends with too few positives or below zero."""
    losses, q = rows[:, 0] * rows[:, 3], rows[:, 1]
    weights = levels(len(rows), size)
    value = float(weights @ pool_terms(losses, q, size)) / weights.sum() * size
    outcome = _scaled(lure_mean(losses, q, size), size)
    if not isinstance(outcome, Estimate) or outcome.value < 0 or rows[:, 3].sum() < LEAST_POSITIVES:
        return value, np.nan, np.nan
    return value, outcome.lower, outcome.upper


def _scaled(outcome: Outcome, factor: float) -> Outcome:
    return outcome.scaled(factor) if isinstance(outcome, Estimate) else outcome


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

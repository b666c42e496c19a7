"""Means and ratios from a stratified random sample (Stehman 2014), whatever the strata are.

With H strata of N_h units, n_h of them drawn, and any two values y and x of a unit:

    Y = sum N_h ybar_h                V(Y) = sum N_h^2 (1 - n_h / N_h) s2_yh / n_h
    R = sum N_h ybar_h / sum N_h xbar_h
    V(R) = sum N_h^2 (1 - n_h / N_h) (s2_yh + R^2 s2_xh - 2 R s_xyh) / n_h / (sum N_h xbar_h)^2

Accuracies and areas are choices of y and x; units of unequal area have y and x times the area. The
strata need not be the classes of the map that is assessed. A simple random sample is one stratum.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval

METHOD = "stratified random sample (Stehman 2014)"


@dataclass(frozen=True)
class Accuracy:
    """Accuracies of a map and the shares of its reference classes, in the order of the classes.

    Attributes:
        shares: share of the whole by reference class.
        overall: overall accuracy.
        users: user's accuracy by class.
        producers: producer's accuracy by class.
        cells: estimated share of the whole by map class (row) and reference class, shape (K, K);
            NaN where a stratum has no sample.
    """

    shares: tuple[Outcome, ...]
    overall: Outcome
    users: tuple[Outcome, ...]
    producers: tuple[Outcome, ...]
    cells: np.ndarray


@dataclass(frozen=True)
class Strata:
    """Which stratum every sampled unit is from, and how large the strata are.

    Attributes:
        of: index of the stratum of each sampled unit, int, shape (n,).
        sizes: N_h, number of units by stratum, shape (H,); a stratum without units counts for nothing.
        names: of the strata, for messages; numbers where left out.

    Raises:
        ValueError: an index is out of range, or more units were sampled than a stratum has.
    """

    of: np.ndarray
    sizes: np.ndarray
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        of, sizes = np.asarray(self.of), np.asarray(self.sizes)
        if of.ndim != 1 or sizes.ndim != 1 or (len(of) and not (of.min() >= 0 and of.max() < len(sizes))):
            raise ValueError("Every sampled unit needs the index of a stratum.")
        if (self.counts > sizes).any():
            raise ValueError("More units were sampled than a stratum has.")

    @property
    def counts(self) -> np.ndarray:
        """n_h, number of sampled units by stratum, shape (H,)."""
        return np.bincount(np.asarray(self.of, np.int64), minlength=len(self.sizes))

    def name(self, index: int) -> str:
        """Return the name of a stratum."""
        return self.names[index] if self.names else str(index + 1)

    def refusal(self) -> Refusal | None:
        """Return why a variance cannot be estimated from this sample, if it cannot."""
        counts, sizes = self.counts, np.asarray(self.sizes)
        empty = np.flatnonzero((counts == 0) & (sizes > 0))
        if len(empty):
            return empty_stratum(self.name(empty[0]))
        # A stratum of which every unit was sampled has no sampling error, even if it is one unit.
        single = np.flatnonzero((counts == 1) & (sizes > 1))
        return single_unit(self.name(single[0])) if len(single) else None


def empty_stratum(name: str) -> Refusal:
    """Return the refusal for a stratum that no unit was sampled from."""
    return Refusal(f"No unit of the stratum {name} was sampled.", f"Sample at least two units of {name}.")


def single_unit(name: str) -> Refusal:
    """Return the refusal for a stratum with one sampled unit."""
    return Refusal(
        f"Only one unit of the stratum {name} was sampled, which shows no spread.",
        f"Sample at least one more unit of {name}, or merge the stratum with a similar one.",
    )


def stratified_total(y: np.ndarray, strata: Strata, level: float = LEVEL, method: str = METHOD) -> Outcome:
    """Return the total of y over all units, with Student's interval by Satterthwaite's degrees of freedom.

    Args:
        y: value of each sampled unit, shape (n,).
        strata: of the sampled units.
        level: confidence level.
        method: name of the estimator.
    """
    refusal = strata.refusal()
    if refusal is not None:
        return refusal
    y = np.asarray(y, np.float64)
    total = _total(y, strata)
    return _outcome(total, _parts(y, strata), strata, level, method)


def stratified_ratio(
    y: np.ndarray,
    x: np.ndarray,
    strata: Strata,
    level: float = LEVEL,
    method: str = METHOD,
    least_spread: np.ndarray | float = 0.0,
) -> Outcome:
    """Return the total of y over the total of x, by linearisation.

    Where 0 <= y <= x the interval is kept within 0 and 1.

    Args:
        y: numerator's value of each sampled unit, shape (n,).
        x: denominator's value of each sampled unit, shape (n,).
        strata: of the sampled units.
        level: confidence level.
        method: name of the estimator.
        least_spread: variance of y - R x between units that a stratum has at least, shape (H,), for
            strata in which the sample found no difference; 0 is the published estimator.
    """
    refusal = strata.refusal()
    if refusal is not None:
        return refusal
    y, x = np.asarray(y, np.float64), np.asarray(x, np.float64)
    whole = _total(x, strata)
    if whole <= 0:
        return Refusal("No sampled unit is in the denominator of this ratio.", "Sample more units.")
    ratio = _total(y, strata) / whole
    share = ((y >= 0) & (y <= x)).all()
    within = (0.0, 1.0) if share else (-math.inf, math.inf)
    return _outcome(ratio, _parts(y - ratio * x, strata, least_spread) / whole**2, strata, level, method, within)


def stratified_accuracy(
    mapped: np.ndarray,
    reference: np.ndarray,
    strata: Strata,
    classes: Sequence[str],
    size: np.ndarray | None = None,
    level: float = LEVEL,
) -> Accuracy:
    """Return accuracies and shares of the reference classes where strata are other than map classes.

    Args:
        mapped: index of the map class of each sampled unit, int, shape (n,).
        reference: index of its reference class, int, shape (n,).
        strata: of the sampled units.
        classes: names of the K classes.
        size: area of each sampled unit; equal where left out. With areas every number is a ratio of
            areas, the shares too.
        level: confidence level.
    """
    mapped, reference = np.asarray(mapped, np.int64), np.asarray(reference, np.int64)
    area = np.ones(len(mapped)) if size is None else np.asarray(size, np.float64)
    k = range(len(classes))
    agree = mapped == reference

    def ratio(of: np.ndarray, among: np.ndarray) -> Outcome:
        return stratified_ratio(area * of, area * among, strata, level)

    everything = np.ones(len(mapped), bool)
    return Accuracy(
        shares=tuple(_with_absence(ratio(reference == c, everything), classes[c]) for c in k),
        overall=ratio(agree, everything),
        users=tuple(
            ratio(agree & (mapped == c), mapped == c) if (mapped == c).any() else not_mapped(classes[c]) for c in k
        ),
        producers=tuple(
            ratio(agree & (reference == c), reference == c) if (reference == c).any() else not_found(classes[c])
            for c in k
        ),
        cells=_cells(mapped, reference, area, strata, len(classes)),
    )


def not_mapped(name: str) -> Refusal:
    """Return the refusal of a user's accuracy without sampled units of the map class."""
    return Refusal(f"No sampled unit is mapped as {name}.", f"Sample units that are mapped as {name}.")


def not_found(name: str) -> Refusal:
    """Return the refusal of a producer's accuracy without sampled units of the reference class."""
    return Refusal(f"No sampled unit is {name} in the reference.", f"Sample more units where {name} is likely.")


def zero_warning(name: str) -> str:
    """Return what must be said beside an estimate of zero."""
    return f"No sampled unit is {name}: an error of zero does not mean that there is none."


def effective_size(weights: np.ndarray) -> float:
    """Return Kish's effective sample size (sum w)^2 / sum w^2 of weights, shape (n,)."""
    weights = np.asarray(weights, np.float64)
    squares = float(weights @ weights)
    return float(weights.sum() ** 2 / squares) if squares > 0 else 0.0


def _with_absence(outcome: Outcome, name: str) -> Outcome:
    if isinstance(outcome, Refusal) or outcome.value != 0:
        return outcome
    return outcome.with_warnings(zero_warning(name))


def _total(y: np.ndarray, strata: Strata) -> float:
    return float(np.asarray(strata.sizes, np.float64) @ _means(y, strata))


def _means(y: np.ndarray, strata: Strata) -> np.ndarray:
    sums = np.bincount(strata.of, weights=y, minlength=len(strata.sizes))
    return sums / np.maximum(strata.counts, 1)


def _parts(residual: np.ndarray, strata: Strata, least_spread: np.ndarray | float = 0.0) -> np.ndarray:
    """Return the variance that each stratum adds to the total, shape (H,)."""
    n, size = strata.counts, np.asarray(strata.sizes, np.float64)
    squares = (residual - _means(residual, strata)[strata.of]) ** 2
    spread = np.bincount(strata.of, weights=squares, minlength=len(size)) / np.maximum(n - 1, 1)
    spread = np.maximum(spread, least_spread)
    some = np.maximum(n, 1)
    return size**2 * (1 - n / np.maximum(size, 1)) * spread / some


def _outcome(
    value: float,
    parts: np.ndarray,
    strata: Strata,
    level: float,
    method: str,
    within: tuple[float, float] = (-math.inf, math.inf),
) -> Outcome:
    n = strata.counts
    weights = (np.asarray(strata.sizes, np.float64) / np.maximum(n, 1))[strata.of]
    return interval(
        value,
        math.sqrt(parts.sum()),
        n=int(n.sum()),
        method=method,
        effective_n=effective_size(weights),
        degrees_of_freedom=satterthwaite(parts, n - 1),
        level=level,
        within=within,
    )


def satterthwaite(parts: np.ndarray, degrees: np.ndarray) -> float:
    """Return the degrees of freedom of a sum of independent variances, (sum v)^2 / sum (v^2 / degrees)."""
    parts, degrees = np.asarray(parts, np.float64), np.asarray(degrees, np.float64)
    counted = (parts > 0) & (degrees > 0)
    if not counted.any():
        return float(max(degrees[degrees > 0].sum(), 1))
    # Divided by the largest: squares of tiny variances would underflow.
    parts = parts[counted] / parts[counted].max()
    return float(parts.sum() ** 2 / (parts**2 / degrees[counted]).sum())


def _cells(mapped: np.ndarray, reference: np.ndarray, area: np.ndarray, strata: Strata, k: int) -> np.ndarray:
    n, sizes = strata.counts, np.asarray(strata.sizes, np.float64)
    if ((n == 0) & (sizes > 0)).any():
        return np.full((k, k), np.nan)
    weights = (sizes / np.maximum(n, 1))[strata.of] * area
    cells = np.bincount(mapped * k + reference, weights=weights, minlength=k * k).reshape(k, k)
    return cells / cells.sum()

"""Predictions for all units, corrected by the labelled ones: prediction-powered and difference estimators.

    PPI             mean_N(f) + mean_n(y - f)                     V = Var_N(f) / N + Var_n(y - f) / n
    PPI++           the same with lambda f instead of f, lambda = Cov_n(y, f) / ((1 + n / N) Var_N(f))
    difference      as PPI, the sample being part of the N units  V = (1 - n / N) s2_(y - f) / n
    unequal chances (sum_N f + sum_n (y - f) / pi) / N            Hajek's variance

(Angelopoulos and others 2023; Sarndal, Swensson and Wretman 1992.) The sample must be random; labels
of active learning are for ``active``.
"""

from __future__ import annotations

import math

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval
from .stratified import effective_size

_ONE = Refusal("One labelled unit shows no spread.", "Label at least one more unit of the sample.")


def prediction_powered_mean(
    y: np.ndarray, f: np.ndarray, f_pool: np.ndarray, power: float = 1.0, level: float = LEVEL
) -> Outcome:
    """Return the mean of y where sample and predicted units are two independent samples.

    Args:
        y: labels of the n sampled units, shape (n,).
        f: their predictions, shape (n,).
        f_pool: predictions of N units, shape (N,).
        power: lambda; 1 is PPI, 0 the plain mean, ``best_power`` PPI++.
        level: confidence level.
    """
    y, f, f_pool = (np.asarray(values, np.float64) for values in (y, f, f_pool))
    if len(y) < 2 or len(f_pool) < 2:
        return _ONE
    rectified = y - power * f
    value = rectified.mean() + power * f_pool.mean()
    variance = power**2 * f_pool.var(ddof=1) / len(f_pool) + rectified.var(ddof=1) / len(y)
    return interval(
        value,
        math.sqrt(variance),
        n=len(y),
        method="prediction-powered inference",
        degrees_of_freedom=len(y) - 1,
        level=level,
    )


def best_power(y: np.ndarray, f: np.ndarray, f_pool: np.ndarray) -> float:
    """Return the lambda with the least variance; 0 where the predictions do not vary."""
    f, f_pool = np.asarray(f, np.float64), np.asarray(f_pool, np.float64)
    spread = f_pool.var(ddof=1) if len(f_pool) > 1 else 0.0
    if spread == 0 or len(f) < 2:
        return 0.0
    together = np.cov(np.asarray(y, np.float64), f)[0, 1]
    return float(together / ((1 + len(f) / len(f_pool)) * spread))


def difference_mean(y: np.ndarray, f: np.ndarray, f_pool: np.ndarray, level: float = LEVEL) -> Outcome:
    """Return the mean of y over a pool that a simple random sample was drawn from.

    Args:
        y: labels of the n sampled units, shape (n,).
        f: their predictions, shape (n,), by a model that has not seen the labels.
        f_pool: predictions of all N units, the sampled ones included, shape (N,).
        level: confidence level.
    """
    n, size = len(y), len(f_pool)
    return unequal_difference_mean(y, f, np.full(n, n / size), f_pool, level)


def unequal_difference_mean(
    y: np.ndarray, f: np.ndarray, pi: np.ndarray, f_pool: np.ndarray, level: float = LEVEL
) -> Outcome:
    """Return the mean of y over a pool whose units were sampled with unequal inclusion probabilities.

    Hajek's variance for samples of fixed size, n / (n - 1) sum (1 - pi) (e / pi - B)^2 / N^2 with
    e = y - f and B the mean of e / pi weighted by 1 - pi; with equal pi it is the classical one.

    Args:
        y: labels of the n sampled units, shape (n,).
        f: their predictions, shape (n,).
        pi: their inclusion probabilities, 0 < pi <= 1, shape (n,).
        f_pool: predictions of all N units, shape (N,).
        level: confidence level.

    Raises:
        ValueError: an inclusion probability is out of range.
    """
    y, f, pi, f_pool = (np.asarray(values, np.float64) for values in (y, f, pi, f_pool))
    if not ((pi > 0) & (pi <= 1)).all():
        raise ValueError("Inclusion probabilities must be above 0 and at most 1.")
    n, size = len(y), len(f_pool)
    if n < 2 and not (pi == 1).all():
        return _ONE
    expanded = (y - f) / pi
    value = (f_pool.sum() + expanded.sum()) / size
    chance = 1 - pi
    middle = chance @ expanded / chance.sum() if chance.sum() > 0 else 0.0
    variance = n / max(n - 1, 1) * (chance @ (expanded - middle) ** 2) / size**2
    return interval(
        value,
        math.sqrt(variance),
        n=n,
        method="difference estimator",
        effective_n=effective_size(1 / pi),
        degrees_of_freedom=max(n - 1, 1),
        level=level,
    )

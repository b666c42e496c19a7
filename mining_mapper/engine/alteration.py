"""How much the look of units changed between two images, whatever light, season and calibration did to all of them.

Iteratively reweighted multivariate alteration detection (A. A. Nielsen 2007, "The regularized iteratively reweighted
MAD method for change detection in multi- and hyperspectral data", IEEE Transactions on Image Processing 16(2)):
differences of canonical variates do not feel gains, offsets and mixtures of bands, and units that seem to have changed
count less and less for what is unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import linalg
from scipy.special import chdtrc, ndtri

ITERATIONS = 50
CONVERGED = 1e-4
RIDGE = 1e-6
"""Share of the mean variance of a band that is added to each: bands that say the same leave no singular matrix."""
FALSE_ALARM = 0.01
"""Share of the unchanged units that may lie above the threshold."""
_LEAST_WEIGHT = 1e-6
_QUARTILE, _NORMAL_TAIL = ndtri([0.75, 1 - FALSE_ALARM]).tolist()


@dataclass(frozen=True)
class Alteration:
    """How much units changed.

    Attributes:
        strength: float64[n], distance from what stayed, in standard deviations of what stayed, made nearly normal (cube
            root, Wilson and Hilferty 1931); the mode of the unchanged is 0, NaN where either image shows nothing.
        threshold: from which a unit has changed: of the unchanged, `FALSE_ALARM` lie above.
        bands: number of bands that were compared.
        iterations: until the weights stayed.
    """

    strength: np.ndarray
    threshold: float
    bands: int
    iterations: int

    @property
    def changed(self) -> np.ndarray:
        """bool[n]: whether the look of a unit changed."""
        return np.nan_to_num(self.strength, nan=-np.inf) >= self.threshold


def alteration(before: np.ndarray, after: np.ndarray, areas: np.ndarray, seen: np.ndarray) -> Alteration:
    """Return how much units changed.

    Args:
        before, after: float[n, k], means of the same k bands in either image; of each any linear scale.
        areas: float[n], square metres: how much a unit counts.
        seen: bool[n], whether both images show the unit.
    """
    squares = np.full(len(before), np.nan)
    first, second = (np.asarray(bands, np.float64)[seen] for bands in (before, after))
    found, iterations = _reweighted(first, second, areas[seen] / areas[seen].mean())
    squares[seen] = found
    rooted = np.cbrt(squares)
    middle, spread = _null(rooted[seen])
    return Alteration((rooted - middle) / spread, _NORMAL_TAIL, before.shape[1], iterations)


def _reweighted(first: np.ndarray, second: np.ndarray, areas: np.ndarray) -> tuple[np.ndarray, int]:
    """Return float64[n], sums of squared standardised MAD variates, and the number of iterations."""
    weights, before = np.ones(len(first)), np.zeros(first.shape[1])
    squares = np.zeros(len(first))
    for iteration in range(1, ITERATIONS + 1):
        squares, correlations = _variates(first, second, weights * areas)
        weights = np.maximum(chdtrc(first.shape[1], squares), _LEAST_WEIGHT)
        if np.abs(correlations - before).max() < CONVERGED:
            return squares, iteration
        before = correlations
    return squares, ITERATIONS


def _variates(first: np.ndarray, second: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return sums of squared standardised differences of canonical variates [n], and canonical correlations [k]."""
    k, total = first.shape[1], weights.sum()
    centred = np.hstack([first - weights @ first / total, second - weights @ second / total])
    covariance = (centred * weights[:, None]).T @ centred / total
    own, other, cross = covariance[:k, :k], covariance[k:, k:], covariance[:k, k:]
    own, other = (part + RIDGE * max(np.trace(part) / k, 1e-12) * np.eye(k) for part in (own, other))
    squared, vectors = linalg.eigh(cross @ linalg.solve(other, cross.T, assume_a="pos"), own)
    correlations = np.sqrt(np.clip(squared, 0, 1 - 1e-9))
    partners = linalg.solve(other, cross.T @ vectors, assume_a="pos") / np.maximum(correlations, 1e-9)
    variates = centred[:, :k] @ vectors - centred[:, k:] @ partners
    return (variates**2 / (2 * (1 - correlations))).sum(axis=1), correlations


def _null(rooted: np.ndarray) -> tuple[float, float]:
    """Return middle and spread of the unchanged units in a mixture with changed ones.

    The middle is where values lie closest (half-sample mode, Bickel and Fruehwirth 2006); the changed are all above,
    so the spread is that of the values below it (an empirical null, Efron 2004).
    """
    values = np.sort(rooted)
    while len(values) > 3:
        half = (len(values) + 1) // 2
        begin = int(np.argmin(values[half - 1 :] - values[: len(values) - half + 1]))
        values = values[begin : begin + half]
    middle = float(values.mean())
    below = middle - rooted[rooted <= middle]
    spread = float(np.median(below)) / _QUARTILE if len(below) else 0.0
    return middle, spread if spread > 0 else 1.0

"""Agreement between two interpretations of the same units, and what interpreters add to an error."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval


@dataclass(frozen=True)
class InterpreterVariance:
    """What interpreters add to the variance of an estimated total.

    With d_i the weighted difference of the two interpretations of unit i, their total D = sum d_i has
    the variance 2 V_I, where V_I is that of one interpretation of these units. The part of it that
    comes from errors of single units, independent of one another, is seen in the spread of the d_i
    and is part of every standard error already. What remains is common to one interpreter's units:
    no spread between units shows it, and it does not shrink with more units.

    Attributes:
        simple: variance from independent errors, in the square of the total's unit.
        common: variance from an interpreter's common tendency, never below 0.
        sampling: variance that the estimate reports, which holds ``simple`` already.
        n: number of units interpreted twice.
    """

    simple: float
    common: float
    sampling: float
    n: int

    @property
    def share(self) -> float:
        """Interpreters' share of the whole variance, 0..1; NaN where there is no variance at all."""
        whole = self.sampling + self.common
        return min(1.0, (self.simple + self.common) / whole) if whole > 0 else math.nan

    @property
    def standard_error(self) -> float:
        """Standard error of the estimate with the interpreters' common part."""
        return math.sqrt(self.sampling + self.common)


def confusion(first: np.ndarray, second: np.ndarray, n_classes: int) -> np.ndarray:
    """Return counts int[K, K] of units by first (row) and second interpretation (class indices, shape (n,))."""
    pairs = np.asarray(first, np.int64) * n_classes + np.asarray(second, np.int64)
    return np.bincount(pairs, minlength=n_classes**2).reshape(n_classes, n_classes)


def kappa(counts: np.ndarray, level: float = LEVEL) -> Outcome:
    """Return Cohen's kappa with its large-sample error (Fleiss, Cohen and Everitt 1969).

    Args:
        counts: units by first and second interpretation, shape (K, K).
        level: confidence level.

    Returns:
        The estimate, or a refusal where kappa does not exist: no unit, or one class alone.

    Raises:
        ValueError: the table is not square or has a negative count.
    """
    counts = np.asarray(counts, np.float64)
    if counts.ndim != 2 or counts.shape[0] != counts.shape[1] or (counts < 0).any():
        raise ValueError("Agreement needs a square table of counts.")
    n = counts.sum()
    if n < 2:
        return Refusal(f"Units interpreted twice: {int(n)}.", "Ask more units twice.")
    p = counts / n
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    chance = float(rows @ columns)
    if chance >= 1 - 1e-12:
        return Refusal(
            "Both interpretations found one class only: agreement beyond chance does not exist.",
            "Ask units of other classes twice.",
        )
    agreed = float(np.trace(p))
    value = (agreed - chance) / (1 - chance)
    diagonal = np.diag(p) @ (1 - (rows + columns) * (1 - value)) ** 2
    others = p * (columns[:, None] + rows[None, :]) ** 2
    rest = (1 - value) ** 2 * (others.sum() - np.trace(others))
    variance = (diagonal + rest - (value - chance * (1 - value)) ** 2) / (n * (1 - chance) ** 2)
    return interval(
        value, math.sqrt(max(variance, 0.0)), n=int(n), method="Cohen's kappa", level=level, within=(-1.0, 1.0)
    )


def interpreter_variance(
    first: np.ndarray, second: np.ndarray, weights: np.ndarray, standard_error: float, n_sampled: int
) -> InterpreterVariance | Refusal:
    """Return what interpreters add to the variance of a total, from units interpreted twice.

    After Stehman and others (2022), who add the variance between interpreters to that of sampling.
    The parts are those of Hansen, Hurwitz and Bershad (1961).

    Args:
        first: value of each unit interpreted twice, e.g. its area of a class, by the first interpreter,
            shape (n,).
        second: the same by the second, shape (n,).
        weights: how often each unit counts in the total when these n units alone stand for all, shape (n,).
        standard_error: of the total as reported, from the first interpretations of all sampled units.
        n_sampled: number of those units; independent errors weigh n / n_sampled as much there.

    Returns:
        The parts, or a refusal with fewer than two units.
    """
    difference = (np.asarray(first, np.float64) - np.asarray(second, np.float64)) * np.asarray(weights, np.float64)
    n = len(difference)
    if n < 2:
        return Refusal(f"Units interpreted twice: {n}.", "Ask at least two units twice, by two people.")
    independent = n * difference.var(ddof=1) / 2
    common = max(0.0, difference.sum() ** 2 / 2 - independent)
    return InterpreterVariance(independent * n / max(n_sampled, n), common, standard_error**2, n)

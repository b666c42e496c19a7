"""Areas and accuracies from an error matrix whose strata are the classes of the map (Olofsson 2014).

Rows are map classes, columns reference classes; W_i is the mapped share of class i:

    p_ij = W_i n_ij / n_i.      A_j = A sum_i p_ij      V(p_.j) = sum_i (W_i p_ij - p_ij^2) / (n_i. - 1)
    O = sum p_ii                V(O) = sum_i W_i^2 U_i (1 - U_i) / (n_i. - 1)
    U_i = p_ii / p_i.           V(U_i) = U_i (1 - U_i) / (n_i. - 1)
    P_j = p_jj / p_.j           V(P_j) by linearisation, the paper's equation 7

Intervals are normal, as published. No correction for a finite population: pixels are many. Units that
are few, or of unequal area, are for ``stratified``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval
from .stratified import (
    Accuracy,
    effective_size,
    empty_stratum,
    not_found,
    not_mapped,
    single_unit,
    zero_warning,
)

METHOD = "error matrix (Olofsson 2014)"


@dataclass(frozen=True)
class ErrorMatrix:
    """Counts of sampled units by map and reference class, with the mapped areas.

    Attributes:
        counts: n_ij, shape (K, K), rows are map classes.
        mapped: mapped area by class, any unit, shape (K,).
        classes: names of the classes.

    Raises:
        ValueError: shapes do not fit, a number is negative, nothing is mapped, or units were sampled
            in a class that has no mapped area.
    """

    counts: np.ndarray
    mapped: np.ndarray
    classes: tuple[str, ...]

    def __post_init__(self) -> None:
        counts, mapped, k = np.asarray(self.counts), np.asarray(self.mapped), len(self.classes)
        if counts.shape != (k, k) or mapped.shape != (k,):
            raise ValueError("The matrix needs one row and one column a class, and one mapped area.")
        if (counts < 0).any() or (mapped < 0).any() or not mapped.sum() > 0:
            raise ValueError("Counts and mapped areas must not be negative, and something must be mapped.")
        if (counts.sum(axis=1)[mapped == 0] > 0).any():
            raise ValueError("Units were sampled in a class that has no mapped area.")

    @property
    def rows(self) -> np.ndarray:
        """n_i., sampled units by map class, shape (K,)."""
        return np.asarray(self.counts).sum(axis=1)

    @property
    def shares(self) -> np.ndarray:
        """W_i, mapped share by class, shape (K,)."""
        mapped = np.asarray(self.mapped, np.float64)
        return mapped / mapped.sum()

    @property
    def rates(self) -> np.ndarray:
        """n_ij / n_i., zero in rows without a sample, shape (K, K)."""
        return np.asarray(self.counts) / np.maximum(self.rows, 1)[:, None]

    def refusal(self, row: int | None = None) -> Refusal | None:
        """Return why there is no variance in one row, or in any where none is given."""
        for index in range(len(self.classes)) if row is None else (row,):
            if self.rows[index] == 0 and self.shares[index] > 0:
                return empty_stratum(self.classes[index])
            if self.rows[index] == 1:
                return single_unit(self.classes[index])
        return None


def olofsson(counts: np.ndarray, mapped: np.ndarray, classes: Sequence[str], level: float = LEVEL) -> Accuracy:
    """Return accuracies and shares of the reference classes.

    Args:
        counts: n_ij, shape (K, K), rows are map classes.
        mapped: mapped area by class, any unit, shape (K,).
        classes: names of the K classes.
        level: confidence level.

    Raises:
        ValueError: the matrix and the areas cannot belong together.
    """
    matrix = ErrorMatrix(np.asarray(counts), np.asarray(mapped), tuple(classes))
    return Accuracy(
        shares=_by_class(matrix, _share, level),
        overall=_overall(matrix, level),
        users=_by_class(matrix, _users, level),
        producers=_by_class(matrix, _producers, level),
        cells=np.where((matrix.rows > 0)[:, None], matrix.shares[:, None] * matrix.rates, _unknown(matrix)),
    )


def olofsson_areas(
    counts: np.ndarray, mapped: np.ndarray, classes: Sequence[str], level: float = LEVEL
) -> tuple[Outcome, ...]:
    """Return the area of each reference class in the unit of the mapped areas; arguments as ``olofsson``."""
    total = float(np.sum(mapped))
    shares = olofsson(counts, mapped, classes, level).shares
    return tuple(share if isinstance(share, Refusal) else share.scaled(total) for share in shares)


def _by_class(
    matrix: ErrorMatrix, estimator: Callable[[ErrorMatrix, int, float], Outcome], level: float
) -> tuple[Outcome, ...]:
    return tuple(estimator(matrix, index, level) for index in range(len(matrix.classes)))


def _share(matrix: ErrorMatrix, j: int, level: float) -> Outcome:
    refusal = matrix.refusal()
    if refusal is not None:
        return refusal
    rate = matrix.rates[:, j]
    outcome = _outcome(matrix, matrix.shares @ rate, matrix.shares**2 @ _variances(matrix, rate), level)
    return outcome if matrix.counts[:, j].any() else outcome.with_warnings(zero_warning(matrix.classes[j]))


def _overall(matrix: ErrorMatrix, level: float) -> Outcome:
    refusal = matrix.refusal()
    if refusal is not None:
        return refusal
    users = np.diag(matrix.rates)
    return _outcome(matrix, matrix.shares @ users, matrix.shares**2 @ _variances(matrix, users), level)


def _users(matrix: ErrorMatrix, i: int, level: float) -> Outcome:
    if matrix.shares[i] == 0:
        return not_mapped(matrix.classes[i])
    refusal = matrix.refusal(i)
    if refusal is not None:
        return refusal
    users = np.diag(matrix.rates)
    return interval(
        users[i], math.sqrt(_variances(matrix, users)[i]), int(matrix.rows[i]), METHOD, level=level, within=(0, 1)
    )


def _producers(matrix: ErrorMatrix, j: int, level: float) -> Outcome:
    refusal = matrix.refusal()
    if refusal is not None:
        return refusal
    weights, rate = matrix.shares, matrix.rates[:, j]
    found = weights @ rate
    if found == 0:
        return not_found(matrix.classes[j])
    producers = weights[j] * rate[j] / found
    factors = np.where(np.arange(len(weights)) == j, 1 - producers, producers)
    variance = (weights * factors) ** 2 @ _variances(matrix, rate) / found**2
    return _outcome(matrix, producers, variance, level)


def _variances(matrix: ErrorMatrix, rate: np.ndarray) -> np.ndarray:
    """Return rate (1 - rate) / (n_i. - 1) by row, zero in rows without area."""
    return rate * (1 - rate) / np.maximum(matrix.rows - 1, 1)


def _outcome(matrix: ErrorMatrix, value: float, variance: float, level: float) -> Outcome:
    rows = matrix.rows
    weights = np.repeat(matrix.shares / np.maximum(rows, 1), rows.astype(int))
    return interval(
        value,
        math.sqrt(variance),
        n=int(rows.sum()),
        method=METHOD,
        effective_n=effective_size(weights),
        level=level,
        within=(0, 1),
    )


def _unknown(matrix: ErrorMatrix) -> np.ndarray:
    """Return what is said of the cells of a row without samples: nothing, or zero where nothing is mapped."""
    return np.where(matrix.shares > 0, np.nan, 0.0)[:, None]

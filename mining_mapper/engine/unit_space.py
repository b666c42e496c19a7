"""The units of a frame as the learner sees them: scaled features, where they are, and which lie beside which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..core.errors import LearnerError
from .components import leading_components
from .features import own_columns
from .scaling import robust_scaled

SMOOTHING = 0.6
SMOOTHING_TIMES = 3
# A unit unlike all its neighbours still has them.
LEAST_LIKENESS = 1e-3


@dataclass(frozen=True)
class UnitSpace:
    """The units of a frame as the learner sees them; made once for a frame, used by every fit.

    Attributes:
        X: float32[n_units, n_features], robustly scaled: median 0, interquartile range that of a
            standard normal variable, cut to -4..4.
        averaging: sparse float32[n_units, n_units]; row u holds how much each neighbour of u counts: the
            border that they share, less the less alike they are. None switches smoothing off.
        positions: float32[n_units, 2], as ``features.unit_positions`` makes them; None leaves out of account
            where units are.
    """

    X: np.ndarray
    averaging: sparse.csr_matrix | None
    positions: np.ndarray | None = None

    @classmethod
    def of(
        cls,
        features: np.ndarray,
        edges: np.ndarray | None = None,
        border: np.ndarray | None = None,
        names: Sequence[str] | None = None,
        positions: np.ndarray | None = None,
    ) -> UnitSpace:
        """Scale features and weigh the graph of units.

        Args:
            features: [n_units, n_features], as ``features.unit_features`` makes them.
            edges: int[m, 2], adjacent units as 0-based rows, each pair once.
            border: [m], length of the border that they share.
            names: of the features; with them neighbours are compared by what is not of their regions,
                which they mostly share.
            positions: float32[n_units, 2], where the units are.

        Raises:
            LearnerError: there is no unit or no feature.
        """
        features = np.asarray(features)
        if features.ndim != 2 or 0 in features.shape:
            raise LearnerError("The units have no features to learn from.", "Build the frame of units again.")
        X = robust_scaled(features)
        averaging = None
        if edges is not None:
            edges = np.asarray(edges).reshape(-1, 2)
            compared = X if names is None else X[:, own_columns(names)]
            averaging = _averaging(edges, np.asarray(border) * likeness(compared, edges), len(X))
        return cls(X, averaging, positions)

    def __len__(self) -> int:
        return len(self.X)

    @property
    def n_positions(self) -> int:
        """How many of the last columns of ``inputs`` are positions."""
        return 0 if self.positions is None else self.positions.shape[1]

    @property
    def inputs(self) -> np.ndarray:
        """float32[n_units, n_features + n_positions]: what a ``UnitClassifier`` is fitted to and predicts from."""
        return self.X if self.positions is None else np.hstack([self.X, self.positions])

    def inputs_of(self, rows: np.ndarray) -> np.ndarray:
        """Return ``inputs`` of some units, without copying those of all."""
        return self.X[rows] if self.positions is None else np.hstack([self.X[rows], self.positions[rows]])

    def elsewhere(self, X: np.ndarray) -> np.ndarray:
        """Return inputs for units of other scenes, whose positions say nothing here: they are NaN."""
        return np.hstack([X, np.full((len(X), self.n_positions), np.nan, np.float32)])


def likeness(X: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Return how alike two units are, exp(-d^2 / median d^2), float64[m] in .001..1; edges int[m, 2] are rows of X.

    d is the distance in the leading principal components: across a clear border units hardly count as
    neighbours.
    """
    if len(edges) == 0:
        return np.zeros(0)
    places = leading_components(X)
    difference = places[edges[:, 0]] - places[edges[:, 1]]
    squared = np.einsum("ij,ij->i", difference, difference).astype(np.float64)
    usual = np.median(squared)
    return np.maximum(np.exp(-squared / usual), LEAST_LIKENESS) if usual > 0 else np.ones(len(edges))


def smoothed(
    probabilities: np.ndarray,
    averaging: sparse.csr_matrix | None,
    held: np.ndarray | None = None,
    share: float = SMOOTHING,
    times: int = SMOOTHING_TIMES,
) -> np.ndarray:
    """Mix every unit's probabilities with those around it, which were mixed with those around them before.

    Neighbouring units that look alike are mostly of one class, and errors of the learner are less alike
    than that.

    Args:
        probabilities: float[n_units, n_classes]; answered units hold their answers.
        averaging: of ``UnitSpace``.
        held: rows of the answered units, which stay as they are.
        share: of the surroundings in the result, 0..1.
        times: how often; each time the surroundings reach one neighbour farther.
    """
    if averaging is None or share == 0:
        return probabilities
    lonely = np.diff(averaging.indptr) == 0
    result = probabilities
    for _ in range(times):
        around = averaging @ result
        around[lonely] = probabilities[lonely]
        result = (1 - share) * probabilities + share * around
        if held is not None:
            result[held] = probabilities[held]
    return result


def _averaging(edges: np.ndarray, border: np.ndarray, n_units: int) -> sparse.csr_matrix:
    first, second = edges.reshape(-1, 2).T
    rows, cols = np.concatenate([first, second]), np.concatenate([second, first])
    lengths = np.concatenate([border, border]).astype(np.float32)
    matrix = sparse.csr_matrix((lengths, (rows, cols)), shape=(n_units, n_units))
    total = np.asarray(matrix.sum(axis=1)).ravel()
    return (sparse.diags(1 / np.maximum(total, 1e-9)) @ matrix).astype(np.float32).tocsr()

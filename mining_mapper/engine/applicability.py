"""Where the answers speak for a unit: the area of applicability of Meyer and Pebesma (2021)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import KFold
from sklearn.neighbors import NearestNeighbors

from ..core.errors import LearnerError

FOLDS = 5
TREES = 100
WHISKER = 1.5
BLOCK_ROWS = 16_384


@dataclass(frozen=True)
class Applicability:
    """How unlike its nearest answer each unit is.

    Attributes:
        dissimilarity: float32[n_units], the dissimilarity index: distance to the nearest answered unit
            in the space of features weighted by importance, over the mean distance between answers.
        threshold: largest index that answers have among each other across folds, outliers left out.
    """

    dissimilarity: np.ndarray
    threshold: float

    @property
    def inside(self) -> np.ndarray:
        """bool[n_units]: whether the model's skill, as cross-validated, can be expected of the unit."""
        return self.dissimilarity <= self.threshold

    def share(self, areas: np.ndarray) -> float:
        """Return the share of the area that is inside, 0..1; areas float[n_units] in any unit."""
        return float(areas[self.inside].sum() / areas.sum())


def applicability(
    X: np.ndarray, rows: np.ndarray, labels: np.ndarray, check: Callable[[], None] = lambda: None
) -> Applicability:
    """Measure how far every unit is from what was answered.

    Args:
        X: float[n_units, n_features], scaled.
        rows: int[n], the answered units.
        labels: str[n].
        check: called between blocks of units; may raise to stop.

    Raises:
        LearnerError: fewer than two classes with two answers each: no feature is more important than another.
    """
    counts = np.unique(labels, return_counts=True)[1]
    if np.count_nonzero(counts >= 2) < 2:
        raise LearnerError(
            "The area of applicability needs two classes with at least two answers each.",
            "Answer more candidates first.",
        )
    weights = _importance(X[rows], labels)
    used = weights > 0
    places = (X[:, used] * weights[used]).astype(np.float32)
    answered = places[rows]
    mean = _mean_distance(answered)
    among = _distance_across_folds(answered) / mean
    nearest = NearestNeighbors(n_neighbors=1, algorithm="brute").fit(answered)
    index = np.empty(len(X), np.float32)
    for start in range(0, len(X), BLOCK_ROWS):
        check()
        block = slice(start, start + BLOCK_ROWS)
        index[block] = nearest.kneighbors(places[block])[0][:, 0] / mean
    return Applicability(index, _upper_whisker(among))


def _importance(X: np.ndarray, labels: np.ndarray) -> np.ndarray:
    trees = ExtraTreesClassifier(TREES, class_weight="balanced", random_state=0)
    return trees.fit(X, labels).feature_importances_


def _mean_distance(answered: np.ndarray) -> float:
    """Return the mean distance between all pairs of answers; 1 where all are alike."""
    square = np.einsum("ij,ij->i", answered, answered, dtype=np.float64)
    squared = square[:, None] + square - 2 * answered.astype(np.float64) @ answered.T.astype(np.float64)
    n = len(answered)
    mean = np.sqrt(np.maximum(squared, 0)).sum() / (n * (n - 1))
    return float(mean) if mean > 0 else 1.0


def _distance_across_folds(answered: np.ndarray) -> np.ndarray:
    """Return the distance of each answer to the nearest one of another fold."""
    distance = np.empty(len(answered))
    for train, test in KFold(min(FOLDS, len(answered)), shuffle=True, random_state=0).split(answered):
        distance[test] = NearestNeighbors(n_neighbors=1).fit(answered[train]).kneighbors(answered[test])[0][:, 0]
    return distance


def _upper_whisker(values: np.ndarray) -> float:
    """Return the largest value that is no outlier: at most 1.5 interquartile ranges above the third quartile."""
    low, high = np.percentile(values, (25, 75))
    return float(values[values <= high + WHISKER * (high - low)].max())

"""Polygons that the model is confident of: units grown together into objects, as a list to look at.

An object begins at units whose probability of mining reaches a threshold, grows over neighbours that are more
likely mining than not (hysteresis, as Canny 1986 joins edges), and ends where its class does. The threshold is the
lowest at which held-out answers reach the precision that is asked for.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import connected_components

from ..core.errors import LearnerError
from .held_out import HALF, Precision, held_out, threshold_for
from .learner import Learner

PRECISION = 0.9


@dataclass(frozen=True)
class Object:
    """Some units that hang together.

    Attributes:
        units: numbers of the units, from 1, ascending.
        scores: class -> mean probability by area.
        area: square metres.
    """

    units: tuple[int, ...]
    scores: dict[str, float]
    area: float


@dataclass(frozen=True)
class Harvest:
    """Objects, the largest first, and how often held-out answers were mining at the threshold."""

    objects: tuple[Object, ...]
    precision: Precision


def harvest(
    learner: Learner,
    areas: np.ndarray,
    mining: Collection[str],
    covered: np.ndarray,
    precision: float = PRECISION,
    least_area: float = 0.0,
    by_class: bool = True,
) -> Harvest:
    """Return the confident objects of a frame.

    Args:
        learner: fitted to answers of mining and of other land.
        areas: float64[n_units], square metres.
        mining: class codes.
        covered: int, rows of units that labels cover already: no part of any object.
        precision: share of held-out answers that must be mining where the model says so, 0..1.
        least_area: of an object, square metres.
        by_class: whether objects end where the most probable class of mining does.

    Raises:
        LearnerError: the answers are too few to tell how far the model can be trusted.
    """
    told = held_out(learner, mining, smooth=True)
    if told is None or not 0 < np.isin(told.labels, list(mining)).sum() < len(told.labels):
        raise LearnerError(
            "There are too few answers to say how far the model can be trusted.",
            "Answer some more candidates: at least two of mining and two of other land.",
        )
    found = threshold_for(told, mining, precision)
    columns = [number for number, code in enumerate(learner.classes) if code in mining]
    p = learner.probabilities[:, columns].sum(axis=1)
    free = np.ones(len(p), bool)
    free[covered] = False
    grown = free & (p >= HALF)
    kinds = np.array(columns)[learner.probabilities[:, columns].argmax(axis=1)] if by_class else np.zeros(len(p), int)
    wholes = _connected(learner, grown, np.zeros(len(p), int))
    # Where the classes of mining part, a part without any confident unit still belongs to its whole.
    sure = grown & np.isin(wholes, np.unique(wholes[grown & (p >= found.threshold)]))
    parts = _connected(learner, sure, kinds)
    objects = [_object(learner, areas, np.flatnonzero(parts == number)) for number in range(parts.max() + 1)]
    kept = [each for each in objects if each.area >= least_area]
    return Harvest(tuple(sorted(kept, key=lambda each: -each.area)), found)


def _connected(learner: Learner, grown: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """Return the number of each unit's object, from 0, -1 outside of all, int[n_units]."""
    rows = np.flatnonzero(grown)
    numbers = np.full(len(grown), -1)
    if learner.space.averaging is None:
        numbers[rows] = np.arange(len(rows))
        return numbers
    graph = learner.space.averaging[rows][:, rows].tocoo()
    same = kinds[rows[graph.row]] == kinds[rows[graph.col]]
    graph.data[~same] = 0
    graph.eliminate_zeros()
    numbers[rows] = connected_components(graph, directed=False)[1]
    return numbers


def _object(learner: Learner, areas: np.ndarray, rows: np.ndarray) -> Object:
    means = np.average(learner.probabilities[rows], axis=0, weights=areas[rows])
    scores = dict(zip(learner.classes, means.astype(float).tolist(), strict=True))
    return Object(tuple((rows + 1).tolist()), scores, float(areas[rows].sum()))

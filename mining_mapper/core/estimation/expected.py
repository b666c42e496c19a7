"""The error that the model itself expects of an area from its draws: what a spread that was lucky cannot fall below.

Where few units decide, as for a rare class, a campaign that met none of those that the model had not seen coming
shows a small spread and an area that is too small. What the model says of the drawn units tells of such units
before one is met: the squared term of a draw is expected to be a^2 s / q^2, with s the expected squared error of f.
"""

from __future__ import annotations

import numpy as np

BALANCED_ODDS = 4.0
"""How much too high the odds of a rare class are by a learner that weighs classes alike (docs/statistics.md)."""

LEAST_PART = 0.14
"""Of the squared error that is expected: terms scatter by about twice as much, as measured in docs/statistics.md."""


def squared_error(f: np.ndarray) -> np.ndarray:
    """Return the expected squared error of f as a prediction of whether a unit is of a class that is not common.

    c (1 - f)^2 + (1 - c) f^2, where c has a quarter of the odds of f.

    Args:
        f: float[n], 0..1.
    """
    c = f / (f + BALANCED_ODDS * (1 - f))
    return c * (1 - f) ** 2 + (1 - c) * f**2


def least_error(area: np.ndarray, q: np.ndarray, f: np.ndarray, weights: np.ndarray, common: bool) -> float:
    """Return the least standard error of a weighted mean of the terms of draws.

    Args:
        area: of the drawn units, shape (M,).
        q: probabilities of the draws, shape (M,).
        f: what the model predicted of the class before each draw, 0..1, shape (M,).
        weights: of the terms, made to sum to one, shape (M,).
        common: whether the class is predicted on more than half of the land: then what is rare is all else.
    """
    rare = np.clip(1 - f if common else f, 0, 1)
    return float(np.sqrt(LEAST_PART * ((weights * area / q) ** 2 @ squared_error(rare))))

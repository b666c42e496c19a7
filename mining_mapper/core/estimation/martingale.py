"""Means of terms that are each unbiased given what came before.

Draws follow one another, and what is drawn next depends on the answers so far. If every term t_m has
the truth as its expectation given the past, the differences t_m - truth are uncorrelated, whatever
the rule of drawing was. So a mean with weights that were fixed beforehand is unbiased, and its
variance is the expectation of sum w_m^2 (t_m - truth)^2: it can be seen in the spread of the terms.
"""

from __future__ import annotations

import numpy as np


def weighted_mean(terms: np.ndarray, weights: np.ndarray) -> tuple[float, float, float]:
    """Return the weighted mean of unbiased terms, its standard error and its effective number of terms.

    With weights that sum to one, the squared error is sum w^2 (t - mean)^2 / (1 - sum w^2); for equal
    weights this is the classical s^2 / n. The effective number is 1 / sum w^2.

    Args:
        terms: shape (M,), in the order in which they were drawn.
        weights: >= 0, shape (M,), functions of the order alone.

    Returns:
        Mean, standard error (NaN where one term has all the weight), effective number.

    Raises:
        ValueError: shapes differ, there is no term, or weights are negative or all zero.
    """
    terms = np.asarray(terms, np.float64)
    weights = np.asarray(weights, np.float64)
    if terms.ndim != 1 or len(terms) == 0 or weights.shape != terms.shape:
        raise ValueError("Terms and weights must be vectors of the same length, at least one.")
    if not (weights >= 0).all() or not 0 < weights.sum() < np.inf:
        raise ValueError("Weights must not be negative, and not all zero.")
    weights = weights / weights.sum()
    mean = float(weights @ terms)
    concentration = float(weights @ weights)
    effective = 1 / concentration
    if concentration >= 1 - 1e-12:
        return mean, float("nan"), effective
    squared = float((weights**2) @ (terms - mean) ** 2) / (1 - concentration)
    return mean, float(np.sqrt(squared)), effective

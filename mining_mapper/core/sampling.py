"""Draws without replacement with known probabilities, and the weights that make them count alike.

A batch has one set of weights w, one for each unit that can still be drawn. The m-th unit is taken
from those left with probability q_m = w_i / (sum of w over what is left): sequential sampling, also
known as the Plackett-Luce model. Adding independent Gumbel noise to log w and taking the largest
keys gives exactly these draws in one pass (Yellott 1977; Kool, van Hoof and Welling 2019).

The floor is part of w and fixed for the batch. Applying it again after every draw would be another
design with other probabilities.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BATCH = 5
"""Draws a round by default: the learner follows small batches better (docs/learning.md)."""

FIRST_BATCH, FIRST_ANSWERS = 2, 24
"""Draws a round by default until there are so many answers: each of the first changes what is worth asking next."""

ANSWERS_WITHOUT_MEMORY = 10
"""Answers of two classes from which what was learnt elsewhere misleads more than it helps (docs/learning.md)."""


@dataclass(frozen=True)
class Draws:
    """Units in the order in which they were drawn.

    Attributes:
        order: positions of the drawn units in the array of weights, int64, shape (k,).
        q: probability of each among the units left at its step, float64, shape (k,), 0 < q <= 1.
    """

    order: np.ndarray
    q: np.ndarray

    def __len__(self) -> int:
        return len(self.order)


def batch_size(wanted: int, n_answers: int) -> int:
    """Return how many units a round draws after so many answers: of the default fewer at first, else what is wanted."""
    return FIRST_BATCH if wanted == BATCH and n_answers < FIRST_ANSWERS else wanted


def with_floor(p: np.ndarray, floor: float) -> np.ndarray:
    """Mix a distribution with the uniform one: w = floor / N + (1 - floor) p.

    Args:
        p: scores of the N units that can be drawn, >= 0, shape (N,); they are made to sum to one.
            Scores that are all zero say nothing, and the result is uniform.
        floor: share of the uniform distribution, 0 < floor <= 1; it bounds 1 / (N w) by 1 / floor.

    Returns:
        Weights that sum to one and are all positive, float64, shape (N,).

    Raises:
        ValueError: a score is negative or not finite, there is none, or the floor is out of range.
    """
    if not 0 < floor <= 1:
        raise ValueError(f"The floor must be above 0 and at most 1, not {floor}.")
    p = _finite_vector(p, "scores")
    if (p < 0).any():
        raise ValueError("Scores must not be negative.")
    largest = p.max()
    uniform = np.full(len(p), 1 / len(p))
    if largest == 0:
        return uniform
    p = p / largest  # the sum of huge scores could overflow
    return floor * uniform + (1 - floor) * p / p.sum()


def gumbel_top_k(weights: np.ndarray, k: int, rng: np.random.Generator) -> Draws:
    """Draw k units one after the other, each with probability proportional to its weight.

    Args:
        weights: of the units that can be drawn, > 0 (full support), shape (N,).
        k: number of draws, 0 <= k <= N.
        rng: the one source of randomness; N numbers are taken from it.

    Returns:
        The draws with their exact sequential probabilities.

    Raises:
        ValueError: a weight is zero, negative or not finite, or k is out of range.
    """
    weights = _finite_vector(weights, "weights")
    if (weights <= 0).any():
        raise ValueError("Weights must be positive: a unit with weight zero could never be drawn.")
    if not 0 <= k <= len(weights):
        raise ValueError(f"Cannot draw {k} of {len(weights)} units without replacement.")
    weights = weights / weights.max()
    keys = np.log(weights) + rng.gumbel(size=len(weights))
    largest = np.argpartition(-keys, k - 1)[:k] if 0 < k < len(keys) else np.arange(len(keys))[:k]
    order = largest[np.argsort(-keys[largest], kind="stable")]
    return Draws(order.astype(np.int64), sequential_probabilities(weights, order))


def sequential_probabilities(weights: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Return q_m = w_i / (sum of w over what is left at step m) of a given sequence of draws.

    Args:
        weights: of the N units that could be drawn at the first step, > 0, shape (N,).
        order: positions of the drawn units, in order, shape (k,).

    Returns:
        Probabilities, float64, shape (k,).
    """
    drawn = weights[order]
    never = np.delete(weights, order).sum()
    # Summed from the last draw backwards: subtracting from the total would cancel when few are left.
    left = never + np.cumsum(drawn[::-1])[::-1]
    return drawn / left


def stratified_draws(
    weights: np.ndarray, strata: np.ndarray, shares: np.ndarray, k: int, rng: np.random.Generator
) -> Draws:
    """Draw k units one after the other: first a stratum, then a unit of it in proportion to its weight.

    q = P(stratum) q_in_stratum, where P is in proportion to the shares of the strata that have units left.
    Every unit left can be drawn at every step; taking one unit of each stratum in turn would not allow that.

    Args:
        weights: of the N units that can be drawn, > 0, shape (N,).
        strata: number of the stratum of each unit, 0..H-1, shape (N,).
        shares: of the strata, > 0, shape (H,).
        k: number of draws, 0 <= k <= N.
        rng: the one source of randomness; two numbers a draw are taken from it.

    Returns:
        The draws with their exact sequential probabilities.

    Raises:
        ValueError: a weight or share is zero, negative or not finite, a stratum has no share, or k is out
            of range.
    """
    weights = _finite_vector(weights, "weights")
    shares = _finite_vector(shares, "shares")
    strata = np.asarray(strata, np.int64)
    if (weights <= 0).any() or (shares <= 0).any():
        raise ValueError("Weights and shares must be positive: a unit with weight zero could never be drawn.")
    if strata.shape != weights.shape or strata.min() < 0 or strata.max() >= len(shares):
        raise ValueError("Every unit needs a stratum that has a share.")
    if not 0 <= k <= len(weights):
        raise ValueError(f"Cannot draw {k} of {len(weights)} units without replacement.")
    alive = np.ones(len(weights), bool)
    counts = np.bincount(strata, minlength=len(shares))
    order, q = np.empty(k, np.int64), np.empty(k)
    for step in range(k):
        of_stratum = shares * (counts > 0)
        of_stratum = of_stratum / of_stratum.sum()
        stratum = rng.choice(len(shares), p=of_stratum)
        members = np.flatnonzero(alive & (strata == stratum))
        of_unit = weights[members] / weights[members].sum()
        place = rng.choice(len(members), p=of_unit)
        order[step], q[step] = members[place], of_stratum[stratum] * of_unit[place]
        alive[members[place]] = False
        counts[stratum] -= 1
    return Draws(order, np.minimum(q, 1.0))


def lure_weights(q: np.ndarray, n_pool: int) -> np.ndarray:
    """Return the weights v_m of the levelled unbiased risk estimator.

    v_m = 1 + (N - M) / (N - m) * (1 / ((N - m + 1) q_m) - 1), and 1 where M = N
    (Farquhar, Gal and Rainforth 2021, equation 8). The mean of v_m L_m is unbiased for the mean of L
    over the pool, provided that nothing but these draws left the pool. All weights change with M.

    Args:
        q: probabilities of the M draws in order, 0 < q <= 1, shape (M,).
        n_pool: N, the number of units before the first draw.

    Returns:
        Weights >= 0, float64, shape (M,).

    Raises:
        ValueError: a probability is zero, above one or not finite, or there are more draws than units.
    """
    q = _probabilities(q, n_pool)
    n_drawn = len(q)
    if n_drawn == n_pool:
        return np.ones(n_drawn)
    m = np.arange(1, n_drawn + 1)
    return 1 + (n_pool - n_drawn) / (n_pool - m) * (1 / ((n_pool - m + 1) * q) - 1)


def pure_weights(q: np.ndarray, n_pool: int) -> np.ndarray:
    """Return the weights of the plain unbiased risk estimator: 1 / (N q_m) + (M - m) / N.

    Unbiased as ``lure_weights`` are, with more variance (Farquhar, Gal and Rainforth 2021, equation 5);
    arguments, result and errors are the same.
    """
    q = _probabilities(q, n_pool)
    n_drawn = len(q)
    m = np.arange(1, n_drawn + 1)
    return 1 / (n_pool * q) + (n_drawn - m) / n_pool


def _finite_vector(values: np.ndarray, what: str) -> np.ndarray:
    vector = np.asarray(values, dtype=np.float64)
    if vector.ndim != 1 or len(vector) == 0:
        raise ValueError(f"The {what} must be a vector with at least one element.")
    if not np.isfinite(vector).all():
        raise ValueError(f"The {what} must be finite numbers.")
    return vector


def _probabilities(q: np.ndarray, n_pool: int) -> np.ndarray:
    q = _finite_vector(q, "probabilities")
    if (q <= 0).any() or (q > 1).any():
        raise ValueError("Probabilities of draws must be above 0 and at most 1.")
    if len(q) > n_pool:
        raise ValueError(f"{len(q)} draws cannot come from a pool of {n_pool} units.")
    return q

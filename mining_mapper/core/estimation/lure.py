"""Means over a pool from draws without replacement: the levelled estimator with an error.

The levelled unbiased risk estimator (Farquhar, Gal and Rainforth 2021) is a weighted mean of terms

    t_m = (K_m + sum of the losses drawn before + L_m / q_m) / N
    weights  c_m = N (N - M) / ((N - m) (N - m + 1)),   sum c_m = M

of which each is unbiased for the pool's mean given the past. This form shows its error (the spread of
the terms) and what to do where units that were known left the pool without being drawn: their losses
K_m are part of the terms, q_m is the probability among those really left, and the weights stay
functions of N, M and m, so that whatever made somebody look at those units cannot bias the mean.
"""

from __future__ import annotations

import numpy as np

from .estimate import LEVEL, Outcome, Refusal, interval
from .martingale import weighted_mean

METHOD = "levelled unbiased risk estimator (LURE)"


def pool_terms(losses: np.ndarray, q: np.ndarray, n_pool: int, known: np.ndarray | None = None) -> np.ndarray:
    """Return t_m: one unbiased estimate of the pool's mean a draw.

    Args:
        losses: of the drawn units in order, shape (M,).
        q: probability of each among the units left, 0 < q <= 1, shape (M,).
        n_pool: N, units before the first draw.
        known: sum of the losses of the units known before each draw and not drawn, shape (M,); none
            where left out.

    Returns:
        Terms, shape (M,).

    Raises:
        ValueError: a probability is zero, above one or not finite, or there are more draws than units.
    """
    losses, q = np.asarray(losses, np.float64), np.asarray(q, np.float64)
    if not ((q > 0) & (q <= 1)).all() or not 0 < len(q) <= n_pool or losses.shape != q.shape:
        raise ValueError("Every draw needs a loss and a probability above 0 and at most 1, and a unit of the pool.")
    before = np.cumsum(losses) - losses
    return (before + losses / q + (0 if known is None else np.asarray(known, np.float64))) / n_pool


def levels(n_drawn: int, n_pool: int) -> np.ndarray:
    """Return the weights of the terms, made to sum to one; all on the last term where every unit was drawn."""
    m = np.arange(1, n_drawn + 1, dtype=np.float64)
    if n_drawn == n_pool:
        return (m == n_drawn).astype(np.float64)
    return n_pool * (n_pool - n_drawn) / ((n_pool - m) * (n_pool - m + 1)) / n_drawn


def lure_mean(
    losses: np.ndarray,
    q: np.ndarray,
    n_pool: int,
    known: np.ndarray | None = None,
    level: float = LEVEL,
) -> Outcome:
    """Return the mean of a loss over the pool; arguments as ``pool_terms``.

    The loss of a class indicator gives its prevalence; that of an area times an indicator, times N,
    its area. The weights of single draws are ``sampling.lure_weights``.

    Returns:
        The estimate with Student's interval, or a refusal where one draw shows no spread.

    Raises:
        ValueError: as ``pool_terms``.
    """
    terms = pool_terms(losses, q, n_pool, known)
    n = len(terms)
    if n == n_pool:
        return interval(float(terms[-1]), 0.0, n, METHOD, level=level)
    if n < 2:
        return Refusal("One draw shows no spread.", "Answer at least one more draw.")
    value, standard_error, effective = weighted_mean(terms, levels(n, n_pool))
    return interval(
        value,
        standard_error,
        n=n,
        method=METHOD,
        effective_n=effective,
        degrees_of_freedom=effective - 1,
        level=level,
    )

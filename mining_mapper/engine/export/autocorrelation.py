"""How far features resemble each other: the range of their variogram, by which blocks of a split are sized."""

from __future__ import annotations

import numpy as np

PAIRS = 200_000
BINS = 25
# Fewer pairs say nothing of a distance.
FEWEST = 30
# The range is where the semivariance has come so near to that of places far apart.
REACHED = 0.95
FARTHEST = 0.5


def autocorrelation_range(places: np.ndarray, values: np.ndarray, rng: np.random.Generator) -> float:
    """Return the distance beyond which values are as different as anywhere, in the units of the places.

    The empirical semivariance (Matheron), averaged over the features after each was brought to variance one, in
    bins of distance; its sill is their variance, or less where places far apart never differ so much.

    Args:
        places: float64[n, 2], coordinates.
        values: float[n, n_features]; those that do not vary are left out.
        rng: draws the pairs.
    """
    values = np.asarray(values, float)
    spread = values.std(axis=0)
    values = (values - values.mean(axis=0))[:, spread > 0] / spread[spread > 0]
    extent = float(np.hypot(*np.ptp(places, axis=0)))
    if len(places) < 2 or values.shape[1] == 0 or extent == 0:
        return extent
    first, second = rng.integers(0, len(places), (2, PAIRS))
    distance = np.hypot(*(places[first] - places[second]).T)
    near = (distance > 0) & (distance <= FARTHEST * extent)
    first, second, distance = first[near], second[near], distance[near]
    # More bins near zero, where the semivariance rises.
    edges = FARTHEST * extent * (np.arange(BINS + 1) / BINS) ** 2
    bins = np.clip(np.searchsorted(edges, distance) - 1, 0, BINS - 1)
    half_squares = 0.5 * ((values[first] - values[second]) ** 2).mean(axis=1)
    counts = np.bincount(bins, minlength=BINS)
    known = counts >= FEWEST
    if not known.any():
        return extent
    semivariance = (np.bincount(bins, half_squares, BINS) / np.maximum(counts, 1))[known]
    # The values have variance one; where there is a trend the semivariance goes on to rise beyond it.
    sill = min(1.0, semivariance.max())
    return float(edges[1:][known][np.argmax(semivariance >= REACHED * sill)])

"""Distances between units in few dimensions: the leading principal components of their features."""

from __future__ import annotations

import numpy as np

COMPONENTS = 8
SAMPLE = 20_000


def leading_components(X: np.ndarray, count: int = COMPONENTS) -> np.ndarray:
    """Return float32[n, count] leading principal components: distances nearly stay, work falls."""
    sample = X[:: max(1, len(X) // SAMPLE)]
    middle = sample.mean(axis=0, dtype=np.float64).astype(np.float32)
    _, vectors = np.linalg.eigh(np.atleast_2d(np.cov(sample, rowvar=False)))
    return ((X - middle) @ vectors[:, ::-1][:, :count].astype(np.float32)).astype(np.float32)


def squared_distances(places: np.ndarray, row: int) -> np.ndarray:
    """Return float64[n], the squared distance of each of places [n, count] to one of them."""
    difference = places - places[row]
    return np.einsum("ij,ij->i", difference, difference).astype(np.float64)

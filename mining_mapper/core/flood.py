"""Units that hang together: the piece of a set of units around one of them."""

from __future__ import annotations

import numpy as np


def piece_around(units: np.ndarray, chosen: np.ndarray, seed: int) -> np.ndarray:
    """Return the numbers of the chosen units that hang together with one of them, rising.

    Args:
        units: int[rows, cols], units are touching where their pixels share a side.
        chosen: bool[rows, cols], the pixels of the chosen units.
        seed: number of a chosen unit.
    """
    numbers, place = np.unique(units[chosen], return_inverse=True)
    at = np.full(units.shape, -1)
    at[chosen] = place.ravel()
    pairs = []
    for one, other in ((at[:, :-1], at[:, 1:]), (at[:-1], at[1:])):
        meet = (one >= 0) & (other >= 0) & (one != other)
        pairs.append(np.stack([one[meet], other[meet]]))
    first, second = np.unique(np.concatenate(pairs, axis=1), axis=1)
    reached = numbers == seed
    count = 0
    while count < reached.sum():
        count = int(reached.sum())
        reached[second[reached[first]]] = True
        reached[first[reached[second]]] = True
    return numbers[reached]

"""Builds the hierarchy of units: the order in which they merge until all that touch are one region."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from .hierarchy import COLUMNS
from .segments import Edges, Regions


def build_hierarchy(
    means: np.ndarray,
    bounds: np.ndarray,
    pixels: np.ndarray,
    edges: Edges,
    cancelled: Callable[[], bool] = lambda: False,
) -> np.ndarray:
    """Return the table of ``core.hierarchy``, int32[regions, 8].

    Args:
        means: float32[n_units, bands], normalised so that bands compare.
        bounds: int32[n_units, 4]: first row and column, last row and column of each unit, in pixels, inclusive.
        pixels: int64[n_units], sizes of the units.
        edges: adjacent units, 0-based.
        cancelled: asked between rounds.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    merging = _Recorded(means, edges, pixels)
    merging.merge_to(1, np.inf, cancelled)
    return _table(merging.rounds, bounds, pixels)


class _Recorded(Regions):
    """Merges, and notes which regions of the tree became which: int64[merged, 3] of each round."""

    def __init__(self, means: np.ndarray, edges: Edges, pixels: np.ndarray) -> None:
        super().__init__(means, edges)
        self.size = np.asarray(pixels, np.float32)
        self.rounds: list[np.ndarray] = []
        self._node = np.arange(len(means))
        self._nodes = len(means)

    def _merge(self, kept: np.ndarray, gone: np.ndarray) -> None:
        made = self._nodes + np.arange(len(kept))
        self.rounds.append(np.column_stack([made, self._node[kept], self._node[gone]]))
        self._nodes += len(kept)
        self._node[kept] = made
        self._node = np.delete(self._node, gone)
        super()._merge(kept, gone)


def _table(rounds: Sequence[np.ndarray], bounds: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    n_units = len(sizes)
    column: Mapping[str, int] = {name: place for place, name in enumerate(COLUMNS)}
    table = np.zeros((n_units + sum(map(len, rounds)), len(COLUMNS)), np.int32)
    parent, first, end, pixels = (table[:, column[name]] for name in COLUMNS[:4])
    lowest, highest = table[:, 4:6], table[:, 6:8]
    parent[:] = -1
    members = np.ones(len(table), np.int64)
    pixels[:n_units] = sizes
    table[:n_units, 4:] = bounds
    for made, one, other in (merged.T for merged in rounds):
        parent[one] = parent[other] = made
        pixels[made] = pixels[one] + pixels[other]
        members[made] = members[one] + members[other]
        lowest[made] = np.minimum(lowest[one], lowest[other])
        highest[made] = np.maximum(highest[one], highest[other])
    roots = np.flatnonzero(parent < 0)
    first[roots] = np.cumsum(members[roots]) - members[roots]
    for made, one, other in (merged.T for merged in reversed(rounds)):
        first[one] = first[made]
        first[other] = first[made] + members[one]
    end[:] = first + members
    return table

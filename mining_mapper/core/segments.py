"""Units of a scene: hierarchical stepwise merging of pixels.

Neighbouring regions merge in the order of the increase of the sum of squares that the merge costs
(Ward's criterion on a region adjacency graph; Beaulieu and Goldberg 1989 call it hierarchical
stepwise optimisation). All pairs that are each other's best neighbour merge at once, the cheapest
half of them in each round, which keeps the order nearly and needs some twenty rounds. Specks that are left
then join their best neighbour, so that every unit is large enough to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from .errors import Cancelled
from .unit_size import PIXELS_PER_UNIT

SEGMENTER = "stepwise-merging 2"
LARGEST_OVER_MEAN = 4.0
# Below this share of the mean size a unit is a speck.
SMALLEST_OVER_MEAN = 0.25
# Units before the specks are joined, over those wanted after it; about so many are specks.
BEFORE_JOINING = 1.6
SHARE_MERGED = 0.5
FEWEST_MERGED = 50
# Multiplying by an odd number permutes the numbers below a power of two (Knuth 1973, 6.4).
SCRAMBLE, SCRAMBLE_RANGE = 2_654_435_761, 1 << 32
COMPONENTS = 6
COMPONENT_SAMPLE = 50_000
# Rows at a time when pairs of units are looked up: bounds the memory.
STRIP = 512


@dataclass(frozen=True)
class Edges:
    """Pairs of adjacent regions, each once: ``first < second``, and the length of their border in pixels."""

    first: np.ndarray
    second: np.ndarray
    border: np.ndarray

    @property
    def arrays(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return self.first, self.second, self.border


def segment(
    image: np.ndarray,
    valid: np.ndarray,
    unit_px: float = PIXELS_PER_UNIT,
    max_px: float | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> np.ndarray:
    """Return int32[rows, cols]: 0 where not valid, 1..n the 4-connected units.

    Args:
        image: float32[bands, rows, cols], normalised so that bands compare.
        valid: bool[rows, cols].
        unit_px: pixels a unit has on average.
        max_px: pixels that no unit exceeds; four times ``unit_px`` unless given.
        cancelled: asked between rounds.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    units = np.zeros(valid.shape, np.int32)
    n_pixels = int(np.count_nonzero(valid))
    if n_pixels == 0:
        return units
    numbers = np.full(valid.shape, -1, np.int64)
    numbers[valid] = np.arange(n_pixels)
    regions = Regions(_components(image[:, valid].T), _pixel_edges(numbers))
    largest = LARGEST_OVER_MEAN * unit_px if max_px is None else max_px
    # Sizes are whole numbers in single precision, in which 19.9999999 would pass for 20.
    limit = float(np.floor(largest))
    regions.merge_to(int(np.ceil(BEFORE_JOINING * n_pixels / unit_px)), limit, cancelled)
    regions.merge_to(1, limit, cancelled, SMALLEST_OVER_MEAN * unit_px)
    units[valid] = regions.member + 1
    return units


def coarser(
    means: np.ndarray,
    pixels: np.ndarray,
    edges: Edges,
    mean_pixels: Iterable[float],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[np.ndarray]:
    """Return the regions above units: int64[n_units] for each size, the region, from 0, that a unit is in.

    Regions merge as units do, from the units on and without a largest size; those of a level are nested in
    those of the next.

    Args:
        means: float32[n_units, bands], normalised so that bands compare.
        pixels: [n_units], pixels of each unit.
        edges: adjacent units.
        mean_pixels: pixels a region has on average at each level, rising.
        cancelled: asked between rounds.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    regions = Regions(_components(means), edges)
    regions.size = np.asarray(pixels, np.float32)
    n_pixels, levels = float(np.sum(pixels)), []
    for size in mean_pixels:
        regions.merge_to(int(np.ceil(n_pixels / size)), np.inf, cancelled)
        levels.append(regions.member.copy())
    return levels


def adjacency(units: np.ndarray) -> Edges:
    """Return the pairs of units (0-based: unit number - 1) that share a border, with its length.

    Args:
        units: int32[rows, cols] with 0 for no unit.
    """
    n_units = int(units.max(initial=0))
    strips = [
        _unique(_pixel_edges(units[start : start + STRIP + 1].astype(np.int64) - 1, STRIP), n_units)
        for start in range(0, len(units), STRIP)
    ]
    return _unique(Edges(*(np.concatenate(parts) for parts in zip(*(edges.arrays for edges in strips)))), n_units)


def _components(pixels: np.ndarray) -> np.ndarray:
    """Return float32[pixels, k] of the leading principal components: distances stay, work falls."""
    pixels = pixels - pixels.mean(axis=0, dtype=np.float64).astype(np.float32)
    if pixels.shape[1] <= COMPONENTS:
        return np.ascontiguousarray(pixels, np.float32)
    sample = pixels[:: max(1, len(pixels) // COMPONENT_SAMPLE)]
    _, vectors = np.linalg.eigh(sample.T @ sample)
    return np.ascontiguousarray(pixels @ vectors[:, ::-1][:, :COMPONENTS], np.float32)


def _pixel_edges(numbers: np.ndarray, rows: int | None = None) -> Edges:
    """Return the pairs of unlike numbers side by side in the first ``rows``, and one below the other in all."""
    firsts, seconds = [], []
    for one, other in ((numbers[:rows, :-1], numbers[:rows, 1:]), (numbers[:-1], numbers[1:])):
        joined = (one >= 0) & (other >= 0) & (one != other)
        firsts.append(np.minimum(one[joined], other[joined]))
        seconds.append(np.maximum(one[joined], other[joined]))
    first, second = np.concatenate(firsts), np.concatenate(seconds)
    return Edges(first, second, np.ones(len(first), np.float32))


def _unique(edges: Edges, n_regions: int) -> Edges:
    key = edges.first * max(n_regions, 1) + edges.second
    order = np.argsort(key, kind="stable")
    starts = _run_starts(key[order])
    if len(starts) == 0:
        return edges
    order_first = order[starts]
    border = np.add.reduceat(edges.border[order], starts)
    return Edges(edges.first[order_first], edges.second[order_first], border)


def _run_starts(ordered: np.ndarray) -> np.ndarray:
    if len(ordered) == 0:
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))


class Regions:
    """The region adjacency graph while it is being merged."""

    def __init__(self, means: np.ndarray, edges: Edges) -> None:
        self.mean = means
        self.size = np.ones(len(means), np.float32)
        self.member = np.arange(len(means))
        self.edges = edges

    def merge_to(self, target: int, limit: float, cancelled: Callable[[], bool], smaller_than: float = np.inf) -> None:
        """Merge until ``target`` regions are left or no pair may merge any more.

        A pair may merge that together has at most ``limit`` pixels, one of which has fewer than ``smaller_than``.
        """
        while len(self.size) > target:
            if cancelled():
                raise Cancelled("The segmentation was stopped.")
            kept, gone = self._pairs(self._costs(limit, smaller_than), len(self.size) - target)
            if len(kept) == 0:
                return
            self._merge(kept, gone)

    def _pairs(self, costs: np.ndarray, wanted: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the cheapest pairs of regions that are each other's best neighbour."""
        best, cost = self._best_neighbours(costs)
        regions = np.flatnonzero(best >= 0)
        mutual = regions[(best[best[regions]] == regions) & (regions < best[regions])]
        count = min(wanted, max(int(len(mutual) * SHARE_MERGED), FEWEST_MERGED), len(mutual))
        if 0 < count < len(mutual):
            mutual = mutual[np.argpartition(cost[mutual], count - 1)[:count]]
        return mutual, best[mutual]

    def _costs(self, limit: float, smaller_than: float) -> np.ndarray:
        """Return the increase of the sum of squares that each pair would cost, infinite where it may not merge."""
        first, second = self.edges.first, self.edges.second
        difference = self.mean[first] - self.mean[second]
        one, other = self.size[first], self.size[second]
        cost = one * other / (one + other) * np.einsum("ij,ij->i", difference, difference)
        allowed = (one + other <= limit) & (np.minimum(one, other) < smaller_than)
        return np.where(allowed, cost, np.inf).astype(np.float32)

    def _best_neighbours(self, costs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the cheapest neighbour of every region, -1 for none, and what joining it costs.

        Equal costs are told apart by a scrambled number of the edge, the same seen from both its ends: the
        cheapest edge of a flat area then is mutual, and many such pairs merge in one round.
        """
        possible = np.flatnonzero(np.isfinite(costs))
        ends, cost = (self.edges.first[possible], self.edges.second[possible]), costs[possible]
        lowest = np.full(len(self.size), np.inf, np.float32)
        for end in ends:
            np.minimum.at(lowest, end, cost)
        scrambled = possible * SCRAMBLE % SCRAMBLE_RANGE
        winner = np.full(len(self.size), SCRAMBLE_RANGE)
        for end in ends:
            hit = cost == lowest[end]
            np.minimum.at(winner, end[hit], scrambled[hit])
        best = np.full(len(self.size), -1, np.int64)
        for end, other in (ends, ends[::-1]):
            hit = (cost == lowest[end]) & (scrambled == winner[end])
            best[end[hit]] = other[hit]
        return best, lowest

    def _merge(self, kept: np.ndarray, gone: np.ndarray) -> None:
        alive = np.ones(len(self.size), bool)
        alive[gone] = False
        number = np.cumsum(alive) - 1
        into = np.arange(len(self.size))
        into[gone] = kept
        into = number[into]
        weighted = self.mean * self.size[:, None]
        total = weighted[alive]
        total[number[kept]] += weighted[gone]
        size = self.size[alive]
        size[number[kept]] += self.size[gone]
        self.mean, self.size = total / size[:, None], size
        self.member = into[self.member]
        self.edges = self._rewired(into, len(size))

    def _rewired(self, into: np.ndarray, n_regions: int) -> Edges:
        one, other = into[self.edges.first], into[self.edges.second]
        stays = one != other
        first = np.minimum(one[stays], other[stays])
        second = np.maximum(one[stays], other[stays])
        return _unique(Edges(first, second, self.edges.border[stays]), n_regions)

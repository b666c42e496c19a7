"""The hierarchy of units: which units merge into which larger region, down to any size, at once.

The engine writes it once beside the raster of units; reading it needs numpy alone. Units are numbered along the
tree so that every region holds a run of them: whether a pixel belongs to a region is two comparisons.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import FrameError

SUFFIX = ".hierarchy.npy"
COLUMNS = ("parent", "first", "end", "pixels", "top", "left", "bottom", "right")
_PARENT, _FIRST, _END, _PIXELS = range(4)
# A step to a larger or smaller region changes its size at least so many times.
STEP = 1.5


def hierarchy_path(frame_path: str | Path) -> Path:
    """Return where the hierarchy of a raster of units is."""
    return Path(frame_path).with_suffix(SUFFIX)


class Hierarchy:
    """Regions of units, nested.

    Args:
        table: int32[regions, 8]: ``COLUMNS`` of every region; the first rows are the units 1..n. ``parent`` is
            the row of the region that it merges into, -1 for none; ``first`` and ``end`` are the run of the
            units in the tree's order; then pixels, and the first and last row and column of pixels.
    """

    def __init__(self, table: np.ndarray) -> None:
        self._table = table

    def table(self) -> np.ndarray:
        """Return int32[regions, 8], as it was given."""
        return self._table

    @classmethod
    def read(cls, frame_path: str | Path) -> Hierarchy | None:
        """Return the hierarchy beside a raster of units, None where there is none.

        Raises:
            FrameError: the file is damaged.
        """
        path = hierarchy_path(frame_path)
        if not path.is_file():
            return None
        try:
            table = np.load(path, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise FrameError(
                f"The hierarchy of units {path} is damaged.", "Delete it; it is made anew.", str(error)
            ) from error
        if table.ndim != 2 or table.shape[1] != len(COLUMNS) or table.dtype != np.int32:
            raise FrameError(f"The hierarchy of units {path} is of another kind.", "Delete it; it is made anew.")
        return cls(table)

    def of_size(self, unit: int, pixels: float) -> int:
        """Return the largest region around a unit that has at most so many pixels; the unit itself at least."""
        region = unit - 1
        parent = int(self._table[region, _PARENT])
        while parent >= 0 and self._table[parent, _PIXELS] <= pixels:
            region, parent = parent, int(self._table[parent, _PARENT])
        return region

    def larger(self, region: int) -> int:
        """Return the next region around a region that is a step larger; itself where there is none.

        A region that is less than a step larger is not passed over where all that follows is far larger: it is an
        object that is whole.
        """
        least, before = STEP * self.pixels(region), region
        parent = int(self._table[region, _PARENT])
        while parent >= 0:
            if self._table[parent, _PIXELS] >= least:
                whole = before != region and self._table[parent, _PIXELS] >= STEP * self._table[before, _PIXELS]
                return before if whole else parent
            before, parent = parent, int(self._table[parent, _PARENT])
        return before

    def smaller(self, region: int, unit: int) -> int:
        """Return the next region around a unit that is a step smaller than a region; the unit at least."""
        return self.of_size(unit, self.pixels(region) / STEP)

    def pixels(self, region: int) -> int:
        """Return how many pixels a region has."""
        return int(self._table[region, _PIXELS])

    def bounds(self, region: int) -> tuple[int, int, int, int]:
        """Return the first row and column and the last row and column of a region, in pixels, inclusive."""
        top, left, bottom, right = (int(value) for value in self._table[region, 4:])
        return top, left, bottom, right

    def inside(self, units: np.ndarray, regions: Sequence[int]) -> np.ndarray:
        """Return bool of the same shape: which pixels of a raster of units belong to some regions, one at least.

        However many regions there are, each pixel is looked at once: a stroke may touch hundreds.
        """
        runs = np.array(self._table[np.asarray(regions, np.int64), _FIRST : _END + 1])
        runs = runs[np.argsort(runs[:, 0], kind="stable")]
        ranks = self._table[np.maximum(units, 1) - 1, _FIRST]
        begun = np.searchsorted(runs[:, 0], ranks, side="right") - 1
        # Of the runs that have begun the one that ends last: regions may lie in each other.
        ends = np.maximum.accumulate(runs[:, 1])
        return (units > 0) & (begun >= 0) & (ranks < ends[begun])

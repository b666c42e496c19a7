"""One pass over the raster of units: how large every unit is, where it lies, which units touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .units import Grid

_STRIP_ROWS = 512


@dataclass(frozen=True)
class FrameScan:
    """What was found; row u - 1 is unit u.

    Attributes:
        pixels: int64[n].
        areas: float64[n], square metres.
        columns, rows: float64[n], middle of the unit in pixels.
        first: int64[n, 2], column and row of one of its pixels.
        neighbours: int64[e, 2], pairs of units (from 0) that share an edge of a pixel, each once.
    """

    pixels: np.ndarray
    areas: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    first: np.ndarray
    neighbours: np.ndarray

    def blocks(self, side: int) -> np.ndarray:
        """Return the number of the square block of pixels that each unit's middle lies in, int64[n].

        Args:
            side: of a block, in pixels.
        """
        across = int(self.columns.max() // side) + 1
        return (self.rows // side).astype(np.int64) * across + (self.columns // side).astype(np.int64)


def scan_frame(
    path: Path, n_units: int, frame_area: float, pixel_area: Callable[[int], float], stopped: Callable[[], bool]
) -> FrameScan | None:
    """Read a raster of units once, strip by strip.

    Args:
        path: the raster: 0 where there is no unit, 1..n.
        n_units: n.
        frame_area: of all units, square metres: the areas of units are made to sum to it.
        pixel_area: returns the area of a pixel of a row, asked for `strip_middles`.
        stopped: returns whether nobody wants the result any more.

    Returns:
        What was found, None when stopped.

    Raises:
        FrameError: the raster is missing or cannot be read.
    """
    grid = Grid(path)
    width, height = grid.size
    pixels, columns, rows = np.zeros((3, n_units + 1))
    areas = np.zeros(n_units + 1)
    first = np.full(n_units + 1, -1, np.int64)
    pairs = []
    above: np.ndarray | None = None
    for top in range(0, height, _STRIP_ROWS):
        if stopped():
            return None
        count = min(_STRIP_ROWS, height - top)
        strip, _transform = grid.read([0, top, width, count])
        flat = strip.ravel()
        found = np.bincount(flat, minlength=n_units + 1)
        pixels += found
        areas += found * pixel_area(top + count // 2)
        columns += np.bincount(flat, np.tile(np.arange(width), count), n_units + 1)
        rows += np.bincount(flat, np.repeat(np.arange(top, top + count), width), n_units + 1)
        numbers, places = np.unique(flat, return_index=True)
        new = first[numbers] < 0
        first[numbers[new]] = places[new] + top * width
        pairs.append(_touching(strip, above))
        above = strip[-1:]
    some = np.maximum(pixels[1:], 1)
    return FrameScan(
        pixels=pixels[1:].astype(np.int64),
        areas=areas[1:] * (frame_area / areas[1:].sum()),
        columns=columns[1:] / some,
        rows=rows[1:] / some,
        first=np.stack([first[1:] % width, first[1:] // width], axis=1),
        neighbours=np.unique(np.concatenate(pairs), axis=0) - 1,
    )


def _touching(strip: np.ndarray, above: np.ndarray | None) -> np.ndarray:
    """Return the pairs of different units that touch within a strip and across its upper edge."""
    strip = strip if above is None else np.concatenate([above, strip])
    pairs = []
    for left, right in ((strip[:, :-1], strip[:, 1:]), (strip[:-1], strip[1:])):
        different = (left != right) & (left > 0) & (right > 0)
        both = np.stack([left[different], right[different]], axis=1)
        pairs.append(np.unique(np.sort(both, axis=1), axis=0))
    return np.concatenate(pairs).astype(np.int64)


def strip_middles(height: int) -> list[int]:
    """Return the rows for which `scan_frame` wants the area of a pixel."""
    return [top + min(_STRIP_ROWS, height - top) // 2 for top in range(0, height, _STRIP_ROWS)]

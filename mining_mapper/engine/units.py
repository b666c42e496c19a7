"""Looking units up in a frame's raster: where they are, how large, their outlines, what a polygon covers.

Coordinates are those of the raster, areas square metres on the ellipsoid.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..core.errors import FrameError
from .scene import pixel_areas
from .tiles import window_around

STRIP = 512
FRAMES_REMEMBERED = 4
# A covered share is counted on a grid this much finer than the pixels, as long as that is not too many.
FINER = 4
MOST_FINE_CELLS = 20_000_000


@dataclass(frozen=True)
class UnitTable:
    """Where the units of a frame are; row u - 1 is unit u.

    ``bounds`` int32[n, 4]: first row, first column, last row, last column, in pixels, inclusive;
    ``pixels`` int64[n]; ``areas`` float64[n], square metres.
    """

    bounds: np.ndarray
    pixels: np.ndarray
    areas: np.ndarray


def unit_table(frame_path: str | Path) -> UnitTable:
    """Return bounds and sizes of all units of a frame; remembered as long as the file does not change.

    Raises:
        FrameError: the raster is missing or damaged, or holds something else than the numbers of units.
    """
    try:
        status = Path(frame_path).stat()
        return _unit_table(str(frame_path), status.st_mtime_ns, status.st_size)
    except (OSError, RasterioError) as error:
        raise FrameError(
            f"The raster of units {frame_path} is missing or damaged.",
            "Restore it from a copy of the campaign.",
            str(error),
        ) from error


def unit_bounds(frame_path: str | Path) -> np.ndarray:
    """Return int32[n, 4]: first row, first column, last row, last column of every unit, inclusive."""
    return unit_table(frame_path).bounds


def unit_areas(frame_path: str | Path) -> np.ndarray:
    """Return float64[n]: area of every unit, square metres on the ellipsoid."""
    return unit_table(frame_path).areas


@lru_cache(maxsize=FRAMES_REMEMBERED)
def _unit_table(path: str, _changed: int, _size: int) -> UnitTable:
    with rasterio.open(path) as source:
        if source.count != 1 or not np.issubdtype(source.dtypes[0], np.integer):
            raise _no_units(path)
        row_areas = pixel_areas(source.crs, source.transform, source.width, np.arange(source.height) + 0.5)
        strips = [
            _strip(source.read(1, window=Window(0, row, source.width, min(STRIP, source.height - row))), row, row_areas)
            for row in range(0, source.height, STRIP)
        ]
    ends = [(int(strip[0][0]), int(strip[0][-1])) for strip in strips if len(strip[0])]
    n_units = max((last for _, last in ends), default=0)
    # Asked before anything is made of that size: pixels of an image may be any numbers.
    if min((first for first, _ in ends), default=1) < 1 or n_units > sum(int(strip[2].sum()) for strip in strips):
        raise _no_units(path)
    bounds = np.tile(np.array([[np.iinfo(np.int32).max] * 2 + [-1] * 2], np.int32), (n_units, 1))
    pixels, areas = np.zeros(n_units, np.int64), np.zeros(n_units)
    for numbers, box, count, area in strips:
        rows = numbers - 1
        bounds[rows, :2] = np.minimum(bounds[rows, :2], box[:, :2])
        bounds[rows, 2:] = np.maximum(bounds[rows, 2:], box[:, 2:])
        pixels[rows] += count
        areas[rows] += area
    if not pixels.all():
        raise _no_units(path)
    return UnitTable(bounds, pixels, areas)


def _no_units(path: str) -> FrameError:
    return FrameError(
        f"{Path(path).name} is no raster of units: one band of their numbers, from 1 on, with none left out.",
        "Give the raster that segment wrote, or that lies beside the campaign.",
    )


def _strip(units: np.ndarray, first_row: int, row_areas: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return numbers, boxes, pixels and areas of the units in some rows of a frame."""
    places = np.flatnonzero(units)
    places = places[np.argsort(units.ravel()[places], kind="stable")]
    numbers = units.ravel()[places]
    starts = np.flatnonzero(np.diff(numbers, prepend=0))
    if len(starts) == 0:
        return numbers, np.zeros((0, 4), np.int32), np.zeros(0, np.int64), np.zeros(0)
    rows, cols = np.divmod(places, units.shape[1])
    rows += first_row
    box = [reduce.reduceat(axis, starts) for reduce in (np.minimum, np.maximum) for axis in (rows, cols)]
    areas = np.add.reduceat(row_areas[rows], starts)
    return numbers[starts], np.column_stack(box).astype(np.int32), np.diff(starts, append=len(places)), areas


def unit_polygons(frame_path: str | Path, units: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return unit number -> GeoJSON polygon along the pixel edges, in the raster's coordinates.

    Raises:
        FrameError: the raster is missing or damaged, or has no such unit.
    """
    bounds = unit_bounds(frame_path)
    polygons = {}
    with rasterio.open(frame_path) as source:
        for unit in units:
            if not 1 <= unit <= len(bounds):
                raise FrameError(
                    f"The frame {Path(frame_path).name} has no unit {unit}.",
                    "Open the campaign that the unit belongs to.",
                )
            top, left, bottom, right = (int(edge) for edge in bounds[unit - 1])
            window = Window(left, top, right - left + 1, bottom - top + 1)
            mask = source.read(1, window=window) == unit
            outlines = rasterio.features.shapes(mask.astype(np.uint8), mask, 4, source.window_transform(window))
            polygons[int(unit)] = next(geometry for geometry, _ in outlines)
    return polygons


def units_covered(frame_path: str | Path, geometry: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """Return the units that a polygon touches and the share of each unit's area that it covers.

    Args:
        frame_path: the frame's raster.
        geometry: GeoJSON polygon or multipolygon in the raster's coordinates.

    Returns:
        int64[k] unit numbers, ascending, and float64[k] shares, 0 < share <= 1.

    Raises:
        FrameError: the raster is missing or damaged, or the geometry is no polygon.
    """
    table = unit_table(frame_path)
    with rasterio.open(frame_path) as source:
        window = window_around(geometry, source.transform, source.width, source.height)
        if window is None:
            return np.zeros(0, np.int64), np.zeros(0)
        units = source.read(1, window=window)
        finer = FINER if units.size * FINER**2 <= MOST_FINE_CELLS else 1
        transform = source.window_transform(window) * rasterio.Affine.scale(1 / finer)
    shape = (units.shape[0] * finer, units.shape[1] * finer)
    inside = rasterio.features.geometry_mask([geometry], shape, transform, invert=True)
    weights = inside.reshape(units.shape[0], finer, units.shape[1], finer).mean(axis=(1, 3))
    covered = np.bincount(units.ravel(), weights.ravel(), len(table.pixels) + 1)[1:]
    numbers = np.flatnonzero(covered) + 1
    return numbers, np.minimum(covered[numbers - 1] / table.pixels[numbers - 1], 1.0)

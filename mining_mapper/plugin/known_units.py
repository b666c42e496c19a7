"""Units that are known because somebody drew a tight outline around them; read with GDAL alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.estimation.sequence import KNOWN_SHARE, KnownUnit
from .framing import Framing
from .storage import GEOMETRY
from .units import Grid, burnt

_FINER = 4
_MOST_FINE_CELLS = 20_000_000
_MARGIN = 64


class KnownUnits:
    """Finds the units that outlines cover, and remembers them while outlines and raster stay.

    Args:
        path: the raster of unit numbers.
        framing: of its scene; outlines are in the campaign's CRS.
    """

    def __init__(self, path: Path, framing: Framing) -> None:
        self._grid = Grid(path)
        self._framing = framing
        self._found: dict[tuple[str, str], tuple[np.ndarray, np.ndarray]] = {}

    def inside(self, labels: Collection[Mapping[str, Any]], drawn: Collection[int]) -> list[KnownUnit]:
        """Return the known units of digitised, tight labels; the newest outline of a unit counts.

        Args:
            labels: rows of ``labels`` with uuid, class, created, modified and geometry.
            drawn: numbers of the units that were drawn, which are no known ones.
        """
        keys = [(label["uuid"], label["modified"]) for label in labels]
        self._found = {key: found for key, found in self._found.items() if key in set(keys)}
        known: dict[int, KnownUnit] = {}
        for key, label in zip(keys, labels):
            if key not in self._found:
                self._found[key] = self._covered(label[GEOMETRY])
            for unit, area in zip(*(values.tolist() for values in self._found[key])):
                since = min(label["created"], known[unit].since) if unit in known else label["created"]
                known[unit] = KnownUnit(unit, label["class"], area, since)
        return [unit for unit in known.values() if unit.unit not in drawn]

    def _covered(self, drawn: QgsGeometry) -> tuple[np.ndarray, np.ndarray]:
        """Return numbers and areas of the units of which an outline covers ``KNOWN_SHARE``."""
        outline = self._framing.crossing.to_scene(drawn)
        window = self._grid.window_of(outline.boundingBox(), _MARGIN)
        if window is None:
            return np.zeros(0, np.int64), np.zeros(0)
        numbers, transform = self._grid.read(window)
        finer = _FINER if numbers.size * _FINER**2 <= _MOST_FINE_CELLS else 1
        share = _share_inside(outline, numbers.shape, transform, finer)
        pixels = np.bincount(numbers.ravel())
        inside = np.bincount(numbers.ravel(), share.ravel())
        known = np.flatnonzero((pixels > 0) & (inside >= KNOWN_SHARE * pixels))
        # Number 0 is no unit.
        known = known[known > 0]
        return known, pixels[known] * self._framing.pixel_area(drawn)


def _share_inside(outline: QgsGeometry, shape: tuple[int, int], transform: tuple[float, ...], finer: int) -> np.ndarray:
    """Return the share of every pixel that lies inside an outline, counted on a finer grid."""
    rows, columns = shape
    x, right, x_down, y, y_right, down = transform
    cells = (x, right / finer, x_down / finer, y, y_right / finer, down / finer)
    inside = burnt(outline, (rows * finer, columns * finer), cells)
    return inside.reshape(rows, finer, columns, finer).mean(axis=(1, 3))

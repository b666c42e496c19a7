"""Units that are known because somebody drew a tight outline around them; read with GDAL alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..core.estimation.sequence import KNOWN_SHARE, KnownUnit
from .crossing import Crossing
from .framing import Framing
from .storage import GEOMETRY
from .units import Grid, burnt

_FINER = 4
_MOST_FINE_CELLS = 20_000_000
_MARGIN = 64
_NOTHING = np.zeros(0, np.int64), np.zeros(0)


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
        for _fraction in self.prepare(labels):
            pass
        known: dict[int, KnownUnit] = {}
        for label in labels:
            for unit, area in zip(*(values.tolist() for values in self._found[_key(label)])):
                since = min(label["created"], known[unit].since) if unit in known else label["created"]
                known[unit] = KnownUnit(unit, label["class"], area, since)
        return [unit for unit in known.values() if unit.unit not in drawn]

    def prepare(self, labels: Collection[Mapping[str, Any]]) -> Iterator[float]:
        """Look under the outlines that are new, which takes long for thousands; yields the share done."""
        keys = {_key(label) for label in labels}
        self._found = {key: found for key, found in self._found.items() if key in keys}
        new = [label for label in labels if _key(label) not in self._found]
        crossing = self._framing.crossing if new else None
        for number, label in enumerate(new, 1):
            self._found[_key(label)] = self._covered(label[GEOMETRY], crossing)
            yield number / len(new)

    def _covered(self, drawn: QgsGeometry, crossing: Crossing) -> tuple[np.ndarray, np.ndarray]:
        """Return numbers and areas of the units of which an outline covers ``KNOWN_SHARE``."""
        outline = crossing.to_scene(drawn)
        box = outline.boundingBox()
        window = self._grid.window_of(box)
        if window is None:
            return _NOTHING
        numbers, transform = self._grid.read(window)
        finer = _FINER if numbers.size * _FINER**2 <= _MOST_FINE_CELLS else 1
        share = _share_inside(outline, numbers.shape, transform, finer)
        inside = np.bincount(numbers.ravel(), share.ravel())
        known = _known(inside, np.bincount(numbers.ravel()))
        if not known.size:
            return _NOTHING
        # The pixels of these units go on around the outline.
        around, _transform = self._grid.read(self._grid.window_of(box, _MARGIN))
        pixels = np.bincount(around.ravel())[: inside.size]
        known = _known(inside, pixels)
        return known, pixels[known] * self._framing.pixel_area(drawn)


def _key(label: Mapping[str, Any]) -> tuple[str, str]:
    # What is reshaped was modified later.
    return label["uuid"], label["modified"]


def _known(inside: np.ndarray, pixels: np.ndarray) -> np.ndarray:
    """Return the numbers of units of which the share inside makes them known; number 0 is no unit."""
    known = np.flatnonzero((pixels > 0) & (inside >= KNOWN_SHARE * pixels))
    return known[known > 0]


def _share_inside(outline: QgsGeometry, shape: tuple[int, int], transform: tuple[float, ...], finer: int) -> np.ndarray:
    """Return the share of every pixel that lies inside an outline, counted on a finer grid."""
    rows, columns = shape
    x, right, x_down, y, y_right, down = transform
    cells = (x, right / finer, x_down / finer, y, y_right / finer, down / finer)
    inside = burnt(outline, (rows * finer, columns * finer), cells)
    return inside.reshape(rows, finer, columns, finer).mean(axis=(1, 3))

"""Units that are known because somebody drew a tight outline around them; read with GDAL alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ..core.estimation.sequence import KnownUnit
from .framing import Framing
from .storage import GEOMETRY
from .units import Grid

WHOLE = 0.999
"""Share of a unit from which it counts as covered; as the engine has it (``engine/training.py``)."""

_FINER = 4
_MOST_FINE_CELLS = 20_000_000
_MARGIN = 64


class KnownUnits:
    """Finds the units whole inside outlines, and remembers them while outlines and raster stay.

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
        """Return numbers and areas of the units that an outline covers wholly."""
        outline = self._framing.crossing.to_scene(drawn)
        window = self._grid.window_of(outline.boundingBox(), _MARGIN)
        if window is None:
            return np.zeros(0, np.int64), np.zeros(0)
        numbers, transform = self._grid.read(window)
        finer = _FINER if numbers.size * _FINER**2 <= _MOST_FINE_CELLS else 1
        share = _rasterised(outline, numbers.shape, transform, finer)
        pixels = np.bincount(numbers.ravel())
        inside = np.bincount(numbers.ravel(), share.ravel())
        # Number 0 is no unit.
        whole = np.flatnonzero((pixels > 0) & (inside >= WHOLE * pixels))
        whole = whole[whole > 0]
        return whole, pixels[whole] * self._framing.pixel_area(drawn)


def _rasterised(outline: QgsGeometry, shape: tuple[int, int], transform: tuple[float, ...], finer: int) -> np.ndarray:
    """Return the share of every pixel that lies inside an outline, counted on a finer grid."""
    rows, columns = shape
    memory = gdal.GetDriverByName("MEM").Create("", columns * finer, rows * finer, 1, gdal.GDT_Byte)
    x, right, x_down, y, y_right, down = transform
    memory.SetGeoTransform((x, right / finer, x_down / finer, y, y_right / finer, down / finer))
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("outline", None, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(outline.asWkb())))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(memory, [1], layer, burn_values=[1])
    return memory.ReadAsArray().reshape(rows, finer, columns, finer).mean(axis=(1, 3))

"""Units read from the frame's raster with GDAL alone, so that no engine is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ..core.errors import FrameError
from ..core.parts import CORE_TAG, part_name
from .translation import tr

_FIRST_MARGIN = 32
_NO_UNIT = 0


@dataclass(frozen=True)
class Unit:
    """One unit: its number, its outline in the raster's CRS, its number of pixels."""

    number: int
    geometry: QgsGeometry
    pixels: int


class Grid:
    """The pixels of a raster on the ground.

    Args:
        path: a north-up raster.

    Raises:
        FrameError: the raster is missing or cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            self._dataset = gdal.Open(str(path))
        except RuntimeError:
            self._dataset = None
        finally:
            gdal.PopErrorHandler()
        if self._dataset is None:
            raise FrameError(
                tr("The raster {} is missing or cannot be read.").format(path),
                tr("Copy the folder {} to where the campaign is.").format(path.parent.name),
                gdal.GetLastErrorMsg(),
            )
        self._forward = self._dataset.GetGeoTransform()
        self._inverse = gdal.InvGeoTransform(self._forward)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._dataset.RasterXSize, self._dataset.RasterYSize

    @property
    def bands(self) -> int:
        """Number of bands."""
        return self._dataset.RasterCount

    @property
    def pixel_width(self) -> float:
        """Width of a pixel in units of the raster's CRS."""
        return abs(self._forward[1])

    @property
    def pixel_height(self) -> float:
        """Height of a pixel in units of the raster's CRS."""
        return abs(self._forward[5])

    def corner(self, point: QgsPointXY) -> tuple[int, int]:
        """Return column and row of the corner of pixels nearest to a point in the raster's CRS."""
        column, row = gdal.ApplyGeoTransform(self._inverse, point.x(), point.y())
        return round(column), round(row)

    def outline(self) -> QgsGeometry:
        """Return the outline of the raster, in its CRS."""
        columns, rows = self.size
        corners = [(0, 0), (columns, 0), (columns, rows), (0, rows)]
        return QgsGeometry.fromPolygonXY([[self.point(*corner) for corner in corners]])

    def middle(self) -> QgsPointXY:
        """Return the point in the middle of the raster, in its CRS."""
        return self.point(self.size[0] / 2, self.size[1] / 2)

    def point(self, column: float, row: float) -> QgsPointXY:
        """Return a place given in pixels from the upper left corner, in the raster's CRS."""
        return QgsPointXY(*gdal.ApplyGeoTransform(self._forward, column, row))

    def window_of(self, box: QgsRectangle, margin: int = 0) -> list[int] | None:
        """Return column, row, width and height of the pixels in a box of the raster's CRS; None where it misses.

        Args:
            box: in the raster's CRS.
            margin: pixels around the box that belong to the window as well.
        """
        left, top = self.pixel(QgsPointXY(box.xMinimum(), box.yMaximum()))
        right, bottom = self.pixel(QgsPointXY(box.xMaximum(), box.yMinimum()))
        left, top = max(0, left - margin), max(0, top - margin)
        width = min(self._dataset.RasterXSize, right + margin + 1) - left
        height = min(self._dataset.RasterYSize, bottom + margin + 1) - top
        return [left, top, width, height] if width > 0 and height > 0 else None

    def read(self, window: Sequence[int], band: int = 1) -> tuple[np.ndarray, tuple[float, ...]]:
        """Return the values of a band in a window (column, row, width, height) and its geotransform."""
        left, top, width, height = window
        x, y = gdal.ApplyGeoTransform(self._forward, left, top)
        values = self._dataset.GetRasterBand(band).ReadAsArray(left, top, width, height)
        return values, (x, *self._forward[1:3], y, *self._forward[4:6])

    def thinned(self, window: Sequence[int], step: int) -> np.ndarray:
        """Return about every ``step``-th pixel of the first band in a window."""
        left, top, width, height = window
        columns, rows = max(1, width // step), max(1, height // step)
        return self._dataset.GetRasterBand(1).ReadAsArray(left, top, width, height, columns, rows)

    def pixel_outline(self, point: QgsPointXY) -> QgsGeometry:
        """Return the square of the pixel around a point, to measure it."""
        column, row = self.pixel(point)
        corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
        return QgsGeometry.fromPolygonXY([[QgsPointXY(*gdal.ApplyGeoTransform(self._forward, *c)) for c in corners]])

    def place(self, point: QgsPointXY) -> tuple[float, float]:
        """Return column and row, with fractions, of a point in the raster's CRS."""
        column, row = gdal.ApplyGeoTransform(self._inverse, point.x(), point.y())
        return column, row

    def pixel(self, point: QgsPointXY) -> tuple[int, int]:
        """Return column and row of the pixel at a point in the raster's CRS; possibly outside of the raster."""
        column, row = gdal.ApplyGeoTransform(self._inverse, point.x(), point.y())
        return int(np.floor(column)), int(np.floor(row))


def burnt(shape: QgsGeometry, size: tuple[int, int], transform: Sequence[float], touched: bool = False) -> np.ndarray:
    """Return bool[rows, columns]: the cells of a grid whose middle a shape covers, or all that it touches.

    Args:
        shape: in the coordinates of the grid.
        size: rows and columns.
        transform: GDAL's geotransform of the grid.
        touched: whether touching is enough.
    """
    memory = gdal.GetDriverByName("MEM").Create("", size[1], size[0], 1, gdal.GDT_Byte)
    memory.SetGeoTransform(tuple(transform))
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("shape", None, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
    layer.CreateFeature(feature)
    # GDAL warns that neither has a reference system; both are on one grid.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.RasterizeLayer(memory, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"] if touched else [])
    gdal.PopErrorHandler()
    return memory.GetRasterBand(1).ReadAsArray().astype(bool)


class UnitRaster(Grid):
    """The raster of unit numbers of a frame: int32, 0 where there is no unit."""

    def number_at(self, point: QgsPointXY) -> int:
        """Return the number of the unit under a point in the raster's CRS; 0 where there is none."""
        column, row = self.pixel(point)
        if not (0 <= column < self._dataset.RasterXSize and 0 <= row < self._dataset.RasterYSize):
            return _NO_UNIT
        return int(self._dataset.GetRasterBand(1).ReadAsArray(column, row, 1, 1)[0, 0])

    def unit_at(self, point: QgsPointXY) -> Unit | None:
        """Return the unit under a point in the raster's CRS; None where there is none."""
        number = self.number_at(point)
        return None if number == _NO_UNIT else self.unit(number, *self.pixel(point))

    def is_core(self, point: QgsPointXY) -> bool:
        """Return whether a point is in the finished window of a part."""
        column, row = self.pixel(point)
        left, top, width, height = (int(value) for value in self._dataset.GetMetadataItem(CORE_TAG).split())
        return left <= column < left + width and top <= row < top + height

    def unit(self, number: int, column: int, row: int) -> Unit:
        """Return a unit of which one pixel is known.

        Windows around the pixel grow until the unit lies wholly inside one.
        """
        margin = _FIRST_MARGIN
        width, height = self._dataset.RasterXSize, self._dataset.RasterYSize
        while True:
            left, top = max(0, column - margin), max(0, row - margin)
            right, bottom = min(width, column + margin + 1), min(height, row + margin + 1)
            inside = self._dataset.GetRasterBand(1).ReadAsArray(left, top, right - left, bottom - top) == number
            touches = (
                (left > 0 and inside[:, 0].any())
                or (top > 0 and inside[0].any())
                or (right < width and inside[:, -1].any())
                or (bottom < height and inside[-1].any())
            )
            if not touches:
                return Unit(number, self._outline(inside, left, top), int(inside.sum()))
            margin *= 2

    def _outline(self, inside: np.ndarray, left: int, top: int) -> QgsGeometry:
        rows, columns = inside.shape
        memory = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
        x, y = gdal.ApplyGeoTransform(self._forward, left, top)
        memory.SetGeoTransform((x, *self._forward[1:3], y, *self._forward[4:6]))
        memory.SetProjection(self._dataset.GetProjection())
        band = memory.GetRasterBand(1)
        band.WriteArray(inside.astype(np.uint8))
        store = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = store.CreateLayer("outline", None, ogr.wkbPolygon)
        # The band is its own mask: zeros give no polygon.
        gdal.Polygonize(band, band, layer, -1)
        parts = []
        for feature in layer:
            part = QgsGeometry()
            part.fromWkb(bytes(feature.GetGeometryRef().ExportToIsoWkb()))
            parts.append(part)
        outline = QgsGeometry.unaryUnion(parts)
        outline.convertToMultiType()
        return outline


class UnitParts:
    """The units of the parts of a scene that are finished while the others are still being made.

    Args:
        folder: where the engine writes the parts, see ``core/parts.py``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._names: list[str] = []

    def add(self, window: Sequence[int]) -> None:
        """Note that a window of the scene (column, row, width, height) is finished."""
        name = part_name(window)
        if name not in self._names:
            self._names.append(name)

    def unit_at(self, point: QgsPointXY) -> Unit | None:
        """Return the unit under a point in the raster's CRS; its number is 0 until all are made."""
        for name in self._names:
            # Opened for each question: an open file could not be removed on Windows.
            path = self.folder / name
            raster = UnitRaster(path) if path.is_file() else None
            if raster is not None and raster.is_core(point):
                unit = raster.unit_at(point)
                return None if unit is None else Unit(_NO_UNIT, unit.geometry, unit.pixels)
        return None

"""Units of an image together with what their outlines are drawn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
)

from ..core import arcs
from ..core.hierarchy import Hierarchy
from .carrying import carried
from .scaled_image import ScaledImage
from .units import Grid, Unit, UnitRaster, burnt

# A window of more pixels is not smoothed while the pointer moves: it would be felt.
_MOST_PIXELS = 16_000_000
# Pixels of a window whose outline is traced within a few milliseconds.
QUICK_PIXELS = 10_000


@dataclass(frozen=True)
class Ground:
    """Where objects are found.

    Attributes:
        raster: the units.
        hierarchy: the regions above them; None where only the units are known.
        image: what the units were made from.
        crs: of raster and image.
        to_campaign: carries a geometry from there to the campaign's CRS.
    """

    raster: UnitRaster
    hierarchy: Hierarchy | None
    image: Callable[[], ScaledImage]
    crs: QgsCoordinateReferenceSystem
    to_campaign: Callable[[QgsGeometry], QgsGeometry]

    def own(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
        """Return a geometry in the raster's CRS; None where that has no coordinates for it."""
        if not crs.isValid() or crs == self.crs:
            return geometry
        moved = carried(geometry, crs, self.crs)
        return None if moved.isEmpty() else moved

    def pixel_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> tuple[int, int] | None:
        """Return column and row of the pixel under a point; None outside of the raster."""
        own = self.own(QgsGeometry.fromPointXY(point), crs)
        if own is None:
            return None
        column, row = self.raster.pixel(own.asPoint())
        width, height = self.raster.size
        return (column, row) if 0 <= column < width and 0 <= row < height else None

    def number_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return the number of the unit under a point; 0 where there is none."""
        own = self.own(QgsGeometry.fromPointXY(point), crs)
        return 0 if own is None else self.raster.number_at(own.asPoint())

    def units_under(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> dict[int, tuple[int, int]]:
        """Return the units that a line or a polygon touches: number -> column and row of a pixel of it."""
        own = self.own(line, crs)
        window = None if own is None else self.raster.window_of(own.boundingBox())
        if window is None:
            return {}
        units, transform = self.raster.read(window)
        rows, columns = np.nonzero(burnt(own, units.shape, transform, touched=True) & (units > 0))
        numbers, first = np.unique(units[rows, columns], return_index=True)
        places = zip((columns[first] + window[0]).tolist(), (rows[first] + window[1]).tolist())
        return dict(zip(numbers.tolist(), places))

    def window_of(self, regions: Sequence[int]) -> list[int]:
        """Return column, row, width and height of the pixels that the outline of some regions depends on."""
        boxes = np.array([self.hierarchy.bounds(region) for region in regions])
        return widened(boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0), self.raster.size)

    def drawn(self, regions: Sequence[int]) -> Unit:
        """Return the object that some regions of the hierarchy make together."""
        window = self.window_of(regions)
        units, _transform = self.raster.read(window)
        inside = self.hierarchy.inside(units, regions)
        return self.traced(units, inside, window)

    def draft(self, regions: Sequence[int]) -> Unit | None:
        """Return the object that some regions make, its outline coarse; None where `drawn` is quick as well."""
        window = self.window_of(regions)
        coarser = int(np.ceil((window[2] * window[3] / QUICK_PIXELS) ** 0.5))
        if coarser <= 1:
            return None
        units = self.raster.thinned(window, coarser)
        inside = self.hierarchy.inside(units, regions)
        pixels = sum(self.hierarchy.pixels(region) for region in regions)
        drawn = arcs.outlines(inside.astype(np.int32), inside, arcs.plain_corners(inside.shape), tolerance=1.0)
        scale = np.array(window[2:]) / inside.shape[::-1]
        return Unit(0, self.to_campaign(geometry_of(drawn, self.raster, window, scale)), pixels)

    def traced(self, units: np.ndarray, inside: np.ndarray, window: Sequence[int]) -> Unit:
        """Return the object that some pixels of a window make, each unit whole.

        Args:
            units: int[rows, cols], the window of the raster.
            inside: bool[rows, cols].
            window: column, row, width, height.
        """
        image = self.image() if units.size <= _MOST_PIXELS else None

        def look(part: Sequence[int]) -> np.ndarray | None:
            left, top, width, height = part
            return None if image is None else image.read([window[0] + left, window[1] + top, width, height])

        drawn = arcs.outlines(units, inside, arcs.places_along(units, inside, look))
        geometry = self.to_campaign(geometry_of(drawn, self.raster, window))
        single = np.unique(units[inside])
        return Unit(int(single[0]) if len(single) == 1 else 0, geometry, int(inside.sum()))


def widened(first: np.ndarray, last: np.ndarray, size: tuple[int, int]) -> list[int]:
    """Return the window of what the outline of pixels depends on.

    Args:
        first, last: row and column of the first and the last pixel.
        size: width and height of the raster.
    """
    top, left = (int(value) for value in np.maximum(first - arcs.MARGIN, 0))
    bottom, right = (int(value) for value in last + arcs.MARGIN + 1)
    return [left, top, min(right, size[0]) - left, min(bottom, size[1]) - top]


def geometry_of(
    drawn: Sequence[arcs.Outline], grid: Grid, window: Sequence[int], scale: np.ndarray | float = 1.0
) -> QgsGeometry:
    """Return outlines in pixels of a window (column, row, ...) as a geometry in the grid's CRS.

    ``scale`` is pixels of the grid to one of the outlines.
    """

    def ring(corners: np.ndarray) -> list[QgsPointXY]:
        return [grid.point(column, row) for column, row in (corners * scale + window[:2]).tolist()]

    return QgsGeometry.fromMultiPolygonXY([[ring(each.outer), *map(ring, each.holes)] for each in drawn])

"""Objects under the pointer: a unit or the region around it of a wished size, with a smooth outline."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)

from ..core import arcs
from ..core.errors import FrameError
from ..core.hierarchy import Hierarchy
from .campaign import Campaign
from .framing import Framing
from .scaled_image import ScaledImage
from .translation import tr
from .units import Grid, Unit, UnitRaster, burnt

# A window of more pixels is not smoothed while the pointer moves: it would be felt.
_MOST_PIXELS = 4_000_000


class Objects:
    """Finds objects of the scene that is worked on.

    Args:
        campaign: the open campaign.
        framing: the units of its scene.
    """

    def __init__(self, campaign: Campaign, framing: Framing) -> None:
        self._campaign = campaign
        self._framing = framing
        self._raster: UnitRaster | None = None
        self._hierarchy: Hierarchy | None = None
        self._image: tuple[str, ScaledImage] | None = None

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return the largest object under a point that has at most so many pixels, the unit at least.

        Args:
            point: in ``crs``.
            pixels: wished size.

        Returns:
            the object, its outline in the campaign's CRS, with the number of the unit where it is one unit and 0
            where not; None where there is none.

        Raises:
            FrameError: the raster of units or its hierarchy cannot be read.
        """
        raster = self._open()
        if raster is None or self._hierarchy is None:
            return self._framing.unit_at(point, crs)
        number = self._number_at(raster, point, crs)
        return self._drawn(raster, [self._hierarchy.of_size(number, pixels)]) if number else None

    def larger(self, found: Unit, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return how many pixels the next larger object under a point has; its own where there is none."""
        region = self._region_at(point, crs, found.pixels)
        return found.pixels if region is None else self._hierarchy.pixels(self._hierarchy.larger(region[0]))

    def smaller(self, found: Unit, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return how many pixels the next smaller object under a point has; its own where there is none."""
        region = self._region_at(point, crs, found.pixels)
        return found.pixels if region is None else self._hierarchy.pixels(self._hierarchy.smaller(*region))

    def touched(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return all objects of a size that a line or a polygon touches, as one.

        Args:
            line: a stroke or a box in ``crs``.
            pixels: size of the objects, as for ``at``.

        Raises:
            FrameError: as ``at``.
        """
        raster = self._open()
        own = self._to_scene(line, crs)
        if raster is None or self._hierarchy is None or own is None:
            return None
        regions = {self._hierarchy.of_size(number, pixels) for number in _units_under(raster, own)}
        return self._drawn(raster, sorted(regions)) if regions else None

    def of_units(self, numbers: Sequence[int]) -> QgsGeometry:
        """Return the outline of some units together, in the campaign's CRS, as ``at`` draws it.

        Raises:
            FrameError: there are no units, or their raster is missing.
        """
        raster = self._open()
        if raster is None or self._hierarchy is None:
            raise FrameError(tr("There are no units yet."), tr("Build them in the tab Review."))
        boxes = np.array([self._hierarchy.bounds(self._hierarchy.of_size(number, 0)) for number in numbers])
        return self._outlined(raster, boxes, lambda units: np.isin(units, numbers))[0]

    def image(self) -> ScaledImage:
        """Return the image of the scene that is worked on.

        Raises:
            MiningMapperError: it is missing or cannot be read.
        """
        scene = self._campaign.scene
        path = self._campaign.scene_path(scene)
        if self._image is None or self._image[0] != str(path):
            self._image = str(path), ScaledImage.of_scene(path, scene["roles"] or {})
        return self._image[1]

    def _open(self) -> UnitRaster | None:
        try:
            raster = self._framing.raster()
        except FrameError:
            if self._framing.frame() is not None:
                raise
            return None
        if raster is not self._raster or self._hierarchy is None:
            self._raster, self._hierarchy = raster, Hierarchy.read(raster.path)
        return raster

    def _number_at(self, raster: UnitRaster, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        own = self._to_scene(QgsGeometry.fromPointXY(point), crs)
        return 0 if own is None else raster.number_at(own.asPoint())

    def _region_at(self, point, crs, pixels: float) -> tuple[int, int] | None:
        raster = self._open()
        number = self._number_at(raster, point, crs) if raster is not None and self._hierarchy is not None else 0
        return (self._hierarchy.of_size(number, pixels), number) if number else None

    def _drawn(self, raster: UnitRaster, regions: Sequence[int]) -> Unit:
        """Return the object that some regions make together."""
        hierarchy = self._hierarchy
        boxes = np.array([hierarchy.bounds(region) for region in regions])
        geometry, numbers = self._outlined(
            raster, boxes, lambda units: np.logical_or.reduce([hierarchy.inside(units, region) for region in regions])
        )
        single = np.unique(numbers)
        return Unit(int(single[0]) if len(single) == 1 else 0, geometry, len(numbers))

    def _outlined(
        self, raster: UnitRaster, boxes: np.ndarray, choose: Callable[[np.ndarray], np.ndarray]
    ) -> tuple[QgsGeometry, np.ndarray]:
        """Return the outline of chosen pixels (campaign's CRS), and the number of the unit of each of them."""
        window = _window(boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0), raster.size)
        units, _transform = raster.read(window)
        inside = choose(units)
        image = self.image().read(window) if units.size <= _MOST_PIXELS else None
        drawn = arcs.outlines(units, inside, arcs.corner_places(units, image))
        return self._framing.crossing.to_campaign(_geometry(drawn, raster, window)), units[inside]

    def _to_scene(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
        own = self._framing.crossing.crs
        if not crs.isValid() or crs == own:
            return geometry
        moved = QgsGeometry(geometry)
        try:
            moved.transform(QgsCoordinateTransform(crs, own, QgsProject.instance()))
        except QgsCsException:
            return None
        return moved


def _window(first: np.ndarray, last: np.ndarray, size: tuple[int, int]) -> list[int]:
    """Return column, row, width and height of what the outline of some pixels depends on."""
    top, left = (int(value) for value in np.maximum(first - arcs.MARGIN, 0))
    bottom, right = (int(value) for value in last + arcs.MARGIN + 1)
    return [left, top, min(right, size[0]) - left, min(bottom, size[1]) - top]


def _units_under(raster: UnitRaster, shape: QgsGeometry) -> set[int]:
    """Return the units that a line or a polygon in the raster's CRS touches."""
    box = shape.boundingBox()
    window = raster.window_of(box)
    if window is None:
        return set()
    units, transform = raster.read(window)
    touched = burnt(shape, units.shape, transform, touched=True)
    return set(np.unique(units[touched]).tolist()) - {0}


def _geometry(drawn: Sequence[arcs.Outline], grid: Grid, window: Sequence[int]) -> QgsGeometry:
    def ring(corners: np.ndarray) -> list[QgsPointXY]:
        return [grid.point(column, row) for column, row in (corners + window[:2]).tolist()]

    return QgsGeometry.fromMultiPolygonXY([[ring(each.outer), *map(ring, each.holes)] for each in drawn])

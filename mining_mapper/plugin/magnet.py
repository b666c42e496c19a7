"""Ways along the edges of an image between places of the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

from ..core.freehand import MARGIN, outlined
from ..core.live_wire import avoiding, corner_costs, drawn_way, steps_back, way_between, ways_from
from .carrying import carried_box, carried_points
from .scaled_image import ScaledImage
from .units import Grid

# Pixels around an anchor within which the next one may be.
REACH = 128
# A place snaps to the strongest edge within so many corners.
_SNAP = 1


@dataclass(frozen=True)
class Ways:
    """The cheapest ways from one place to all others near it.

    Attributes:
        start: where they begin, in the map's CRS, on the edge next to the place that was asked for.
    """

    start: QgsPointXY
    _grid: Grid
    _origin: tuple[int, int]
    _costs: np.ndarray
    _back: np.ndarray
    _from_map: QgsCoordinateTransform
    _to_map: QgsCoordinateTransform

    def to(self, point: QgsPointXY) -> list[QgsPointXY]:
        """Return the vertices of the way to a place, without its start; the place alone when it is too far off."""
        found = self._corner(point)
        if found is None:
            return [point]
        line = drawn_way(way_between(self._costs, self._back, found)) + self._origin
        return carried_points((self._grid.point(*place) for place in line[1:].tolist()), self._to_map) or [point]

    def _corner(self, point: QgsPointXY) -> tuple[int, int] | None:
        places = carried_points([point], self._from_map)
        if not places:
            return None
        column, row = self._grid.corner(places[0])
        return snapped(self._costs, column - self._origin[0], row - self._origin[1])


class Magnet:
    """Finds ways over an image.

    Args:
        image: returns the image, None as long as it is being made.
        crs: returns its coordinate reference system.
    """

    def __init__(
        self, image: Callable[[], ScaledImage | None], crs: Callable[[], QgsCoordinateReferenceSystem]
    ) -> None:
        self._image = image
        self._crs = crs

    def ways_from(
        self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, drawn: Sequence[QgsPointXY] = ()
    ) -> Ways | None:
        """Return the ways that begin at a place, None where the image is not.

        Args:
            point: in ``crs``.
            drawn: vertices of what is drawn already, in ``crs``: ways do not run back along it.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        image = self._image()
        if image is None:
            return None
        from_map = QgsCoordinateTransform(crs, self._crs(), QgsProject.instance())
        places = carried_points([point, *drawn], from_map)
        if not places:
            return None
        column, row = image.grid.corner(places[0])
        width, height = image.grid.size
        if not (0 <= column <= width and 0 <= row <= height):
            return None
        left, top = max(0, column - REACH), max(0, row - REACH)
        window = [left, top, min(width, column + REACH) - left, min(height, row + REACH) - top]
        if window[2] == 0 or window[3] == 0:
            return None
        costs = corner_costs(image.read(window))
        start = snapped(costs, column - left, row - top)
        line = np.array([image.grid.place(each) for each in places[1:]]).reshape(-1, 2) - (left, top)
        costs = avoiding(costs, line, start)
        to_map = QgsCoordinateTransform(self._crs(), crs, QgsProject.instance())
        on_map = carried_points([image.grid.point(start[0] + left, start[1] + top)], to_map)
        if not on_map:
            return None
        back = steps_back(ways_from(costs, start), costs)
        return Ways(on_map[0], image.grid, (left, top), costs, back, from_map, to_map)

    def along(self, line: Sequence[QgsPointXY], crs: QgsCoordinateReferenceSystem, closed: bool) -> list[QgsPointXY]:
        """Return a freehand line along the edges beside it; the line itself where the image is not.

        Args:
            line: in ``crs``.
            closed: whether the last place leads to the first.

        Raises:
            MiningMapperError: the image is missing or cannot be read.
        """
        image = self._image()
        if image is None:
            return list(line)
        from_map = QgsCoordinateTransform(crs, self._crs(), QgsProject.instance())
        there = carried_points(line, from_map)
        if not there:
            return list(line)
        places = np.array([image.grid.place(point) for point in there])
        first = np.maximum(np.floor(places.min(axis=0)).astype(int) - MARGIN, 0)
        last = np.minimum(np.ceil(places.max(axis=0)).astype(int) + MARGIN, image.grid.size)
        if (last <= first).any():
            return list(line)
        found = outlined(image.read([*first.tolist(), *(last - first).tolist()]), places - first, closed) + first
        to_map = QgsCoordinateTransform(self._crs(), crs, QgsProject.instance())
        return carried_points((image.grid.point(*place) for place in found.tolist()), to_map) or list(line)

    def pixels_in(self, box, crs: QgsCoordinateReferenceSystem) -> float:
        """Return how many pixels of the image a box of the map shows; as many as you like while it is being made."""
        image = self._image()
        if image is None:
            return float("inf")
        grid = image.grid
        shown = carried_box(box, crs, self._crs())
        if shown.isEmpty():
            # Such a view reaches far beyond the image.
            return float("inf")
        return shown.width() * shown.height() / abs(grid.pixel_width * grid.pixel_height)


def snapped(costs: np.ndarray, column: int, row: int) -> tuple[int, int] | None:
    """Return the corner on the strongest edge beside a corner, None where it is outside."""
    if not (0 <= row < costs.shape[0] and 0 <= column < costs.shape[1]):
        return None
    top, left = max(0, row - _SNAP), max(0, column - _SNAP)
    near = costs[top : row + _SNAP + 1, left : column + _SNAP + 1]
    down, right = np.unravel_index(int(near.argmin()), near.shape)
    return left + int(right), top + int(down)

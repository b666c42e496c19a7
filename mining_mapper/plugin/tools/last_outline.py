"""The outline of the last label on the map: pulled through a place, or a piece of it drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas

from ...core.reshaping import bent, distance, redrawn
from ..carrying import carried

# An outline farther from the pointer, in pixels of the screen, is another object's.
_NEAR = 200.0
_FEWEST_CORNERS = 3


class LastOutline:
    """Reshapes a geometry in pixels of the screen, so that a pull is as wide as it looks.

    Args:
        canvas: the map.
        crs: of the geometry.
        geometry: returns it, empty where there is none.
    """

    def __init__(
        self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem, geometry: Callable[[], QgsGeometry]
    ) -> None:
        self._canvas = canvas
        self._crs = crs
        self._geometry = geometry

    def bent(self, point: QgsPointXY) -> QgsGeometry:
        """Return it pulled through a place of the map; empty where it is not near.

        Args:
            point: in the map's CRS.
        """
        place = self._on_screen([point])[0]
        return self._reshaped(place, lambda ring: bent(ring, place))

    def redrawn(self, line: Sequence[QgsPointXY]) -> QgsGeometry:
        """Return it with the piece beside a line replaced by the line; empty where it is not near.

        Args:
            line: at least two places in the map's CRS.
        """
        places = self._on_screen(line)
        return self._reshaped(places[0], lambda ring: redrawn(ring, places))

    def _reshaped(self, place: np.ndarray, change: Callable[[np.ndarray], np.ndarray]) -> QgsGeometry:
        """Return the geometry with its ring nearest to a place of the screen changed."""
        shape = QgsGeometry(self._geometry())
        if shape.isEmpty():
            return QgsGeometry()
        map_crs = self._canvas.mapSettings().destinationCrs()
        shape = carried(shape, self._crs, map_crs)
        polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
        rings = {
            (part, number): self._on_screen(ring[:-1])
            for part, polygon in enumerate(polygons)
            for number, ring in enumerate(polygon)
            if len(ring) > _FEWEST_CORNERS
        }
        nearest = min(rings, key=lambda each: distance(rings[each], place), default=None)
        if nearest is None or distance(rings[nearest], place) > _NEAR:
            return QgsGeometry()
        to_map, _invertible = self._canvas.getCoordinateTransform().transform().inverted()
        changed = [QgsPointXY(*to_map.map(*each)) for each in change(rings[nearest]).tolist()]
        polygons[nearest[0]][nearest[1]] = [*changed, changed[0]]
        shape = QgsGeometry.fromMultiPolygonXY(polygons)
        shape = shape if shape.isGeosValid() else shape.makeValid()
        return carried(shape, map_crs, self._crs)

    def _on_screen(self, points: Sequence[QgsPointXY]) -> np.ndarray:
        transform = self._canvas.getCoordinateTransform()
        places = [transform.transform(point) for point in points]
        return np.array([(place.x(), place.y()) for place in places])

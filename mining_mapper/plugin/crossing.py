"""Carries geometries between the campaign's coordinates and those of a scene in another reference system."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ..core.errors import SceneError
from .carrying import carried
from .translation import tr

_POINTS_AN_EDGE = 20
_TRUE_TO = 0.01
"""Share of a pixel by which a point may have moved when it has been carried there and back."""


class Crossing:
    """The way between two coordinate reference systems; none to go where they are the same.

    Args:
        campaign: CRS of the campaign.
        scene: CRS of the scene.
        project: its transform context is used.
    """

    def __init__(
        self, campaign: QgsCoordinateReferenceSystem, scene: QgsCoordinateReferenceSystem, project: QgsProject
    ) -> None:
        self.crs = scene
        self._same = campaign == scene
        self._project = project
        self._there, self._back = (campaign, scene), (scene, campaign)

    def to_scene(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return a geometry of the campaign in the scene's CRS.

        Raises:
            SceneError: it lies where the scene's CRS has no coordinates.
        """
        return self._carried(geometry, self._there)

    def to_campaign(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return a geometry of the scene in the campaign's CRS; raises as `to_scene`."""
        return self._carried(geometry, self._back)

    def area_to_campaign(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return a large outline in the campaign's CRS; points along its edges keep it true where they bend."""
        return geometry if self._same else self.to_campaign(geometry.densifyByCount(_POINTS_AN_EDGE))

    def area_to_scene(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return a large outline in the scene's CRS, with points along its edges; raises as `to_scene`."""
        return geometry if self._same else self.to_scene(geometry.densifyByCount(_POINTS_AN_EDGE))

    def point_to_scene(self, point: QgsPointXY) -> QgsPointXY:
        """Return a point of the campaign in the scene's CRS; raises as `to_scene`."""
        return point if self._same else self.to_scene(QgsGeometry.fromPointXY(point)).asPoint()

    def check(self, extent: QgsRectangle, pixel: float, name: str) -> None:
        """Check that the campaign's CRS holds a scene without moving anything in it.

        Args:
            extent: of the scene, in its CRS.
            pixel: width of a pixel, in its units.
            name: of the scene, for the message.

        Raises:
            SceneError: it does not.
        """
        if self._same:
            return
        corners = QgsGeometry.fromRect(extent)
        try:
            again = self.to_scene(self.to_campaign(corners))
            moved = max(one.distance(other) for one, other in zip(corners.vertices(), again.vertices()))
        except SceneError:
            moved = float("inf")
        if not moved <= _TRUE_TO * pixel:
            crs = self._there[0].authid()
            raise SceneError(
                tr("{} lies where the campaign's coordinates ({}) are not true.").format(name, crs),
                tr("Begin a campaign of its own for it, or one whose first image is in longitude and latitude."),
            )

    def _carried(
        self, geometry: QgsGeometry, way: tuple[QgsCoordinateReferenceSystem, QgsCoordinateReferenceSystem]
    ) -> QgsGeometry:
        if self._same:
            return geometry
        there = carried(geometry, *way, self._project)
        if there.isEmpty() and not geometry.isEmpty():
            raise SceneError(
                tr("An outline cannot be carried to the coordinates of the scene."),
                tr("Check the CRS of the image, and that the outline lies on it."),
            )
        return there

"""Geometries carried between coordinate reference systems, also from where the other one has no coordinates."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)


def carried(
    geometry: QgsGeometry,
    here: QgsCoordinateReferenceSystem,
    there: QgsCoordinateReferenceSystem,
    project: QgsProject | None = None,
) -> QgsGeometry:
    """Return a geometry in another CRS; empty where that has no coordinates for all of it.

    A map of longitudes goes on beyond 180°: what is clicked there gets infinite coordinates, not always an error.

    Args:
        geometry: in the CRS ``here``.
        here, there: CRS that it comes from and goes to.
        project: whose transform context is used; that of QGIS by default.
    """
    moved = QgsGeometry(geometry)
    try:
        moved.transform(QgsCoordinateTransform(here, there, project or QgsProject.instance()))
    except QgsCsException:
        return QgsGeometry()
    return moved if moved.boundingBox().isFinite() else QgsGeometry()


def carried_points(points: Iterable[QgsPointXY], transform: QgsCoordinateTransform) -> list[QgsPointXY]:
    """Return points in another CRS; none at all where that has no coordinates for one of them."""
    try:
        moved = [transform.transform(point) for point in points]
    except QgsCsException:
        return []
    return moved if all(isfinite(point.x()) and isfinite(point.y()) for point in moved) else []


def carried_box(
    box: QgsRectangle, here: QgsCoordinateReferenceSystem, there: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """Return the extent of a box in another CRS; empty where that has no coordinates for it."""
    try:
        moved = QgsCoordinateTransform(here, there, QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()
    return moved if moved.isFinite() else QgsRectangle()

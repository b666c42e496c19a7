"""Parts an outline along a line."""

from __future__ import annotations

from qgis.core import QgsGeometry


def parted(outline: QgsGeometry, line: QgsGeometry) -> list[QgsGeometry]:
    """Return the parts into which a line cuts an outline, the largest first; the outline alone where it cuts nothing.

    Of an outline of several polygons, those that the line leaves whole stay with the largest part.

    Args:
        outline: polygon or several of them.
        line: in the same CRS.
    """
    cut, whole = [], []
    for polygon in outline.asGeometryCollection():
        pieces = pieces_of(polygon, line)
        if len(pieces) > 1:
            cut += pieces
        else:
            whole.append(polygon)
    if not cut:
        return [outline]
    cut.sort(key=lambda piece: -piece.area())
    first = QgsGeometry.collectGeometry([*cut[0].asGeometryCollection(), *whole]) if whole else cut[0]
    return [first, *cut[1:]]


def pieces_of(polygon: QgsGeometry, line: QgsGeometry) -> list[QgsGeometry]:
    """Return the faces of a polygon's rings and a line that lie inside the polygon."""
    if not polygon.intersects(line):
        return [polygon]
    rings = QgsGeometry(polygon.constGet().boundary())
    faces = QgsGeometry.polygonize([QgsGeometry.unaryUnion([rings, line])])
    return [face for face in faces.asGeometryCollection() if polygon.contains(face.pointOnSurface())]

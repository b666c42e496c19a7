"""Gives outlines that touch the same corners on their common border: QGIS moves those together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from qgis.core import QgsGeometry, QgsPointXY

Key = TypeVar("Key", str, int)

# Where borders cross, coordinates are rounded by less than this share of their size.
_ROUNDING = 1e-12


def joined(shape: QgsGeometry, others: Mapping[Key, QgsGeometry]) -> tuple[QgsGeometry, dict[Key, QgsGeometry]]:
    """Return an outline with the corners of others on its border, and those of the others that get some of its own.

    Args:
        shape: the outline that is new or changed.
        others: outlines by key, near or far.
    """
    near = {key: other for key, other in others.items() if _may_touch(shape, other)}
    for other in near.values():
        shape = _with_corners_of(shape, other)
    beside = {key: _with_corners_of(other, shape) for key, other in near.items()}
    return shape, {key: other for key, other in beside.items() if other is not near[key]}


def is_same_outline(one: QgsGeometry, other: QgsGeometry) -> bool:
    """Return whether two outlines cover the same, whatever corners lie on their straight sides."""
    return one.symDifference(other).area() <= _reach(one) * max(one.length(), other.length())


def _may_touch(one: QgsGeometry, other: QgsGeometry) -> bool:
    return one.boundingBox().buffered(_reach(one)).intersects(other.boundingBox())


def _reach(shape: QgsGeometry) -> float:
    box = shape.boundingBox()
    return _ROUNDING * max(map(abs, (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())))


def _with_corners_of(shape: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """Return an outline with those corners of another that lie on its border; itself where it has them all."""
    reach = _reach(shape)
    box = shape.boundingBox().buffered(reach)
    known = {(corner.x(), corner.y()) for corner in shape.vertices()}
    changed = shape
    for x, y in dict.fromkeys((corner.x(), corner.y()) for corner in other.vertices()):
        if (x, y) in known or not box.contains(x, y):
            continue
        changed = _with_corner(changed, x, y, reach)
    # Where a corner is as near to another as rounding, an outline might cross itself.
    return changed if changed is shape or changed.isGeosValid() else shape


def _with_corner(shape: QgsGeometry, x: float, y: float, reach: float) -> QgsGeometry:
    place = QgsPointXY(x, y)
    distance, _at, following, _side = shape.closestSegmentWithContext(place)
    if distance < 0 or distance > reach**2:
        return shape
    changed = QgsGeometry(shape)
    _corner, number, _before, _after, apart = shape.closestVertex(place)
    if apart <= reach**2:
        changed.moveVertex(x, y, number)
    else:
        changed.insertVertex(x, y, following)
    return changed

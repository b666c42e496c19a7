"""Keeps polygons of a layer from overlapping, and finds and mends what is wrong between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsRectangle, QgsSpatialIndex, QgsWkbTypes

BROKEN, DUPLICATE, OVERLAP, GAP, SLIVER = "broken", "duplicate", "overlap", "gap", "sliver"
KINDS = (BROKEN, DUPLICATE, OVERLAP, GAP, SLIVER)

# What two outlines of the same object may differ by, as a share of their area.
_SAME = 0.01
# Coordinates are rounded where borders cross: smaller shares of an area, or of a pixel's, are nothing.
_ROUNDING = 1e-9
# Less than this share of a polygon, or of a pixel, is what rounding leaves of one that is covered.
_CRUMB = 0.01
_CORNER_SEGMENTS = 1
# Rounded corners leave crumbs of a gap that was filled; newer GEOS rounds otherwise than older.
_PASSES = 4
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class Rules:
    """What is tidy; lengths and areas in the CRS of the polygons.

    Attributes:
        pixel: width of a pixel: what is thinner is a sliver.
        least_area: smaller parts and gaps are not mapped.
        fill_holes: whether holes are filled, whatever their size.
    """

    pixel: float
    least_area: float = 0.0
    fill_holes: bool = False


@dataclass(frozen=True)
class Fault:
    """Something wrong: its kind, the keys of the polygons that it concerns, and where it is."""

    kind: str
    keys: tuple[str, ...]
    geometry: QgsGeometry


def polygons_of(geometry: QgsGeometry) -> QgsGeometry:
    """Return a valid multipolygon of a geometry's polygons, empty where it has none."""
    valid = geometry if geometry.isGeosValid() else geometry.makeValid()
    if valid.type() != _POLYGON:
        parts = [part for part in valid.asGeometryCollection() if part.type() == _POLYGON]
        valid = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    if not valid.isEmpty():
        valid.convertToMultiType()
    return valid


def tidied(geometry: QgsGeometry, rules: Rules) -> QgsGeometry:
    """Return a polygon without broken rings, slivers, holes and parts that are too small to map.

    The largest part always stays; of a polygon that is thin throughout no part is a sliver.
    """
    valid = polygons_of(geometry)
    if valid.isEmpty():
        return valid
    return _without_scraps(
        valid.removeInteriorRings() if rules.fill_holes else valid.removeInteriorRings(rules.least_area), rules
    )


def _without_scraps(geometry: QgsGeometry, rules: Rules) -> QgsGeometry:
    """Return a polygon without slivers and parts that are too small to map."""
    parts = sorted(geometry.asGeometryCollection(), key=QgsGeometry.area, reverse=True)
    kept = []
    if len(parts) > 1:
        is_thin = is_sliver(geometry, rules)
        large = [part for part in parts[1:] if part.area() >= rules.least_area]
        kept = [part for part in large if is_thin or not is_sliver(part, rules)]
    together = QgsGeometry.collectGeometry([parts[0], *kept])
    together.convertToMultiType()
    return together


def is_sliver(geometry: QgsGeometry, rules: Rules) -> bool:
    """Return whether a polygon is nowhere wider than a pixel."""
    return geometry.buffer(-rules.pixel / 2, _CORNER_SEGMENTS).isEmpty()


def is_too_small(geometry: QgsGeometry, rules: Rules) -> bool:
    """Return whether a polygon is smaller than what is mapped, by more than a pixel: smooth outlines cut corners."""
    return geometry.area() < rules.least_area - rules.pixel**2


def without(geometry: QgsGeometry, others: Iterable[QgsGeometry], rules: Rules) -> QgsGeometry:
    """Return a polygon less the others, tidied; empty where nothing but crumbs, or slivers of a wider one, is left."""
    left = tidied(geometry, rules)
    is_thin, crumb = is_sliver(left, rules), _CRUMB * min(left.area(), rules.pixel**2)
    for other in others:
        if left.isEmpty():
            break
        if left.boundingBoxIntersects(other) and left.intersects(other):
            left = polygons_of(left.difference(other))
    if left.area() <= crumb or (is_sliver(left, rules) and not is_thin):
        return QgsGeometry()
    # A hole that another one fills stays open, however small it is.
    return _without_scraps(left, rules)


def sliver_parts(geometry: QgsGeometry, rules: Rules) -> list[QgsGeometry]:
    """Return the parts of a polygon that are slivers; none of one that is thin throughout: roads are drawn so."""
    if is_sliver(geometry, rules):
        return []
    return [part for part in geometry.asGeometryCollection() if is_sliver(part, rules)]


def faults_of(polygons: Mapping[str, QgsGeometry], rules: Rules) -> list[Fault]:
    """Return what is wrong with and between polygons.

    Args:
        polygons: by key, the older first.
        rules: what is tidy.
    """
    faults = [Fault(BROKEN, (key,), shape) for key, shape in polygons.items() if not shape.isGeosValid()]
    sound = {key: polygons_of(shape) for key, shape in polygons.items()}
    faults += [Fault(SLIVER, (key,), part) for key, shape in sound.items() for part in sliver_parts(shape, rules)]
    faults += _between(sound)
    return faults + _gaps(sound, rules)


def mended(polygons: Mapping[str, QgsGeometry], rules: Rules) -> dict[str, QgsGeometry | None]:
    """Return the polygons that change, by key; None for one that is to go.

    The older of two polygons stays as it is; of two alike the newer one goes. A gap goes to the polygon that it
    shares most of its border with.
    """
    after: dict[str, QgsGeometry | None] = {}
    kept: dict[str, QgsGeometry] = {}
    index, numbers = QgsSpatialIndex(), list(polygons)
    for number, (key, shape) in enumerate(polygons.items()):
        sound = shape if shape.isGeosValid() else polygons_of(shape)
        near = [numbers[other] for other in index.intersects(sound.boundingBox())]
        beside = [kept[other] for other in near if kept[other].intersects(sound)]
        left = _less(sound, beside, rules)
        if left is None:
            after[key] = None
            continue
        if left is not shape:
            after[key] = left
        kept[key] = left
        index.addFeature(number, left.boundingBox())
    for _ in range(_PASSES):
        gaps = _gaps(kept, rules)
        for gap in gaps:
            key = max(gap.keys, key=lambda each: _shared(gap.geometry, kept[each]))
            kept[key] = after[key] = polygons_of(kept[key].combine(gap.geometry))
        if not gaps:
            break
    return after


def _less(shape: QgsGeometry, others: list[QgsGeometry], rules: Rules) -> QgsGeometry | None:
    """Return a polygon less what others cover, itself where that is nothing, None where nothing is left."""
    overlapping = [other for other in others if overlap_of(shape, other) is not None]
    if not overlapping and not sliver_parts(shape, rules):
        return shape
    if shape.isEmpty() or any(_same(shape, other) for other in overlapping):
        return None
    left = without(shape, overlapping, rules)
    return None if left.isEmpty() else left


def _between(polygons: Mapping[str, QgsGeometry]) -> list[Fault]:
    faults: list[Fault] = []
    index, numbers = QgsSpatialIndex(), list(polygons)
    for number, (key, shape) in enumerate(polygons.items()):
        for other in sorted(index.intersects(shape.boundingBox())):
            common = overlap_of(shape, polygons[numbers[other]])
            if common is not None:
                kind = DUPLICATE if _same(shape, polygons[numbers[other]]) else OVERLAP
                faults.append(Fault(kind, (numbers[other], key), common))
        index.addFeature(number, shape.boundingBox())
    return faults


def overlap_of(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry | None:
    """Return what two polygons have in common, None where they only touch."""
    if not one.boundingBoxIntersects(other) or not one.intersects(other):
        return None
    common = polygons_of(one.intersection(other))
    negligible = _ROUNDING * min(one.area(), other.area())
    return common if not common.isEmpty() and common.area() > negligible else None


def _same(one: QgsGeometry, other: QgsGeometry) -> bool:
    return one.symDifference(other).area() <= _SAME * max(one.area(), other.area())


def _gaps(polygons: Mapping[str, QgsGeometry], rules: Rules) -> list[Fault]:
    """Return holes between polygons that are slivers or too small to map; holes in one polygon are meant."""
    if not polygons:
        return []
    together = QgsGeometry.unaryUnion(list(polygons.values()))
    index, numbers = QgsSpatialIndex(), list(polygons)
    for number, shape in enumerate(polygons.values()):
        index.addFeature(number, shape.boundingBox())
    faults = []
    for part in together.asGeometryCollection():
        for ring in part.asPolygon()[1:]:
            hole = QgsGeometry.fromPolygonXY([ring])
            if hole.area() <= _ROUNDING * rules.pixel**2:
                continue
            near = [numbers[other] for other in index.intersects(_grown(hole, rules.pixel))]
            beside = [key for key in near if _shared(hole, polygons[key]) > 0]
            if len(beside) > 1 and (hole.area() < rules.least_area or is_sliver(hole, rules)):
                faults.append(Fault(GAP, tuple(sorted(beside)), hole))
    return faults


def _grown(shape: QgsGeometry, by: float) -> QgsRectangle:
    return shape.boundingBox().buffered(by)


def _shared(hole: QgsGeometry, shape: QgsGeometry) -> float:
    """Return the length of the border that a hole shares with a polygon."""
    return hole.intersection(shape).length()

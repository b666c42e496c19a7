"""Polygons of an older map as candidates: which of their values is which class, and which of them can be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import CampaignError
from .campaign import Campaign
from .listed import Found
from .storage import GEOMETRY
from .translation import tr

MOST_VALUES = 60
"""Values of a field that are shown one by one; a field with more is no field of classes."""


@dataclass(frozen=True)
class Import:
    """What a layer comes to.

    Attributes:
        found: candidates, in the campaign's CRS.
        outside: polygons that do not reach into the area of interest.
        mended: polygons that were not valid and were repaired.
        empty: rows without a usable polygon.
        left_out: polygons whose value has no class.
    """

    found: tuple[Found, ...]
    outside: int
    mended: int
    empty: int
    left_out: int


def values_of(layer: QgsVectorLayer, field: str) -> Counter[str]:
    """Return how often each value of a field occurs, as text; empty where it has more than ``MOST_VALUES``."""
    place = layer.fields().lookupField(field)
    found: Counter[str] = Counter()
    flags = QgsFeatureRequest().setSubsetOfAttributes([place])
    flags.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in layer.getFeatures(flags):
        found[as_text(feature.attributes()[place])] += 1
        if len(found) > MOST_VALUES:
            return Counter()
    return found


def as_text(value: object) -> str:
    """Return a value of a field as text, empty for null."""
    # QGIS before 3.38 hands null over as an invalid QVariant.
    return "" if value is None or str(value) == "NULL" else str(value)


def read_prior(layer: QgsVectorLayer, campaign: Campaign, field: str, classes: Mapping[str, str]) -> Import:
    """Return the polygons of a layer as candidates, cut to the area of interest.

    Args:
        layer: polygons in any CRS.
        campaign: the open campaign.
        field: whose value says the class; empty where all are of one class.
        classes: value -> code; "" -> the class of all, without a field. Values without a code are left out.

    Raises:
        CampaignError: the layer's coordinates cannot be brought into the campaign's CRS.
    """
    place = campaign.area_of_interest() or campaign.scene[GEOMETRY]
    number = layer.fields().lookupField(field) if field else -1
    found, counts = [], Counter()
    # An invalid polygon is mended after it is read; it must not stop the others.
    request = QgsFeatureRequest().setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    try:
        there = QgsCoordinateTransform(campaign.crs, layer.crs(), QgsProject.instance())
        back = QgsCoordinateTransform(layer.crs(), campaign.crs, QgsProject.instance())
        # What lies elsewhere in the world may have no coordinates here at all.
        box = there.transformBoundingBox(place.boundingBox())
        for feature in layer.getFeatures(request):
            value = as_text(feature.attributes()[number]) if field else ""
            outline, fate = _fitted(feature.geometry(), box, back, place)
            if fate:
                counts[fate] += 1
            if outline is None:
                continue
            if classes.get(value):
                found.append(Found(outline, {classes[value]: 1.0}, layer.name()))
            else:
                counts["left_out"] += 1
    except QgsCsException as error:
        raise CampaignError(
            tr("The layer {} cannot be brought into the CRS of the campaign.").format(layer.name()),
            tr("Check the layer's CRS."),
            str(error),
        ) from error
    return Import(tuple(found), counts["outside"], counts["mended"], counts["empty"], counts["left_out"])


def _fitted(
    geometry: QgsGeometry, box: QgsRectangle, back: QgsCoordinateTransform, place: QgsGeometry
) -> tuple[QgsGeometry | None, str]:
    """Return a polygon in the campaign's CRS, cut to a place, and what is to be counted of it.

    Args:
        geometry: in the layer's CRS.
        box: of the place, in the layer's CRS.
        back: from the layer's CRS to the campaign's.
        place: in the campaign's CRS.
    """
    outline = QgsGeometry(geometry)
    if outline.isNull() or outline.isEmpty():
        return None, "empty"
    if not outline.boundingBox().intersects(box):
        return None, "outside"
    outline.transform(back)
    outline.convertToStraightSegment()
    outline.get().dropZValue()
    outline.get().dropMValue()
    mended = not outline.isGeosValid()
    if mended:
        outline = outline.makeValid()
    outline = outline.intersection(place)
    outline.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    if outline.isEmpty() or outline.area() <= 0:
        return None, "outside"
    return outline, "mended" if mended else ""

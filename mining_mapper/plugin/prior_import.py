"""Polygons of an older map as candidates: which of their values is which class, and which of them can be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

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

from ..core.class_guess import guess_class
from ..core.errors import CampaignError
from ..core.taxonomy import Taxonomy
from .campaign import Campaign
from .listed import Found
from .storage import GEOMETRY
from .translation import tr

MOST_VALUES = 60
"""Values of a field that are shown one by one; a field with more is no field of classes."""

_COUNTED_AT_ONCE = 200
_LOOKED_AT = 200
_NEARLY = 0.99


class Import:
    """The polygons of a layer as candidates, cut to the area of interest: going through it, once, reads them.

    Args:
        layer: polygons in any CRS.
        campaign: the open campaign.
        field: whose value says the class; empty where all are of one class.
        classes: value -> code; "" -> the class of all, without a field. Values without a code are left out.

    Attributes:
        found: candidates that were read, in the campaign's CRS.
        outside: polygons that do not reach into the area of interest.
        mended: polygons that were not valid and were repaired.
        empty: rows without a usable polygon.
        left_out: polygons whose value has no class.
    """

    def __init__(self, layer: QgsVectorLayer, campaign: Campaign, field: str, classes: Mapping[str, str]) -> None:
        self.found: list[Found] = []
        self.outside = self.mended = self.empty = self.left_out = 0
        # Somebody may remove the layer while it is read: nothing but this asks it for anything, and what reads its rows
        # does so without it.
        self._name, self._crs = layer.name(), layer.crs()
        # An invalid polygon is mended after it is read; it must not stop the others.
        request = QgsFeatureRequest().setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        self._features = layer.getFeatures(request)
        self._campaign = campaign
        self._field = layer.fields().lookupField(field) if field else -1
        self._classes = classes

    def __iter__(self) -> Iterator[Found | None]:
        """Yield what each row of the layer comes to, None for nothing.

        Raises:
            CampaignError: the layer's coordinates cannot be brought into the campaign's CRS.
        """
        try:
            yield from self._rows()
        except QgsCsException as error:
            raise CampaignError(
                tr("The layer {} cannot be brought into the CRS of the campaign.").format(self._name),
                tr("Check the layer's CRS."),
                str(error),
            ) from error

    def _rows(self) -> Iterator[Found | None]:
        campaign = self._campaign
        place = campaign.area_of_interest() or campaign.scene[GEOMETRY]
        there = QgsCoordinateTransform(campaign.crs, self._crs, QgsProject.instance())
        back = QgsCoordinateTransform(self._crs, campaign.crs, QgsProject.instance())
        # What lies elsewhere in the world may have no coordinates here at all.
        box = there.transformBoundingBox(place.boundingBox())
        for feature in self._features:
            value = as_text(feature.attributes()[self._field]) if self._field >= 0 else ""
            yield self._row(value, *_fitted(feature.geometry(), box, back, place))

    def _row(self, value: str, outline: QgsGeometry | None, fate: str) -> Found | None:
        """Count what a row comes to."""
        self.outside += fate == "outside"
        self.mended += fate == "mended"
        self.empty += fate == "empty"
        if outline is None:
            return None
        code = self._classes.get(value)
        if not code:
            self.left_out += 1
            return None
        self.found.append(Found(outline, {code: 1.0}, self._name))
        return self.found[-1]


class ValueCount:
    """How often each value of a field of a layer occurs: going through it reads the layer and yields the share read.

    Args:
        layer: whose rows are counted.
        field: one of its fields.

    Attributes:
        counts: value, as text -> rows; empty where there are more than ``MOST_VALUES`` values.
    """

    def __init__(self, layer: QgsVectorLayer, field: str) -> None:
        self.counts: Counter[str] = Counter()
        self._layer = layer
        self._place = layer.fields().lookupField(field)

    def __iter__(self) -> Iterator[float]:
        request = QgsFeatureRequest().setSubsetOfAttributes([self._place])
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        # Some providers do not know how many there are.
        rows = max(1, self._layer.featureCount())
        for number, feature in enumerate(self._layer.getFeatures(request)):
            if number % _COUNTED_AT_ONCE == 0:
                yield min(number / rows, _NEARLY)
            self.counts[as_text(feature.attributes()[self._place])] += 1
            if len(self.counts) > MOST_VALUES:
                self.counts.clear()
                return


def field_of_classes(layer: QgsVectorLayer, taxonomy: Taxonomy) -> str:
    """Return the field of text whose values mean classes in most of the first rows, empty where there is none."""
    request = QgsFeatureRequest().setLimit(_LOOKED_AT).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [feature.attributes() for feature in layer.getFeatures(request)]
    meant: dict[str, int] = {}
    for place, field in enumerate(layer.fields()):
        if not field.isNumeric():
            counts = Counter(as_text(row[place]) for row in rows)
            meant[field.name()] = sum(count for value, count in counts.items() if guess_class(value, taxonomy))
    likely = max(meant, key=meant.get, default="")
    return likely if likely and 2 * meant[likely] > len(rows) else ""


def values_of(layer: QgsVectorLayer, field: str) -> Counter[str]:
    """Return how often each value of a field occurs, as text; empty where it has more than ``MOST_VALUES``."""
    count = ValueCount(layer, field)
    for _share in count:
        pass
    return count.counts


def as_text(value: object) -> str:
    """Return a value of a field as text, empty for null."""
    # QGIS before 3.38 hands null over as an invalid QVariant.
    return "" if value is None or str(value) == "NULL" else str(value)


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

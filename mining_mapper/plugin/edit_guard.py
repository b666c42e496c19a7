"""Keeps outlines that QGIS's own tools draw or reshape from overlapping other labels."""

from __future__ import annotations

from collections.abc import Callable, Collection

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.errors import CampaignError, MiningMapperError
from ..core.schema import SHAPE_ORIGINS
from .shared_borders import joined
from .topology import Rules, overlap_of, without
from .translation import tr

_UNKNOWN = Rules(0.0)
"""What is tidy where the image is missing: nobody knows how large its pixels are."""


class EditGuard:
    """Cuts the tight outlines of an edit buffer from what other tight ones cover, as the panel's own tools do.

    Args:
        layer: labels.
        allows: whether overlaps are allowed.
        rules: returns what is tidy; may raise `MiningMapperError`.
    """

    def __init__(self, layer: QgsVectorLayer, allows: Callable[[], bool], rules: Callable[[], Rules]) -> None:
        self._layer = layer
        self._allows = allows
        self._rules = rules
        self.joined: set[int] = set()
        """Features that got corners of those that were looked at last, and are as they were otherwise."""

    def cut(self, fids: Collection[int]) -> list[int]:
        """Cut new or reshaped features from what others cover; return those of which nothing would be left."""
        self.joined = set()
        if not fids or self._allows():
            return []
        edited = list(self._layer.getFeatures(QgsFeatureRequest(list(fids))))
        # What is new was drawn last, and has numbers below zero, the newest the lowest.
        edited = sorted(filter(_is_guarded, edited), key=lambda each: (each.id() < 0, abs(each.id())))
        waiting = {feature.id() for feature in edited}
        covered = []
        for feature in edited:
            if self._cut(feature, waiting):
                covered.append(feature.id())
            waiting.discard(feature.id())
        self.joined -= set(fids)
        return covered

    def _cut(self, feature: QgsFeature, but: Collection[int]) -> bool:
        """Cut one feature from all others but some; return whether nothing would be left."""
        shape = feature.geometry()
        request = QgsFeatureRequest().setFilterRect(shape.boundingBox())
        near = (other for other in self._layer.getFeatures(request) if other.id() not in but)
        alike = (other for other in near if _is_guarded(other) and other["scene"] == feature["scene"])
        beside = {other.id(): other.geometry() for other in alike}
        over = [other for other in beside.values() if overlap_of(shape, other) is not None]
        left = without(shape, over, self._tidy()) if over else shape
        if left.isEmpty():
            return True
        left, reshaped = joined(left, beside)
        for fid, outline in {**reshaped, **({} if left is shape else {feature.id(): left})}.items():
            self._layer.changeGeometry(fid, outline)
        self.joined |= reshaped.keys()
        return False

    def _tidy(self) -> Rules:
        try:
            return self._rules()
        except MiningMapperError:
            return _UNKNOWN


def covered_wholly() -> CampaignError:
    """Return what is to be said where nothing is left of an outline."""
    return CampaignError(
        tr("Nothing is left of the outline: other labels cover it."),
        tr("Undo the other label, or allow overlaps in the menu beside the tools."),
    )


def _is_guarded(feature: QgsFeature) -> bool:
    """Return whether a label is a tight outline, as opposed to an envelope and to the answer for a unit."""
    # What was just drawn has no origin yet.
    origin = feature["origin"] if feature["created"] else SHAPE_ORIGINS[0]
    return feature["delineation"] == "tight" and origin in SHAPE_ORIGINS and not _is_empty(feature.geometry())


def _is_empty(shape: QgsGeometry) -> bool:
    return shape.isNull() or shape.isEmpty()

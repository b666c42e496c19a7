"""Outlines that cover ground already, found by place."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsGeometry, QgsSpatialIndex


class CoveredGround:
    """Outlines by uuid; among thousands, those near another one are found without looking at all.

    Args:
        outlines: uuid -> outline, all in one CRS.
    """

    def __init__(self, outlines: Mapping[str, QgsGeometry]) -> None:
        self._outlines: list[tuple[str, QgsGeometry]] = []
        self._index = QgsSpatialIndex()
        for uuid, outline in outlines.items():
            self.add(uuid, outline)

    def add(self, uuid: str, outline: QgsGeometry) -> None:
        """Add an outline."""
        self._index.addFeature(len(self._outlines), outline.boundingBox())
        self._outlines.append((uuid, outline))

    def near(self, outline: QgsGeometry, but: str = "") -> list[QgsGeometry]:
        """Return the outlines whose boxes touch that of another one, in the order in which they were added.

        Args:
            outline: in the same CRS.
            but: uuid of an outline that is left out; empty for none.
        """
        found = (self._outlines[number] for number in sorted(self._index.intersects(outline.boundingBox())))
        return [other for uuid, other in found if not but or uuid != but]

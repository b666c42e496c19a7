"""Small pictures of labels of the campaign: what this class looks like here, beside what it is taken for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .campaign import Campaign
from .carrying import carried
from .drawing import Drawing
from .paths import shows
from .storage import GEOMETRY

SIDE = 88
"""Side of a picture, in pixels of the screen."""

PIXELS_ACROSS = 64.0
"""How many pixels of the scene a picture shows: one scale for all, so that sizes compare."""

_MOST_WAITING = 12


class Examples(QObject):
    """Makes pictures one after the other, off the main thread, and remembers them.

    Args:
        campaign: whose labels are shown.

    Attributes:
        withheld: returns the outline, in the campaign's CRS, whose labels are not shown; None for no outline.

    Signals:
        ready: code of a class that has one more picture.
    """

    ready = pyqtSignal(str)

    def __init__(self, campaign: Campaign, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._made: dict[tuple[str, str], QImage] = {}
        self._waiting: list[tuple[str, dict[str, Any]]] = []
        self._made_now: tuple[tuple[str, str], str, QgsGeometry] | None = None
        self.withheld: Callable[[], QgsGeometry | None] = lambda: None
        self._drawing = Drawing(self)
        self._drawing.drawn.connect(self._end)

    def of(self, code: str, most: int) -> list[QImage]:
        """Return pictures of the newest labels of a class on this scene; those that are missing come by ``ready``."""
        scene = self._campaign.scene["uuid"]
        columns = ["uuid", "modified", "created", GEOMETRY]
        rows = self._campaign.rows("labels", columns=columns, scene=scene, **{"class": code})
        rows = [row for row in rows if row[GEOMETRY] is not None]
        asked = self.withheld()
        if asked is not None:
            rows = [row for row in rows if not row[GEOMETRY].intersects(asked)]
        rows = sorted(rows, key=lambda row: row["created"])[-most:]
        for row in rows:
            if (row["uuid"], row["modified"]) not in self._made:
                self._waiting.append((code, row))
        self._waiting = self._waiting[-_MOST_WAITING:]
        self._begin()
        keys = [(row["uuid"], row["modified"]) for row in reversed(rows)]
        return [self._made[key] for key in keys if key in self._made]

    def stop(self) -> None:
        """Make no more."""
        self._waiting.clear()
        self._drawing.stop()

    def _begin(self) -> None:
        while not self._drawing.is_busy() and self._waiting:
            code, row = self._waiting.pop()
            key = row["uuid"], row["modified"]
            settings = self._settings(row[GEOMETRY]) if key not in self._made else None
            if settings is not None:
                self._made_now = key, code, row[GEOMETRY]
                self._drawing.begin(settings)

    def _end(self, picture: QImage, settings: QgsMapSettings) -> None:
        key, code, shape = self._made_now
        _outline(picture, settings, carried(shape, self._campaign.crs, settings.destinationCrs()))
        self._made[key] = picture
        self.ready.emit(code)
        self._begin()

    def _settings(self, shape: QgsGeometry) -> QgsMapSettings | None:
        layer = self._layer()
        if layer is None:
            return None
        own = carried(shape, self._campaign.crs, layer.crs())
        if own.isNull():
            return None
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(QSize(SIDE, SIDE))
        settings.setBackgroundColor(QColor(Qt.GlobalColor.black))
        middle = own.boundingBox().center()
        half = PIXELS_ACROSS / 2 * max(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
        settings.setExtent(QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half))
        return settings

    def _layer(self) -> QgsMapLayer | None:
        wanted = self._campaign.image_place(self._campaign.scene)
        layers = QgsProject.instance().mapLayers().values()
        return next((each for each in layers if isinstance(each, QgsRasterLayer) and shows(each, wanted)), None)


def _outline(picture: QImage, settings: QgsMapSettings, shape: QgsGeometry) -> None:
    """Draw the rings of a shape onto a picture, dark and light; an empty one has none."""
    if shape.isNull():
        return
    to_pixel = settings.mapToPixel()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, colour in ((3, QColor(20, 20, 20, 190)), (1, QColor(255, 244, 150))):
        painter.setPen(QPen(colour, width))
        for polygon in shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]:
            for ring in polygon:
                places = (to_pixel.transform(point) for point in ring)
                painter.drawPolyline(QPolygonF([QPointF(place.x(), place.y()) for place in places]))
    painter.end()

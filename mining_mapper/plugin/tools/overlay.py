"""A picture over the map."""

from __future__ import annotations

from qgis.core import QgsMapSettings, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QImage, QPainter


class Overlay(QgsMapCanvasItem):
    """A picture that was drawn for the map, in its place there.

    Where the map has moved since, the picture moves with it.

    Args:
        canvas: the map.
        height: what is higher is drawn later.
    """

    def __init__(self, canvas: QgsMapCanvas, height: float) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: QImage | None = None
        self._middle = QgsPointXY()
        self._size = QSizeF()
        self.setZValue(height)

    def show_picture(self, image: QImage, settings: QgsMapSettings) -> None:
        """Show a picture that was drawn with the settings."""
        self._image = image
        self._middle = settings.visibleExtent().center()
        # In units of the map: the picture stays in its place when the map moves.
        self._size = QSizeF(settings.outputSize()) * settings.mapUnitsPerPixel()
        self.update()

    def clear(self) -> None:
        """Show the map below."""
        if self._image is not None:
            self._image = None
            self.update()

    def is_shown(self) -> bool:
        """Return whether there is a picture."""
        return self._image is not None

    def visible_part(self) -> QRectF:
        """Return where the picture may be seen, in pixels of the canvas; here all over it."""
        return self.boundingRect()

    def updatePosition(self) -> None:
        """Follow the map."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole canvas."""
        return QRectF(self._canvas.viewport().rect())

    def paint(self, painter: QPainter, *_about: object) -> None:
        """Draw the picture."""
        if self._image is None:
            return
        view = self._canvas.mapSettings()
        middle, size = view.mapToPixel().transform(self._middle), self._size / view.mapUnitsPerPixel()
        corner = QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2)
        painter.save()
        painter.setClipRect(self.visible_part())
        painter.drawImage(QRectF(corner, size), self._image)
        painter.restore()

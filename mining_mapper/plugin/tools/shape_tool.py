"""Draw the outline that a candidate shall have instead of its own, or the line that splits it."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..carrying import carried
from .keys import Command, key_map
from .marker import HOVER
from .session_tool import SessionTool

_WIDTH = 2
_FILL_OPACITY = 40
_FEWEST_CORNERS = 3
_FEWEST_OF_A_LINE = 2


class ShapeTool(SessionTool, QgsMapTool):
    """Left clicks set corners, a right click ends the shape; keys end it too, take a corner back, or give up.

    The keys are those of agreeing, undoing and dismissing: Enter, Backspace and Esc until somebody chooses others.

    Args:
        canvas: the map.
        crs: the coordinate reference system that shapes are reported in.
        line: whether a line is drawn, else a polygon.

    Signals:
        drawn: the finished polygon or line in ``crs``.
        givenUp: nothing was drawn.
    """

    drawn = pyqtSignal(object)
    givenUp = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem, line: bool = False) -> None:
        super().__init__(canvas)
        self.setToolName("Mining Mapper shape")
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._crs = crs
        self._line = line
        self._corners: list[QgsPointXY] = []
        kinds = QgsWkbTypes.GeometryType
        self._kind = kinds.LineGeometry if line else kinds.PolygonGeometry
        self._band = QgsRubberBand(canvas, self._kind)
        fill = QColor(HOVER)
        fill.setAlpha(_FILL_OPACITY)
        self._band.setStrokeColor(HOVER)
        self._band.setFillColor(fill)
        self._band.setWidth(_WIDTH)

    @property
    def is_drawing(self) -> bool:
        """Whether a shape is begun."""
        return bool(self._corners)

    def corners(self) -> int:
        """Return how many corners are set."""
        return len(self._corners)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a corner, or end the shape."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._draw()
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the shape as it would be with a corner here."""
        if self._corners:
            self._draw(event.mapPoint())

    def keyPressEvent(self, event) -> None:
        """End the shape, take a corner back, or give up."""
        keys = key_map()
        if keys.means(event, Command.AGREE) and self._corners:
            self._finish()
            event.accept()
        elif keys.means(event, Command.UNDO) and self.is_drawing:
            self._take_back()
            event.accept()
        elif keys.means(event, Command.DISMISS):
            self._clear()
            self.givenUp.emit()
            event.accept()
        else:
            event.ignore()

    def deactivate(self) -> None:
        """Forget what was begun."""
        self._clear()
        super().deactivate()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        super().remove()
        self.canvas().scene().removeItem(self._band)

    def _take_back(self) -> None:
        self._corners.pop()
        self._draw()

    def _finish(self) -> None:
        corners = list(self._corners)
        self._clear()
        fewest = _FEWEST_OF_A_LINE if self._line else _FEWEST_CORNERS
        shape = self._shape(corners) if len(corners) >= fewest else QgsGeometry()
        if shape.isEmpty() or (shape.length() if self._line else shape.area()) == 0:
            self.givenUp.emit()
            return
        shape = carried(shape, self.canvas().mapSettings().destinationCrs(), self._crs)
        if shape.isEmpty():
            self.givenUp.emit()
            return
        # An outline that crosses itself is split where it does, as QGIS's own tools ask people to do.
        self.drawn.emit(shape if self._line or shape.isGeosValid() else shape.makeValid())

    def _shape(self, corners: list[QgsPointXY]) -> QgsGeometry:
        return QgsGeometry.fromPolylineXY(corners) if self._line else QgsGeometry.fromPolygonXY([corners])

    def _draw(self, pointer: QgsPointXY | None = None) -> None:
        points = [*self._corners, pointer] if pointer is not None else self._corners
        self._band.setToGeometry(self._shape(points), None)

    def _clear(self) -> None:
        self._corners.clear()
        self._band.reset(self._kind)

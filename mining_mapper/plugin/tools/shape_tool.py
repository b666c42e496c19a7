"""Draw the outline that a candidate shall have instead of its own, or the line that splits it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..carrying import carried
from .keys import Command, key_map, text_has_focus
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
        canvas.installEventFilter(self)
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

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """End the shape, take a corner back, or give up, before the canvas tells QGIS of the key.

        At Backspace and Delete QGIS deletes what is selected; while a button is down it is told before the tool.
        """
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self.isActive():
            return False
        deed = self._deed_of(event)
        if deed is None or text_has_focus(self.canvas()):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            deed()
        return True

    def keyPressEvent(self, event) -> None:
        """Leave all other keys; QGIS deletes what is selected where a tool takes Delete or Backspace."""
        event.ignore()

    def deactivate(self) -> None:
        """Forget what was begun."""
        self._clear()
        super().deactivate()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self.canvas().removeEventFilter(self)
        super().remove()
        self.canvas().scene().removeItem(self._band)

    def _deed_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key does to the shape, None where it does nothing."""
        keys = key_map()
        if keys.means(event, Command.AGREE) and self._can_finish():
            return self._finish
        # As in QGIS's own tools, Delete does what Backspace does.
        if self.is_drawing and (keys.means(event, Command.UNDO) or event.key() == Qt.Key.Key_Delete):
            return self._take_back
        return self._give_up if keys.means(event, Command.DISMISS) else None

    def _can_finish(self) -> bool:
        return bool(self._corners)

    def _give_up(self) -> None:
        self._clear()
        self.givenUp.emit()

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

"""Click a unit to take its shape: the outline under the pointer is exactly what a click saves."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from ..units import Unit
from .marker import HOVER, Marker

_REST_MILLISECONDS = 25


class UnitTool(QgsMapTool):
    """Highlights the unit under the pointer and reports it when it is clicked.

    Args:
        canvas: the map.
        unit_at: returns the unit under a point of the map, None where there is none.
        crs: returns the coordinate reference system of those outlines.

    Signals:
        taken: the `Unit` that was outlined, as it will be saved.
    """

    taken = pyqtSignal(object)

    def __init__(
        self,
        canvas: QgsMapCanvas,
        unit_at: Callable[[QgsPointXY], Unit | None],
        crs: Callable[[], QgsCoordinateReferenceSystem],
    ) -> None:
        super().__init__(canvas)
        self.setToolName("Mining Mapper unit")
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._unit_at = unit_at
        self._crs = crs
        self._marker = Marker(canvas, HOVER, self)
        self._point = QgsPointXY()
        self._unit: Unit | None = None
        # The outline is traced once the pointer rests, not at every pixel that it crosses.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._look)

    def flags(self):
        """Let QGIS know that the wheel and the space bar stay its own."""
        return QgsMapTool.Flag.AllowZoomRect

    def hovered(self) -> QgsGeometry:
        """Return the outline that is shown."""
        return self._marker.shape()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the unit under the pointer."""
        self._point = event.mapPoint()
        self._rest.start()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Save the unit under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._point = event.mapPoint()
        self._rest.stop()
        self._look()
        if self._unit is not None:
            self.taken.emit(self._unit)

    def deactivate(self) -> None:
        """Take the outline off the map."""
        self._rest.stop()
        self._unit = None
        self._marker.clear()
        super().deactivate()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._marker.remove()

    def _look(self) -> None:
        self._unit = self._unit_at(self._point)
        if self._unit is None:
            self._marker.clear()
        else:
            self._marker.show(self._unit.geometry, self._crs())

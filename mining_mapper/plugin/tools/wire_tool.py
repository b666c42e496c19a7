"""Draw an outline with few anchors: between them it follows the edges of the image, or runs straight."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from ...core.errors import MiningMapperError
from ..magnet import Magnet, Ways
from .shape_tool import ShapeTool

# A part as large as half the window has about a quarter of its pixels: below 300 pixels hands are quicker.
_FEWEST_PIXELS_IN_VIEW = 4 * 300
_REST_MILLISECONDS = 10


class WireTool(ShapeTool):
    """Left clicks set anchors, a right click or Enter ends the shape, Backspace takes an anchor back, Esc gives up.

    ``X`` switches between edges and straight lines. Where the view shows so few pixels that an outline is drawn
    sooner by hand, it begins straight.

    Attributes:
        magnet: finds ways along edges.

    Args:
        canvas: the map.
        magnet: finds ways along edges.
        crs: the coordinate reference system that shapes are reported in.

    Signals:
        switched: whether the outline follows edges now.
        failed: a `MiningMapperError`.
    """

    switched = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, magnet: Magnet, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas, crs)
        self.setToolName("Mining Mapper outline")
        self.magnet = magnet
        self._magnetic = True
        # How many vertices there were before each anchor and its way.
        self._before: list[int] = []
        self._anchors: list[QgsPointXY] = []
        self._ways: Ways | None = None
        self._pointer = QgsPointXY()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._preview)

    @property
    def is_magnetic(self) -> bool:
        """Whether the next piece follows edges."""
        return self._magnetic

    def anchors(self) -> int:
        """Return how many anchors are set."""
        return len(self._anchors)

    def outline(self) -> list[QgsPointXY]:
        """Return the vertices that are set, in the map's CRS."""
        return list(self._corners)

    def way_to(self, point: QgsPointXY) -> list[QgsPointXY]:
        """Return the vertices that an anchor at a place of the map would add."""
        if not self._magnetic or self._ways is None:
            return [point]
        return self._ways.to(point)

    def look_again(self) -> None:
        """Find ways anew: the image is there now."""
        self._find_ways()
        if self._anchors:
            self._preview()

    def switch(self) -> None:
        """Follow edges from now on, or run straight."""
        self._magnetic = not self._magnetic
        self._find_ways()
        self.switched.emit(self._magnetic)
        if self._anchors:
            self._preview()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set an anchor, or end the shape."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._rest.stop()
            self._set_anchor(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the way to the pointer."""
        self._pointer = event.mapPoint()
        if self._anchors:
            self._rest.start()

    def keyPressEvent(self, event) -> None:
        """Switch between edges and straight lines, end the shape, take an anchor back, or give up."""
        if event.key() == Qt.Key.Key_X:
            self.switch()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._anchors:
            self._finish()
            event.accept()
        elif event.key() == Qt.Key.Key_Backspace and self._anchors:
            self._take_back()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _set_anchor(self, point: QgsPointXY) -> None:
        if not self._anchors:
            self._suit_the_size()
        self._before.append(len(self._corners))
        self._corners += self.way_to(point) if self._anchors else [point]
        self._anchors.append(point)
        self._find_ways()
        if len(self._anchors) == 1 and self._ways is not None:
            self._corners[0] = self._ways.start
        self._draw()

    def _take_back(self) -> None:
        self._anchors.pop()
        del self._corners[self._before.pop() :]
        self._find_ways()
        self._draw()

    def _suit_the_size(self) -> None:
        settings = self.canvas().mapSettings()
        try:
            shown = self.magnet.pixels_in(settings.visibleExtent(), settings.destinationCrs())
        except MiningMapperError as error:
            self.failed.emit(error)
            shown = 0.0
        if self._magnetic and shown < _FEWEST_PIXELS_IN_VIEW:
            self.switch()

    def _find_ways(self) -> None:
        self._ways = None
        if self._magnetic and self._corners:
            try:
                crs = self.canvas().mapSettings().destinationCrs()
                self._ways = self.magnet.ways_from(self._corners[-1], crs, self._corners)
            except MiningMapperError as error:
                self.failed.emit(error)

    def _preview(self) -> None:
        way = self.way_to(self._pointer)
        self._corners += way
        self._draw()
        del self._corners[len(self._corners) - len(way) :]

    def _finish(self) -> None:
        self._rest.stop()
        if self._anchors:
            # The end of the last way is the beginning of the first.
            self._corners += self.way_to(self._corners[0])[:-1]
        super()._finish()

    def _clear(self) -> None:
        super()._clear()
        self._rest.stop()
        self._anchors.clear()
        self._before.clear()
        self._ways = None

"""Draws the place of the next candidate ahead, so that the map shows it at once when it goes there."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsMapSettings, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..drawing import Drawing
from .overlay import Overlay

_WAIT_MILLISECONDS = 400
"""The map that is looked at is drawn first."""
_BELOW_SWIPE = -6.0
_SAME = 1e-6
"""Of a pixel's side."""


class Prefetch(QObject):
    """One place at a time; a newer one replaces it.

    What a map waits for is then at hand: the blocks of rasters in the system's memory, the tiles in QGIS's network
    cache. The picture is shown when the map goes to just that place, until the map itself is drawn. It has no layers of
    vectors: labels may hide or lead there what they neither hid nor led before.

    Signals:
        wanted: the extent that will be drawn.
    """

    wanted = pyqtSignal(QgsRectangle)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._extent: QgsRectangle | None = None
        self._picture: tuple[QImage, QgsMapSettings] | None = None
        self._drawing = Drawing(self)
        self._drawing.drawn.connect(self._keep)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self.ahead = Overlay(canvas, _BELOW_SWIPE)
        self._is_drawing_there = False
        canvas.extentsChanged.connect(self._on_moved)
        canvas.layersChanged.connect(self.ahead.clear)
        canvas.renderStarting.connect(self._on_drawing)
        canvas.mapCanvasRefreshed.connect(self._on_drawn)

    def fetch(self, extent: QgsRectangle) -> None:
        """Draw an extent (canvas's CRS) soon."""
        self._extent, self._picture = QgsRectangle(extent), None
        self._timer.start(_WAIT_MILLISECONDS)
        self.wanted.emit(extent)

    def stop(self) -> None:
        """Forget it."""
        self._timer.stop()
        self._extent = self._picture = None
        self._drawing.stop()

    def remove(self) -> None:
        """Leave nothing on the map."""
        self.stop()
        self._canvas.extentsChanged.disconnect(self._on_moved)
        self._canvas.layersChanged.disconnect(self.ahead.clear)
        self._canvas.renderStarting.disconnect(self._on_drawing)
        self._canvas.mapCanvasRefreshed.disconnect(self._on_drawn)
        self._canvas.scene().removeItem(self.ahead)

    def is_busy(self) -> bool:
        """Whether something is being drawn or will be."""
        return self._drawing.is_busy() or self._timer.isActive()

    def _begin(self) -> None:
        if self._extent is None:
            return
        if self._canvas.isDrawing():
            self._timer.start(_WAIT_MILLISECONDS)
            return
        settings = self._canvas.mapSettings()
        settings.setExtent(self._extent)
        settings.setLayers(_images(settings))
        self._extent = None
        self._drawing.begin(settings)

    def _keep(self, image: QImage, settings: QgsMapSettings) -> None:
        self._picture = image, settings

    def _on_moved(self) -> None:
        """Show the picture where the map went to its place; any other move takes it away."""
        self.ahead.clear()
        canvas = self._canvas
        if self._picture is not None and canvas.renderFlag() and not canvas.isFrozen():
            image, settings = self._picture
            if _is_same(settings, canvas.mapSettings()):
                self.ahead.show_picture(image, settings)
                self._picture, self._is_drawing_there = None, False

    def _on_drawing(self) -> None:
        self._is_drawing_there = True

    def _on_drawn(self) -> None:
        # A drawing of the place before may end after the map has gone on.
        if self._is_drawing_there:
            self.ahead.clear()


def _images(settings: QgsMapSettings) -> list[QgsMapLayer]:
    return [layer for layer in settings.layers() if not isinstance(layer, QgsVectorLayer)]


def _is_same(drawn: QgsMapSettings, wanted: QgsMapSettings) -> bool:
    """Return whether a picture shows what the map is about to show."""
    here, there, pixel = drawn.visibleExtent(), wanted.visibleExtent(), _SAME * wanted.mapUnitsPerPixel()
    edges = ((each.xMinimum(), each.yMinimum(), each.xMaximum(), each.yMaximum()) for each in (here, there))
    return (
        all(abs(one - other) <= pixel for one, other in zip(*edges))
        and drawn.outputSize() == wanted.outputSize()
        and drawn.devicePixelRatio() == wanted.devicePixelRatio()
        and drawn.rotation() == wanted.rotation()
        and drawn.destinationCrs() == wanted.destinationCrs()
        and drawn.layers() == _images(wanted)
    )

"""Draws the place of the next candidate ahead, so that its tiles and blocks are at hand when the map goes there."""

from __future__ import annotations

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ..drawing import Drawing

_WAIT_MILLISECONDS = 400
"""The map that is looked at is drawn first."""


class Prefetch(QObject):
    """One place at a time; a newer one replaces it.

    The picture itself is thrown away: what stays are the blocks of rasters in the system's memory and the tiles in
    QGIS's network cache, which is what a map waits for.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._extent: QgsRectangle | None = None
        self._drawing = Drawing(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def fetch(self, extent: QgsRectangle) -> None:
        """Draw an extent (canvas's CRS) soon."""
        self._extent = QgsRectangle(extent)
        self._timer.start(_WAIT_MILLISECONDS)

    def stop(self) -> None:
        """Forget it."""
        self._timer.stop()
        self._extent = None
        self._drawing.stop()

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
        self._extent = None
        self._drawing.begin(settings)

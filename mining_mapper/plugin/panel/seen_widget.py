"""The base of tabs that tell when they are looked at."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class SeenWidget(QWidget):
    """Tells when it comes to the front and when it goes; whoever only brings QGIS back keeps map and tool.

    Signals:
        seen, left: the tab came to the front, or went from there.
    """

    seen = pyqtSignal()
    left = pyqtSignal()

    def showEvent(self, event) -> None:
        """Tell that the tab is looked at."""
        super().showEvent(event)
        if not event.spontaneous():
            self.seen.emit()

    def hideEvent(self, event) -> None:
        """Tell that it no longer is."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

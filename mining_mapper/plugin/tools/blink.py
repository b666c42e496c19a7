"""A look at the same place on another date, for as long as a key is held."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel

from .in_place import InPlace
from .key_strip import STYLE

_MARGIN = 8


class Blink(QObject):
    """Shows the project's other images in place of the scene, one after the other.

    The project is not touched: only what the canvas draws changes, and comes back.

    Args:
        canvas: the map.
        scene: path of the image that is interpreted.
    """

    def __init__(self, canvas: QgsMapCanvas, scene: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._in_place = InPlace(canvas, scene)
        self._before: list[QgsMapLayer] = []
        self._last = ""
        self._seen: list[QgsMapLayer] = []
        self._caption = QLabel(canvas)
        self._caption.setStyleSheet(STYLE)
        self._caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._caption.hide()

    def prefer(self, path: str) -> None:
        """Begin with the image of a path, where it is among the others."""
        self._in_place.preferred = path
        self._last = ""

    def begin(self) -> bool:
        """Show the next other image of what is in view; return whether there is one."""
        self.end()
        others = self._in_place.images()
        if not others:
            return False
        names = [layer.id() for layer in others]
        shown = others[(names.index(self._last) + 1) % len(others) if self._last in names else 0]
        self._last = shown.id()
        self._before = self._canvas.layers()
        self._canvas.setLayers(self._in_place.layers_with(shown))
        if shown not in self._seen:
            self._seen.append(shown)
        self._caption.setText(shown.name())
        self._caption.adjustSize()
        self._caption.move(_MARGIN, self._canvas.height() - self._caption.height() - _MARGIN)
        self._caption.show()
        return True

    def end(self) -> None:
        """Show again what was there before."""
        self._caption.hide()
        if self._before:
            there = set(QgsProject.instance().mapLayers().values())
            self._canvas.setLayers([layer for layer in self._before if layer in there])
            self._before = []

    def seen(self) -> list[QgsMapLayer]:
        """Return the images that were looked at since `forget`."""
        there = set(QgsProject.instance().mapLayers().values())
        return [layer for layer in self._seen if layer in there]

    def forget(self) -> None:
        """Begin a new question."""
        self._seen = []

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self.end()
        self._caption.setParent(None)
        self._caption.deleteLater()

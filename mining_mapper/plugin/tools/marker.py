"""The candidate on the map: a dark and a light line that read on any image, and no fill."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QEasingCurve, QObject, Qt, QVariantAnimation, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..carrying import carried_box
from .hiding import hide_outlines

DARK, LIGHT = QColor(20, 20, 20, 190), QColor(255, 244, 150)
HOVER = QColor(0, 200, 255)
SURROUNDINGS = 4.0
"""The view shows at least so many times the candidate's own size."""

_FEWEST_PIXELS_IN_VIEW = 90
"""What is smaller needs more around it to be recognised."""

_DARK_WIDTH, _LIGHT_WIDTH = 7, 3
_MIDDLE, _FARTHEST = 0.6, 3.0
_PULSE_WIDTH, _PULSE_MILLISECONDS = 16, 450


def surroundings_of(shape: QgsGeometry, pixel: float) -> float:
    """Return how many times its own size the view of a shape is; ``pixel`` is the width of one, in its coordinates."""
    box = shape.boundingBox()
    return max(SURROUNDINGS, _FEWEST_PIXELS_IN_VIEW * pixel / (max(box.width(), box.height()) or 1.0))


def _line_band(canvas: QgsMapCanvas, colour: QColor, width: int) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(colour)
    band.setFillColor(QColor(Qt.GlobalColor.transparent))
    band.setWidth(width)
    return band


class Marker(QObject):
    """Two rubber bands around one shape.

    Attributes:
        crs: the coordinate reference system of the shape.

    Args:
        canvas: where to draw.
        light: colour of the inner line.

    Signals:
        changed: another shape is drawn, or none.
        hiddenChanged: whether the outline is hidden now.
    """

    changed = pyqtSignal()
    hiddenChanged = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas, light: QColor = LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._dark = _line_band(canvas, DARK, _DARK_WIDTH)
        self._light = _line_band(canvas, light, _LIGHT_WIDTH)
        self._shape = QgsGeometry()
        self._hidden = False
        self._aside = False
        self.crs = QgsCoordinateReferenceSystem()
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE_MILLISECONDS)
        self._pulse.setStartValue(_PULSE_WIDTH)
        self._pulse.setEndValue(_DARK_WIDTH)
        self._pulse.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse.valueChanged.connect(self._set_dark_width)
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Draw the outline of a shape.

        Args:
            geometry: the shape.
            crs: its coordinate reference system.
        """
        self._shape, self.crs = QgsGeometry(geometry), crs
        self.set_hidden(False)
        self._draw()
        self.changed.emit()

    def clear(self) -> None:
        """Draw nothing."""
        self._shape = QgsGeometry()
        for band in (self._dark, self._light):
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.changed.emit()

    def set_hidden(self, hidden: bool) -> None:
        """Hide the outline for a look at what is under it, or show it again; so for those of layers."""
        if hidden == self._hidden:
            return
        self._hidden = hidden
        self._show_bands()
        hide_outlines(self._canvas, hidden)
        self.hiddenChanged.emit(hidden)

    def set_aside(self, aside: bool) -> None:
        """Draw nothing as long as another outline is looked at, or draw again."""
        self._aside = aside
        self._show_bands()

    def is_drawn(self) -> bool:
        """Whether the outline is on the map now, where there is one."""
        return self._light.isVisible()

    def is_hidden(self) -> bool:
        """Whether the outline is hidden now."""
        return self._hidden

    def shape(self) -> QgsGeometry:
        """Return the shape as it was given, empty when nothing is drawn."""
        return QgsGeometry(self._shape)

    def map_box(self) -> QgsRectangle:
        """Return the extent of the outline in the canvas's coordinates."""
        geometry = self._light.asGeometry()
        return geometry.boundingBox() if not geometry.isEmpty() else QgsRectangle()

    def fly_to(self, surroundings: float = SURROUNDINGS) -> None:
        """Bring the shape and its surroundings into view, and pulse once on arrival.

        The map stays where it is while the shape sits well inside a view of a fitting scale: the eye
        keeps its bearings.

        Args:
            surroundings: side of the view in sides of the shape.
        """
        box = self.map_box()
        if box.isNull() or box.isEmpty() or not box.isFinite():
            return
        wanted = _view_around(box, max(surroundings, SURROUNDINGS))
        if not _fits(box, wanted, self._canvas.extent()):
            self._canvas.setExtent(wanted)
            self._canvas.refresh()
        self._pulse.stop()
        self._pulse.start()

    def view_of(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, surroundings: float = SURROUNDINGS
    ) -> QgsRectangle:
        """Return the extent, in the canvas's coordinates, that shows a shape with its surroundings."""
        box = carried_box(geometry.boundingBox(), crs, self._canvas.mapSettings().destinationCrs())
        return _view_around(box, max(surroundings, SURROUNDINGS))

    def remove(self) -> None:
        """Take the outline off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.set_hidden(False)
        self._pulse.stop()
        for band in (self._dark, self._light):
            self._canvas.scene().removeItem(band)

    def _show_bands(self) -> None:
        for band in (self._dark, self._light):
            band.setVisible(not self._hidden and not self._aside)

    def _draw(self) -> None:
        """Bring the shape into the coordinates that the canvas has now."""
        if not self._shape.isEmpty():
            for band in (self._dark, self._light):
                band.setToGeometry(self._shape, self.crs)
            # A rubber band shows itself with every shape.
            self._show_bands()

    def _set_dark_width(self, width: int) -> None:
        self._dark.setWidth(int(width))
        self._dark.update()


def _view_around(box: QgsRectangle, times: float) -> QgsRectangle:
    half = max(box.width(), box.height()) * times / 2
    centre = box.center()
    return QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)


def _fits(box: QgsRectangle, wanted: QgsRectangle, view: QgsRectangle) -> bool:
    """Whether the view already shows the box in its middle, at a scale that is neither too near nor too far."""
    middle = QgsRectangle(view)
    middle.scale(_MIDDLE)
    ratio = min(view.width(), view.height()) / max(wanted.width(), wanted.height())
    return middle.contains(box) and 1.0 <= ratio <= _FARTHEST

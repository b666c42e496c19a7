"""Take objects from the map: what is outlined under the pointer is what a click, a stroke or a box saves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor
from qgis.PyQt.QtWidgets import QApplication

from ...core.errors import MiningMapperError
from ..carrying import carried
from ..units import Unit
from .keys import Command, key_map
from .marker import HOVER, Marker
from .session_tool import SessionTool
from .withholding import Withholds, nowhere

_REST_MILLISECONDS = 10
_STAY_MILLISECONDS = 120
# A hand trembles: a press that moves less is a click.
_DRAG_PIXELS = 5
_STROKE_WIDTH = 3
_STROKE = QColor(255, 140, 0)
_CUTTING = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier)


class Finder(Protocol):
    """Where objects come from, see `Objects`; points and lines are in the CRS that is given with them.

    Attributes:
        tool: what labels that come from here say of their making.
        has_knife: whether a stroke with Alt cuts along itself; otherwise it takes away all that it touches.
        first_pixels: size of objects before another is chosen.
        refines: whether clicks with Shift and Alt tell it more of the object that was taken last: then it has
            ``begin`` and ``refined``, see `PromptedObjects`.
        is_waiting: whether it is still looking: it says so when it has found something, and the tool looks again.
    """

    tool: str
    has_knife: bool
    first_pixels: float
    refines: bool
    is_waiting: bool

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return the object of a size under a point."""

    def draft(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return the same, coarse but at once; None where `at` is quick."""

    def touched(self, line: QgsGeometry, crs: QgsCoordinateReferenceSystem, pixels: float) -> Unit | None:
        """Return the objects of a size that a line or a polygon touches, as one."""

    def larger(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return the pixels of the next larger object."""

    def smaller(self, found: Unit | None, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> int:
        """Return the pixels of the next smaller object."""


class SmartTool(SessionTool, QgsMapTool):
    """Outlines the object under the pointer; a click takes it, a drag takes all that it touches.

    With Shift it is added to the last one, with Alt or Ctrl cut from it. ``grow`` and ``shrink``, or the wheel with
    Shift, change the size of the objects.

    Attributes:
        as_saved: returns an outline as a click would save it.

    Args:
        canvas: the map.
        objects: finds objects.
        crs: the coordinate reference system of their outlines.

    Signals:
        taken, added, cut: the `Unit` that was outlined, as it will be saved.
        sliced: a line in ``crs`` along which the last one shall be cut in two.
        refined: a `Unit` that shall stand in for the last one.
        sized: pixels of the object that is outlined now.
        withheld: something was begun where help is withheld.
        failed: a `MiningMapperError`.
    """

    taken = pyqtSignal(object)
    added = pyqtSignal(object)
    cut = pyqtSignal(object)
    sliced = pyqtSignal(object)
    refined = pyqtSignal(object)
    sized = pyqtSignal(int)
    withheld = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, objects: Finder, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas)
        # While a button is down the canvas keeps keys from its tool.
        canvas.keyPressed.connect(self._on_key_while_dragging)
        canvas.extentsChanged.connect(self._on_view)
        self.setToolName("Mining Mapper smart polygon")
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.objects = objects
        self._crs = crs
        self._marker = Marker(canvas, HOVER, self)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setStrokeColor(_STROKE)
        self._band.setFillColor(QColor(Qt.GlobalColor.transparent))
        self._band.setWidth(_STROKE_WIDTH)
        self._point = QgsPointXY()
        self._aims = False
        self._found: Unit | None = None
        self.pixels = 0.0
        self._sizes: dict[str, float] = {}
        self._pressed: QPoint | None = None
        self._stroke: list[QgsPointXY] = []
        # A click whose object is still being looked for: where, and with which keys.
        self._awaited: tuple[QgsPointXY, Qt.KeyboardModifier] | None = None
        self.boxes = False
        self.withholds: Withholds = nowhere
        self.as_saved: Callable[[QgsGeometry], QgsGeometry] = QgsGeometry
        self._refused = False
        # The outline is traced once the pointer rests, not at every pixel that it crosses.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._glance)
        # A large outline is shown coarse at first, and as it will be saved when the pointer stays.
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(_STAY_MILLISECONDS)
        self._stay.timeout.connect(self._look)
        # The map is moved, or gets another size, in several steps.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_REST_MILLISECONDS)
        self._settle.timeout.connect(self._look_under_pointer)

    def use(self, objects: Finder) -> None:
        """Take objects from somewhere else from now on; each source keeps the size that was chosen."""
        self._sizes[self.objects.tool] = self.pixels
        self.objects, self.pixels = objects, self._sizes.get(objects.tool, objects.first_pixels)
        self._stop_looking()
        self._awaited = self._found = None
        self._marker.clear()
        if self.isActive():
            self._rest.start()

    def look_again(self) -> None:
        """Show what is under the pointer now: its source knows more than before."""
        if self._awaited is not None:
            point, modifiers = self._awaited
            self._awaited = None
            self._click(point, modifiers)
        elif self.isActive() and self._pressed is None:
            self._rest.start()

    def hovered(self) -> QgsGeometry:
        """Return the outline that is shown."""
        return self._marker.shape()

    def grow(self) -> None:
        """Outline the next larger object."""
        self._resize(self.objects.larger)

    def shrink(self) -> None:
        """Outline the next smaller object."""
        self._resize(self.objects.smaller)

    def take(self) -> None:
        """Take what is outlined, as a click there does.

        Where no pointer has pointed in view, what lies in the middle of the map is outlined first; from then on it
        follows the map, until the pointer moves.
        """
        if self._pressed is not None:
            return
        if self._point.isEmpty() or not self.canvas().extent().contains(self._point):
            self._aim()
        elif self.withholds(self._point, Qt.KeyboardModifier.NoModifier):
            self.withheld.emit()
        else:
            self._stop_looking()
            self._click(self._point, Qt.KeyboardModifier.NoModifier)

    def set_hidden(self, hidden: bool) -> None:
        """Hide what is outlined, wherever the pointer goes, or show it again."""
        self._marker.set_aside(hidden)

    def give_up(self) -> bool:
        """Forget the stroke or box that is being dragged; return whether there is one."""
        begun = self._pressed is not None
        if begun:
            self._end_stroke()
        return begun

    def wheelEvent(self, event: Any) -> None:
        """With Shift, grow and shrink; without, the wheel stays QGIS's own."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        # Some systems turn the wheel sideways while Shift is held.
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.grow() if turned > 0 else self.shrink()
        event.accept()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a click, a stroke or a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._refused = self.withholds(event.mapPoint(), event.modifiers())
            self._pressed, self._stroke = (None if self._refused else event.pos()), [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the object under the pointer, or the stroke."""
        self._aims = False
        self._settle.stop()
        self._point = event.mapPoint()
        if self._pressed is not None and self._is_drag(event.pos()):
            self._stroke.append(self._point)
            self._band.setToGeometry(self._dragged(), None)
        else:
            self._stay.stop()
            self._rest.start()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Save what is outlined, or what was dragged over."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._point = event.mapPoint()
        self._stop_looking()
        if self._refused:
            self._refused = False
            self._end_stroke()
            self.withheld.emit()
        elif self._pressed is not None and self._is_drag(event.pos()):
            self._stroke.append(self._point)
            if self.objects.has_knife and _cuts(event.modifiers()):
                self._slice()
                return
            self._ask(lambda: self.objects.touched(self._dragged(), self._map_crs(), self.pixels))
            self._end_stroke()
            if self._found is not None:
                self._tell(event.modifiers(), self._found)
        elif self._pressed is not None:
            self._end_stroke()
            self._click(self._point, event.modifiers())

    def deactivate(self) -> None:
        """Take the outline off the map."""
        self._aims = False
        self._stop_looking()
        self._end_stroke()
        self._awaited = self._found = None
        # Until the tool is taken up again the map may have been moved.
        self._point = QgsPointXY()
        self._marker.clear()
        super().deactivate()

    def remove(self) -> None:
        """Leave nothing on the canvas, and listen to it no more."""
        self.canvas().keyPressed.disconnect(self._on_key_while_dragging)
        self.canvas().extentsChanged.disconnect(self._on_view)
        super().remove()
        # This object may outlive its session, which must not live on in it with all that it has read.
        self.objects, self.withholds, self.as_saved = None, nowhere, QgsGeometry
        self._marker.remove()
        self.canvas().scene().removeItem(self._band)

    def _on_key_while_dragging(self, event: Any) -> None:
        if key_map().means(event, Command.DISMISS):
            self.give_up()

    def _aim(self) -> None:
        """Outline what lies in the middle of the map."""
        self._settle.stop()
        self._aims = True
        self._point = self.canvas().center()
        self._rest.start()

    def _on_view(self) -> None:
        if self._aims:
            self._aim()
        elif self.isActive() and self._pressed is None and not self._point.isEmpty():
            self._settle.start()

    def _look_under_pointer(self) -> None:
        """Outline what has come under the pointer with another view, or nothing where it is not on the map."""
        viewport, place = self.canvas().viewport(), QCursor.pos()
        if QApplication.widgetAt(place) is viewport:
            self._point = self.toMapCoordinates(viewport.mapFromGlobal(place))
            self._glance()
        else:
            self._stop_looking()
            self._point, self._found = QgsPointXY(), None
            self._marker.clear()

    def _click(self, point: QgsPointXY, modifiers: Qt.KeyboardModifier) -> None:
        """Take the object under a point, now or when it is found."""
        self._awaited = None
        crs, objects = self._map_crs(), self.objects
        adds = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        more = objects.refines and (adds or _cuts(modifiers))
        if more:
            self._ask(lambda: objects.refined(point, crs, adds))
        else:
            self._ask(lambda: objects.at(point, crs, self.pixels))
        if self._found is None:
            self._awaited = (point, modifiers) if objects.is_waiting else None
        elif more:
            self.refined.emit(self._found)
        else:
            if objects.refines:
                objects.begin(point, crs)
            self._tell(modifiers, self._found)

    def _tell(self, modifiers: Qt.KeyboardModifier, found: Unit) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.added.emit(found)
        elif _cuts(modifiers):
            self.cut.emit(found)
        else:
            self.taken.emit(found)

    def _resize(self, next_size: Any) -> None:
        if self._found is None:
            self._look()
        try:
            pixels = float(next_size(self._found, self._point, self._map_crs()))
            # Nothing there has no size.
            self.pixels = pixels or self.pixels
        except MiningMapperError as error:
            self.failed.emit(error)
            return
        self._look()

    def _stop_looking(self) -> None:
        for timer in (self._rest, self._stay, self._settle):
            timer.stop()

    def _slice(self) -> None:
        line = QgsGeometry.fromPolylineXY(self._stroke)
        line = carried(line, self._map_crs(), self._crs)
        self._end_stroke()
        if not line.isEmpty():
            self.sliced.emit(line)

    def _glance(self) -> None:
        """Show the outline; a large one coarse at first."""
        if self._point.isEmpty() or self._looks_away():
            return
        try:
            draft = self.objects.draft(self._point, self._map_crs(), self.pixels)
        except MiningMapperError as error:
            self._found = None
            self.failed.emit(error)
            return
        if draft is None:
            self._look()
            return
        self._marker.show(draft.geometry, self._crs)
        self._stay.start()

    def _looks_away(self) -> bool:
        """Show nothing where help is withheld; return whether it is."""
        away = self.withholds(self._point, QApplication.keyboardModifiers())
        if away:
            self._found = None
            self._marker.clear()
        return away

    def _look(self) -> None:
        if not self._looks_away():
            self._ask(lambda: self.objects.at(self._point, self._map_crs(), self.pixels))

    def _ask(self, question: Any) -> None:
        """Show what a question finds."""
        try:
            self._found = question()
        except MiningMapperError as error:
            self._found = None
            self.failed.emit(error)
        self.setCursor(Qt.CursorShape.BusyCursor if self.objects.is_waiting else Qt.CursorShape.CrossCursor)
        if self._found is None:
            self._marker.clear()
        else:
            self._marker.show(self.as_saved(self._found.geometry), self._crs)
            self.sized.emit(self._found.pixels)

    def _is_drag(self, place: QPoint) -> bool:
        """Return whether more is dragged than a hand trembles; a stroke may lead back to where it began."""
        far = (place - self._pressed).manhattanLength() > _DRAG_PIXELS
        return far or (not self.boxes and len(self._stroke) > 1)

    def _dragged(self) -> QgsGeometry:
        if self.boxes:
            return QgsGeometry.fromRect(QgsRectangle(self._stroke[0], self._stroke[-1]))
        return QgsGeometry.fromPolylineXY(self._stroke)

    def _end_stroke(self) -> None:
        self._pressed, self._stroke = None, []
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def _map_crs(self) -> QgsCoordinateReferenceSystem:
        return self.canvas().mapSettings().destinationCrs()


def _cuts(modifiers: Qt.KeyboardModifier) -> bool:
    return any(modifiers & key for key in _CUTTING)

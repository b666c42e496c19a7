"""Draw an outline in one go, or with few anchors: it follows the edges of the image, or runs as it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, Qt, QTimer, pyqtSignal

from ...core.errors import MiningMapperError
from ..carrying import carried
from ..magnet import Magnet, Ways
from .last_outline import LastOutline
from .shape_tool import ShapeTool
from .withholding import Withholds, nowhere

QUICK_BY_HAND = 300
"""Pixels below which an object is outlined sooner by hand than taken."""

# A part as large as half the window has about a quarter of its pixels.
_FEWEST_PIXELS_IN_VIEW = 4 * QUICK_BY_HAND
_REST_MILLISECONDS = 10
# A hand trembles: a press that moves less is a click.
_DRAG_PIXELS = 5
# So near a click is one on the first anchor, when there are so many.
_CLOSING_PIXELS = 8
_FEWEST_TO_CLOSE = 2
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class WireTool(ShapeTool):
    """A drag draws a whole outline by hand, which closes and ends when the button is let go.

    Left clicks set anchors; a right click, Enter, or a click on the first anchor ends the shape, Backspace takes an
    anchor back, Esc gives up; between anchors a drag draws a piece by hand. With Shift, a click pulls the outline of
    the last label through a place, and a drag draws a piece of it anew.

    ``X`` switches between edges and lines as they are drawn. Where the view shows so few pixels that an outline is
    drawn sooner by hand, anchors begin with straight lines.

    Attributes:
        magnet: finds ways along edges.

    Args:
        canvas: the map.
        magnet: finds ways along edges.
        crs: the coordinate reference system that shapes are reported in.
        last: returns the outline of the last label in ``crs``, empty where there is none.

    Signals:
        withheld: something was begun where help is withheld.
        switched: whether the outline follows edges now.
        reshaped: the outline that the last label shall have, in ``crs``.
        nothingNear: there is no outline to reshape.
        failed: a `MiningMapperError`.
    """

    switched = pyqtSignal(bool)
    withheld = pyqtSignal()
    reshaped = pyqtSignal(object)
    nothingNear = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(
        self,
        canvas: QgsMapCanvas,
        magnet: Magnet,
        crs: QgsCoordinateReferenceSystem,
        last: Callable[[], QgsGeometry] = QgsGeometry,
    ) -> None:
        super().__init__(canvas, crs)
        self.setToolName("Mining Mapper outline")
        self.magnet = magnet
        self._last = LastOutline(canvas, crs, last)
        # Where the button went down, with which keys, and what was dragged since.
        self._pressed: tuple[QPoint, Qt.KeyboardModifier] | None = None
        self._stroke: list[QgsPointXY] = []
        self._reshapes = False
        self.withholds: Withholds = nowhere
        self._refused = False
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

    @property
    def is_drawing(self) -> bool:
        """Whether something is begun that Backspace takes back."""
        return bool(self._anchors) or self._is_dragging()

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

    def preview_of_pull(self, point: QgsPointXY) -> QgsGeometry:
        """Return what the last outline would be, pulled through a place of the map; empty where it is not near."""
        return self._last.bent(point)

    def look_again(self) -> None:
        """Find ways anew: the image is there now."""
        self._find_ways()
        if self._anchors:
            self._preview()

    def switch(self) -> None:
        """Follow edges from now on, or run as it is drawn."""
        self._magnetic = not self._magnetic
        self._find_ways()
        self.switched.emit(self._magnetic)
        if self._anchors:
            self._preview()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        super().remove()
        # This object may outlive its session, which must not live on in it with all that it has read.
        self.magnet, self._last, self._ways, self.withholds = None, None, None, nowhere

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._refused = not self._anchors and self.withholds(event.mapPoint(), event.modifiers())
        if not self._refused:
            self._pressed, self._stroke = (event.pos(), event.modifiers()), [event.mapPoint()]

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set an anchor, end a drag, or end the shape."""
        self._rest.stop()
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif self._refused:
            self._refused = False
            self.withheld.emit()
        elif event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._follow(event)
            dragged, reshapes = self._is_dragging(), self._wants_reshaping(self._pressed[1])
            stroke, self._stroke, self._pressed = self._stroke, [], None
            if reshapes:
                self._reshape(self._last_with(stroke if dragged else [event.mapPoint()]))
            elif dragged:
                self._take_stroke(stroke)
            elif self._closes(event.pos()):
                self._finish()
            else:
                self._set_anchor(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the way to the pointer, what is dragged, or the last outline as it would become."""
        self._pointer = event.mapPoint()
        if self._pressed is not None:
            self._follow(event)
            if self._is_dragging():
                self._band.setToGeometry(self._shape([*self._corners, *self._stroke]), None)
        reshapes, self._reshapes = self._reshapes, self._wants_reshaping(event.modifiers())
        if self._anchors or self._is_dragging() or self._reshapes:
            self._rest.start()
        elif reshapes:
            self._rest.stop()
            self._clear()

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

    def _follow(self, event: QgsMapMouseEvent) -> None:
        """Note where the drag goes on, once it is more than a trembling."""
        far = (event.pos() - self._pressed[0]).manhattanLength() > _DRAG_PIXELS
        if (far or self._is_dragging()) and event.mapPoint() != self._stroke[-1]:
            self._stroke.append(event.mapPoint())

    def _can_finish(self) -> bool:
        return super()._can_finish() and not self._is_dragging()

    def _is_dragging(self) -> bool:
        return len(self._stroke) > 1

    def _closes(self, place: QPoint) -> bool:
        """Whether a click there is one on the first anchor, which ends the shape."""
        if len(self._anchors) < _FEWEST_TO_CLOSE:
            return False
        first = self.toCanvasCoordinates(self._anchors[0])
        return (place - first).manhattanLength() <= _CLOSING_PIXELS

    def _wants_reshaping(self, modifiers: Qt.KeyboardModifier) -> bool:
        return bool(modifiers & _SHIFT) and not self._anchors

    def _take_stroke(self, stroke: list[QgsPointXY]) -> None:
        """End the shape that was drawn in one go, or add a piece to what is anchored."""
        if not self._anchors:
            self._corners = self._drawn_by_hand(stroke, True)
            super()._finish()
            return
        self._before.append(len(self._corners))
        self._corners += self._piece(stroke)
        self._anchors.append(stroke[-1])
        self._find_ways()
        self._draw()

    def _piece(self, stroke: list[QgsPointXY]) -> list[QgsPointXY]:
        """Return the vertices that a drag after an anchor adds: the way to its beginning, and itself."""
        way = [self._corners[-1], *self.way_to(stroke[0])]
        drawn = self._drawn_by_hand([way[-1], *stroke[1:]], False)
        return [*way[1:], *drawn[1:]]

    def _drawn_by_hand(self, stroke: list[QgsPointXY], closed: bool) -> list[QgsPointXY]:
        """Return a drag as it will be saved."""
        if not self._magnetic:
            return stroke
        try:
            return self.magnet.along(stroke, self.canvas().mapSettings().destinationCrs(), closed)
        except MiningMapperError as error:
            self.failed.emit(error)
            return stroke

    def _last_with(self, places: list[QgsPointXY]) -> QgsGeometry:
        """Return the last outline pulled through one place, or drawn anew beside several."""
        if len(places) == 1:
            return self.preview_of_pull(places[0])
        return self._last.redrawn(self._drawn_by_hand(places, False))

    def _reshape(self, shape: QgsGeometry) -> None:
        self._clear()
        if shape.isEmpty():
            self.nothingNear.emit()
        else:
            self.reshaped.emit(shape)

    def _take_back(self) -> None:
        self._rest.stop()
        if self._is_dragging():
            self._pressed, self._stroke = None, []
        else:
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
        """Show what would be saved now."""
        dragging = self._is_dragging()
        if self._wants_reshaping(self._pressed[1]) if self._pressed is not None else self._reshapes:
            self._show(self._last_with(self._stroke if dragging else [self._pointer]))
            return
        if dragging and not self._anchors:
            self._band.setToGeometry(self._shape(self._drawn_by_hand(self._stroke, True)), None)
            return
        way = self._piece(self._stroke) if dragging else self.way_to(self._pointer)
        self._corners += way
        self._draw()
        del self._corners[len(self._corners) - len(way) :]

    def _show(self, shape: QgsGeometry) -> None:
        """Draw a shape in the CRS of labels, or nothing."""
        if shape.isEmpty():
            self._band.reset(self._kind)
            return
        map_crs = self.canvas().mapSettings().destinationCrs()
        self._band.setToGeometry(carried(shape, self._crs, map_crs), None)

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
        self._pressed, self._stroke, self._reshapes = None, [], False
        self._ways = None

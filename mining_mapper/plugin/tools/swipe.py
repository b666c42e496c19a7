"""Two pictures of one place side by side on the map, with a line between them that can be pushed."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..drawing import Drawing
from ..layers import is_private
from ..translation import tr
from .in_place import InPlace
from .marker import DARK
from .overlay import Overlay

LEFT, RIGHT = 0, 1

_BELOW_MARKERS = -5.0
_HANDLE_WIDTH, _KNOB = 21, 9.0
_LINE = QColor(255, 255, 255)
_STEP = 0.02
_GAP, _FROM_BELOW = 4, 34
_NAME_STYLE = (
    "QToolButton { background: rgba(20, 24, 28, 215); color: #f4f4f4; border-radius: 4px; padding: 3px 8px; }"
    "QToolButton::menu-indicator { image: none; }"
)
_WIDEST_NAME = 220


class Half(Overlay):
    """The picture of one side, cut at the line."""

    def __init__(self, canvas: QgsMapCanvas, side: int) -> None:
        super().__init__(canvas, _BELOW_MARKERS)
        self._side = side
        self._share = 0.5

    def set_share(self, share: float) -> None:
        """Cut at this share of the width, from the left."""
        self._share = share
        self.update()

    def visible_part(self) -> QRectF:
        """Return the side of the line."""
        whole = self.boundingRect()
        edge = self._share * whole.width()
        return QRectF(0, 0, edge, whole.height()) if self._side == LEFT else whole.adjusted(edge, 0, 0, 0)


class Handle(QWidget):
    """The line between the sides; pushed by mouse, or by the arrow keys while it has the focus.

    Signals:
        moved: share of the width from the left, 0..1.
    """

    moved = pyqtSignal(float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.share = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Line between the two pictures"))
        self.setToolTip(tr("Push the line with the mouse, or with the arrow keys"))

    def place(self) -> None:
        """Take the place that the share says."""
        width = self.parentWidget().width()
        self.setGeometry(round(self.share * width - _HANDLE_WIDTH / 2), 0, _HANDLE_WIDTH, self.parentWidget().height())

    def move_to(self, share: float) -> None:
        """Push the line."""
        self.share = min(max(share, 0.0), 1.0)
        self.place()
        self.moved.emit(self.share)

    def mouseMoveEvent(self, event) -> None:
        """Follow the mouse."""
        x = self.mapToParent(event.pos()).x()
        self.move_to(x / max(1, self.parentWidget().width()))

    def keyPressEvent(self, event) -> None:
        """Follow the arrow keys."""
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.move_to(self.share + step)

    def paintEvent(self, _event) -> None:
        """Draw a light line on a dark one, and a knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        for colour, width in ((DARK, 5), (_LINE, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(DARK, 2))
        painter.setBrush(_LINE)
        painter.drawEllipse(middle, _KNOB, _KNOB)
        for side in (-1, 1):
            tip = QPointF(middle.x() + side * (_KNOB - 3), middle.y())
            for up in (-3, 3):
                painter.drawLine(tip, QPointF(tip.x() - side * 3, tip.y() + up))


class Swipe(QObject):
    """Shows two dates, or any two layers, on two sides of a line; the project is not touched.

    Each side shows the map as it is, or another layer in the place of the scene's image.

    Args:
        canvas: the map.
        in_place: puts layers into the place of the image.

    Signals:
        toggled: whether it is on.
    """

    toggled = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas, in_place: InPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._in_place = in_place
        self._layers: list[QgsMapLayer | None] = [None, None]
        self._halves = [Half(canvas, side) for side in (LEFT, RIGHT)]
        self._drawings = [Drawing(self) for _side in (LEFT, RIGHT)]
        for half, drawing in zip(self._halves, self._drawings):
            drawing.drawn.connect(half.show_picture)
        self.handle = Handle(canvas)
        self.names = [QToolButton(canvas) for _side in (LEFT, RIGHT)]
        for side, button in enumerate(self.names):
            self._make_name(side, button)
        self._on = False
        self.handle.moved.connect(self._on_moved)
        canvas.installEventFilter(self)
        self._hide()

    @property
    def is_on(self) -> bool:
        """Whether the line is on the map."""
        return self._on

    def begin(self) -> bool:
        """Put the line on the map, the next other image right of it; return whether there is something to show."""
        there = QgsProject.instance().mapLayers().values()
        self._layers = [layer if layer in there else None for layer in self._layers]
        if not any(self._layers):
            others = self._in_place.images()
            if not others:
                return False
            self._layers[RIGHT] = others[0]
        self._on = True
        self._canvas.mapCanvasRefreshed.connect(self._draw)
        self._canvas.layersChanged.connect(self._draw)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)
        for widget in (self.handle, *self.names):
            widget.show()
            widget.raise_()
        self._place()
        self._draw()
        self.toggled.emit(True)
        return True

    def end(self) -> None:
        """Show the map alone again."""
        if not self._on:
            return
        self._on = False
        self._canvas.mapCanvasRefreshed.disconnect(self._draw)
        self._canvas.layersChanged.disconnect(self._draw)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removed)
        self._hide()
        self.toggled.emit(False)

    def show_layer(self, side: int, layer: QgsMapLayer | None) -> None:
        """Show a layer on one side (`LEFT` or `RIGHT`); None shows the map as it is."""
        self._layers[side] = layer
        if self._on:
            self._place()
            self._draw()

    def layers(self) -> list[QgsMapLayer]:
        """Return the layers that are shown beside those of the map."""
        return [layer for layer in self._layers if layer is not None] if self._on else []

    def is_drawn(self) -> bool:
        """Whether every side shows what it should."""
        return not any(drawing.is_busy() for drawing in self._drawings)

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self.end()
        self._canvas.removeEventFilter(self)
        for half in self._halves:
            self._canvas.scene().removeItem(half)
        for widget in (self.handle, *self.names):
            widget.setParent(None)
            widget.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep within the canvas when its size changes."""
        if event.type() == QEvent.Type.Resize and self._on:
            self._place()
        return False

    # ------------------------------------------------------------ inside

    def _make_name(self, side: int, button: QToolButton) -> None:
        button.setStyleSheet(_NAME_STYLE)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(tr("Choose what is shown on this side"))
        button.setMaximumWidth(_WIDEST_NAME)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu, side))
        button.setMenu(menu)

    def _fill(self, menu: QMenu, side: int) -> None:
        menu.clear()
        there = QgsProject.instance().layerTreeRoot().layerOrder()
        shown = [layer for layer in there if layer.isValid() and layer.isSpatial() and not is_private(layer)]
        for layer in (None, *shown):
            action = menu.addAction(_literal(_name(layer)))
            action.setCheckable(True)
            action.setChecked(layer is self._layers[side])
            action.triggered.connect(lambda _checked=False, layer=layer: self.show_layer(side, layer))

    def _on_moved(self, share: float) -> None:
        for half in self._halves:
            half.set_share(share)
        self._place_names()

    def _place(self) -> None:
        for side, button in enumerate(self.names):
            name = _name(self._layers[side])
            short = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST_NAME - 20)
            button.setText(_literal(short))
            button.setAccessibleName(name)
            button.adjustSize()
        self.handle.place()
        self._place_names()

    def _place_names(self) -> None:
        edge, top = round(self.handle.share * self._canvas.width()), self._canvas.height() - _FROM_BELOW
        left, right = self.names
        left.move(edge - _HANDLE_WIDTH // 2 - _GAP - left.width(), top)
        right.move(edge + _HANDLE_WIDTH // 2 + _GAP, top)

    def _draw(self) -> None:
        """Draw the sides that differ from the map, beside the work; the pictures before stay until then."""
        if not self._on:
            return
        for side, layer in enumerate(self._layers):
            self._drawings[side].stop()
            if layer is None:
                self._halves[side].clear()
                continue
            settings = self._canvas.mapSettings()
            settings.setLayers(self._in_place.layers_with(layer))
            self._drawings[side].begin(settings)

    def _on_removed(self, identifiers: list[str]) -> None:
        gone = [layer for layer in self._layers if layer is not None and layer.id() in identifiers]
        if gone:
            self._layers = [None if layer in gone else layer for layer in self._layers]
            self.end()

    def _hide(self) -> None:
        for drawing, half in zip(self._drawings, self._halves):
            drawing.stop()
            half.clear()
        for widget in (self.handle, *self.names):
            widget.hide()


def _name(layer: QgsMapLayer | None) -> str:
    return tr("The map as it is") if layer is None else layer.name()


def _literal(name: str) -> str:
    """Return a name for a button or menu, where a single & is taken for the sign of a key."""
    return name.replace("&", "&&")

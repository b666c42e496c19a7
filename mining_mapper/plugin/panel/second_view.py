"""A second map beside the first: the same place, another layer in the place of the scene's image."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsMapLayerProxyModel, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapLayerComboBox, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..layers import is_private
from ..styles import REVIEWING
from ..tools.in_place import InPlace
from ..tools.marker import HOVER, Marker
from ..tools.prefetch import Prefetch
from ..tools.review_tool import ReviewTool
from .help import help_button

# Filters moved from QGIS 3.34 on, where two of them joined are a bare number, taken as the older, deprecated argument.
_FILTERS = getattr(Qgis, "LayerFilters", None) or QgsMapLayerProxyModel.Filters
_CROSS, _CROSS_WIDTH = 14, 2
_SMALLEST = 200


class SecondView(QgsDockWidget):
    """Follows the map and leads it, and shows where the pointer is on the other one.

    Args:
        canvas: the map.
        in_place: puts layers into the place of the image.
        parent: QGIS's window.

    Signals:
        closedByHand: the person closed the dock.
    """

    closedByHand = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, in_place: InPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("MiningMapperSecondView")
        self.setWindowTitle(self.tr("Second view"))
        self._first = canvas
        self._in_place = in_place
        self._moves = False
        self._size = QSize()
        self.canvas = QgsMapCanvas(self)
        self.canvas.setMinimumSize(_SMALLEST, _SMALLEST)
        self.canvas.setAccessibleName(self.tr("Second view of the map"))
        self.layer = QgsMapLayerComboBox(self)
        shown = QgsMapLayerProxyModel.Filter.HasGeometry | QgsMapLayerProxyModel.Filter.RasterLayer
        self.layer.setFilters(_FILTERS(shown))
        private = [each for each in QgsProject.instance().mapLayers().values() if is_private(each)]
        self.layer.setExceptedLayerList(private)
        self.layer.setAllowEmptyLayer(True, self.tr("the map as it is"))
        self.layer.setToolTip(self.tr("What is shown in the place of the scene's image"))
        self.layer.setAccessibleName(self.tr("Layer of the second view"))
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.marker = Marker(self.canvas, parent=self)
        self.prefetch = Prefetch(self.canvas, self)
        self._crosses = {view: _cross(view) for view in (self._first, self.canvas)}
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.layer, 1)
        head.addWidget(help_button("compare", self))
        layout.addLayout(head)
        layout.addWidget(self.canvas, 1)
        self.setWidget(content)
        others = in_place.images()
        if others:
            self.layer.setLayer(others[0])
        else:
            # No layer would leave the field without words.
            self.layer.setCurrentIndex(0)
        self._connect()
        self._judge_along()
        self.show_layers()

    def shown_layer(self) -> QgsMapLayer | None:
        """Return what is shown in the place of the scene's image; None where the view shows the map as it is."""
        return self.layer.currentLayer()

    def follow(self, marker: Marker) -> None:
        """Show the outline that a marker of the first map shows."""
        shape = marker.shape()
        if shape.isEmpty():
            self.marker.clear()
        else:
            self.marker.show(shape, marker.crs)

    def show_layers(self) -> None:
        """Draw what the first map draws, with the chosen layer in the place of its image."""
        self.canvas.setDestinationCrs(self._first.mapSettings().destinationCrs())
        self.canvas.setRotation(self._first.rotation())
        self.canvas.setLayers(self._in_place.layers_with(self.shown_layer()))
        self._go_along(self._first, self.canvas)

    def draw_ahead(self, extent: QgsRectangle) -> None:
        """Draw what this view will show once the first map shows an extent."""
        there = self._first.mapSettings()
        there.setExtent(extent)
        self.prefetch.fetch(_around(there.visibleExtent().center(), there.mapUnitsPerPixel(), self.canvas))

    def remove(self) -> None:
        """Let go of the first map."""
        self._first.extentsChanged.disconnect(self._lead)
        self._first.layersChanged.disconnect(self.show_layers)
        self._first.destinationCrsChanged.disconnect(self.show_layers)
        self._first.rotationChanged.disconnect(self._turn)
        self._first.mapToolSet.disconnect(self._judge_along)
        self._first.xyCoordinates.disconnect(self._point_second)
        self.canvas.xyCoordinates.disconnect(self._point_first)
        self.marker.remove()
        self.prefetch.remove()
        for view, cross in self._crosses.items():
            view.scene().removeItem(cross)
        self.canvas.unsetMapTool(self._pan)

    def closeEvent(self, event) -> None:
        """Tell that the view is not wanted any more."""
        super().closeEvent(event)
        self.closedByHand.emit()

    # ------------------------------------------------------------ inside

    def _connect(self) -> None:
        self._first.extentsChanged.connect(self._lead)
        self._first.layersChanged.connect(self.show_layers)
        self._first.destinationCrsChanged.connect(self.show_layers)
        self._first.rotationChanged.connect(self._turn)
        self._first.mapToolSet.connect(self._judge_along)
        self._first.xyCoordinates.connect(self._point_second)
        self.canvas.extentsChanged.connect(self._be_led)
        self.canvas.xyCoordinates.connect(self._point_first)
        self.layer.layerChanged.connect(lambda _layer: self.show_layers())

    def _judge_along(self, *_tools: object) -> None:
        """Draw labels as the first map draws them: as outlines only while places are judged on it."""
        reviewing = isinstance(self._first.mapTool(), ReviewTool)
        self.canvas.expressionContextScope().setVariable(REVIEWING, reviewing)

    def _turn(self, degrees: float) -> None:
        """Turn as the first map turns, about the same middle."""
        self._moves = True
        try:
            self.canvas.setRotation(degrees)
        finally:
            self._moves = False
        self._lead()

    def _lead(self) -> None:
        self._go_along(self._first, self.canvas)

    def _be_led(self) -> None:
        """Let the second view lead, unless it only got another size."""
        size = self.canvas.mapSettings().outputSize()
        if size == self._size:
            self._go_along(self.canvas, self._first)
        else:
            self._size = size
            self._lead()

    def _go_along(self, leader: QgsMapCanvas, follower: QgsMapCanvas) -> None:
        """Show the same middle at the same scale; the sizes of the two may differ."""
        if self._moves or leader.extent().isEmpty():
            return
        self._moves = True
        try:
            follower.setExtent(_around(leader.center(), leader.mapUnitsPerPixel(), follower))
            follower.refresh()
        finally:
            self._moves = False

    def _point_second(self, point: QgsPointXY) -> None:
        self._point(self.canvas, self._first, point)

    def _point_first(self, point: QgsPointXY) -> None:
        self._point(self._first, self.canvas, point)

    def _point(self, there: QgsMapCanvas, here: QgsMapCanvas, point: QgsPointXY) -> None:
        self._crosses[there].setCenter(point)
        self._crosses[there].show()
        self._crosses[here].hide()


def _around(middle: QgsPointXY, units_per_pixel: float, canvas: QgsMapCanvas) -> QgsRectangle:
    size = canvas.mapSettings().outputSize()
    return QgsRectangle.fromCenterAndSize(middle, size.width() * units_per_pixel, size.height() * units_per_pixel)


def _cross(canvas: QgsMapCanvas) -> QgsVertexMarker:
    cross = QgsVertexMarker(canvas)
    cross.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    cross.setColor(HOVER)
    cross.setIconSize(_CROSS)
    cross.setPenWidth(_CROSS_WIDTH)
    cross.hide()
    return cross

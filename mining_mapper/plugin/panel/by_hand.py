"""Labels that are drawn with QGIS's own tool."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolCapture
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import MiningMapperError
from ..digitising import Digitising
from ..session import Session


class ByHand(QObject):
    """Starts QGIS's tool for adding polygons, and saves each one once it is closed.

    Attributes:
        start: makes a layer current and starts the tool.

    Args:
        session: the session.
        canvas: the map.
        digitising: knows what is too small to be mapped.
        start_digitising: see ``start``.
        parent: owner.

    Signals:
        said: an error or a sentence for the message bar.
        saved: what was drawn is saved.
    """

    said = pyqtSignal(object)
    saved = pyqtSignal()

    def __init__(
        self,
        session: Session,
        canvas: QgsMapCanvas,
        digitising: Digitising,
        start_digitising: Callable[[QgsVectorLayer], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._canvas = canvas
        self._digitising = digitising
        self.start = start_digitising
        self._layer: QgsVectorLayer | None = None

    def draw(self) -> None:
        """Take QGIS's tool in hand."""
        layer = self._session.campaign.layer("labels")
        if layer is not self._layer:
            self.remove()
            self._layer = layer
            layer.featureAdded.connect(self._on_drawn)
        self.start(layer)
        self.said.emit(self.tr("Draw the outline; a right click ends it, and it is saved at once."))

    def is_between_shapes(self) -> bool:
        """Return whether QGIS's tool is in hand for labels, and no outline is begun."""
        tool = self._canvas.mapTool()
        if not isinstance(tool, QgsMapToolCapture):
            return False
        return self._canvas.currentLayer() is self._session.campaign.layer("labels") and tool.captureCurve().isEmpty()

    def remove(self) -> None:
        """Listen to the layer no more."""
        layer, self._layer = self._layer, None
        if layer is not None:
            try:
                layer.featureAdded.disconnect(self._on_drawn)
            except (RuntimeError, TypeError):
                # QGIS has deleted the layer with its project.
                return

    def _on_drawn(self, feature: int) -> None:
        # Negative numbers are features that are not on the disk yet.
        if feature < 0 and self._layer is not None:
            QTimer.singleShot(0, lambda: self._commit(feature))

    def _commit(self, feature: int) -> None:
        layer = self._layer
        if layer is None or not layer.isEditable():
            return
        error = self._too_small(layer.getGeometry(feature))
        if error is not None:
            layer.deleteFeature(feature)
            self.said.emit(error)
        elif layer.commitChanges(False):
            self.saved.emit()
        else:
            self.said.emit(self.tr("The label could not be saved: %s") % " ".join(layer.commitErrors()))

    def _too_small(self, shape: QgsGeometry) -> MiningMapperError | None:
        """Return why what was just drawn as a polygon is not kept; pieces of what was there before stay."""
        tool = self._canvas.mapTool()
        draws = isinstance(tool, QgsMapToolCapture) and tool.mode() == QgsMapToolCapture.CaptureMode.CapturePolygon
        if not draws or shape.isEmpty():
            return None
        try:
            return self._digitising.too_small(shape)
        except MiningMapperError:
            # Without the image nobody knows how large its pixels are.
            return None

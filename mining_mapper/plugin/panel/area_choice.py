"""The area of interest: the image, the current view, or the polygons of a layer."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from ...core.errors import CampaignError
from ..carrying import carried
from ..layers import find_layers
from .look import SPACING, muted
from .scene_guess import LARGE_IMAGE_PIXELS

_POINTS_AN_EDGE = 20


class AreaChoice(QWidget):
    """Three ways to say where to look, and a fourth where it is offered; geometries are in the CRS of the image."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._footprint = QgsGeometry()
        self._crs = QgsCoordinateReferenceSystem()
        self.image = QRadioButton(self.tr("The whole image"), self)
        self.view = QRadioButton(self.tr("The current view of the map"), self)
        self.polygons = QRadioButton(self.tr("Polygons of a layer"), self)
        self.same = QRadioButton(self.tr("As on the scene that is worked on"), self)
        self.same.hide()
        self._offered: QgsGeometry | None = None
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setAccessibleName(self.tr("Polygons of a layer"))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setExceptedLayerList(list(find_layers(QgsProject.instance()).values()))
        self.layer.setEnabled(False)
        self.note = muted(QLabel(self))
        self.note.setWordWrap(True)
        self.note.hide()
        group = QButtonGroup(self)
        for button in (self.image, self.view, self.polygons, self.same):
            group.addButton(button)
        self.image.setChecked(True)
        self.polygons.setEnabled(self.layer.count() > 0)
        self.polygons.toggled.connect(self.layer.setEnabled)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACING)
        grid.addWidget(self.image, 0, 0, 1, 2)
        grid.addWidget(self.view, 1, 0, 1, 2)
        grid.addWidget(self.polygons, 2, 0)
        grid.addWidget(self.layer, 2, 1)
        grid.addWidget(self.same, 3, 0, 1, 2)
        grid.addWidget(self.note, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def suggest(self, pixels: int, footprint: QgsGeometry, crs: str) -> None:
        """Choose the image, or the view where the image is large and the view shows a part of it."""
        self._footprint = QgsGeometry(footprint)
        self._crs = QgsCoordinateReferenceSystem(crs)
        large = pixels > LARGE_IMAGE_PIXELS
        (self.view if large else self.image).setChecked(True)
        self.note.setText(self.tr("The image is large: a part of it is ready sooner.") if large else "")
        self.note.setVisible(large)

    def offer(self, area: QgsGeometry | None) -> None:
        """Offer the area of another scene, in the CRS of the image, and choose it; None where there is none."""
        self._offered = area
        self.same.setVisible(area is not None)
        if area is not None:
            self.same.setChecked(True)

    def geometry(self) -> QgsGeometry | None:
        """Return the area in the CRS of the image, None for the whole image.

        Raises:
            CampaignError: view, polygons or offered area do not touch the image.
        """
        if self.image.isChecked():
            return None
        if self.same.isChecked() and self._offered is not None:
            area = self._offered
        else:
            area = self._view() if self.view.isChecked() else self._polygons()
        area = area.intersection(self._footprint)
        if area.isEmpty():
            raise CampaignError(
                self.tr("The area of interest does not touch the image."),
                self.tr("Zoom the map to the image, or choose polygons that lie on it."),
            )
        return area

    def _view(self) -> QgsGeometry:
        return self._to_image(QgsGeometry.fromRect(self._canvas.extent()), self._canvas.mapSettings().destinationCrs())

    def _polygons(self) -> QgsGeometry:
        layer = self.layer.currentLayer()
        if layer is None:
            return QgsGeometry()
        shapes = [feature.geometry() for feature in layer.getFeatures() if feature.hasGeometry()]
        return self._to_image(QgsGeometry.unaryUnion(shapes), layer.crs())

    def _to_image(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        if crs == self._crs:
            return geometry
        # Straight edges bend in another projection; points along them keep the outline true.
        return carried(geometry.densifyByCount(_POINTS_AN_EDGE), crs, self._crs)

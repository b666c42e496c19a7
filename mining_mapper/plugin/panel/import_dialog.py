"""Asks for the polygons of an older map and what their values mean."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsFieldProxyModel,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QToolButton,
    QWidget,
)

from ...core.class_guess import guess_class
from ...core.taxonomy import MINING
from ..campaign import Campaign
from ..layers import find_layers
from ..prior_import import MOST_VALUES, ValueCount, field_of_classes
from ..slices import Slices
from .class_table import ClassTable
from .dialog_frame import frame_dialog
from .look import muted

_SIZE = (480, 460)
CLASS_FIELD = "class"
"""The field of the class in the files that this program writes; chosen where a layer has it."""


class ImportDialog(QDialog):
    """A layer of the project, the field of its classes, and a class for each of its values.

    Args:
        campaign: the open campaign.
        parent: QGIS's window.
    """

    def __init__(self, campaign: Campaign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self.setWindowTitle(self.tr("Import polygons of an older map"))
        self.resize(*_SIZE)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setExceptedLayerList(list(find_layers(QgsProject.instance()).values()))
        self.layer.setAccessibleName(self.tr("Layer"))
        self.layer.setToolTip(self.tr("A layer of polygons of the project"))
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setAccessibleName(self.tr("Choose a file…"))
        self.browse.setToolTip(self.tr("Choose a file of polygons; it becomes a layer of the project"))
        self.field = QgsFieldComboBox(self)
        self.field.setAllowEmptyFieldName(True)
        self.field.setFilters(QgsFieldProxyModel.Filter.AllTypes)
        self.field.setToolTip(self.tr("The field whose value says the class; none where all are of one class"))
        headers = [self.tr("Value"), self.tr("Polygons"), self.tr("Class")]
        self.values = ClassTable(campaign, headers, self)
        self.values.chosenChanged.connect(self._allow)
        self.about = muted(QLabel(self))
        self.about.setWordWrap(True)
        form = QFormLayout()
        source = QHBoxLayout()
        source.addWidget(self.layer, 1)
        source.addWidget(self.browse)
        form.addRow(self.tr("Layer"), source)
        form.addRow(self.tr("Field of the class"), self.field)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Import"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        frame_dialog(self, [(form, 0), (self.values, 1), (self.about, 0)], "import_map", self.buttons)
        self._count: ValueCount | None = None
        self._counting = Slices(self)
        self._counting.progress.connect(self._on_counting)
        self._counting.finished.connect(self._on_counted)
        self.browse.clicked.connect(lambda _checked=False: self._choose_file())
        self.layer.layerChanged.connect(self._on_layer)
        self.field.fieldChanged.connect(lambda _name: self._show_values())
        self._on_layer(self.layer.currentLayer())

    def chosen(self) -> tuple[QgsVectorLayer, str, dict[str, str]]:
        """Return layer, field (empty for none), and value -> code."""
        return self.layer.currentLayer(), self.field.currentField(), self.values.chosen()

    def add_file(self, path: str) -> None:
        """Make a file a hidden layer of the project and choose it; of several layers of polygons the person chooses."""
        layers = _layers_of_polygons(path)
        if not layers:
            self.about.setText(self.tr("%s holds no polygons that QGIS can read.") % Path(path).name)
            return
        name = next(iter(layers))
        if len(layers) > 1:
            name, accepted = QInputDialog.getItem(
                self, self.windowTitle(), self.tr("Layer"), list(layers), 0, editable=False
            )
            if not accepted:
                return
        layer = QgsVectorLayer(layers[name], name, "ogr")
        QgsProject.instance().addMapLayer(layer)
        # Its filling would hide what its polygons are judged by; the list outlines them.
        QgsProject.instance().layerTreeRoot().findLayer(layer).setItemVisibilityChecked(False)
        self.layer.setLayer(layer)

    def done(self, result: int) -> None:
        """Read no further."""
        self._counting.stop()
        super().done(result)

    def _choose_file(self) -> None:
        kinds = QgsProviderRegistry.instance().fileVectorFilters()
        path, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), QgsProject.instance().homePath(), kinds)
        if path:
            self.add_file(path)

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self.field.setLayer(layer)
        if layer is not None and layer.fields().lookupField(CLASS_FIELD) >= 0:
            self.field.setField(CLASS_FIELD)
        elif layer is not None:
            self.field.setField(field_of_classes(layer, self._campaign.taxonomy))
        else:
            self.about.setText(self.tr("The project has no other layer of polygons: choose a file (…)."))
        self._show_values()

    def _show_values(self) -> None:
        """Show the values of the field; those of many rows once they are counted."""
        self._counting.stop()
        layer, field = self.layer.currentLayer(), self.field.currentField()
        self.values.show_rows([])
        if layer is None:
            return
        if field:
            self._count = ValueCount(layer, field)
            self._counting.begin(iter(self._count))
        else:
            self._show_counts("", {"": layer.featureCount()})

    def _on_counting(self, share: float) -> None:
        self.about.setText(self.tr("Reading the values: %d %%") % round(100 * share))

    def _on_counted(self) -> None:
        self._show_counts(self.field.currentField(), self._count.counts)

    def _show_counts(self, field: str, counts: Mapping[str, int]) -> None:
        if field and not counts:
            self.about.setText(
                self.tr("The field has more than %d values: it does not look like one of classes.") % MOST_VALUES
            )
        else:
            self.about.setText(
                self.tr(
                    "They come as a list to walk through, cut to the area of interest. What you keep is a label of "
                    "imported origin; areas treat it as a prediction, never as known."
                )
            )
        taxonomy = self._campaign.taxonomy
        self.values.show_rows(
            (
                value,
                (value if field else self.tr("all of them"), str(count)),
                guess_class(value, taxonomy) if field else MINING,
            )
            for value, count in counts.items()
        )

    def _allow(self) -> None:
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(any(self.values.chosen().values()))


def _layers_of_polygons(path: str) -> dict[str, str]:
    """Return name -> source of the layers of a file that hold polygons."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    found = {}
    for each in QgsProviderRegistry.instance().querySublayers(path):
        layer = QgsVectorLayer(each.uri(), each.name(), each.providerKey())
        if layer.isValid() and layer.geometryType() == polygon:
            found[each.name()] = each.uri()
    return found

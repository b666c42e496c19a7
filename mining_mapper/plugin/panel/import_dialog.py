"""Asks for the polygons of an older map and what their values mean."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ...core.class_guess import guess_class
from ...core.taxonomy import MINING
from ..campaign import Campaign
from ..layers import find_layers
from ..prior_import import MOST_VALUES, values_of
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
        self.layer.setToolTip(self.tr("A layer of the project; add the file to the project first"))
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
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Field of the class"), self.field)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(self.tr("Import"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        frame_dialog(self, [(form, 0), (self.values, 1), (self.about, 0)], "import_map", self.buttons)
        self.layer.layerChanged.connect(self._on_layer)
        self.field.fieldChanged.connect(lambda _name: self._show_values())
        self._on_layer(self.layer.currentLayer())

    def chosen(self) -> tuple[QgsVectorLayer, str, dict[str, str]]:
        """Return layer, field (empty for none), and value -> code."""
        return self.layer.currentLayer(), self.field.currentField(), self.values.chosen()

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self.field.setLayer(layer)
        if layer is not None and layer.fields().lookupField(CLASS_FIELD) >= 0:
            self.field.setField(CLASS_FIELD)
        if layer is None:
            self.about.setText(self.tr("The project has no other layer of polygons: add the file to it first."))
        self._show_values()

    def _show_values(self) -> None:
        layer, field = self.layer.currentLayer(), self.field.currentField()
        if layer is None:
            self.values.show_rows([])
            return
        counts = values_of(layer, field) if field else {"": layer.featureCount()}
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

"""Asks for the polygons of an older map and what their values mean."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.taxonomy import MINING
from ..campaign import Campaign
from ..layers import find_layers
from ..prior_import import MOST_VALUES, guess_class, values_of
from .class_list import swatch
from .dialog_frame import frame_dialog
from .look import muted

_SIZE = (480, 460)


class ClassChoice(QComboBox):
    """A class of the taxonomy, or none.

    Args:
        campaign: whose classes are offered.
        code: that is chosen first, empty for none.
    """

    def __init__(self, campaign: Campaign, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("leave out"), "")
        taxonomy = campaign.taxonomy
        for entry in taxonomy.classes:
            self.addItem(swatch(entry.colour), "    " * len(taxonomy.ancestors(entry.code)) + entry.name, entry.code)
        self.setCurrentIndex(max(0, self.findData(code)))
        self.setAccessibleName(self.tr("Class"))


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
        self.values = QTableWidget(0, 3, self)
        self.values.setHorizontalHeaderLabels([self.tr("Value"), self.tr("Polygons"), self.tr("Class")])
        self.values.verticalHeader().hide()
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.values.setAccessibleName(self.tr("Classes of the values"))
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
        frame_dialog(self, [(form, 0), (self.values, 1), (self.about, 0)], "lists", self.buttons)
        self.layer.layerChanged.connect(self._on_layer)
        self.field.fieldChanged.connect(lambda _name: self._show_values())
        self._on_layer(self.layer.currentLayer())

    def chosen(self) -> tuple[QgsVectorLayer, str, dict[str, str]]:
        """Return layer, field (empty for none), and value -> code."""
        classes = {}
        for row in range(self.values.rowCount()):
            value = self.values.item(row, 0).text() if self.field.currentField() else ""
            classes[value] = self.values.cellWidget(row, 2).currentData()
        return self.layer.currentLayer(), self.field.currentField(), classes

    def _on_layer(self, layer: QgsVectorLayer | None) -> None:
        self.field.setLayer(layer)
        if layer is None:
            self.about.setText(self.tr("The project has no other layer of polygons: add the file to it first."))
        self._show_values()

    def _show_values(self) -> None:
        self.values.setRowCount(0)
        layer, field = self.layer.currentLayer(), self.field.currentField()
        if layer is None:
            self._allow()
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
        for row, (value, count) in enumerate(counts.items()):
            self.values.insertRow(row)
            self.values.setItem(row, 0, QTableWidgetItem(value if field else self.tr("all of them")))
            self.values.setItem(row, 1, QTableWidgetItem(str(count)))
            guess = guess_class(value, self._campaign.taxonomy) if field else MINING
            choice = ClassChoice(self._campaign, guess if guess in self._campaign.taxonomy else "", self.values)
            choice.currentIndexChanged.connect(lambda _index: self._allow())
            self.values.setCellWidget(row, 2, choice)
        self._allow()

    def _allow(self) -> None:
        some = any(self.values.cellWidget(row, 2).currentData() for row in range(self.values.rowCount()))
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(some)


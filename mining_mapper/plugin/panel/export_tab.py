"""The tab of exporting: what a training set would hold now, and the button that writes it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.taxonomy import Taxonomy
from .class_list import swatch
from .help import help_button
from .look import MARGIN, SPACING, muted
from .work_bar import WorkBar

CHIP_PIXELS = 128
_CHIPS = (32, 1024)
_CHIP_STEP = 32
_SIZE = (460, 420)


class CountTable(QTableWidget):
    """How many labels there are of each class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([self.tr("Class"), self.tr("Labels")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)

    def set_counts(self, taxonomy: Taxonomy, counts: Mapping[str, int]) -> None:
        """Show the classes that have labels, the most frequent first."""
        present = sorted(((n, code) for code, n in counts.items() if n and code in taxonomy), reverse=True)
        self.setRowCount(len(present))
        for row, (count, code) in enumerate(present):
            name = QTableWidgetItem(swatch(taxonomy[code].colour), taxonomy[code].name)
            number = QTableWidgetItem(QLocale().toString(count))
            number.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.setItem(row, 0, name)
            self.setItem(row, 1, number)


class ExportTab(QWidget):
    """Counts and one button.

    Signals:
        exportWanted: the export dialog shall open.
    """

    exportWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.counts = CountTable(self)
        self.empty = muted(QLabel(self.tr("No labels yet. Label or review first; what you save is exported."), self))
        self.empty.setWordWrap(True)
        self.button = QPushButton(
            QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"), self.tr("Export training set…"), self
        )
        self.button.setToolTip(self.tr("Write labels, weights and image chips to a folder"))
        self.button.clicked.connect(self.exportWanted)
        self.work = WorkBar(self)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(help_button("export", self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.counts, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.work)
        layout.addStretch(0)

    def set_counts(self, taxonomy: Taxonomy, counts: Mapping[str, int]) -> None:
        """Show what a training set would hold now."""
        total = sum(counts.values())
        self.title.setText(self.tr("<b>%d labels</b>") % total)
        self.counts.set_counts(taxonomy, counts)
        self.counts.setVisible(total > 0)
        self.empty.setVisible(total == 0)
        self.button.setVisible(total > 0)


class ExportDialog(QDialog):
    """Formats, size of the chips, folder."""

    def __init__(self, taxonomy: Taxonomy, counts: Mapping[str, int], folder: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export training set"))
        self.resize(*_SIZE)
        self.geopackage = self._check(self.tr("GeoPackage"), self.tr("Labels with every attribute, QGIS's own format"))
        self.geojson = self._check(self.tr("GeoJSON"), self.tr("The same labels in degrees, for any other program"))
        self.chips = self._check(
            self.tr("Image and mask chips (GeoTIFF)"), self.tr("Squares of the image around labels, with class masks")
        )
        self.chip_pixels = QgsSpinBox(self)
        self.chip_pixels.setRange(*_CHIPS)
        self.chip_pixels.setSingleStep(_CHIP_STEP)
        self.chip_pixels.setValue(CHIP_PIXELS)
        self.chip_pixels.setClearValue(CHIP_PIXELS)
        self.chip_pixels.setSuffix(self.tr(" pixels"))
        self.chip_pixels.setToolTip(self.tr("Side of a chip"))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(folder)
        self.folder.setToolTip(self.tr("An empty or new folder for the files"))
        table = CountTable(self)
        table.set_counts(taxonomy, counts)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Export"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for box in (self.geopackage, self.geojson, self.chips):
            box.toggled.connect(self._check_choice)
        self.folder.fileChanged.connect(self._check_choice)
        self.chips.toggled.connect(self.chip_pixels.setEnabled)
        self._lay_out(table, sum(counts.values()))
        self._check_choice()

    def options(self) -> dict[str, object]:
        """Return the choice: folder, formats, and the side of the chips (None for no chips)."""
        boxes = {"gpkg": self.geopackage, "geojson": self.geojson, "chips": self.chips}
        return {
            "folder": self.folder.filePath(),
            "formats": [name for name, box in boxes.items() if box.isChecked()],
            "chip_size": self.chip_pixels.value(),
        }

    def _check(self, caption: str, tooltip: str) -> QCheckBox:
        box = QCheckBox(caption, self)
        box.setToolTip(tooltip)
        box.setChecked(True)
        return box

    def _check_choice(self) -> None:
        options = self.options()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(options["folder"]) and bool(options["formats"]))

    def _lay_out(self, table: CountTable, total: int) -> None:
        text = muted(
            QLabel(
                self.tr("%d labels with their weights, and a file that says what is in there.") % total,
                self,
            )
        )
        text.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Formats"), self.geopackage)
        form.addRow("", self.geojson)
        form.addRow("", self.chips)
        form.addRow(self.tr("Chip size"), self.chip_pixels)
        foot = QHBoxLayout()
        foot.addWidget(help_button("export", self))
        foot.addWidget(self.buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(text)
        layout.addLayout(form)
        layout.addWidget(table, 1)
        layout.addLayout(foot)

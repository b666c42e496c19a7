"""The tab of exporting: what a training set would hold now, and the button that writes it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
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


class CountTable(QTableWidget):
    """How many labels there are of each class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setAccessibleName(self.tr("Labels"))
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
        self.title.setText(self.tr("<b>Labels: %d</b>") % total)
        self.counts.set_counts(taxonomy, counts)
        self.counts.setVisible(total > 0)
        self.empty.setVisible(total == 0)
        self.button.setVisible(total > 0)

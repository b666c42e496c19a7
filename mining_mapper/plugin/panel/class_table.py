"""A table that says what the values of another map or model mean here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..campaign import Campaign
from .class_list import swatch


class ClassChoice(QComboBox):
    """A class of the taxonomy, or none.

    Args:
        campaign: whose classes are offered.
        code: that is chosen first, empty for none.
        parent: owner.
    """

    def __init__(self, campaign: Campaign, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem(self.tr("leave out"), "")
        taxonomy = campaign.taxonomy
        for entry in taxonomy.classes:
            self.addItem(swatch(entry.colour), "    " * len(taxonomy.ancestors(entry.code)) + entry.name, entry.code)
        self.setCurrentIndex(max(0, self.findData(code)))
        self.setAccessibleName(self.tr("Class"))


class ClassTable(QTableWidget):
    """Values with what is told of them, and a class for each in the last column.

    Args:
        campaign: whose classes are offered.
        headers: of all columns.
        parent: owner.

    Signals:
        chosenChanged: another class was chosen, or the rows changed.
    """

    chosenChanged = pyqtSignal()

    def __init__(self, campaign: Campaign, headers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(headers), parent)
        self._campaign = campaign
        self.setHorizontalHeaderLabels(list(headers))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(len(headers) - 1, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Classes of the values"))

    def show_rows(self, rows: Iterable[tuple[str, Sequence[str], str]]) -> None:
        """Show values, each with the texts of its columns and the class that is chosen first, empty for none."""
        self.setRowCount(0)
        for number, (value, texts, code) in enumerate(rows):
            self.insertRow(number)
            for column, text in enumerate(texts):
                self.setItem(number, column, QTableWidgetItem(text))
            self.item(number, 0).setData(Qt.ItemDataRole.UserRole, value)
            choice = ClassChoice(self._campaign, code if code in self._campaign.taxonomy else "", self)
            choice.currentIndexChanged.connect(lambda _index: self.chosenChanged.emit())
            self.setCellWidget(number, self.columnCount() - 1, choice)
        self.chosenChanged.emit()

    def chosen(self) -> dict[str, str]:
        """Return value -> code, empty for those that are left out."""
        return {
            self.item(row, 0).data(Qt.ItemDataRole.UserRole): self.cellWidget(row, self.columnCount() - 1).currentData()
            for row in range(self.rowCount())
        }

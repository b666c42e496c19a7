"""The bands of an image with their roles, guessed and always editable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...core.bands import ROLES
from ..translation import tr

_NUMBER, _NAME, _ROLE = range(3)
_VISIBLE_ROWS = 5


def role_words(role: str) -> str:
    """Return a role as people read it."""
    words = {
        "coastal": tr("coastal aerosol"),
        "blue": tr("blue"),
        "green": tr("green"),
        "red": tr("red"),
        "rededge1": tr("red edge 1"),
        "rededge2": tr("red edge 2"),
        "rededge3": tr("red edge 3"),
        "nir": tr("near infrared"),
        "nir2": tr("near infrared, narrow"),
        "watervapour": tr("water vapour"),
        "cirrus": tr("cirrus"),
        "swir1": tr("short-wave infrared 1"),
        "swir2": tr("short-wave infrared 2"),
    }
    return words.get(role, role)


class RolesTable(QTableWidget):
    """One row a band: number, description, role.

    Signals:
        edited: the person changed a role.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("Roles of the bands"))
        self.setHorizontalHeaderLabels([self.tr("Band"), self.tr("Description"), self.tr("Role")])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setSectionResizeMode(_NUMBER, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_ROLE, QHeaderView.ResizeMode.ResizeToContents)
        row = self.fontMetrics().height() + 12
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(_VISIBLE_ROWS * row + header.sizeHint().height())

    def set_bands(self, bands: Sequence[str], roles: Mapping[str, int]) -> None:
        """Show these bands; ``roles`` maps a role to its 1-based number."""
        by_number = {number: role for role, number in roles.items()}
        self.setRowCount(len(bands))
        for index, description in enumerate(bands):
            number = QTableWidgetItem(str(index + 1))
            number.setTextAlignment(int(Qt.AlignmentFlag.AlignCenter))
            self.setItem(index, _NUMBER, number)
            self.setItem(index, _NAME, QTableWidgetItem(description))
            self.setCellWidget(index, _ROLE, self._combo(by_number.get(index + 1, "")))

    def roles(self) -> dict[str, int]:
        """Return role -> 1-based number of its band; the first band of a role counts."""
        found: dict[str, int] = {}
        for index in range(self.rowCount()):
            role = self.cellWidget(index, _ROLE).currentData()
            if role:
                found.setdefault(role, index + 1)
        return found

    def _combo(self, role: str) -> QComboBox:
        combo = QComboBox(self)
        combo.addItem(self.tr("not used by name"), "")
        for name in ROLES:
            combo.addItem(role_words(name), name)
        combo.setCurrentIndex(max(0, combo.findData(role)))
        combo.setFrame(False)
        combo.activated.connect(lambda _index: self.edited.emit())
        return combo

"""How many units of a design an overall accuracy takes: mapped shares, user's accuracies, wanted standard error."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.estimation.planning import accuracy_error, accuracy_size
from .look import SPACING, muted, tool_button

_NAME, _SHARE, _USERS = range(3)
_PERCENT = 100.0
_DECIMALS = 2
_USUAL_ERROR = 1.0
_USUAL_USERS = 90.0
_ROWS_SHOWN = 4


class AccuracyPlan(QWidget):
    """What is expected of the map, as a small table that can be filled in.

    Args:
        rows: name, expected share of the map and user's accuracy, 0..1, of each map class to begin with.

    Signals:
        changed: a number is another.
    """

    changed = pyqtSignal()

    def __init__(self, rows: Sequence[tuple[str, float, float]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Classes of the map"))
        self.table.setToolTip(
            self.tr("How much of the map each class has, and how much of that you expect to be right")
        )
        self.table.setHorizontalHeaderLabels([self.tr("Map class"), self.tr("Of the map"), self.tr("User's accuracy")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_NAME, header.ResizeMode.Stretch)
        for column in (_SHARE, _USERS):
            header.setSectionResizeMode(column, header.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.table.setFixedHeight(
            header.sizeHint().height() + _ROWS_SHOWN * self.table.verticalHeader().defaultSectionSize() + 4
        )
        icons = QgsApplication.getThemeIcon
        self.add = tool_button(self.tr("Add"), self.tr("Add a class of the map"), self, icons("/symbologyAdd.svg"))
        self.remove = tool_button(
            self.tr("Remove"), self.tr("Remove the chosen class"), self, icons("/symbologyRemove.svg")
        )
        self.sum = muted(QLabel(self))
        self.sum.setWordWrap(True)
        self.error = QgsDoubleSpinBox(self)
        self.error.setDecimals(_DECIMALS)
        self.error.setRange(10**-_DECIMALS, 50.0)
        self.error.setValue(_USUAL_ERROR)
        self.error.setSuffix(" %")
        self.error.setToolTip(
            self.tr("Standard error of the overall accuracy that is wanted; half of its interval is 1.96 times that")
        )
        for row in rows:
            self._add_row(*row)
        self._lay_out()
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.error.valueChanged.connect(lambda _value: self._on_change())
        self._say_sum()

    def units(self, design: str, n_units: float, per_block: int, mining: float) -> int | None:
        """Return how many units the wanted error takes; None where nothing can be told.

        Args:
            design: of ``audit.DESIGNS``.
            n_units: that are drawn from.
            per_block: units asked in each block of two stages.
            mining: expected share of mining, 0..1.
        """
        shares, users = self._numbers()
        if not len(shares) or shares.sum() <= 0:
            return None
        return accuracy_size(shares, users, self.error.value() / _PERCENT, design, n_units, per_block, mining)

    def follow(self, units: int, design: str, n_units: float, per_block: int, mining: float) -> None:
        """Show the error that so many units give; the other arguments as for ``units``."""
        shares, users = self._numbers()
        if len(shares) and shares.sum() > 0:
            reached = accuracy_error(shares, users, min(units, n_units), design, n_units, per_block, mining)
            self.error.blockSignals(True)
            self.error.setValue(_PERCENT * reached)
            self.error.blockSignals(False)

    def _numbers(self) -> tuple[np.ndarray, np.ndarray]:
        """Return W and U of the rows."""
        rows = range(self.table.rowCount())
        found = (np.array([self._spin(row, column).value() for row in rows]) / _PERCENT for column in (_SHARE, _USERS))
        shares, users = found
        return shares, users

    def _spin(self, row: int, column: int) -> QDoubleSpinBox:
        return self.table.cellWidget(row, column)

    def _add_row(self, name: str, share: float, users: float) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, _NAME, QTableWidgetItem(name))
        names = {_SHARE: self.tr("Of the map"), _USERS: self.tr("User's accuracy")}
        for column, value in ((_SHARE, share), (_USERS, users)):
            spin = QDoubleSpinBox(self.table)
            spin.setDecimals(_DECIMALS)
            spin.setRange(0.0, _PERCENT)
            spin.setSuffix(" %")
            spin.setFrame(False)
            spin.setValue(_PERCENT * value)
            spin.setAccessibleName(names[column])
            spin.setToolTip(self.table.toolTip())
            spin.valueChanged.connect(lambda _value: self._on_change())
            self.table.setCellWidget(row, column, spin)

    def _on_add(self) -> None:
        missing = max(0.0, 1 - self._numbers()[0].sum())
        self._add_row(self.tr("class %d") % (self.table.rowCount() + 1), missing, _USUAL_USERS / _PERCENT)
        self._on_change()

    def _on_remove(self) -> None:
        row = self.table.currentRow() if self.table.currentRow() >= 0 else self.table.rowCount() - 1
        if self.table.rowCount() > 1:
            self.table.removeRow(row)
            self._on_change()

    def _on_change(self) -> None:
        self._say_sum()
        self.changed.emit()

    def _say_sum(self) -> None:
        total = _PERCENT * float(self._numbers()[0].sum())
        self.sum.setText(
            "" if abs(total - _PERCENT) < 0.05 else self.tr("The classes have %.1f %% of the map.") % total
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addWidget(self.sum, 1, Qt.AlignmentFlag.AlignVCenter)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Standard error"), self.error)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.table)
        layout.addLayout(row)
        layout.addLayout(form)

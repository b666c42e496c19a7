"""The error matrix of the checked map, in a window that can stay open beside the work."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.estimation.audit import BUFFER, MAPPED, REST
from ...core.estimation.error_matrix import OF_CLASSES, OF_GROUPS, OF_MINING, AreaMatrix, Matrices
from ...core.estimation.estimate import Estimate, Outcome
from ...core.taxonomy import MINING, NOT_MINING, Taxonomy
from ..translation import said
from .class_list import swatch
from .dialog_frame import frame_dialog
from .look import SPACING, muted, tool_button

_SIZE = (860, 520)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LETTERS = 14
"""Of a line in the heads of columns."""


class MatrixDialog(QDialog):
    """Rows are classes of the map, columns those of the answers.

    Args:
        matrices: of the map that was checked last.
        taxonomy: gives names and colours of the classes.
        parent: owner.

    Signals:
        copyWanted, saveWanted: the matrices shall go to the clipboard, or to a file.
    """

    copyWanted = pyqtSignal()
    saveWanted = pyqtSignal()

    def __init__(self, matrices: Matrices, taxonomy: Taxonomy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Error matrix of the map"))
        self.resize(*_SIZE)
        self._matrices, self._taxonomy = matrices, taxonomy
        self.level = QComboBox(self)
        self.level.setToolTip(self.tr("How finely classes are told: mining or not, its groups, or every class"))
        captions = {
            OF_MINING: self.tr("Mining or not"),
            OF_GROUPS: self.tr("Groups of mining"),
            OF_CLASSES: self.tr("All classes"),
        }
        for matrix in matrices.levels:
            self.level.addItem(captions[matrix.level])
        self.table = QTableWidget(0, 0, self)
        self.table.setAccessibleName(self.tr("Error matrix of the map"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.overall = QLabel(self)
        self.overall.setWordWrap(True)
        self.overall.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.strata = muted(QLabel(self._strata_words(), self))
        self.strata.setWordWrap(True)
        theme = QgsApplication.getThemeIcon
        self.copy = tool_button(
            self.tr("Copy"),
            self.tr("Copy the matrices of all levels, with every error, to the clipboard"),
            self,
            theme("/mActionEditCopy.svg"),
        )
        self.save = tool_button(
            self.tr("Save CSV…"),
            self.tr("Save the matrices of all levels, with every error, to a file"),
            self,
            theme("/mActionFileSaveAs.svg"),
        )
        self.copy.clicked.connect(self.copyWanted)
        self.save.clicked.connect(self.saveWanted)
        self.level.currentIndexChanged.connect(self._show_level)
        self._lay_out()
        self.level.setCurrentIndex(self.level.count() - 1)
        self._show_level()

    def _show_level(self) -> None:
        matrix = self._matrices.levels[self.level.currentIndex()]
        names = [self._name(code, matrix) for code in matrix.classes]
        k, table = len(names), self.table
        table.clear()
        table.setRowCount(k + 2)
        table.setColumnCount(k + 2)
        heads = [*names, self.tr("Total"), self.tr("User's accuracy")]
        # Names of classes are longer than any number: they take lines instead of width.
        table.setHorizontalHeaderLabels([fill(name, _LETTERS) for name in heads])
        table.setVerticalHeaderLabels([*names, self.tr("Total"), self.tr("Producer's accuracy")])
        for place, code in enumerate(matrix.classes):
            table.verticalHeaderItem(place).setIcon(swatch(self._taxonomy[code].colour))
            table.horizontalHeaderItem(place).setToolTip(names[place])
        for row, (cells, counts) in enumerate(zip(matrix.cells, matrix.counts)):
            for column, numbers in enumerate(zip([*cells, sum(cells)], [*counts, sum(counts)])):
                self._put(row, column, _cell(*numbers), bold=row == column)
            self._put_accuracy(row, k + 1, matrix.users[row])
        totals = zip(map(sum, zip(*matrix.cells)), map(sum, zip(*matrix.counts)))
        for column, numbers in enumerate([*totals, (1.0, self._matrices.answered)]):
            self._put(k, column, _cell(*numbers))
        for column, outcome in enumerate(matrix.producers):
            self._put_accuracy(k + 1, column, outcome)
        table.resizeColumnsToContents()
        table.resizeRowsToContents()
        words = self.tr("<b>Overall accuracy: %s</b> (audit units that count: %d of %d)")
        self.overall.setText(words % (_interval(matrix.overall), self._matrices.answered, self._matrices.drawn))

    def _name(self, code: str, matrix: AreaMatrix) -> str:
        """Return what a class is called; beside finer ones, those at the top stand for what names no more."""
        whole = {MINING: self.tr("Mining"), NOT_MINING: self.tr("Not mining")}
        return whole[code] if code in whole and matrix.level != OF_CLASSES else self._taxonomy[code].name

    def _put_accuracy(self, row: int, column: int, outcome: Outcome) -> None:
        told = isinstance(outcome, Estimate)
        remark = outcome.warnings if told else (outcome.reason, outcome.remedy)
        self._put(row, column, _interval(outcome, "\n"), " ".join(map(said, remark)))

    def _put(self, row: int, column: int, text: str, remark: str = "", bold: bool = False) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(_CENTRE)
        item.setToolTip(remark)
        if bold:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self.table.setItem(row, column, item)

    def _strata_words(self) -> str:
        """Return what the strata weigh; of blocks how many there are."""
        strata = self._matrices.strata
        if len(strata) == 1:
            return ""
        if any(each.name not in (MAPPED, BUFFER, REST) for each in strata):
            return self.tr("Blocks of the sample: %d.") % len(strata)
        return self.tr("Weights of the strata: %s.") % ", ".join(self._stratum_words())

    def _stratum_words(self) -> Iterable[str]:
        strata = {each.name: each for each in self._matrices.strata}
        names = {MAPPED: self.tr("mapped"), BUFFER: self.tr("around it"), REST: self.tr("the rest")}
        for name in names:
            if name in strata:
                words = self.tr("%(name)s %(weight).4f (audit units: %(units)d)")
                told = {"name": names[name], "weight": strata[name].weight, "units": strata[name].answered}
                yield words % told

    def _lay_out(self) -> None:
        reading = muted(
            QLabel(
                self.tr(
                    "Rows: what the map says. Columns: what the audit's answers say. In each cell the share of the "
                    "area, and the audit units behind it. Accuracies with their 95 % intervals."
                ),
                self,
            )
        )
        reading.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Classes"), self.level)
        files = QHBoxLayout()
        files.setSpacing(SPACING)
        files.addWidget(self.overall, 1)
        files.addWidget(self.copy)
        files.addWidget(self.save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        self.strata.setVisible(bool(self.strata.text()))
        parts = [(form, 0), (reading, 0), (self.table, 1), (files, 0), (self.strata, 0)]
        frame_dialog(self, parts, "matrix", buttons)


def _cell(share: float, units: float) -> str:
    return f"{share:.4f}\n{units:g}"


def _interval(outcome: Outcome, between: str = " ") -> str:
    if not isinstance(outcome, Estimate):
        return "–"
    return f"{outcome.value:.2f}{between}({outcome.lower:.2f} – {outcome.upper:.2f})"

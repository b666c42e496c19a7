"""Shows the error matrix of the checked map, and takes it to the clipboard or to a file."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...core.errors import MiningMapperError
from ...core.estimation.error_matrix import Matrices
from ...core.estimation.matrix_table import matrix_table
from ..areas import Areas
from ..campaign import Campaign
from .matrix_dialog import MatrixDialog
from .table_file import as_text, ask_file, write_table

Lines = list[list[Any]]


class MatrixShowing(QObject):
    """The error matrices of the scene that is worked on.

    Args:
        campaign: the open campaign.
        areas: of its scene.
        window: that the matrix stays beside.

    Signals:
        said: an error or a sentence for the message bar.
        removed: nothing can be reckoned of this session any more.
    """

    said = pyqtSignal(object)
    removed = pyqtSignal()

    def __init__(self, campaign: Campaign, areas: Areas, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._areas = areas
        self._window = window

    def show(self) -> None:
        """Show the matrices of the map that was checked last, in a window of their own."""
        matrices = self._areas.matrices()
        if matrices is None:
            self.said.emit(self.tr("The audit cannot tell an error matrix yet; its accuracies say why."))
            return
        lines = self._lines(matrices)
        dialog = MatrixDialog(matrices, self._campaign.taxonomy, self._window)
        dialog.copyWanted.connect(lambda: self._copy(lines))
        dialog.saveWanted.connect(lambda: self._save(lines))
        self.removed.connect(dialog.close)
        dialog.show()

    def lines(self) -> Lines:
        """Return the matrices as a table that is clear by itself; empty where nothing is told."""
        matrices = self._areas.matrices()
        return [] if matrices is None else self._lines(matrices)

    def _lines(self, matrices: Matrices) -> Lines:
        taxonomy = self._campaign.taxonomy
        return matrix_table(matrices, self._campaign.frame()["area"], lambda code: taxonomy[code].name)

    def _copy(self, lines: Lines) -> None:
        QApplication.clipboard().setText(as_text(lines, "\t"))
        self.said.emit(self.tr("The error matrix is on the clipboard."))

    def _save(self, lines: Lines) -> None:
        path = ask_file(self._campaign, "error_matrix", self.tr("Save the error matrix"), self._window)
        if path is None:
            return
        try:
            write_table(path, lines)
        except MiningMapperError as error:
            self.said.emit(error)
        else:
            self.said.emit(self.tr("The error matrix was saved: %s") % path)

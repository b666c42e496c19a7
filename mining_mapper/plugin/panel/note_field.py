"""A line for what an interpreter wants to remember of the next label."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..tools.keys import Command, Keyed


class NoteField(QgsFilterLineEdit):
    """Goes with one label, and is empty for the one after it.

    Signals:
        written: the text, whenever somebody changes it.
        settled: Enter or Esc was pressed: the keys belong to the map again.
    """

    written = pyqtSignal(str)
    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Note"))
        tooltip = self.tr("A note that is kept with the next label or answer alone (%s); Enter goes back to the map")
        Keyed(self, self.setToolTip, tooltip, Command.NOTE)
        Keyed(self, self.setPlaceholderText, self.tr("%s  Note"), Command.NOTE)
        self.textChanged.connect(self.written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with Enter or Esc; what was written stays for the next label."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.settled.emit()
        else:
            super().keyPressEvent(event)

    def show_note(self, note: str) -> None:
        """Show a note that was written elsewhere, or none where it went with a label."""
        if note != self.text():
            self.blockSignals(True)
            self.setText(note)
            self.blockSignals(False)

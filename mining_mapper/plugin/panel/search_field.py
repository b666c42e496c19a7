"""The field in which rows are searched for."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

PAUSE_MILLISECONDS = 500
"""Whoever types no letter for so long has typed what is searched for."""


class SearchField(QgsFilterLineEdit):
    """Tells when somebody has typed what is searched for: the map need not follow letter by letter.

    Args:
        parent: owner.

    Signals:
        settled: typing pauses, ended with Enter, or the field was left.
    """

    settled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.settled)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._settle)

    @property
    def is_typed_in(self) -> bool:
        """Whether further letters may follow."""
        return self._pause.isActive()

    def focusOutEvent(self, event) -> None:
        """Take what stands there for what is searched for."""
        super().focusOutEvent(event)
        self._settle()

    def _on_text(self, _text: str) -> None:
        if self.hasFocus():
            self._pause.start(PAUSE_MILLISECONDS)

    def _settle(self) -> None:
        if self.is_typed_in:
            self._pause.stop()
            self.settled.emit()

"""Long work as the person sees it: a line and a bar in the panel, and the same in QGIS's task area."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..translation import said
from .look import SPACING
from .task_area import ShownTask


class WorkBar(QWidget):
    """Hidden while nothing is done.

    Signals:
        cancelWanted: the work shall stop.
    """

    cancelWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: ShownTask | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Stop; nothing half done is kept"))
        self.cancel.clicked.connect(self.cancelWanted)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.hide()

    def show_progress(self, fraction: float, text: str) -> None:
        """Show how far the work is, 0..1; a negative fraction when nobody knows."""
        text = said(text)
        self.text.setText(text)
        self.bar.setRange(0, 0 if fraction < 0 else 100)
        self.bar.setValue(max(0, round(100 * fraction)))
        self.show()
        if self._task is None:
            self._task = ShownTask(text, self.cancelWanted.emit)
        self._task.move(max(0.0, fraction))

    def end(self, finished: bool = True) -> None:
        """Show nothing any more; ``finished`` says whether the work came to its end."""
        self.hide()
        task, self._task = self._task, None
        if task is not None:
            task.end(finished)

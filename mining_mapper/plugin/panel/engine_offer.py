"""Says what the engine's environment takes, with the button that leads to its installation."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from .look import CARD_SPACING, muted

DOWNLOAD_MEGABYTES, DISK_GIGABYTES, MINUTES = 250, 1.0, 3
"""Measured on Linux with Python 3.11 (docs/install.md); the time depends on the network."""


class EngineOffer(QFrame):
    """Why it is wanted, how large it is and how long it takes.

    Args:
        reason: a sentence.
    """

    def __init__(self, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = self.tr("About %(download)d MB to download, some %(minutes)d minutes, while you go on digitising.")
        size %= {"download": DOWNLOAD_MEGABYTES, "minutes": MINUTES}
        text = muted(QLabel(f"{reason} {size}", self))
        text.setWordWrap(True)
        self.button = QPushButton(self.tr("Install the engine…"), self)
        self.button.setToolTip(self.tr("Open the window that installs it in the background"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_SPACING)
        layout.addWidget(text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

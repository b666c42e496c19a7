"""What the dock shows without a campaign: what this is, and three ways to begin."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from .engine_offer import EngineOffer
from .help import help_button
from .look import CARD_SPACING, MARGIN, muted, own_icon

_ICON = 28


class StartCard(QFrame):
    """A way to begin: picture, title, a sentence, one button."""

    def __init__(self, icon: QIcon, title: str, sentence: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QLabel(f"<b>{title}</b>", self)
        text = muted(QLabel(sentence, self))
        text.setWordWrap(True)
        self.button = QPushButton(caption, self)
        self.button.setToolTip(sentence)
        words = QVBoxLayout()
        words.setSpacing(CARD_SPACING)
        words.addWidget(head)
        words.addWidget(text)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(picture)
        layout.addLayout(words, 1)


class StartPage(QWidget):
    """Three cards, and below them the engine as long as it is not installed.

    Signals:
        sampleWanted, newWanted, openWanted: a card's button was pressed.
        engineWanted: the engine is to be installed.
    """

    sampleWanted = pyqtSignal()
    newWanted = pyqtSignal()
    openWanted = pyqtSignal()
    engineWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(f"<b>{self.tr('Label mining land use with few answers')}</b>", self)
        title.setWordWrap(True)
        intro = muted(
            QLabel(
                self.tr(
                    "The image is cut into units. You answer what some of them are, one key each; the model learns "
                    "which ones to ask about next."
                ),
                self,
            )
        )
        intro.setWordWrap(True)
        self.sample = StartCard(
            own_icon("mining_mapper.svg"),
            self.tr("Try the sample"),
            self.tr("A simulated quarry landscape with its classes ready to label. Nothing to download."),
            self.tr("Try the sample"),
            self,
        )
        self.new = StartCard(
            QgsApplication.getThemeIcon("/mActionFileNew.svg"),
            self.tr("New campaign"),
            self.tr("Begin with an image of your project: its date, sensor and bands are guessed for you."),
            self.tr("New campaign…"),
            self,
        )
        self.open = StartCard(
            QgsApplication.getThemeIcon("/mActionFileOpen.svg"),
            self.tr("Open campaign"),
            self.tr("Go on where you stopped. A project that holds a campaign opens it by itself."),
            self.tr("Open campaign…"),
            self,
        )
        self.sample.button.clicked.connect(self.sampleWanted)
        self.new.button.clicked.connect(self.newWanted)
        self.open.button.clicked.connect(self.openWanted)
        self.offer = EngineOffer(self.tr("What learns from answers, the engine, is not installed yet."), self)
        self.offer.button.clicked.connect(self.engineWanted)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(help_button("start", self), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(head)
        layout.addWidget(intro)
        for card in (self.sample, self.new, self.open):
            layout.addWidget(card)
        layout.addWidget(self.progress)
        layout.addWidget(self.offer)
        layout.addStretch(1)

    def set_progress(self, fraction: float | None, text: str = "") -> None:
        """Show how far the sample is; None when nothing is under way."""
        self.progress.setVisible(fraction is not None)
        self.sample.button.setEnabled(fraction is None)
        if fraction is not None:
            self.progress.setRange(0, 100)
            self.progress.setValue(round(100 * fraction))
            self.progress.setFormat(text)

    def set_engine(self, state: str) -> None:
        """Offer the engine as long as it is missing."""
        self.offer.setVisible(state == "missing")

"""Before the first question: cut the area of interest into units."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QLocale, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .engine_offer import EngineOffer
from .look import CARD_SPACING, MARGIN, SPACING, muted

_SMALLEST, _LARGEST, _STEP, _DECIMALS = 0.0001, 100_000.0, 0.05, 4
_REST_MILLISECONDS = 400
_MINUTE = 60.0


class UnitsBox(QFrame):
    """Size of a unit in hectares, what that will give, and the button that builds the units.

    Signals:
        foretellWanted: the size changed; the engine may be asked what it will give.
        buildWanted: size of a unit in hectares.
        engineWanted: there is no engine yet, and it is to be installed.
    """

    foretellWanted = pyqtSignal(float)
    buildWanted = pyqtSignal(float)
    engineWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = QLabel(f"<b>{self.tr('Cut the area into units')}</b>", self)
        title.setWordWrap(True)
        text = muted(
            QLabel(
                self.tr("Units are what you are asked about. They are made once; smaller ones follow small features."),
                self,
            )
        )
        text.setWordWrap(True)
        self.hectares = QgsDoubleSpinBox(self)
        self.hectares.setDecimals(_DECIMALS)
        self.hectares.setRange(_SMALLEST, _LARGEST)
        self.hectares.setSingleStep(_STEP)
        self.hectares.setSuffix(self.tr(" ha"))
        self.hectares.setToolTip(self.tr("Mean size of a unit"))
        self.outlook = muted(QLabel(self))
        self.outlook.setWordWrap(True)
        self.build = QPushButton(self.tr("Build units"), self)
        self.build.setToolTip(self.tr("Segment the image in the area of interest; it works in the background"))
        self.offer = EngineOffer(self.tr("Units are built by the engine, which is not installed yet."), self)
        self.offer.button.clicked.connect(self.engineWanted)
        self.offer.hide()
        size = QLabel(self.tr("Size of a unit"), self)
        size.setBuddy(self.hectares)
        size.setWordWrap(True)
        grid = QGridLayout()
        grid.setSpacing(SPACING)
        grid.addWidget(size, 0, 0)
        grid.addWidget(self.hectares, 0, 1)
        grid.addWidget(self.build, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(CARD_SPACING)
        for widget in (title, text):
            layout.addWidget(widget)
        layout.addLayout(grid)
        layout.addWidget(self.outlook)
        layout.addWidget(self.offer)
        # Asked once the number has settled, not at every keystroke.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(lambda: self.foretellWanted.emit(self.hectares.value()))
        self.hectares.valueChanged.connect(lambda _value: self._rest.start())
        self.build.clicked.connect(lambda: self.buildWanted.emit(self.hectares.value()))

    def set_default(self, hectares: float) -> None:
        """Begin with a size that suits the image."""
        self.hectares.setClearValue(hectares)
        self.hectares.setValue(hectares)

    def show_outlook(self, units: int, pixels: int, seconds: float) -> None:
        """Say how many units there will be, of how many pixels the image is, and how long it takes."""
        duration = (
            self.tr("%d s") % max(1, round(seconds))
            if seconds < _MINUTE
            else self.tr("%d min") % round(seconds / _MINUTE)
        )
        self.outlook.setText(
            self.tr("About %(units)s units of %(each)d pixels, in about %(duration)s.")
            % {"units": QLocale().toString(units), "each": max(1, round(pixels / max(1, units))), "duration": duration}
        )

    def offer_engine(self, missing: bool) -> None:
        """Show what is missing, and offer it, where units cannot be built without the engine."""
        self.offer.setVisible(missing)
        self.outlook.setVisible(not missing)
        self.build.setEnabled(not missing)

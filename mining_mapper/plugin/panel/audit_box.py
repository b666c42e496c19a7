"""The audit sample, beside the areas: how far it is, what is due, and how accurate the checked map is by it."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..audits import AuditState
from .look import SPACING, muted
from .rows_layout import RowsLayout
from .work_bar import WorkBar

_PERCENT = 100


class AuditBox(QgsCollapsibleGroupBoxBasic):
    """How far the audit sample is, and what is due.

    Signals:
        drawWanted: a new audit sample shall be drawn.
        askWanted: the next audit units shall be asked.
        againWanted: some answered units shall be asked a second time.
        checkWanted: the model's map shall be held against the audit sample.
        matrixWanted: the error matrix of the map that was checked last shall be shown.
        shareChosen: so many audit units shall come after rounds for each answered draw, 0..1.
        againChosen: so large a share of the answered units shall be asked a second time after rounds, 0..1.
    """

    drawWanted = pyqtSignal()
    askWanted = pyqtSignal()
    againWanted = pyqtSignal()
    checkWanted = pyqtSignal()
    matrixWanted = pyqtSignal()
    shareChosen = pyqtSignal(float)
    againChosen = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Audit sample"))
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.agreement = muted(QLabel(self))
        self.agreement.setWordWrap(True)
        self.draw = QPushButton(self.tr("Draw a sample…"), self)
        self.draw.setToolTip(
            self.tr("Draw units by chance alone, to check the map by: never learnt from, asked without a guess")
        )
        self.draw.clicked.connect(self.drawWanted)
        self.ask = QPushButton(self.tr("Ask the next"), self)
        self.ask.setToolTip(self.tr("Ask the audit units that are due, in the tab Review"))
        self.ask.clicked.connect(self.askWanted)
        self.again = QPushButton(self.tr("Ask twice"), self)
        self.again.setToolTip(self.tr("Ask some answered units a second time, to see how well interpreters agree"))
        self.again.clicked.connect(self.againWanted)
        self.accuracy = muted(QLabel(self))
        self.accuracy.setWordWrap(True)
        self.check = QPushButton(self.tr("Check the map"), self)
        self.check.setToolTip(self.tr("Let the model map the scene, and say by the audit units how accurate that is"))
        self.check.clicked.connect(self.checkWanted)
        self.matrix = QPushButton(self.tr("Error matrix"), self)
        self.matrix.setToolTip(
            self.tr("Show the error matrix of the checked map as it is published, in shares of area")
        )
        self.matrix.clicked.connect(self.matrixWanted)
        self.share = self._percent(
            self.tr("How many audit units come after rounds by themselves, in percent of the answered draws"),
            self.tr("Audit units in percent of answers"),
            self.shareChosen,
        )
        self.share_again = self._percent(
            self.tr("How many answered units are asked a second time after rounds, without a hint, in percent of them"),
            self.tr("Units asked twice in percent of answers"),
            self.againChosen,
        )
        self.work = WorkBar(self)
        buttons = RowsLayout()
        for button in (self.draw, self.ask, self.check, self.matrix, self.again):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        for widget in (self.text, self.bar, self.work, self.accuracy, self.agreement):
            layout.addWidget(widget)
        layout.addLayout(self._row(self.tr("Ask after rounds, of answers"), self.share))
        layout.addLayout(self._row(self.tr("Ask twice, of answers"), self.share_again))
        layout.addLayout(buttons)

    def _percent(self, tooltip: str, name: str, chosen: pyqtSignal) -> QgsSpinBox:
        """Return a field of percents that reports shares."""
        field = QgsSpinBox(self)
        field.setRange(0, _PERCENT)
        field.setSuffix(" %")
        field.setShowClearButton(False)
        field.setSpecialValueText(self.tr("none"))
        field.setToolTip(tooltip)
        field.setAccessibleName(name)
        field.valueChanged.connect(lambda percent: chosen.emit(percent / _PERCENT))
        return field

    def _row(self, words: str, field: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        caption = QLabel(words, self)
        caption.setWordWrap(True)
        caption.setBuddy(field)
        row.addWidget(caption, 1)
        row.addWidget(field)
        return row

    def set_state(self, state: AuditState, possible: bool) -> None:
        """Show how many audit units are answered, and how many are due by the reminder.

        Args:
            state: of the audit sample.
            possible: whether there are units to draw from.
        """
        self.bar.setVisible(state.drawn > 0)
        self.bar.setRange(0, max(1, state.drawn))
        self.bar.setValue(state.answered)
        self.bar.setFormat(f"{state.answered} / {state.drawn}")
        self.draw.setEnabled(possible)
        for field, share in ((self.share, state.share), (self.share_again, state.again)):
            field.blockSignals(True)
            field.setValue(round(_PERCENT * share))
            field.blockSignals(False)
        self.ask.setEnabled(state.drawn > state.answered + state.asked)
        if not possible:
            self.text.setText(self.tr("There are no units yet to draw from; make them in the tab Review."))
        elif not state.drawn:
            self.text.setText(self.tr("None drawn yet. Units drawn by chance alone check the areas without any model."))
        elif state.due:
            self.text.setText(self.tr("<b>Audit units due: %d.</b>") % state.due)
        elif state.asked:
            self.text.setText(self.tr("Waiting for an answer in the tab Review: %d.") % state.asked)
        else:
            self.text.setText(self.tr("Nothing is due."))

    def set_agreement(self, sentence: str, possible: bool) -> None:
        """Show how well interpreters agree; ``possible``: there is something that can be asked again."""
        self.agreement.setText(sentence)
        self.agreement.setVisible(bool(sentence))
        self.again.setEnabled(possible)

    def set_accuracy(self, sentence: str, possible: bool) -> None:
        """Show how accurate the map is; ``possible``: a model can map and there is an audit to check it by."""
        self.accuracy.setText(sentence)
        self.accuracy.setVisible(bool(sentence))
        self.matrix.setEnabled(bool(sentence))
        self.check.setEnabled(possible)

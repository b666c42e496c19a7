"""The tab of effort: what labels took, against drawing by hand and against the control arm."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...core.effort import HARVEST, TOOLS
from .entries_model import Entry
from .help import help_button
from .list_table import ListTable
from .look import MARGIN, SPACING, muted, tool_button

_PERCENT, _MOST_PERCENT = 100, 50
# Of the width of the head, beside a rest that keeps the help on the right when the choices are hidden.
_COMBO_SHARE = 100


class EffortTab(QWidget):
    """Shows the effort and reports what the person wants.

    Signals:
        changed: another division or another trial was chosen.
        shareChosen: help shall be withheld from so large a share of places, 0..1.
        copyWanted, saveWanted: the table shall go to the clipboard, or to a file.
        shown: the tab came to the front.
    """

    changed = pyqtSignal()
    shareChosen = pyqtSignal(float)
    copyWanted = pyqtSignal()
    saveWanted = pyqtSignal()
    shown = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = QLabel(self)
        self.group = QComboBox(self)
        self.trial = QComboBox(self)
        self.table = ListTable(self)
        self.arms = QLabel(self)
        self.questions = QLabel(self)
        self.empty = muted(QLabel(self))
        self.share = QgsSpinBox(self)
        self.note = muted(QLabel(self))
        for label in (self.day, self.arms, self.questions, self.empty, self.note):
            label.setWordWrap(True)
        icons = QgsApplication.getThemeIcon
        self.copy = tool_button(
            self.tr("Copy"),
            self.tr("Copy the table by person, day, class, size and tool, with every interval, to the clipboard"),
            self,
            icons("/mActionEditCopy.svg"),
        )
        self.save = tool_button(
            self.tr("Save CSV…"),
            self.tr("Save the table by person, day, class, size and tool, with every interval, to a file"),
            self,
            icons("/mActionFileSaveAs.svg"),
        )
        self._make()
        self._lay_out()
        self.set_empty(True)

    def showEvent(self, event) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def set_empty(self, empty: bool) -> None:
        """Show the effort, or what it is as long as there is none."""
        for widget in (self.group, self.table, self.arms, self.note, self.copy, self.save):
            widget.setVisible(not empty)
        self.empty.setVisible(empty)
        if empty:
            self.trial.hide()
            self.day.hide()
            self.questions.hide()

    def set_reading(self, fraction: float) -> None:
        """Say how much of the labels is read; the table comes when all are."""
        self.questions.setText(self.tr("Reading the labels: %d %%") % round(_PERCENT * fraction))
        self.questions.show()

    def set_words(self, day: str, arms: str, questions: str) -> None:
        """Show the sentences beside the table; those that are empty are hidden."""
        for label, words in ((self.day, day), (self.arms, arms), (self.questions, questions)):
            label.setText(words)
            label.setVisible(bool(words))

    def set_trials(self, trials: Sequence[str]) -> None:
        """Offer the trials that there are; a choice shows only where there is one."""
        chosen = self.trial.currentData()
        names = {TOOLS: self.tr("arms of the tools"), HARVEST: self.tr("arms of the harvest")}
        self.trial.blockSignals(True)
        self.trial.clear()
        for trial in trials:
            self.trial.addItem(names.get(trial, trial), trial)
        self.trial.setCurrentIndex(max(0, self.trial.findData(chosen)))
        self.trial.blockSignals(False)
        self.trial.setVisible(len(trials) > 1)

    def set_table(self, headers: Sequence[str], entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.table.set_entries(list(headers), entries)
        self.table.resizeColumnsToContents()

    def set_share(self, share: float) -> None:
        """Show the share of the control arm without reporting it as a change."""
        self.share.blockSignals(True)
        self.share.setValue(round(_PERCENT * share))
        self.share.blockSignals(False)

    def _make(self) -> None:
        self.empty.setText(
            self.tr(
                "Nothing was counted yet. While you label, clicks, keys, wheel notches and strokes are counted, and "
                "the seconds in which you are active; pauses of more than a minute are left out. Draw or answer "
                "something."
            )
        )
        groups = (
            ("person", self.tr("by person")),
            ("day", self.tr("by day")),
            ("class", self.tr("by class")),
            ("size", self.tr("by size")),
            ("tool", self.tr("by tool")),
        )
        for key, caption in groups:
            self.group.addItem(caption, key)
        self.group.setCurrentIndex(self.group.findData("tool"))
        self.group.setAccessibleName(self.tr("Divide the effort"))
        self.group.setToolTip(self.tr("Divide the labels by person, day, class, size in pixels, or tool"))
        self.group.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.trial.setAccessibleName(self.tr("Compared arms"))
        self.trial.setToolTip(self.tr("Which lot: of objects drawn with the tools, or of places of a harvest"))
        self.trial.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.table.setAccessibleName(self.tr("Effort"))
        self.table.setToolTip(
            self.tr(
                "Means with 95 % intervals. By hand: vertices of the outline simplified to a pixel, one to close, one "
                "for the class. Ratios: assisted over drawn by hand by lot."
            )
        )
        self.share.setRange(0, _MOST_PERCENT)
        self.share.setSuffix(" %")
        self.share.setSpecialValueText(self.tr("none"))
        self.share.setShowClearButton(False)
        self.share.setAccessibleName(self.tr("Places drawn by hand by lot, in percent"))
        self.share.setToolTip(
            self.tr(
                "From so many places, chosen by lot, the help of the tools is withheld: what is there is drawn by "
                "hand, to see what the help is worth. 10 to 20 % tell enough"
            )
        )
        self.share.valueChanged.connect(lambda percent: self.shareChosen.emit(percent / _PERCENT))
        self.note.setText(
            self.tr("From the log of people only: what a simulated interpreter did in a replay is not in here.")
        )
        self.copy.clicked.connect(self.copyWanted)
        self.save.clicked.connect(self.saveWanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        for combo in (self.group, self.trial):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            head.addWidget(combo, _COMBO_SHARE)
        head.addStretch(1)
        head.addWidget(help_button("effort", self))
        control = QHBoxLayout()
        control.setSpacing(SPACING)
        caption = QLabel(self.tr("Draw by hand by lot, of places"), self)
        caption.setWordWrap(True)
        caption.setBuddy(self.share)
        control.addWidget(caption, 1)
        control.addWidget(self.share)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addWidget(self.day)
        layout.addLayout(head)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.arms)
        layout.addWidget(self.questions)
        layout.addLayout(control)
        layout.addWidget(self.note)
        layout.addLayout(foot)
        layout.addStretch(0)

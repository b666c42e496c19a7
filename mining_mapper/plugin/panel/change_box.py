"""What changed since an earlier date, beside the areas: gain, loss and net change of every class, with intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ...core.estimation.change import APART, PAIRS, ChangeReport, ChangeRow
from ...core.estimation.estimate import Estimate, Outcome
from ...core.estimation.table import AreaUnit
from ...core.taxonomy import MINING, Taxonomy
from ..scenes import scene_title
from ..translation import said
from .look import SPACING, muted

_SHORTEST_SCENE = 12
MOST_CLASSES = 5
"""Classes beside all mining whose change is told; those that changed least are counted only."""


class ChangeBox(QgsCollapsibleGroupBoxBasic):
    """Change between an earlier scene and the one that is worked on.

    Signals:
        askWanted: audit units of the earlier scene shall be asked on this one.
        sceneChosen: another earlier scene was chosen.
    """

    askWanted = pyqtSignal()
    sceneChosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Change since an earlier date"))
        self.scene = QComboBox(self)
        # Names of images are long, and must not widen the panel.
        self.scene.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scene.setMinimumContentsLength(_SHORTEST_SCENE)
        self.scene.setToolTip(self.tr("The scene that this one is compared with"))
        self.scene.setAccessibleName(self.tr("Earlier scene"))
        self.scene.activated.connect(lambda _place: self.sceneChosen.emit())
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.notes = muted(QLabel(self))
        self.notes.setWordWrap(True)
        self.ask = QPushButton(self.tr("Ask its audit units here"), self)
        self.ask.setToolTip(
            self.tr(
                "Ask the audit units of the earlier date on this image, in the tab Review: the same places on both "
                "dates tell change best"
            )
        )
        self.ask.clicked.connect(self.askWanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        for widget in (self.scene, self.text, self.notes, self.ask):
            layout.addWidget(widget)
        self.hide()

    def set_scenes(self, scenes: Sequence[Mapping[str, Any]]) -> None:
        """Offer earlier scenes, the newest first; the one that is chosen stays. Without any nothing is shown."""
        chosen = self.chosen()
        self.scene.clear()
        for row in scenes:
            self.scene.addItem(scene_title(row), row["uuid"])
        self.scene.setCurrentIndex(max(0, self.scene.findData(chosen)))
        self.setVisible(bool(scenes))

    def chosen(self) -> str:
        """Return the uuid of the earlier scene, empty for none."""
        return self.scene.currentData() or ""

    def set_report(self, report: ChangeReport, taxonomy: Taxonomy, left: int) -> None:
        """Show the changes.

        Args:
            report: of both dates.
            taxonomy: the campaign's classes.
            left: audit units of the earlier date that can be asked on this one.
        """
        unit = AreaUnit(report.area)
        told = [row for row in report.rows if isinstance(row.net, Estimate)]
        shown, more = _largest(told or report.rows[:1])
        words = [self._row_words(row, taxonomy, unit) for row in shown]
        self.text.setText("<br>".join([*words, *([self.tr("Classes that changed less: %d") % more] if more else [])]))
        self.notes.setText(self._notes(report, told))
        self.ask.setEnabled(left > 0)
        self.ask.setText(
            self.tr("Ask its audit units here (%d left)") % left if left else self.tr("Ask its audit units here")
        )

    def _row_words(self, row: ChangeRow, taxonomy: Taxonomy, unit: AreaUnit) -> str:
        name = self.tr("All mining") if row.code == MINING else taxonomy[row.code].name
        if not isinstance(row.net, Estimate):
            return f"<b>{name}</b>: {said(row.net.reason)} {said(row.net.remedy)}"
        parts = [
            f"{caption} {unit.value(outcome)}" for caption, outcome in self._parts(row) if isinstance(outcome, Estimate)
        ]
        return f"<b>{name}</b>: {self.tr('net')} <b>{_signed(row.net, unit)}</b>" + "".join(f" · {p}" for p in parts)

    def _parts(self, row: ChangeRow) -> tuple[tuple[str, Outcome], ...]:
        return (self.tr("gained"), row.gain), (self.tr("lost"), row.loss)

    def _notes(self, report: ChangeReport, told: Sequence[ChangeRow]) -> str:
        words = []
        if report.pairs:
            words.append(self.tr("Audit units answered on both dates: %d.") % report.pairs)
        roads = {row.road for row in told}
        if PAIRS in roads:
            words.append(self.tr("Change is told by these pairs: what both dates share drops out of the error."))
        if APART in roads:
            words.append(
                self.tr(
                    "Net change of separate samples: the draws of the two dates are independent, so their variances "
                    "add up; gain and loss cannot be told apart."
                )
            )
        mining = report.rows[0]
        for caption, outcome in self._parts(mining):
            if PAIRS in roads and not isinstance(outcome, Estimate):
                words.append(f"{caption}: {said(outcome.reason)}")
        return " ".join(words)


def _largest(rows: Sequence[ChangeRow]) -> tuple[list[ChangeRow], int]:
    """Return all mining and the classes whose area changed most, in the order given, and how many are left out."""
    classes = sorted((row for row in rows if row.code != MINING), key=lambda row: -abs(row.net.value))
    left_out = classes[MOST_CLASSES:]
    return [row for row in rows if row not in left_out], len(left_out)


def _signed(net: Estimate, unit: AreaUnit) -> str:
    """Return a net change with its sign; an increase and a decrease must not look alike."""
    return ("+" if net.value > 0 else "") + unit.value(net)

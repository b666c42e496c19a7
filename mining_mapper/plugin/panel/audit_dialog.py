"""Asks for an audit sample: how precise the area shall be or how many units, which design, how long it takes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from ...core.estimation.audit import POINTS, SIMPLE, STRATIFIED, TWO_STAGE
from ...core.estimation.planning import design_effect, half_width_of, size_for_area
from ...core.estimation.table import AreaUnit
from ..audit_plan import PER_BLOCK, Plan
from .accuracy_plan import AccuracyPlan
from .dialog_frame import frame_dialog
from .look import muted

_UNITS = 60
_FEWEST = 2
_BLOCKS = (1, 50)
_WIDTH = 440
_SECONDS_A_MINUTE = 60
_PERCENT = 100.0
_AREA, _ACCURACY = "area", "accuracy"
# What a map of mining is usually worth: a guess to begin with.
_USERS_OF_MINING, _USERS_OF_REST = 0.8, 0.95


@dataclass(frozen=True)
class AuditOutlook:
    """What the plan is reckoned from.

    Attributes:
        n_units: units of the frame.
        frame_area: their area, square metres.
        share: expected share of mining, 0..1.
        seconds: of an answer.
        drawn: audit units that exist already.
        has_map: whether a model could map mining now, for the stratified design.
    """

    n_units: int
    frame_area: float
    share: float
    seconds: float
    drawn: int = 0
    has_map: bool = False


class AuditDialog(QDialog):
    """Precision and number of units follow one another; what was changed last leads."""

    def __init__(self, outlook: AuditOutlook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draw an audit sample"))
        self.setMinimumWidth(_WIDTH)
        self._outlook = outlook
        self._unit = AreaUnit(outlook.frame_area)
        self.design = QComboBox(self)
        self.design.setToolTip(self.tr("How units are chosen; every design is by chance alone"))
        self._designs = {
            SIMPLE: (self.tr("Simple: every unit alike"), self.tr("Any number of units; can be enlarged later.")),
            POINTS: (
                self.tr("Points: units by their area"),
                self.tr("The unit around each of some random points; most precise where units differ in size."),
            ),
            STRATIFIED: (
                self.tr("Stratified: mapped, around it, the rest"),
                self.tr("More units where mining is mapped and around it, where it is missed most. Needs a map."),
            ),
            TWO_STAGE: (
                self.tr("Two-stage: blocks, then units in them"),
                self.tr("Units lie together, so that looking takes less time; less precise for the same number."),
            ),
        }
        for name, (caption, _words) in self._designs.items():
            if name != STRATIFIED or outlook.has_map:
                self.design.addItem(caption, name)
        self.goal = QComboBox(self)
        self.goal.addItem(self.tr("How precise the area is"), _AREA)
        self.goal.addItem(self.tr("How precise the overall accuracy is"), _ACCURACY)
        self.goal.setToolTip(self.tr("What the number of units is reckoned from: Cochran 1977, or Olofsson 2014"))
        self.accuracy = AccuracyPlan(
            [
                (self.tr("Mining"), outlook.share, _USERS_OF_MINING),
                (self.tr("Not mining"), 1 - outlook.share, _USERS_OF_REST),
            ],
            self,
        )
        self.share = QgsDoubleSpinBox(self)
        self.share.setRange(0.01, 99.0)
        self.share.setDecimals(2)
        self.share.setSuffix(" %")
        self.share.setValue(_PERCENT * outlook.share)
        self.share.setToolTip(self.tr("About which share of the land mining may cover; a guess is enough"))
        self.precision = QgsDoubleSpinBox(self)
        self.precision.setDecimals(self._unit.decimals(outlook.frame_area / _PERCENT) + 1)
        self.precision.setRange(10 ** -self.precision.decimals(), outlook.frame_area / self._unit.square_metres)
        self.precision.setPrefix("± ")
        self.precision.setSuffix(f" {self._unit.symbol}")
        self.precision.setToolTip(self.tr("Half of the 95 % interval of the mining area that is wanted"))
        self.units = QgsSpinBox(self)
        self.units.setRange(_FEWEST, max(_FEWEST, outlook.n_units - outlook.drawn))
        self.units.setToolTip(self.tr("How many units are drawn now"))
        self.per_block = QgsSpinBox(self)
        self.per_block.setRange(*_BLOCKS)
        self.per_block.setValue(PER_BLOCK)
        self.per_block.setToolTip(self.tr("How many units are asked in each drawn block"))
        self.words = muted(QLabel(self))
        self.words.setWordWrap(True)
        self.foretold = QLabel(self)
        self.foretold.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(self.tr("Draw"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.units.setValue(min(_UNITS, self.units.maximum()))
        self.design.currentIndexChanged.connect(self._show_design)
        self.goal.currentIndexChanged.connect(self._show_goal)
        self.accuracy.changed.connect(self._follow_accuracy)
        self.share.valueChanged.connect(self._follow_units)
        self.precision.valueChanged.connect(self._follow_precision)
        self.units.valueChanged.connect(self._follow_units)
        self.per_block.valueChanged.connect(self._follow_units)
        self._show_goal()
        self._show_design()

    def plan(self) -> Plan:
        """Return the choice."""
        return Plan(self.design.currentData(), self.units.value(), self.per_block.value())

    def _follow_precision(self) -> None:
        """Reckon the units that a precision takes."""
        wanted = self.precision.value() * self._unit.square_metres / self._outlook.frame_area
        self._set_units(size_for_area(self._share(), wanted, self._population(), effect=self._effect()))

    def _follow_accuracy(self) -> None:
        """Reckon the units that an error of the overall accuracy takes."""
        units = self.accuracy.units(*self._design())
        if units is None:
            return
        self._set_units(units)
        self._show_precision()
        if units > self.units.maximum():
            # The frame has fewer; what they reach is another error.
            self.accuracy.follow(self.units.value(), *self._design())

    def _set_units(self, units: int) -> None:
        self.units.blockSignals(True)
        self.units.setValue(units)
        self.units.blockSignals(False)
        self._foretell()

    def _follow_units(self) -> None:
        """Reckon the precision that so many units give."""
        self._show_precision()
        if self.goal.currentData() == _ACCURACY:
            self.accuracy.follow(self.units.value(), *self._design())
        self._foretell()

    def _show_precision(self) -> None:
        reached = half_width_of(self.units.value(), self._share(), self._population(), effect=self._effect())
        self.precision.blockSignals(True)
        self.precision.setValue(reached * self._outlook.frame_area / self._unit.square_metres)
        self.precision.blockSignals(False)

    def _population(self) -> float:
        """Return the units that are drawn from; points are drawn with replacement, as if there were no end of them."""
        return math.inf if self.design.currentData() == POINTS else self._outlook.n_units

    def _effect(self) -> float:
        return design_effect(self.design.currentData(), self._share(), self.per_block.value())

    def _design(self) -> tuple[str, float, int, float]:
        """Return what the plan of the accuracy needs: design, units drawn from, units a block, share of mining."""
        return self.design.currentData(), self._population(), self.per_block.value(), self._share()

    def _share(self) -> float:
        return self.share.value() / _PERCENT

    def _foretell(self) -> None:
        seconds = self.units.value() * self._outlook.seconds
        length = (
            self.tr("%d s") % round(seconds)
            if seconds < _SECONDS_A_MINUTE
            else self.tr("%d min") % round(seconds / _SECONDS_A_MINUTE)
        )
        words = self.tr(
            "<b>Units: %(units)s, about %(length)s</b> at %(seconds).0f s each; of mining about %(mines).0f."
        )
        numbers = {"seconds": self._outlook.seconds, "mines": self.units.value() * self._share()}
        self.foretold.setText(words % {**numbers, "units": QLocale().toString(self.units.value()), "length": length})

    def _show_design(self) -> None:
        design = self.design.currentData()
        self.words.setText(self._designs[design][1])
        self.per_block.setEnabled(design == TWO_STAGE)
        self._follow_units()
        # Of some designs more is to be said; the form would think of the words before.
        self._form.invalidate()
        self.adjustSize()

    def _show_goal(self) -> None:
        """Show what the number of units is reckoned from."""
        by_area = self.goal.currentData() == _AREA
        for field in (self.share, self.precision):
            field.setVisible(by_area)
            self._form.labelForField(field).setVisible(by_area)
        self.accuracy.setVisible(not by_area)
        if not by_area:
            self._follow_accuracy()
        self.adjustSize()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Design"), self.design)
        self._form.addRow("", self.words)
        self._form.addRow(self.tr("Plan by"), self.goal)
        self._form.addRow(self.accuracy)
        self._form.addRow(self.tr("Mining, about"), self.share)
        self._form.addRow(self.tr("Precision"), self.precision)
        self._form.addRow(self.tr("Units"), self.units)
        self._form.addRow(self.tr("Units a block"), self.per_block)
        frame_dialog(self, [(self._form, 0), (self.foretold, 0)], "audit", self.buttons)

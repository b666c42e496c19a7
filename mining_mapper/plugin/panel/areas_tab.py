"""The tab of areas: each class's area with its interval, what it rests on, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.estimation.estimate import Estimate
from ...core.estimation.report import AUDIT, DRAWS, AreaReport, AreaRow
from ...core.estimation.table import AreaUnit
from ...core.taxonomy import MINING, NOT_MINING, TaxonClass, Taxonomy
from ..translation import said
from .area_words import class_accuracy_words, refusal_words
from .audit_box import AuditBox
from .change_box import ChangeBox
from .class_list import swatch
from .help import help_button
from .look import CARD_SPACING, MARGIN, SPACING, muted, tool_button

_SWATCH = 14


class ElidedLabel(QLabel):
    """A line of text that loses its end where there is no room for it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)

    def paintEvent(self, _event) -> None:
        """Draw what fits."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        # Left to the garbage collector, the painter may outlive the widget.
        painter.end()


class AreaCard(QFrame):
    """One class: colour, name and number in a line, what it rests on below."""

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        colours = QLabel(self)
        colours.setPixmap(swatch(colour).pixmap(_SWATCH, _SWATCH))
        self.name = ElidedLabel(name, self)
        self.number = QLabel(self)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.basis = self._line()
        self.others = self._line()
        self.remarks = self._line()
        self.accuracy = self._line()
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(colours)
        head.addWidget(self.name, 1)
        head.addWidget(self.number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, CARD_SPACING, SPACING, CARD_SPACING)
        layout.setSpacing(2)
        layout.addLayout(head)
        for line in self._lines():
            layout.addWidget(line)

    def set_row(self, row: AreaRow, unit: AreaUnit, passed_over: bool) -> None:
        """Show an area, or why there is none.

        Args:
            row: of the class.
            unit: of areas.
            passed_over: whether questions were passed over, so that the bounds must be seen.
        """
        if isinstance(row.outcome, Estimate):
            self._show_number(row, row.outcome, unit, passed_over)
        else:
            self.number.setText(self.tr("no number"))
            self.number.setToolTip("")
            self.basis.setText(said(row.outcome.reason))
            self.remarks.setText(said(row.outcome.remedy))
            self.others.clear()
        self.accuracy.setText(class_accuracy_words(row.accuracy))
        self.accuracy.setToolTip(refusal_words(row.accuracy))
        for line in self._lines():
            line.setVisible(bool(line.text()))

    def _show_number(self, row: AreaRow, outcome: Estimate, unit: AreaUnit, passed_over: bool) -> None:
        self.number.setText(f"<b>{unit.value(outcome)}</b>")
        decimals = unit.decimals(outcome.half_width)
        words = self.tr("%(level).0f %% interval; %(what)s: %(n)d, showing it: %(positives)d") % {
            "level": 100 * outcome.level,
            "n": outcome.n,
            "what": self._sample_words(row.road),
            "positives": row.positives.get(row.road, 0),
        }
        if round(outcome.effective_n) != outcome.n:
            words += self.tr("; as precise as a simple random sample of %d") % max(1, round(outcome.effective_n))
        self.basis.setText(". ".join(filter(None, (words, self._whenever_words(row, unit, decimals)))))
        self.others.setText(self._other_words(row, unit))
        bounds = self._bounds_words(row, unit, decimals)
        self.number.setToolTip("<br>".join(filter(None, (self.tr("Method: %s") % outcome.method, bounds))))
        self.remarks.setText(" ".join([*map(said, outcome.warnings), *([bounds] if bounds and passed_over else [])]))

    def _whenever_words(self, row: AreaRow, unit: AreaUnit, decimals: int) -> str:
        """Return the interval for those who stop when they like what they see: the usual one is not made for that."""
        if row.whenever is None:
            return ""
        words = self.tr("Interval that stays valid if you stop as soon as it is narrow enough: %(ends)s %(unit)s")
        return words % {"ends": unit.interval(*row.whenever, decimals), "unit": unit.symbol}

    def _bounds_words(self, row: AreaRow, unit: AreaUnit, decimals: int) -> str:
        if row.bounds is None:
            return ""
        words = self.tr("What has no answer, counted as none or all of it: %(bounds)s %(unit)s.")
        return words % {"bounds": unit.interval(*row.bounds, decimals), "unit": unit.symbol}

    def _sample_words(self, road: str) -> str:
        return {DRAWS: self.tr("draws"), AUDIT: self.tr("audit units")}.get(road, road)

    def _other_words(self, row: AreaRow, unit: AreaUnit) -> str:
        """Return what the other estimators say: several roads to one number."""
        names = {DRAWS: self.tr("draws"), AUDIT: self.tr("audit"), "LURE": "LURE"}
        others = [
            f"{names.get(road, road)} {unit.value(outcome)}"
            for road, outcome in row.roads.items()
            if road != row.road and isinstance(outcome, Estimate)
        ]
        return self.tr("Beside it: %s") % " · ".join(others) if others else ""

    def _lines(self) -> tuple[QLabel, ...]:
        return self.basis, self.others, self.remarks, self.accuracy

    def _line(self) -> QLabel:
        line = muted(QLabel(self))
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        return line


class AreasTab(QWidget):
    """Areas and accuracy.

    Signals:
        copyWanted, saveWanted: the table shall go to the clipboard, or to a file.
        shown: the tab came to the front.
        scopeChanged: the areas of the scene are wanted, or those of the whole map.
    """

    shown = pyqtSignal()
    scopeChanged = pyqtSignal()
    copyWanted = pyqtSignal()
    saveWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.basis = muted(QLabel(self))
        self.basis.setWordWrap(True)
        self.scope = QComboBox(self)
        self.scope.setToolTip(self.tr("Areas of the scene that is worked on, or the sum over all scenes of its map"))
        self.scope.setAccessibleName(self.tr("Areas of what"))
        self.scope.hide()
        self.scope.activated.connect(lambda _place: self.scopeChanged.emit())
        self.notes = muted(QLabel(self))
        self.notes.setWordWrap(True)
        self.cards: list[AreaCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(CARD_SPACING)
        self.copy = tool_button(
            self.tr("Copy"),
            self.tr("Copy the table of areas, with every error, to the clipboard"),
            self,
            QgsApplication.getThemeIcon("/mActionEditCopy.svg"),
        )
        self.save = tool_button(
            self.tr("Save CSV…"),
            self.tr("Save the table of areas, with every error, to a file"),
            self,
            QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"),
        )
        self.copy.clicked.connect(self.copyWanted)
        self.save.clicked.connect(self.saveWanted)
        self.change = ChangeBox(self)
        self.audit = AuditBox(self)
        self._lay_out()

    def showEvent(self, event) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.shown.emit()

    def set_scenes(self, count: int) -> None:
        """Offer the areas of the whole map where it has more than one scene."""
        chosen = max(0, self.scope.currentIndex())
        self.scope.clear()
        self.scope.addItems([self.tr("This scene"), self.tr("All scenes of this map (%d)") % count])
        self.scope.setCurrentIndex(chosen if count > 1 else 0)
        self.scope.setVisible(count > 1)

    def set_reading(self, fraction: float) -> None:
        """Say how much of the labels is read; the areas come when all are."""
        self.notes.setText(self.tr("Reading the labels: %d %%") % round(100 * fraction))
        self.notes.show()

    def whole_map(self) -> bool:
        """Return whether the areas of the whole map are wanted."""
        return self.scope.currentIndex() == 1

    def set_report(self, report: AreaReport, taxonomy: Taxonomy) -> None:
        """Show the areas of all classes."""
        unit = AreaUnit(report.frame_area or 0.0)
        self.title.setText(self._title_words(report, unit))
        self.basis.setText(self._basis_words(report))
        self.basis.setVisible(bool(self.basis.text()))
        self._set_rows(self._merged(report.rows), taxonomy, unit, report.passed_over)
        self.notes.setText("\n".join(map(said, report.notes)))
        self.notes.setVisible(bool(report.notes))
        told = any(isinstance(row.outcome, Estimate) for row in report.rows)
        self.copy.setEnabled(told)
        self.save.setEnabled(told)

    def _merged(self, rows: Sequence[AreaRow]) -> Sequence[AreaRow]:
        """Return one card where all classes are refused for the same reason."""
        same = {row.outcome for row in rows if not isinstance(row.outcome, Estimate)}
        refused = all(not isinstance(row.outcome, Estimate) for row in rows)
        return rows[:1] if refused and len(same) == 1 else rows

    def _set_rows(self, rows: Sequence[AreaRow], taxonomy: Taxonomy, unit: AreaUnit, passed_over: bool) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for row in rows:
            entry = taxonomy[row.code]
            card = AreaCard(self._name(entry), entry.colour, self)
            card.set_row(row, unit, passed_over)
            self._cards.addWidget(card)
            self.cards.append(card)

    def _name(self, entry: TaxonClass) -> str:
        """Return what a row is called: those at the top hold all classes below them."""
        return {MINING: self.tr("All mining"), NOT_MINING: self.tr("Not mining")}.get(entry.code, entry.name)

    def _title_words(self, report: AreaReport, unit: AreaUnit) -> str:
        if not report.frame_area:
            return self.tr("<b>Areas</b>")
        area = unit.number(report.frame_area, unit.decimals(report.frame_area))
        words = self.tr("<b>Areas</b> in %(area)s %(unit)s") % {"area": area, "unit": unit.symbol}
        if report.unobserved_area:
            unseen = unit.number(report.unobserved_area, unit.decimals(report.unobserved_area))
            words += self.tr(", %(area)s %(unit)s more without data") % {"area": unseen, "unit": unit.symbol}
        return words

    def _basis_words(self, report: AreaReport) -> str:
        number = QLocale().toString
        parts = []
        if report.answered or report.waiting or report.undecided:
            parts.append(self.tr("draws that count: %s") % number(report.answered))
        if report.waiting:
            parts.append(self.tr("waiting: %s") % number(report.waiting))
        if report.undecided:
            parts.append(self.tr("undecided: %s") % number(report.undecided))
        if report.audits:
            parts.append(
                self.tr("audit units: %(answered)s of %(drawn)s")
                % {"answered": number(report.audited), "drawn": number(report.audits)}
            )
        return " · ".join(parts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(help_button("areas", self))
        table = QHBoxLayout()
        table.setSpacing(SPACING)
        table.addWidget(self.copy)
        table.addWidget(self.save)
        table.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(head)
        layout.addWidget(self.scope)
        layout.addWidget(self.basis)
        layout.addLayout(self._cards)
        layout.addWidget(self.notes)
        layout.addLayout(table)
        layout.addWidget(self.change)
        layout.addWidget(self.audit)
        layout.addStretch(1)
